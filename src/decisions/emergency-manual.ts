import { manualEstablished, manualReviewed, reviewNeeded } from '../articles/article-28-emergency-manual.js';
import { finderCaveats } from '../verdict/caveats.js';
import type { GroundOf, VerdictOf } from '../verdict/declaration.js';
import { decide, finite } from '../verdict/finite.js';
import { finding, type KindsOf, post, yesNo } from '../verdict/kinds.js';
import type { Options } from '../verdict/options.js';
import type { Judgement } from '../verdict/verdict.js';

/**
 * Facts of {@link decideEmergencyManual}. An absent fact is not known.
 * @ja 緊急時対応マニュアルの判断に用いる事実
 */
export interface EmergencyManualFacts {
  /** Whether there is an emergency manual for the system. */
  readonly established?: boolean | undefined;
  /** The finding that changes of the security situation, the organisation or the like call for a review, or `'none'`. */
  readonly reviewNeeded?: Judgement | 'none' | undefined;
  /** Whether the manual has been reviewed since. */
  readonly reviewed?: boolean | undefined;
  /** The post that manages the system, who reviews as needed. It changes no outcome: a finding by another gets a caveat. */
  readonly manager?: string | undefined;
}

export const emergencyManual = /* @__PURE__ */ finite({
  id: 'emergency-manual',
  facts: {
    established: yesNo,
    reviewNeeded: finding,
    reviewed: yesNo,
    manager: post,
  } satisfies KindsOf<EmergencyManualFacts>,
  outcomes: ['in-order', 'must-establish', 'must-review'],
  favourable: ['in-order'],
  grounds: {
    'manual-established': manualEstablished,
    'review-needed': reviewNeeded,
    'manual-reviewed': manualReviewed,
  },
  answer(facts) {
    if (!manualEstablished.holds(facts)) return 'must-establish';
    return reviewNeeded.holds(facts) && !manualReviewed.holds(facts) ? 'must-review' : 'in-order';
  },
  caveatsOf: ({ reviewNeeded, manager }) => finderCaveats('reviewNeeded', reviewNeeded, '第28条第2項', manager?.label),
  changes: [
    { change: { reviewed: true }, citation: '第28条第2項' },
    { change: { established: true }, citation: '第28条第1項' },
    { change: { established: true, reviewed: true }, citation: '第28条第1項' },
  ],
});

/**
 * What the verdict examines: whether there is a manual, whether it needs a review, and whether it had one.
 * @ja 検討する要件の符号
 */
export type EmergencyManualGround = GroundOf<typeof emergencyManual>;

/**
 * The verdict of {@link decideEmergencyManual}.
 * @ja 緊急時対応マニュアルの判断の結果
 */
export type EmergencyManualVerdict = VerdictOf<typeof emergencyManual, EmergencyManualFacts>;

/**
 * Whether a system has an emergency manual, and one that is up to date (Article 28).
 *
 * Presupposes a system whose manager `decideManager` tells: the head of デジタル推進課 or of a system-managing section.
 *
 * - `in-order`: there is a manual, and no review is due.
 * - `must-establish`: there is none. Whether a review is due is then the second question.
 * - `must-review`: there is one; a review has been found necessary and has not been made.
 *
 * Edges. Without a finding that a review is necessary, `reviewed` does not matter.
 *
 * Not decided: what the manual must say and how soon it is reviewed; the text sets no term. Whoever manages
 * the system reviews as needed, but the text leaves the finding to nobody: one by another than `manager` counts, with a
 * caveat.
 *
 * @throws InvalidFactsError if a fact is not understood.
 * @example
 * ```ts
 * decideEmergencyManual({ established: true, reviewNeeded: 'none' }).outcome // => 'in-order'
 * decideEmergencyManual({ established: false, reviewNeeded: 'none' }).remedies // => [{ kind: 'change', change: { established: true }, outcome: 'in-order', citation: '第28条第1項' }]
 * ```
 * @ja 緊急時対応マニュアルが定められ、必要な見直しがされているか（第28条）。
 * @category Chapter 9 — Security standard
 */
export function decideEmergencyManual(facts: EmergencyManualFacts, options?: Options): EmergencyManualVerdict {
  return decide(emergencyManual, facts, options);
}
