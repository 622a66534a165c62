import stringWidth from 'string-width';

export const WIDTH = 80;

/** Text padded to a width in terminal cells; kanji and kana take two. */
export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(width - stringWidth(text), 0));

export const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(width - stringWidth(text), 0)) + text;

/** Marks that must not begin a line stay with what is before them, opening brackets with what follows. */
const PIECES = /[「（(]*(?:[\x21-\x27\x2a-\x7e]+|[^\s])[、。」）)：！？，．・ー]*[,.;:]*| +/gu;

/** Breaks text into lines of at most 80 cells; lines after the first are indented. */
export function wrap(text: string, first: string, indent: string): string[] {
  const lines: string[] = [];
  let line = first;
  let width = stringWidth(first);
  for (const [piece] of text.matchAll(PIECES)) {
    const cells = cellsOf(piece);
    if (width + cells > WIDTH && piece.trim() !== '') {
      lines.push(line.trimEnd());
      line = indent + piece;
      width = stringWidth(indent) + cells;
    } else {
      line += piece;
      width += cells;
    }
  }
  return [...lines, line.trimEnd()];
}

/** The same few pieces come again and again, and to measure one takes longer than all else. */
const measured = new Map<string, number>();

function cellsOf(piece: string): number {
  const known = measured.get(piece);
  if (known !== undefined) return known;
  const cells = stringWidth(piece);
  measured.set(piece, cells);
  return cells;
}
