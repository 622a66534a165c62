/** The map in Chromium: folding, and leading to places. */
import { expect, it } from 'vitest';
import { faultsOf, inChromium, open } from './site.browser.js';

inChromium('the map', () => {
  it('is light, and its chapters unfold', async () => {
    for (const width of [390, 1280]) {
      const page = await open('map.html', { viewport: { width, height: 900 } });
      expect(await page.evaluate('document.querySelectorAll("*").length')).toBeLessThan(4000);
      const place = page.locator('details a', { hasText: '第12条第2項ただし書' });
      expect(await place.isVisible()).toBe(false);
      await page.locator('details summary', { hasText: '第5章' }).click();
      expect(await place.isVisible()).toBe(true);
      expect(await faultsOf(page)).toEqual([]);
      await page.close();
    }
  });
  it('leads from a cell to its place on the page of the article, and from a place to its question and the desk', async () => {
    const page = await open('map.html');
    await page.locator('#coverage svg.wide a.cell[href*="article-14.html"]').nth(3).click();
    await page.waitForURL(`**/rules/articles/article-14.html#${encodeURIComponent('第14条第1項ただし書')}`);
    await page.goBack();
    await page.waitForURL('**/rules/map.html');
    await page.locator('#coverage svg.wide').waitFor();
    await page.locator('details summary', { hasText: '第6章' }).click();
    const line = page.locator('details li', { hasText: '第19条第1項' });
    expect(await line.getByRole('link', { name: 'この会議は定足数を満たすか。' }).getAttribute('href')).toBe(
      '/rules/questions/quorum.html',
    );
    await line.getByRole('link', { name: '窓口で試す' }).first().click();
    await page.waitForURL('**/rules/desk.html#quorum*');
    await page.close();
  });
  it.each([1280, 390, 320])('has each picture in one drawing, within its sheet, %i wide', async (width) => {
    for (const path of ['map.html', 'en/map.html']) {
      const page = await open(path, { viewport: { width, height: 844 } });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(await page.locator('.map figure svg:visible').count()).toBe(5);
      const sticksOut = `[...document.querySelectorAll('.map figure')].some((figure) => [...figure.querySelectorAll('text')]
        .some((text) => text.getBoundingClientRect().right > figure.getBoundingClientRect().right))`;
      expect(await page.evaluate(sticksOut)).toBe(false);
      await page.close();
    }
  });
});
