import type { DecisionId } from '../catalogue/decisions.js';
import { withEnglishNames } from '../catalogue/with-english-names.js';
import { attempt, needLanguage } from '../input/attempt.js';
import type { Bilingual, Language } from '../input/language.js';
import { type Citation, citeIn } from '../regulation/citation.js';
import type { ReviewId } from '../reviews/reviews.js';
import { sayingIn } from '../verdict/explainer.js';
import type { Difference } from './difference.js';
import { wordsOfVerdict } from './difference.words.js';
import type { ReviewDifference } from './review-difference.js';
import { wordsOfReview } from './review-difference.words.js';

/**
 * Differences between two verdicts on a question, or between two reviews of a kind, in words: `differences` one by one in
 * their order, `lines` the same as text.
 * @ja 結論又は審査・点検の相違の説明（1件ごとの文、全体の行）
 */
export interface ExplainedDifferences<D extends Difference | ReviewDifference = Difference> {
  readonly differences: readonly ExplainedDifference<D>[];
  readonly lines: readonly string[];
}

/**
 * A difference in words: in what, what was said there, and what is said now. Without `before` it came, without `after` it
 * went. `text` is all of it.
 * @ja 相違1件の説明
 */
export interface ExplainedDifference<D extends Difference | ReviewDifference = Difference> {
  readonly difference: D;
  readonly title: string;
  readonly citation?: Citation;
  readonly before?: string;
  readonly after?: string;
  readonly text: string;
}

/**
 * Differences between two verdicts on a question, or between two reviews of a kind, in words: what was said, and what is
 * said now, as `explain` says it. Something for which this version has no words, because the verdict is of another one, is
 * said by its code.
 *
 * @throws InvalidFactsError if these are no differences between verdicts on that question or reviews of that kind, or no
 * language that the library speaks.
 * @example
 * ```ts
 * const before = decideTimeliness({ appliedAt: '2026-08-31', plannedFor: 2027 });
 * const after = decideTimeliness({ appliedAt: '2026-09-01', plannedFor: 2027 });
 * const { differences, lines } = explainDifferences('timeliness', diffVerdicts(before, after), 'en');
 * differences[0]?.after // => 'it cannot be decided'
 * lines[0] // => 'Outcome: it is on time → it cannot be decided'
 * lines.at(-1) // => 'Not known: none → the finding on urgency'
 *
 * const [open, done] = [false, true].map((selfInspected) => reviewInventory([{ system: '図書館システム', selfInspected }]));
 * const changes = diffVerdicts(open, done);
 * explainDifferences('inventory', changes, 'en').lines[0] // => '[library system (図書館システム), self-inspection] Status: not as the text asks → in order'
 * ```
 * @ja 結論又は審査・点検の相違を文で説明する。
 */
export function explainDifferences(
  decision: DecisionId,
  differences: readonly Difference[],
  language: Language,
): ExplainedDifferences;
export function explainDifferences(
  review: ReviewId,
  differences: readonly ReviewDifference[],
  language: Language,
): ExplainedDifferences<ReviewDifference>;
export function explainDifferences(
  asked: DecisionId | ReviewId,
  differences: readonly (Difference | ReviewDifference)[],
  language: Language,
): ExplainedDifferences<Difference | ReviewDifference> {
  needLanguage(language);
  return attempt(() => {
    const words = asked === 'introduction' || asked === 'inventory' ? wordsOfReview(asked) : wordsOfVerdict(asked);
    const explained = differences.map((difference) => explainedOf<typeof difference>(difference, words, language));
    return { differences: explained, lines: explained.map(({ text }) => text) };
  });
}

function explainedOf<D extends Difference | ReviewDifference>(
  difference: D,
  words: Words<D>,
  language: Language,
): ExplainedDifference<D> {
  const say = sayingIn(language, withEnglishNames);
  const title = say(words.titleOf(difference));
  const { before, after } = difference as { readonly before?: unknown; readonly after?: unknown };
  if (before === undefined && after === undefined) return { difference, title, text: title };
  const said = (side: 'before' | 'after') => say(words.sayOf(difference, side));
  const [open, close, colon] = language === 'ja' ? ['（', '）', '：'] : [' (', ')', ': '];
  const citation = citationIn(before ?? after);
  const place = citation === undefined ? '' : open + citeIn(citation, language) + close;
  const [one, other] = [
    before === undefined ? undefined : said('before'),
    after === undefined ? undefined : said('after'),
  ];
  return {
    difference,
    title,
    ...(citation !== undefined && { citation }),
    ...(one !== undefined && { before: one }),
    ...(other !== undefined && { after: other }),
    text: `${title}${place}${colon}${one ?? say(NONE)} → ${other ?? say(NONE)}`,
  };
}

interface Words<D> {
  titleOf(difference: D): Bilingual;
  sayOf(difference: D, side: 'before' | 'after'): Bilingual;
}

function citationIn(part: unknown): Citation | undefined {
  const { citation } = part as { readonly citation?: unknown };
  return typeof citation === 'string' ? (citation as Citation) : undefined;
}

const NONE: Bilingual = { ja: 'なし', en: 'none' };
