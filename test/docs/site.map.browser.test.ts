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
    await page.locator('#coverage a.sign[href*="article-14.html"]').nth(3).click();
    await page.waitForURL(`**/rules/articles/article-14.html#${encodeURIComponent('第14条第1項ただし書')}`);
    await page.goBack();
    await page.waitForURL('**/rules/map.html');
    await page.locator('#coverage .chapters').waitFor();
    await page.locator('details summary', { hasText: '第6章' }).click();
    const line = page.locator('details li', { hasText: '第19条第1項' });
    expect(await line.getByRole('link', { name: 'この会議は定足数を満たすか。' }).getAttribute('href')).toBe(
      '/rules/questions/quorum.html',
    );
    await line.getByRole('link', { name: '窓口で試す' }).first().click();
    await page.waitForURL('**/rules/desk.html#quorum*');
    await page.close();
  });
  it.each([1280, 768, 390, 320])(
    'has each picture within its sheet, its texts legible and apart, %i wide',
    async (width) => {
      for (const path of ['map.html', 'en/map.html']) {
        const page = await open(path, { viewport: { width, height: 844 } });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        expect(await page.locator('figure .sheet:visible').count()).toBe(5);
        expect(await page.evaluate(MISPLACED), path).toEqual([]);
        await page.close();
      }
    },
  );
  it('says what is due left of the line where there is room, else above what is done', async () => {
    const page = await open('map.html');
    const boxes = async () =>
      Promise.all(
        ['.date', '.sign', 'strong'].map(
          async (part) => (await page.locator(`.way li > ${part}`).first().boundingBox())!,
        ),
      );
    const [date, stop, act] = await boxes();
    expect(date!.x + date!.width).toBeLessThan(stop!.x);
    expect(stop!.x + stop!.width).toBeLessThan(act!.x);
    expect(Math.abs(date!.y + date!.height / 2 - act!.y - act!.height / 2)).toBeLessThan(2);
    await page.setViewportSize({ width: 390, height: 844 });
    const [above, beside, below] = await boxes();
    expect(above!.y + above!.height).toBeLessThan(below!.y + below!.height);
    expect(beside!.x + beside!.width).toBeLessThan(above!.x);
    await page.close();
  });
  it('has those who sit in both committees where their frames overlap', async () => {
    for (const width of [1280, 390]) {
      const page = await open('map.html', { viewport: { width, height: 844 } });
      // The frames are drawn by CSS: their edges are those of the areas that they span.
      const [steering, both, security] = (await page.evaluate(
        `[2, 3, 4].map((nth) => document.querySelector('.committees > :nth-child(' + nth + ')').getBoundingClientRect().toJSON())`,
      )) as { left: number; right: number; top: number; bottom: number }[];
      const overlap =
        width > 736
          ? both!.left >= steering!.right - 2 && both!.right >= security!.left
          : both!.top >= steering!.bottom && both!.bottom <= security!.top;
      expect(overlap, `${width}`).toBe(true);
      await page.close();
    }
  });
  it('is printed with whole sheets, and signs in their colours', async () => {
    const page = await open('map.html');
    await page.emulateMedia({ media: 'print' });
    for (const sheet of await page.locator('.sheet').all())
      expect(await sheet.evaluate((each) => getComputedStyle(each).breakInside)).toBe('avoid');
    expect(
      await page
        .locator('.sign.decision')
        .first()
        .evaluate((sign) => getComputedStyle(sign).printColorAdjust),
    ).toBe('exact');
    await page.close();
  });
});

/** Texts in pictures that stick out, are smaller than 12 px, or lie on each other. */
const MISPLACED = `[...document.querySelectorAll('.sheet')].flatMap((sheet) => {
  const { left, right } = sheet.getBoundingClientRect();
  const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    if (walker.currentNode.data.trim() !== '')
      for (const box of range.getClientRects()) texts.push({ box, node: walker.currentNode });
  }
  const lie = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
  return texts
    .filter(({ box, node }, i) =>
      box.left < left || box.right > right || parseFloat(getComputedStyle(node.parentElement).fontSize) < 12 ||
      texts.slice(i + 1).some((other) => lie(box, other.box)))
    .map(({ node }) => node.data);
})`;
