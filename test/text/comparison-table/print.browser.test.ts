/** The comparison table as Chromium lays it out for print on A4: nothing is wider than the page, and nothing is left off it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyAmendment, comparisonTable } from '../../../src/text.js';
import { hasBrowser, launch } from '../../chromium.js';
import { CASES } from '../amendment/cases.js';
import { synthetic } from '../texts.js';

/** A4 without the margins that the page asks for, in CSS pixels. */
const [WIDTH, HEIGHT] = [210 - 2 * 15, 297 - 2 * 15].map((millimetres) => (millimetres / 25.4) * 96) as [
  number,
  number,
];

const lines = (...each: readonly string[]): string => each.join('\n');
const URL_LIKE = `https://example.jp/${'reiki_honbun'.repeat(30)}.html`;
const KANJI = '電子計算組織管理運営規程施行細則取扱要領'.repeat(20);
const columns = (count: number, word: string) => Array.from({ length: count }, (_, i) => word + i).join('\t');
const table = (count: number, word: string, rows = 3) =>
  lines('第1条 笛', '', '別表第1', columns(count, '欄'), ...Array.from({ length: rows }, () => columns(count, word)));

/** Texts before and after, each of which strains another part of the layout. */
const TEXTS: Readonly<Record<string, readonly [before: string, after: string]>> = {
  ...Object.fromEntries(
    CASES.map(({ name, directive }) => [name, [synthetic, applyAmendment(synthetic, directive)] as const]),
  ),
  'a word without a place to break': ['第1条 笛を貸す。', `第1条 ${URL_LIKE}`],
  'a long title': [`○${KANJI}\n第1条 笛`, `○${KANJI}${URL_LIKE}\n第1条 鐘`],
  'a long caption': ['(笛)\n第1条 笛', `(${URL_LIKE})\n第1条 鐘`],
  'a paragraph longer than a page': ['第1条 笛', `第1条 ${`${KANJI}。`.repeat(30)}`],
  'what lies deep': [
    lines('第1条 次のとおり。', '(1) 笛', 'ア 竹', '(ア) 真竹', 'a 細い竹', '(a) 長い竹'),
    lines('第1条 次のとおり。', '(1) 笛', 'ア 竹', '(ア) 真竹', 'a 細い竹', `(a) ${URL_LIKE}`),
  ],
  'three columns of long words': [table(3, URL_LIKE), table(3, `${URL_LIKE}の`)],
  'three columns of long names': [table(3, KANJI), table(3, `${KANJI}の`)],
  'twelve columns': [table(12, '笛と鐘'), table(12, '笛と鈴')],
  'twenty columns': [table(20, '横笛'), table(20, '縦笛')],
  'a table over several pages': [table(3, '笛', 300), table(3, '鐘', 300)],
  'a table where there was none': ['第1条 笛', table(8, '横笛')],
  'a table within an article': [
    lines('第1条 次の表のとおり。', columns(6, '欄'), columns(6, '笛と鐘')),
    lines('第1条 次の表のとおり。', columns(6, '欄'), columns(6, URL_LIKE)),
  ],
};

/** What sticks out of the page, or of the cell that holds it, by its words. */
const STICKING_OUT = `(() => {
  const edge = document.body.getBoundingClientRect().right + 0.5;
  const out = [];
  for (const each of document.querySelectorAll('h1, table, th, td, td *')) {
    const { right } = each.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(each);
    const inner = Math.max(...[...range.getClientRects()].map((rect) => rect.right), 0);
    if (right > edge || inner > right + 0.5 || each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0)
      out.push(each.tagName + ' ' + Math.round(Math.max(right, inner) - edge) + ' ' + each.textContent.slice(0, 40));
  }
  return [...out, ...(document.documentElement.scrollWidth > innerWidth ? ['the page'] : [])];
})()`;

describe.skipIf(!hasBrowser)('a comparison table on A4 (skipped without Chromium, but in CI)', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage({ viewport: { width: Math.floor(WIDTH), height: Math.floor(HEIGHT) } });
    await page.emulateMedia({ media: 'print' });
  });
  afterAll(() => browser?.close());

  it.each(Object.keys(TEXTS))('%s', async (name) => {
    const [before, after] = TEXTS[name]!;
    for (const left of ['after', 'before'] as const) {
      await page.setContent(comparisonTable(before, after, { left }));
      expect(await page.evaluate(STICKING_OUT)).toEqual([]);
      const [first, second] = await page.evaluate<number[]>(
        "[...document.querySelectorAll('th')].map((head) => head.getBoundingClientRect().width)",
      );
      expect(Math.abs(first! - second!)).toBeLessThan(1);
    }
  });

  it('is as many pages as it needs, each of them A4', async () => {
    await page.setContent(comparisonTable(...TEXTS['a table over several pages']!));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...size]) => size.map(Number));
    expect(sizes.length).toBeGreaterThan(5);
    for (const [width, height] of sizes) {
      expect(Math.abs(width! - 595.3)).toBeLessThan(1);
      expect(Math.abs(height! - 841.9)).toBeLessThan(1);
    }
  });
});
