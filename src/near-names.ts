const LONGEST = 60;
const MOST = 3;
/** Below this share of common letter pairs two names do not look alike. */
const ALIKE = 0.4;

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(text.length - 1, 0) }, (_, i) => text.slice(i, i + 2));

/** Names that resemble `text` by their common letter pairs (Dice's coefficient), best first; at most three. */
export function nearNames(text: string, names: readonly string[]): string[] {
  const normal = text.normalize('NFKC').trim();
  if (normal.length > LONGEST) return [];
  const sought = pairsOf(normal);
  return names
    .map((name) => {
      const pairs = pairsOf(name);
      const common = sought.filter((pair) => pairs.includes(pair)).length;
      return { name, likeness: (2 * common) / (sought.length + pairs.length) };
    })
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ name }) => name);
}
