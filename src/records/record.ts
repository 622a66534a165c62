import { type AnyVerdict, decisions, type FactsOf } from '../catalogue/decisions.js';
import { version } from '../catalogue/version.js';
import type { Issue } from '../input/errors.js';
import { readOneOf, understand } from '../input/facts.js';
import type { Citation } from '../regulation/citation.js';
import { edition } from '../regulation/edition.js';
import { introductionCitations, inventoryCitations } from '../reviews/citations.js';
import type { AnyReview, FactsReviewed, ReviewId } from '../reviews/reviews.js';
import { type Moment, readMoment } from '../time/moment.js';
import { type Options, readOptions } from '../verdict/options.js';
import { isReview, readReview } from './compared-review.js';
import { readVerdict } from './compared-verdict.js';
import { asJson } from './plain-json.js';
import { idOf, printsOf } from './receipt.js';

/** What every record has beside the answer: what it was made from, when, and by what. */
interface Circumstances {
  readonly options?: Options;
  /** When it was decided, as the caller says: the library has no clock. */
  readonly at?: string;
  /** The version of the library that decided. */
  readonly library: string;
  /** The edition of the regulation it encodes. */
  readonly edition: { readonly number: string; readonly lastAmendedBy: string; readonly inForceFrom: string };
  /** The fingerprints of the wording that the answer rests on, by place. */
  readonly provisions: { readonly [place: string]: string };
  /** `sha256:` and the SHA-256 of all the rest in the canonical form of RFC 8785. `replay` compares it. */
  readonly id: string;
}

/**
 * A verdict with all it was made from, as plain JSON: enough to decide the case again years later, see `replay`.
 * @ja 判断の記録（事実・選択肢・結論・ライブラリの版・規程の版）
 */
export interface VerdictRecord<V extends AnyVerdict = AnyVerdict> extends Circumstances {
  readonly decision: V['decision'];
  readonly facts: FactsOf<V['decision']>;
  readonly verdict: V;
}

/**
 * A review with all it was made from, as plain JSON: enough to review the case again years later, see `replay`.
 * @ja 審査・点検の記録（事実・選択肢・結果・ライブラリの版・規程の版）
 */
export interface ReviewRecord<R extends AnyReview = AnyReview> extends Circumstances {
  readonly reviewed: ReviewId;
  readonly facts: FactsReviewed<R>;
  readonly review: R;
}

/**
 * Puts a verdict or a review on record, with the facts and options it was made from.
 *
 * The record is a copy in plain JSON. A `Date` or a luxon `DateTime` becomes its exact instant in text
 * (`2026-08-31T14:59:59.000Z`), which decides alike; a fact that is `undefined` is left out. Whatever else JSON has no
 * form for is refused. `at` is noted as it is given: a day or an instant.
 *
 * The `id` is a checksum over all that is written: the same answer to the same facts, by the same version, has the same one,
 * and a record that is changed afterwards, by accident or by hand, no longer fits it. It is no signature: whoever changes a record
 * can give it a new id. Who has to rule that out keeps the id elsewhere too.
 *
 * Not checked: whether the answer is that of these facts. Nothing is decided here; `replayOne` on the fresh record
 * shows it.
 *
 * @throws InvalidFactsError if verdict or review, facts or options have no form in JSON, or `at` is no moment; the paths of
 * the issues begin with `verdict`, `review`, `facts`, `options` or `at`.
 * @example
 * ```ts
 * const facts = { appliedAt: new Date('2026-08-31T14:59:59Z'), plannedFor: 2027 };
 * const onRecord = record(decideTimeliness(facts), facts, undefined, '2026-09-01');
 * onRecord.facts // => { appliedAt: '2026-08-31T14:59:59.000Z', plannedFor: 2027 }
 * onRecord.verdict.outcome // => 'on-time'
 * onRecord.edition.inForceFrom // => '2023-04-01'
 * onRecord.provisions['第12条第2項本文'] // => 'f39203c023278c4987e4bc8c90e0dcc3'
 * onRecord.id === record(decideTimeliness(facts), facts, undefined, '2026-09-01').id // => true
 *
 * record(reviewIntroduction(facts), facts).reviewed // => 'introduction'
 * ```
 * @ja 結論又は審査・点検の結果を、その事実及び選択肢とともに JSON の記録にする。
 */
export function record<V extends AnyVerdict>(
  verdict: V,
  facts: FactsOf<V['decision']>,
  options?: Options,
  at?: Moment,
): VerdictRecord<V>;
export function record<R extends AnyReview>(
  review: R,
  facts: FactsReviewed<R>,
  options?: Options,
  at?: Moment,
): ReviewRecord<R>;
export function record(answer: AnyVerdict | AnyReview, facts: unknown, options?: Options, at?: Moment): unknown {
  const { number, lastAmendedBy, inForceFrom } = edition;
  const written = understand({ answer, facts, options, at }, ({ answer, facts, options, at }, issues) => {
    readMoment(at, 'at', issues);
    const name = isReview(answer) ? 'review' : 'verdict';
    const copy = asJson(answer, name, issues);
    const { cited, ...question } = name === 'review' ? reviewedIn(copy, issues) : decidedIn(copy, issues);
    return {
      ...question,
      facts: asJson(facts, 'facts', issues),
      ...(options !== undefined && { options: asJson(options, 'options', issues) }),
      [name]: copy,
      ...(at !== undefined && { at: asJson(at, 'at', issues) }),
      library: version,
      edition: { number, lastAmendedBy, inForceFrom },
      provisions: printsOf(cited),
    };
  });
  readOptions((written as { readonly options?: Options }).options);
  return { ...written, id: idOf(written) };
}

function reviewedIn(json: unknown, issues: Issue[]) {
  const review = readReview(json, 'review', issues);
  if (review === undefined) return { cited: [] };
  const { reviewed, stations } = review;
  const asked = stations.flatMap(({ verdict }) => citedBy(verdict?.decision));
  const own = reviewed === 'introduction' ? introductionCitations : inventoryCitations;
  return { reviewed, cited: [...own, ...asked] };
}

function decidedIn(json: unknown, issues: Issue[]) {
  const { decision } = readVerdict(json, 'verdict', issues) ?? {};
  readOneOf(decision, decisionIds(), 'verdict.decision', issues);
  return { decision, cited: citedBy(decision) };
}

/** The places that verdicts on a question rest on; a review of another version may ask what this one does not know. */
const citedBy = (decision: string | undefined): readonly Citation[] =>
  decisions.find(({ id }) => id === decision)?.citations ?? [];

export const decisionIds = () => decisions.map(({ id }) => id);
