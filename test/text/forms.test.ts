import { describe, expect, it } from 'vitest';
import { type Comparison, compareText, compareTexts, parseRegulation } from '../../src/text.js';
import { official, synthetic } from './texts.js';

/** Every form is given to a text that has been read well: nothing may change but how it looks. */
const report = ({ provisions, rows }: Comparison) =>
  [...provisions, ...rows]
    .filter(({ status }) => status !== 'same')
    .slice(0, 3)
    .map((each) => JSON.stringify(each).slice(0, 160));

const texts = [
  ['the synthetic regulation', synthetic, (text: string) => compareTexts(synthetic, text)],
  ...(official === undefined ? [] : ([['the official text', official, (text: string) => compareText(text)]] as const)),
] as const;

type Form = (text: string) => string;

const bodyOf = (text: string) => text.lastIndexOf('\n第1章');
const inBody =
  (edit: Form): Form =>
  (text) =>
    text.slice(0, bodyOf(text)) + edit(text.slice(bodyOf(text)));
const wide = (digits: string) => digits.replace(/\d/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
const titleOf = (text: string) => text.split('\n')[0]!.replace('○', '');

/** Lines with something between every so many, counted as pages are. */
const paged = (text: string, every: number, mark: (page: number) => string) =>
  text
    .split('\n')
    .flatMap((line, i) => (i % every === every - 1 ? [line, mark((i + 1) / every)] : [line]))
    .join('\n');

const articlesOf = (text: string) =>
  parseRegulation(text)
    .provisions.filter(({ label }) => label.endsWith('条') || /条の\d+$/.test(label))
    .map(({ citation, caption = '' }) => `${citation}(${caption})`);

/** A vendor's panel: the contents, the history and more. */
const panel = (text: string) =>
  [
    '条項目次',
    '本則',
    ...articlesOf(text),
    '附則',
    '沿革',
    '平成20年3月28日 訓令甲第9号',
    '体系情報',
    '第1編 文化',
  ].join('\n');

const box = (row: readonly string[]) => `│ ${row.join(' │ ')} │`;
const quoted = (cell: string) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The first table with the cells of each row on a line of their own. */
const tabled =
  (print: (row: readonly string[]) => string, rule?: string): Form =>
  (text) => {
    const { provisions, rows } = parseRegulation(text);
    const headings = provisions
      .find(({ citation }) => citation === '別表第1')!
      .words.split(' ')
      .slice(1);
    const cells = rows.filter(({ table }) => table === '別表第1').map((row) => row.cells);
    const [from, to] = [text.search(new RegExp(`${headings.join('\\s+')}\n`)), text.indexOf('\n別表第2(')];
    const lines = [print(headings), ...(rule === undefined ? [] : [rule]), ...cells.map(print)];
    return `${text.slice(0, from)}${lines.join('\n')}\n${text.slice(to)}`;
  };

const forms: Readonly<Record<string, Form>> = {
  '付則 for 附則': (text) => text.replaceAll(/附( ?)則/g, '付$1則'),
  '附則 above every directive': inBody((text) => text.replaceAll(/\n(\((?:平成|令和)[^()]*日訓令)/g, '\n附　則\n$1')),
  'paragraphs with a stop': inBody((text) => text.replaceAll(/\n(\d+) /g, '\n$1. ')),
  'paragraphs with a wide stop and no space': inBody((text) =>
    text.replaceAll(/\n(\d+) /g, (_, number: string) => `\n${wide(number)}．`),
  ),
  'items in one character': inBody((text) =>
    text.replaceAll(/\n\((\d)\) /g, (_, number: string) => `\n${String.fromCharCode(0x2473 + Number(number))}　`),
  ),
  'items in wide brackets': inBody((text) =>
    text.replaceAll(/\n\((\d+)\) ?/g, (_, number: string) => `\n（${wide(number)}）　`),
  ),
  'items without their first bracket': inBody((text) => text.replaceAll(/\n\((\d+)\) /g, '\n$1) ')),
  'items behind a dot': inBody((text) => text.replaceAll(/\n\((\d+)\)/g, '\n・($1)')),
  'sub-items with a stop': inBody((text) => text.replaceAll(/\n([ア-ン]) /g, '\n$1．')),
  'captions behind the article': inBody((text) =>
    text.replaceAll(/\n(\([^()\n]*\))\n+(第\d+条(?:の\d+)?) /g, '\n$2$1 '),
  ),
  'captions in wide brackets behind the article, and its words below': inBody((text) =>
    text.replaceAll(/\n\(([^()\n]*)\)\n+(第\d+条(?:の\d+)?) /g, '\n$2　（$1）\n'),
  ),
  'captions before the article': inBody((text) => text.replaceAll(/\n(\([^()\n]*\))\n+(第\d+条)/g, '\n$1$2')),
  'directives of many bodies': inBody((text) =>
    text.replaceAll(
      /\n((?:附 則)?\((?:平成|令和)[^()]*日訓令[^()]*号)((?:抄)?\))/g,
      '\n$1・議会訓令甲第1号・教育委員会訓令甲第2号・選挙管理委員会訓令第3号$2',
    ),
  ),
  'directives of many bodies, a line for each': inBody((text) =>
    text.replaceAll(
      /\n((?:附 則)?\((?:平成|令和)[^()]*日)(訓令[^()]*号)((?:抄)?\))/g,
      '\n$1\n$2\n議会訓令甲第1号\n教育委員会訓令甲第2号\n選挙管理委員会訓令第3号\n監査委員訓令第4号\n農業委員会訓令第5号$3',
    ),
  ),
  'a panel behind it': (text) => `${text}\n${titleOf(text)}\n${panel(text)}`,
  'a panel right behind the tables': (text) =>
    `${text.slice(0, text.lastIndexOf(`\n${titleOf(text)}`))}\n${panel(text)}`,
  'a panel without a heading': (text) =>
    `${text.slice(0, text.lastIndexOf(`\n${titleOf(text)}`))}\n${articlesOf(text).join('\n')}`,
  'a panel before it': (text) => `${titleOf(text)}\n${panel(text)}\n${text}`,
  'page numbers between dashes': (text) => paged(text, 40, (page) => `- ${page} -`),
  'pages of all pages': (text) => paged(text, 40, (page) => `\n${page}/12\n`),
  'a foot and a head with every page number': (text) =>
    paged(text, 40, (page) => `令和8年4月1日現在\n- ${page} -\nあけぼの町例規集\n第3編 文化`),
  'a head with the number of the page': (text) => paged(text, 40, (page) => `あけぼの町例規集　${page}`),
  'a head behind the number of the page': (text) => paged(text, 40, (page) => `${page}　あけぼの町例規集`),
  'a head on every page': (text) => paged(text, 40, () => '\nあけぼの町例規集\n'),
  'selectors of variants': (text) => text.replaceAll(/([る条規])/g, '$1\ufe00').replaceAll('者', '者\u{e0101}'),
  'marks of direction': (text) => text.replaceAll(/^(?=.)/gm, '\u200e').replaceAll('(', '\u2066(\u2069'),
  'marks apart from their letters': (text) => text.normalize('NFD'),
  'a table in bars': tabled((row) => `| ${row.join(' | ')} |`, '|---|:--|--:|'),
  'a table in tabs': tabled((row) => row.join('\t')),
  'a table in commas': tabled((row) => row.map(quoted).join(',')),
  'a table in commas and quotation marks': tabled((row) => row.map((cell) => `"${cell}"`).join(',')),
  'a table in drawn lines': tabled(box, '├──┼──┼──┤'),
  'a table one cell a line': tabled((row) => row.join('\n')),
};

const markdown: Readonly<Record<string, Form>> = {
  'Markdown with headings': (text) =>
    text
      .replace(/^○/, '# ')
      .replaceAll(/\n(第\d+章)/g, '\n## $1')
      .replaceAll(/\n(別表第)/g, '\n## $1'),
  'Markdown with strong labels': inBody((text) =>
    text
      .replaceAll(/\n(\([^()\n]*\))(?=\n+第\d)/g, '\n**$1**')
      .replaceAll(/\n(第\d+条(?:の\d+)?) /g, '\n**$1** ')
      .replaceAll(/\n(\(\d+\)(?:の\d+)?) /g, '\n- $1 '),
  ),
  'Markdown with escapes, quotations and links': inBody((text) =>
    text
      .replaceAll(/\n\((\d+)\)/g, '\n\\($1\\)')
      .replaceAll(/\n(\d+) /g, '\n$1\\. ')
      .replaceAll(/(?<!\n)(第\d+条)/g, '[$1](#j)')
      .replaceAll(/\n(?=.)/g, '\n> '),
  ),
};

describe.each(texts)('%s in another form is the same', (_, text, compared) => {
  it.each(Object.entries(forms))('%s', (__, form) => {
    const formed = form(text);
    // The official text has no sub-items.
    if (text === synthetic) expect(formed).not.toBe(text);
    const comparison = compared(formed);
    expect(report(comparison)).toEqual([]);
    expect(comparison.diagnostics.after.filter(({ code }) => code !== 'page-marks')).toEqual([]);
  });
  it.each(Object.entries(markdown))('%s', (__, form) => {
    const comparison = compared(form(text));
    expect(report(comparison)).toEqual([]);
    expect(comparison.diagnostics.after.map(({ code }) => code)).toEqual(['looks-like-markdown']);
  });
});
