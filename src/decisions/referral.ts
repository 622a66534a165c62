import { article12Attested } from '../articles/article-12-introduction.js';
import type { Issue } from '../input/errors.js';
import { type Given, isRecord, readBoolean, refuseOtherKeys, understand } from '../input/facts.js';
import { attestationCaveats } from '../verdict/attested.js';
import type { Decision } from '../verdict/decision.js';
import { type Options, readOptions } from '../verdict/options.js';
import { type Question, settle } from '../verdict/settle.js';
import type { Ground, Remedy, Verdict } from '../verdict/verdict.js';

const MATERIALS = ['necessity', 'cost', 'effect', 'alternatives'] as const;

/**
 * What material the committee is to have: on the need, the cost, the effect, and whether there are alternatives.
 * @ja 付議に要する資料の種類
 */
export type Material = (typeof MATERIALS)[number];

/**
 * Facts of {@link decideReferral}. An absent fact is not known.
 * @ja 付議の判断に用いる事実
 */
export interface ReferralFacts {
  /** Whether each kind of material has been collected. One that is left out is not known. */
  readonly materials?: { readonly [material in Material]?: boolean | undefined } | undefined;
}

/**
 * The conditions {@link decideReferral} examines.
 * @ja 付議の判断で検討する要件
 */
export type ReferralGround = 'necessity-shown' | 'cost-shown' | 'effect-shown' | 'alternatives-shown';

/**
 * The answer of {@link decideReferral}.
 * @ja 付議の判断の結論
 */
export type ReferralVerdict = Verdict<
  'referral',
  { refer: object; 'collect-materials': object },
  ReferralGround,
  ReferralFacts
>;

type Outcome = 'refer' | 'collect-materials';
type Path = `materials.${Material}`;
type Case = { readonly [path in Path]: boolean };

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
  const { readings, on } = readOptions(options);
  const given = understand(facts, readReferral);
  const settled = settle(given, question, readings);
  return {
    decision: 'referral',
    ...settled,
    grounds: MATERIALS.map(
      (material): Ground<ReferralGround> => ({
        code: `${material}-shown`,
        citation: '第12条第4項',
        holds: given[`materials.${material}`] ?? 'unknown',
      }),
    ),
    remedies: settled.outcome === 'collect-materials' ? [ALL_MATERIALS()] : [],
    caveats: attestationCaveats(on, [article12Attested]),
  };
}

export function readReferral(facts: Given, issues: Issue[]): { readonly [path in Path]?: boolean | undefined } {
  refuseOtherKeys(facts, ['materials'], '', issues);
  const materials = facts['materials'];
  if (materials === undefined || !isRecord(materials, 'materials', issues)) return {};
  refuseOtherKeys(materials, MATERIALS, 'materials.', issues);
  return Object.fromEntries(
    MATERIALS.map((material) => {
      const path: Path = `materials.${material}`;
      return [path, readBoolean(materials[material], path, issues)];
    }),
  );
}

const question: Question<Case, Outcome> = {
  classes: {
    'materials.necessity': [true, false],
    'materials.cost': [true, false],
    'materials.effect': [true, false],
    'materials.alternatives': [true, false],
  },
  answer: (complete) =>
    MATERIALS.every((material) => complete[`materials.${material}`]) ? 'refer' : 'collect-materials',
  readings: [],
};

const ALL_MATERIALS = (): Remedy<ReferralFacts, Outcome> => ({
  change: { materials: { necessity: true, cost: true, effect: true, alternatives: true } },
  outcome: 'refer',
  citation: '第12条第4項',
  by: '情報統括責任者',
});

/** The question {@link decideReferral} answers, as data. */
export const referral = {
  id: 'referral',
  question: {
    ja: 'この申請を運営委員会に付議するか。',
    en: 'Is this application referred to the Steering Committee now?',
  },
  presupposes: {
    ja: '第12条第1項の申請が情報統括責任者にあったこと。',
    en: 'An application under Article 12, paragraph (1) that has reached the chief information officer.',
  },
  citations: ['第12条第4項'],
  outcomes: ['refer', 'collect-materials'],
  favourable: ['refer'],
  readings: [],
  decide: decideReferral,
} as const satisfies Decision<'referral', Outcome, ReferralFacts, ReferralVerdict>;
