/**
 * Why a fact was refused. The message beside it says the same in words.
 * @ja 事実が受け付けられない理由の符号
 */
export type IssueCode =
  // the shape of facts
  | 'not-an-object'
  | 'not-a-list'
  | 'not-a-text'
  | 'not-a-boolean'
  | 'not-a-number'
  | 'unknown-key'
  | 'null'
  | 'empty'
  | 'not-one-of'
  | 'not-a-judgement'
  | 'unreadable'
  | 'not-json'
  // days, moments, fiscal years
  | 'not-a-day'
  | 'not-a-moment'
  | 'number-for-a-day'
  | 'no-offset'
  | 'wrong-weekday'
  | 'ambiguous-date'
  | 'no-day'
  | 'no-such-day'
  | 'no-such-time'
  | 'outside-era'
  | 'invalid-date'
  | 'out-of-range'
  | 'not-a-fiscal-year'
  // the regulation's own words
  | 'unknown-post'
  | 'unknown-reading'
  | 'not-a-unit'
  | 'department-for-a-section'
  | 'not-a-department'
  | 'not-an-article-7-item'
  | 'ambiguous-item'
  | 'contradiction';

/**
 * One thing that is wrong with the facts: where, what, and why in two languages. Never the value itself, which may be
 * personal data; a key that is not known is part of the place.
 * @ja 事実の誤り1件（場所・符号・説明）。値そのものは含まない。
 */
export interface Issue {
  /** Dotted path from the facts: `uses.0.items.1`, `attendance.管理部経理課長`. Options begin with `options.`; the facts as a whole are the empty path. */
  readonly path: string;
  readonly code: IssueCode;
  readonly message: { readonly ja: string; readonly en: string };
}

/**
 * Thrown when a decision is given something it does not understand. Nothing is guessed and nothing is dropped.
 *
 * @example
 * ```ts
 * try {
 *   decideTimeliness({ appliedAt: '2026-08-31T15:00:00' });
 * } catch (error) {
 *   if (error instanceof InvalidFactsError) error.issues[0]?.code; // => 'no-offset'
 * }
 * ```
 * @ja 理解できない事実が渡されたときに投げられる。
 */
export class InvalidFactsError extends Error {
  override readonly name = 'InvalidFactsError';
  readonly issues: readonly Issue[];
  // Not `ErrorOptions`, which callers who compile for ES2021 or earlier do not have.
  constructor(issues: readonly Issue[], options?: { readonly cause?: unknown }) {
    super(issues.map(({ path, message }) => `${path || '(facts)'}: ${message.ja} / ${message.en}`).join('\n'), options);
    this.issues = issues;
  }
}

/** Long keys are cut: a place is to be found, not to be reprinted. */
const LONGEST_PATH = 120;

/** More faults than anybody reads are not listed. */
const MOST_ISSUES = 100;

/** Notes one fault and returns `undefined`, so that a reader can `return complain(…)`. */
export function complain(issues: Issue[], path: string, code: IssueCode, ja: string, en: string): undefined {
  if (issues.length >= MOST_ISSUES) return;
  const place = path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH)}…` : path;
  issues.push({ path: place, code, message: { ja, en } });
}

/**
 * Notes what is wrong within one part of the facts, whose faults were noted by their places in it. Most parts have none,
 * so that their places need not be written.
 */
export function complainWithin(issues: Issue[], place: string, faults: readonly Issue[]): void {
  for (const { path, code, message } of faults)
    complain(issues, path === '' ? place : `${place}.${path}`, code, message.ja, message.en);
}

/** Notes why `value` is refused. `null` gets a reason of its own: in databases it stands for two different things. */
export function refuse(
  value: unknown,
  issues: Issue[],
  path: string,
  code: IssueCode,
  ja: string,
  en: string,
): undefined {
  if (value !== null) return complain(issues, path, code, ja, en);
  return complain(
    issues,
    path,
    'null',
    "null は不明とも「なし」とも取れます。不明なら省き、なければ 'none' とします。",
    "null is ambiguous: leave out what is not known; where there is none, say 'none'.",
  );
}
