import { article28Attested } from '../articles/article-28-emergency-manual.js';
import type { Issue } from '../input/errors.js';
import { type Given, readBoolean, refuseOtherKeys, understand } from '../input/facts.js';
import { readDay } from '../time/calendar.js';
import { attestationCaveats } from '../verdict/attested.js';
import type { Decision } from '../verdict/decision.js';
import { findingOf, readJudgement } from '../verdict/judgement.js';
import { type Options, readOptions } from '../verdict/options.js';
import { type Question, settle } from '../verdict/settle.js';
import type { Ground, Judgement, Remedy, Verdict } from '../verdict/verdict.js';

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
}

/**
 * What the verdict examines: whether there is a manual, whether it needs a review, and whether it had one.
 * @ja 検討する要件の符号
 */
export type EmergencyManualGround = 'manual-established' | 'review-needed' | 'manual-reviewed';

/**
 * The verdict of {@link decideEmergencyManual}.
 * @ja 緊急時対応マニュアルの判断の結果
 */
export type EmergencyManualVerdict = Verdict<
  'emergency-manual',
  { 'in-order': object; 'must-establish': object; 'must-review': object },
  EmergencyManualGround,
  EmergencyManualFacts
>;

type Outcome = 'in-order' | 'must-establish' | 'must-review';

interface Case {
  readonly established: boolean;
  readonly reviewNeeded: boolean;
  readonly reviewed: boolean;
}

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
 * Not decided: what the manual must say and how soon it is reviewed; the text sets no term. Who finds a review necessary
 * is not said either: no finder is checked.
 *
 * @throws InvalidFactsError if a fact is not understood.
 * @example
 * ```ts
 * decideEmergencyManual({ established: true, reviewNeeded: 'none' }).outcome // => 'in-order'
 * decideEmergencyManual({ established: false, reviewed: true }).remedies // => [{ change: { established: true }, outcome: 'in-order', citation: '第28条第1項' }]
 * ```
 * @ja 緊急時対応マニュアルが定められ、必要な見直しがされているか（第28条）。
 * @category Chapter 9 — Security standard
 */
export function decideEmergencyManual(facts: EmergencyManualFacts, options?: Options): EmergencyManualVerdict {
  const { readings, on } = readOptions(options);
  const { reviewNeeded, ...given } = understand(facts, readEmergencyManual);
  const known = { established: given.established, reviewNeeded: findingOf(reviewNeeded), reviewed: given.reviewed };
  const settled = settle(known, question, readings);
  return {
    decision: 'emergency-manual',
    ...settled,
    grounds: groundsOf(known),
    remedies: remediesOf(known, settled.outcome),
    caveats: attestationCaveats(on, [article28Attested]),
  };
}

type Known = { readonly [Fact in keyof Case]: boolean | undefined };

export function readEmergencyManual(facts: Given, issues: Issue[]) {
  refuseOtherKeys(facts, ['established', 'reviewNeeded', 'reviewed'], '', issues);
  return {
    established: readBoolean(facts['established'], 'established', issues),
    reviewNeeded: readJudgement(facts['reviewNeeded'], 'reviewNeeded', issues, readDay),
    reviewed: readBoolean(facts['reviewed'], 'reviewed', issues),
  };
}

const question: Question<Case, Outcome> = {
  classes: { established: [true, false], reviewNeeded: [true, false], reviewed: [true, false] },
  answer: ({ established, reviewNeeded, reviewed }) => {
    if (!established) return 'must-establish';
    return reviewNeeded && !reviewed ? 'must-review' : 'in-order';
  },
  readings: [],
};

const groundsOf = ({ established, reviewNeeded, reviewed }: Known): Ground<EmergencyManualGround>[] => [
  { code: 'manual-established', citation: '第28条第1項', holds: established ?? 'unknown' },
  { code: 'review-needed', citation: '第28条第2項', holds: reviewNeeded ?? 'unknown' },
  { code: 'manual-reviewed', citation: '第28条第2項', holds: reviewed ?? 'unknown' },
];

/** Laying it down, and reviewing it unless it is certain that no review is due. */
function remediesOf(
  { reviewNeeded, reviewed }: Known,
  outcome: Outcome | 'undetermined',
): Remedy<EmergencyManualFacts, Outcome>[] {
  if (outcome !== 'must-establish' && outcome !== 'must-review') return [];
  const change = {
    ...(outcome === 'must-establish' && { established: true }),
    ...(reviewNeeded !== false && reviewed !== true && { reviewed: true }),
  };
  return [{ change, outcome: 'in-order', citation: outcome === 'must-establish' ? '第28条第1項' : '第28条第2項' }];
}

/** The question {@link decideEmergencyManual} answers, as data. */
export const emergencyManual = {
  id: 'emergency-manual',
  question: {
    ja: '緊急時対応マニュアルは定められ、必要な見直しがされているか。',
    en: 'Is there an emergency manual, reviewed as needed?',
  },
  presupposes: {
    ja: 'デジタル推進課長又はシステム管理課長が管理する電子情報システムであること。',
    en: 'A system managed by the head of デジタル推進課 or of a system-managing section.',
  },
  citations: ['第28条第1項', '第28条第2項'],
  outcomes: ['in-order', 'must-establish', 'must-review'],
  favourable: ['in-order'],
  readings: [],
  decide: decideEmergencyManual,
} as const satisfies Decision<'emergency-manual', Outcome, EmergencyManualFacts, EmergencyManualVerdict>;
