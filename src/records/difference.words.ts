import { type DecisionId, wordsOf } from '../catalogue/decisions.js';
import type { Bilingual } from '../input/language.js';
import { fieldTitle, sayFieldValue } from '../schemas/verdict-fields.js';
import { sayCaveat } from '../verdict/caveats.words.js';
import { labelOf, sayContest, sayGround, sayMissing, sayRemedy } from '../verdict/in-words.js';
import type { Difference } from './difference.js';

/** In words, in what two verdicts differ, and what was said there or is said now. */
export const wordsOfVerdict = (decision: DecisionId) => ({
  titleOf: (difference: Difference) => titleOf(decision, difference),
  sayOf: (difference: Difference, side: 'before' | 'after') => sayOf(decision, difference as Said, side),
});

type Said = Exclude<Difference, { part: 'order' }>;

function titleOf(decision: DecisionId, difference: Difference): Bilingual {
  if (difference.part === 'field') return fieldTitle(decision, difference.name);
  if (difference.part !== 'order') return PARTS[difference.part];
  const { ja, en } = PARTS[difference.of];
  return { ja: `${ja}の順序`, en: `Order of: ${en}` };
}

function sayOf(decision: DecisionId, difference: Said, side: 'before' | 'after'): Bilingual {
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

export const codeAlone = (code: string): Bilingual => ({ ja: code, en: code });

const PARTS: { readonly [part in Exclude<Difference['part'], 'field' | 'order'>]: Bilingual } = {
  outcome: { ja: '結論', en: 'Outcome' },
  ground: { ja: '根拠', en: 'Ground' },
  missing: { ja: '不明な事実', en: 'Not known' },
  contested: { ja: '別の読み方', en: 'Another reading' },
  remedy: { ja: '改める方法', en: 'Remedy' },
  caveat: { ja: '留意', en: 'Note' },
};
