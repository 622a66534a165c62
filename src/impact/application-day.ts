import { applicationDay } from '../articles/article-12-introduction.js';
import { normalForm } from '../input/normal-form.js';
import { versionsOf } from '../regulation/versions.js';
import type { ProvisionChange } from '../text/compare.js';
import { fingerprint } from '../text/fingerprint.js';
import { fingerprints } from '../text/fingerprints.js';
import { NUMERAL, readNumber } from '../text/numerals.js';
import type { DayOfYear } from '../time/calendar.js';
import { amended, NOTHING, type ShownIn } from './changed-constant.js';

const PLACE = '第12条第2項本文';
/** A paragraph without proviso has no main clause: its words are its own. */
const PLACES: readonly string[] = ['第12条第2項', PLACE];

/** The last day of applications, where a comparison shows it. */
export const applicationDayIn: ShownIn = ({ provisions }) => {
  const change = provisions.find(
    ({ status, from, after }) => status === 'changed' && PLACES.includes(from!) && after!.words !== '',
  );
  if (change === undefined) return NOTHING;
  const before = change.before === undefined ? versionsOf(applicationDay)[0] : dayIn(normalForm(change.before.words));
  const after = dayIn(normalForm(change.after!.words));
  if (before === undefined) return NOTHING;
  if (after === undefined) return { ...NOTHING, open: [{ change, why: 'no-value' }], told: [change] };
  if (isSameDay(before, after)) return NOTHING;
  const { month, day } = before;
  return {
    constants: [{ constant: 'application-day', citation: PLACE, before: { month, day }, after }],
    amended: [amended(applicationDay, after)],
    open: isAllElseSame(change) ? [] : [{ change, why: 'also-reworded' }],
    told: [change],
  };
};

const isSameDay = (one: DayOfYear, other: DayOfYear): boolean => one.month === other.month && one.day === other.day;

const DAY = /* @__PURE__ */ new RegExp(`(${NUMERAL})月(?:末日?|(${NUMERAL})日)`, 'g');

/** The one day of the year that the words name. The last of February is not the same day each year. */
function dayIn(words: string): DayOfYear | undefined {
  const [found, another] = words.matchAll(DAY);
  if (found === undefined || another !== undefined) return undefined;
  const month = readNumber(found[1]!);
  const last = LAST_DAYS[month - 1];
  if (last === undefined) return undefined;
  const day = found[2] === undefined ? last : readNumber(found[2]);
  return day < 1 || day > last || (month === 2 && found[2] === undefined) ? undefined : { month, day };
}

const LAST_DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether but for the day the words are the same. Those of the encoded edition are known by their fingerprint. */
function isAllElseSame({ before, after }: ProvisionChange): boolean {
  const now = normalForm(after!.words);
  if (before !== undefined) return normalForm(before.words).replace(DAY, '') === now.replace(DAY, '');
  const { month, day } = versionsOf(applicationDay)[0];
  return [`${month}月末日`, `${month}月${day}日`].some(
    (printed) => fingerprint(now.replace(DAY, printed)) === fingerprints[PLACE],
  );
}
