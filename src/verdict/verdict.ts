import { attempt } from '../input/attempt.js';
import { InvalidFactsError } from '../input/errors.js';
import type { Citation } from '../regulation/citation.js';
import type { DefectId } from '../regulation/defects.texts.js';
import type { Readings } from '../regulation/readings.js';
import type { Day } from '../time/calendar.js';

/**
 * Somebody's finding, where the regulation lets a finding decide (「…と認めるとき」): what was found, by whom, and why.
 * The library makes none of its own.
 * @ja 認定・判断の記録（結論・判断者・理由・判断日）
 */
export interface Judgement {
  /** Whether the finding is that the condition holds. */
  readonly holds: boolean;
  /** Who found it: a post or a body. Where the text names the finder, nobody else's finding counts. */
  readonly by: string;
  readonly reason: string;
  /** The day of the finding, `YYYY-MM-DD`. */
  readonly on?: Day | undefined;
}

/**
 * What a ground or a caveat may carry: plain data.
 * @ja 根拠や留意事項が持つ値（JSONで表せるもの）
 */
export type PlainData = string | number | boolean | readonly PlainData[] | { readonly [name: string]: PlainData };

/**
 * One condition that was examined, with the place in the text that lays it down.
 * @ja 検討した要件と根拠条項、その成否
 */
export interface Ground<Code extends string = string> {
  readonly code: Code;
  readonly citation: Citation;
  readonly holds: boolean | 'unknown';
  /** The figures and names it was examined with; those that are not certain are left out. */
  readonly values?: { readonly [name: string]: PlainData };
}

/**
 * Readings other than those in force under which the outcome would be another one. No proper subset of `readings`
 * changes the outcome in any way.
 * @ja 結論が変わる別の読み方（最小の組）
 */
export interface Contest<Outcome extends string = string> {
  readonly readings: Partial<Readings>;
  readonly outcome: Outcome | 'undetermined';
}

/**
 * What would give a better outcome. Either a `change` of facts: deciding `{ ...facts, ...change }` gives `outcome`;
 * or a `finding` that only somebody can make: any judgement that holds, at the fact named by `needs`, gives it; where the
 * text names the finder, one by that post.
 * @ja 結論を改める方法（事実の変更、又は判断権者の認定）
 */
export type Remedy<Facts = object, Outcome extends string = string> =
  | {
      readonly kind: 'change';
      readonly change: Readonly<Partial<Facts>>;
      readonly outcome: Outcome;
      readonly citation: Citation;
      /** The post that can bring it about, where the text names one. */
      readonly by?: string;
    }
  | {
      readonly kind: 'finding';
      readonly needs: { readonly fact: keyof Facts & string; readonly finder?: string };
      readonly outcome: Outcome;
      readonly citation: Citation;
    };

/**
 * What a reader of the verdict should know beside it. A caveat never changes the outcome.
 * @ja 結論に添える留意事項
 */
