import { complain, type Issue, refuse } from '../input/errors.js';
import { type Day, dayInYear, isDate, startsWithDate, withinCalendar, yearOf } from './calendar.js';
import { eraDayOf, isInEra, outsideEra } from './era.js';
import { asWritten, yearWritten } from './written.js';

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
 * - `令和8年8月31日`, `令和元年5月1日`, `R8.8.31`, `令8.8.31`, a day of an era;
 * - a day as offices write it: `2026/8/31`, `2026年8月31日`, `令和八年八月三十一日`, `２０２６．８．３１`, `20260831`, with space
 *   in it, and with its day of the week, `(月)`, `㈪`, `（月曜日）`, which must be right;
 * - a `Date`, or a luxon `DateTime`.
 *
 * Refused, with what to write instead: a time without an offset (2026-08-31 0:00:00), a spreadsheet's serial number (46265), the
 * year last (8/31/2026), a year of two digits (26/8/31), a month alone, a day that its era did not have (平成40年1月1日).
 *
 * Instants are turned into the ward's civil day (Asia/Tokyo): 2026-08-31T15:00:00Z is 1 September there.
 * @ja 時点（暦日・オフセット付き日時・和暦・Date・luxon の DateTime）
 */
export type Moment = string | Date | DateTimeLike;

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
  if (typeof value === 'number') return refuseNumber(value, path, issues);
  const instant = typeof value === 'object' && value !== null ? millisecondsOf(value) : undefined;
  if (instant === undefined) return notAMoment(value, path, issues);
  if (Number.isNaN(instant))
    return complain(issues, path, 'invalid-date', '無効な日時のオブジェクトです。', 'This date object is invalid.');
  return wardDay(instant, path, issues);
}

/** The usual layouts are seen at once; whatever is not one of them gets the closer look, which alone refuses. */
const readText = (text: string, path: string, issues: Issue[]): Day | undefined =>
  dayInUsualLayout(text) ?? readClosely(text, path, issues)?.day;

/** A date at the front that is that of the ward: alone, with the one offset, or before 15:00 in Greenwich. */
const USUAL =
  /^\d{4}-\d\d-\d\d(?:T(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{3})?\+09:00|(?:0\d|1[0-4]):[0-5]\d:[0-5]\d(?:\.\d{3})?Z))?$/;

/** In these layouts, and well within the calendar and the one offset. */
export function dayInUsualLayout(text: string): Day | undefined {
  if (!USUAL.test(text)) return undefined;
  const day = text.slice(0, 10);
  const year = yearOf(day);
  return startsWithDate(day) && year > 1952 && year < 2999 ? day : undefined;
}

/** A date, a weekday that may stand in parentheses and beside a holiday's 祝, and a time. */
const DATE =
  /^(\d{1,4})([-./])(\d\d?)\2(\d\d?) ?(?:\(?([日月火水木金土])(?:曜日?)?(?:・?祝日?)?\)?)?(?:(?:T|(?<!\d))(\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(Z|([+-]\d\d)(?::?(\d\d))?)?)?$/;

/** A text in any spelling: its day in the ward, and the instant if it tells the time. */
export function readClosely(
  text: string,
  path: string,
  issues: Issue[],
): { readonly day: Day; readonly instant?: number | undefined } | undefined {
  const { era, rest } = asWritten(text);
  const parts = DATE.exec(rest);
  const year = parts === null ? undefined : yearWritten(era, parts[1]!);
  if (parts === null || year === undefined) return refuseText(era, rest, path, issues);
  const [month, date, weekday, hour, minute, second = '0', fraction = '', zone, hours = '0', minutes = '0'] =
    parts.slice(3);
  if (!isDate(year, Number(month), Number(date), path, issues)) return undefined;
  const written = dayInYear(year, { month: Number(month), day: Number(date) });
  if (era !== undefined && withinCalendar(written, path, issues) === undefined) return undefined;
  if (era !== undefined && !isInEra(era, written)) return outsideEra(eraDayOf(written), path, issues);
  if (weekday !== undefined && '日月火水木金土'.indexOf(weekday) !== new Date(written).getUTCDay())
    return complain(issues, path, 'wrong-weekday', '曜日が日付と合いません。', 'That day is another day of the week.');
  if (hour === undefined) return dayAt(withinCalendar(written, path, issues));
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59 || Math.abs(Number(hours)) > 23 || minutes > '59')
    return complain(
      issues,
      path,
      'no-such-time',
      '時計にない時刻です（24時は翌日の0時と書きます）。',
      'There is no such time of day (24:00 is written as 00:00 of the day after).',
    );
  if (zone === undefined)
    return complain(
      issues,
      path,
      'no-offset',
      '時差のない日時です。時刻を除くか、+09:00 などを付けます。',
      'This time has no offset: leave the time out, or add an offset such as +09:00.',
    );
  const ahead = Math.abs(Number(hours)) * HOUR + Number(minutes) * MINUTE;
  const local = Date.parse(written) + Number(hour) * HOUR + Number(minute) * MINUTE + Number(second) * 1_000;
  const instant = local + Number(fraction.padEnd(3, '0').slice(0, 3)) - (zone[0] === '-' ? -ahead : ahead);
  return dayAt(wardDay(instant, path, issues), instant);
}

const dayAt = (day: Day | undefined, instant?: number) => (day === undefined ? undefined : { day, instant });

/** Why a text is no moment, and what to write instead. */
function refuseText(era: string | undefined, rest: string, path: string, issues: Issue[]): undefined {
  const hasYear = era !== undefined || /^\d{4}\D/.test(rest);
  if (hasYear && /^\d+[-./年]\d\d?月?$/.test(rest))
    return complain(issues, path, 'no-day', '日まで書きます（2026-08-31）。', 'Write the day as well (2026-08-31).');
  if (!hasYear && /^\d{5,6}(\.\d+)?$/.test(rest)) return refuseNumber(Number(rest), path, issues);
  if (hasYear || !/^\d{1,3}[-./年月]\d/.test(rest)) return notAMoment(rest, path, issues);
  return complain(
    issues,
    path,
    'ambiguous-date',
    'どの年月日か定まりません。西暦4桁か元号の年を先に書きます（2026-08-31、令和8年8月31日）。',
    'Which day this is depends on the reader. Write the year first, with four digits or its era (2026-08-31, 令和8年8月31日).',
  );
}

/** A spreadsheet counts days, the 25,569th being 1 January 1970; the calendar has those from 17,258 to 401,768. */
function refuseNumber(serial: number, path: string, issues: Issue[]): undefined {
  const isSerial = serial >= 17_258 && serial < 401_769;
  const day = isSerial ? new Date((Math.floor(serial) - 25_569) * 24 * HOUR).toISOString().slice(0, 10) : '2026-08-31';
  return complain(
    issues,
    path,
    'number-for-a-day',
    `数値は日付になりません。表計算ソフトの通し番号は、その日で書きます（${day}）。`,
    `A number is not a day. Of a spreadsheet's serial number, write the day (${day}).`,
  );
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
