import { table1Attested } from '../articles/appended-table-1.js';
import { article2Attested } from '../articles/article-02-definitions.js';
import { article8Attested } from '../articles/article-08-use-of-digital-promotion-systems.js';
import { article9Attested } from '../articles/article-09-use-of-other-systems.js';
import type { Issue } from '../input/errors.js';
import { type Given, refuseOtherKeys, understand } from '../input/facts.js';
import { DIGITAL_PROMOTION } from '../regulation/units.js';
import { readDay } from '../time/calendar.js';
import { attestationCaveats } from '../verdict/attested.js';
import type { Decision } from '../verdict/decision.js';
import { finderCaveats, findingOf, readJudgement } from '../verdict/judgement.js';
import { type Options, readOptions } from '../verdict/options.js';
import { type Question, settle } from '../verdict/settle.js';
import type { Ground, Judgement, Verdict } from '../verdict/verdict.js';
import {
  isSystemCase,
  MANAGER_CLASSES,
  type Management,
  managementOf,
  managingUnit,
  readManagedSystem,
  SYSTEM_CLASSES,
  type SystemCase,
  type SystemFacts,
  systemCase,
  systemCaveats,
} from './management.js';
import { fallsUnder, possibleManagement } from './possible-management.js';

/**
 * Facts of {@link decideUsageRegime}. An absent fact is not known.
 * @ja 利用の定めの判断に用いる事実
 */
export interface UsageRegimeFacts extends SystemFacts {
  /** The finding of the head of デジタル推進課 that Article 8 is to apply to another section's system, or `'none'`. */
  readonly designation?: Judgement | 'none' | undefined;
}

/**
 * The conditions that {@link decideUsageRegime} examines.
 * @ja 利用の定めの判断で検討する要件
 */
export type UsageRegimeGround = 'digital-promotion-manages' | 'designated' | 'another-section-manages';

/**
 * What {@link decideUsageRegime} answers.
 * @ja 利用の定めの判断の結果
 */
export type UsageRegimeVerdict = Verdict<
  'usage-regime',
  { 'article-8': object; 'article-8-applied': object; 'article-9': object; 'no-provision': object },
  UsageRegimeGround,
  UsageRegimeFacts
>;

type Outcome = 'article-8' | 'article-8-applied' | 'article-9' | 'no-provision';

interface Case extends SystemCase {
  readonly designation: boolean;
}

/**
 * Which rules the use of a system follows (Articles 8 and 9).
 *
 * Presupposes an electronic information system of a body within the regulation's scope (Article 2-2).
 *
 * - `article-8`: a system of デジタル推進課: monthly plans, input data, results (paragraphs (1) to (6)), and the contract with the contractor (paragraph (8)).
 * - `article-8-applied`: another system for which the head of デジタル推進課 has found it necessary: the same mutatis mutandis (paragraph (7)).
 * - `article-9`: any other system of another section: Article 8 by analogy.
 * - `no-provision`: nobody manages the system on the letter, and it is not designated. Only under other readings.
 *
 * Edges. A designation of a system of デジタル推進課 changes nothing. Paragraph (7) speaks of every system that
 * デジタル推進課 does not manage, so that a designation reaches also one that is not listed.
 *
 * Not decided: what "in line with" in Article 9 leaves out of Article 8.
 *
 * @throws InvalidFactsError if a fact is not understood.
 * @example
 * ```ts
 * decideUsageRegime({ system: '税務システム' }).outcome // => 'article-8'
 * decideUsageRegime({ system: '戸籍システム', designation: 'none' }).outcome // => 'article-9'
 * ```
 * @ja 電子情報システムの利用が第8条・第9条のどの定めによるか。
 * @category Chapter 4 — Use of systems
 */
export function decideUsageRegime(facts: UsageRegimeFacts, options?: Options): UsageRegimeVerdict {
  const { readings, on } = readOptions(options);
  const { designation, ...system } = understand(facts, readUsageRegime);
  const settled = settle({ ...systemCase(system), designation: findingOf(designation) }, question, readings);
  const unit = managingUnit(system, readings);
  return {
    decision: 'usage-regime',
    ...settled,
    grounds: groundsOf(unit, designation, possibleManagement(system, readings)),
    remedies: [],
    caveats: [
      ...attestationCaveats(on, [article2Attested, article8Attested, article9Attested, table1Attested]),
      ...systemCaveats(system, unit),
      ...finderCaveats('designation', designation, '第8条第7項', 'デジタル推進課長'),
    ],
  };
}

export function readUsageRegime(facts: Given, issues: Issue[]) {
  refuseOtherKeys(facts, ['system', 'managedBy', 'designation'], '', issues);
  return {
    ...readManagedSystem(facts, issues),
    designation: readJudgement(facts['designation'], 'designation', issues, readDay),
  };
}

const question: Question<Case, Outcome> = {
  classes: { system: SYSTEM_CLASSES, managedBy: MANAGER_CLASSES, designation: [true, false] },
  compatible: isSystemCase,
  answer: (complete, readings) => {
    const management = managementOf(complete, readings);
    if (management === 'digital-promotion-section') return 'article-8';
    if (complete.designation) return 'article-8-applied';
    return management === 'no-provision' ? 'no-provision' : 'article-9';
  },
  readings: ['unlisted-system', 'managing-unit', 'section-like-units'],
};

function groundsOf(
  unit: string | undefined,
  designation: Judgement | 'none' | undefined,
  possible: ReadonlySet<Management>,
): Ground<UsageRegimeGround>[] {
  return [
    {
      code: 'digital-promotion-manages',
      citation: '第8条第1項',
      holds: unit === undefined ? 'unknown' : unit === DIGITAL_PROMOTION,
    },
    { code: 'designated', citation: '第8条第7項', holds: findingOf(designation) ?? 'unknown' },
    { code: 'another-section-manages', citation: '第9条', holds: fallsUnder('system-managing-section', possible) },
  ];
}

/** The question {@link decideUsageRegime} answers, as data. */
export const usageRegime = {
  id: 'usage-regime',
  question: {
    ja: 'この電子情報システムの利用は、どの定めによるか。',
    en: 'Which rules does the use of this system follow?',
  },
  presupposes: {
    ja: '規程の適用範囲（第2条の2）にある区の機関の電子情報システムであること。',
    en: "An electronic information system of a body within the regulation's scope (Article 2-2).",
  },
  citations: ['第8条第1項', '第8条第7項', '第8条第8項', '第9条', '別表第1'],
  outcomes: ['article-8', 'article-8-applied', 'article-9', 'no-provision'],
  favourable: [],
  readings: ['unlisted-system', 'managing-unit', 'section-like-units'],
  decide: decideUsageRegime,
} as const satisfies Decision<'usage-regime', Outcome, UsageRegimeFacts, UsageRegimeVerdict>;
