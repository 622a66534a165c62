import { article10Attested } from '../articles/article-10-operation.js';
import type { Issue } from '../input/errors.js';
import { type Given, readBoolean, readOneOf, refuseOtherKeys, understand } from '../input/facts.js';
import { attestationCaveats } from '../verdict/attested.js';
import type { Decision } from '../verdict/decision.js';
import { type Options, readOptions } from '../verdict/options.js';
import { type Question, settle } from '../verdict/settle.js';
import type { Ground, Remedy, Verdict } from '../verdict/verdict.js';

const AUTHORISATIONS = ['instructed', 'approved', 'none'] as const;

/**
 * Facts of {@link decideOperation}. An absent fact is not known.
 * @ja 操作の可否の判断に用いる事実
 */
export interface OperationFacts {
  /** Whether the system was set up for residents to operate themselves. Appended Table 1 does not say of which systems that is true. */
  readonly residentOperated?: boolean | undefined;
  /** Whether the head of the using section has instructed or approved whoever operates it, or `'none'`. */
  readonly authorisation?: (typeof AUTHORISATIONS)[number] | undefined;
}

/**
 * The conditions that {@link decideOperation} examines.
 * @ja 操作の可否の判断で検討する要件
 */
export type OperationGround = 'resident-operated' | 'authorised';

/**
 * What {@link decideOperation} answers.
 * @ja 操作の可否の判断の結果
 */
export type OperationVerdict = Verdict<
  'operation',
  { unrestricted: object; permitted: object; 'not-permitted': object },
  OperationGround,
  OperationFacts
>;

type Outcome = 'unrestricted' | 'permitted' | 'not-permitted';

interface Case {
  readonly residentOperated: boolean;
  readonly authorisation: (typeof AUTHORISATIONS)[number];
}

/**
 * Whether somebody may operate a system (Article 10).
 *
 * Presupposes an electronic information system of a body within the regulation's scope (Article 2-2).
 *
 * - `unrestricted`: residents are to operate the system themselves, so that the article leaves it out.
 * - `permitted`: the head of the section that uses the system has instructed or approved whoever operates it.
 * - `not-permitted`: neither.
 *
 * Edges. An instruction does as well as an approval. For a system that residents operate neither matters.
 *
 * Not decided: which systems were set up for residents, and in what form an instruction or approval is given. Whether the
 * head of any section other than the using one has approved does not matter: that is `'none'`.
 *
 * @throws InvalidFactsError if a fact is not understood.
 * @example
 * ```ts
 * decideOperation({ residentOperated: false, authorisation: 'instructed' }).outcome // => 'permitted'
 * decideOperation({ authorisation: 'approved' }).missing // => ['residentOperated']
 * ```
 * @ja 電子情報システムを操作してよいか（第10条）。
 * @category Chapter 4 — Use of systems
 */
export function decideOperation(facts: OperationFacts, options?: Options): OperationVerdict {
  const { readings, on } = readOptions(options);
  const given = understand(facts, readOperation);
  const settled = settle(given, question, readings);
  return {
    decision: 'operation',
    ...settled,
    grounds: groundsOf(given),
    remedies: remediesOf(settled.outcome),
    caveats: attestationCaveats(on, [article10Attested]),
  };
}

export function readOperation(facts: Given, issues: Issue[]) {
  refuseOtherKeys(facts, ['residentOperated', 'authorisation'], '', issues);
  return {
    residentOperated: readBoolean(facts['residentOperated'], 'residentOperated', issues),
    authorisation: readOneOf(facts['authorisation'], AUTHORISATIONS, 'authorisation', issues),
  };
}

const question: Question<Case, Outcome> = {
  classes: { residentOperated: [true, false], authorisation: AUTHORISATIONS },
  answer: ({ residentOperated, authorisation }) => {
    if (residentOperated) return 'unrestricted';
    return authorisation === 'none' ? 'not-permitted' : 'permitted';
  },
  readings: [],
};

function groundsOf({ residentOperated, authorisation }: OperationFacts): Ground<OperationGround>[] {
  return [
    { code: 'resident-operated', citation: '第10条', holds: residentOperated ?? 'unknown' },
    {
      code: 'authorised',
      citation: '第10条',
      holds: authorisation === undefined ? 'unknown' : authorisation !== 'none',
      ...(authorisation !== undefined && { values: { authorisation } }),
    },
  ];
}

function remediesOf(outcome: Outcome | 'undetermined'): Remedy<OperationFacts, Outcome>[] {
  if (outcome !== 'not-permitted') return [];
  return [
    {
      change: { authorisation: 'approved' },
      outcome: 'permitted',
      citation: '第10条',
      by: '電子情報システムを利用する課の長',
    },
  ];
}

/** The question {@link decideOperation} answers, as data. */
export const operation = {
  id: 'operation',
  question: { ja: 'この電子情報システムを操作してよいか。', en: 'May this system be operated?' },
  presupposes: {
    ja: '規程の適用範囲（第2条の2）にある区の機関の電子情報システムであること。',
    en: "An electronic information system of a body within the regulation's scope (Article 2-2).",
  },
  citations: ['第10条'],
  outcomes: ['unrestricted', 'permitted', 'not-permitted'],
  favourable: ['unrestricted', 'permitted'],
  readings: [],
  decide: decideOperation,
} as const satisfies Decision<'operation', Outcome, OperationFacts, OperationVerdict>;
