/** Pages of the built site in Chromium, as a server would give them below a path. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { axe, hasBrowser, launch } from '../chromium.js';
import { BASE, site } from './site.files.js';

const ORIGIN = 'http://site.test';

/** Whatever a page complains of, or asks for that is not there. */
export const complaints: string[] = [];

let browser: Browser;

/** What is tested in one browser, of which no page may complain. */
export function inChromium(what: string, tests: () => void): void {
  describe.skipIf(!hasBrowser)(`${what} in Chromium (skipped without it, but in CI)`, () => {
    beforeAll(async () => {
      browser = await launch();
    });
    afterAll(async () => {
      await browser?.close();
      expect(complaints).toEqual([]);
    });
    tests();
  });
}

/** A page that is not opened yet. */
export async function blank(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  page.setDefaultTimeout(30_000);
  page.on('console', (message) => complaints.push(`${path}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`${path}: ${error}`));
  return page;
}

export async function open(path: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await blank(path, options);
  await page.route('**', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const name = join(site, decodeURIComponent(pathname).replace(BASE, '/'));
    const file = existsSync(name) && statSync(name).isDirectory() ? join(name, 'index.html') : name;
    if (origin === ORIGIN && pathname.startsWith(BASE) && existsSync(file)) return route.fulfill({ path: file });
    complaints.push(`${path} asked for ${route.request().url()}`);
    return route.abort();
  });
  await page.goto(`${ORIGIN}${BASE}${path}`, { waitUntil: 'networkidle' });
  await alive(page);
  return page;
}

/** Until then a page is what the server wrote, and hears nothing; on a busy machine that outlasts the network. */
export const alive = (page: Page) => page.waitForFunction(`document.querySelector('#app')?.__vue_app__`);

/** What axe finds, of whatever impact. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe());
  const { violations } = (await page.evaluate('axe.run()')) as {
    violations: { id: string; impact: string; nodes: { html: string }[] }[];
  };
  return violations.map(
    ({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join('\n')}`,
  );
}

/** Nothing sticks out, words are whole, and lines stand apart. */
export async function expectLegible(page: Page): Promise<void> {
  const width = page.viewportSize()!.width;
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  expect(await page.evaluate(BROKEN_WORDS)).toEqual([]);
  expect(await page.evaluate(NARROW_LINES)).toEqual([]);
}

/** Words of four letters and more in tables that go on in the next line. */
const BROKEN_WORDS = `[...document.querySelectorAll('main :is(td, th)')].flatMap((cell) => {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const broken = [];
  while (walker.nextNode()) {
    const text = walker.currentNode;
    for (const { 0: word, index } of text.data.matchAll(/[A-Za-z]{4,}/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
    }
  }
  return broken;
})`;

const NARROW_LINES = `[...document.querySelectorAll('main :is(p, li, td, dd)')].flatMap((each) => {
  const { lineHeight, fontSize } = getComputedStyle(each);
  return parseFloat(lineHeight) / parseFloat(fontSize) < 1.6 ? [each.outerHTML.slice(0, 100)] : [];
})`;
