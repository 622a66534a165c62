import {
  DESIGNATES,
  designated,
  useOfDigitalPromotion,
} from '../articles/article-08-use-of-digital-promotion-systems.js';
import { useOfAnotherSection } from '../articles/article-09-use-of-other-systems.js';
import type { Acting } from '../regulation/acting.js';
import { finderCaveats } from '../verdict/caveats.js';
import { contests } from '../verdict/contest.js';
import type { GroundOf, VerdictOf } from '../verdict/declaration.js';
import { decide, finite } from '../verdict/finite.js';
import { joined } from '../verdict/frozen.js';
import { finderAt, foundBy } from '../verdict/judgement.js';
import { acting, findingOfPost, type KindsOf } from '../verdict/kinds.js';
import type { Options } from '../verdict/options.js';
import type { Judgement } from '../verdict/verdict.js';
import {
  impliedClasses,
  isCase,
  managedBy,
  organization,
  pathOf,
  type SystemFacts,
  system,
  systemCaveats,
  systemReader,
} from './system.facts.js';

/**
 * Facts of {@link decideUsageRegime}. An absent fact is not known.
 * @ja 利用の定めの判断に用いる事実
 */
export interface UsageRegimeFacts extends SystemFacts {
  /** The finding of the head of デジタル推進課 that Article 8 is to apply to another section's system, or `'none'`. */
  readonly designation?: Judgement | 'none' | undefined;
  /** Whether the deputy who designated it (デジタル推進課長職務代理者) is established to act for the head of デジタル推進課. */
  readonly acting?: Acting | undefined;
}

const FACTS = {
  system,
  managedBy,
  designation: findingOfPost,
  acting,
  organization,
} satisfies KindsOf<UsageRegimeFacts>;

export const usageRegime = /* @__PURE__ */ finite({
  id: 'usage-regime',
  facts: FACTS,
  read: /* @__PURE__ */ systemReader(FACTS),
  outcomes: ['article-8', 'article-8-applied', 'article-9', 'no-provision'],
  readings: ['unlisted-system', 'managing-unit', 'section-like-units'],
  contests,
  grounds: {
    'digital-promotion-manages': useOfDigitalPromotion,
    designated,
    'another-section-manages': useOfAnotherSection,
  },
  citations: ['第2条第13号', '第2条第14号', '第2条第15号', '第8条第8項', '別表第1'],
  compatible: isCase,
  implied(known) {
    const { system, managedBy, organization } = impliedClasses(known);
    return { system, managedBy, organization, designation: foundBy(DESIGNATES, known.designation, known.acting) };
  },
  pathOf: (fact, known) =>
    fact === 'designation' ? finderAt(fact, known.designation, DESIGNATES) : pathOf(fact, known),
  answer(facts, readings) {
    if (useOfDigitalPromotion.holds(facts, readings)) return 'article-8';
    if (designated.holds(facts)) return 'article-8-applied';
    return useOfAnotherSection.holds(facts, readings) ? 'article-9' : 'no-provision';
  },
  caveatsOf: (known, readings) =>
    joined(
      systemCaveats(known, readings),
      finderCaveats('designation', known.designation, designated.citation, DESIGNATES, known.acting),
    ),
});

/**
 * The conditions that {@link decideUsageRegime} examines.
 * @ja 利用の定めの判断で検討する要件
 */
export type UsageRegimeGround = GroundOf<typeof usageRegime>;

/**
 * What {@link decideUsageRegime} answers.
 * @ja 利用の定めの判断の結果
 */
export type UsageRegimeVerdict = VerdictOf<typeof usageRegime, UsageRegimeFacts>;

/**
 * Which rules the use of a system follows (Articles 8 and 9).
 *
 * Presupposes an electronic information system of a body within the regulation's scope (Article 2-2).
 *
 * - `article-8`: a system of デジタル推進課: monthly plans, input data, results (paragraphs (1) to (6)), and the contract with the contractor (paragraph (8)).
 * - `article-8-applied`: another system for which the head of デジタル推進課 has found it necessary: the same mutatis mutandis (paragraph (7)).
 * - `article-9`: any other system of another section: Article 8 by analogy.
 * - `no-provision`: no section of the ward manages the system, or none does under other readings, and it is not designated.
 *
 * Edges. Only the head of デジタル推進課 designates. A finding by another post counts for nothing (a caveat); one by a name
 * that names no post leaves open who made it, and one by his deputy whether the deputy acts for him (`acting`), as the
 * regulation has no rule on deputies. A designation of a system of デジタル推進課 changes nothing. Paragraph (7) speaks of every system that
 * デジタル推進課 does not manage, so that a designation reaches also one that is not listed.
 *
 * The day `options.on` tells which version of Appended Table 1 counts; without a day the newest does (a caveat, once there are
 * several).
 *
 * Not decided: what "in line with" in Article 9 leaves out of Article 8.
 *
 * @throws InvalidFactsError if a fact is not understood.
 * @example
 * ```ts
 * decideUsageRegime({ system: '税務システム' }).outcome // => 'article-8'
 * decideUsageRegime({ system: '戸籍システム', designation: 'none' }).outcome // => 'article-9'
 * const designation = { holds: true, by: '戸籍住民課長', reason: '処理量が多い' };
 * decideUsageRegime({ system: '戸籍システム', designation }).outcome // => 'article-9'
 * ```
 * @ja 電子情報システムの利用が第8条・第9条のどの定めによるか。
 * @category Chapter 4 — Use of systems
 */
export function decideUsageRegime(facts: UsageRegimeFacts, options?: Options): UsageRegimeVerdict {
  return decide(usageRegime, facts, options);
}
