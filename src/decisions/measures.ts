import { securityMeasures } from '../articles/article-26-security-measures.js';
import { allOf, isComplete, itemsOf, lackingIn, listed, listedGrounds } from '../verdict/checklist.js';
import type { GroundOf, VerdictOf } from '../verdict/declaration.js';
import { decide, finite } from '../verdict/finite.js';
import { type KindsOf, listOf, oneOf } from '../verdict/kinds.js';
import type { Options } from '../verdict/options.js';

/**
 * A kind of security measures, as in the six items of Article 26, paragraph (2).
 * @ja 情報セキュリティ対策の区分
 */
export type SecurityMeasure = keyof typeof securityMeasures;

/**
 * Facts of {@link decideMeasures}. An absent fact is not known.
 * @ja 情報セキュリティ対策の判断に用いる事実
 */
export interface MeasuresFacts {
  /** Whether each kind of measures is taken. */
  readonly measures?: { readonly [measure in SecurityMeasure]?: boolean | undefined } | undefined;
}

interface Lacking {
  /** The kinds not taken, in the order of the text; given once all six are known. */
  readonly lacking: readonly SecurityMeasure[];
}

export const measures = /* @__PURE__ */ finite({
  id: 'measures',
  facts: { measures: /* @__PURE__ */ listed(securityMeasures) } satisfies KindsOf<MeasuresFacts>,
  outcomes: ['complete', 'incomplete'],
  favourable: ['complete'],
  grounds: /* @__PURE__ */ listedGrounds('measures', securityMeasures, '-measures'),
  citations: ['第26条第2項'],
  fields: {
    lacking: {
      kind: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(/* @__PURE__ */ itemsOf(securityMeasures))),
      always: ['complete'],
    },
  },
  answer: ({ measures }) => (isComplete(measures) ? 'complete' : 'incomplete'),
  changes: [{ change: { measures: /* @__PURE__ */ allOf(securityMeasures) }, citation: '第26条第2項' }],
  fieldsOf({ measures }) {
    const lacking = lackingIn(measures, securityMeasures);
    return lacking === undefined ? {} : { lacking };
  },
});

/**
 * What the verdict examines: each kind of measures.
 * @ja 検討する要件の符号
 */
export type MeasuresGround = GroundOf<typeof measures>;

/**
 * The verdict of {@link decideMeasures}.
 * @ja 情報セキュリティ対策の判断の結果
 */
export type MeasuresVerdict = VerdictOf<
  typeof measures,
  MeasuresFacts,
  { complete: Lacking; incomplete: Partial<Lacking> }
>;

/**
 * Whether all six kinds of security measures are taken (Article 26, paragraph (2)).
 *
 * Presupposes information assets to be protected from the events of Article 26, paragraph (1), which `threats` lists.
 *
 * - `complete`: all six are taken.
 * - `incomplete`: one at least is not. `lacking` names those that are not, once all six are known.
 *
 * Edges. One kind that is not taken settles it, whatever the others are.
 *
 * Not decided: whether a measure that is taken is enough, as the items give examples and no measure of it; who takes it,
 * as the text names nobody.
 *
 * @throws InvalidFactsError if a fact is not understood.
 * @example
 * ```ts
 * const taken = { organisation: true, classification: true, personnel: true, physical: true, technical: true };
 * decideMeasures({ measures: taken }).missing // => ['measures.operational']
 * decideMeasures({ measures: { ...taken, operational: false } }).outcome // => 'incomplete'
 * ```
 * @ja 六つの情報セキュリティ対策がすべて講じられているか（第26条第2項）。
 * @category Chapter 8 — Security measures
 */
export function decideMeasures(facts: MeasuresFacts, options?: Options): MeasuresVerdict {
  return decide(measures, facts, options);
}
