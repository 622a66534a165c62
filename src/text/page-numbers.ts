import type { Line } from './line.js';

/** - 3 -, 3/20, 3ページ, p. 3: nothing that a regulation says by itself. */
const PAGE =
  /^(?:[-‐–—―─ー]{1,3}\d{1,4}(?:\/\d{1,4})?[-‐–—―─ー]{1,3}|第?\d{1,4}(?:\/\d{1,4})?(?:ページ|頁)|\d{1,4}\/\d{1,4})$/;
const PAGE_IN_LATIN = /^(?:p\.?|page)\d{1,4}(?:(?:of|\/)\d{1,4})?$/i;
/** Longer than what stands at the head or foot of a page. */
export const LONGEST = 320;
/** Fewer lines than a page has. Numbers that come closer are those of paragraphs or cells. */
const SHORTEST_PAGE = 8;
export const FEWEST_PAGES = 3;

export const isPageMark = (bare: string): boolean => PAGE.test(bare) || PAGE_IN_LATIN.test(bare);

/** A line with the number of a page, and where it stands. */
interface Numbered {
  readonly line: Line;
  readonly i: number;
  readonly page: number;
}

/** Whether numbers count up one by one, a page apart. */
export const isCounted = (found: readonly Numbered[]): boolean =>
  found.length >= FEWEST_PAGES &&
  found.every(({ i, page }, at) => {
    const before = found[at - 1];
    return before === undefined || (page === before.page + 1 && i - before.i >= SHORTEST_PAGE);
  });

/** Numbers alone on a line, if all of them in the text are counted. */
export function pageNumbers(lines: readonly Line[]): readonly Line[] {
  const found = lines.flatMap((line, i) => (/^\d{1,4}$/.test(line.bare) ? [{ line, i, page: Number(line.bare) }] : []));
  return isCounted(found) ? found.map(({ line }) => line) : [];
}
