import { complain, type Issue, refuse } from '../input/errors.js';
import { checkedDay, type Day, isDate, startsWithDate, withinCalendar, yearOf } from './calendar.js';
import { looksLikeEraDay, readEraDay } from './era.js';

/**
 * A luxon `DateTime`, or anything else that knows its milliseconds since 1970-01-01T00:00Z.
 * @ja luxon の DateTime など、エポックからのミリ秒を答えるもの
 */
export interface DateTimeLike {
  readonly isValid: boolean;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  toMillis(): number;
}

/**
 * When something happened, as a day or an instant:
 * - `2026-08-31`, a civil day in the ward;
 * - `2026-08-31T23:59:59+09:00`, an ISO 8601 date-time **with** an offset or `Z`;
 * - `令和8年8月31日`, `令和元年5月1日`, a day of an era;
 * - a `Date`, or a luxon `DateTime`.
 *
 * Instants are turned into the ward's civil day (Asia/Tokyo): 2026-08-31T15:00:00Z is 1 September there.
 * @ja 時点（暦日・オフセット付き日時・和暦・Date・luxon の DateTime）
 */
export type Moment = string | Date | DateTimeLike;

const DAY_AND_TIME = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/;
const UNPADDED = /^\d{1,4}-(\d-\d{1,2}|\d\d-\d)($|T)/;

const MINUTE = 60_000;
const HOUR = 3_600_000;
/** Japan Standard Time is nine hours ahead. Between 1948 and 1951 summers had an hour more; see {@link wardDayOf}. */
const TOKYO = 32_400_000;
const LAST_SUMMER_TIME = /* @__PURE__ */ Date.UTC(1952, 0);
/** With which the calendar begins in the ward. */
const FIRST_MIDNIGHT = /* @__PURE__ */ Date.UTC(1947, 2, 31, 15);

/** The civil day in the ward, or `undefined` after a complaint. Absent is absent. */
export function readMoment(value: unknown, path: string, issues: Issue[]): Day | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return readText(value, path, issues);
  if (typeof value === 'number')
    return complain(
      issues,
      path,
      'number-for-a-day',
      '数値は日時になりません。YYYY-MM-DD などの形で書きます。',
      'A number is not a moment; write YYYY-MM-DD or another of the forms of a moment.',
    );
  const instant = typeof value === 'object' && value !== null ? millisecondsOf(value) : undefined;
  if (instant === undefined) return notAMoment(value, path, issues);
  if (Number.isNaN(instant))
    return complain(issues, path, 'invalid-date', '無効な日時のオブジェクトです。', 'This date object is invalid.');
  return wardDay(instant, path, issues);
}

/** The usual layouts are seen at once; whatever is not one of them gets the closer look, which alone refuses. */
const readText = (text: string, path: string, issues: Issue[]): Day | undefined =>
  dayInUsualLayout(text) ?? readClosely(text, path, issues);

/** A date at the front that is that of the ward: alone, with the one offset, or before 15:00 in Greenwich. */
const USUAL =
  /^\d{4}-\d\d-\d\d(?:T(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{3})?\+09:00|(?:0\d|1[0-4]):[0-5]\d:[0-5]\d(?:\.\d{3})?Z))?$/;

/** In these layouts, and well within the calendar and the one offset. */
function dayInUsualLayout(text: string): Day | undefined {
  if (!USUAL.test(text)) return undefined;
  const day = text.slice(0, 10);
  const year = yearOf(day);
  return startsWithDate(day) && year > 1952 && year < 2999 ? day : undefined;
}

function readClosely(text: string, path: string, issues: Issue[]): Day | undefined {
  const parts = DAY_AND_TIME.exec(text);
  if (parts !== null) return readDayAndTime(parts, path, issues);
  // Long texts are no dates; normalising them would only cost time.
  const normal = text.length <= 40 ? text.normalize('NFKC').trim() : '';
  if (looksLikeEraDay(normal)) return readEraDay(normal, path, issues);
  if (!UNPADDED.test(text)) return notAMoment(text, path, issues);
  return complain(
    issues,
    path,
    'unpadded',
    '月と日は2桁で書きます（2026-08-31）。',
    'Month and day are written with two digits (2026-08-31).',
  );
}

function readDayAndTime(parts: RegExpExecArray, path: string, issues: Issue[]): Day | undefined {
  const [, year, month, day, hour, minute, second = '00', offset] = parts;
  if (hour === undefined) return checkedDay(Number(year), Number(month), Number(day), path, issues);
  if (!isDate(Number(year), Number(month), Number(day), path, issues)) return undefined;
  const offsetHours = Number(offset?.slice(1, 3) ?? 0);
  const offsetMinutes = offset === undefined || offset.length < 4 ? 0 : Number(offset.slice(-2));
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59 || offsetHours > 23 || offsetMinutes > 59)
    return complain(
      issues,
      path,
      'no-such-time',
      '時計にない時刻です（24時は翌日の0時と書きます）。',
      'There is no such time of day (24:00 is written as 00:00 of the day after).',
    );
  if (offset === undefined)
    return complain(
      issues,
      path,
      'no-offset',
      '日時には +09:00 や Z のような時差の表示が要ります。',
      'A date-time needs an offset such as +09:00 or Z.',
    );
  const local = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  const ahead = offsetHours * HOUR + offsetMinutes * MINUTE;
  return wardDay(offset[0] === '-' ? local + ahead : local - ahead, path, issues);
}

function wardDay(instant: number, path: string, issues: Issue[]): Day | undefined {
  return withinCalendar(wardDayOf(instant) ?? '', path, issues);
}

let tokyo: Intl.DateTimeFormat | undefined;

/** The civil day in the ward at an instant; `undefined` before the calendar and at the end of time, no day beyond four-digit years. */
function wardDayOf(instant: number): Day | undefined {
  const shifted = instant + TOKYO;
  // Of years before the first, Intl would leave out the era.
  if (instant < FIRST_MIDNIGHT || shifted > 8.64e15) return undefined;
  // Since 1952 Japan has kept one offset, so that it is exact and a thousand times faster than asking for the zone.
  if (instant >= LAST_SUMMER_TIME) return new Date(shifted).toISOString().slice(0, 10);
  tokyo ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short' });
  return tokyo.format(instant);
}

function millisecondsOf(value: object): number | undefined {
  if (value instanceof Date) return value.getTime();
  const { toMillis, isValid } = value as Partial<DateTimeLike>;
  if (typeof toMillis !== 'function') return undefined;
  const instant = isValid === false ? Number.NaN : (toMillis.call(value) as unknown);
  return typeof instant === 'number' ? instant : Number.NaN;
}

function notAMoment(value: unknown, path: string, issues: Issue[]): undefined {
  return refuse(
    value,
    issues,
    path,
    'not-a-moment',
    '日付（2026-08-31、令和8年8月31日）又は時差付きの日時（2026-08-31T17:00:00+09:00）が要ります。',
    'This must be a day (2026-08-31, 令和8年8月31日) or a date-time with an offset (2026-08-31T17:00:00+09:00).',
  );
}
