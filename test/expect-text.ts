import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until an element has this text. */
export async function expectText(locator: Locator, text: string | RegExp): Promise<void> {
  await expect
    .poll(async () => (await locator.innerText()).trim(), { interval: 25 })
    .toEqual(typeof text === 'string' ? text : expect.stringMatching(text));
}
