import { type DecisionId, decisions } from '../catalogue/decisions.js';
import { provisions } from '../catalogue/ledger.js';
import type { Bilingual } from '../input/language.js';
import type { Citation } from '../regulation/citation.js';
import { readings } from '../regulation/readings.arguments.js';
import type { ReadingId } from '../regulation/readings.js';
import type { Role } from '../regulation/roles.js';
import { type UsingPlace, usersOf } from './used-in.js';
import { STEP, type Touches, touching, wholesOf } from './within.js';

/**
 * What rests on a place of the encoded edition, and so has to be looked at again when it changes.
 * @ja ある規定に基づくもの（用いる規定・判断・義務と権限・読み方・別表）
 */
export interface Resting {
  /** Places that use what it lays down, or what one of these lays down in turn, nearest first: and what each uses. */
  readonly usedIn: readonly UsingPlace[];
  /** Decisions that cite it, a part of it, what it is a part of, or a place that uses it. */
  readonly decisions: readonly DecisionId[];
  /** Duties and powers that it, or a place that uses it, lays down, by the place of the ledger. */
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

const TABLES = ['別表第1', '別表第2', '別表第3'] as const;

/** Where a table is called upon, and its rows are given their meaning. */
const callersOf = (table: Citation): readonly Citation[] =>
  provisions.filter(({ uses }) => uses.includes(table)).map(({ citation }) => citation);

/** What rests on a place of the encoded edition. */
export function restingOn(place: string): Resting {
  // A place that only holds others says nothing itself: what it holds is found by its own change.
  return restingWith(place, !provisions.some(({ citation, kind }) => citation === place && kind === 'container'));
}

/** What an added place is part of. */
export const wholeOf = (added: string): string | undefined => LAST_STEP.exec(added)?.[1];

const LAST_STEP = /* @__PURE__ */ new RegExp(`^(.+?)(?:${STEP})$`);

/** What rests on all that an added place is part of: a new paragraph may qualify the others of its article. */
export const restingBeside = (whole: string | undefined): Resting =>
  whole === undefined ? restingOnNothing() : restingWith(whole, true);

/** What rests on a place that is the same. */
export const restingOnNothing = (): Resting => ({ usedIn: [], decisions: [], acts: [], readings: [], tables: [] });

/** What rests on a place, and on all that use it. */
function restingWith(place: string, withParts: boolean): Resting {
  const itself = touching(place, withParts);
  const usedIn = usersOf(itself).filter(({ citation }) => citation !== place);
  const users = new Set<string>(usedIn.flatMap(({ citation }) => wholesOf(citation)));
  const touches: Touches = (citations) => itself(citations) || citations.some((cited) => users.has(cited));
  return {
    usedIn,
    decisions: decisions.filter(({ citations }) => touches(citations)).map(({ id }) => id),
    acts: provisions
      .filter(({ citation }) => touches([citation]))
      .flatMap(({ citation, acts }) =>
        acts.map(({ mode, by, act }) => ({ citation, mode, by: [...by], act: { ...act } })),
      ),
    readings: Object.values(readings)
      .filter(({ citations }) => touches(citations))
      .map(({ id }) => id),
    tables: TABLES.filter((table) => touches([table, ...callersOf(table)])),
  };
}
