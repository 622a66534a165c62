/** The map in Chromium: folding, narrowing down, and leading to places. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { provisions } from '../../src/regulation.js';
import { hasBrowser, launch } from '../chromium.js';
import { complaints, faultsOf, open } from './site.browser.js';

describe.skipIf(!hasBrowser)('the map in Chromium (skipped without it, but in CI)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    expect(complaints).toEqual([]);
  });

  const shown = (page: Page): Promise<string[]> =>
    page.evaluate(
      `[...document.querySelectorAll('.place')].filter((place) => place.checkVisibility()).map(({ id }) => id)`,
    );
  const counted = (page: Page) => page.locator('.list .count').innerText();
  const inView = (page: Page, id: string): Promise<boolean> =>
    page.evaluate(`(() => { const place = document.getElementById('${id}'); if (!place) return false;
      const { top, bottom } = place.getBoundingClientRect(); return top >= -1 && top < innerHeight && bottom > 0; })()`);

  it('is light, since its chapters are folded', async () => {
    for (const width of [390, 1280]) {
      const page = await open(browser, 'map.html', { viewport: { width, height: 900 } });
      expect(await page.evaluate('document.querySelectorAll("*").length')).toBeLessThan(4000);
      expect(await shown(page)).toEqual([]);
      await page.locator('.chapter summary', { hasText: '第5章' }).click();
      expect(await shown(page)).toHaveLength(21);
      expect(await faultsOf(page)).toEqual([]);
      await page.close();
    }
  });
  it('is narrowed down by kind, and whole again', async () => {
    const page = await open(browser, 'map.html');
    expect(await counted(page)).toBe('183 / 183');
    await page.getByLabel('種類').selectOption('exception');
    expect(await shown(page)).toEqual(['第12条第2項ただし書', '第14条第1項ただし書']);
    await page.getByRole('button', { name: 'すべて表示' }).click();
    expect(await counted(page)).toBe('183 / 183');
    await page.close();
  });
  it('is narrowed down by words, whatever their width and case, by keyboard', async () => {
    const page = await open(browser, 'en/map.html');
    await page.getByRole('searchbox', { name: 'Words' }).focus();
    await page.keyboard.type('Ｉｓ this MEETING quorate');
    const expected = provisions.filter(({ answeredBy }) => answeredBy.includes('decideQuorum'));
    expect((await shown(page)).sort()).toEqual(expected.map(({ citation }) => citation as string).sort());
    await page.keyboard.type(' nothing like it');
    expect(await counted(page)).toBe('0 / 183');
    await page.close();
  });
  it('leads to a place, folded or filtered out', async () => {
    const page = await open(browser, `map.html#${encodeURIComponent('第12条第2項ただし書')}`);
    await expect.poll(() => inView(page, '第12条第2項ただし書')).toBe(true);
    await page.getByLabel('種類').selectOption('table');
    expect(await inView(page, '第12条第2項ただし書')).toBe(false);
    await page.locator('#coverage svg.wide a.cell[href="#第14条第1項ただし書"]').click();
    await expect.poll(() => inView(page, '第14条第1項ただし書')).toBe(true);
    await page.locator('.place[id="第14条第1項ただし書"] a', { hasText: '試す' }).first().click();
    await page.waitForURL('**/rules/desk.html#*');
    await page.close();
  });
  it.each([1280, 390, 320])('has each picture in one drawing, within its sheet, %i wide', async (width) => {
    for (const path of ['map.html', 'en/map.html']) {
      const page = await open(browser, path, { viewport: { width, height: 844 } });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(await page.locator('.map figure svg:visible').count()).toBe(5);
      const sticksOut = `[...document.querySelectorAll('.map figure')].some((figure) => [...figure.querySelectorAll('text')]
        .some((text) => text.getBoundingClientRect().right > figure.getBoundingClientRect().right))`;
      expect(await page.evaluate(sticksOut)).toBe(false);
      await page.close();
    }
  });
});
