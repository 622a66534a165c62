import { cellsIn } from './cells.js';
import { asOne, type Part } from './draft.js';
import type { Line } from './line.js';

/** Words that say that a table comes next. */
const ANNOUNCED = /(?:次|下|左|以下)の?表/;
const LONGEST = 300;
/** A proviso or second sentence goes on with the words, and so does a sentence. */
const GOES_ON = /^(?:ただし|但し|この場合|なお|前項|備考)|。$/;

/** Whether a line is a row of several cells: a label and its words, parted by a tab, are none. */
export const isRow = (line: Line): boolean => cellsIn(line.printed).length > 1;

/** Whether a table begins at a line within an article: rows of as many cells, or cells below words that announce it. */
export function beginsTable(lines: readonly Line[], i: number, part: Part, ended: boolean): boolean {
  const [line, next] = [lines[i]!, lines[i + 1]];
  const [width, below] = [line, next].map((each) => cellsIn(each?.printed ?? '').length) as [number, number];
  // A line that rules off rows has no cells.
  if (width === 0 ? below > 1 : width > 1 && (below === width || below === 0)) return true;
  return ended && !GOES_ON.test(line.bare) && ANNOUNCED.test(asOne(part.words.slice(-3)).slice(-LONGEST));
}
