import { expect, it } from 'vitest';
import { type Citation, citeIn } from '../../src/index.js';

it.each([
  ['第12条第2項ただし書', 'Article 12, paragraph (2), proviso'],
  ['第14条第1項本文', 'Article 14, paragraph (1), main clause'],
  ['第2条の2第2項第3号', 'Article 2-2, paragraph (2), item (iii)'],
  ['第6条第8号', 'Article 6, item (viii)'],
  ['第2条第22号', 'Article 2, item (xxii)'],
  ['第2条第19号', 'Article 2, item (xix)'],
  ['第7条', 'Article 7'],
  ['第11章', 'Chapter 11'],
  ['別表第1', 'Appended Table 1'],
  ['附則', 'Supplementary Provisions'],
  ['附則(令和5年訓令甲第4号)', 'Supplementary Provisions (Directive A No. 4 of 2023)'],
  ['附則(平成22年訓令第3号)', 'Supplementary Provisions (Directive No. 3 of 2010)'],
  ['住民基本台帳法第7条第8号の2', 'Basic Resident Registration Act, Article 7, item (viii)-2'],
] as const)('%s is "%s"', (citation, english) => {
  expect(citeIn(citation, 'en')).toBe(english);
  expect(citeIn(citation, 'ja')).toBe(citation);
});

it('a place that does not exist does not compile', () => {
  // @ts-expect-error Article 7 has one paragraph and is cited without it
  const paragraph: Citation = '第7条第1項';
  // @ts-expect-error Article 6 has ten items
  const item: Citation = '第6条第11号';
  // @ts-expect-error only two paragraphs have a proviso
  const proviso: Citation = '第8条第1項ただし書';
  // @ts-expect-error there are three tables
  const table: Citation = '別表第4';
  expect(new Set([paragraph, item, proviso, table]).size).toBe(4);
});
