/** How words are taken apart, alike for the index and for what somebody types. */
import { readNumber } from '../../../src/text/numerals.js';

/** One spelling for all: widths, case, kanji numerals before a counter, hyphens, 8/31. */
export const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ウィルス', 'ウイルス')
    .replace(
      /(?<=第|別表|条の)[〇一二三四五六七八九十百]+|[〇一二三四五六七八九十百]+(?=[条項号月日年章])/gu,
      (numeral) => String(readNumber(numeral)),
    )
    .replace(/(?<!\d)(\d{1,2})\/(\d{1,2})(?!\d)/g, '$1月$2日')
    .replace(/(?<!\d)0(?=\d[月日])/g, '');

/** Places of the regulation in either language: 第14条第1項, 14条1項, Article 14(1), 14(1), Art. 14, paragraph (1), 別表第1, Table 1, 第5章. */
const PLACE =
  /第?(\d+)条(?:の(\d+))?(?:第?(\d+)項)?|\b(?:art(?:icle|\.)? ?|(?=[\d-]+\(\d\)))(\d+)(?:-(\d+))?(?:(?:, paragraph)? ?\((\d+)\))?|(?:別表第?|table )(\d)|第?(\d+)章|\bchapter (\d+)/g;

/** 第14条第1項 is found by its article, too. */
const placesIn = (text: string): string[] =>
  [...text.matchAll(PLACE)].flatMap(([, ja, jaBranch, jaParagraph, en, enBranch, enParagraph, table, ...chapter]) => {
    if (table) return [`別表${table}`];
    if (chapter[0] ?? chapter[1]) return [`${chapter[0] ?? chapter[1]}章`];
    const [branch, paragraph] = [jaBranch ?? enBranch, jaParagraph ?? enParagraph];
    const article = `${ja ?? en}条${branch ? `の${branch}` : ''}`;
    return paragraph ? [article, `${article}${paragraph}項`] : [article];
  });

/** Words of letters as they are; Japanese, which has no spaces, by each two letters that stand beside each other. */
export function termsOf(text: string): string[] {
  const said = normal(text);
  const dates = said.match(/\d{1,2}月(?:\d{1,2}日)?/g) ?? [];
  const words =
    said.replace(PLACE, ' ').match(/[a-z0-9]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]+/gu) ?? [];
  return [...placesIn(said), ...dates, ...words.flatMap(pairsOf)];
}

/** Those of hiragana count only in a word of nothing else: endings stand everywhere. */
function pairsOf(word: string): string[] {
  if (/^[a-z0-9]|^.$/u.test(word)) return [word];
  const pairs = /^[ぁ-ん]+$/.test(word) ? /.(?=(.))/gu : /(?![ぁ-ん]{2}).(?=(.))/gu;
  return [...word.matchAll(pairs)].map(([one, next]) => `${one}${next}`);
}
