import { oneWidth, withoutSpaces } from '../input/normal-form.js';
import { type Block, citationOf, type Doubt, type Part } from './draft.js';
import { isDeletedRange } from './headings.js';
import { DELETED, follows } from './labels.js';

/** One of a row that is numbered. */
interface Numbered {
  readonly numbers: readonly number[];
  readonly citation: string;
  readonly line: number;
  /** Whether those after it are deleted with it, or below it. */
  readonly deleted: boolean;
}

/** Numbers that are missing, out of order or there twice. */
export function numberingDoubts(blocks: readonly Block[]): readonly Doubt[] {
  const found: Doubt[] = [];
  const rows = new Map<string, Row>();
  for (const { citation, kind, part, notes } of blocks) {
    const [, group = citation, number = ''] =
      /^(.*?)(第\d+(?:[編章節款目条]|(?=の|$))(?:の\d+)*)$/.exec(citation) ?? [];
    const numbers = Array.from(number.matchAll(/\d+/g), ([digits]) => Number(digits));
    const deleted = notes.some((note) => isDeletedRange(withoutSpaces(oneWidth(note))));
    const level = number.replace(/[\dの]/g, '');
    const row = rows.get(group + level) ?? new Row(kind === 'chapter' ? rows.get(level)?.last : undefined);
    rows.set(group + level, row);
    // The chapters of a further part may go on with the numbers of the one before it.
    if (kind === 'chapter') rows.set(level, row);
    found.push(...row.next({ numbers, citation, line: part.line, deleted }));
    if (kind === 'article' || kind === 'supplement') found.push(...partDoubts(citation, part.parts, true));
  }
  return found;
}

function partDoubts(whole: string, parts: readonly Part[], areParagraphs: boolean): Doubt[] {
  const row = new Row();
  return parts.flatMap((part) => {
    const { numbers, line, words, parts: own } = part;
    const citation = citationOf(whole, part, parts, areParagraphs);
    const deleted = DELETED.test(words[0] ?? '');
    return [...row.next({ numbers, citation, line, deleted }), ...partDoubts(citation, own, false)];
  });
}

/** A row of numbers that is read one by one. */
class Row {
  last: Numbered | undefined;
  readonly #before: Numbered | undefined;
  readonly #seen = new Set<string>();
  constructor(before?: Numbered) {
    this.#before = before;
  }
  next(one: Numbered): readonly Doubt[] {
    const { numbers, citation, line } = one;
    const last = this.last;
    const isKnown = this.#seen.size === this.#seen.add(citation).size;
    this.last = one;
    if (isKnown) return [{ code: 'repeated-citation', citation, line }];
    if (numbers.length === 0 || follows(numbers, last?.numbers) || last?.deleted) return [];
    if (last === undefined && this.#before !== undefined && follows(numbers, this.#before.numbers)) return [];
    const code = isBefore(numbers, last?.numbers ?? []) ? 'number-out-of-order' : 'missing-number';
    return [{ code, citation, line, ...(last && { after: last.citation }) }];
  }
}

/** Whether a number comes before another: 2 before 2の2, 2の2 before 3. */
function isBefore(numbers: readonly number[], others: readonly number[]): boolean {
  const at = numbers.findIndex((number, i) => number !== others[i]);
  return at < 0 ? numbers.length < others.length : numbers[at]! < (others[at] ?? 0);
}
