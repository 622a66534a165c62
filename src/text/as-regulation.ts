import { parseRegulation } from './parse.js';
import type { Regulation } from './regulation.js';

/** A regulation that has been read, or a text that is read now. What only looks like either is refused as no text. */
export const asRegulation = (text: string | Regulation): Regulation =>
  isRegulation(text) ? text : parseRegulation(text);

export const isRegulation = (given: string | Regulation): given is Regulation => isReadAs<Regulation>(given, hasParts);

/** Whether something has been read, by the parts that it has to have. */
export function isReadAs<Read extends object>(
  given: string | Read,
  hasParts: (given: Element) => boolean,
): given is Read {
  if (typeof given !== 'object' || given === null) return false;
  try {
    return hasParts(given as Element);
  } catch {
    // A getter or a proxy may throw whatever it likes.
    return false;
  }
}

function hasParts({ provisions, rows, title, front }: Element): boolean {
  return (
    areTexts([title]) &&
    Array.isArray(front) &&
    areTexts(front) &&
    isListOf(provisions, ({ citation, label, words, caption = '' }) => areTexts([citation, label, words, caption])) &&
    isListOf(rows, ({ table, cells }) => areTexts([table]) && Array.isArray(cells) && areTexts(cells))
  );
}

/** Something with parts, of which nothing is known. */
export type Element = Readonly<Record<string, unknown>>;

// Spread, because every() passes over gaps, which are neither elements nor texts.
export const isListOf = (value: unknown, isOne: (element: Element) => boolean): boolean =>
  Array.isArray(value) &&
  [...value].every((element) => typeof element === 'object' && element !== null && isOne(element));

export const areTexts = (values: readonly unknown[]): boolean =>
  [...values].every((value) => typeof value === 'string');
