import {
  COMMITTEES,
  change,
  introduction,
  MATTERS,
  referredToSteering,
  systemBasics,
} from '../articles/article-16-steering-committee-matters.js';
import {
  incidentResponse,
  referredToSecurity,
  securityAudit,
  securityBasics,
  securityEvaluation,
  securityMeasures,
} from '../articles/article-21-security-committee-matters.js';
import { examined } from '../verdict/condition.js';
import type { GroundOf, VerdictOf } from '../verdict/declaration.js';
import { decide, finite } from '../verdict/finite.js';
import { type KindsOf, oneOf } from '../verdict/kinds.js';
import type { Options } from '../verdict/options.js';

/**
 * A matter that a committee may have to deal with.
 * @ja 委員会に付される事項の種類
 */
export type CommitteeMatter = (typeof MATTERS)[number];

/**
 * Facts of {@link decideCommittee}. An absent fact is not known.
 * @ja 所掌する委員会の判断に用いる事実
 */
export interface CommitteeFacts {
  /** What the matter is: one the lists name, one the mayor has found it specially necessary to refer, or another. */
  readonly matter?: CommitteeMatter | undefined;
  /** To which committee the mayor refers it. It matters for `referred-by-mayor` only. */
  readonly referredTo?: (typeof COMMITTEES)[number] | undefined;
}

const forSteering = [systemBasics, introduction, change, referredToSteering];
const forSecurity = [
  securityBasics,
  securityMeasures,
  securityAudit,
  securityEvaluation,
  incidentResponse,
  referredToSecurity,
];

export const committee = /* @__PURE__ */ finite({
  id: 'committee',
  facts: {
    matter: /* @__PURE__ */ oneOf(MATTERS),
    referredTo: /* @__PURE__ */ oneOf(COMMITTEES),
  } satisfies KindsOf<CommitteeFacts>,
  outcomes: ['steering', 'security', 'none'],
  readings: ['security-basics'],
  grounds: {
    'system-basics': systemBasics,
    introduction,
    change,
    'referred-to-steering': referredToSteering,
    // Where neither committee has them, whether the matter is one of these basics decides nothing.
    'security-basics': /* @__PURE__ */ examined(securityBasics, {
      where: (_, readings) => readings['security-basics'] !== 'none',
    }),
    'security-measures': securityMeasures,
    'security-audit': securityAudit,
    'security-evaluation': securityEvaluation,
    'incident-response': incidentResponse,
    'referred-to-security': referredToSecurity,
  },
  answer(facts, readings) {
    if (forSteering.some(({ holds }) => holds(facts))) return 'steering';
    return forSecurity.some(({ holds }) => holds(facts, readings)) ? 'security' : 'none';
  },
});

/**
 * What the verdict examines: each item of the two lists, and the basics of security, which neither names.
 * @ja 検討する要件の符号
 */
export type CommitteeGround = GroundOf<typeof committee>;

/**
 * The verdict of {@link decideCommittee}.
 * @ja 所掌する委員会の判断の結果
 */
export type CommitteeVerdict = VerdictOf<typeof committee, CommitteeFacts>;

/**
 * Which committee deliberates and decides on a matter (Articles 16 and 21).
 *
 * Presupposes a matter that somebody wants a committee to decide; whether it must be referred is not asked.
 *
 * - `steering`: the basics of systems, introductions and computerisation, changes, and what the mayor refers to it.
 * - `security`: security measures, their audit, evaluation and review, infringements and failures, and what the mayor
 *   refers to it.
 * - `none`: neither list has it.
 *
 * Edges. Article 16, item (i) leaves out the basics of security measures, and Article 21 has no item for them: by
 * default they are the Security Committee's (`security-basics`). `referredTo` matters only if the mayor refers the matter.
 *
 * Not decided: a matter with several aspects (ask for each), and whether the mayor's finding has been made in due form.
 *
 * @throws InvalidFactsError if a fact is not understood.
 * @example
 * ```ts
 * decideCommittee({ matter: 'introduction' }).outcome // => 'steering'
 * decideCommittee({ matter: 'security-basics' }).contested // => [{ readings: { 'security-basics': 'none' }, outcome: 'none' }]
 * decideCommittee({ matter: 'referred-by-mayor' }).missing // => ['referredTo']
 * ```
 * @ja どの委員会が審議し、決定する事項か（第16条・第21条）。
 * @category Chapter 6 — Steering Committee
 */
export function decideCommittee(facts: CommitteeFacts, options?: Options): CommitteeVerdict {
  return decide(committee, facts, options);
}
