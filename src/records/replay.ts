import type { AnyVerdict, DecisionId } from '../catalogue/decisions.js';
import { refusalOf } from '../input/attempt.js';
import { complain, type Issue } from '../input/errors.js';
import { understand } from '../input/facts.js';
import type { AnyReview, ReviewId } from '../reviews/reviews.js';
import { type Options, readOptions } from '../verdict/options.js';
import type { Difference } from './difference.js';
import { asJson } from './plain-json.js';
import { readRecord } from './read-record.js';
import { type Receipt, receiptIn } from './receipt.js';
import type { ReviewRecord, VerdictRecord } from './record.js';
import type { ReviewDifference } from './review-difference.js';

/**
 * A record decided again: the same verdict, another one, or none because the record or its facts are refused.
 * @ja 記録の再判断の結果（同じ・異なる・受け付けない）
 */
export type Replayed = Received &
  (
    | { readonly status: 'same'; readonly decision: DecisionId }
    | {
        readonly status: 'differs';
        readonly decision: DecisionId;
        /** From the verdict on record to today's. */
        readonly differences: readonly Difference[];
        /** Today's verdict. */
        readonly verdict: AnyVerdict;
      }
    | Refused
  );

/**
 * A record of a review, reviewed again: the same review, another one, or none because the record or its facts are refused.
 * @ja 審査・点検の記録の再審査の結果（同じ・異なる・受け付けない）
 */
export type ReplayedReview = Received &
  (
    | { readonly status: 'same'; readonly reviewed: ReviewId }
    | {
        readonly status: 'differs';
        readonly reviewed: ReviewId;
        /** From the review on record to today's. */
        readonly differences: readonly ReviewDifference[];
        /** Today's review. */
        readonly review: AnyReview;
      }
    | Refused
  );

interface Received {
  /** What is to be said of the record's id. Left out where the record is as it was when it got it. */
  readonly receipt?: Receipt;
}

interface Refused {
  readonly status: 'refused';
  /** Where and why, by paths from the record: `facts.appliedAt`, `options.on`, `verdict.grounds`, `decision`. */
  readonly issues: readonly Issue[];
}

/**
 * Decides a record of {@link records!record | record} again, with this version of the library, and says in what the
 * verdict, or the review, differs.
 *
 * `options` ask what if: its readings, closed days and day take the place of those on record; readings that it does
 * not name stay as recorded. A record that cannot be read, is of an unknown decision or review, or whose facts are refused by
 * now is `refused`, whatever it is: it is data and throws nothing. What a record holds beside what `record` writes is not
 * looked at.
 *
 * `receipt` is there beside the answer where something is to be said of the record's id. It is `altered` where the record is
 * not as it was when it got the id: in its facts, its answer, or any other part, by accident or by hand. It is `absent` where it
 * has none that `record` made: records of earlier versions have none, and are decided like any other.
 *
 * @throws InvalidFactsError if `options`, which are the caller's, are not understood.
 * @example
 * ```ts
 * const facts = { appliedAt: '2025-09-01', plannedFor: 2026, urgency: 'none' } as const;
 * const onRecord = record(decideTimeliness(facts), facts);
 * replayOne(onRecord) // => { status: 'same', decision: 'timeliness' }
 * const asked = replayOne(onRecord, { readings: { 'deadline-on-closed-day': 'next-open-day' } });
 * asked.status === 'differs' && asked.differences[0] // => { part: 'outcome', before: 'late', after: 'on-time' }
 * replayOne({ ...onRecord, at: '2025-08-31' }) // => { status: 'same', decision: 'timeliness', receipt: 'altered' }
 * ```
 * @ja 記録1件を現在のライブラリで判断し直し、結論の相違を返す。
 */
export function replayOne(record: VerdictRecord, options?: Options): Replayed;
export function replayOne(record: ReviewRecord, options?: Options): ReplayedReview;
export function replayOne(record: unknown, options?: Options): Replayed | ReplayedReview;
export function replayOne(record: unknown, options?: Options): Replayed | ReplayedReview {
  return received(record, readAsked(options));
}

