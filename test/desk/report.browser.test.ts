/** Reports printed in Chromium: every vector's verdict on one page of A4, the example review on two, in both languages. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { report } from '../../src/desk.js';
import { axe, hasBrowser, launch } from '../chromium.js';
import { caseOf, reported, vectors } from './papers.js';

/** What the margins leave of A4, in pixels of CSS. */
const px = (millimetres: number) => (millimetres / 25.4) * 96;
const [WIDTH, HEIGHT] = [px(210 - 2 * 15), px(297 - 2 * 12)];

const languages = ['ja', 'en'] as const;

describe.skipIf(!hasBrowser)('reports in Chromium (skipped without it, but in CI)', () => {
  const complaints: string[] = [];
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage({ viewport: { width: Math.floor(WIDTH), height: 100 } });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('request', (request) => complaints.push(`asked for ${request.url()}`));
    await page.emulateMedia({ media: 'print' });
  });
  afterAll(async () => {
    await browser?.close();
    expect(complaints).toEqual([]);
  });

  /** The pages of a PDF, each of which is an object of its own in it. */
  async function pagesOf(paper: string): Promise<number> {
    await page.setContent(paper);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  }
  async function heightOf(paper: string): Promise<number> {
    await page.setContent(paper);
    return page.evaluate('document.documentElement.offsetHeight');
  }

  it.each(languages)('every verdict is on one page, in %s', async (language) => {
    const papers = vectors.map((vector) => ({ id: vector.id, paper: reported(vector, { language }) }));
    const heights: { readonly id: string; readonly paper: string; readonly height: number }[] = [];
    for (const each of papers) heights.push({ ...each, height: await heightOf(each.paper) });
    expect(heights.filter(({ height }) => height > HEIGHT).map(({ id }) => id)).toEqual([]);
    // What is as high as that fits; of the highest, Chromium itself is asked.
    const highest = heights.sort((a, b) => b.height - a.height).slice(0, 5);
    for (const { id, paper } of highest) expect(await pagesOf(paper), id).toBe(1);
  });

  it.each(languages)('the example review is on two pages, in %s', async (language) => {
    const { facts, review } = caseOf('case');
    expect(await pagesOf(report(review, { language, facts }))).toBe(2);
  });

  it('a page more is noticed', async () => {
    const facts = Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`fact ${i}`, i]));
    const paper = report(vectors[0]!.verdict, { language: 'ja', facts });
    expect(await heightOf(paper)).toBeGreaterThan(HEIGHT);
    expect(await pagesOf(paper)).toBeGreaterThan(1);
  });

  it.each(languages)('is legible to those who do not see it, in %s', async (language) => {
    const { facts, review } = caseOf('case');
    await page.setContent(report(review, { language, facts }));
    await page.evaluate(axe());
    const { violations } = await page.evaluate<{ violations: { id: string }[] }>('axe.run()');
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('a name without end is broken within its cell', async () => {
    const facts = { system: 'x'.repeat(500) };
    await page.setContent(report(vectors[0]!.verdict, { language: 'en', facts }));
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(Math.ceil(WIDTH));
  });
});
