import { type DecisionId, decisions } from '../catalogue/decisions.js';
import { provisions } from '../catalogue/ledger.js';
import type { Bilingual } from '../input/language.js';
import { readings } from '../regulation/readings.arguments.js';
import type { ReadingId } from '../regulation/readings.js';
import type { Role } from '../regulation/roles.js';

/**
 * What rests on a place of the encoded edition, and so has to be looked at again when it changes.
 * @ja ある規定に基づくもの（判断・義務と権限・読み方・別表）
 */
export interface Resting {
  /** Decisions that cite it, a part of it, or what it is a part of. */
  readonly decisions: readonly DecisionId[];
  /** Duties and powers that it lays down, by the place of the ledger. */
  readonly acts: readonly {
    readonly citation: string;
    readonly mode: 'duty' | 'power';
    readonly by: readonly Role[];
    readonly act: Bilingual;
  }[];
  readonly readings: readonly ReadingId[];
  /** Appended tables whose rows it gives their meaning. */
  readonly tables: readonly string[];
}

/** Where the appended tables are called upon. */
const CALLED_UPON: Readonly<Record<string, readonly string[]>> = {
  別表第1: ['第2条第13号', '第2条第15号'],
  別表第2: ['第17条第1項'],
  別表第3: ['第22条第1項'],
};

/** Whether one place is within another: 第2条第1号 is within 第2条, and 第2条の2 is not. */
export const isWithin = (place: string, whole: string): boolean =>
  place.startsWith(whole) && /^(?:第|本文|ただし書|前段|後段|[ア-ン]|\([ア-ン\d])/.test(place.slice(whole.length));

/** What rests on a place of the encoded edition. */
export function restingOn(place: string): Resting {
  // A place that only holds others says nothing itself: what it holds is found by its own change.
  return restingWith(place, !provisions.some(({ citation, kind }) => citation === place && kind === 'container'));
}

/** What rests on all that an added place is part of: a new paragraph may qualify the others of its article. */
export function restingBeside(added: string): Resting {
  const whole = /^(.+?)(?:第\d+[項号][の\d]*|本文|ただし書|前段|後段|\([ア-ンの\d]+\)[の\d]*|[ア-ン])$/.exec(
    added,
  )?.[1];
  return whole === undefined ? restingOnNothing() : restingWith(whole, true);
}

/** What rests on a place that is the same. */
export const restingOnNothing = (): Resting => ({ decisions: [], acts: [], readings: [], tables: [] });

/** What cites a place, what it is part of, or, if it counts `withParts`, some of what it holds. */
function restingWith(place: string, withParts: boolean): Resting {
  const touches = (citations: readonly string[]) =>
    citations.some((cited) => cited === place || isWithin(place, cited) || (withParts && isWithin(cited, place)));
  return {
    decisions: decisions.filter(({ citations }) => touches(citations)).map(({ id }) => id),
    acts: provisions
      .filter(({ citation }) => touches([citation]))
      .flatMap(({ citation, acts }) =>
        acts.map(({ mode, by, act }) => ({ citation, mode, by: [...by], act: { ...act } })),
      ),
    readings: Object.values(readings)
      .filter(({ citations }) => touches(citations))
      .map(({ id }) => id),
    tables: Object.entries(CALLED_UPON)
      .filter(([table, places]) => table === place || touches(places))
      .map(([table]) => table),
  };
}
