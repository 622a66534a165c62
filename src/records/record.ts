import { type AnyVerdict, type DecisionId, decisions, type FactsOf } from '../catalogue/decisions.js';
import { version } from '../catalogue/version.js';
import type { Issue } from '../input/errors.js';
import { type Given, readOneOf, understand } from '../input/facts.js';
import { edition } from '../regulation/edition.js';
import { type Moment, readMoment } from '../time/moment.js';
import { type Options, readOptions } from '../verdict/options.js';
import { type ComparedVerdict, readVerdict, refuseOtherQuestion } from './compared-verdict.js';
import { asJson } from './plain-json.js';

/**
 * A verdict with all it was made from, as plain JSON: enough to decide the case again years later, see `replay`.
 * @ja 判断の記録（事実・選択肢・結論・ライブラリの版・規程の版）
 */
export interface VerdictRecord<V extends AnyVerdict = AnyVerdict> {
  readonly decision: V['decision'];
  readonly facts: FactsOf<V['decision']>;
  readonly options?: Options;
  readonly verdict: V;
  /** When it was decided, as the caller says: the library has no clock. */
  readonly at?: string;
  /** The version of the library that decided. */
  readonly library: string;
  /** The edition of the regulation it encodes. */
  readonly edition: { readonly number: string; readonly lastAmendedBy: string; readonly inForceFrom: string };
}

/**
 * Puts a verdict on record, with the facts and options it was made from.
 *
 * The record is a copy in plain JSON. A `Date` or a luxon `DateTime` becomes its exact instant in text
 * (`2026-08-31T14:59:59.000Z`), which decides alike; a fact that is `undefined` is left out. Whatever else JSON has no
 * form for is refused. `at` is noted as it is given: a day or an instant.
 *
 * Not checked: whether the verdict is that of these facts. Nothing is decided here; `replayOne` on the fresh record
 * shows it.
 *
 * @throws InvalidFactsError if verdict, facts or options have no form in JSON, or `at` is no moment; the paths of the
 * issues begin with `verdict`, `facts`, `options` or `at`.
 * @example
 * ```ts
 * const facts = { appliedAt: new Date('2026-08-31T14:59:59Z'), plannedFor: 2027 };
 * const onRecord = record(decideTimeliness(facts), facts, undefined, '2026-09-01');
 * onRecord.facts // => { appliedAt: '2026-08-31T14:59:59.000Z', plannedFor: 2027 }
 * onRecord.verdict.outcome // => 'on-time'
 * onRecord.edition.inForceFrom // => '2023-04-01'
 * ```
 * @ja 結論を、その事実及び選択肢とともに JSON の記録にする。
 */
export function record<V extends AnyVerdict>(
  verdict: V,
  facts: FactsOf<V['decision']>,
  options?: Options,
  at?: Moment,
): VerdictRecord<V> {
  const json = understand({ verdict, facts, options, at }, (given, issues) => {
    readMoment(given['at'], 'at', issues);
    const verdict = readVerdict(asJson(given['verdict'], 'verdict', issues), 'verdict', issues);
    readOneOf(verdict?.decision, decisionIds(), 'verdict.decision', issues);
    return {
      verdict,
      facts: asJson(given['facts'], 'facts', issues),
      options: given['options'] === undefined ? undefined : asJson(given['options'], 'options', issues),
      at: given['at'] === undefined ? undefined : asJson(given['at'], 'at', issues),
    };
  });
  readOptions(json.options as Options | undefined);
  const { number, lastAmendedBy, inForceFrom } = edition;
  // What was read as JSON has the types it had: moments as text are moments.
  return {
    decision: json.verdict!.decision,
    facts: json.facts,
    ...(json.options !== undefined && { options: json.options }),
    verdict: json.verdict,
    ...(json.at !== undefined && { at: json.at }),
    library: version,
    edition: { number, lastAmendedBy, inForceFrom },
  } as unknown as VerdictRecord<V>;
}

const decisionIds = () => decisions.map(({ id }) => id);

interface ReadRecord {
  readonly decision: DecisionId;
  /** As far as a record goes, anything; the decision reads them. */
  readonly facts: unknown;
  readonly options: Options | undefined;
  readonly verdict: ComparedVerdict;
}

/** What of a record can be decided again and compared, from wherever it comes. */
export function readRecord(record: Given, issues: Issue[]): ReadRecord {
  const decision = readOneOf(record['decision'] ?? '', decisionIds(), 'decision', issues);
  const options = record['options'];
  const verdict = readVerdict(asJson(record['verdict'], 'verdict', issues), 'verdict', issues);
  if (decision !== undefined && verdict !== undefined) refuseOtherQuestion(decision, verdict, 'verdict', issues);
  // Where something is refused nothing of this is used.
  return {
    decision: decision!,
    facts: asJson(record['facts'], 'facts', issues),
    options: options === undefined ? undefined : (asJson(options, 'options', issues) as Options),
    verdict: verdict!,
  };
}
