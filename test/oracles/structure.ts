/** Every citable place, written down from the structure of the regulation: how many paragraphs and items each article has. */

/** Article: the number of items of each paragraph; `*` marks a paragraph with a proviso. */
const ARTICLES: readonly (readonly [chapter: number, article: string, paragraphs: readonly (number | '*')[]])[] = [
  [1, '第1条', [0, 0]],
  [1, '第2条', [22]],
  [1, '第2条の2', [0, 3]],
  [2, '第3条', [0, 0, 0, 0]],
  [2, '第3条の2', [0, 0, 0, 0]],
  [3, '第4条', [0, 0, 0]],
  [3, '第5条', [0, 0]],
  [3, '第6条', [10]],
  [4, '第7条', [0]],
  [4, '第8条', [0, 0, 0, 0, 0, 0, 0, 0]],
  [4, '第9条', [0]],
  [4, '第10条', [0]],
  [4, '第11条', [0, 0]],
  [5, '第12条', [3, '*', 0, 0, 0]],
  [5, '第13条', [0, 0, 0]],
  [5, '第14条', ['*', 0]],
  [6, '第15条', [0]],
  [6, '第16条', [4]],
  [6, '第17条', [0, 0]],
  [6, '第18条', [0]],
  [6, '第19条', [0, 0, 0]],
  [7, '第20条', [0]],
  [7, '第21条', [5]],
  [7, '第22条', [0, 0]],
  [7, '第23条', [0]],
  [7, '第24条', [0, 0, 0]],
  [8, '第25条', [0]],
  [8, '第26条', [3, 6]],
  [9, '第27条', [0]],
  [9, '第28条', [0, 0]],
  [10, '第29条', [0, 0]],
  [10, '第30条', [0]],
  [11, '第31条', [0]],
  [11, '第32条', [0]],
];

const AMENDMENTS =
  '平成17年訓令甲第1号 平成17年訓令甲第7号 平成18年訓令甲第7号 平成19年訓令甲第6号 平成22年訓令甲第1号 平成22年訓令第3号 平成24年訓令甲第3号 平成24年訓令甲第6号 平成25年訓令甲第4号 平成26年訓令甲第3号 平成27年訓令甲第1号 平成27年訓令甲第4号 平成27年訓令甲第6号 平成29年訓令甲第2号 平成30年訓令甲第6号 平成31年訓令甲第2号 令和2年訓令甲第1号 令和3年訓令甲第3号 令和4年訓令甲第7号 令和5年訓令甲第1号 令和5年訓令甲第4号'.split(
    ' ',
  );

const placesOf = (article: string, paragraphs: readonly (number | '*')[]): string[] => [
  article,
  ...paragraphs.flatMap((items, i) => {
    const paragraph = paragraphs.length > 1 ? `${article}第${i + 1}項` : article;
    const own = paragraphs.length > 1 ? [paragraph] : [];
    if (items === '*') return [...own, `${paragraph}本文`, `${paragraph}ただし書`];
    return [...own, ...Array.from({ length: items }, (_, item) => `${paragraph}第${item + 1}号`)];
  }),
];

export const structure: readonly string[] = [
  ...ARTICLES.flatMap(([chapter, article, paragraphs], i) => [
    ...(ARTICLES[i - 1]?.[0] === chapter ? [] : [`第${chapter}章`]),
    ...placesOf(article, paragraphs),
  ]),
  '附則',
  ...AMENDMENTS.map((directive) => `附則(${directive})`),
  '別表第1',
  '別表第2',
  '別表第3',
];
