import { escaped, pageOf } from '../../print/html.js';
import type { Line, Row, Section, Sheet } from './sheet.js';

/** A form of narrow lines, so that an answer fits on one page of A4. */
const STYLE = `@page{@bottom-right{content:counter(page) "/" counter(pages);font-size:8pt}}
body{font-size:9pt;line-height:1.45;line-break:strict;overflow-wrap:anywhere}
:lang(en){font-family:"Times New Roman","Noto Serif","Yu Mincho","Hiragino Mincho ProN","Noto Serif CJK JP",serif}
header,footer{font-size:8pt}
p,ul,blockquote{margin:0}
h1{font-size:13pt;line-height:1.3;margin:.2em 0 .1em}
h2{break-after:avoid;font-size:9.5pt;margin:.8em 0 .15em}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid #888;padding:.1em .5em;text-align:start;vertical-align:top}
th{font-weight:normal;width:26%}
tr,li{break-inside:avoid}
ul{padding-inline-start:1.2em}
small{display:block}
.answer{border:2px solid;font-size:10.5pt;padding:.3em .6em}
blockquote{border-inline-start:3px solid #888;padding-inline-start:.5em}
footer{border-top:1px solid;margin-top:1em;padding-top:.3em}`;

export const htmlOf = ({ language, subject, title, presupposes, sections, foot }: Sheet): string =>
  pageOf({
    language,
    title,
    style: STYLE,
    body: `<header>
<p>${escaped(subject)}</p>
<h1>${escaped(title)}</h1>
<p>${escaped(presupposes)}</p>
</header>
<main>
${sections.map(sectionOf).join('\n')}
</main>
<footer>
${foot.map((text) => `<p>${escaped(text)}</p>`).join('\n')}
</footer>`,
  });

const sectionOf = ({ heading, rows }: Section): string => `<section>
<h2>${escaped(heading)}</h2>
${rows.some(({ head }) => head !== undefined) ? tableOf(rows) : listOf(rows.flatMap(({ lines }) => lines))}
</section>`;

const tableOf = (rows: readonly Row[]): string => `<table>
${rows.map(({ head = '', state, lines }) => `<tr><th scope="row">${escaped(head)}${state === undefined ? '' : `<small>${escaped(state)}</small>`}</th><td>${lines.map(lineOf).join('')}</td></tr>`).join('\n')}
</table>`;

const lineOf = ({ text, is }: Line): string =>
  is === 'wording'
    ? `<blockquote lang="ja">${escaped(text).replaceAll('\n', '<br>')}</blockquote>`
    : `<p>${escaped(text)}</p>`;

/** The answer stands alone. */
const listOf = (lines: readonly Line[]): string =>
  lines[0]?.is === 'answer'
    ? `<p class="answer">${escaped(lines[0].text)}</p>`
    : `<ul>
${lines.map(({ text }) => `<li>${escaped(text)}</li>`).join('\n')}
</ul>`;
