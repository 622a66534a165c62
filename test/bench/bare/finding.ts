import type { Judgement } from '../../../src/index.js';

/** What somebody has found, `'none'` if nobody has; a fact that may not be known. */
export type Finding = Judgement | 'none' | undefined;

export const isFound = (finding: Finding): boolean | undefined =>
  finding === undefined ? undefined : finding !== 'none' && finding.holds;

/** Whether it counts, where one post alone is asked. */
export const isFoundBy = (finder: string, finding: Finding): boolean | undefined => {
  const found = isFound(finding);
  return found === true ? (finding as Judgement).by === finder : found;
};
