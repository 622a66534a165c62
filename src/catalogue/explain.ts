import { attempt, needLanguage } from '../input/attempt.js';
import type { Language } from '../input/language.js';
import { type Explanation, explanationOf } from '../verdict/explainer.js';
import type { Verdict } from '../verdict/verdict.js';
import { type AnyVerdict, wordsOf } from './decisions.js';
import { withEnglishNames } from './with-english-names.js';

/**
 * A verdict in words, in the style of official documents: citations in the grammar of the language, era dates in
 * Japanese; in English, systems, units and posts by a working English name with the Japanese one beside it, once. Each
 * sentence stands beside what it says in words; `lines` are all of them as text. `explainer` brings the words of one question
 * alone.
 *
 * @example
 * ```ts
 * const verdict = decideTimeliness({ appliedAt: '2026-08-31', plannedFor: 2027 });
 * explain(verdict, 'ja').lines[0] // => '第12条第2項本文：令和8年8月31日の申請は、期限（令和8年8月31日）までになされている。'
 * explain(verdict, 'en').summary // => 'The application is on time.'
 * explain(verdict, 'en').grounds[0]?.citation // => '第12条第2項本文'
 * ```
 * @throws InvalidFactsError if this is no verdict of the library, or no language that it speaks.
 * @ja 結論を日本語又は英語の文で説明する。
 */
export function explain(verdict: AnyVerdict, language: Language): Explanation {
  needLanguage(language);
  return attempt(() => explanationOf(verdict as Verdict, wordsOf(verdict.decision), language, withEnglishNames));
}
