import { contractor, PERSONS, staff } from '../articles/article-02-definitions.js';
import { bindsAllContractors, handlesInformationAssets } from '../articles/article-25-policy-duty.js';
import type { Readings } from '../regulation/readings.js';
import { examined } from '../verdict/condition.js';
import type { GroundOf, VerdictOf } from '../verdict/declaration.js';
import { decide, finite } from '../verdict/finite.js';
import { type KindsOf, oneOf, yesNo } from '../verdict/kinds.js';
import type { Options } from '../verdict/options.js';
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

const isBoundInAnyWork = (person: Person, readings: Readings): boolean =>
  contractor.holds({ person }) && bindsAllContractors(readings);

export const policyDuty = /* @__PURE__ */ finite({
  id: 'policy-duty',
  facts: { person: /* @__PURE__ */ oneOf(PERSONS), handlesInformationAssets: yesNo } satisfies KindsOf<PolicyDutyFacts>,
  outcomes: ['bound', 'not-bound'],
  readings: ['policy-duty-scope'],
  grounds: {
    staff,
    contractor: /* @__PURE__ */ examined(contractor, { restsOn: ['第25条'] }),
    'handles-information-assets': /* @__PURE__ */ examined(handlesInformationAssets, {
      where: ({ person }: PolicyDutyFacts, readings) => person === undefined || !isBoundInAnyWork(person, readings),
    }),
  },
  answer(facts, readings) {
    if (!staff.holds(facts) && !contractor.holds(facts)) return 'not-bound';
    return isBoundInAnyWork(facts.person, readings) || handlesInformationAssets.holds(facts) ? 'bound' : 'not-bound';
  },
  misleading: { 第25条: ({ person }) => person !== undefined && staff.holds({ person }) },
});

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
 * Edges. Staff is the regular and the special service alike. By default only staff are asked what their work is; whether
 * contractors are too is a reading (`policy-duty-scope`). Article 25 cites the wrong item for staff, which a caveat says.
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
