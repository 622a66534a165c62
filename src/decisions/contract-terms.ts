import { OTHER_TERMS, otherTermsIncluded, contractTerms as TERMS } from '../articles/article-06-contracts.js';
import { allOf, isComplete, itemsOf, lackingIn, listed, listedGrounds } from '../verdict/checklist.js';
import { examined, followedBy } from '../verdict/condition.js';
import type { GroundOf, VerdictOf } from '../verdict/declaration.js';
import { decide, finite } from '../verdict/finite.js';
import { type KindsOf, listOf, oneOf } from '../verdict/kinds.js';
import type { Options } from '../verdict/options.js';

/**
 * The nine terms that Article 6 names, in its order.
 * @ja 第6条第1号から第9号までの事項
 */
export type ContractTerm = keyof typeof TERMS;

/**
 * Facts of {@link decideContractTerms}. An absent fact is not known.
 * @ja 委託契約の明記事項の判断に用いる事実
 */
export interface ContractTermsFacts {
  /** Of each named term, whether the contract has it. A term that is not mentioned here is not known. */
  readonly terms?: { readonly [term in ContractTerm]?: boolean | undefined } | undefined;
  /** Whether protecting the data needs anything else, and if so, whether the contract has it. */
  readonly otherTerms?: (typeof OTHER_TERMS)[number] | undefined;
}

interface Lacking {
  /** The terms that the contract lacks, in the order of the text. Left out while any of them is not known. */
  readonly lacking: readonly (ContractTerm | 'otherTerms')[];
}

export const contractTerms = /* @__PURE__ */ finite({
  id: 'contract-terms',
  facts: {
    terms: /* @__PURE__ */ listed(TERMS),
    otherTerms: /* @__PURE__ */ oneOf(OTHER_TERMS),
  } satisfies KindsOf<ContractTermsFacts>,
  outcomes: ['complete', 'incomplete'],
  favourable: ['complete'],
  grounds: /* @__PURE__ */ followedBy(/* @__PURE__ */ listedGrounds('terms', TERMS), {
    'other-terms': /* @__PURE__ */ examined(otherTermsIncluded, { shows: 'otherTerms' }),
  }),
  fields: {
    lacking: {
      kind: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(/* @__PURE__ */ itemsOf(TERMS, 'otherTerms'))),
      always: ['complete'],
    },
  },
  answer: (facts) => (isComplete(facts.terms) && otherTermsIncluded.holds(facts) ? 'complete' : 'incomplete'),
  changes: [
    { change: { terms: /* @__PURE__ */ allOf(TERMS) }, citation: '第6条' },
    { change: { terms: /* @__PURE__ */ allOf(TERMS), otherTerms: 'included' }, citation: '第6条' },
  ],
  fieldsOf({ terms, otherTerms }) {
    const lacking = lackingIn(terms, TERMS);
    if (lacking === undefined || otherTerms === undefined) return {};
    return { lacking: otherTerms === 'lacking' ? [...lacking, 'otherTerms'] : lacking };
  },
});

/**
 * The conditions that {@link decideContractTerms} examines: one for each item.
 * @ja 委託契約の明記事項の判断で検討する要件
 */
export type ContractTermsGround = GroundOf<typeof contractTerms>;

/**
 * What {@link decideContractTerms} answers.
 * @ja 委託契約の明記事項の判断の結果
 */
export type ContractTermsVerdict = VerdictOf<
  typeof contractTerms,
  ContractTermsFacts,
  { complete: Lacking; incomplete: Partial<Lacking> }
>;

/**
 * Whether an outsourcing contract has all the terms that it must have (Article 6).
 *
 * Presupposes a contract that outsources work on a system and is being concluded by whoever manages the system (Article 4).
 *
 * - `complete`: it has the nine named terms, and what else the data needs, if anything.
 * - `incomplete`: one of them is lacking.
 *
 * Edges. One lacking term is enough. The tenth item is met also where nothing else is needed. `lacking` needs all ten known.
 *
 * Not decided: what else the data needs, which whoever manages the system judges, and whether a term says enough.
 *
 * @throws InvalidFactsError if a fact is not understood.
 * @example
 * ```ts
 * decideContractTerms({ terms: { copying: false } }).outcome // => 'incomplete'
 * decideContractTerms({ terms: { copying: true }, otherTerms: 'none-needed' }).missing[0] // => 'terms.confidentiality'
 * ```
 * @ja 処理委託契約に、明記すべき事項がそろっているか（第6条）。
 * @category Chapter 3 — Management of systems
 */
export function decideContractTerms(facts: ContractTermsFacts, options?: Options): ContractTermsVerdict {
  return decide(contractTerms, facts, options);
}
