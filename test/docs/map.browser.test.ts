/** The map in Chromium: filter, languages, anchors, what it looks like to those who do not see it, and on a phone. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mapHtml } from '../../docs/map/build.js';
import { provisions } from '../../src/regulation.js';
import { axe, hasBrowser, launch } from '../chromium.js';

describe.skipIf(!hasBrowser)('the map in Chromium (skipped without it, but in CI)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'map-'));
  const complaints: string[] = [];
  let browser: Browser;
  beforeAll(async () => {
    writeFileSync(join(folder, 'index.html'), await mapHtml());
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
    expect(complaints).toEqual([]);
  });

  async function open(address = '', options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage({ locale: 'ja-JP', viewport: { width: 1280, height: 900 }, ...options });
    page.setDefaultTimeout(5_000);
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) complaints.push(`asked for ${request.url()}`);
    });
    await page.goto(pathToFileURL(join(folder, 'index.html')).href + address);
    return page;
  }
  const shown = (page: Page): Promise<string[]> =>
    page.evaluate(`[...document.querySelectorAll('.place')].filter((place) => place.checkVisibility())
      .map((place) => place.dataset.citation)`);
  const counted = (page: Page) => page.locator('.count').innerText();
  const inView = (page: Page, id: string): Promise<boolean> =>
    page.evaluate(`(() => { const { top, bottom } = document.getElementById('${id}').getBoundingClientRect();
      return top >= -1 && top < innerHeight && bottom > 0; })()`);

  it('is narrowed down by chapter and kind', async () => {
    const page = await open();
    expect(await counted(page)).toBe('183 / 183');
    await page.selectOption('#chapter', '第5章');
    // The chapter; Article 12 with five paragraphs, three items, main clause and proviso; 13 with three; 14 with two, and two.
    expect(await counted(page)).toBe('21 / 183');
    await page.selectOption('#kind', 'exception');
    expect(await shown(page)).toEqual(['第12条第2項ただし書', '第14条第1項ただし書']);
    expect(page.url()).toContain(`chapter=${encodeURIComponent('第5章')}&kind=exception`);
    await page.getByRole('button', { name: 'すべて表示' }).click();
    expect(await counted(page)).toBe('183 / 183');
    await page.close();
  });

  it('is narrowed down by words, whatever their width and case, by keyboard', async () => {
    const page = await open();
    await page.getByLabel('言葉').focus();
    await page.keyboard.type('ｄｅｃｉｄｅquorum');
    const expected = provisions.filter(({ answeredBy }) => answeredBy.includes('decideQuorum'));
    expect(await shown(page)).toEqual(expected.map(({ citation }) => citation));
    await page.keyboard.type(' 臨時');
    expect(await shown(page)).toEqual(['第17条第2項']);
    await page.keyboard.type(' nothing like it');
    expect(await counted(page)).toBe('0 / 183');
    expect(await page.locator('.chapter:visible').count()).toBe(0);
    await page.close();
  });

  it('keeps filter and language in its address', async () => {
    const page = await open('?lang=en&answer=nothing');
    expect(await shown(page)).toEqual(['第1条', '第1条第1項', '第1条第2項', '第15条', '第20条']);
    expect(await page.locator('h1').innerText()).toBe('Map of the regulation');
    await page.close();
  });

  it('leads to a place, filtered out or not', async () => {
    const page = await open('#第12条第2項ただし書');
    expect(await inView(page, '第12条第2項ただし書')).toBe(true);
    await page.selectOption('#chapter', '第6章');
    expect(await inView(page, '第12条第2項ただし書')).toBe(false);
    await page.locator('#coverage svg.wide[lang="ja"] a.cell[href="#第14条第1項ただし書"]').click();
    expect(await inView(page, '第14条第1項ただし書')).toBe(true);
    expect(await counted(page)).toBe('183 / 183');
    await page.close();
    // An address that leads nowhere is no error.
    await (await open('#%E7%AC')).close();
  });

  it('speaks the language of the reader, and the other one on demand', async () => {
    const page = await open('', { locale: 'en-GB' });
    const html = page.locator('html');
    expect(await html.getAttribute('lang')).toBe('en');
    expect(await page.title()).toBe('Map of the regulation');
    expect(await page.locator('#kind option:checked').innerText()).toBe('All');
    expect(await page.locator('[data-in="ja"]:visible').count()).toBe(0);
    const link = page.locator('a.api:visible', { hasText: 'decideTimeliness' }).first();
    expect(await link.getAttribute('href')).toBe('../en/functions/index.decideTimeliness.html');
    await page.getByRole('button', { name: '日本語' }).click();
    expect(await html.getAttribute('lang')).toBe('ja');
    expect(await page.title()).toBe('規程の地図');
    expect(await page.locator('#kind option:checked').innerText()).toBe('すべて');
    expect(await page.locator('[data-in="en"]:visible').count()).toBe(0);
    expect(await link.getAttribute('href')).toBe('../ja/functions/index.decideTimeliness.html');
    expect(page.url()).toContain('lang=ja');
    await page.close();
  });

  it('says everything, in both languages, without script', async () => {
    const page = await open('', { javaScriptEnabled: false });
    for (const title of ['規程の地図', 'Map of the regulation']) expect(await page.getByText(title).count()).toBe(1);
    expect(await page.locator('.filter').isVisible()).toBe(false);
    await page.close();
  });

  it.each([1280, 390, 320])('never scrolls sideways, %i wide', async (width) => {
    for (const lang of ['ja', 'en']) {
      const page = await open(`?lang=${lang}`, { viewport: { width, height: 844 } });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      // Each picture in one drawing, and within its sheet.
      expect(await page.locator('svg:visible').count()).toBe(5);
      const sticksOut = `[...document.querySelectorAll('figure')].some((figure) => [...figure.querySelectorAll('text')]
        .some((text) => text.getBoundingClientRect().right > figure.getBoundingClientRect().right))`;
      expect(await page.evaluate(sticksOut)).toBe(false);
      await page.close();
    }
  });

  it.each([
    ['?lang=ja', 1280, 'light'],
    ['?lang=en&chapter=第5章', 1280, 'dark'],
    ['?lang=ja&chapter=別表', 390, 'dark'],
    ['?lang=en&kind=duty', 390, 'light'],
  ] as const)('shuts nobody out (axe, %s, %i wide, %s)', async (address, width, colorScheme) => {
    const page = await open(address, { viewport: { width, height: 900 }, colorScheme });
    await page.evaluate(axe());
    const found = (await page.evaluate(`axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, impact, nodes }) => ({ id, impact, first: nodes[0].html.slice(0, 200) })))`)) as {
      impact: string;
    }[];
    expect(found.filter(({ impact }) => impact !== 'minor')).toEqual([]);
    await page.close();
  });
});
