import { attempt, needLanguage } from '../input/attempt.js';
import type { Bilingual, Language } from '../input/language.js';
import { citeIn } from '../regulation/citation.js';
import type { ReadingId } from '../regulation/readings.js';
import { sayCaveat } from './caveats.words.js';
import type { Contest, Verdict } from './verdict.js';
import { type AnyWords, sayOf } from './words.js';

/**
 * A verdict in words.
 * @ja 結論の説明（要旨と各行）
 */
export interface Explanation {
  /** One sentence that answers the question. */
  readonly summary: string;
  /** A line for each ground, then for each missing fact, contested reading, remedy and caveat, in the verdict's order. */
  readonly lines: readonly string[];
}

/**
 * Explains the verdicts of one question by its words, without bringing those of the others: `explainer(timelinessWords)`
 * says the same as `explain`.
 *
 * @example
 * ```ts
 * const explainTimeliness = explainer(timelinessWords);
 * explainTimeliness(decideTimeliness({ appliedAt: '2026-08-31', plannedFor: 2027 }), 'en').summary // => 'The application is on time.'
 * ```
 * @throws InvalidFactsError if this is no verdict of that question, or no language that the library speaks.
 * @ja 一つの判断の結論を、その判断の文言だけで説明する関数を作る。
 */
export const explainer =
  <V extends { readonly outcome: string }>(words: AnyWords & { readonly of?: V }) =>
  (verdict: V, language: Language): Explanation => {
    needLanguage(language);
    return attempt(() => explanationOf(verdict as unknown as Verdict, words, language));
  };

export function explanationOf(verdict: Verdict, words: AnyWords, language: Language): Explanation {
  const say = (text: Bilingual) => text[language];
  const colon = language === 'ja' ? '：' : ': ';
  const inBrackets = (text: string) => (language === 'ja' ? `（${text}）` : ` (${text})`);
  const missing = verdict.missing.map((path) => {
    const [fact, ...rest] = path.split('.');
    return say(sayOf(words.asks[fact!]!, rest));
  });
  return {
    summary: say(
      verdict.outcome === 'undetermined'
        ? undetermined(missing)
        : sayOf(words.outcomes[verdict.outcome]!.answer, verdict),
    ),
    lines: [
      ...verdict.grounds.map(
        ({ code, citation, holds, values = {} }) =>
          citeIn(citation, language) + colon + say(sayOf(words.grounds[code]![String(holds)]!, values)),
      ),
      ...missing.map((name) => say(WORD.missing) + colon + name),
      ...verdict.contested.map((contest) => say(WORD.contested) + colon + say(sayContest(contest, words))),
      ...verdict.remedies.map(
        (remedy) =>
          say(WORD.remedy) + colon + say(sayOf(words.remedy!, remedy)) + inBrackets(citeIn(remedy.citation, language)),
      ),
      ...verdict.caveats.map((caveat) => say(WORD.caveat) + colon + say(sayCaveat(caveat, words))),
    ],
  };
}

export function sayContest({ readings: chosen, outcome }: Contest, { readings, outcomes }: AnyWords): Bilingual {
  const label = outcomes[outcome]?.label ?? UNDETERMINED;
  const parts = Object.entries(chosen).map(([id, value]) => {
    const { question, values } = readings![id as ReadingId]!;
    const meaning = (values as Record<string, Bilingual>)[value]!;
    return {
      ja: `「${question.ja}」について「${unstopped(meaning.ja)}」と読めば`,
      en: `if "${question.en}" is answered "${unstopped(meaning.en)}"`,
    };
  });
  return {
    ja: `${parts.map(({ ja }) => ja).join('、かつ、')}、${label.ja}。`,
    en: `${capital(parts.map(({ en }) => en).join(' and '))}, ${label.en}.`,
  };
}

const unstopped = (sentence: string) => sentence.replace(/[。.]$/, '');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const UNDETERMINED: Bilingual = { ja: '判断できない', en: 'it cannot be decided' };

const undetermined = (missing: readonly string[]): Bilingual => ({
  ja: `判断できない。結論を左右する事実が分かっていない：${missing.join('、')}。`,
  en: `It cannot be decided yet. Not known, and able to change the answer: ${missing.join('; ')}.`,
});

const WORD = {
  missing: { ja: '不明', en: 'Not known' },
  contested: { ja: '別の読み方', en: 'Another reading' },
  remedy: { ja: '改める方法', en: 'Remedy' },
  caveat: { ja: '留意', en: 'Note' },
} as const;
