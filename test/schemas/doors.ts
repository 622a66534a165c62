/** What the tests of agreement share: the answers of a typed call, and where JSON Schema cannot but differ. */
import { type DecisionId, decisions, InvalidFactsError, type IssueCode } from '../../src/index.js';

/** What a typed call says: nothing, or the codes of what it refuses. */
export function refusals(id: DecisionId, facts: unknown): readonly IssueCode[] {
  const { decide } = decisions.find((each) => each.id === id)!;
  try {
    (decide as (facts: unknown) => unknown)(facts);
    return [];
  } catch (error) {
    if (error instanceof InvalidFactsError) return error.issues.map(({ code }) => code);
    throw error;
  }
}

/** What JSON Schema accepts and the typed call refuses, each for a reason that a schema of single values cannot state. */
export const BEYOND_A_SCHEMA: { readonly [Code in IssueCode]?: string } = {
  contradiction: 'facts that deny each other, or the regulation',
  'unknown-post': 'posts of two committees in one meeting',
  'not-a-moment': 'a text in Japanese that is no date',
  'not-a-fiscal-year': 'a text in Japanese that is no fiscal year',
  'ambiguous-date': 'a year of two digits, or none',
  'no-day': 'a month in Japanese',
  'no-offset': 'a time in Japanese without an offset',
  'no-such-time': 'a time that no clock has',
  'wrong-weekday': 'a weekday that is not that of the day',
  'no-such-day': 'a day that no month has',
  'outside-era': 'a day or year that the era did not have',
  'out-of-range': 'an instant, an era day or an era year beyond the calendar',
};

/** What names of units, departments and posts are refused for. */
const NAMES: readonly IssueCode[] = ['not-a-unit', 'not-a-department', 'unknown-post'];

/**
 * Whether a schema cannot tell what the typed call refuses. Its patterns see a letter beyond the first plane as two, so that
 * it may be a rare kanji for all they know.
 */
export const isBeyondASchema = (code: IssueCode, facts: unknown): boolean =>
  code in BEYOND_A_SCHEMA || (NAMES.includes(code) && /[\u{10000}-\u{10ffff}]/u.test(JSON.stringify(facts)));

/** The letters as decisions understand them: what they accept in odd writing, JSON Schema accepts in plain writing. */
export const plainly = (value: unknown): unknown => {
  if (typeof value === 'string') return value.normalize('NFKC').trim();
  if (Array.isArray(value)) return value.map(plainly);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [plainly(key), plainly(inner)]));
};
