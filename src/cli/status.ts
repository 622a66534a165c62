import { type AnyVerdict, decisions, type IntroductionReview, type InventoryReview } from 'arakawa-it-rules';

/** 0 settled and, where there is a better and a worse, favourable; 1 not favourable; 2 refused; 3 undetermined. */
export type Status = 0 | 1 | 2 | 3;

export function statusOf({ decision, outcome }: AnyVerdict): Status {
  if (outcome === 'undetermined') return 3;
  const favourable: readonly string[] = decisions.find(({ id }) => id === decision)!.favourable;
  return favourable.length === 0 || favourable.includes(outcome) ? 0 : 1;
}

export function statusOfReview(review: IntroductionReview | InventoryReview): Status {
  const isOpen = 'steps' in review ? review.steps.some(({ missing }) => missing.length > 0) : review.unknown.length > 0;
  return isOpen ? 3 : review.findings.length > 0 ? 1 : 0;
}
