import { normalForm } from '../../input/normal-form.js';
import { clausesOf } from '../clauses.js';
import {
  type Document,
  isArticle,
  isBody,
  isChapter,
  isClause,
  isSupplement,
  type Part,
  stepsOf,
} from '../document/part.js';
import { NUMERAL, readNumber } from '../numerals.js';
import { cellForms } from './known-forms.js';
import type { AmendedPlace } from './operation.js';
import type { Span } from './squashed.js';

/** Where a place is: the parts that it is within, itself the last, and those that it stands among. */
export interface Located {
  readonly way: readonly Part[];
  readonly part: Part;
  readonly siblings: Part[];
  /** The proviso or the like that is meant. */
  readonly clause?: string;
}

/** Finds the place that a citation names. */
export function locate({ blocks }: Document, citation: string): Located | undefined {
  const { head, steps } = stepsOf(citation);
  const block = blocks.find(({ key }) => key === head);
  const last = steps.at(-1);
  const clause = last !== undefined && isClause(last) ? last : undefined;
  const path = clause === undefined ? steps : steps.slice(0, -1);
  if (block === undefined) return undefined;
  const way = [block];
  // Items, and clauses, of an article are those of its one paragraph.
  const skips = isBody(block) && steps.length > 0 && !/^第\d+項/.test(path[0] ?? '');
  if (skips && block.parts.length !== 1) return undefined;
  if (skips) way.push(block.parts[0]!);
  for (const step of path) {
    const next = way.at(-1)!.parts.find(({ key }) => key === step);
    if (next === undefined) return undefined;
    way.push(next);
  }
  const part = way.at(-1)!;
  const siblings = way.length === 1 ? blocks : way.at(-2)!.parts;
  return { way, part, siblings, ...(clause !== undefined && { clause }) };
}

/** The parts that a place means: several where it names a range, a chapter with its articles, or all items. */
export function membersOf(
  document: Document,
  place: AmendedPlace,
): { readonly parts: readonly Part[]; readonly siblings: Part[] } | undefined {
  const { blocks } = document;
  if (place.citation === '本則') return { parts: blocks.filter(isArticle), siblings: blocks };
  const found = locate(document, place.citation);
  if (found === undefined) return undefined;
  const { part, siblings } = found;
  if (place.part === 'items') return { parts: itemsOf(found), siblings: paragraphOf(found)?.parts ?? [] };
  if (place.through === undefined)
    return { parts: isChapter(part) && place.part !== 'heading' ? chapterOf(blocks, part) : [part], siblings };
  const like = siblings.filter((each) => isLike(each, part));
  const last = place.through === '' ? like.at(-1)! : locate(document, place.through)?.part;
  const [from, to] = [like.indexOf(part), last === undefined ? -1 : like.indexOf(last)];
  if (from > to) return undefined;
  const parts = like.slice(from, to + 1);
  return { parts: isChapter(part) ? parts.flatMap((each) => chapterOf(blocks, each)) : parts, siblings };
}

/** The parts that a paragraph numbers; a table within it is none. */
const itemsOf = (found: Located): readonly Part[] =>
  paragraphOf(found)?.parts.filter(({ rows }) => rows === undefined) ?? [];

/** Whether two parts are counted in one row: articles of the main provisions, chapters. */
export const isLike = (one: Part, other: Part): boolean =>
  isChapter(one) === isChapter(other) &&
  isArticle(one) === isArticle(other) &&
  isSupplement(one) === isSupplement(other) &&
  (!isChapter(one) || one.key.replace(/\d+/g, '') === other.key.replace(/\d+/g, '')) &&
  (one.rows === undefined) === (other.rows === undefined);

const DEPTH = '編章節款目';
const depthOf = ({ key }: Part): number => DEPTH.indexOf(key.match(/[編章節款目]/g)!.at(-1)!);

/** A chapter's heading with all that stands under it. */
export function chapterOf(blocks: readonly Part[], chapter: Part): readonly Part[] {
  const from = blocks.indexOf(chapter);
  const end = blocks.findIndex(
    (block, i) => i > from && !isArticle(block) && !(isChapter(block) && depthOf(block) > depthOf(chapter)),
  );
  return blocks.slice(from, end === -1 ? blocks.length : end);
}

/** The paragraph or item whose words a place means; an article's is its one paragraph. */
export function paragraphOf({ part, way }: Pick<Located, 'part' | 'way'>): Part | undefined {
  if (way.length > 1 || !isBody(part)) return part;
  return part.parts.length === 1 ? part.parts[0] : undefined;
}

/** Where a proviso, or another clause, stands in the words of a part. */
export function spanOf({ words }: Part, role: string): Span | undefined {
  let at = 0;
  for (const clause of clausesOf(words)) {
    const from = words.indexOf(clause.words, at);
    at = from + clause.words.length;
    if (clause.role === role) return { from, to: at };
  }
  return undefined;
}

/** The rows of a table that a place names. */
export function rowsOf(table: Part, { row, throughRow }: AmendedPlace): readonly string[][] | undefined {
  const rows = table.rows!;
  const find = (name: string): number => {
    const form = numbered(normalForm(name));
    return rows.findIndex((row) =>
      cellForms(row)
        .slice(0, 1)
        .some(({ normal }) => numbered(normal) === form),
    );
  };
  // What stands after 中 may be the rest of a name that begins with it.
  const known = (name: string): number => {
    const found = find(name);
    return found === -1 ? find(`中${name}`) : found;
  };
  const from = known(row!);
  const to = throughRow === undefined ? from : known(throughRow);
  return from === -1 || to < from ? undefined : rows.slice(from, to + 1);
}

const NUMBER = /* @__PURE__ */ new RegExp(`^(?:${NUMERAL})$`);

/** A row's name; of a number only what it counts. */
const numbered = (form: string): string => (NUMBER.test(form) ? String(readNumber(form)) : form);
