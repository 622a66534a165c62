import { referralMaterials } from '../articles/article-12-introduction.js';
import { allOf, isComplete, listed, listedGrounds } from '../verdict/checklist.js';
import type { GroundOf, VerdictOf } from '../verdict/declaration.js';
import { decide, finite } from '../verdict/finite.js';
import type { KindsOf } from '../verdict/kinds.js';
import type { Options } from '../verdict/options.js';

/**
 * What material the committee is to have: on the need, the cost, the effect, and whether there are alternatives.
 * @ja 付議に要する資料の種類
 */
export type Material = keyof typeof referralMaterials;

/**
 * Facts of {@link decideReferral}. An absent fact is not known.
 * @ja 付議の判断に用いる事実
 */
export interface ReferralFacts {
  /** Whether each kind of material has been collected. One that is left out is not known. */
  readonly materials?: { readonly [material in Material]?: boolean | undefined } | undefined;
}

export const referral = /* @__PURE__ */ finite({
  id: 'referral',
  facts: { materials: /* @__PURE__ */ listed(referralMaterials) } satisfies KindsOf<ReferralFacts>,
  outcomes: ['refer', 'collect-materials'],
  favourable: ['refer'],
  grounds: /* @__PURE__ */ listedGrounds('materials', referralMaterials, '-shown'),
  answer: ({ materials }) => (isComplete(materials) ? 'refer' : 'collect-materials'),
  changes: [
    { change: { materials: /* @__PURE__ */ allOf(referralMaterials) }, citation: '第12条第4項', by: '情報統括責任者' },
  ],
});

/**
 * The conditions {@link decideReferral} examines.
 * @ja 付議の判断で検討する要件
 */
export type ReferralGround = GroundOf<typeof referral>;

/**
 * The answer of {@link decideReferral}.
 * @ja 付議の判断の結論
 */
export type ReferralVerdict = VerdictOf<typeof referral, ReferralFacts>;

/**
 * Whether the chief information officer refers an application to the Steering Committee now (Article 12, paragraph (4)).
 *
 * Presupposes an application under Article 12, paragraph (1) that has reached the chief information officer.
 *
 * - `refer`: the material on all four points is there: need, cost, effect, alternatives. It is referred.
 * - `collect-materials`: some of it is not. It is collected first.
 *
 * Edges. Every application is referred: that it is late (`decideTimeliness`) or that the criteria are not confirmed
 * (`decideCriteria`) is no ground for keeping it back. Material that shows that there is no alternative is material.
 * The duty to collect is the chief information officer's, not the applicant's.
 *
 * Not decided: whether the material is good enough, and by when it must be there; the text sets no term.
 *
 * @throws InvalidFactsError if a fact is not understood.
 * @example
 * ```ts
 * const materials = { necessity: true, cost: true, effect: true, alternatives: true };
 * decideReferral({ materials }).outcome // => 'refer'
 * decideReferral({ materials: { ...materials, cost: false } }).outcome // => 'collect-materials'
 * decideReferral({ materials: { necessity: true, cost: true, effect: true } }).missing // => ['materials.alternatives']
 * ```
 * @ja 申請を運営委員会に付議するか、資料を集めるか（第12条第4項）。
 * @category Chapter 5 — Introduction of systems
 */
export function decideReferral(facts: ReferralFacts, options?: Options): ReferralVerdict {
  return decide(referral, facts, options);
}
