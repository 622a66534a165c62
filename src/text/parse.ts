import { clausesOf } from './clauses.js';
import { asOne, type Block, type Part } from './draft.js';
import { titleOf } from './headings.js';
import { InvalidTextError } from './invalid-text.js';
import { readLines } from './lines.js';
import { partNote } from './notes.js';
import { outline } from './outline.js';
import type { AmendmentNote, ParsedProvision, Regulation, TableRow } from './regulation.js';
import { readTable } from './tables.js';

/**
 * Reads your own copy of the official text, as the ward's 例規集 prints it: plain text, in any width, with or without
 * blank lines, lines broken anywhere in the articles. Understands chapters, articles and branch numbers, paragraphs,
 * items, sub-items, provisos and second sentences, supplementary provisions, appended tables and forms, also where they
 * are not those that the library knows. Tables are read one cell a line, or one row a line with tabs between its cells.
 * What printed pages add (running heads, addresses, page numbers) is left out.
 *
 * @throws InvalidTextError if it is not a text, or not that of a regulation.
 * @example
 * ```ts
 * const { provisions: places } = parseRegulation('第1条 鍵は、館長が持つ。ただし、祝日は、この限りでない。');
 * places.map(({ citation }) => citation) // => ['第1条', '第1条本文', '第1条ただし書']
 * places[2]?.words // => 'ただし、祝日は、この限りでない。'
 * ```
 * @ja 手元の例規の文章を、条・項・号などの規定と別表の行に読み分ける。
 */
export function parseRegulation(text: string): Regulation {
  const lines = readLines(text);
  const draft = outline(lines);
  if (!draft.blocks.some(({ kind }) => kind === 'article'))
    throw new InvalidTextError('no-articles', {
      ja: '「第1条」のように始まる条が見つかりません。',
      en: 'There are no articles in it: no line begins like 第1条.',
    });
  const provisions: ParsedProvision[] = [];
  const rows: TableRow[] = [];
  const notes: AmendmentNote[] = [];
  for (const block of draft.blocks) {
    const { citation } = block;
    const note = (words: string) => notes.push({ citation, words });
    block.notes.forEach(note);
    if (block.kind === 'table') {
      const { headings, rows: own } = readTable(block.part.words);
      provisions.push({ citation, label: '', words: headings.join(' '), line: block.part.line });
      for (const [i, cells] of own.entries()) rows.push({ table: citation, no: i + 1, cells });
    } else for (const place of provisionsOf(block, note)) provisions.push(place);
  }
  const title = titleOf(lines).map(({ printed }) => printed.replace(/^[○◯●]\s*/, ''));
  const printed = (each: readonly { readonly printed: string }[]) => each.map((line) => line.printed);
  return { title: title.join(''), provisions, rows, notes, front: printed(draft.front), back: printed(draft.back) };
}

type NoteTaker = (note: string) => void;

/** The places of a block. An article of one paragraph is cited without it. */
function provisionsOf({ kind, citation, caption, part }: Block, note: NoteTaker): ParsedProvision[] {
  const own = { citation, label: part.label, ...(caption !== undefined && { caption }) };
  const [only, ...others] = part.parts;
  if (kind === 'chapter' || kind === 'form') return placesOf(part, own, note);
  if (only !== undefined && others.length === 0) return placesOf(only, own, note);
  return [
    { ...own, words: '', line: part.line },
    ...part.parts.flatMap((each) => placesOf(each, { citation: citation + each.key, label: each.label }, note)),
  ];
}

function placesOf(part: Part, own: Omit<ParsedProvision, 'words' | 'line'>, note: NoteTaker): ParsedProvision[] {
  const { line } = part;
  const { words, note: noted } = partNote(asOne(part.words));
  if (noted !== undefined) note(noted);
  const clauses = clausesOf(words);
  const places: ParsedProvision[] =
    clauses.length === 1
      ? [{ ...own, words, line }]
      : [
          { ...own, words: '', line },
          ...clauses.map((each) => ({ citation: own.citation + each.role, label: '', words: each.words, line })),
        ];
  const parts = part.parts.flatMap((each) =>
    placesOf(each, { citation: own.citation + each.key, label: each.label }, note),
  );
  return [...places, ...parts];
}
