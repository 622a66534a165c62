/** How words are taken apart, alike for the index and for what somebody types. */

const DIGITS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'〇一二三四五六七八九'].map((kanji, i) => [kanji, `${i}`]),
);

/** 十四 → 14, 百十七 → 117, 三一 → 31. */
function numberOf(kanji: string): string {
  const [, hundreds, tens, ones] = /^(?:(.?)百)?(?:(.?)十)?(.?)$/.exec(kanji) ?? [];
  const digit = (text: string | undefined) => (text === undefined ? 0 : Number(DIGITS[text] ?? 1));
  if (hundreds === undefined && tens === undefined) return [...kanji].map((each) => DIGITS[each]).join('');
  return String(digit(hundreds) * 100 + digit(tens) * 10 + (ones ? digit(ones) : 0));
}

/** One spelling for all: widths, case, kanji numerals before a counter, hyphens, 8/31. */
export const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=第|別表)[〇一二三四五六七八九十百]+|[〇一二三四五六七八九十百]+(?=[条項号月日年章])/gu, numberOf)
    .replace(/(?<!\d)(\d{1,2})\/(\d{1,2})(?!\d)/g, '$1月$2日')
    .replace(/(?<!\d)0(?=\d[月日])/g, '');

/** Places of the regulation in either language: 第14条第1項, 14条1項, Article 14(1), Art. 14, paragraph (1), 別表第1, Table 1. */
const PLACE =
  /第?(\d+)条(?:の(\d+))?(?:第?(\d+)項)?|\bart(?:icle|\.)? ?(\d+)(?:-(\d+))?(?:(?:, paragraph)? ?\((\d+)\))?|(?:別表第?|table )(\d)/g;

/** 第14条第1項 is found by its article, too. */
function places(text: string): string[] {
  return [...text.matchAll(PLACE)].flatMap(([, ja, jaBranch, jaParagraph, en, enBranch, enParagraph, table]) => {
    if (table) return [`別表${table}`];
    const [branch, paragraph] = [jaBranch ?? enBranch, jaParagraph ?? enParagraph];
    const article = `${ja ?? en}条${branch ? `の${branch}` : ''}`;
    return paragraph ? [article, `${article}${paragraph}項`] : [article];
  });
}

/** Words of letters as they are; Japanese, which has no spaces, by each two letters that stand beside each other. */
export function termsOf(text: string): string[] {
  const said = normal(text);
  const dates = [...said.matchAll(/\d{1,2}月(?:\d{1,2}日)?/g)].map(([date]) => date);
  const words =
    said.replace(PLACE, ' ').match(/[a-z0-9]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]+/gu) ?? [];
  return [...places(said), ...dates, ...words.flatMap((word) => (/^[a-z0-9]/.test(word) ? [word] : pairsOf(word)))];
}

const pairsOf = (word: string): string[] => {
  const letters = [...word];
  return letters.length === 1 ? letters : letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
};
