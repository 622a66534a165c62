import { nameForm } from '../input/spelling.js';

const LONGEST = 60;
const MOST = 3;
/** Below this share of common letter pairs two names do not look alike. */
const ALIKE = 0.4;

/** What nearly all names have tells nothing; nor does the size of Latin letters. */
const telling = (name: string): string =>
  nameForm(name)
    .toLowerCase()
    .replace(/システム/g, '');

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(text.length - 1, 0) }, (_, i) => text.slice(i, i + 2));

/** Names by their letter pairs, so that to compare a text with all of them is to look up the pairs of the text. */
export interface NameIndex {
  readonly names: readonly string[];
  /** How many pairs each name has. */
  readonly pairCounts: readonly number[];
  /** The places of the names that have a pair. */
  readonly having: ReadonlyMap<string, readonly number[]>;
  /** The places of the names that are the same up to the parenthesis in which they end. */
  readonly before: ReadonlyMap<string, readonly number[]>;
  /** What names have in a parenthesis, with their places. */
  readonly inside: readonly (readonly [text: string, place: number])[];
}

const PARENTHESIS = /^([^(]+)\((.+)\)$/;

export function nameIndexOf(names: readonly string[]): NameIndex {
  const having = new Map<string, number[]>();
  const before = new Map<string, number[]>();
  const inside: [string, number][] = [];
  const put = (map: Map<string, number[]>, key: string, place: number) => {
    const places = map.get(key);
    if (places === undefined) map.set(key, [place]);
    else places.push(place);
  };
  const pairCounts = names.map((name, place) => {
    const form = telling(name);
    const pairs = pairsOf(form);
    for (const pair of new Set(pairs)) put(having, pair, place);
    const [, outer = form, inner] = PARENTHESIS.exec(form) ?? [];
    put(before, outer, place);
    if (inner !== undefined) inside.push([inner, place]);
    return pairs.length;
  });
  return { names, pairCounts, having, before, inside };
}

const NONE: readonly number[] = [];

/**
 * Names that resemble `text`, best first; at most three. First those that are the same but for a parenthesis, then those that
 * have it in theirs, then those with the most letter pairs in common (Dice's coefficient).
 */
export function nearNames(text: string, { names, pairCounts, having, before, inside }: NameIndex): string[] {
  const form = text.length > 2 * LONGEST ? '' : telling(text);
  if (form === '' || form.length > LONGEST) return [];
  const likeness: number[] = [];
  for (let i = 0; i < form.length - 1; i++)
    for (const place of having.get(form.slice(i, i + 2)) ?? NONE) likeness[place] = (likeness[place] ?? 0) + 1;
  likeness.forEach((pairs, place) => {
    likeness[place] = (2 * pairs) / (form.length - 1 + pairCounts[place]!);
  });
  if (form.length > 1) for (const [inner, place] of inside) if (inner.includes(form)) likeness[place] = 1;
  for (const place of before.get(PARENTHESIS.exec(form)?.[1] ?? form) ?? NONE) likeness[place] = 2;
  const near: number[] = [];
  likeness.forEach((its, place) => {
    if (its >= ALIKE) near.push(place);
  });
  return near
    .sort((a, b) => likeness[b]! - likeness[a]!)
    .slice(0, MOST)
    .map((place) => names[place]!);
}
