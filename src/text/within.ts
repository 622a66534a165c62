import type { Citation } from '../regulation/citation.js';

/** What a citation says of a place within an article: its paragraph, item, sub-item, clause, table. */
export const STEP =
  '第\\d+[項号](?:の\\d+)*|本文|ただし書|前段|後段|の表|備考|\\((?:[ア-ン]|[a-z]+|\\d+)(?:の\\d+)*\\)(?:の\\d+)*|[ア-ンa-z①-⑳]';

/** What a place may go on with where it is a part: a further step, or an article of supplementary provisions. */
const FURTHER = /* @__PURE__ */ new RegExp(`^(?:第|${STEP})`);

/** Whether one place is within another: 第2条第1号 is within 第2条, and 第2条の2 is not. */
export const isWithin = (place: string, whole: string): boolean =>
  place.startsWith(whole) && FURTHER.test(place.slice(whole.length));

/** Whether something that cites these places is touched. */
export type Touches = (citations: readonly string[]) => boolean;

/** Whether a place is cited, what it is part of, or, if it counts `withParts`, some of what it holds. */
export const touching =
  (place: string, withParts: boolean): Touches =>
  (citations) =>
    citations.some((cited) => cited === place || isWithin(place, cited) || (withParts && isWithin(cited, place)));

/** A place of the ledger, behind all that it is part of: 第26条, 第26条第1項, 第26条第1項第3号. */
export function wholesOf(place: Citation): readonly string[] {
  const steps = place.match(/^(?:第\d+条(?:の\d+)?|[^条]+$)|第\d+[項号]|本文|ただし書/g)!;
  return steps.map((_, i) => steps.slice(0, i + 1).join(''));
}
