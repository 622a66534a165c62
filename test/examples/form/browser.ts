import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { formHtml } from '../../../examples/form/build.js';
import { launch } from '../../chromium.js';

/** The form, bundled, in a browser. Whatever a page complains of is collected. */
export interface FormInBrowser {
  readonly open: (hash?: string, options?: BrowserContextOptions) => Promise<Page>;
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export async function openBrowser(): Promise<FormInBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'form-'));
  const file = join(folder, 'form.html');
  writeFileSync(file, await formHtml());
  const browser: Browser = await launch();
  const complaints: string[] = [];
  return {
    complaints,
    open: async (hash = '', options = {}) => {
      const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 900 }, ...options });
      page.setDefaultTimeout(5_000);
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => {
        if (!request.url().startsWith('file:')) complaints.push(`asked for ${request.url()}`);
      });
      await page.goto(pathToFileURL(file).href + hash);
      return page;
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Presses Tab until the element with this id has the focus, as somebody without a mouse would. */
export async function tabTo(page: Page, id: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press(key);
    if ((await focused(page)) === id) return;
  }
  throw new Error(`Tab never reaches ${id}`);
}

export const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.id');

/** Types into the field of a fact and takes it over. */
export async function fill(page: Page, path: string, text: string): Promise<void> {
  await tabTo(page, `control:${path}`);
  await page.keyboard.type(text);
}

export const statusOf = (page: Page) => page.getByRole('status');

/** The paths of the questions on the page, in its order. */
export const questionsOn = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('.question')].map(({ id }) => id.replace('question:', ''))`);
