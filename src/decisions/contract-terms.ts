import { article6Attested } from '../articles/article-06-contracts.js';
import type { Issue } from '../input/errors.js';
import { type Given, isRecord, readBoolean, readOneOf, refuseOtherKeys, understand } from '../input/facts.js';
import type { Citation } from '../regulation/citation.js';
import { attestationCaveats } from '../verdict/attested.js';
import type { Decision } from '../verdict/decision.js';
import { type Options, readOptions } from '../verdict/options.js';
import type { Ground, Remedy, Verdict } from '../verdict/verdict.js';

const TERMS = [
  'confidentiality',
  'purpose-limitation',
  'handover-and-disposal',
  'copying',
  'subcontracting',
  'inspection',
  'incident-reporting',
  'security-measures',
  'ownership',
] as const;

/**
 * The nine terms that Article 6 names, in its order.
 * @ja 第6条第1号から第9号までの事項
 */
export type ContractTerm = (typeof TERMS)[number];

const CITATIONS = [
  '第6条第1号',
  '第6条第2号',
  '第6条第3号',
  '第6条第4号',
  '第6条第5号',
  '第6条第6号',
  '第6条第7号',
  '第6条第8号',
  '第6条第9号',
  '第6条第10号',
] as const;

const OTHER_TERMS = ['none-needed', 'included', 'lacking'] as const;

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

/**
 * The conditions that {@link decideContractTerms} examines: one for each item.
 * @ja 委託契約の明記事項の判断で検討する要件
 */
export type ContractTermsGround = ContractTerm | 'other-terms';

interface Lacking {
  /** The terms that the contract lacks, in the order of the text. Left out while any of them is not known. */
  readonly lacking: readonly (ContractTerm | 'otherTerms')[];
}

/**
 * What {@link decideContractTerms} answers.
 * @ja 委託契約の明記事項の判断の結果
 */
export type ContractTermsVerdict = Verdict<
  'contract-terms',
  { complete: Lacking; incomplete: Partial<Lacking> },
  ContractTermsGround,
  ContractTermsFacts
>;

type Outcome = 'complete' | 'incomplete';

/** One item of Article 6: where it stands, and whether the contract has it. */
interface Item {
  readonly code: ContractTermsGround;
  readonly path: string;
  readonly name: ContractTerm | 'otherTerms';
  readonly citation: Citation;
  readonly has: boolean | undefined;
}

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
  const { on } = readOptions(options);
  const given = understand(facts, readContractTerms);
  const items = itemsOf(given);
  const open = items.filter(({ has }) => has === undefined);
  const lacking = items.filter(({ has }) => has === false).map(({ name }) => name);
  const parts = {
    decision: 'contract-terms' as const,
    grounds: items.map(({ code, citation, has }) => groundOf(code, citation, has, given.otherTerms)),
    contested: [],
    caveats: attestationCaveats(on, [article6Attested]),
  };
  if (lacking.length > 0)
    return {
      ...parts,
      outcome: 'incomplete',
      ...(open.length === 0 && { lacking }),
      missing: [],
      remedies: [remedyOf(given)],
    };
  if (open.length > 0)
    return { ...parts, outcome: 'undetermined', missing: open.map(({ path }) => path), remedies: [] };
  return { ...parts, outcome: 'complete', lacking, missing: [], remedies: [] };
}

export function readContractTerms(facts: Given, issues: Issue[]): ContractTermsFacts {
  refuseOtherKeys(facts, ['terms', 'otherTerms'], '', issues);
  return {
    terms: readTerms(facts['terms'], issues),
    otherTerms: readOneOf(facts['otherTerms'], OTHER_TERMS, 'otherTerms', issues),
  };
}

function readTerms(value: unknown, issues: Issue[]): ContractTermsFacts['terms'] {
  if (value === undefined || !isRecord(value, 'terms', issues)) return undefined;
  refuseOtherKeys(value, TERMS, 'terms.', issues);
  return Object.fromEntries(TERMS.map((term) => [term, readBoolean(value[term], `terms.${term}`, issues)]));
}

const itemsOf = ({ terms, otherTerms }: ContractTermsFacts): Item[] => [
  ...TERMS.map((term, i) => ({
    code: term,
    path: `terms.${term}`,
    name: term,
    citation: CITATIONS[i]!,
    has: terms?.[term],
  })),
  {
    code: 'other-terms',
    path: 'otherTerms',
    name: 'otherTerms',
    citation: '第6条第10号',
    has: otherTerms === undefined ? undefined : otherTerms !== 'lacking',
  },
];

const groundOf = (
  code: ContractTermsGround,
  citation: Citation,
  has: boolean | undefined,
  otherTerms: ContractTermsFacts['otherTerms'],
): Ground<ContractTermsGround> => ({
  code,
  citation,
  holds: has ?? 'unknown',
  ...(code === 'other-terms' && otherTerms !== undefined && { values: { otherTerms } }),
});

/** All nine terms, and what else is needed unless that is certain to be there or not to be needed. */
function remedyOf({ otherTerms }: ContractTermsFacts): Remedy<ContractTermsFacts, Outcome> {
  const terms = Object.fromEntries(TERMS.map((term) => [term, true]));
  const isSettled = otherTerms !== undefined && otherTerms !== 'lacking';
  const change: ContractTermsFacts = isSettled ? { terms } : { terms, otherTerms: 'included' };
  return { change, outcome: 'complete', citation: '第6条' };
}

/** The question {@link decideContractTerms} answers, as data. */
export const contractTerms = {
  id: 'contract-terms',
  question: {
    ja: '処理委託契約に、明記すべき事項がそろっているか。',
    en: 'Does the outsourcing contract have all the terms that it must have?',
  },
  presupposes: {
    ja: '電子情報システムに係る業務の処理委託契約を、管理する課の長が締結するものであること。',
    en: 'A contract that outsources work on a system, concluded by whoever manages the system.',
  },
  citations: CITATIONS,
  outcomes: ['complete', 'incomplete'],
  favourable: ['complete'],
  readings: [],
  decide: decideContractTerms,
} as const satisfies Decision<'contract-terms', Outcome, ContractTermsFacts, ContractTermsVerdict>;
