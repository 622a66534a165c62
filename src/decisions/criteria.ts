import { article2Attested } from '../articles/article-02-definitions.js';
import { article12Attested } from '../articles/article-12-introduction.js';
import type { Issue } from '../input/errors.js';
import { type Given, refuseOtherKeys, understand } from '../input/facts.js';
import type { Readings } from '../regulation/readings.js';
import { readDay } from '../time/calendar.js';
import { attestationCaveats } from '../verdict/attested.js';
import type { Decision } from '../verdict/decision.js';
import { findingOf, readJudgement } from '../verdict/judgement.js';
import { type Options, readOptions } from '../verdict/options.js';
import { type Question, settle } from '../verdict/settle.js';
import type { Caveat, Ground, Judgement, Remedy, Verdict } from '../verdict/verdict.js';

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
}

/**
 * The conditions {@link decideCriteria} examines.
 * @ja 導入等の基準の判断で検討する要件
 */
export type CriteriaGround = 'furthers-welfare' | 'furthers-efficiency' | 'protects-privacy';

/**
 * The answer of {@link decideCriteria}.
 * @ja 導入等の基準の判断の結論
 */
export type CriteriaVerdict = Verdict<'criteria', { met: object; 'not-met': object }, CriteriaGround, CriteriaFacts>;

type Outcome = 'met' | 'not-met';

interface Case {
  readonly welfare: boolean;
  readonly efficiency: boolean;
  readonly privacy: boolean;
}

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
 * (`decideApplicant`), and fixes no other finder. Unmet criteria do not keep an application that was made from being
 * referred (Article 12, paragraph (4)).
 *
 * @throws InvalidFactsError if a fact is not understood.
 * @example
 * ```ts
 * const found = { holds: true, by: 'デジタル推進課長', reason: '申請前に確認した' };
 * decideCriteria({ welfare: found, efficiency: found, privacy: found }).outcome // => 'met'
 * const verdict = decideCriteria({ welfare: 'none', efficiency: found, privacy: found });
 * verdict.outcome // => 'not-met'
 * verdict.remedies // => [{ needs: { fact: 'welfare' }, outcome: 'met', citation: '第12条第1項第1号' }]
 * ```
 * @ja 導入等の三つの基準に該当することが確認されているか（第12条第1項各号）。
 * @category Chapter 5 — Introduction of systems
 */
export function decideCriteria(facts: CriteriaFacts, options?: Options): CriteriaVerdict {
  const { readings, on } = readOptions(options);
  const given = understand(facts, readCriteria);
  const known = {
    welfare: findingOf(given.welfare),
    efficiency: findingOf(given.efficiency),
    privacy: findingOf(given.privacy),
  };
  const settled = settle(known, question, readings);
  return {
    decision: 'criteria',
    ...settled,
    grounds: ITEMS.map(({ fact, code, citation }) => groundOf(code, citation, given[fact])),
    remedies: settled.outcome === 'not-met' ? remediesOf(known, readings) : [],
    caveats: [
      ...attestationCaveats(on, [article2Attested, article12Attested]),
      ...(given.privacy === undefined ? [] : [PROTECTION_ACT()]),
    ],
  };
}

type Known = { readonly [Fact in keyof Case]: boolean | undefined };

export function readCriteria(facts: Given, issues: Issue[]) {
  refuseOtherKeys(facts, ['welfare', 'efficiency', 'privacy'], '', issues);
  return {
    welfare: readJudgement(facts['welfare'], 'welfare', issues, readDay),
    efficiency: readJudgement(facts['efficiency'], 'efficiency', issues, readDay),
    privacy: readJudgement(facts['privacy'], 'privacy', issues, readDay),
  };
}

/** The criteria, in the order of their items. */
const ITEMS = [
  { fact: 'welfare', code: 'furthers-welfare', citation: '第12条第1項第1号' },
  { fact: 'efficiency', code: 'furthers-efficiency', citation: '第12条第1項第2号' },
  { fact: 'privacy', code: 'protects-privacy', citation: '第12条第1項第3号' },
] as const;

const question: Question<Case, Outcome> = {
  classes: { welfare: [true, false], efficiency: [true, false], privacy: [true, false] },
  answer: ({ welfare, efficiency, privacy }, readings) => {
    const benefits =
      readings['introduction-criteria'] === 'privacy-and-one-benefit' ? welfare || efficiency : welfare && efficiency;
    return benefits && privacy ? 'met' : 'not-met';
  },
  readings: ['introduction-criteria'],
};

function groundOf(
  code: CriteriaGround,
  citation: (typeof ITEMS)[number]['citation'],
  judgement: Judgement | 'none' | undefined,
): Ground<CriteriaGround> {
  if (judgement === undefined || judgement === 'none')
    return { code, citation, holds: judgement === undefined ? 'unknown' : false };
  return { code, citation, holds: judgement.holds, values: { by: judgement.by } };
}

/** The criteria of which one alone, once confirmed, is enough whatever is not known. */
function remediesOf(known: Known, readings: Readings): Remedy<CriteriaFacts, Outcome>[] {
  return ITEMS.filter(({ fact }) => known[fact] === false)
    .filter(({ fact }) => settle({ ...known, [fact]: true }, question, readings).outcome === 'met')
    .map(({ fact, citation }) => ({ needs: { fact }, outcome: 'met', citation }));
}

/** The protection of personal information is that of the Act, which Article 2, item (ix) miscites. */
const PROTECTION_ACT = (): Caveat => ({
  code: 'text-defect',
  citation: '第2条第9号',
  defect: 'protection-act-citation',
});

/** The question {@link decideCriteria} answers, as data. */
export const criteria = {
  id: 'criteria',
  question: {
    ja: 'この導入等は、基準に該当することが確認されているか。',
    en: 'Is this introduction confirmed to meet the criteria?',
  },
  presupposes: {
    ja: '第12条第1項の申請を要する導入等であること。',
    en: 'An introduction that needs an application under Article 12, paragraph (1).',
  },
  citations: ['第2条第9号', '第12条第1項第1号', '第12条第1項第2号', '第12条第1項第3号'],
  outcomes: ['met', 'not-met'],
  favourable: ['met'],
  readings: ['introduction-criteria'],
  decide: decideCriteria,
} as const satisfies Decision<'criteria', Outcome, CriteriaFacts, CriteriaVerdict>;
