import { explain } from '../catalogue/explain.js';
import { attempt, needLanguage } from '../input/attempt.js';
import type { Language } from '../input/language.js';
import type { Explanation } from '../verdict/explainer.js';
import type { IntroductionReview, IntroductionStep } from './introduction.review.js';
import type { InventoryReview } from './inventory.js';
import { type AnyReview, isOfIntroduction } from './reviews.js';

/**
 * The verdict at a step of an introduction, in words.
 * @ja 導入等の審査の段階ごとの判断の説明
 */
export interface ExplainedStep {
  readonly step: IntroductionStep;
  readonly explanation: Explanation;
}

/**
 * The verdict on who manages a system of an inventory, in words.
 * @ja 台帳点検のシステムごとの判断の説明
 */
export interface ExplainedSystem {
  readonly system: string;
  readonly explanation: Explanation;
}

/**
 * The verdicts in a review in words, each as `explain` gives it, in the order of the review. Its findings and what is to be
 * done next are in words already.
 *
 * @example
 * ```ts
 * const review = reviewIntroduction({ system: '図書館システム', change: 'new-system', plannedFor: 2027 });
 * const [first] = explainReview(review, 'en');
 * first?.step // => 'procedure'
 * first?.explanation.summary // => 'As an introduction it needs an application to the chief information officer.'
 * ```
 * @throws InvalidFactsError if this is no review of the library, or no language that it speaks.
 * @ja 審査・点検の中の結論を文で説明する。
 */
export function explainReview(review: IntroductionReview, language: Language): readonly ExplainedStep[];
export function explainReview(review: InventoryReview, language: Language): readonly ExplainedSystem[];
export function explainReview(review: AnyReview, language: Language): readonly (ExplainedStep | ExplainedSystem)[];
export function explainReview(review: AnyReview, language: Language): readonly (ExplainedStep | ExplainedSystem)[] {
  needLanguage(language);
  return attempt(() =>
    isOfIntroduction(review)
      ? review.steps.flatMap(({ step, verdict }) =>
          verdict === undefined ? [] : [{ step, explanation: explain(verdict, language) }],
        )
      : review.systems.map(({ system, manager }) => ({ system, explanation: explain(manager, language) })),
  );
}
