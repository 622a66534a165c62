import { coverSlipEnclosed, deliveredInTime } from '../articles/article-08-use-of-digital-promotion-systems.js';
import type { Issue } from '../input/errors.js';
import { type Given, refuseOtherKeys, understand } from '../input/facts.js';
import { dateTimeOf, dayOf, FIRST_INSTANT, type Instant, LAST_INSTANT } from '../time/instant.js';
import type { Moment } from '../time/moment.js';
import { attested } from '../verdict/caveats.js';
import { declare, type GroundOf, type VerdictOf } from '../verdict/declaration.js';
import { frozen, NONE } from '../verdict/frozen.js';
import { instant, type KindsOf, yesNo } from '../verdict/kinds.js';
import { type Options, readOptions } from '../verdict/options.js';
import type { Ground, Remedy } from '../verdict/verdict.js';

/**
 * Facts of {@link decideInputDelivery}. An absent fact is not known.
 * @ja 入力データ等の送付の判断に用いる事実
 */
export interface InputDeliveryFacts {
  /** The date and hour that the head of デジタル推進課 has set. A bare day is its end. */
  readonly due?: Moment | undefined;
  /** When the input material reached the head of デジタル推進課. A bare day is its end. */
  readonly deliveredAt?: Moment | undefined;
  /** Whether a cover slip came with it. */
  readonly coverSlip?: boolean | undefined;
}

export const inputDelivery = /* @__PURE__ */ declare({
  id: 'input-delivery',
  facts: { due: instant, deliveredAt: instant, coverSlip: yesNo } satisfies KindsOf<InputDeliveryFacts>,
  outcomes: ['in-order', 'not-in-order'],
  favourable: ['in-order'],
  grounds: { 'cover-slip': coverSlipEnclosed, 'delivered-in-time': deliveredInTime },
});

type Outcome = (typeof inputDelivery.outcomes)[number];

/**
 * The conditions that {@link decideInputDelivery} examines.
 * @ja 入力データ等の送付の判断で検討する要件
 */
export type InputDeliveryGround = GroundOf<typeof inputDelivery>;

/**
 * What {@link decideInputDelivery} answers.
 * @ja 入力データ等の送付の判断の結果
 */
export type InputDeliveryVerdict = VerdictOf<typeof inputDelivery, InputDeliveryFacts>;

/**
 * Whether input material was sent as it must be (Article 8, paragraph (3)).
 *
 * Presupposes a system whose use follows Article 8, which `decideUsageRegime` decides.
 *
 * - `in-order`: it came with a cover slip, by the date and hour set.
 * - `not-in-order`: it came without a cover slip, or later.
 *
 * Edges. Instants are compared, to the millisecond: at the very instant set is in time, whatever the offsets they are written
 * with. A day without an hour (2026-09-10, 令和8年9月10日) is its end in the ward, so that a delivery of which only the day is
 * known is in time on the last day only if that was set without an hour, too. A closed day moves nothing.
 *
 * Not decided: which data and supplies the processing needs, and what follows from lateness.
 *
 * @throws InvalidFactsError if a fact is not understood.
 * @example
 * ```ts
 * const due = '2026-09-10T17:00:00+09:00';
 * decideInputDelivery({ due, deliveredAt: '2026-09-10T08:00:00Z', coverSlip: true }).outcome // => 'in-order'
 * decideInputDelivery({ due, deliveredAt: '2026-09-10', coverSlip: true }).outcome // => 'not-in-order'
 * decideInputDelivery({ due, coverSlip: false }).outcome // => 'not-in-order'
 * ```
 * @ja 入力データ等が、送付書を添え、指定の日時までに送付されたか（第8条第3項）。
 * @category Chapter 4 — Use of systems
 */
export function decideInputDelivery(facts: InputDeliveryFacts, options?: Options): InputDeliveryVerdict {
  const { on } = readOptions(options);
  const given = understand(facts, readInputDelivery);
  const inTime = isInTime(given);
  const outcome = outcomeOf(inTime, given.coverSlip);
  const verdict: InputDeliveryVerdict = frozen({
    decision: 'input-delivery',
    outcome,
    grounds: groundsOf(given, inTime),
    missing: outcome === 'undetermined' ? missingOf(given, inTime) : NONE,
    contested: NONE,
    remedies: outcome === 'not-in-order' && inTime ? ADDING_SLIP : NONE,
    caveats: NONE,
  });
  return attested(verdict, given.deliveredAt === undefined ? on : dayOf(given.deliveredAt), inputDelivery);
}

interface Case {
  readonly due: Instant | undefined;
  readonly deliveredAt: Instant | undefined;
  readonly coverSlip: boolean | undefined;
}

const readInputDelivery = (facts: Given, issues: Issue[]): Case => {
  refuseOtherKeys(facts, ['due', 'deliveredAt', 'coverSlip'], '', issues);
  return {
    due: instant.read(facts['due'], 'due', issues),
    deliveredAt: instant.read(facts['deliveredAt'], 'deliveredAt', issues),
    coverSlip: yesNo.read(facts['coverSlip'], 'coverSlip', issues),
  };
};

/** Instants that are not known range over the whole calendar. An unknown one can always turn out in time: only lateness can be ruled out. */
function isInTime({ due, deliveredAt }: Case): boolean | undefined {
  if (deliveredInTime.holds({ deliveredAt: deliveredAt ?? LAST_INSTANT, due: due ?? FIRST_INSTANT })) return true;
  return due === undefined || deliveredAt === undefined ? undefined : false;
}

function outcomeOf(inTime: boolean | undefined, coverSlip: boolean | undefined): Outcome | 'undetermined' {
  if (inTime === false || coverSlip === false) return 'not-in-order';
  return inTime && coverSlip ? 'in-order' : 'undetermined';
}

const missingOf = ({ due, deliveredAt, coverSlip }: Case, inTime: boolean | undefined): string[] => [
  ...(due === undefined && inTime === undefined ? ['due'] : []),
  ...(deliveredAt === undefined && inTime === undefined ? ['deliveredAt'] : []),
  ...(coverSlip === undefined ? ['coverSlip'] : []),
];

const groundsOf = (given: Case, inTime: boolean | undefined): Ground<InputDeliveryGround>[] => [
  { code: 'cover-slip', citation: coverSlipEnclosed.citation, holds: given.coverSlip ?? 'unknown' },
  {
    code: 'delivered-in-time',
    citation: deliveredInTime.citation,
    holds: inTime ?? 'unknown',
    values: valuesOf(given),
  },
];

function valuesOf({ due, deliveredAt }: Case): { due?: string; deliveredAt?: string } {
  if (due === undefined) return deliveredAt === undefined ? {} : { deliveredAt: dateTimeOf(deliveredAt) };
  if (deliveredAt === undefined) return { due: dateTimeOf(due) };
  return { due: dateTimeOf(due), deliveredAt: dateTimeOf(deliveredAt) };
}

/** For what is certain to be in time; lateness cannot be undone. */
const ADDING_SLIP: readonly Remedy<InputDeliveryFacts, Outcome>[] = [
  {
    kind: 'change',
    change: { coverSlip: true },
    outcome: 'in-order',
    citation: '第8条第3項',
    by: '電子情報システムを利用する課の長',
  },
];
