/** The index as built, asked by the same functions as in the browser. */
import { describe, expect, it } from 'vitest';
import { type SearchData, searchIn } from '../../docs/site/search/search.js';
import { normal, termsOf } from '../../docs/site/search/terms.js';
import { decisions } from '../../src/index.js';
import { defects, readings } from '../../src/regulation.js';
import { queries } from './queries.js';
import { folderOf, languages, read } from './site.files.js';

const load = (language: string) => searchIn(JSON.parse(read(`search-${language}.json`)) as SearchData);
const search = { ja: load('ja'), en: load('en') };

describe('search', () => {
  it('has fifty queries and more to pass', () => {
    expect(queries.ja.length + queries.en.length).toBeGreaterThanOrEqual(50);
  });
  it.each(
    languages.flatMap((language) => queries[language].map(([query, first]) => [language, query, first] as const)),
  )('in %s: %s leads to %s', (language, query, first) => {
    expect(search[language](query)[0]?.id).toBe(first);
  });
  it.each(languages)('in %s finds every question, reading and defect by its words in either language', (language) => {
    const first = (words: string) => search[language](words)[0]?.id;
    for (const each of languages) {
      for (const { id, question } of decisions) expect(first(question[each])).toBe(`questions/${id}.html`);
      for (const { id, question } of Object.values(readings)) expect(first(question[each])).toBe(`readings/${id}.html`);
      for (const { id, says } of defects) expect(first(says[each])).toBe(`defects/${id}.html`);
    }
  });
  it.each(languages)('in %s leads to places that are there', (language) => {
    const ids = Object.values<string>(JSON.parse(read(`search-${language}.json`)).index.documentIds);
    const places = ids.map((id) => id.split('#')).filter(([page, place]) => place && !page!.startsWith('api/'));
    expect(places.length).toBeGreaterThan(100);
    for (const [page, place] of places)
      expect(read(folderOf(language) + page), place).toContain(`id="${decodeURIComponent(place!)}"`);
  });
  it('finds nothing where there is nothing', () => {
    for (const language of languages)
      for (const query of ['zzzz', '縦横無尽', '　', '！？']) expect(search[language](query), query).toEqual([]);
  });
});

describe('spelling', () => {
  it('is one for widths, cases, kanji numerals and dates', () => {
    expect(normal('ｼｽﾃﾑ')).toBe('システム');
    expect(normal('第十四条第一項')).toBe('第14条第1項');
    expect(normal('別表第一')).toBe('別表第1');
    expect(normal('百十七条')).toBe('117条');
    expect(normal('三十一日')).toBe('31日');
    expect(normal('８／３１')).toBe('8月31日');
    expect(normal('統一する')).toBe('統一する');
  });
  it('is one for the ways to name a place', () => {
    for (const place of ['第14条第1項', '14条1項', 'Article 14(1)', 'Art. 14, paragraph (1)'])
      expect(termsOf(place)).toEqual(['14条', '14条1項']);
    for (const place of ['別表第1', '別表1', 'Table 1', '別表第一']) expect(termsOf(place)).toEqual(['別表1']);
    expect(termsOf('第2条の2')).toEqual(['2条の2']);
  });
});
