import { INSET, isArticle, isBody, isChapter, isSupplement, isTable, type Part, REMARKS } from '../document/part.js';
import { documentOf, newPart } from '../document/read.js';
import { InvalidTextError } from '../invalid-text.js';
import { readTable } from '../tables.js';
import type { Level } from './operation.js';
import { readable } from './readable.js';
import { fold } from './squashed.js';

/** Stands for the words of what holds the parts that are to be read. */
const HOLDER = '■。';
const ARTICLE = `第1条 ${HOLDER}\n\n`;

/** Reads what a directive puts into the text as parts of a level; `undefined` if it is anything else, or nothing. */
export function contentOf(text: string, level: Level): readonly Part[] | undefined {
  const parts = readable(() => readAs(level, text));
  return parts instanceof InvalidTextError || parts?.length === 0 ? undefined : parts;
}

function readAs(level: Level, text: string): readonly Part[] | undefined {
  switch (level) {
    case 'chapter': {
      // A text has articles, and a chapter may have none.
      const blocks = blocksOf(`${text}\n\n第999条 ${HOLDER}`, (block) => isChapter(block) || isArticle(block));
      return blocks !== undefined && isChapter(blocks[0]!) ? blocks.slice(0, -1) : undefined;
    }
    case 'article':
      return blocksOf(text, isArticle);
    case 'paragraph': {
      // The first paragraph of an article has no number.
      const isFirst = !/^(?:[0-9]|\(|第\S{1,12}条\S{0,6}\s)/.test(fold(text));
      const article = blocksOf(isFirst ? `第1条 ${text}` : ARTICLE + text, isArticle);
      if (article?.length !== 1) return undefined;
      const { parts } = article[0]!;
      return isFirst ? parts : isHolder(parts[0]!) && parts[0]!.parts.length === 0 ? parts.slice(1) : undefined;
    }
    case 'item':
      return within(blocksOf(ARTICLE + text, isArticle), 2);
    case 'sub-item':
      return text.startsWith('(')
        ? within(blocksOf(`${ARTICLE}(1) ${HOLDER}\n\nア ${HOLDER}\n\n${text}`, isArticle), 4)
        : within(blocksOf(`${ARTICLE}(1) ${HOLDER}\n\n${text}`, isArticle), 3);
    case 'table':
      return blocksAfter(text, isTable);
    case 'inset-table': {
      const { headings, rows } = readTable(text.split('\n').filter((line) => line.trim() !== ''));
      return [
        { ...newPart(INSET, { label: '', line: 1 }), words: headings.join(' '), rows: rows.map((row) => [...row]) },
      ];
    }
    case 'remarks': {
      const words = text.replace(/^\s*備\s*考\s*/, '').replace(/\s*\n\s*/g, '');
      return [{ ...newPart(REMARKS, { label: REMARKS, line: 1 }), words }];
    }
    case 'form':
      return blocksAfter(text, (block) => !isTable(block) && !isBody(block) && !isChapter(block));
    case 'supplement':
      return blocksAfter(text, isSupplement);
    default:
      return undefined;
  }
}

const isHolder = ({ words }: Part): boolean => words === HOLDER;

function blocksOf(text: string, isOne: (block: Part) => boolean): readonly Part[] | undefined {
  const { blocks } = documentOf(text);
  return blocks.every(isOne) ? blocks : undefined;
}

/** The blocks after an article that is there so that the text is one. */
function blocksAfter(text: string, isOne: (block: Part) => boolean): readonly Part[] | undefined {
  const [holder, ...blocks] = documentOf(ARTICLE + text).blocks;
  return holder!.parts.length === 1 && isHolder(holder!.parts[0]!) && blocks.every(isOne) ? blocks : undefined;
}

/** The parts so many steps within, each step the only one of its kind and nothing but a holder. */
function within(parts: readonly Part[] | undefined, steps: number): readonly Part[] | undefined {
  if (steps === 0 || parts === undefined) return parts;
  const [only, ...others] = parts;
  const holds = only !== undefined && others.length === 0 && (isBody(only) || isHolder(only));
  return holds ? within(only.parts, steps - 1) : undefined;
}

/** Parts of a directive as parts of the text: printed anew, on lines of their own. */
export function madeNew(part: Part, spaced: boolean): Part {
  const { lines: _, above = [], ...kept } = part;
  const gap = spaced ? [''] : [];
  const heading = isSupplement(part) ? above.map((line) => line.trim()).filter((line) => line !== '') : [];
  return {
    ...kept,
    ...(heading.length > 0 && { above: [...heading, ...gap] }),
    below: gap,
    parts: part.parts.map((each) => madeNew(each, spaced)),
  };
}

/**
 * Rows as a directive has them: cells parted by tabs or bars, by spaces if that gives every line a full row, or one a line.
 * What a row leaves out is as in the row above.
 */
export function rowsIn(text: string, width: number, above: readonly string[] | undefined): string[][] {
  const lines = text.split('\n').map((line) => line.replace(/^[|｜]|[|｜]$/g, ''));
  const parted = lines.map((line) => line.split(/[\t|｜]/).map((cell) => cell.trim()));
  const spaced = lines.map((line) => line.trim().split(/\s+/));
  const isSpaced = width > 1 && spaced.every(({ length }) => length === width);
  const given = parted.some(({ length }) => length > 1)
    ? parted
    : isSpaced
      ? spaced
      : lines.length % width === 0
        ? inRows(lines, width)
        : parted;
  const rows: string[][] = [];
  for (const cells of given) {
    const before = rows.at(-1) ?? above ?? [];
    rows.push(Array.from({ length: Math.max(width, cells.length) }, (_, i) => cells[i] || before[i] || ''));
  }
  return rows;
}

const inRows = (cells: readonly string[], width: number): string[][] =>
  Array.from({ length: cells.length / width }, (_, i) =>
    cells.slice(i * width, (i + 1) * width).map((cell) => cell.trim()),
  );
