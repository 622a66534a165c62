import { attempt, needLanguage } from '../input/attempt.js';
import type { Bilingual, Language } from '../input/language.js';
import { citeIn } from '../regulation/citation.js';
import { sayCaveat } from './caveats.words.js';
import { sayContest, sayGround, sayMissing, sayRemedy, unstopped } from './in-words.js';
import type { Caveat, Contest, Ground, Remedy, Verdict } from './verdict.js';
import { type AnyWords, sayOf } from './words.js';

/**
 * A verdict in words, part by part: every sentence stands beside what it says in words. In English, systems, units and posts
 * have working English names; the Japanese one stands beside the first.
 * @ja 結論の説明（要旨、部分ごとの文、全体の行）
 */
export interface Explanation {
  /** One sentence that answers the question. */
  readonly summary: string;
  readonly grounds: readonly ExplainedGround[];
  readonly missing: readonly ExplainedFact[];
  readonly contested: readonly ExplainedContest[];
  readonly remedies: readonly ExplainedRemedy[];
  readonly caveats: readonly ExplainedCaveat[];
  /** A line for each of these, in this order, that says first what it is or where it is laid down. */
  readonly lines: readonly string[];
}

/**
 * A condition that was examined, in words.
 * @ja 根拠の説明
 */
export type ExplainedGround = Pick<Ground, 'code' | 'citation' | 'holds'> & { readonly text: string };

/**
 * A fact that is not known and can change the outcome, by its path, in words.
 * @ja 不明な事実の説明
 */
export interface ExplainedFact {
  readonly path: string;
  readonly text: string;
}

/**
 * Another reading, in words.
 * @ja 別の読み方の説明
 */
export type ExplainedContest = Contest & { readonly text: string };

/**
 * What would give a better outcome, in words.
 * @ja 改める方法の説明
 */
export type ExplainedRemedy = Pick<Remedy<object, string>, 'kind' | 'outcome' | 'citation'> & { readonly text: string };

/**
 * What is to be noted, in words.
 * @ja 留意事項の説明
 */
export type ExplainedCaveat = Pick<Caveat, 'code' | 'citation'> & { readonly text: string };

/**
 * Explains the verdicts of one question by its words, without bringing those of the others: `explainer(timelinessWords)`
 * says the same as `explain`, but that names in English sentences stay Japanese. `explainer(timelinessWords, withEnglishNames)`
 * says quite the same, and brings the names of all offices and systems.
 *
 * @example
 * ```ts
 * const explainTimeliness = explainer(timelinessWords);
 * const { summary, missing } = explainTimeliness(decideTimeliness({ appliedAt: '2026-09-01', plannedFor: 2027 }), 'en');
 * summary // => 'It cannot be decided yet. Not known, and able to change the answer: the finding on urgency.'
 * missing // => [{ path: 'urgency', text: 'the finding on urgency' }]
 * ```
 * @throws InvalidFactsError if this is no verdict of that question, or no language that the library speaks.
 * @ja 一つの判断の結論を、その判断の文言だけで説明する関数を作る。
 */
export const explainer =
  <V extends { readonly outcome: string }>(words: AnyWords & { readonly of?: V }, names?: Naming) =>
  (verdict: V, language: Language): Explanation => {
    needLanguage(language);
    return attempt(() => explanationOf(verdict as unknown as Verdict, words, language, names));
  };

/**
 * Puts names into the English sentences of one text after the other: `withEnglishNames`.
 * @ja 英文に名称を入れる方法
 */
export type Naming = () => (sentence: string) => string;

export function explanationOf(verdict: Verdict, words: AnyWords, language: Language, names?: Naming): Explanation {
  const say = sayingIn(language, names);
  const asked = verdict.missing.map((path) => sayMissing(path, words));
  // Sentences are said in the order in which they are read, for each name is introduced once.
  const parts = {
    summary: say(
      verdict.outcome === 'undetermined'
        ? undetermined(asked)
        : sayOf(words.outcomes[verdict.outcome]!.answer, verdict),
    ),
    grounds: verdict.grounds.map((ground) => {
      const { code, citation, holds } = ground;
      return { code, citation, holds, text: say(sayGround(ground, words)) };
    }),
    missing: verdict.missing.map((path, i) => ({ path, text: say(asked[i]!) })),
    contested: verdict.contested.map((contest) => ({ ...contest, text: say(sayContest(contest, words)) })),
    remedies: verdict.remedies.map((remedy) => {
      const { kind, outcome, citation } = remedy;
      return { kind, outcome, citation, text: say(sayRemedy(remedy, words)) };
    }),
    caveats: verdict.caveats.map((caveat) => {
      const { code, citation } = caveat;
      return { code, citation, text: say(sayCaveat(caveat, words)) };
    }),
  };
  return { ...parts, lines: linesOf(parts, language) };
}

/** Says texts in a language, one after the other. */
export function sayingIn(language: Language, names: Naming | undefined): (text: Bilingual) => string {
  const named = language === 'en' ? names?.() : undefined;
  return (text) => (named === undefined ? text[language] : named(text.en));
}

function linesOf(parts: Omit<Explanation, 'lines'>, language: Language): string[] {
  const colon = language === 'ja' ? '：' : ': ';
  // The place is part of the sentence, which ends after it.
  const cited = (sentence: string, place: string) =>
    unstopped(sentence) + (language === 'ja' ? `（${place}）。` : ` (${place}).`);
  const lead = (part: keyof typeof PARTS) => PARTS[part][language] + colon;
  return [
    ...parts.grounds.map(({ citation, text }) => citeIn(citation, language) + colon + text),
    ...parts.missing.map(({ text }) => lead('missing') + text),
    ...parts.contested.map(({ text }) => lead('contested') + text),
    ...parts.remedies.map(({ citation, text }) => lead('remedy') + cited(text, citeIn(citation, language))),
    ...parts.caveats.map(({ text }) => lead('caveat') + text),
  ];
}

const undetermined = (missing: readonly Bilingual[]): Bilingual => ({
  ja: `判断できない。結論を左右する事実が分かっていない：${missing.map(({ ja }) => ja).join('、')}。`,
  en: `It cannot be decided yet. Not known, and able to change the answer: ${missing.map(({ en }) => en).join('; ')}.`,
});

/** What a part of a verdict is called. */
export const PARTS = {
  missing: { ja: '不明', en: 'Not known' },
  contested: { ja: '別の読み方', en: 'Another reading' },
  remedy: { ja: '改める方法', en: 'Remedy' },
  caveat: { ja: '留意', en: 'Note' },
} as const;
