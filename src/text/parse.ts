import { clausesOf } from './clauses.js';
import { diagnosticsOf } from './diagnostics.js';
import { asOne, type Block, type Part } from './draft.js';
import { titleOf } from './headings.js';
import { InvalidTextError } from './invalid-text.js';
import { type Lines, readLines } from './lines.js';
import { partNote } from './notes.js';
import { outline } from './outline.js';
import type { AmendmentNote, ParsedProvision, Regulation, TableRow } from './regulation.js';
import { readTable } from './tables.js';

/**
 * Reads your own copy of the official text, as the ward's 例規集 prints it: plain text, in any width, with or without
 * blank lines, lines broken anywhere in the articles. Understands parts, chapters and sections, articles and branch
 * numbers, paragraphs, items, sub-items, provisos and second sentences, supplementary provisions with their captions,
 * appended tables and forms, tables within articles, also where they are not those that the library knows. Tables are
 * read one cell a line, or one row a line with tabs, bars or commas between its cells. What printed pages add (running
 * heads, addresses, page numbers) and the signs of Markdown are left out.
 *
 * What may have been read wrongly is named in `diagnostics`: a number that is missing or there twice, a label that seems
 * glued to other words, a line that has no place of its own.
 *
 * @throws InvalidTextError if it is not a text, or not that of a regulation.
 * @example
 * ```ts
 * const { provisions: places } = parseRegulation('第1条 鍵は、館長が持つ。ただし、祝日は、この限りでない。');
 * places.map(({ citation }) => citation) // => ['第1条', '第1条本文', '第1条ただし書']
 * places[2]?.words // => 'ただし、祝日は、この限りでない。'
 * const { diagnostics } = parseRegulation('第1条 鍵は、館長が持つ。\n第3条 書庫は、毎日開く。');
 * diagnostics.map(({ code, citation }) => [code, citation]) // => [['missing-number', '第3条']]
 * ```
 * @ja 手元の例規の文章を、条・項・号などの規定と別表の行に読み分ける。
 */
export function parseRegulation(text: string): Regulation {
  const read = readLines(text);
  const draft = outline(read.lines);
  if (!draft.blocks.some(({ kind }) => kind === 'article')) throw noArticles(read);
  const places: Places = { provisions: [], rows: [], notes: draft.notes.map((words) => ({ words })) };
  for (const block of draft.blocks) {
    for (const words of block.notes) places.notes.push({ citation: block.citation, words });
    placeBlock(places, block);
  }
  const title = titleOf(read.lines).map(({ printed }) => printed.replace(/^[○◯●]\s*/, ''));
  const printed = (each: readonly { readonly printed: string }[]) => each.map((line) => line.printed);
  return {
    ...{ title: title.join(''), ...places, front: printed(draft.front), back: printed(draft.back) },
    diagnostics: diagnosticsOf(read, draft),
  };
}

const noArticles = ({ markup }: Lines) =>
  markup.some(({ language }) => language === 'html')
    ? new InvalidTextError('html', {
        ja: 'HTMLの文書のようです（ブラウザーで開き、そこから文章を写してください）。',
        en: 'This seems to be HTML (open it in a browser, and copy the text from there).',
      })
    : new InvalidTextError('no-articles', {
        ja: '「第1条」のように始まる条が見つかりません。',
        en: 'There are no articles in it: no line begins like 第1条.',
      });

/** What has been found of a regulation so far. */
interface Places {
  readonly provisions: ParsedProvision[];
  readonly rows: TableRow[];
  readonly notes: AmendmentNote[];
}

type Own = Omit<ParsedProvision, 'words' | 'line'>;

/** Puts a block among the places. An article of one paragraph is cited without it. */
function placeBlock(places: Places, { kind, citation, caption, part }: Block): void {
  const own = { citation, label: part.label, ...(caption !== undefined && { caption }) };
  const [only, ...others] = part.parts;
  if (kind === 'table') {
    placeTable(places, citation, part);
    for (const each of part.parts)
      placePart(places, each, { citation: citation + each.key, label: each.label }, citation);
  }
  // What stands in a form is no sentence.
  else if (kind === 'form') places.provisions.push({ ...own, words: part.words.join(' '), line: part.line });
  else if (kind === 'chapter') placePart(places, part, own, citation);
  else if (only !== undefined && others.length === 0) placePart(places, only, own, citation);
  else {
    places.provisions.push({ ...own, words: '', line: part.line });
    for (const each of part.parts)
      placePart(places, each, { citation: citation + each.key, label: each.label }, citation);
  }
}

function placeTable({ provisions, rows }: Places, citation: string, table: Pick<Part, 'words' | 'line'>): void {
  const { headings, rows: found } = readTable(table.words);
  provisions.push({ citation, label: '', words: headings.join(' '), line: table.line });
  for (const [i, cells] of found.entries()) rows.push({ table: citation, no: i + 1, cells });
}

/** Puts a part among the places, and those within it; `block` is what its amendment notes stand under. */
function placePart(places: Places, part: Part, given: Own, block: string): void {
  const { line, caption } = part;
  const own = { ...given, ...(caption !== undefined && { caption }) };
  const { words, note } = partNote(asOne(part.words));
  if (note !== undefined) places.notes.push({ citation: block, words: note });
  const clauses = clausesOf(words);
  places.provisions.push({ ...own, words: clauses.length === 1 ? words : '', line });
  if (clauses.length > 1)
    for (const { role, words: each } of clauses)
      places.provisions.push({ citation: own.citation + role, label: '', words: each, line });
  if (part.table !== undefined) placeTable(places, `${own.citation}の表`, part.table);
  for (const each of part.parts)
    placePart(places, each, { citation: own.citation + each.key, label: each.label }, block);
}
