import { escaped } from '../../print/markdown.js';
import type { Group } from './groups.js';
import type { Sides } from './html.js';
import type { Piece } from './marks.js';
import { type Cell, GAP } from './row.js';

/** A table of GitHub's Markdown. Underlining is HTML, which it lets through. */
export function markdownOf(
  title: string,
  heads: readonly [string, string],
  groups: readonly Group[],
  sides: Sides,
): string {
  const rows = groups.flatMap((group) => group.rows.map((row) => lineOf(sides.map((side) => cellOf(row[side])))));
  return [`# ${escaped(title)}`, '', lineOf(heads), lineOf(['---', '---']), ...rows, ''].join('\n');
}

const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const cellOf = ({ depth, cells }: Cell): string => GAP.repeat(depth) + cells.map(piecesOf).join(GAP);

const piecesOf = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, changed }) => (changed ? `<u>${escaped(text)}</u>` : escaped(text))).join('');
