/** The site in Chromium: searching in both languages, accessibility, phones and dark rooms. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axe, hasBrowser, launch } from '../chromium.js';

const ORIGIN = 'http://site.test';

describe.skipIf(!hasBrowser)('the site in Chromium (skipped without it, but in CI)', () => {
  const site = inject('site');
  const complaints: string[] = [];
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    expect(complaints).toEqual([]);
  });

  /** The files as a server would give them; whatever else a page asks for is a complaint. */
  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
    page.setDefaultTimeout(10_000);
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.route('**', (route) => {
      const { origin, pathname } = new URL(route.request().url());
      const file = join(site, decodeURIComponent(pathname));
      if (origin === ORIGIN && existsSync(file)) return route.fulfill({ path: file });
      complaints.push(`asked for ${route.request().url()}`);
      return route.abort();
    });
    await page.goto(`${ORIGIN}/${path}`);
    return page;
  }

  it.each([
    ['ja', '定足数', /^.*decideQuorum.*この会議は定足数を満たすか。/],
    ['ja', 'quorum', /decideQuorum/],
    ['en', 'quorum', /decideQuorum.*Is this meeting quorate\?/],
    ['en', '定足数', /decideQuorum/],
    ['ja', '住民基本台帳', /decideDataUseApproval/],
  ])('in %s, %s leads to its function', async (language, word, first) => {
    const page = await open(`${language}/index.html`);
    const [best] = await search(page, word);
    expect(best).toMatch(first);
    await page.keyboard.press('ArrowDown');
    await Promise.all([page.waitForURL(/functions/), page.keyboard.press('Enter')]);
    expect(await page.locator('h1').innerText()).toMatch(new RegExp(/decide\w+/.exec(first.source)![0]));
    await page.close();
  });
  it.each(['ja', 'en'])('in %s, 運営委員会 finds who deliberates, and when it is quorate', async (language) => {
    const page = await open(`${language}/index.html`);
    const results = (await search(page, '運営委員会')).slice(0, 5).join('\n');
    expect(results).toContain('decideCommittee');
    expect(results).toContain('decideQuorum');
    await page.close();
  });
  it('says in Japanese that nothing is found', async () => {
    const page = await open('ja/index.html');
    await type(page, 'zzzz');
    await page.getByText('に当たるものはありません').waitFor();
    await page.close();
  });

  it.each([
    ['ja-JP', 'ja'],
    ['en-GB', 'en'],
    ['fr-FR', 'en'],
  ])('sends a reader of %s on to /%s/', async (locale, language) => {
    const page = await open('index.html', { locale });
    await page.waitForURL(`${ORIGIN}/${language}/index.html`);
    await page.close();
  });
  it('switches to the same page of the other language', async () => {
    const page = await open('ja/functions/index.decideQuorum.html');
    await page.locator('#tsd-toolbar-links').getByText('English').click();
    await page.waitForURL(`${ORIGIN}/en/functions/index.decideQuorum.html`);
    await page.close();
  });

  const looked = [
    ...['en/index.html', 'ja/index.html', 'en/functions/index.decideQuorum.html'],
    ...['ja/functions/index.decideDataUseApproval.html', 'ja/documents/3-readings.html', 'en/modules/index.html'],
  ];
  it.each(looked)('%s can be read by everybody', async (path) => {
    expect(await graveFaults(await open(path, { colorScheme: 'light' }))).toEqual([]);
  });
  it.each(looked)('%s can be read in the dark', async (path) => {
    expect(await graveFaults(await open(path, { colorScheme: 'dark' }), "{ runOnly: ['color-contrast'] }")).toEqual([]);
  });
  it.each(looked)('%s fits on a phone', async (path) => {
    const page = await open(path, { viewport: { width: 390, height: 844 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.close();
  });

  /** What axe-core finds serious or critical. */
  async function graveFaults(page: Page, options = '{}'): Promise<string[]> {
    await page.locator('#tsd-nav-container a').first().waitFor({ state: 'attached' });
    await page.evaluate(axe());
    const { violations } = (await page.evaluate(`axe.run(${options})`)) as {
      violations: { id: string; impact: string; nodes: { html: string }[] }[];
    };
    await page.close();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)].join('\n'));
  }

  /** Types into the search as somebody would, from the keyboard, once the page is there. */
  async function type(page: Page, word: string): Promise<void> {
    await page.locator('#tsd-search-trigger').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type(word);
  }
  /** What the list of results then says, best first. */
  async function search(page: Page, word: string): Promise<string[]> {
    await type(page, word);
    await page.locator('#tsd-search-results small').first().waitFor();
    const results = await page.locator('#tsd-search-results li').allInnerTexts();
    return results.map((text) => text.replace(/\s+/g, ' '));
  }
});
