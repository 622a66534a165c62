import type { Issue } from '../input/errors.js';
import { type Day, FIRST_DAY } from './calendar.js';
import { type DateTimeLike, dayInUsualLayout, readClosely, readMoment } from './moment.js';

/** Milliseconds since 1970-01-01T00:00Z; finer parts of a second are cut off. */
export type Instant = number;

const HOUR = 3_600_000;

export const FIRST_INSTANT: Instant = /* @__PURE__ */ Date.parse('1947-04-01T00:00:00.000+09:00');
export const LAST_INSTANT: Instant = /* @__PURE__ */ Date.parse('2999-12-31T23:59:59.999+09:00');

/**
 * When something happened, as closely as is known: at one instant, or somewhere in a day of the ward. Both ends are
 * included.
 */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** All of the calendar: what is not known. */
export const ANY_TIME: Span = { from: FIRST_INSTANT, to: LAST_INSTANT };

/** The time that a moment leaves open, or `undefined` after a complaint. Understands what {@link readMoment} does. */
export function readSpan(value: unknown, path: string, issues: Issue[]): Span | undefined {
  if (typeof value === 'string') return spanOf(value, path, issues);
  const day = readMoment(value, path, issues);
  if (day === undefined) return undefined;
  return at(Math.floor(value instanceof Date ? value.getTime() : millisecondsOf(value)));
}

function spanOf(text: string, path: string, issues: Issue[]): Span | undefined {
  const usual = dayInUsualLayout(text);
  // What the usual layouts have beside a day, Date understands.
  const read =
    usual === undefined
      ? readClosely(text, path, issues)
      : { day: usual, instant: text === usual ? undefined : Date.parse(text) };
  if (read === undefined) return undefined;
  return read.instant === undefined ? { from: startOf(read.day), to: endOf(read.day) } : at(read.instant);
}

const at = (instant: Instant): Span => ({ from: instant, to: instant });

export const isInstant = ({ from, to }: Span): boolean => from === to;

const millisecondsOf = (value: unknown): number => (value as DateTimeLike).toMillis();

/** The day before has ended. */
const startOf = (day: Day): Instant =>
  day === FIRST_DAY ? FIRST_INSTANT : endOf(dayOf(Date.parse(`${day}T00:00:00+09:00`) - 2 * HOUR)) + 1;

/** The last millisecond of a day in the ward. */
function endOf(day: Day): Instant {
  const end = Date.parse(`${day}T23:59:59.999+09:00`);
  // In the summers from 1948 to 1951 days ended an hour earlier.
  return day < '1952' && dayOf(end) !== day ? end - HOUR : end;
}

/** The civil day in the ward at an instant that has been read. */
export const dayOf = (instant: Instant): Day => readMoment(new Date(instant), '', [])!;

/** The instant as a date-time with the ward's offset: `2026-09-10T17:00:00+09:00`, with milliseconds if it has any. */
export function dateTimeOf(instant: Instant): string {
  const text = new Date(instant + 9 * HOUR).toISOString();
  return `${text.slice(0, text.endsWith('.000Z') ? 19 : 23)}+09:00`;
}
