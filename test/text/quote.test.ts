import { describe, expect, it } from 'vitest';
import { citeIn, decideContractTerms, decideManager, decideTimeliness, decisions } from '../../src/index.js';
import { provisions } from '../../src/regulation.js';
import { placeName } from '../../src/text/place-names.js';
import { parseRegulation, quote } from '../../src/text.js';
import { edited, official, synthetic } from './texts.js';

const ground = (citation: string) =>
  ({ grounds: [{ code: 'asked', citation: citation as '第4条', holds: true }] }) as const;
const quoted = (citation: string, text = synthetic) => quote(ground(citation), text)[0];

describe('the wording beside a ground', () => {
  it('is that of the place', () => {
    expect(quoted('第4条第1項ただし書')).toEqual({
      ...{ code: 'asked', citation: '第4条第1項ただし書', found: true, asEncoded: false },
      words: 'ただし、祭礼のときは、この限りでない。',
    });
  });
  it('has the clauses of a paragraph in one, its items below each other', () => {
    expect(quoted('第4条')?.words.split('\n')).toEqual([
      '(申込み)',
      '楽器を借りようとする者は、演奏の日の7日前までに申し込まなければならない。ただし、祭礼のときは、この限りでない。',
      '2 前項の申込みには、次に掲げる事項を記す。',
      '(1) 楽器の名',
      '(2) 演奏の場所',
      '3 楽器主任は、申込みを受けたときは、三日のうちに返事をする。',
    ]);
    expect(quoted('第2条第3号')?.words.split('\n')).toEqual([
      ...['楽器庫 次に掲げる場所をいう。', 'ア 公民館の地下の倉庫', 'イ 次に掲げる学校の音楽室'],
      ...['(ア) 東の学校', '(イ) 西の学校'],
    ]);
  });
  it('has the rows of a table', () => {
    expect(quoted('別表第3')?.words.split('\n')).toEqual(['(第8条関係) 議事録を送る者', '副町長', '教育長']);
  });
  it('does not take 第3条の2 for a part of 第3条', () => {
    expect(quoted('第3条')?.words).not.toContain('代わって');
  });
  it('says so where the text has no such place', () => {
    expect(quoted('第30条')).toEqual({
      ...{ code: 'asked', citation: '第30条', found: false, words: '', asEncoded: false },
    });
  });
  it('is one for each ground of a verdict, of a text or a parsed one', () => {
    const verdict = decideTimeliness({ appliedAt: '2026-08-31', plannedFor: 2027 });
    const quotations = quote(verdict, parseRegulation(synthetic));
    expect(quotations.map(({ code, citation }) => [code, citation])).toEqual([
      ['within-deadline', '第12条第2項本文'],
      ['urgent', '第12条第2項ただし書'],
    ]);
    expect(JSON.parse(JSON.stringify(quotations))).toEqual(quotations);
  });
});

describe.runIf(official !== undefined)('the official text', () => {
  const text = official ?? '';
  it('is quoted as encoded beside every ground of every decision', () => {
    for (const { decide } of decisions) {
      const verdict = decide({} as never);
      for (const { found, asEncoded, words, citation } of quote(verdict, text))
        expect([found, asEncoded, words !== ''], citation).toEqual([true, true, true]);
    }
  });
  it('is not as encoded where the place or a part of it reads otherwise', () => {
    const terms = decideContractTerms({});
    const changed = quote(terms, edited(text, '(4) データの複写', '(4) データの複製'));
    expect(changed.filter(({ asEncoded }) => !asEncoded).map(({ citation }) => citation)).toEqual(['第6条第4号']);
    const manager = quote(
      decideManager({ system: '税務システム' }),
      edited(text, '学齢簿システム\n\n就学事務\n\n', ''),
    );
    expect(manager.find(({ citation }) => citation === '別表第1')?.asEncoded).toBe(false);
  });
});

describe('the names of places', () => {
  it.each(provisions.map(({ citation }) => citation))('%s is named in English as it is cited', (citation) => {
    expect(placeName(citation, 'en')).toBe(citeIn(citation, 'en'));
    expect(placeName(citation, 'ja')).toBe(citation);
  });
  it.each([
    ['第14条の2第3項第8号の2', 'Article 14-2, paragraph (3), item (viii)-2'],
    ['第6条第44号イ', 'Article 6, item (xliv), sub-item イ'],
    ['第6条第1号ア(イ)', 'Article 6, item (i), sub-item ア, sub-item イ'],
    ['第3条の2後段', 'Article 3-2, second sentence'],
    ['第5章第2節', 'Chapter 5, Section 2'],
    ['第1編第2章の2第3節第4款第5目', 'Part 1, Chapter 2-2, Section 3, Subsection 4, Division 5'],
    ['第6条第1号イ(1)の2a(ii)', 'Article 6, item (i), sub-item イ, sub-item (1)-2, sub-item a, sub-item (ii)'],
    ['第6条第1号①', 'Article 6, item (i), sub-item ①'],
    ['第6条第1項の表', 'Article 6, paragraph (1), table'],
    ['附則第1条', 'Supplementary Provisions, Article 1'],
    ['様式第1号', 'Form 1'],
    ['第1号様式の2', 'Form 1-2'],
    ['別記様式', 'Form'],
    ['別表第2の2', 'Appended Table 2-2'],
    [
      '附則(令和元年訓令第5号)第1条の2第1項',
      'Supplementary Provisions (Directive No. 5 of 2019), Article 1-2, paragraph (1)',
    ],
    ['別表第2備考', 'Appended Table 2, remarks'],
    ['別図', 'Appended Figure'],
    ['別紙第1号の2', 'Attachment 1-2'],
    ['別記第3号', 'Annex 3'],
    ['附則第3項', 'Supplementary Provisions, paragraph (3)'],
    ['別表', 'Appended Table'],
    ['附則(令和元年訓令第5号)', 'Supplementary Provisions (Directive No. 5 of 2019)'],
    ['附則(平成2年訓令乙第5号)', 'Supplementary Provisions (Directive 乙 No. 5 of 1990)'],
    ['附則(昭和30年規則第5号)', 'Supplementary Provisions (規則 No. 5 of 1955)'],
    ['附則(令和元年訓令甲第5号)第2項', 'Supplementary Provisions (Directive A No. 5 of 2019), paragraph (2)'],
  ])('%s', (citation, name) => expect(placeName(citation, 'en')).toBe(name));
});
