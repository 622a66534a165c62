import { isEnactmentLine, titleOf } from './headings.js';
import type { Line } from './line.js';

/** - 3 -, 3/20, 3ページ, p. 3: nothing that a regulation says by itself. */
const PAGE = /^(?:[-‐–—―─ー]{1,3}\d{1,4}[-‐–—―─ー]{1,3}|\d{1,4}(?:\/\d{1,4})?(?:ページ|頁)|\d{1,4}\/\d{1,4})$/;
const PAGE_IN_LATIN = /^(?:p\.?|page)\d{1,4}(?:(?:of|\/)\d{1,4})?$/i;
/** What stands beside the title at the top of a page: the day, the time, the number of the page. */
const BESIDE = /^[\d/:.年月日時分ページ頁-]{0,40}$/;
const ADDRESS = /^(?:https?|file):\/\/.{1,300}$/i;
const LONGEST = 320;
/** Fewer lines than a page has. Numbers that come closer are those of paragraphs or cells. */
const SHORTEST_PAGE = 8;
const FEWEST_PAGES = 3;

/** The lines without running heads, addresses and page numbers, which a copy made from printed pages has among them. */
export function withoutPageMarks(lines: readonly Line[]): Line[] {
  const numbers = pageNumbers(lines);
  const addresses = repeatedAddresses(lines);
  const heads = runningHeads(lines);
  return lines.filter(
    (line) =>
      !PAGE.test(line.bare) &&
      !PAGE_IN_LATIN.test(line.bare) &&
      !numbers.has(line) &&
      !addresses.has(addressIn(line)) &&
      !heads.has(line),
  );
}

/** Numbers alone on a line, if all of them in the text count up one by one, a page apart. */
function pageNumbers(lines: readonly Line[]): ReadonlySet<Line> {
  const found = lines.flatMap((line, i) => (/^\d{1,4}$/.test(line.bare) ? [{ line, i, page: Number(line.bare) }] : []));
  const isCounted = found.every(({ i, page }, at) => {
    const before = found[at - 1];
    return before === undefined || (page === before.page + 1 && i - before.i >= SHORTEST_PAGE);
  });
  return new Set(isCounted && found.length >= FEWEST_PAGES ? found.map(({ line }) => line) : []);
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
  const last = lines.reduce((at, { bare }, i) => (/^(?:第\d+条|別表)/.test(bare) ? i : at), 0);
  const heads = found.filter(
    ({ line: { bare }, i }) =>
      bare !== title || i < last || (found.length > 1 && !isEnactmentLine(lines[i + 1]?.bare ?? '')),
  );
  return new Set(heads.map(({ line }) => line));
}
