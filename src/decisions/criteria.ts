import {
  furthersEfficiency,
  furthersWelfare,
  meetsCriteria,
  protectsPrivacy,
} from '../articles/article-12-introduction.js';
import { personalInformationAct } from '../regulation/misleading.js';
import { finderCaveats } from '../verdict/caveats.js';
import { examined } from '../verdict/condition.js';
import { contests } from '../verdict/contest.js';
import type { GroundOf, VerdictOf } from '../verdict/declaration.js';
import { decide, finite } from '../verdict/finite.js';
import { finding, type KindsOf, post } from '../verdict/kinds.js';
import type { Options } from '../verdict/options.js';
import type { Judgement } from '../verdict/verdict.js';

/**
 * Facts of {@link decideCriteria}. An absent fact is not known.
 * @ja 導入等の基準の判断に用いる事実
 */
export interface CriteriaFacts {
  /** The finding that it furthers the welfare of the residents, or `'none'` if nobody has found so. */
  readonly welfare?: Judgement | 'none' | undefined;
  /** The finding that it makes administration and finance more efficient, or `'none'`. */
  readonly efficiency?: Judgement | 'none' | undefined;
  /** The finding that it is in keeping with the protection of personal information, or `'none'`. */
  readonly privacy?: Judgement | 'none' | undefined;
  /** The post of whoever applies, who confirms the criteria. It changes no outcome: findings by others get a caveat. */
  readonly applicant?: string | undefined;
}

const ITEMS = {
  welfare: '第12条第1項第1号',
  efficiency: '第12条第1項第2号',
  privacy: '第12条第1項第3号',
} as const;

export const criteria = /* @__PURE__ */ finite({
  id: 'criteria',
  facts: { welfare: finding, efficiency: finding, privacy: finding, applicant: post } satisfies KindsOf<CriteriaFacts>,
  outcomes: ['met', 'not-met'],
  favourable: ['met'],
  readings: ['introduction-criteria'],
  contests,
  grounds: {
    'furthers-welfare': /* @__PURE__ */ examined(furthersWelfare, { shows: 'welfare' }),
    'furthers-efficiency': /* @__PURE__ */ examined(furthersEfficiency, { shows: 'efficiency' }),
    'protects-privacy': /* @__PURE__ */ examined(protectsPrivacy, { shows: 'privacy' }),
  },
  citations: ['第2条第9号'],
  answer: (facts, readings) => (meetsCriteria(facts, readings) ? 'met' : 'not-met'),
  findings: ITEMS,
  caveatsOf: (known) =>
    (['welfare', 'efficiency', 'privacy'] as const).flatMap((fact) =>
      finderCaveats(fact, known[fact], ITEMS[fact], known.applicant?.label),
    ),
  // The protection of personal information is that of the Act, which Article 2, item (ix) miscites.
  misleading: [{ place: personalInformationAct, where: ({ privacy }) => privacy !== undefined }],
});

/**
 * The conditions {@link decideCriteria} examines.
 * @ja 導入等の基準の判断で検討する要件
 */
export type CriteriaGround = GroundOf<typeof criteria>;

/**
 * The answer of {@link decideCriteria}.
 * @ja 導入等の基準の判断の結論
 */
export type CriteriaVerdict = VerdictOf<typeof criteria, CriteriaFacts>;

/**
 * Whether an introduction is confirmed to meet the criteria (Article 12, paragraph (1), items (i) to (iii)).
 *
 * Presupposes an introduction under Article 12, paragraph (1), which `decideProcedure` decides.
 *
 * - `met`: all three are confirmed: the welfare of the residents, efficiency, the protection of personal information.
 * - `not-met`: one of them is not.
 *
 * Edges. The three are cumulative. Under the reading `introduction-criteria: privacy-and-one-benefit` the protection of
 * personal information and either of the other two are enough. A criterion that somebody has found not to be met, and one
 * on which nobody has found anything (`'none'`), are both not confirmed; one that is left out is not known.
 *
 * Not decided: the criteria themselves. The text has the applicant confirm them before applying, whoever that is
 * (`decideApplicant`), and fixes no other finder: who confirmed is shown, and whose post differs from a given `applicant` is
 * noted. Unmet criteria do not keep an application that was made from being
 * referred (Article 12, paragraph (4)).
 *
 * @throws InvalidFactsError if a fact is not understood.
 * @example
 * ```ts
 * const found = { holds: true, by: 'デジタル推進課長', reason: '申請前に確認した' };
 * decideCriteria({ welfare: found, efficiency: found, privacy: found }).outcome // => 'met'
 * const verdict = decideCriteria({ welfare: 'none', efficiency: found, privacy: found });
 * verdict.outcome // => 'not-met'
 * verdict.remedies // => [{ kind: 'finding', needs: { fact: 'welfare' }, outcome: 'met', citation: '第12条第1項第1号' }]
 * ```
 * @ja 導入等の三つの基準に該当することが確認されているか（第12条第1項各号）。
 * @category Chapter 5 — Introduction of systems
 */
export function decideCriteria(facts: CriteriaFacts, options?: Options): CriteriaVerdict {
  return decide(criteria, facts, options);
}
