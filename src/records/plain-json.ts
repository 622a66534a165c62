import { complain, type Issue } from '../input/errors.js';
import { isRecord } from '../input/facts.js';

/** Deeper or larger is nobody's case. Without a bound, a value that contains itself would never end. */
const MOST_LEVELS = 50;
const MOST_VALUES = 100_000;

/**
 * A copy as plain JSON data, every value read once. Moments become their exact instant in text: a `Date` or a luxon
 * `DateTime` is written as `2026-08-31T14:59:59.000Z`. A key that is `undefined` is left out. Anything else that JSON
 * has no form for is refused at its place, and nothing is returned. Only the first fault is noted.
 */
export function asJson(value: unknown, path: string, issues: Issue[]): unknown {
  const faults: Issue[] = [];
  let left = MOST_VALUES;
  const copy = (given: unknown, place: string, level: number): unknown => {
    left -= 1;
    if (faults.length > 0) return undefined;
    if (given === null || typeof given === 'string' || typeof given === 'boolean' || Number.isFinite(given))
      return given;
    if (typeof given !== 'object') return notJson(place, faults);
    if (level > MOST_LEVELS || left < 0) return tooLarge(place, faults);
    const below = `${place}.`;
    if (Array.isArray(given)) {
      const list: unknown[] = [];
      for (let i = 0; i < given.length && faults.length === 0; i++)
        list.push(copy(given[i], `${below}${i}`, level + 1));
      return list;
    }
    const instant = millisecondsOf(given);
    if (instant !== undefined) return Number.isNaN(instant) ? invalid(place, faults) : new Date(instant).toISOString();
    if (!isRecord(given, place, faults)) return undefined;
    const entries = Object.keys(given).map((key) => [key, given[key]] as const);
    return Object.fromEntries(
      entries.flatMap(([key, item]) => (item === undefined ? [] : [[key, copy(item, below + key, level + 1)]])),
    );
  };
  if (value === undefined) return complain(issues, path, 'not-json', '値がありません。', 'There is nothing here.');
  let json: unknown;
  try {
    json = copy(value, path, 0);
  } catch {
    // A getter or a proxy may throw whatever it likes.
    complain(faults, path, 'unreadable', '読み取れません。', 'This cannot be read.');
  }
  issues.push(...faults);
  return faults.length > 0 ? undefined : json;
}

/** `undefined` for what is no moment, `NaN` for an invalid one or one beyond all dates. */
function millisecondsOf(value: object): number | undefined {
  if (value instanceof Date) return value.getTime();
  const { toMillis, isValid } = value as { readonly toMillis?: unknown; readonly isValid?: unknown };
  if (typeof toMillis !== 'function') return undefined;
  const instant: unknown = isValid === false ? Number.NaN : toMillis.call(value);
  return new Date(typeof instant === 'number' ? Math.floor(instant) : Number.NaN).getTime();
}

const notJson = (path: string, issues: Issue[]): undefined =>
  complain(issues, path, 'not-json', 'JSON で表せない値です。', 'JSON has no form for this.');

const tooLarge = (path: string, issues: Issue[]): undefined =>
  complain(
    issues,
    path,
    'not-json',
    '入れ子が深すぎるか、値が多すぎます。',
    'This is nested too deeply, or has too many values.',
  );

const invalid = (path: string, issues: Issue[]): undefined =>
  complain(issues, path, 'invalid-date', '無効な日時のオブジェクトです。', 'This date object is invalid.');
