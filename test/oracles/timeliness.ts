/**
 * Article 12, paragraph (2), naively: find the last day for the fiscal year, compare days. The day is the article's;
 * calendar, weekdays and zones are luxon's; partial facts are decided by trying completions.
 */
import holidayJp from '@holiday-jp/holiday_jp';
import { DateTime } from 'luxon';
import { deadlineFor } from '../../src/articles/article-12-introduction.js';
import type { Readings } from '../../src/regulation/readings.js';
import {
  agreed,
  choices,
  completions,
  contestsAmong,
  type ExpectedContest,
  settle,
  type Unknown,
} from './completions.js';

export type Outcome = 'on-time' | 'late' | 'deadline-waived';
export type ClosedDayReading = Readings['deadline-on-closed-day'];
export type TimelinessReadings = Pick<Readings, 'deadline-on-closed-day' | 'planned-year'>;
/** All readings, the defaults first. */
export const timelinessReadings = choices(['deadline-on-closed-day', 'planned-year']);

export const FIRST_DAY = '1947-04-01';
export const LAST_DAY = '2999-12-31';
export const FIRST_FISCAL_YEAR = 1947;
export const LAST_FISCAL_YEAR = 2999;

/** Whether somebody has found urgency: nobody, or somebody who found that it is (`true`) or is not (`false`) urgent. */
export type Urgency = 'none' | boolean;

/** The fiscal years in which it is to begin and to take effect. */
export interface Apart {
  readonly begins?: number;
  readonly takesEffect?: number;
}

/** An application: its civil day in the ward, the fiscal year it is planned for, the finding. `undefined` is unknown. */
export interface Application {
  readonly appliedOn: string | undefined;
  readonly plannedFor: number | Apart | undefined;
  readonly urgency: Urgency | undefined;
}

const dayOf = (date: DateTime) => date.toFormat('yyyy-MM-dd');
const civil = (day: string) => DateTime.fromISO(day, { zone: 'utc' });

/** The civil day in the ward at an instant. */
export const wardDayAt = (instant: DateTime) => dayOf(instant.setZone('Asia/Tokyo'));

/** The days from one to another, both included. */
export function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = civil(first); dayOf(day) <= last; day = day.plus({ days: 1 })) days.push(dayOf(day));
  return days;
}

/** The day so many days after another. */
export const daysLater = (day: string, days: number): string => dayOf(civil(day).plus({ days }));

/** So many days before one, that day, so many days after it. */
export const daysAbout = (day: string, before: number, after: number): string[] =>
  daysFrom(daysLater(day, -before), daysLater(day, after));

export const holidaysAreKnown = (day: string) => day >= '1970-01-01' && day <= '2050-12-31';

/** Saturdays, Sundays, national holidays, 29 December to 3 January, and the days that are said to be closed. */
export function isClosed(day: string, closedDays: readonly string[]): boolean {
  const yearEnd = ['12-29', '12-30', '12-31', '01-01', '01-02', '01-03'].includes(day.slice(5));
  return civil(day).weekday >= 6 || yearEnd || closedDays.includes(day) || day in holidayJp.holidays;
}

export function openDayFrom(day: string, closedDays: readonly string[]): string {
  let open = day;
  while (isClosed(open, closedDays)) open = dayOf(civil(open).plus({ days: 1 }));
  return open;
}

const deadlines = new Map<string, string>();

/** The last day in time, under a reading. */
export function deadlineOf(fiscalYear: number, reading: ClosedDayReading, closedDays: readonly string[]): string {
  const key = [fiscalYear, reading, ...closedDays].join();
  let deadline = deadlines.get(key);
  if (deadline === undefined) {
    deadline = deadlineFor(fiscalYear);
    if (reading === 'next-open-day') deadline = openDayFrom(deadline, closedDays);
    deadlines.set(key, deadline);
  }
  return deadline;
}

const FISCAL_YEARS = Array.from({ length: LAST_FISCAL_YEAR - FIRST_FISCAL_YEAR + 1 }, (_, i) => FIRST_FISCAL_YEAR + i);

/** Days that stand for all: the ends of the calendar and every day around a deadline. */
function daysFor(plannedFor: Application['plannedFor']): string[] {
  const known = typeof plannedFor === 'object' ? Object.values<number>({ ...plannedFor }) : [plannedFor ?? []].flat();
  const years = known.length === 0 ? [1948, 2027, LAST_FISCAL_YEAR] : known;
  const around = years.flatMap((year) => daysAbout(deadlineFor(year), 2, 6));
  return [...new Set([FIRST_DAY, ...around, LAST_DAY])].filter((day) => day >= FIRST_DAY && day <= LAST_DAY);
}

