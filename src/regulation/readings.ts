/**
 * The places where the text allows more than one reading, and the two readings of each. The first is the default.
 * The arguments for and against are data of their own, {@link readings}.
 */
const VALUES = {
  'unlisted-system': ['by-analogy', 'not-covered'],
  'managing-unit': ['appended-table-1', 'actual-management'],
  'section-like-units': ['treated-as-sections', 'literal'],
  'introduction-criteria': ['all', 'privacy-and-one-benefit'],
  'deadline-on-closed-day': ['no-extension', 'next-open-day'],
  'minor-change-scope': ['processing-only', 'system-too'],
  'planned-year': ['begins', 'takes-effect'],
  'amended-reference': ['as-amended', 'as-enacted'],
  'privacy-after-exemption': ['applies', 'approval-only'],
  'chair-in-quorum': ['not-counted', 'counted'],
  'quorum-base': ['incumbents', 'all-seats'],
  'proxy-attendance': ['not-counted', 'counted'],
  'same-person': ['one-member', 'one-per-post'],
  'security-basics': ['security-committee', 'none'],
  'policy-duty-scope': ['staff-only', 'staff-and-contractors'],
} as const;

/**
 * A place where the text allows more than one reading.
 * @ja 読み方が分かれる論点の識別子
 */
export type ReadingId = keyof typeof VALUES;

/**
 * The reading chosen for each such place.
 * @ja 各論点について採る読み方
 */
export type Readings = { readonly [Id in ReadingId]: (typeof VALUES)[Id][number] };

/** All ids, in the order in which verdicts list them. */
export const readingIds = /* @__PURE__ */ Object.keys(VALUES) as readonly ReadingId[];

/** The two readings of a place, the default first. */
export const valuesOf = (id: ReadingId): readonly [string, string] => VALUES[id];

/**
 * The readings in force where a caller chooses none.
 * @ja 既定の読み方
 */
export const defaultReadings = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.entries(VALUES).map(([id, [usual]]) => [id, usual]),
) as Readings;

/** The reading of a place that is not in force. */
export function otherReading(id: ReadingId, inForce: Readings): string {
  const values = VALUES[id];
  return inForce[id] === values[0] ? values[1] : values[0];
}
