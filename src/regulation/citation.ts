import { attempt, needLanguage } from '../input/attempt.js';

/**
 * Chapters 1 to 11, `第5章`.
 * @ja 章
 */
export type Chapter = `第${To10 | 11}章`;

type To2 = 1 | 2;
type To3 = To2 | 3;
type To4 = To3 | 4;
type To5 = To4 | 5;
type To6 = To5 | 6;
type To8 = To6 | 7 | 8;
type To10 = To8 | 9 | 10;
type To22 = To10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22;

/**
 * Every article, paragraph, item, main clause and proviso of the regulation's main provisions.
 *
 * An article of one paragraph is cited without a paragraph (`第7条`, `第6条第8号`). `本文` and `ただし書` exist
 * where the text has a proviso: Article 12, paragraph (2) and Article 14, paragraph (1).
 * @ja 条・項・号・本文・ただし書
 */
export type MainCitation =
  // 第1章 総則
  | `第1条${'' | `第${To2}項`}`
  | `第2条${'' | `第${To22}号`}`
  | `第2条の2${'' | `第${To2}項` | `第2項第${To3}号`}`
  // 第2章 電子情報システムに係る事務の総括
  | `第3条${'' | `第${To4}項`}`
  | `第3条の2${'' | `第${To4}項`}`
  // 第3章 電子情報システムの管理
  | `第4条${'' | `第${To3}項`}`
  | `第5条${'' | `第${To2}項`}`
  | `第6条${'' | `第${To10}号`}`
  // 第4章 電子情報システムの利用
  | '第7条'
  | `第8条${'' | `第${To8}項`}`
  | '第9条'
  | '第10条'
  | `第11条${'' | `第${To2}項`}`
  // 第5章 電子情報システムの導入等
  | `第12条${'' | `第${To5}項` | `第1項第${To3}号` | '第2項本文' | '第2項ただし書'}`
  | `第13条${'' | `第${To3}項`}`
  | `第14条${'' | `第${To2}項` | '第1項本文' | '第1項ただし書'}`
  // 第6章 電子情報システム運営委員会
  | '第15条'
  | `第16条${'' | `第${To4}号`}`
  | `第17条${'' | `第${To2}項`}`
  | '第18条'
  | `第19条${'' | `第${To3}項`}`
  // 第7章 情報セキュリティ委員会
  | '第20条'
  | `第21条${'' | `第${To5}号`}`
  | `第22条${'' | `第${To2}項`}`
  | '第23条'
  | `第24条${'' | `第${To3}項`}`
  // 第8章 情報セキュリティ対策等
  | '第25条'
  | `第26条${'' | `第${To2}項` | `第1項第${To3}号` | `第2項第${To6}号`}`
  // 第9章 情報セキュリティ対策基準等
  | '第27条'
  | `第28条${'' | `第${To2}項`}`
  // 第10章 情報セキュリティ対策の評価・見直し
  | `第29条${'' | `第${To2}項`}`
  | '第30条'
  // 第11章 雑則
  | '第31条'
  | '第32条';

/**
 * The three appended tables.
 * @ja 別表
 */
export type TableCitation = `別表第${To3}`;

/**
 * The directives that amended the regulation and have a supplementary provision printed with it.
 * @ja 附則のある改正訓令
 */
export type AmendingDirective =
  | `平成17年訓令甲第${1 | 7}号`
  | '平成18年訓令甲第7号'
  | '平成19年訓令甲第6号'
  | '平成22年訓令甲第1号'
  | '平成22年訓令第3号'
  | `平成24年訓令甲第${3 | 6}号`
  | '平成25年訓令甲第4号'
  | '平成26年訓令甲第3号'
  | `平成27年訓令甲第${1 | 4 | 6}号`
  | '平成29年訓令甲第2号'
  | '平成30年訓令甲第6号'
  | '平成31年訓令甲第2号'
  | '令和2年訓令甲第1号'
  | '令和3年訓令甲第3号'
  | '令和4年訓令甲第7号'
  | `令和5年訓令甲第${1 | 4}号`;

/**
 * The supplementary provisions: `附則` is the enactment's own, the others name the amending directive.
 * @ja 附則
 */
