import { isEnactmentLine, titleOf } from './headings.js';
import type { Line } from './line.js';
import { FEWEST_PAGES, isCounted, isPageMark, LONGEST } from './page-numbers.js';
import { panelStart } from './surroundings.js';

/** What stands beside the title at the top of a page: the day, the time, the number of the page. */
const BESIDE = /^[\d/:.年月日時分ページ頁-]{0,40}$/;
/** Fewer lines than a printed page has, empty ones included. */
const PRINTED_PAGE = 20;
/** Lines of a running head or foot beside the number of the page. */
const MOST_BESIDE = 3;
/** What a line of the text itself may begin with. */
const OWN = /^(?:第|別[表記紙図]|様式|[附付]則|\(|[ア-ン]$)|。$/;
/** What a text itself may say again and again. */
const REPEATED = /^\(|。$/;

/** The title on later pages. Where nothing but the history comes after it, it is that of the history. */
export function repeatedTitles(lines: readonly Line[]): readonly Line[] {
  const own = titleOf(lines);
  const title = own.map(({ bare }) => bare.replace(/^[○◯●]/, '')).join('');
  if (title === '') return [];
  const found = lines.flatMap((line, i) => {
    const [before, after, more] = line.bare.split(title, 3);
    const isAlone = after !== undefined && more === undefined && BESIDE.test(before + after);
    return isAlone && i >= own.length ? [{ line, i }] : [];
  });
  const end = panelStart(lines);
  const last = lines.reduce((at, { bare }, i) => (i < end && /^(?:第\d+条|別表)/.test(bare) ? i : at), 0);
  const heads = found.filter(
    ({ line: { bare }, i }) =>
      bare !== title || i < last || (found.length > 1 && !isEnactmentLine(lines[i + 1]?.bare ?? '')),
  );
  return heads.map(({ line }) => line);
}

/** The same words with a number before or after them that counts up one by one, a page apart. */
export function countedLines(lines: readonly Line[]): readonly Line[] {
  const numbered = lines.flatMap((line, i) => {
    if (line.plain.length > LONGEST || OWN.test(line.bare)) return [];
    const [, words, page] = /^(.*\D)[ /-](\d{1,4})(?:ページ|頁)?$/.exec(line.plain) ?? [];
    const [, first, rest] = /^(\d{1,4}) (\D.*)$/.exec(line.plain) ?? [];
    const head = words ?? rest;
    return head === undefined ? [] : [{ head, line, i, page: Number(page ?? first) }];
  });
  return grouped(numbered, ({ head }) => head)
    .filter(isCounted)
    .flatMap((each) => each.map(({ line }) => line));
}

/** The same line from the first page to the last, always as many lines apart as a page has. */
export function regularLines(lines: readonly Line[]): readonly Line[] {
  const end = lines.at(-1)?.number ?? 0;
  const isRegular = (same: readonly Line[]): boolean => {
    const gaps = same.slice(1).map(({ number }, i) => number - same[i]!.number);
    const [least, most] = gaps.reduce(([low, high], gap) => [Math.min(low, gap), Math.max(high, gap)], [LONGEST, 0]);
    const [before, after] = [same[0]!.number, end - same.at(-1)!.number];
    const isOnAll = Math.max(before, after) <= 2 * least;
    return gaps.length >= FEWEST_PAGES && least >= PRINTED_PAGE && most <= least * 1.25 && isOnAll;
  };
  const candidates = lines.filter(({ bare }) => bare.length <= LONGEST && !OWN.test(bare));
  return grouped(candidates, ({ bare }) => bare)
    .filter(isRegular)
    .flat();
}

/** Lines that stand beside the marks of pages again and again: the name of the collection, the day of printing. */
export function linesBeside(lines: readonly Line[], marks: ReadonlySet<Line>): readonly Line[] {
  const pages = [...marks].filter(({ bare }) => isPageMark(bare)).length;
  const steps = Array.from({ length: MOST_BESIDE }, (_, i) => [i + 1, -i - 1]).flat();
  return steps.flatMap((step) => {
    const beside = lines.flatMap((line, i) => {
      const other = lines[i + step];
      return marks.has(line) && other !== undefined && !marks.has(other) && !REPEATED.test(other.bare) ? [other] : [];
    });
    return grouped(beside, ({ bare }) => bare)
      .filter(({ length }) => length >= FEWEST_PAGES && length * 2 > pages)
      .flat();
  });
}

/** Those of one name together, in the order in which they come first. */
function grouped<Each>(all: readonly Each[], nameOf: (each: Each) => string): readonly (readonly Each[])[] {
  const groups = new Map<string, Each[]>();
  for (const each of all) {
    const others = groups.get(nameOf(each));
    if (others === undefined) groups.set(nameOf(each), [each]);
    else others.push(each);
  }
  return [...groups.values()];
}
