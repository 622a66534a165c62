import { normalForm } from '../../input/normal-form.js';
import { asRegulation } from '../as-regulation.js';
import type { ParsedProvision, Regulation } from '../regulation.js';
import { placeLines, type Unit } from './lines.js';
import {
  CONTENTS,
  type Document,
  INSET,
  isBody,
  isClause,
  isSupplement,
  type Part,
  stepsOf,
  TITLE,
  UNNAMED,
} from './part.js';

/** Reads a text so that it can be edited; of one that has been read already the layout is not known. */
export function documentOf(text: string | Regulation): Document {
  const regulation = asRegulation(text);
  if (typeof text !== 'string') return withoutLayout(regulation);
  const lines = text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/);
  const end = endOf(regulation, lines);
  const { blocks, units } = blocksOf(regulation);
  const front = placeLines(lines.slice(0, end), units, regulation.title);
  const back = newPart(UNNAMED, { label: '', line: end + 1 });
  if (end < lines.length) blocks.push({ ...back, lines: lines.slice(end) });
  const blank = lines.filter((line) => line.trim() === '').length;
  return { title: regulation.title, blocks: [...front, ...blocks], spaced: blank * 3 > lines.length };
}

function withoutLayout(regulation: Regulation): Document {
  const { title, front } = regulation;
  const contents = front.findIndex((line) => normalForm(line) === CONTENTS);
  const named = (key: string, words: string): Part => ({ ...newPart(key, { label: '', line: 1 }), words });
  return {
    title,
    spaced: true,
    blocks: [
      ...(title === '' ? [] : [named(TITLE, title)]),
      ...(contents === -1 ? [] : [named(CONTENTS, front.slice(contents).join('\n'))]),
      ...blocksOf(regulation).blocks,
    ],
  };
}

type Beginning = Pick<ParsedProvision, 'label' | 'line' | 'caption'>;

export const newPart = (key: string, { label, line, caption }: Beginning): Part => ({
  ...{ key, label, words: '', parts: [], below: [], line },
  ...(caption !== undefined && { caption }),
});

/** The parts of a text, and those of them that begin a line. */
function blocksOf({ provisions, rows }: Regulation): { readonly blocks: Part[]; readonly units: Unit[] } {
  const blocks: Part[] = [];
  const units: Unit[] = [];
  const tables = new Map<string, string[][]>();
  for (const { table, cells } of rows)
    tables
      .set(table, tables.get(table) ?? [])
      .get(table)!
      .push([...cells]);
  let within = new Map<string, Part>();
  for (const place of provisions) {
    const { head, steps } = stepsOf(place.citation);
    const last = blocks.at(-1);
    const opens = steps.length === 0 || last?.key !== head;
    const block = opens ? newPart(head, place) : last;
    if (opens) {
      blocks.push(block);
      within = new Map();
      if (head.startsWith('別表')) block.rows = tables.get(head) ?? [];
      tables.delete(head);
    }
    const part = partAt(block, within, place, steps);
    part.words += place.words;
    if (part.key === INSET) part.rows = tables.get(place.citation) ?? [];
    const unit = units.at(-1);
    if (unit?.part !== part) units.push({ part, block, line: place.line });
    // Supplementary provisions are cited from their heading on, which goes with the block.
    else if (isSupplement(block)) unit.line = place.line;
  }
  return { blocks, units };
}

/** The first paragraph of a body that has not been named yet. */
const OPENED = '';

/** The part that a place is, made where it is new. An article's words are those of its first paragraph. */
function partAt(block: Part, within: Map<string, Part>, place: ParsedProvision, steps: readonly string[]): Part {
  const clause = isClause(steps.at(-1));
  const own = clause ? steps.slice(0, -1) : steps;
  const inFirst = isBody(block) && !/^第\d+項/.test(own[0] ?? '');
  const path = inFirst ? ['第1項', ...own] : own;
  if (path.length === 0) return block;
  const name = path.join('/');
  const known = within.get(name);
  const opened = within.get(OPENED);
  // A number that comes twice is a place of its own; an article's first paragraph may have been opened with it.
  if (known !== undefined && (clause || known === opened)) {
    if (known === opened && own.length > 0 && !clause) {
      Object.assign(known, { line: place.line, label: place.label });
      within.delete(OPENED);
    }
    return known;
  }
  const part = newPart(path.at(-1)!, own.length === 0 ? { label: '', line: place.line } : place);
  within.set(name, part);
  if (own.length === 0) within.set(OPENED, part);
  const above = path.length === 1 ? block : (within.get(path.slice(0, -1).join('/')) ?? block);
  above.parts.push(part);
  return part;
}

/** Where the lines end that stand before the history. */
function endOf({ provisions, back: [first] }: Regulation, lines: readonly string[]): number {
  const from = provisions.at(-1)!.line;
  const found = lines.findIndex((line, i) => i >= from && line.trim() !== '' && first?.startsWith(line.trim()));
  return found === -1 ? lines.length : found;
}
