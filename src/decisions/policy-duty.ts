import { article2Attested } from '../articles/article-02-definitions.js';
import { article25Attested } from '../articles/article-25-policy-duty.js';
import type { Issue } from '../input/errors.js';
import { type Given, readBoolean, readOneOf, refuseOtherKeys, understand } from '../input/facts.js';
import type { Readings } from '../regulation/readings.js';
import { attestationCaveats } from '../verdict/attested.js';
import type { Decision } from '../verdict/decision.js';
import { type Options, readOptions } from '../verdict/options.js';
import { type Question, settle } from '../verdict/settle.js';
import type { Caveat, Ground, Verdict } from '../verdict/verdict.js';
import { PERSONS, type Person, standingOf } from './person.js';

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

/**
 * What the verdict examines: who the person is, and what their work is.
 * @ja 検討する要件の符号
 */
export type PolicyDutyGround = 'staff' | 'contractor' | 'handles-information-assets';

/**
 * The verdict of {@link decidePolicyDuty}.
 * @ja 情報セキュリティポリシーの遵守義務の判断の結果
 */
export type PolicyDutyVerdict = Verdict<
  'policy-duty',
  { bound: object; 'not-bound': object },
  PolicyDutyGround,
  PolicyDutyFacts
>;

type Outcome = 'bound' | 'not-bound';

interface Case {
  readonly person: Person;
  readonly handlesInformationAssets: boolean;
}

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
  const { readings, on } = readOptions(options);
  const given = understand(facts, readPolicyDuty);
  return {
    decision: 'policy-duty',
    ...settle(given, question, readings),
    grounds: groundsOf(given, readings),
    remedies: [],
    caveats: [...attestationCaveats(on, [article2Attested, article25Attested]), ...defectCaveats(given)],
  };
}

type Known = { readonly [Fact in keyof Case]: Case[Fact] | undefined };

export function readPolicyDuty(facts: Given, issues: Issue[]): Known {
  refuseOtherKeys(facts, ['person', 'handlesInformationAssets'], '', issues);
  return {
    person: readOneOf(facts['person'], PERSONS, 'person', issues),
    handlesInformationAssets: readBoolean(facts['handlesInformationAssets'], 'handlesInformationAssets', issues),
  };
}

const question: Question<Case, Outcome> = {
  classes: { person: PERSONS, handlesInformationAssets: [true, false] },
  answer: ({ person, handlesInformationAssets }, readings) => {
    switch (standingOf(person)) {
      case 'staff':
        return handlesInformationAssets ? 'bound' : 'not-bound';
      case 'contractor':
        return handlesInformationAssets || asksStaffOnly(readings) ? 'bound' : 'not-bound';
      case 'neither':
        return 'not-bound';
    }
  },
  readings: ['policy-duty-scope'],
};

/** Whether contractors are bound whatever their work is. */
const asksStaffOnly = (readings: Readings): boolean => readings['policy-duty-scope'] === 'staff-only';

function groundsOf({ person, handlesInformationAssets }: Known, readings: Readings): Ground<PolicyDutyGround>[] {
  const standing = person === undefined ? undefined : standingOf(person);
  const asked = standing !== 'contractor' || !asksStaffOnly(readings);
  return [
    { code: 'staff', citation: '第2条第16号', holds: standing === undefined ? 'unknown' : standing === 'staff' },
    {
      code: 'contractor',
      citation: '第2条第17号',
      holds: standing === undefined ? 'unknown' : standing === 'contractor',
    },
    ...(asked
      ? [
          {
            code: 'handles-information-assets',
            citation: '第25条',
            holds: handlesInformationAssets ?? 'unknown',
          } as const,
        ]
      : []),
  ];
}

const defectCaveats = ({ person }: Known): Caveat[] =>
  person !== undefined && standingOf(person) === 'staff'
    ? [{ code: 'text-defect', citation: '第25条', defect: 'staff-item' }]
    : [];

/** The question {@link decidePolicyDuty} answers, as data. */
export const policyDuty = {
  id: 'policy-duty',
  question: {
    ja: 'この者は、情報セキュリティポリシーを遵守する義務を負うか。',
    en: 'Does this person have to keep to the information security policy?',
  },
  presupposes: {
    ja: '規程の適用範囲（第2条の2）にある区の機関の事務に関わる者であること。',
    en: "Somebody concerned with the work of a body within the regulation's scope (Article 2-2).",
  },
  citations: ['第2条第16号', '第2条第17号', '第25条'],
  outcomes: ['bound', 'not-bound'],
  favourable: [],
  readings: ['policy-duty-scope'],
  decide: decidePolicyDuty,
} as const satisfies Decision<'policy-duty', Outcome, PolicyDutyFacts, PolicyDutyVerdict>;
