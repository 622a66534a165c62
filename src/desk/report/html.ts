import { escaped, pageOf } from '../../print/html.js';
import type { Line, Row, Section, Sheet } from './sheet.js';

/** A form. Where there is much to say its letters are smaller, so that an answer fits on one page of A4. */
const STYLE = `@page{margin:12mm 15mm;@bottom-right{content:counter(page) "/" counter(pages);font-size:8pt}}
body{line-break:strict;overflow-wrap:anywhere}
:lang(en){font-family:"Times New Roman","Noto Serif","Yu Mincho","Hiragino Mincho ProN","Noto Serif CJK JP",serif}
header,footer{font-size:8pt;line-height:1.4}
p,ul,blockquote{margin:0}
h1{font-size:13pt;line-height:1.3;margin:.1em 0}
h2{break-after:avoid;font-size:1em;margin:.5em 0 .1em}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid #888;padding:0 .5em;text-align:start;vertical-align:top}
th{font-weight:normal;width:29%}
tr,li{break-inside:avoid}
ul{padding-inline-start:1.4em}
p.answer{border:1.5px solid;font-size:1.15em;padding:.2em .5em}
.state{font-weight:bold}
.state,.state+p{display:inline;margin-inline-end:.5em}
blockquote{border-inline-start:3px solid #888;padding-inline-start:.5em}
footer{border-top:1px solid;margin-top:.6em;padding-top:.2em}
.long{font-size:9pt;line-height:1.4}
.long:lang(en){font-size:8.5pt}
.review{font-size:8.5pt;line-height:1.3}
.review:lang(en){font-size:8pt}
.review .grounds p{display:inline;margin-inline-end:.5em}`;

export const htmlOf = (sheet: Sheet): string => {
  const { language, subject, title, presupposes, sections, foot } = sheet;
  return pageOf({
    language,
    title,
    style: STYLE,
    body: `<header>
<h1>${escaped(title)}</h1>
<p>${escaped(subject)}</p>
<p>${escaped(presupposes)}</p>
</header>
<main class="${sizeOf(sheet)}">
${sections.map(sectionOf).join('\n')}
</main>
<footer>
${foot.map((text) => `<p>${escaped(text)}</p>`).join('\n')}
</footer>`,
  });
};

/** Lines of letters of usual size that a page has room for, with headings in between, and how many letters each has. */
const LINES = 27;
const LETTERS = { ja: 30, en: 60 } as const;

function sizeOf({ language, isReview, sections }: Sheet): 'review' | 'long' | 'usual' {
  if (isReview) return 'review';
  const lines = sections
    .flatMap(({ rows }) => rows.flatMap(({ lines }) => lines))
    .reduce((sum, { text }) => sum + Math.ceil(text.length / LETTERS[language]), 0);
  return lines > LINES ? 'long' : 'usual';
}

const sectionOf = ({ part, heading, rows }: Section): string => `<section class="${part}">
<h2>${escaped(heading)}</h2>
${rows.some(({ head }) => head !== undefined) ? tableOf(rows) : listOf(rows.flatMap(({ lines }) => lines))}
</section>`;

const tableOf = (rows: readonly Row[]): string => `<table>
${rows.map(rowOf).join('\n')}
</table>`;

const rowOf = ({ head = '', state, lines }: Row): string => {
  const how = state === undefined ? '' : `<p class="state">${escaped(state)}</p>`;
  return `<tr><th scope="row">${escaped(head)}</th><td>${how}${lines.map(lineOf).join('')}</td></tr>`;
};

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
