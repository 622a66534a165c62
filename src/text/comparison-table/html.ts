import { escaped, pageOf } from '../../print/html.js';
import type { Group } from './groups.js';
import type { Piece } from './marks.js';
import type { Cell, Row } from './row.js';

/** Fits A4: the columns are of equal width, an article's lines stand together, and the head comes again on each page. */
const STYLE = `h1{font-size:12pt;font-weight:normal;text-align:center}
table{border-collapse:collapse;table-layout:fixed;width:100%}
th,td{border:solid #000;border-width:0 1px;overflow-wrap:anywhere;padding:0 .5em;text-align:start;vertical-align:top;width:50%}
th,tbody{border:1px solid #000}
th{font-weight:normal;text-align:center}
tr{break-inside:avoid}
.d1{padding-inline-start:1.5em}
.d2{padding-inline-start:2.5em}
.d3{padding-inline-start:3.5em}
.cells{display:grid;grid-auto-columns:1fr;grid-auto-flow:column}
.cells>span{border:1px solid #000;padding:0 .25em}`;

export function htmlOf(
  title: string,
  heads: readonly [string, string],
  groups: readonly Group[],
  sides: Sides,
): string {
  const body = groups.map(({ citation, rows }) => {
    const name = citation === '' ? '' : ` data-citation="${escaped(citation)}"`;
    return `<tbody${name}>\n${rows.map((row) => rowOf(row, sides)).join('\n')}\n</tbody>`;
  });
  return pageOf({
    language: 'ja',
    title,
    style: STYLE,
    body: `<h1>${escaped(title)}</h1>
<table>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
${body.join('\n')}
</table>`,
  });
}

/** Which side stands left, which right. */
export type Sides = readonly ['now', 'old'] | readonly ['old', 'now'];

const rowOf = (row: Row, sides: Sides): string => `<tr>${sides.map((side) => cellOf(row[side])).join('')}</tr>`;

function cellOf({ depth, cells }: Cell): string {
  const name = depth === 0 ? '' : ` class="d${Math.min(depth, 3)}"`;
  const [only = [], ...others] = cells;
  const within =
    others.length === 0
      ? piecesOf(only)
      : `<div class="cells">${cells.map((each) => `<span>${piecesOf(each)}</span>`).join('')}</div>`;
  return `<td${name}>${within}</td>`;
}

const piecesOf = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, changed }) => (changed ? `<u>${escaped(text)}</u>` : escaped(text))).join('');
