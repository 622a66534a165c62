import { contractor, PERSONS, staff } from '../articles/article-02-definitions.js';
import {
  bindsInAnyWork,
  bindsWithoutWork,
  handlesInformationAssets,
  hasWork,
} from '../articles/article-25-policy-duty.js';
import { staffItem } from '../regulation/misleading.js';
import type { Readings } from '../regulation/readings.js';
import { examined } from '../verdict/condition.js';
import { contests } from '../verdict/contest.js';
import type { GroundOf, VerdictOf } from '../verdict/declaration.js';
import { decide, finite } from '../verdict/finite.js';
import { NONE } from '../verdict/frozen.js';
import { type KindsOf, oneOf, yesNo } from '../verdict/kinds.js';
import type { Options } from '../verdict/options.js';
import type { Caveat } from '../verdict/verdict.js';
import type { Person } from './person.js';

/**
 * Facts of {@link decidePolicyDuty}. An absent fact is not known.
 * @ja 情報セキュリティポリシーの遵守義務の判断に用いる事実
 */
export interface PolicyDutyFacts {
  /** Who the person is to the ward. */
  readonly person?: Person | undefined;
  /** Whether their work is work on information assets (Article 2, item (v)). */
  readonly handlesInformationAssets?: boolean | undefined;
}

/** Whether the duty hangs on what the work is, once somebody may have it at all. */
const isAskedForWork = (person: Person, readings: Readings): boolean =>
  !(contractor.holds({ person }) && bindsInAnyWork(readings)) &&
  (hasWork.holds({ person }) || bindsWithoutWork(readings));

export const policyDuty = /* @__PURE__ */ finite({
  id: 'policy-duty',
  facts: { person: /* @__PURE__ */ oneOf(PERSONS), handlesInformationAssets: yesNo } satisfies KindsOf<PolicyDutyFacts>,
  outcomes: ['bound', 'not-bound'],
  readings: ['former-contractors', 'policy-duty-scope'],
  contests,
  grounds: {
    staff,
    contractor: /* @__PURE__ */ examined(contractor, { restsOn: ['第25条'] }),
    'work-left': /* @__PURE__ */ examined(hasWork, {
      where: ({ person }: PolicyDutyFacts, readings) =>
        !bindsWithoutWork(readings) && (person === undefined || contractor.holds({ person })),
    }),
    'handles-information-assets': /* @__PURE__ */ examined(handlesInformationAssets, {
      where: ({ person }: PolicyDutyFacts, readings) => person === undefined || isAskedForWork(person, readings),
    }),
  },
  answer(facts, readings) {
    if (!staff.holds(facts) && !contractor.holds(facts)) return 'not-bound';
    if (!hasWork.holds(facts) && !bindsWithoutWork(readings)) return 'not-bound';
    return isAskedForWork(facts.person, readings) && !handlesInformationAssets.holds(facts) ? 'not-bound' : 'bound';
  },
  caveatsOf({ person, handlesInformationAssets }, readings) {
    if (person === 'special-service' && handlesInformationAssets !== false) return OUTSIDE_NAMED_BODIES;
    return person === 'former-contractor-worker' && bindsWithoutWork(readings) ? NO_WORK_LEFT : NONE;
  },
  misleading: [{ place: staffItem, where: ({ person }) => person !== undefined && staff.holds({ person }) }],
});

/** Of the special service are 区長, 副区長 and 教育長, who stand above the bodies that the regulation applies to. */
const OUTSIDE_NAMED_BODIES: readonly Caveat[] = [{ code: 'outside-named-bodies', citation: '第2条の2第1項' }];
const NO_WORK_LEFT: readonly Caveat[] = [{ code: 'no-work-left', citation: '第25条' }];

/**
 * What the verdict examines: who the person is, and what their work is.
 * @ja 検討する要件の符号
 */
export type PolicyDutyGround = GroundOf<typeof policyDuty>;

/**
 * The verdict of {@link decidePolicyDuty}.
 * @ja 情報セキュリティポリシーの遵守義務の判断の結果
 */
export type PolicyDutyVerdict = VerdictOf<typeof policyDuty, PolicyDutyFacts>;

/**
 * Whether somebody has to keep to the information security policy (Article 25; Article 2, items (xvi) and (xvii)).
 *
 * Presupposes a body within the regulation's scope (Article 2-2), for which the person works or worked.
 *
 * - `bound`: staff whose work is work on information assets; contractors and those who work or worked for one.
 * - `not-bound`: staff who do other work, and everybody else.
 *
 * Edges. Staff is the regular and the special service alike: every post of the ward, 副区長, 教育長 and 会計管理者 included.
 * By default only staff are asked what their work is; whether contractors are too is a reading (`policy-duty-scope`). Those
 * who used to do entrusted work are contractors by definition, though they have no work left in which to comply (a caveat,
 * and the reading `former-contractors`). Article 25 cites the wrong item for staff, and 区長, 副区長 and 教育長 are in none
 * of the bodies of Article 2-2, paragraph (1), so that whether it reaches them is open: caveats say both.
 *
 * Not decided: what the policy asks of them, and whether they keep to it.
 *
 * @throws InvalidFactsError if a fact is not understood.
 * @example
 * ```ts
 * decidePolicyDuty({ person: 'special-service', handlesInformationAssets: true }).outcome // => 'bound'
 * decidePolicyDuty({ person: 'contractor' }).outcome // => 'bound'
 * decidePolicyDuty({ person: 'regular-service' }).missing // => ['handlesInformationAssets']
 * ```
 * @ja 情報セキュリティポリシーを遵守する義務を負うか（第25条）。
 * @category Chapter 8 — Security measures
 */
export function decidePolicyDuty(facts: PolicyDutyFacts, options?: Options): PolicyDutyVerdict {
  return decide(policyDuty, facts, options);
}