export type Caveat =
  /** The verdict is about a day before the provision is known to have read as encoded. */
  | { readonly code: 'text-not-attested'; readonly citation: Citation; readonly on: Day; readonly attestedFrom: Day }
  /** No day says which version of the place counts: it was taken as it reads from `from` on, the newest that is encoded. */
  | { readonly code: 'newest-edition'; readonly citation: Citation; readonly from: Day }
  /** The verdict rests on a place where the text itself is defective; see the exported `defects`. */
  | { readonly code: 'text-defect'; readonly citation: Citation; readonly defect: DefectId }
  /** The last day of the period is a closed day; the default reading does not move it. */
  | {
      readonly code: 'deadline-on-closed-day';
      readonly citation: Citation;
      readonly closedDay: Day;
      /** Left out where it is not sure: `holidays-unknown` says so. */
      readonly nextOpenDay?: Day;
    }
  /** Whether this day, by which it can be done, is a national holiday is not known: they are known from 1970 to 2050. */
  | { readonly code: 'holidays-unknown'; readonly citation: Citation; readonly day: Day }
  /** The system is not listed; `nearNames` are listed names that resemble it, best first. */
  | { readonly code: 'not-in-appended-table-1'; readonly citation: Citation; readonly nearNames: readonly string[] }
  /** The table lists the system under `unit`, the facts name another. */
  | { readonly code: 'differs-from-appended-table-1'; readonly citation: Citation; readonly unit: string }
  /** The unit is not a section as Article 2, item (xiv) defines it. */
  | { readonly code: 'unit-is-not-a-section'; readonly citation: Citation; readonly unit: string }
  /** No section of the ward manages the data: the Act on the Protection of Personal Information applies all the same. */
  | { readonly code: 'act-applies-by-itself'; readonly citation: Citation }
  /** Whether a duty reaches those in none of the bodies that the article on scope names (区長, 副区長, 教育長) is open. */
  | { readonly code: 'outside-named-bodies'; readonly citation: Citation }
  /** A duty in the work of somebody who no longer does that work. */
  | { readonly code: 'no-work-left'; readonly citation: Citation }
  /** The finding at `fact` is not by `finder`: whom the text names, or the facts as who applies or manages the system. */
  | { readonly code: 'finder-differs'; readonly citation: Citation; readonly fact: string; readonly finder: string }
  /** The chair is not there, and the regulation has no rule on who presides. */
  | { readonly code: 'nobody-to-preside'; readonly citation: Citation };

/** What every verdict carries, whatever its outcome. */
export interface VerdictParts<Id extends string, Outcome extends string, Code extends string, Facts> {
  /** The function's name without `decide`, in kebab case. */
  readonly decision: Id;
  /** Every condition examined, in the order of the text. */
  readonly grounds: readonly Ground<Code>[];
  /** The facts not known that can still change the outcome, as dotted paths in the order of the facts' declaration. Empty when settled. */
  readonly missing: readonly string[];
  readonly contested: readonly Contest<Outcome>[];
  readonly remedies: readonly Remedy<Facts, Outcome>[];
  readonly caveats: readonly Caveat[];
}

/**
 * The answer to one question: a discriminated union on `outcome`, with the fields that belong to each outcome.
 * `undetermined` means that the facts not known can still lead to different outcomes. Figures that are not yet certain
 * are left out of the fields, so on `undetermined` each of them may be there or not.
 *
 * Plain JSON data. Changing a verdict changes no other one.
 * @ja 判断の結果：結論・根拠・不足する事実・読み方の争い・改める方法・留意事項
 */
export type Verdict<
  Id extends string = string,
  Fields extends Record<string, object> = Record<string, object>,
  Code extends string = string,
  Facts = object,
> =
  | {
      [Outcome in keyof Fields & string]: VerdictParts<Id, keyof Fields & string, Code, Facts> & {
        readonly outcome: Outcome;
      } & Readonly<Fields[Outcome]>;
    }[keyof Fields & string]
  | (VerdictParts<Id, keyof Fields & string, Code, Facts> & { readonly outcome: 'undetermined' } & Readonly<
        Partial<Fields[keyof Fields & string]>
      >);

/**
 * Whether the verdict has an outcome; narrows its type.
 *
 * @example
 * ```ts
 * isSettled(decideTimeliness({ appliedAt: '2026-08-31', plannedFor: 2027 })) // => true
 * isSettled(decideTimeliness({ plannedFor: 2027 })) // => false
 * ```
 * @throws InvalidFactsError if this is no verdict.
 * @ja 結論が出ているか。
 */
export function isSettled<V extends { readonly outcome: string }>(
  verdict: V,
): verdict is Exclude<V, { readonly outcome: 'undetermined' }> {
  return attempt(() => {
    if (typeof verdict.outcome === 'string') return verdict.outcome !== 'undetermined';
    const [ja, en] = ['判断の結果ではありません。', 'This is no verdict.'];
    throw new InvalidFactsError([{ path: 'outcome', code: 'not-a-text', message: { ja, en } }]);
  });
}
