import { article26Attested } from '../articles/article-26-security-measures.js';
import type { Issue } from '../input/errors.js';
import { type Given, isRecord, readBoolean, refuseOtherKeys, understand } from '../input/facts.js';
import { attestationCaveats } from '../verdict/attested.js';
import type { Decision } from '../verdict/decision.js';
import { type Options, readOptions } from '../verdict/options.js';
import type { Ground, Remedy, Verdict } from '../verdict/verdict.js';

const MEASURES = ['organisation', 'classification', 'personnel', 'physical', 'technical', 'operational'] as const;

/**
 * A kind of security measures, as in the six items of Article 26, paragraph (2).
 * @ja 情報セキュリティ対策の区分
 */
export type SecurityMeasure = (typeof MEASURES)[number];

/**
 * Facts of {@link decideMeasures}. An absent fact is not known.
 * @ja 情報セキュリティ対策の判断に用いる事実
 */
export interface MeasuresFacts {
  /** Whether each kind of measures is taken. */
  readonly measures?: { readonly [measure in SecurityMeasure]?: boolean | undefined } | undefined;
}

/**
 * What the verdict examines: each kind of measures.
 * @ja 検討する要件の符号
 */
export type MeasuresGround = `${SecurityMeasure}-measures`;

interface Lacking {
  /** The kinds not taken, in the order of the text; given once all six are known. */
  readonly lacking: readonly SecurityMeasure[];
}

/**
 * The verdict of {@link decideMeasures}.
 * @ja 情報セキュリティ対策の判断の結果
 */
export type MeasuresVerdict = Verdict<
  'measures',
  { complete: Lacking; incomplete: Partial<Lacking> },
  MeasuresGround,
  MeasuresFacts
>;

type Outcome = 'complete' | 'incomplete';

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
  const { on } = readOptions(options);
  const taken = understand(facts, readMeasures);
  const lacking = MEASURES.filter((measure) => taken[measure] === false);
  const open = MEASURES.filter((measure) => taken[measure] === undefined);
  const parts = {
    decision: 'measures',
    grounds: groundsOf(taken),
    contested: [],
    caveats: attestationCaveats(on, [article26Attested]),
  } as const;
  if (lacking.length > 0)
    return {
      ...parts,
      outcome: 'incomplete',
      ...(open.length === 0 && { lacking }),
      missing: [],
      remedies: [takingAll()],
    };
  // While nothing lacks, each kind that is not known can turn out to.
  if (open.length > 0)
    return { ...parts, outcome: 'undetermined', missing: open.map((measure) => `measures.${measure}`), remedies: [] };
  return { ...parts, outcome: 'complete', lacking, missing: [], remedies: [] };
}

type Taken = { readonly [measure in SecurityMeasure]?: boolean | undefined };

export function readMeasures(facts: Given, issues: Issue[]): Taken {
  refuseOtherKeys(facts, ['measures'], '', issues);
  const given = facts['measures'];
  if (given === undefined || !isRecord(given, 'measures', issues)) return {};
  refuseOtherKeys(given, MEASURES, 'measures.', issues);
  return Object.fromEntries(
    MEASURES.map((measure) => [measure, readBoolean(given[measure], `measures.${measure}`, issues)]),
  );
}

const groundsOf = (taken: Taken): Ground<MeasuresGround>[] => [
  { code: 'organisation-measures', citation: '第26条第2項第1号', holds: taken.organisation ?? 'unknown' },
  { code: 'classification-measures', citation: '第26条第2項第2号', holds: taken.classification ?? 'unknown' },
  { code: 'personnel-measures', citation: '第26条第2項第3号', holds: taken.personnel ?? 'unknown' },
  { code: 'physical-measures', citation: '第26条第2項第4号', holds: taken.physical ?? 'unknown' },
  { code: 'technical-measures', citation: '第26条第2項第5号', holds: taken.technical ?? 'unknown' },
  { code: 'operational-measures', citation: '第26条第2項第6号', holds: taken.operational ?? 'unknown' },
];

const takingAll = (): Remedy<MeasuresFacts, Outcome> => ({
  change: { measures: Object.fromEntries(MEASURES.map((measure) => [measure, true])) },
  outcome: 'complete',
  citation: '第26条第2項',
});

/** The question {@link decideMeasures} answers, as data. */
export const measures = {
  id: 'measures',
  question: {
    ja: '情報セキュリティ対策は、六つの区分のすべてにわたって講じられているか。',
    en: 'Are security measures of all six kinds taken?',
  },
  presupposes: {
    ja: '第26条第1項の事象から守るべき情報資産があること。',
    en: 'Information assets to be protected from the events of Article 26, paragraph (1).',
  },
  citations: [
    '第26条第2項',
    '第26条第2項第1号',
    '第26条第2項第2号',
    '第26条第2項第3号',
    '第26条第2項第4号',
    '第26条第2項第5号',
    '第26条第2項第6号',
  ],
  outcomes: ['complete', 'incomplete'],
  favourable: ['complete'],
  readings: [],
  decide: decideMeasures,
} as const satisfies Decision<'measures', Outcome, MeasuresFacts, MeasuresVerdict>;
