const LONGEST = 60;
const MOST = 3;
/** Below this share of common letter pairs two names do not look alike. */
const ALIKE = 0.4;

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(text.length - 1, 0) }, (_, i) => text.slice(i, i + 2));

/** Names by their letter pairs, so that to compare a text with all of them is to look up the pairs of the text. */
export interface NameIndex {
  readonly names: readonly string[];
  /** How many pairs each name has. */
  readonly pairCounts: readonly number[];
  /** The places of the names that have a pair. */
  readonly having: ReadonlyMap<string, readonly number[]>;
}

export function nameIndexOf(names: readonly string[]): NameIndex {
  const having = new Map<string, number[]>();
  const pairCounts = names.map((name, place) => {
    const pairs = pairsOf(name);
    for (const pair of new Set(pairs)) {
      const places = having.get(pair);
      if (places === undefined) having.set(pair, [place]);
      else places.push(place);
    }
    return pairs.length;
  });
  return { names, pairCounts, having };
}

const NONE: readonly number[] = [];

/** Names that resemble `text` by their common letter pairs (Dice's coefficient), best first; at most three. */
export function nearNames(text: string, { names, pairCounts, having }: NameIndex): string[] {
  const normal = text.normalize('NFKC').trim();
  if (normal.length > LONGEST) return [];
  const common: number[] = [];
  for (let i = 0; i < normal.length - 1; i++)
    for (const place of having.get(normal.slice(i, i + 2)) ?? NONE) common[place] = (common[place] ?? 0) + 1;
  const near: { readonly name: string; readonly likeness: number }[] = [];
  common.forEach((pairs, place) => {
    const likeness = (2 * pairs) / (normal.length - 1 + pairCounts[place]!);
    if (likeness >= ALIKE) near.push({ name: names[place]!, likeness });
  });
  return near
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ name }) => name);
}
