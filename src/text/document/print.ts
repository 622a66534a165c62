import { CONTENTS, type Document, isBody, isSupplement, type Part, TITLE } from './part.js';

/** A document as text: what has not changed as it was printed, all else one place a line. */
export const textOf = ({ blocks, spaced }: Document): string =>
  blocks.flatMap((block) => printed(block, spaced)).join('\n');

/** A block with all its parts. */
export function printed(block: Part, spaced: boolean): readonly string[] {
  const gap = spaced ? [''] : [];
  const own = isBody(block) ? [] : [...(block.lines ?? anew(block)), ...block.below];
  const parts = block.parts.flatMap((part) => withParts(part, block, gap));
  return [...aboveOf(block, gap), ...own, ...parts, ...(isBody(block) ? (block.notes ?? []) : [])];
}

/** A part as a directive gives it, with blank lines between its places. */
export function anewWith(part: Part, isBlock: boolean): string {
  const lines = isBlock ? printed(part, true) : withParts(part, part, ['']);
  return lines.join('\n').trim();
}

function withParts(part: Part, block: Part, gap: readonly string[]): readonly string[] {
  const first = part === block.parts[0] && isBody(block) ? block.label : '';
  return [
    ...aboveOf(part, gap),
    ...(part.lines ??
      (part.rows !== undefined
        ? gridLines(part.words.split(' '), part.rows)
        : first === '' || part.label === ''
          ? [joined(first, part)]
          : [first, joined('', part)])),
    ...part.below,
    ...part.parts.flatMap((each) => withParts(each, block, gap)),
  ];
}

const joined = (first: string, { label, words }: Part): string =>
  [first, label, words].filter((each) => each !== '').join(' ');

const aboveOf = (part: Part, gap: readonly string[]): readonly string[] =>
  part.above ?? (part.caption !== undefined ? [`(${part.caption})`, ...gap] : isHeaded(part) ? [part.key, ...gap] : []);

/** Supplementary provisions, and not an article of them. */
const isHeaded = (part: Part): boolean => isSupplement(part) && part.label === '';

/** A block that holds no paragraphs. */
function anew(block: Part): readonly string[] {
  const { key, label, words, rows } = block;
  if (key === TITLE) return [label + words];
  if (key === CONTENTS) return words.split('\n');
  if (rows !== undefined) return tableLines(block, rows);
  return label === '' ? [key, words] : [`${label} ${words}`];
}

/** A table's headings are kept as words: those in brackets stand beside its number, the others above its columns. */
function tableLines({ key, words, notes = [] }: Part, rows: readonly (readonly string[])[]): readonly string[] {
  const [beside = '', ...more] = words.split(' ');
  const bracketed = /^[(（]/.test(beside);
  return [key + (bracketed ? beside : ''), ...notes, ...gridLines(bracketed ? more : [beside, ...more], rows)];
}

function gridLines(headings: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(1, ...rows.map(({ length }) => length));
  const first = headings.slice(0, width - 1);
  const columns = [...first, headings.slice(first.length).join(' ')];
  return [columns.join('\t'), ...rows.map((cells) => cells.join('\t'))];
}
