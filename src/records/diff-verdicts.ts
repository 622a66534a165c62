import { complain } from '../input/errors.js';
import { understand } from '../input/facts.js';
import { type ComparedReview, isReview, type ReadReview, readReview } from './compared-review.js';
import { type ComparedVerdict, readVerdict, refuseOtherQuestion } from './compared-verdict.js';
import { type Difference, differencesOf } from './difference.js';
import { asJson } from './plain-json.js';
import { type ReviewDifference, reviewDifferencesOf } from './review-difference.js';

/**
 * In which parts two verdicts on the same question, or two reviews of a kind, differ, in the order of their parts. Empty if
 * and only if they say the same; the order of names within an object, which some databases change, does not count. Of
 * reviews each difference says at which step, or at which system and check, it is.
 *
 * @throws InvalidFactsError if one of them is neither verdict nor review, or they are of different questions or kinds.
 * @example
 * ```ts
 * const [before, after] = ['2026-08-31', '2026-09-01'].map((appliedAt) =>
 *   decideTimeliness({ appliedAt, plannedFor: 2027, urgency: 'none' }),
 * );
 * diffVerdicts(before, after)[0] // => { part: 'outcome', before: 'on-time', after: 'late' }
 * diffVerdicts(before, before) // => []
 *
 * const [open, done] = [false, true].map((selfInspected) => reviewInventory([{ system: '図書館システム', selfInspected }]));
 * diffVerdicts(open, done)[0] // => { system: '図書館システム', check: 'self-inspection', part: 'status', before: 'fault', after: 'in-order' }
 * ```
 * @ja 同じ問いへの2つの結論、又は同種の2つの審査・点検の相違を返す。
 */
export function diffVerdicts(before: ComparedVerdict, after: ComparedVerdict): Difference[];
export function diffVerdicts(before: ComparedReview, after: ComparedReview): ReviewDifference[];
export function diffVerdicts(
  before: ComparedVerdict | ComparedReview,
  after: ComparedVerdict | ComparedReview,
): (Difference | ReviewDifference)[] {
  const { one, other } = understand({ before, after }, (given, issues) => {
    const [one, other] = (['before', 'after'] as const).map((side): Read => {
      const json = asJson(given[side], side, issues);
      return isReview(json) ? { review: readReview(json, side, issues) } : { verdict: readVerdict(json, side, issues) };
    }) as [Read, Read];
    if (one.verdict !== undefined && other.verdict !== undefined)
      refuseOtherQuestion(one.verdict.decision, other.verdict, 'after', issues);
    else if (issues.length === 0 && one.review?.reviewed !== other.review?.reviewed)
      complain(issues, 'after', 'contradiction', '別の種類のものです。', 'This is of another kind.');
    return { one, other };
  });
  return one.verdict !== undefined
    ? differencesOf(one.verdict, other.verdict!)
    : reviewDifferencesOf(one.review!, other.review!);
}

interface Read {
  readonly verdict?: ComparedVerdict | undefined;
  readonly review?: ReadReview | undefined;
}
