import type { DecisionId } from '../catalogue/decisions.js';
import type { Finding, NextAct } from '../reviews/step.js';
import { canonical } from './canonical.js';
import type { ReadReview, ReviewPlace, Station } from './compared-review.js';
import { type Changed, changed, type Difference, differencesOf, elements } from './difference.js';

/**
 * One place where two reviews of a kind differ. Without `before` it came, without `after` it went.
 * - with `decision`: a difference of the verdict there, as {@link Difference} has it;
 * - `status`: how it stands there; `to-establish`: a fact that is not known and matters there;
 * - `finding`: what is not as the text asks, the same by code and citation; `next`: what is to be done, the same by act;
 * - `rest`: the reviews are not the same, though at each place they say the same: the order, or what other versions have.
 * @ja 2つの審査・点検の相違1件
 */
export type ReviewDifference =
  | (ReviewPlace & Difference & { readonly decision: DecisionId })
  | (ReviewPlace & ReviewedPart)
  | { readonly part: 'rest' };

export type ReviewedPart =
  | Changed<'status', string>
  | Changed<'to-establish', string>
  | Changed<'finding', Finding>
  | Changed<'next', NextAct>
  | { readonly part: 'order'; readonly of: 'to-establish' | 'finding' | 'next' };

/** As `diffVerdicts`, for reviews that have been read. */
export function reviewDifferencesOf(before: ReadReview, after: ReadReview): ReviewDifference[] {
  if (canonical(before.whole) === canonical(after.whole)) return [];
  const [one, other] = [byPlace(before.stations), byPlace(after.stations)];
  const differences = [...new Set([...one.keys(), ...other.keys()])].flatMap((key) =>
    atPlace(one.get(key), other.get(key)),
  );
  return differences.length > 0 ? differences : [{ part: 'rest' }];
}

/** Systems of one name are told apart by their order. */
function byPlace(stations: readonly Station[]): ReadonlyMap<string, Station> {
  const places = new Map<string, Station>();
  for (const station of stations) {
    let key = JSON.stringify(station.at);
    while (places.has(key)) key += ' ';
    places.set(key, station);
  }
  return places;
}

const NOWHERE = { missing: [], findings: [], next: [] };

function atPlace(before: Station | undefined, after: Station | undefined): ReviewDifference[] {
  const { at } = (before ?? after)!;
  const [one, other] = [before ?? NOWHERE, after ?? NOWHERE] as [Omit<Station, 'at'>, Omit<Station, 'at'>];
  const parts = [
    ...(one.status === other.status ? [] : [changed('status', one.status, other.status)]),
    ...ofVerdict(one.verdict, other.verdict),
    ...elements('to-establish', one.missing, other.missing, (path) => path),
    ...elements('finding', one.findings, other.findings, ({ code, citation }) => [code, citation]),
    ...elements('next', one.next, other.next, ({ citation, act }) => [citation, act]),
  ];
  return parts.map((part) => ({ ...at, ...part })) as ReviewDifference[];
}

function ofVerdict(before: Station['verdict'], after: Station['verdict']): object[] {
  const decision = (after ?? before)?.decision;
  const parts =
    before !== undefined && after !== undefined && before.decision === decision
      ? differencesOf(before, after)
      : before === after
        ? []
        : [changed('outcome', before?.outcome, after?.outcome)];
  return parts.map((part) => ({ decision, ...part }));
}
