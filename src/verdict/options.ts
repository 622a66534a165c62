import { complain, type Issue } from '../input/errors.js';
import {
  ABSENT,
  type Given,
  isList,
  isRecord,
  notKnown,
  readOneOf,
  refuseOtherKeys,
  understand,
} from '../input/facts.js';
import { defaultReadings, type ReadingId, type Readings, readingIds, valuesOf } from '../regulation/readings.js';
import type { Day } from '../time/calendar.js';
import { type Moment, readMoment } from '../time/moment.js';

/**
 * What a caller may choose beside the facts.
 * @ja 判断の選択肢（読み方・閉庁日・基準日）
 */
export interface Options {
  /** Readings other than the defaults. */
  readonly readings?: Partial<Readings> | undefined;
  /** Closed days beside weekends, national holidays and 29 December to 3 January. They matter to deadlines only. */
  readonly closedDays?: readonly Moment[] | undefined;
  /**
   * The day the verdict is about where the facts have none: which version of the text counts, and whether its wording is
   * attested. Without any day the newest version that is encoded counts.
   */
  readonly on?: Moment | undefined;
}

export interface Chosen {
  readonly readings: Readings;
  readonly closedDays: ReadonlySet<Day>;
  readonly on: Day | undefined;
}

const NO_DAYS: ReadonlySet<Day> = /* @__PURE__ */ new Set<Day>();
/** What is in force where a caller chooses nothing. */
export const USUAL: Chosen = { readings: defaultReadings, closedDays: NO_DAYS, on: undefined };

export function readOptions(options: Options | undefined): Chosen {
  if (options === undefined) return USUAL;
  return understand({ options }, ({ options }, issues) =>
    isRecord(options, 'options', issues) ? readGivenOptions(options, issues, 'options.') : USUAL,
  );
}

/** `path` is empty or ends in a dot. */
export function readGivenOptions(options: Given, issues: Issue[], path = ''): Chosen {
  refuseOtherKeys(options, ['readings', 'closedDays', 'on'], path, issues);
  return {
    readings: readReadings(options['readings'], `${path}readings`, issues),
    closedDays: readClosedDays(options['closedDays'], `${path}closedDays`, issues),
    on: readMoment(options['on'], `${path}on`, issues),
  };
}

function readReadings(given: unknown, place: string, issues: Issue[]): Readings {
  if (given === undefined || !isRecord(given, place, issues)) return defaultReadings;
  const chosen: Record<string, string> = { ...defaultReadings };
  for (const id of Object.keys(given)) {
    const path = `${place}.${id}`;
    if (!readingIds.includes(id as ReadingId)) complain(issues, path, 'unknown-reading', ...notKnown(id, readingIds));
    else chosen[id] = readOneOf(given[id], valuesOf(id as ReadingId), path, issues) ?? chosen[id]!;
  }
  return chosen as Readings;
}

function readClosedDays(given: unknown, place: string, issues: Issue[]): ReadonlySet<Day> {
  if (given === undefined || !isList(given, place, issues)) return NO_DAYS;
  const days = new Set<Day>();
  for (let i = 0; i < given.length; i++) {
    // Neither null nor an entry left open is a day that is closed.
    const day = readMoment(given[i] ?? ABSENT, `${place}.${i}`, issues);
    if (day !== undefined) days.add(day);
  }
  return days;
}
