import { type DecisionId, wordsOf } from '../catalogue/decisions.js';
import { withEnglishNames } from '../catalogue/with-english-names.js';
import { attempt, needLanguage } from '../input/attempt.js';
import type { Bilingual, Language } from '../input/language.js';
import { type Citation, citeIn } from '../regulation/citation.js';
import { fieldTitle, sayFieldValue } from '../schemas/verdict-fields.js';
import { sayCaveat } from '../verdict/caveats.words.js';
import { sayingIn } from '../verdict/explainer.js';
import { labelOf, sayContest, sayGround, sayMissing, sayRemedy } from '../verdict/in-words.js';
import type { Difference } from './difference.js';

/**
 * Differences between two verdicts on a question, in words: `differences` one by one in their order, `lines` the same as text.
 * @ja 結論の相違の説明（1件ごとの文、全体の行）
 */
export interface ExplainedDifferences {
  readonly differences: readonly ExplainedDifference[];
  readonly lines: readonly string[];
}

/**
 * A difference in words: in what, what was said there, and what is said now. Without `before` it came, without `after` it
 * went. `text` is all of it.
 * @ja 相違1件の説明
 */
export interface ExplainedDifference {
  readonly difference: Difference;
  readonly title: string;
  readonly citation?: Citation;
  readonly before?: string;
  readonly after?: string;
  readonly text: string;
}

/**
 * Differences between two verdicts on a question in words: what was said, and what is said now, as `explain` says it.
 * Something for which this version has no words, because the verdict is of another one, is said by its code.
 *
 * @throws InvalidFactsError if these are no differences between verdicts on that question, or no language that the library speaks.
 * @example
 * ```ts
 * const before = decideTimeliness({ appliedAt: '2026-08-31', plannedFor: 2027 });
 * const after = decideTimeliness({ appliedAt: '2026-09-01', plannedFor: 2027 });
 * const { differences, lines } = explainDifferences('timeliness', diffVerdicts(before, after), 'en');
 * differences[0]?.after // => 'it cannot be decided'
 * lines[0] // => 'Outcome: it is on time → it cannot be decided'
 * lines.at(-1) // => 'Not known: none → the finding on urgency'
 * ```
 * @ja 結論の相違を文で説明する。
 */
export function explainDifferences(
  decision: DecisionId,
  differences: readonly Difference[],
  language: Language,
): ExplainedDifferences {
  needLanguage(language);
  return attempt(() => {
    const say = sayingIn(language, withEnglishNames);
    const explained = differences.map((difference) => explainedOf(decision, difference, say, language));
    return { differences: explained, lines: explained.map(({ text }) => text) };
  });
}

function explainedOf(
  decision: DecisionId,
  difference: Difference,
  say: (text: Bilingual) => string,
  language: Language,
): ExplainedDifference {
  const title = say(titleOf(decision, difference));
  if (difference.part === 'order') return { difference, title, text: title };
  const of = difference.before ?? difference.after;
  const citation = isCited(of) ? of.citation : undefined;
  const [before, after] = (['before', 'after'] as const).map((side) =>
    difference[side] === undefined ? undefined : say(sayOf(decision, difference, side)),
  );
  const [open, close, colon] = language === 'ja' ? ['（', '）', '：'] : [' (', ')', ': '];
  const place = citation === undefined ? '' : open + citeIn(citation, language) + close;
  const none = say(NONE);
  return {
    difference,
    title,
    ...(citation !== undefined && { citation }),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    text: `${title}${place}${colon}${before ?? none} → ${after ?? none}`,
  };
}

function titleOf(decision: DecisionId, difference: Difference): Bilingual {
  if (difference.part === 'field') return fieldTitle(decision, difference.name);
  if (difference.part !== 'order') return PARTS[difference.part];
  const { ja, en } = PARTS[difference.of];
  return { ja: `${ja}の順序`, en: `Order of: ${en}` };
}

function sayOf(
  decision: DecisionId,
  difference: Exclude<Difference, { part: 'order' }>,
  side: 'before' | 'after',
): Bilingual {
  const words = wordsOf(decision);
  switch (difference.part) {
    case 'outcome':
      return labelOf(difference[side]!, words) ?? codeAlone(difference[side]!);
    case 'field':
      return sayFieldValue(decision, difference.name, difference[side]!);
    case 'ground':
      return orCode(difference[side]!.code, () => sayGround(difference[side]!, words));
    case 'missing':
      return orCode(difference[side]!, () => sayMissing(difference[side]!, words));
    case 'contested':
      return orCode(difference[side]!.outcome, () => sayContest(difference[side]!, words));
    case 'remedy':
      return orCode(difference[side]!.outcome, () => sayRemedy(difference[side]!, words));
    case 'caveat':
      return orCode(difference[side]!.code, () => sayCaveat(difference[side]!, words));
  }
}

/** A verdict of another version may have elements for which this one has no words. */
function orCode(code: string, say: () => Bilingual): Bilingual {
  try {
    return say();
  } catch {
    return codeAlone(code);
  }
}

const codeAlone = (code: string): Bilingual => ({ ja: code, en: code });

const isCited = (part: unknown): part is { readonly citation: Citation } =>
  typeof part === 'object' && part !== null && 'citation' in part && typeof part.citation === 'string';

const PARTS: { readonly [part in Exclude<Difference['part'], 'field' | 'order'>]: Bilingual } = {
  outcome: { ja: '結論', en: 'Outcome' },
  ground: { ja: '根拠', en: 'Ground' },
  missing: { ja: '不明な事実', en: 'Not known' },
  contested: { ja: '別の読み方', en: 'Another reading' },
  remedy: { ja: '改める方法', en: 'Remedy' },
  caveat: { ja: '留意', en: 'Note' },
};

const NONE: Bilingual = { ja: 'なし', en: 'none' };
