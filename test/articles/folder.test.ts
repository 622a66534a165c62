/** The folder of articles shows the regulation: one file each, named as e-Gov numbers it. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articles } from '../../src/catalogue/ledger.js';
import type { Article } from '../../src/regulation/provision.js';

const folder = new URL('../../src/articles/', import.meta.url);
const files = readdirSync(folder).filter((name) => name !== 'supplementary-provisions.ts');

const isArticle = (value: unknown): value is Article =>
  typeof value === 'object' && value !== null && 'provisions' in value && 'caption' in value;

describe.each(files)('%s', (file) => {
  const [, article, branch] = /^(?:article-(\d\d)(?:_(\d))?-|appended-table-(?=\d))/.exec(file)!;
  const citation = article ? `第${Number(article)}条${branch ? `の${branch}` : ''}` : `別表第${/\d/.exec(file)![0]}`;
  const name = article ? `article${Number(article)}${branch ? `_${branch}` : ''}` : `table${citation.slice(-1)}`;

  it('has one article or table, under its name', async () => {
    const exported: Record<string, unknown> = await import(new URL(file, folder).href);
    const [own, ...others] = Object.values(exported).filter(isArticle);
    expect(others).toEqual([]);
    expect(own?.citation).toBe(citation);
    expect(exported[name]).toBe(own);
  });
});

it('no article of the ledger has no file', () => {
  expect(files.filter((file) => file.startsWith('article'))).toHaveLength(articles.length);
});
