import { parseRegulation } from './parse.js';
import type { Regulation } from './regulation.js';

/** A regulation that has been read, or a text that is read now. What only looks like either is refused as no text. */
export const asRegulation = (text: string | Regulation): Regulation => (isRead(text) ? text : parseRegulation(text));

function isRead(text: string | Regulation): text is Regulation {
  if (typeof text !== 'object' || text === null) return false;
  try {
    return hasParts(text);
  } catch {
    // A getter or a proxy may throw whatever it likes.
    return false;
  }
}

function hasParts(text: object): boolean {
  const { provisions, rows } = text as { readonly [Key in keyof Regulation]?: unknown };
  return (
    isListOf(provisions, ({ citation, label, words, caption = '' }) => areTexts([citation, label, words, caption])) &&
    isListOf(rows, ({ table, cells }) => areTexts([table]) && Array.isArray(cells) && areTexts(cells))
  );
}

type Element = Readonly<Record<string, unknown>>;

// Spread, because every() passes over gaps, which are neither elements nor texts.
const isListOf = (value: unknown, isOne: (element: Element) => boolean): boolean =>
  Array.isArray(value) &&
  [...value].every((element) => typeof element === 'object' && element !== null && isOne(element));

const areTexts = (values: readonly unknown[]): boolean => [...values].every((value) => typeof value === 'string');
