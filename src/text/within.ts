import type { Citation } from '../regulation/citation.js';

/** Whether one place is within another: 第2条第1号 is within 第2条, and 第2条の2 is not. */
export const isWithin = (place: string, whole: string): boolean =>
  place.startsWith(whole) && /^(?:第|本文|ただし書|前段|後段|[ア-ン]|\([ア-ン\d])/.test(place.slice(whole.length));

/** Whether something that cites these places is touched. */
export type Touches = (citations: readonly string[]) => boolean;

/** Whether a place is cited, what it is part of, or, if it counts `withParts`, some of what it holds. */
export const touching =
  (place: string, withParts: boolean): Touches =>
  (citations) =>
    citations.some((cited) => cited === place || isWithin(place, cited) || (withParts && isWithin(cited, place)));

/** A place of the ledger, behind all that it is part of: 第26条, 第26条第1項, 第26条第1項第3号. */
export function wholesOf(place: Citation): readonly string[] {
  const steps = place.match(/^(?:第\d+条(?:の\d+)?|[^条]+$)|第\d+[項号]|本文|ただし書/g) ?? [];
  return steps.map((_, i) => steps.slice(0, i + 1).join(''));
}
