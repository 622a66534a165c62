/** The search index as built, asked as the browser asks it. */
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { languages, read } from './site.files.js';

describe('search', () => {
  interface Found {
    readonly ref: string;
    readonly score: number;
  }
  const lunr = createRequire(createRequire(import.meta.url).resolve('typedoc'))('lunr') as {
    Index: { load(index: object): { search(query: string): Found[] } };
  };
  const load = (language: string) => {
    const [, packed] = /window\.searchData = "(.*)"/.exec(read(`${language}/assets/search.js`))!;
    const { rows, index } = JSON.parse(inflateSync(Buffer.from(packed!, 'base64')).toString());
    const loaded = lunr.Index.load(index);
    return (word: string): string[] => loaded.search(`*${word}*`).map(({ ref }) => rows[Number(ref)].name);
  };
  const search = { ja: load('ja'), en: load('en') };

  it.each(languages)('in %s finds Japanese words and words within compounds', (language) => {
    expect(search[language]('定足数')[0]).toBe('decideQuorum');
    expect(search[language]('運営委員会').slice(0, 5)).toContain('decideQuorum');
    expect(search[language]('運営委員会').slice(0, 5)).toContain('decideCommittee');
    expect(search[language]('運営')).toContain('decideCommittee');
    expect(search[language]('住民基本台帳')[0]).toBe('decideDataUseApproval');
    expect(search[language]('第12条第2項')[0]).toBe('decideTimeliness');
  });
  it.each(languages)('in %s finds English words', (language) => {
    expect(search[language]('quorum')[0]).toBe('decideQuorum');
    expect(search[language]('deadline')[0]).toBe('decideTimeliness');
  });
  it('finds guides in their language', () => {
    expect(search.ja('手引').some((name) => /^\d\. /.test(name))).toBe(true);
    expect(search.en('glossary').some((name) => name === '8. Glossary')).toBe(true);
  });
});