/**
 * Decides records again, one at a time: {@link replayOne} for each, with its place among them. The records may be any
 * iterable, read as far as the answer is: a million of them need no more memory than one.
 *
 * @throws InvalidFactsError at once, if `options` are not understood or `records` cannot be iterated.
 * @example
 * ```ts
 * // 31 August 2025 was a Sunday, 31 August 2026 is a Monday.
 * const cases = [{ appliedAt: '2025-09-01', plannedFor: 2026 }, { appliedAt: '2026-09-01', plannedFor: 2027 }];
 * const records = cases.map((facts) => record(decideTimeliness(facts), facts));
 * const asked = replay(records, { readings: { 'deadline-on-closed-day': 'next-open-day' } });
 * Array.from(asked, ({ index, status }) => `${index} ${status}`) // => ['0 differs', '1 same']
 * ```
 * @ja 記録を順に判断し直す。
 */
export function replay(records: Iterable<VerdictRecord>, options?: Options): Replaying<Replayed>;
export function replay(records: Iterable<ReviewRecord>, options?: Options): Replaying<ReplayedReview>;
export function replay(records: Iterable<unknown>, options?: Options): Replaying<Replayed | ReplayedReview>;
export function replay(records: Iterable<unknown>, options?: Options): Replaying<Replayed | ReplayedReview> {
  const asked = readAsked(options);
  needRecords(records);
  return each(records, asked);
}

/** Refuses what cannot be iterated. */
export const needRecords = (records: unknown): void =>
  understand({ records }, (given, issues) => {
    if (typeof (given['records'] as Partial<Iterable<unknown>> | undefined)?.[Symbol.iterator] !== 'function')
      complain(
        issues,
        'records',
        'not-a-list',
        '順に読める記録が要ります。',
        'These must be records that can be iterated.',
      );
  });

type Replaying<Each> = Generator<Each & { readonly index: number }, void, undefined>;

function* each(records: Iterable<unknown>, asked: Options | undefined) {
  let index = 0;
  for (const record of records) {
    yield { index, ...received(record, asked) };
    index += 1;
  }
}

/** The caller's options, read once. */
function readAsked(options: Options | undefined): Options | undefined {
  const { asked } = understand({ options }, (given, issues) => ({
    asked: given['options'] === undefined ? undefined : asJson(given['options'], 'options', issues),
  }));
  readOptions(asked as Options | undefined);
  return asked as Options | undefined;
}

const received = (record: unknown, asked: Options | undefined): Replayed | ReplayedReview => ({
  ...decideAgain(record, asked),
  ...receiptIn(record),
});

/** As `replayOne`, whatever the record's id. */
export function decideAgain(record: unknown, asked?: Options): Replayed | ReplayedReview {
  const read = attempt(() => understand(record, readRecord));
  if (!read.done) return refused(read.issues);
  const { question, facts, options, answer, differencesTo } = read.value;
  // The options on record by themselves, so that what is refused after them is a fact.
  const recorded = attempt(() => readOptions(options));
  if (!recorded.done) return refused(recorded.issues);
  const today = attempt(() => answer(facts as never, together(options, asked)));
  if (!today.done) return refused(today.issues.map((issue) => ({ ...issue, path: below('facts', issue.path) })));
  const differences = differencesTo(today.value as never);
  if (differences.length === 0) return { status: 'same', ...question };
  const answered = 'decision' in question ? { verdict: today.value } : { review: today.value };
  return { status: 'differs', ...question, differences, ...answered } as Replayed | ReplayedReview;
}

const refused = (issues: readonly Issue[]): Refused => ({ status: 'refused', issues });
const below = (whole: string, path: string) => (path === '' ? whole : `${whole}.${path}`);

function together(recorded: Options | undefined, asked: Options | undefined): Options | undefined {
  if (asked === undefined) return recorded;
  return { ...recorded, ...asked, readings: { ...recorded?.readings, ...asked.readings } };
}

type Attempt<Result> =
  | { readonly done: true; readonly value: Result }
  | { readonly done: false; readonly issues: readonly Issue[] };

function attempt<Result>(act: () => Result): Attempt<Result> {
  try {
    return { done: true, value: act() };
  } catch (error) {
    return { done: false, issues: refusalOf(error).issues };
  }
}
