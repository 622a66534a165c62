import type { Procedure } from '../articles/article-13-minor-changes.js';
import {
  COMMITTEES,
  change,
  introduction,
  isChange,
  MATTERS,
  minorChange,
  referredToSteering,
  securityBasics,
  systemBasics,
} from '../articles/article-16-steering-committee-matters.js';
import {
  incidentResponse,
  referredToSecurity,
  securityAudit,
  securityEvaluation,
  securityMeasures,
} from '../articles/article-21-security-committee-matters.js';
import { examined } from '../verdict/condition.js';
import { contests } from '../verdict/contest.js';
import type { GroundOf, VerdictOf } from '../verdict/declaration.js';
import { decide, finite } from '../verdict/finite.js';
import { type KindsOf, oneOf } from '../verdict/kinds.js';
import type { Options } from '../verdict/options.js';
import { applicationProcedure } from './application-procedure.facts.js';

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
  /**
   * The procedure the change goes through, as `decideProcedure` names it. It matters for `system-change` and
   * `processing-change` only.
   */
  readonly procedure?: Procedure | undefined;
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
    procedure: applicationProcedure,
    referredTo: /* @__PURE__ */ oneOf(COMMITTEES),
  } satisfies KindsOf<CommitteeFacts>,
  outcomes: ['steering', 'security', 'none'],
  readings: ['minor-change-committee', 'security-basics'],
  contests,
  grounds: {
    'minor-change': /* @__PURE__ */ examined(minorChange, {
      where: ({ matter }: CommitteeFacts) => matter === undefined || isChange(matter),
    }),
    'system-basics': systemBasics,
    // Where neither committee has them, whether the matter is one of these basics decides nothing.
    'security-basics': /* @__PURE__ */ examined(securityBasics, {
      where: (_, readings) => readings['security-basics'] !== 'none',
      restsOn: ['第21条'],
    }),
    introduction,
    change,
    'referred-to-steering': referredToSteering,
    'security-measures': securityMeasures,
    'security-audit': securityAudit,
    'security-evaluation': securityEvaluation,
    'incident-response': incidentResponse,
    'referred-to-security': referredToSecurity,
  },
  answer(facts, readings) {
    if (forSteering.some(({ holds }) => holds(facts, readings))) return 'steering';
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
 * - `none`: neither list has it; or it is a minor change, on which a section head decides.
 *
 * Edges. Article 16, item (i) leaves out the basics of security measures, and Article 21 has no item for them: by
 * default they are the Security Committee's (`security-basics`). Item (iii) names changes without an exception; by default
 * minor ones are still not the committee's, because Article 13, paragraph (2) lets a section head decide on them
 * (`minor-change-committee`). Under `introduction-and-minor-change` a section head decides on the minor change and the
 * Steering Committee on the introduction. `procedure` matters only to a change, `referredTo` only if the mayor refers the matter.
 *
 * Not decided: a matter with several aspects (ask for each), and whether the mayor's finding has been made in due form.
 *
 * @throws InvalidFactsError if a fact is not understood; `none-prescribed` is no procedure: there is nothing to refer.
 * @example
 * ```ts
 * decideCommittee({ matter: 'introduction' }).outcome // => 'steering'
 * decideCommittee({ matter: 'processing-change' }).missing // => ['procedure']
 * decideCommittee({ matter: 'processing-change', procedure: 'minor-change' }).outcome // => 'none'
 * decideCommittee({ matter: 'security-basics' }).contested // => [{ readings: { 'security-basics': 'none' }, outcome: 'none' }]
 * decideCommittee({ matter: 'referred-by-mayor' }).missing // => ['referredTo']
 * ```
 * @ja どの委員会が審議し、決定する事項か（第16条・第21条）。
 * @category Chapter 6 — Steering Committee
 */
export function decideCommittee(facts: CommitteeFacts, options?: Options): CommitteeVerdict {
  return decide(committee, facts, options);
}
