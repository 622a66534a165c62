import type { Citation } from './citation.js';
import { samePost } from './posts.js';
import type { Caveat, Judgement } from './verdict.js';

/** What has been found: `'none'` is that nobody has found so. */
export const findingOf = (judgement: Judgement | 'none' | undefined): boolean | undefined =>
  judgement === undefined ? undefined : judgement !== 'none' && judgement.holds;

/** A caveat if a finding is by somebody else than the text names. */
export function finderCaveats(
  fact: string,
  judgement: Judgement | 'none' | undefined,
  citation: Citation,
  finder: string,
): Caveat[] {
  if (judgement === undefined || judgement === 'none' || samePost(judgement.by, finder)) return [];
  return [{ code: 'finder-differs', citation, fact, finder }];
}
