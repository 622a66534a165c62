import { type DecisionId, decisions } from '../catalogue/decisions.js';
import { attempt } from '../input/attempt.js';
import { understand } from '../input/facts.js';
import { needRecords } from '../records/replay.js';
import { defects } from '../regulation/defects.js';
import type { DefectId } from '../regulation/defects.texts.js';
import { readings } from '../regulation/readings.arguments.js';
import type { ReadingId } from '../regulation/readings.js';
import type { Comparison } from '../text/compare.js';
import type { Resting } from '../text/resting.js';
import { touching } from '../text/within.js';
import type { Day } from '../time/calendar.js';
import { type Moment, readMoment } from '../time/moment.js';
import { applicationDayIn } from './application-day.js';
import type { ChangedConstant, Obstacle, Shown } from './changed-constant.js';
import { type GuideExample, guideExamplesOn } from './guide-examples.js';
import { listedSystemsIn } from './listed-systems.js';
import { membersIn } from './members.js';
import { daysOfEntryIn, openChangesIn } from './open-changes.js';
import { impactOn, type RecordsImpact } from './records.js';

/**
 * What an amendment does to what is decided by the regulation: plain JSON data.
 * @ja 改正の影響
 */
export interface Impact {
  /** Every place and every table whose rows are not the same: as the earlier text cites it; as the later one does, if added. */
  readonly places: readonly string[];
  /** What rests on them, as the comparison says it of each. */
  readonly decisions: readonly DecisionId[];
  readonly acts: Resting['acts'];
  readonly readings: readonly ReadingId[];
  readonly tables: readonly string[];
  /** Worked examples of the guides that ask one of the decisions. */
  readonly examples: readonly GuideExample[];
  /** Defects of the text at these places, which the amendment may have mended. */
  readonly defects: readonly DefectId[];
  /** Constants whose value the wording shows, before and after. */
  readonly constants: readonly ChangedConstant[];
  /** The days of entry into force: the one that was given, or those that new supplementary provisions name. */
  readonly inForce: readonly Day[];
  /**
   * From when the changed constants count in what is decided again: the one day of entry into force. Absent where there is
   * none or several, and nothing says what is in force from which: they then count for all days.
   */
  readonly from?: Day;
  /** Changes of law that nothing can be decided under until the library encodes them, and the decisions that rest on them. */
  readonly notCarried: readonly NotCarried[];
  readonly records: RecordsImpact;
}

/**
 * A change that the library cannot decide under, by its place.
 *
 * `reworded`, `added`, `removed`: no constant shows what it does. `no-value`: where the constant stood, no value can be read.
 * `also-reworded`: the value is read, and other words beside it have changed as well.
 * @ja 判断に反映できない変更
 */
export interface NotCarried {
  readonly place: string;
  readonly why: Obstacle;
  readonly decisions: readonly DecisionId[];
}

/**
 * What an amendment does, from the comparison of the text before and after it: the decisions, duties, powers, readings and
 * defects that rest on what has changed; the constants whose value the wording shows, which are the last day of applications
 * (Article 12, paragraph (2)), the rows of Appended Table 1 and the members of both committees, with old and new value; and what
 * cannot be carried over without encoding it.
 *
 * Records of `record` of `arakawa-it-rules/records` are decided again as if the changed constants were law, and those that are then
 * answered otherwise are given with their differences. They count from the day of entry into force on: `from`, or the one day
 * that new supplementary provisions name; if there is no such day, for all days. A record without a day of its own is decided by
 * the amended law. Facts and options are those on record. Nothing of what is supposed is left afterwards.
 *
 * Of two texts the later is taken as the law to be, also where the earlier is not the encoded edition.
 *
 * @throws InvalidFactsError if this is no comparison, `records` cannot be iterated, or `from` is no moment.
 * @example
 * ```ts
 * const comparison = compareTexts(
 *   '第12条 書面で申請する。\n2 申請は、8月末日までに行う。ただし、急ぐときは、この限りでない。',
 *   '第12条 書面で申請する。\n2 申請は、9月末日までに行う。ただし、急ぐときは、この限りでない。',
 * );
 * const facts = { appliedAt: '2027-09-10', plannedFor: 2028, urgency: 'none' } as const;
 * const { constants, notCarried, records } = impactOf(comparison, [record(decideTimeliness(facts), facts)], '2027-04-01');
 * constants[0]?.after // => { month: 9, day: 30 }
 * notCarried // => []
 * records.differing[0]?.flips // => true
 * ```
 * @ja 改正の影響（関係する判断・義務・読み方、値の変わる定数、結論の変わる記録）を示す。
 */
export function impactOf(comparison: Comparison, records: Iterable<unknown> = [], from?: Moment): Impact {
  needRecords(records);
  const given = understand({ from }, ({ from }, issues) => ({ day: readMoment(from, 'from', issues) })).day;
  const { amended, open, ...impact } = attempt(() => impactIn(comparison, given));
  const supposed = new Map(amended.map((each) => each(impact.from)));
  return { ...impact, records: impactOn(records, { supposed, open }) };
}

function impactIn(comparison: Comparison, given: Day | undefined) {
  const shown = together([applicationDayIn(comparison), listedSystemsIn(comparison), membersIn(comparison)]);
  const inForce = given === undefined ? daysOfEntryIn(comparison) : [given];
  const notCarried = openChangesIn(comparison, shown).map(({ change, why }) => ({
    place: placeOf(change),
    why,
    decisions: change.resting.decisions,
  }));
  return {
    ...touchedBy(comparison),
    constants: shown.constants,
    inForce,
    ...(inForce.length === 1 && { from: inForce[0]! }),
    notCarried,
    amended: shown.amended,
    open: new Set(notCarried.flatMap(({ decisions }) => decisions)),
  };
}

const together = (all: readonly Shown[]): Shown => ({
  constants: all.flatMap(({ constants }) => constants),
  amended: all.flatMap(({ amended }) => amended),
  open: all.flatMap(({ open }) => open),
  told: all.flatMap(({ told }) => told),
});

type Change = Comparison['provisions'][number] | Comparison['rows'][number];

const placeOf = (change: Change): string => ('table' in change ? change.table : (change.from ?? change.to!));

/** What has changed, and what rests on it, each in its own order. */
function touchedBy({ provisions, rows }: Comparison) {
  const changes: readonly Change[] = [...provisions, ...rows].filter(({ status }) => status !== 'same');
  const places = [...new Set(changes.map(placeOf))];
  const resting = changes.map((change) => change.resting);
  const has = <Each>(list: readonly Each[], of: (each: Resting) => readonly Each[]) => {
    const named = new Set(resting.flatMap(of));
    return list.filter((each) => named.has(each));
  };
  const ids = has(
    decisions.map(({ id }) => id),
    (each) => each.decisions,
  );
  const acts = new Map(resting.flatMap((each) => each.acts.map((act) => [JSON.stringify(act), act] as const)));
  return {
    places,
    decisions: ids,
    acts: [...acts.values()],
    readings: has(
      Object.values(readings).map(({ id }) => id),
      (each) => each.readings,
    ),
    tables: [...new Set(resting.flatMap(({ tables }) => tables))].sort(),
    examples: guideExamplesOn(ids),
    defects: defects
      .filter(({ citations }) => places.some((place) => touching(place, false)(citations)))
      .map(({ id }) => id),
  };
}