/** Years that stand for all beside what is known: the ends, those about the other year and about the application. */
function yearsBeside({ appliedOn, plannedFor }: Application): number[] {
  const about = [...Object.values<number>({ ...(plannedFor as Apart) }), Number((appliedOn ?? '2027').slice(0, 4))];
  const years = [FIRST_FISCAL_YEAR, 1948, ...about.flatMap((year) => [year - 1, year, year + 1, year + 2]), 2998, 2999];
  return [...new Set(years)].filter((year) => year >= FIRST_FISCAL_YEAR && year <= LAST_FISCAL_YEAR);
}

export interface Dates {
  readonly deadline?: string;
  readonly appliedOn?: string;
  readonly earliestFiscalYear?: number;
}

export interface Expected {
  readonly outcome: Outcome | 'undetermined';
  readonly missing: readonly string[];
  readonly contested: readonly ExpectedContest<Outcome>[];
  readonly dates: Dates;
  /** The fiscal year that counts, if it is certain. */
  readonly plannedYear: number | undefined;
}

/** The first fiscal year for which an application of that day is in time. */
export function earliestFor(appliedOn: string, reading: ClosedDayReading, closedDays: readonly string[]) {
  return FISCAL_YEARS.find((fiscalYear) => appliedOn <= deadlineOf(fiscalYear, reading, closedDays));
}

/** What a verdict has to say, under a reading. `closedDays` must not reach beyond the first days after a deadline. */
export function timelinessOracle(
  application: Application,
  inForce: TimelinessReadings,
  closedDays: readonly string[] = [],
): Expected {
  const { appliedOn, plannedFor, urgency } = application;
  const apart = typeof plannedFor === 'object' ? plannedFor : { begins: plannedFor, takesEffect: plannedFor };
  const ask = <Value>(known: Value | undefined, path: string, values: readonly Value[]) =>
    known === undefined ? [{ path, values }] : [];
  const unknowns: Unknown<string | number | boolean>[] = [
    ...ask(appliedOn, 'appliedAt', daysFor(plannedFor)),
    ...(plannedFor === undefined ? [{ path: 'plannedFor', values: FISCAL_YEARS }] : []),
    ...(typeof plannedFor === 'object'
      ? [
          ...ask(plannedFor.begins, 'plannedFor.begins', yearsBeside(application)),
          ...ask(plannedFor.takesEffect, 'plannedFor.takesEffect', yearsBeside(application)),
        ]
      : []),
    ...ask<Urgency>(urgency, 'urgency', ['none', true, false]),
  ];
  const completed = completions(unknowns).map((filled) => {
    const found = new Map(unknowns.map(({ path }, i) => [path, filled[i]]));
    const year = (part: keyof Apart) =>
      (apart[part] ?? found.get(`plannedFor.${part}`) ?? found.get('plannedFor')) as number;
    const completion = {
      appliedOn: appliedOn ?? (found.get('appliedAt') as string),
      begins: year('begins'),
      takesEffect: year('takesEffect'),
      urgency: urgency ?? (found.get('urgency') as Urgency),
    };
    // Nothing takes effect before it begins.
    return completion.begins <= completion.takesEffect ? completion : undefined;
  });
  const valid = completed.filter((completion) => completion !== undefined);
  const countedBy = (readings: TimelinessReadings) => (completion: (typeof valid)[number]) =>
    readings['planned-year'] === 'begins' ? completion.begins : completion.takesEffect;

  const settledUnder = (readings: TimelinessReadings) => {
    const counted = countedBy(readings);
    const outcomes = completed.map((facts): Outcome | undefined => {
      if (facts === undefined) return undefined;
      if (facts.appliedOn <= deadlineOf(counted(facts), readings['deadline-on-closed-day'], closedDays))
        return 'on-time';
      return facts.urgency === true ? 'deadline-waived' : 'late';
    });
    return settle(unknowns, outcomes);
  };

  const reading = inForce['deadline-on-closed-day'];
  const plannedYear = agreed([...new Set(valid.map(countedBy(inForce)))]);
  const deadline = plannedYear === undefined ? undefined : deadlineOf(plannedYear, reading, closedDays);
  const earliestFiscalYear = agreed(
    [...new Set(valid.map((facts) => facts.appliedOn))].map((day) => earliestFor(day, reading, closedDays)),
  );
  return {
    ...settledUnder(inForce),
    contested: contestsAmong(timelinessReadings, inForce, (readings) => settledUnder(readings).outcome),
    plannedYear,
    dates: {
      ...(deadline !== undefined && { deadline }),
      ...(appliedOn !== undefined && { appliedOn }),
      ...(earliestFiscalYear !== undefined && { earliestFiscalYear }),
    },
  };
}
