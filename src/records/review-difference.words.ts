import type { Bilingual } from '../input/language.js';
import { introductionStatuses, introductionSteps } from '../reviews/introduction.descriptions.js';
import { inventoryChecks, inventoryStatuses } from '../reviews/inventory.descriptions.js';
import type { ReviewId } from '../reviews/reviews.js';
import type { NextAct } from '../reviews/step.js';
import { factTitle } from '../schemas/fact-title.js';
import { introductionFacts, inventoryEntry } from '../schemas/reviewed-facts.js';
import type { ReviewPlace } from './compared-review.js';
import { codeAlone, wordsOfVerdict } from './difference.words.js';
import type { ReviewDifference, ReviewedPart } from './review-difference.js';

/** In words, in what two reviews differ, and what was said there or is said now. */
export const wordsOfReview = (review: ReviewId) => ({
  titleOf(difference: ReviewDifference): Bilingual {
    if (difference.part === 'rest') return REST;
    const place = placeOf(difference);
    const title =
      'decision' in difference ? wordsOfVerdict(difference.decision).titleOf(difference) : titleOf(difference);
    return { ja: `［${place.ja}］${title.ja}`, en: `[${place.en}] ${title.en}` };
  },
  sayOf(difference: ReviewDifference, side: 'before' | 'after'): Bilingual {
    if ('decision' in difference) return wordsOfVerdict(difference.decision).sayOf(difference, side);
    return sayOf(review, difference as Said, side);
  },
});

const REST: Bilingual = { ja: 'その他の部分が異なる', en: 'Something else differs' };

/** A step or a check of another version may have no name here. */
function placeOf(place: ReviewPlace): Bilingual {
  if ('step' in place) return introductionSteps[place.step] ?? codeAlone(place.step);
  const { system, check } = place;
  if (check === undefined) return codeAlone(system);
  const { ja, en } = inventoryChecks[check] ?? codeAlone(check);
  return { ja: `${system}・${ja}`, en: `${system}, ${en}` };
}

type Said = Exclude<ReviewedPart, { part: 'order' }>;

function titleOf(difference: ReviewedPart): Bilingual {
  if (difference.part !== 'order') return PARTS[difference.part];
  const { ja, en } = PARTS[difference.of];
  return { ja: `${ja}の順序`, en: `Order of: ${en}` };
}

function sayOf(review: ReviewId, difference: Said, side: 'before' | 'after'): Bilingual {
  switch (difference.part) {
    case 'status':
      return STATUSES[review][difference[side]!] ?? codeAlone(difference[side]!);
    case 'to-establish':
      return factTitle(review === 'introduction' ? introductionFacts : inventoryEntry, difference[side]!);
    case 'finding':
      return difference[side]!.text;
    case 'next':
      return sayAct(difference[side]!);
  }
}

const STATUSES: { readonly [id in ReviewId]: { readonly [status: string]: Bilingual } } = {
  introduction: introductionStatuses,
  inventory: inventoryStatuses,
};

const sayAct = ({ by, when, act }: NextAct): Bilingual => ({
  ja: `${by.ja}：${when === undefined ? '' : `${when.ja}、`}${act.ja}`,
  en: `${by.en}: ${act.en}${when === undefined ? '' : `, ${when.en}`}`,
});

const PARTS: { readonly [part in Said['part']]: Bilingual } = {
  status: { ja: '状態', en: 'Status' },
  'to-establish': { ja: '確かめる事実', en: 'To be established' },
  finding: { ja: '指摘', en: 'Finding' },
  next: { ja: '次にすること', en: 'Next' },
};