export type SupplementaryCitation = '附則' | `附則(${AmendingDirective})`;

/**
 * Every citable place of the regulation, in the Japanese legal form with ASCII digits: `第12条第2項ただし書`,
 * `第2条の2第2項第3号`, `別表第1`, `附則`. A place that does not exist does not compile.
 * @ja 規程の引用箇所
 */
export type Citation = Chapter | MainCitation | TableCitation | SupplementaryCitation;

/** Compares places by where they stand in the text: the articles in order, then the tables. */
export function byPlace(a: Citation, b: Citation): number {
  const [one, other] = [stepsOf(a), stepsOf(b)];
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return one[i]! - other[i]!;
  return 0;
}

/** Table, article, branch, paragraph, item, proviso: 0 for what a place does not have. */
function stepsOf(place: Citation): number[] {
  const [, table, article, branch, paragraph, item] =
    /^(?:別表第(\d)|第(\d+)条(?:の(\d))?)(?:第(\d+)項)?(?:第(\d+)号)?/.exec(place)!;
  return [
    ...[table, article, branch, paragraph, item].map((step) => Number(step ?? 0)),
    Number(place.endsWith('ただし書')),
  ];
}

const ROMAN = [
  ...['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii'],
  ...['xviii', 'xix', 'xx', 'xxi', 'xxii'],
];

const ERA_START: Record<string, number> = { 平成: 1988, 令和: 2018 };

/**
 * A citation in the legal grammar of a language; Japanese is the citation itself. Also understands the items of
 * Article 7 of the Basic Resident Registration Act.
 *
 * @example
 * ```ts
 * citeIn('第12条第2項ただし書', 'en') // => 'Article 12, paragraph (2), proviso'
 * citeIn('第2条の2第2項第3号', 'en') // => 'Article 2-2, paragraph (2), item (iii)'
 * citeIn('別表第1', 'en') // => 'Appended Table 1'
 * ```
 * @ja 引用を、その言語の法令引用の書き方で返す。
 */
export function citeIn(citation: Citation | Article7Item, language: 'ja' | 'en'): string {
  needLanguage(language);
  return language === 'ja' ? citation : attempt(() => inEnglish(citation));
}

function inEnglish(citation: string): string {
  return citation
    .replace('住民基本台帳法', 'Basic Resident Registration Act, ')
    .replace(/^第(\d+)章$/, 'Chapter $1')
    .replace(/^別表第(\d)$/, 'Appended Table $1')
    .replace(
      /^附則(?:\((平成|令和)(\d+)年訓令(甲?)第(\d+)号\))?$/,
      (_, era?: string, year?: string, series?: string, number?: string) =>
        era
          ? `Supplementary Provisions (Directive ${series ? 'A ' : ''}No. ${number} of ${ERA_START[era]! + Number(year)})`
          : 'Supplementary Provisions',
    )
    .replace(/第(\d+)条(?:の(\d+))?/, (_, article: string, branch?: string) =>
      branch ? `Article ${article}-${branch}` : `Article ${article}`,
    )
    .replace(/第(\d+)項/, ', paragraph ($1)')
    .replace(
      /第(\d+)号(?:の(\d+))?/,
      (_, item: string, branch?: string) => `, item (${ROMAN[Number(item)]})${branch ? `-${branch}` : ''}`,
    )
    .replace('本文', ', main clause')
    .replace('ただし書', ', proviso');
}

/**
 * The matters that Article 7 of the Basic Resident Registration Act (住民基本台帳法) lists, by their item.
 * Item 1-2 (furigana of the name) exists from 2025-05-26, item 8-2 (Individual Number) from 2015-10-05.
 * @ja 住民基本台帳法第7条各号の事項
 */
export type Article7Item = `住民基本台帳法第7条第${
  | '1号'
  | '1号の2'
  | '2号'
  | '3号'
  | '4号'
  | '5号'
  | '6号'
  | '7号'
  | '8号'
  | '8号の2'
  | '9号'
  | '10号'
  | '10号の2'
  | '10号の3'
  | '11号'
  | '11号の2'
  | '12号'
  | '13号'
  | '14号'}`;
