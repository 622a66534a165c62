import type { AnyVerdict } from '../catalogue/decisions.js';
import type { Citation } from '../regulation/citation.js';
import type { ReadingId } from '../regulation/readings.js';
import type { Caveat, Ground } from '../verdict/verdict.js';
import { inWords, type Part } from './verdict-in-words.js';
import { faultOf, mistakeIn, mistakeInPaths } from './verdict-shape.js';

/**
 * The outcomes that a verdict can have, by its type; of a promise, those of what it resolves to.
 * @ja 判断の結果の型がもち得る結論
 */
export type OutcomeOf<Received> =
  Awaited<Received> extends { readonly outcome: infer Outcome extends string } ? Outcome : never;

/**
 * Matchers of verdicts, for `expect` of vitest and of jest. `R` is what they return there, `Received` what is expected
 * of.
 * @ja 判断の結果を検査する照合関数の型
 */
export interface VerdictMatchers<R = unknown, Received = unknown> {
  /** The verdict has this outcome. One that its type cannot have does not compile. */
  toHaveOutcome(outcome: OutcomeOf<Received>): R;
  /** Some ground rests on this very place; with `holds`, and is found to hold, not to, or is not known to. */
  toCite(citation: Citation, found?: { readonly holds: Ground['holds'] }): R;
  /**
   * Another reading would give another outcome: any, this one alone or with others, and with `outcome`, that outcome.
   */
  toBeContested(reading?: ReadingId, to?: { readonly outcome: OutcomeOf<Received> }): R;
  /** Facts are missing: any, or all of these (dotted paths, as in `verdict.missing`). */
  toBeMissing(...paths: readonly string[]): R;
  /** There is a remedy: any, or one that leads to this outcome. */
  toHaveRemedy(outcome?: OutcomeOf<Received>): R;
  /** A caveat of this kind stands beside the outcome. */
  toHaveCaveat(code: Caveat['code']): R;
}

/**
 * What a matcher answers to `expect`.
 * @ja 照合の結果
 */
export interface MatcherResult {
  readonly pass: boolean;
  /** What is said if the expectation is not met. */
  readonly message: () => string;
}

interface Expected {
  readonly pass: boolean;
  /** The call as it was written, `.not` aside. */
  readonly call: string;
  /** What of the verdict tells why it is not as expected. */
  readonly parts: readonly Part[];
  /** Why no verdict of this decision could be as expected: the test itself is mistaken. */
  readonly mistake?: string | undefined;
}

/** A mistake fails under `.not` too: a test that cannot fail is worse than none. */
function match(context: unknown, received: unknown, expect: (verdict: AnyVerdict) => Expected): MatcherResult {
  // All that is needed of what `expect` hands over as `this`; called without it, there is nothing to negate.
  const not = (context as { readonly isNot?: boolean } | undefined)?.isNot ?? false;
  const fault = faultOf(received);
  if (fault !== undefined) return { pass: not, message: () => fault };
  const verdict = received as AnyVerdict;
  const { pass, call, parts, mistake } = expect(verdict);
  const said = `expect(verdict)${not ? '.not' : ''}.${call}`;
  if (mistake !== undefined) return { pass: not, message: () => `${said}\n\n${mistake}` };
  return { pass, message: () => `${said}\n\n${inWords(verdict, parts)}` };
}

const written = (args: readonly unknown[]): string => {
  const given = args.filter((arg) => arg !== undefined);
  return given.map((arg) => (typeof arg === 'string' ? `'${arg}'` : JSON.stringify(arg))).join(', ');
};

function toHaveOutcome(this: unknown, received: unknown, outcome: string): MatcherResult {
  return match(this, received, (verdict) => ({
    pass: verdict.outcome === outcome,
    call: `toHaveOutcome(${written([outcome])})`,
    parts: ['grounds', 'missing'],
    mistake: mistakeIn(outcome, verdict),
  }));
}

function toCite(
  this: unknown,
  received: unknown,
  citation: Citation,
  found?: { readonly holds: Ground['holds'] },
): MatcherResult {
  return match(this, received, ({ grounds }) => ({
    pass: grounds.some(
      (ground) => ground.citation === citation && (found === undefined || ground.holds === found.holds),
    ),
    call: `toCite(${written([citation, found])})`,
    parts: ['grounds'],
  }));
}

function toBeContested(
  this: unknown,
  received: unknown,
  reading?: ReadingId,
  to?: { readonly outcome: string },
): MatcherResult {
  return match(this, received, (verdict) => ({
    pass: verdict.contested.some(
      ({ readings, outcome }) =>
        (reading === undefined || reading in readings) && (to === undefined || outcome === to.outcome),
    ),
    call: `toBeContested(${written([reading, to])})`,
    parts: ['contested'],
    mistake: mistakeIn(to?.outcome, verdict),
  }));
}

function toBeMissing(this: unknown, received: unknown, ...paths: readonly string[]): MatcherResult {
  return match(this, received, (verdict) => ({
    pass: verdict.missing.length > 0 && paths.every((path) => verdict.missing.includes(path)),
    call: `toBeMissing(${written(paths)})`,
    parts: ['missing'],
    mistake: mistakeInPaths(paths, verdict),
  }));
}

function toHaveRemedy(this: unknown, received: unknown, outcome?: string): MatcherResult {
  return match(this, received, (verdict) => ({
    pass: verdict.remedies.some((remedy) => outcome === undefined || remedy.outcome === outcome),
    call: `toHaveRemedy(${written([outcome])})`,
    parts: ['remedies'],
    mistake: mistakeIn(outcome, verdict),
  }));
}

function toHaveCaveat(this: unknown, received: unknown, code: Caveat['code']): MatcherResult {
  return match(this, received, ({ caveats }) => ({
    pass: caveats.some((caveat) => caveat.code === code),
    call: `toHaveCaveat(${written([code])})`,
    parts: ['caveats'],
  }));
}

/**
 * Matchers of verdicts for `expect.extend`. With vitest, `arakawa-it-rules/testing/vitest` in `setupFiles` registers
 * them and their types; with jest, `arakawa-it-rules/testing/jest` in `setupFilesAfterEnv` does.
 *
 * A failed expectation says in both languages what the verdict is and why: its outcome, the grounds with their articles
 * (✓ holds, ✗ does not, ? not known), and what is missing. A value that is no verdict, an outcome and a fact that the
 * decision does not have fail the test with `.not` too.
 *
 * @example
 * ```ts
 * const { pass, message } = verdictMatchers.toHaveOutcome(decideQuorum({ committee: 'security' }), 'quorate');
 * pass // => false
 * message().split('\n')[2] // => "quorum: 'no-quorum-prescribed'"
 * ```
 * @ja expect.extend に渡す、判断の結果の照合関数
 */
export const verdictMatchers = { toHaveOutcome, toCite, toBeContested, toBeMissing, toHaveRemedy, toHaveCaveat };
