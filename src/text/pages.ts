import { isEnactmentLine, titleOf } from './headings.js';
import type { Line } from './line.js';
import { panelStart } from './surroundings.js';

/** - 3 -, 3/20, 3ページ, p. 3: nothing that a regulation says by itself. */
const PAGE =
  /^(?:[-‐–—―─ー]{1,3}\d{1,4}(?:\/\d{1,4})?[-‐–—―─ー]{1,3}|第?\d{1,4}(?:\/\d{1,4})?(?:ページ|頁)|\d{1,4}\/\d{1,4})$/;
const PAGE_IN_LATIN = /^(?:p\.?|page)\d{1,4}(?:(?:of|\/)\d{1,4})?$/i;
/** What stands beside the title at the top of a page: the day, the time, the number of the page. */
const BESIDE = /^[\d/:.年月日時分ページ頁-]{0,40}$/;
const ADDRESS = /^(?:https?|file):\/\/.{1,300}$/i;
const LONGEST = 320;
/** Fewer lines than a page has. Numbers that come closer are those of paragraphs or cells. */
const SHORTEST_PAGE = 8;
const FEWEST_PAGES = 3;
/** Fewer lines than a printed page has, empty ones included. */
const PRINTED_PAGE = 20;
/** Lines of a running head or foot beside the number of the page. */
const MOST_BESIDE = 3;
/** What a line of the text itself may begin with. */
const OWN = /^(?:第|別[表記紙図]|様式|[附付]則|\(|[ア-ン]$)|。$/;

/** What a text itself may say again and again. */
const REPEATED = /^\(|。$/;

/** Running heads, addresses and page numbers, which a copy made from printed pages has among its lines. */
export function pageMarksIn(lines: readonly Line[]): ReadonlySet<Line> {
  const numbers = pageNumbers(lines);
  const addresses = repeatedAddresses(lines);
  const heads = runningHeads(lines);
  const counted = countedLines(lines);
  const regular = regularLines(lines);
  const marks = new Set(
    lines.filter(
      (line) =>
        PAGE.test(line.bare) ||
        PAGE_IN_LATIN.test(line.bare) ||
        numbers.has(line) ||
        addresses.has(addressIn(line)) ||
        heads.has(line) ||
        counted.has(line) ||
        regular.has(line),
    ),
  );
  for (const line of besideMarks(lines, marks)) marks.add(line);
  return marks;
}

/** Numbers alone on a line, if all of them in the text count up one by one, a page apart. */
function pageNumbers(lines: readonly Line[]): ReadonlySet<Line> {
  const found = lines.flatMap((line, i) => (/^\d{1,4}$/.test(line.bare) ? [{ line, i, page: Number(line.bare) }] : []));
  return new Set(isCounted(found) ? found.map(({ line }) => line) : []);
}

interface Numbered {
  readonly line: Line;
  readonly i: number;
  readonly page: number;
}

const isCounted = (found: readonly Numbered[]): boolean =>
  found.length >= FEWEST_PAGES &&
  found.every(({ i, page }, at) => {
    const before = found[at - 1];
    return before === undefined || (page === before.page + 1 && i - before.i >= SHORTEST_PAGE);
  });

/** The same words with a number before or after them that counts up one by one, a page apart. */
function countedLines(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Map<string, Numbered[]>();
  for (const [i, line] of lines.entries()) {
    if (line.plain.length > LONGEST || OWN.test(line.bare)) continue;
    const [, words, page] = /^(.*\D)[ /-](\d{1,4})(?:ページ|頁)?$/.exec(line.plain) ?? [];
    const [, first, rest] = /^(\d{1,4}) (\D.*)$/.exec(line.plain) ?? [];
    const [head, number] = [words ?? rest, page ?? first];
    if (head === undefined) continue;
    const others = found.get(head);
    if (others === undefined) found.set(head, [{ line, i, page: Number(number) }]);
    else others.push({ line, i, page: Number(number) });
  }
  return new Set([...found.values()].filter(isCounted).flatMap((each) => each.map(({ line }) => line)));
}

/** The same line again and again, always as many lines apart as a page has. */
function regularLines(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.bare.length > LONGEST || OWN.test(line.bare)) continue;
    const others = found.get(line.bare);
    if (others === undefined) found.set(line.bare, [line]);
    else others.push(line);
  }
  const isRegular = (same: readonly Line[]): boolean => {
    const gaps = same.slice(1).map(({ number }, i) => number - same[i]!.number);
    const [least, most] = gaps.reduce(([low, high], gap) => [Math.min(low, gap), Math.max(high, gap)], [LONGEST, 0]);
    return gaps.length >= FEWEST_PAGES && least >= PRINTED_PAGE && most <= least * 1.25;
  };
  return new Set([...found.values()].filter(isRegular).flat());
}

/** Lines that stand beside the marks of pages again and again: the name of the collection, the day of printing. */
function besideMarks(lines: readonly Line[], marks: ReadonlySet<Line>): readonly Line[] {
  const found: Line[] = [];
  for (const step of [-1, 1])
    for (let away = 1; away <= MOST_BESIDE; away += 1) {
      const beside = new Map<string, Line[]>();
      for (const [i, line] of lines.entries()) {
        const head = lines[i + step * away];
        if (!marks.has(line) || head === undefined || marks.has(head) || REPEATED.test(head.bare)) continue;
        const others = beside.get(head.bare);
        if (others === undefined) beside.set(head.bare, [head]);
        else others.push(head);
      }
      const pages = [...marks].filter(({ bare }) => PAGE.test(bare)).length;
      for (const heads of beside.values())
        if (heads.length >= FEWEST_PAGES && heads.length * 2 > pages) found.push(...heads);
    }
  return found;
}

const addressIn = ({ bare }: Line): string =>
  bare.length <= LONGEST && ADDRESS.test(bare) ? bare.replace(/\d{1,4}\/\d{1,4}$/, '') : '';

/** An address that stands alone on a line more than once is that of the page. */
function repeatedAddresses(lines: readonly Line[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const address of lines.map(addressIn)) {
    if (address !== '' && seen.has(address)) repeated.add(address);
    seen.add(address);
  }
  return repeated;
}

/** The title on later pages. Where nothing but the history comes after it, it is that of the history. */
function runningHeads(lines: readonly Line[]): ReadonlySet<Line> {
  const own = titleOf(lines);
  const title = own.map(({ bare }) => bare.replace(/^[○◯●]/, '')).join('');
  if (title === '') return new Set();
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
  return new Set(heads.map(({ line }) => line));
}
