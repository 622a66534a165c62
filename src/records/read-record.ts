import { type AnyVerdict, type DecisionId, decisions } from '../catalogue/decisions.js';
import { complain, type Issue } from '../input/errors.js';
import { type Given, readOneOf } from '../input/facts.js';
import { type AnyReview, type ReviewId, reviews } from '../reviews/reviews.js';
import type { Options } from '../verdict/options.js';
import { readReview } from './compared-review.js';
import { readVerdict, refuseOtherQuestion } from './compared-verdict.js';
import { type Difference, differencesOf } from './difference.js';
import { asJson } from './plain-json.js';
import { decisionIds } from './record.js';
import { type ReviewDifference, reviewDifferencesOf } from './review-difference.js';

/** A record of a verdict or of a review, as far as it goes: what was asked, and how to ask it again. */
interface ReadRecord extends Asked {
  /** As far as a record goes, anything; the question reads them. */
  readonly facts: unknown;
  readonly options: Options | undefined;
}

interface Asked {
  readonly question: { readonly decision: DecisionId } | { readonly reviewed: ReviewId };
  readonly answer: (facts: never, options: Options | undefined) => AnyVerdict | AnyReview;
  /** From the answer on record to today's. */
  readonly differencesTo: (today: never) => readonly (Difference | ReviewDifference)[];
}

/** What of a record can be answered again and compared, from wherever it comes. Where something is refused nothing of it is used. */
export function readRecord(record: Given, issues: Issue[]): ReadRecord {
  const asked = record['reviewed'] === undefined ? readDecided(record, issues) : readReviewed(record, issues);
  const options = record['options'];
  return {
    ...asked,
    facts: asJson(record['facts'], 'facts', issues),
    options: options === undefined ? undefined : (asJson(options, 'options', issues) as Options),
  };
}

function readDecided(record: Given, issues: Issue[]): Asked {
  const decision = readOneOf(record['decision'] ?? '', decisionIds(), 'decision', issues)!;
  const verdict = readVerdict(asJson(record['verdict'], 'verdict', issues), 'verdict', issues)!;
  if (decision !== undefined && verdict !== undefined) refuseOtherQuestion(decision, verdict, 'verdict', issues);
  return {
    question: { decision },
    answer: (facts, options) => decisions.find(({ id }) => id === decision)!.decide(facts, options),
    differencesTo: (today) => differencesOf(verdict, today),
  };
}

function readReviewed(record: Given, issues: Issue[]): Asked {
  const reviewed = readOneOf(record['reviewed'], Object.keys(reviews) as ReviewId[], 'reviewed', issues)!;
  const review = readReview(asJson(record['review'], 'review', issues), 'review', issues)!;
  if (reviewed !== undefined && review !== undefined && review.reviewed !== reviewed)
    complain(issues, 'review', 'contradiction', '別の種類のものです。', 'This is of another kind.');
  return {
    question: { reviewed },
    answer: (facts, options) => reviews[reviewed].review(facts, options),
    differencesTo: (today) => reviewDifferencesOf(review, readReview(asJson(today, 'review', []), 'review', [])!),
  };
}
