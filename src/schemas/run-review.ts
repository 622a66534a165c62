import { InvalidFactsError, type Issue } from '../input/errors.js';
import { type ReviewId, type Reviews, reviews } from '../reviews/reviews.js';
import type { Options } from '../verdict/options.js';
import { answerJson } from './answer-json.js';
import { reviewedFactsSchemas } from './reviewed-facts.js';

/**
 * Reviews untrusted JSON: checks it by the schema of what is reviewed, and reviews it.
 *
 * @throws InvalidFactsError if there is no such review or a fact is not understood; its issues name the places.
 * @example
 * ```ts
 * const { steps } = runReview('introduction', JSON.parse('{"system":"税務システム","change":"processing-change"}'));
 * steps[0]?.missing // => ['minor']
 * ```
 * @ja 信頼できない JSON を検査し、審査・点検する。
 */
export function runReview<Id extends ReviewId>(id: Id, json: unknown, options?: Options): Reviews[Id]['review'] {
  if (typeof id !== 'string' || !Object.hasOwn(reviews, id)) throw new InvalidFactsError([NO_SUCH_REVIEW]);
  // Facts and review belong together by their common id, which the compiler cannot follow through the look-up.
  return answerJson(reviews[id].review as never, reviewedFactsSchemas[id], json, options);
}

export const NO_SUCH_REVIEW: Issue = {
  path: 'review',
  code: 'not-one-of',
  message: { ja: 'この名前の審査・点検はありません。', en: 'There is no review of this name.' },
};
