import type { Line } from './line.js';

/** What stands below an appended table and is none of its cells. */
export const REMARKS = '備考';

/** Whether the remarks of a table begin at a line: with its first sentence, or above it. A column may be headed so, too. */
export function beginsRemarks(lines: readonly Line[], i: number): boolean {
  const { bare, plain } = lines[i]!;
  if (!bare.startsWith(REMARKS)) return false;
  if (bare === REMARKS)
    return /。$/.test(lines[i + 1]?.bare ?? '') || /^(?:1|一|\(1\))[ .]/.test(lines[i + 1]?.plain ?? '');
  return /^備 ?考[ 1一(]/.test(plain);
}
