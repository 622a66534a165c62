/** Small faults in facts, as people and programs make them. */
import fc from 'fast-check';

/** Changes one place of a value that has places. */
type Change = (parent: Record<string, unknown>, key: string) => void;

const JUNK: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 2027, 3000, '', ' ', 'none', 'x', 'present', 'steering', [], [''], {}, [[]]],
  ...['税務課', '税務課長', '福祉部', '教育委員会事務局', '選挙管理委員会事務局', '経理課長', '情報統括責任者'],
  ...['2026-08-31', '2026-8-31', '2026-02-30', '2026-08-31T15:00:00', '2026-08-31T24:00:00Z', '2026-08-31T09:00+09:00'],
  ...['令和8年8月31日', '令和9年度', '平成40年1月1日', '令和８年８月３１日', '2026-09', '1946-01-01', '2100-02-29'],
  ...['住民基本台帳法第7条第1号', '住民基本台帳法第7条', '住基法の事項', '氏名'],
  { holds: true },
  { holds: true, by: '情報統括責任者', reason: '法令の改正' },
];

const misspelt = (word: string, by: number): string =>
  [`${word}s`, word.slice(1), word.slice(0, -1), `${word} `, word.toUpperCase(), `の${word}`, `${word}${word}`][
    by % 7
  ]!;

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constant<Change>((parent, key) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  }),
  fc.nat(6).map<Change>((by) => (parent, key) => {
    if (Array.isArray(parent)) return;
    const value = parent[key];
    delete parent[key];
    parent[misspelt(key, by)] = value;
  }),
  // A key or an entry doubled.
  fc.nat(6).map<Change>((by) => (parent, key) => {
    if (Array.isArray(parent)) parent.push(parent[Number(key)]);
    else parent[misspelt(key, by)] = parent[key];
  }),
  fc.nat(6).map<Change>((by) => (parent, key) => {
    const value = parent[key];
    if (typeof value === 'string') parent[key] = misspelt(value, by);
  }),
  fc.constant<Change>((parent, key) => {
    if (typeof parent[key] === 'string') parent[key] = wide(parent[key]);
  }),
  fc.constantFrom(...JUNK).map<Change>((value) => (parent, key) => {
    parent[key] = structuredClone(value);
  }),
  fc.constant<Change>((parent, key) => {
    parent[key] = null;
  }),
  fc.constant<Change>((parent, key) => {
    parent[key] = { [key]: parent[key] };
  }),
  fc.constant<Change>((parent, key) => {
    parent[key] = [parent[key], parent[key]];
  }),
  // Two values swapped.
  fc.nat(20).map<Change>((other) => (parent, key) => {
    const keys = Object.keys(parent);
    const with_ = keys[other % keys.length]!;
    [parent[key], parent[with_]] = [parent[with_], parent[key]];
  }),
);

/** Every place in a value, as a path. */
const placesOf = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...placesOf(inner, [...path, key])])
    : [];

/** A value with one to three faults. */
export const mutationsOf = (valid: fc.Arbitrary<object>): fc.Arbitrary<unknown> =>
  fc.tuple(valid, fc.array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 3 })).map(([facts, faults]) => {
    const mutated = structuredClone(facts);
    for (const [at, apply] of faults) {
      const places = placesOf(mutated);
      if (places.length === 0) return { x: mutated };
      const place = [...places[at % places.length]!];
      const key = place.pop()!;
      const parent = place.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], mutated);
      apply(parent as Record<string, unknown>, key);
    }
    return mutated;
  });
