/** The site in Chromium: accessible, legible and searchable on phones, tablets and desks, by day and by night. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { queries } from './queries.js';
import { expectLegible, faultsOf, inChromium, open } from './site.browser.js';
import { folderOf, languages } from './site.files.js';

inChromium('the site', () => {
  const looked = [
    ...['index.html', 'questions/index.html', 'questions/quorum.html', 'questions/data-use-approval.html'],
    ...['articles/article-12.html', 'readings/quorum-base.html', 'defects/index.html', 'glossary.html', 'systems.html'],
    ...['guides/1-ten-minute-start.html', 'guides/8-glossary.html', 'map.html', 'api/index.html'],
  ].flatMap((path) => languages.map((language) => `${folderOf(language)}${path}`));
  const inEnglishAlone = [
    ...['en/api/index/functions/decideQuorum.html', 'en/project/benchmark.html'],
    'en/source/src/reviews/introduction.review.ts.html',
  ];
  it.each([...looked, ...inEnglishAlone])('%s shuts nobody out, and is legible', async (path) => {
    const page = await open(path, { colorScheme: 'light' });
    expect(await faultsOf(page), 'wide, by day').toEqual([]);
    for (const width of [1280, 768, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await expectLegible(page);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOf(page), 'narrow, by night').toEqual([]);
    await page.close();
  });

  describe('search', () => {
    const list = (page: Page) => page.locator('#search-results [role="option"]');
    async function search(path: string, query: string): Promise<Page> {
      const page = await open(path);
      await page.keyboard.press('/');
      await page.keyboard.type(query);
      return page;
    }
    it.each(
      languages.flatMap((language) =>
        queries[language].slice(0, 3).map(([query, first]) => [language, query, first] as const),
      ),
    )('in %s: %s leads by keyboard to %s', async (language, query, first) => {
      const page = await search(`${folderOf(language)}questions/scope.html`, query);
      await list(page).first().waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/rules/${folderOf(language)}${first}`);
      expect(await page.locator('dialog[open]').count()).toBe(0);
      await page.close();
    });
    it('goes through what is found by arrows', async () => {
      const page = await search('index.html', '申請');
      await list(page).nth(2).waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await list(page).nth(1).getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('ArrowUp');
      expect(await list(page).nth(0).getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog[open]').count()).toBe(0);
      // What was searched before is typed over.
      await page.keyboard.press('/');
      await page.keyboard.type('定足数');
      expect(await page.locator('dialog input').inputValue()).toBe('定足数');
      await page.close();
    });
    it.each([
      ['ja', '当たるものがない', '窓口'],
      ['en', 'Nothing found', 'Desk'],
    ] as const)('that finds nothing says so in %s, and offers ways on', async (language, said, way) => {
      const page = await search(`${folderOf(language)}index.html`, 'zzzz');
      await page.getByText(said).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      // Files that there are, for who opens one in another window.
      for (const each of await page.locator('.ways-on a').all())
        expect(await each.getAttribute('href')).toMatch(/(\/|\.html)$/);
      await page.locator('.ways-on').getByText(way, { exact: true }).click();
      await page.waitForURL(`**/rules/${folderOf(language)}desk.html`);
      await page.close();
    });
  });

  it('switches to the same page of the other language, or to where it is spoken of', async () => {
    const page = await open('questions/quorum.html');
    const other = (from: string) => page.locator(`.VPNavBarTranslations a`, { hasText: from });
    await page.locator('.VPNavBarTranslations button').hover();
    await other('English').click();
    await page.waitForURL('**/rules/en/questions/quorum.html');
    await page.close();
    const reference = await open('en/api/index/functions/decideQuorum.html');
    await reference.locator('.VPNavBarTranslations button').hover();
    await reference.locator('.VPNavBarTranslations a', { hasText: '日本語' }).click();
    await reference.waitForURL('**/rules/api/');
    await reference.close();
  });
});
