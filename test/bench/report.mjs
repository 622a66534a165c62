/** Tables in Markdown, and where they stand in docs/benchmark.md. */
import { readFileSync, writeFileSync } from 'node:fs';

export const table = (head, rows) =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

export const rounded = (n) => (n < 10 ? n.toFixed(1) : Math.round(n).toLocaleString('en-US'));

/** The ratio stands in brackets, where there is something to compare with. */
export const timed = (result) => {
  if (result === undefined) return '';
  return result.ratio === undefined ? rounded(result.ns) : `${rounded(result.ns)} (${rounded(result.ratio)})`;
};

/** Puts each table in the place of the one that has the same first cell. */
export function writeInto(file, tables) {
  const page = tables.reduce(
    (text, table) => {
      const [firstCell] = table.match(/^\| [^|]*\|/);
      const start = text.indexOf(`\n${firstCell}`) + 1;
      if (start === 0) throw new Error(`${file} has no table that begins with ${firstCell}`);
      const end = text.indexOf('\n\n', start);
      return `${text.slice(0, start)}${table}${text.slice(end === -1 ? text.length - 1 : end)}`;
    },
    readFileSync(file, 'utf8'),
  );
  writeFileSync(file, page);
}
