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
  /** What stands before the parenthesis that a name ends in, and what in it. */
  readonly parts: readonly Parts[];
  /** How many pairs each name has. */
  readonly pairCounts: readonly number[];
  /** The places of the names that have a pair. */
  readonly having: ReadonlyMap<string, readonly number[]>;
}

interface Parts {
  readonly before: string;
  readonly inside: string;
}

function partsOf(text: string): Parts {
  const [, before = text, inside = ''] = /^([^(]+)\((.+)\)$/.exec(text) ?? [];
  return { before, inside };
}

export function nameIndexOf(names: readonly string[]): NameIndex {
  const having = new Map<string, number[]>();
  const forms = names.map(telling);
  const pairCounts = forms.map((form, place) => {
    const pairs = pairsOf(form);
    for (const pair of new Set(pairs)) {
      const places = having.get(pair);
      if (places === undefined) having.set(pair, [place]);
      else places.push(place);
    }
    return pairs.length;
  });
  return { names, parts: forms.map(partsOf), pairCounts, having };
}

const NONE: readonly number[] = [];

/**
 * Names that resemble `text`, best first; at most three. First those that are the same but for a parenthesis, or have it in
 * theirs, then those with the most letter pairs in common (Dice's coefficient).
 */
export function nearNames(text: string, { names, parts, pairCounts, having }: NameIndex): string[] {
  if (text.length > 2 * LONGEST) return [];
  const form = telling(text);
  if (form.length > LONGEST) return [];
  const { before } = partsOf(form);
  const near: { readonly name: string; readonly likeness: number }[] = [];
  const common: number[] = [];
  for (const pair of pairsOf(form))
    for (const place of having.get(pair) ?? NONE) common[place] = (common[place] ?? 0) + 1;
  names.forEach((name, place) => {
    const its = parts[place]!;
    const pairs = common[place] ?? 0;
    const likeness =
      before !== '' && its.before === before
        ? 2
        : form.length > 1 && its.inside.includes(form)
          ? 1
          : pairs === 0
            ? 0
            : (2 * pairs) / (form.length - 1 + pairCounts[place]!);
    if (likeness >= ALIKE) near.push({ name, likeness });
  });
  return near
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ name }) => name);
}
