import { type AnyVerdict, decisions, explain, isSettled, type Language } from 'arakawa-it-rules';
import { say } from './words.js';

/** Good news, bad news, or neither: the colour beside the words. */
export type Tone = 'open' | 'favourable' | 'unfavourable' | 'plain';

export function toneOf(verdict: AnyVerdict): Tone {
  if (!isSettled(verdict)) return 'open';
  const favourable: readonly string[] = decisions.find(({ id }) => id === verdict.decision)!.favourable;
  if (favourable.length === 0) return 'plain';
  return favourable.includes(verdict.outcome) ? 'favourable' : 'unfavourable';
}

/** The answer in one sentence. What is missing has a list of its own. */
export const summaryOf = (verdict: AnyVerdict, language: Language): string =>
  isSettled(verdict) ? explain(verdict, language).summary : say('undecided', language) + verdict.missing.length;
