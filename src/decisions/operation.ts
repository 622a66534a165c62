import { AUTHORISATIONS, authorised, residentOperated } from '../articles/article-10-operation.js';
import { examined } from '../verdict/condition.js';
import type { GroundOf, VerdictOf } from '../verdict/declaration.js';
import { decide, finite } from '../verdict/finite.js';
import { type KindsOf, oneOf, yesNo } from '../verdict/kinds.js';
import type { Options } from '../verdict/options.js';

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

export const operation = /* @__PURE__ */ finite({
  id: 'operation',
  facts: {
    residentOperated: yesNo,
    authorisation: /* @__PURE__ */ oneOf(AUTHORISATIONS),
  } satisfies KindsOf<OperationFacts>,
  outcomes: ['unrestricted', 'permitted', 'not-permitted'],
  favourable: ['unrestricted', 'permitted'],
  grounds: {
    'resident-operated': residentOperated,
    authorised: /* @__PURE__ */ examined(authorised, { shows: 'authorisation' }),
  },
  answer(facts) {
    if (residentOperated.holds(facts)) return 'unrestricted';
    return authorised.holds(facts) ? 'permitted' : 'not-permitted';
  },
  changes: [{ change: { authorisation: 'approved' }, citation: '第10条', by: '電子情報システムを利用する課の長' }],
});

/**
 * The conditions that {@link decideOperation} examines.
 * @ja 操作の可否の判断で検討する要件
 */
export type OperationGround = GroundOf<typeof operation>;

/**
 * What {@link decideOperation} answers.
 * @ja 操作の可否の判断の結果
 */
export type OperationVerdict = VerdictOf<typeof operation, OperationFacts>;

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
  return decide(operation, facts, options);
}
