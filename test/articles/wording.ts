import { chapters, givenOffices, glossary, introducedTerms, lookalikes, references } from '../../src/regulation.js';

/**
 * What a place uses, found in its wording: terms and offices by longest match, and references to other places. Reads the
 * official text; written apart from the ledger, which it is compared with.
 */
export function usesIn(citation: string, words: string, places: readonly string[]): string[] {
  const own = terms.filter(({ alsoDefinedIn = [], ...term }) =>
    [term.citation, ...alsoDefinedIn].includes(citation as never),
  );
  const used = [...words.matchAll(anyWord)].flatMap(([word]) => meaningOf(word, citation));
  const found = new Set([...used, ...referencesIn(citation, words, places)]);
  for (const { term } of own) found.delete(term);
  return [...found];
}

const terms = [...glossary, ...introducedTerms];
const titles = references.map(({ title }) => title.ja).filter((title) => terms.every(({ term }) => term !== title));

const spellings = terms.flatMap(({ term, alsoWritten = [] }) => [term, ...alsoWritten]);
const anyWord = new RegExp(
  [...new Set([...spellings, ...givenOffices, ...lookalikes, ...titles])].sort((a, b) => b.length - a.length).join('|'),
  'g',
);

/** 委員 are those of the committee that the chapter is about. */
function meaningOf(word: string, citation: string): string[] {
  if ((givenOffices as readonly string[]).includes(word)) return [word];
  const meant = terms.filter(({ term, alsoWritten = [] }) => [term, ...alsoWritten].includes(word));
  const near = meant.filter((term) => chapterOf(term.citation) === chapterOf(citation));
  return (meant.length > 1 ? near : meant).map(({ term }) => term);
}

const articleOf = (citation: string): string => /^(?:第\d+条(?:の\d+)?|別表第\d)/.exec(citation)?.[0] ?? citation;
const chapterOf = (citation: string) =>
  chapters.find(({ articles }) => (articles as readonly string[]).includes(articleOf(citation)));

/** Laws and their provisions, as far as the same law is meant; and the heading of a table. */
const OUTSIDE =
  /(?:法律?|条例|規則)(?:\([^)]*\)?[^()第]*\)?)?第\d+条(?:第\d+[項号])*(?:から第\d+号まで)?|同条第\d+項|^\(第\d+条関係\)|第\d+号\)/g;
const REFERENCE =
  /第(?<article>\d+条(?:の\d+)?)(?<rest>(?:第\d+項)?(?:第\d+号)?)|第(?<own>\d+)項|前条(?:第(?<of>\d+)項|各項)?|前(?<count>\d*)項|前各(?<each>[項号])|(?<table>別表第\d)/g;

/** The places referred to by number or by where they stand: 前条第1項, 前2項, 前各号. */
function referencesIn(citation: string, words: string, places: readonly string[]): string[] {
  const article = articleOf(citation);
  const paragraph = Number(/第(\d+)項/.exec(citation)?.[1] ?? 1);
  const [articles, item] = [[...new Set(places.map(articleOf))], Number(/第(\d+)号$/.exec(citation)?.[1] ?? 0)];
  const before = articles[articles.indexOf(article) - 1];
  const upTo = (last: number, first = 1) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return [...words.replaceAll(OUTSIDE, '').matchAll(REFERENCE)].flatMap(({ 0: all, groups = {} }) => {
    if (groups['table'] !== undefined) return [groups['table']];
    if (groups['article'] !== undefined) return [all];
    if (groups['own'] !== undefined) return [`${article}第${groups['own']}項`];
    if (groups['each'] === '項') return upTo(paragraph - 1).map((each) => `${article}第${each}項`);
    if (groups['each'] === '号') return upTo(item - 1).map((each) => `${article}第${each}号`);
    if (groups['count'] === undefined) return [groups['of'] === undefined ? before! : `${before}第${groups['of']}項`];
    const first = paragraph - Number(groups['count'] || 1);
    return upTo(paragraph - 1, first).map((each) => `${article}第${each}項`);
  });
}
