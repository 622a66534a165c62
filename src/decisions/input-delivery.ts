import { coverSlipEnclosed, deliveredInTime } from '../articles/article-08-use-of-digital-promotion-systems.js';
import type { Issue } from '../input/errors.js';
import { type Given, refuseOtherKeys, understand } from '../input/facts.js';
import { ANY_TIME, dateTimeOf, dayOf, isInstant, type Span } from '../time/instant.js';
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
  /** When the input material reached the head of デジタル推進課. A bare day leaves the hour open. */
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
 * with. Set without an hour (2026-09-10, 令和8年9月10日), it is the end of that day in the ward. Of a delivery on a bare day the
 * hour is not known: on the day of an hour that is set it stays open (`deliveredAt` is missing), on any other day and where
 * the day alone is set it does not matter. A closed day moves nothing.
 *
 * Not decided: which data and supplies the processing needs, and what follows from lateness.
 *
 * @throws InvalidFactsError if a fact is not understood.
 * @example
 * ```ts
 * const due = '2026-09-10T17:00:00+09:00';
 * decideInputDelivery({ due, deliveredAt: '2026-09-10T08:00:00Z', coverSlip: true }).outcome // => 'in-order'
 * decideInputDelivery({ due, deliveredAt: '2026-09-10', coverSlip: true }).missing // => ['deliveredAt']
 * decideInputDelivery({ due, deliveredAt: '2026-09-11', coverSlip: true }).outcome // => 'not-in-order'
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
  return attested(verdict, given.deliveredAt === undefined ? on : dayOf(given.deliveredAt.to), inputDelivery);
}

interface Case {
  readonly due: Span | undefined;
  readonly deliveredAt: Span | undefined;
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

/** Set without an hour, it is due by the end of the day; delivered without one, at some time of it. */
function isInTime({ due, deliveredAt = ANY_TIME }: Case): boolean | undefined {
  const [earliest, latest] = due === undefined ? [ANY_TIME.from, ANY_TIME.to] : [due.to, due.to];
  if (deliveredInTime.holds({ deliveredAt: deliveredAt.to, due: earliest })) return true;
  return deliveredInTime.holds({ deliveredAt: deliveredAt.from, due: latest }) ? undefined : false;
}

function outcomeOf(inTime: boolean | undefined, coverSlip: boolean | undefined): Outcome | 'undetermined' {
  if (inTime === false || coverSlip === false) return 'not-in-order';
  return inTime && coverSlip ? 'in-order' : 'undetermined';
}

const missingOf = ({ due, deliveredAt = ANY_TIME, coverSlip }: Case, inTime: boolean | undefined): string[] => [
  ...(due === undefined && inTime === undefined ? ['due'] : []),
  ...(!isInstant(deliveredAt) && inTime === undefined ? ['deliveredAt'] : []),
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
  if (due === undefined) return deliveredAt === undefined ? {} : { deliveredAt: written(deliveredAt) };
  if (deliveredAt === undefined) return { due: written(due) };
  return { due: written(due), deliveredAt: written(deliveredAt) };
}

const written = (span: Span): string => (isInstant(span) ? dateTimeOf(span.to) : dayOf(span.to));

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
