import type { Line } from './line.js';
import { isPageMark, LONGEST, pageNumbers } from './page-numbers.js';
import { countedLines, linesBeside, regularLines, repeatedTitles } from './running-heads.js';

const ADDRESS = /^(?:https?|file):\/\/.{1,300}$/i;

/** Running heads, addresses and page numbers, which a copy made from printed pages has among its lines. */
export function pageMarksIn(lines: readonly Line[]): ReadonlySet<Line> {
  const marks = new Set([
    ...lines.filter(({ bare }) => isPageMark(bare)),
    ...[pageNumbers, repeatedAddresses, repeatedTitles, countedLines, regularLines].flatMap((find) => find(lines)),
  ]);
  for (const line of linesBeside(lines, marks)) marks.add(line);
  return new Set(lines.filter((line) => marks.has(line)));
}

const addressIn = ({ bare }: Line): string =>
  bare.length <= LONGEST && ADDRESS.test(bare) ? bare.replace(/\d{1,4}\/\d{1,4}$/, '') : '';

/** An address that stands alone on a line more than once is that of the page. */
function repeatedAddresses(lines: readonly Line[]): readonly Line[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const address of lines.map(addressIn)) {
    if (address !== '' && seen.has(address)) repeated.add(address);
    seen.add(address);
  }
  return lines.filter((line) => repeated.has(addressIn(line)));
}
