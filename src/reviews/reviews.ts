/** The one list of the reviews, which stand on several decisions: everything that goes through all of them reads it. */
import type { Bilingual } from '../input/language.js';
import type { Citation } from '../regulation/citation.js';
import type { Options } from '../verdict/options.js';
import { introductionCitations, inventoryCitations } from './citations.js';
import type { IntroductionCase } from './introduction.facts.js';
import { reviewIntroduction } from './introduction.js';
import type { IntroductionReview } from './introduction.review.js';
import type { InventoryEntry } from './inventory.facts.js';
import { type InventoryReview, reviewInventory } from './inventory.js';

/**
 * What each review is of, and what it gives, by its id.
 * @ja 審査・点検ごとの事実と結果の型
 */
export interface Reviews {
  readonly introduction: { readonly facts: IntroductionCase; readonly review: IntroductionReview };
  readonly inventory: { readonly facts: readonly InventoryEntry[]; readonly review: InventoryReview };
}

/**
 * A review's name: that of its function without `review`.
 * @ja 審査・点検の識別子
 */
export type ReviewId = keyof Reviews;

/**
 * A review of some kind.
 * @ja いずれかの審査・点検の結果
 */
export type AnyReview = Reviews[ReviewId]['review'];

export type FactsReviewed<R extends AnyReview> = R extends IntroductionReview
  ? IntroductionCase
  : readonly InventoryEntry[];

interface Entry<Id extends ReviewId> {
  readonly functionName: string;
  readonly question: Bilingual;
  readonly presupposes: Bilingual;
  readonly citations: readonly Citation[];
  readonly review: (facts: Reviews[Id]['facts'], options?: Options) => Reviews[Id]['review'];
}

export const reviews: { readonly [Id in ReviewId]: Entry<Id> } = {
  introduction: {
    functionName: 'reviewIntroduction',
    question: {
      ja: 'この導入等の、申請から通知までの道のりは、どこまで規程の求めるとおりか。',
      en: 'How far is this introduction as the regulation asks, from the application to the notice?',
    },
    presupposes: {
      ja: '規程の適用範囲（第2条の2）にある区の機関が行う導入等であること。',
      en: "An introduction by a body within the regulation's scope (Article 2-2).",
    },
    citations: introductionCitations,
    review: reviewIntroduction,
  },
  inventory: {
    functionName: 'reviewInventory',
    question: {
      ja: 'これらの電子情報システムの管理は、規程の求めるとおりか。',
      en: 'Are these systems managed as the regulation asks?',
    },
    presupposes: {
      ja: '規程の適用範囲（第2条の2）にある区の機関の電子情報システムであること。',
      en: "Electronic information systems of bodies within the regulation's scope (Article 2-2).",
    },
    citations: inventoryCitations,
    review: reviewInventory,
  },
};

/** Reviews bear no name; each is known by its first part. */
export const isOfIntroduction = (review: object): review is IntroductionReview => 'steps' in review;
