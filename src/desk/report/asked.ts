import { type AnyVerdict, wordsOf } from '../../catalogue/decisions.js';
import type { Parts, Voice } from '../../schemas/facts-in-words.js';
import type { wordingIn } from '../../text/quote.js';
import { type Explanation, explanationOf } from '../../verdict/explainer.js';
import type { Options } from '../../verdict/options.js';
import type { Verdict } from '../../verdict/verdict.js';
import type { AnyWords } from '../../verdict/words.js';

/** What an answer was made from, as far as it is told, and how it is to be said. */
export interface Asked<Facts = Parts> {
  readonly facts: Facts;
  readonly options: Options;
  readonly speaker: Speaker;
}

/** How a sheet speaks, and what wording it quotes. */
export interface Speaker extends Voice {
  readonly wording?: ReturnType<typeof wordingIn> | undefined;
}

/** A verdict in words, in which names are Japanese yet; of a review also at which step, or of which system. */
export interface Explained {
  readonly at?: { readonly step: string } | { readonly system: string };
  readonly words: AnyWords;
  readonly explanation: Explanation;
  /** Whether that is known. */
  readonly isSettled: boolean;
}

export function explained(verdict: AnyVerdict, { language }: Voice, at?: Explained['at']): Explained {
  const words = wordsOf(verdict.decision);
  const explanation = explanationOf(verdict as Verdict, words, language);
  return { ...(at && { at }), words, explanation, isSettled: verdict.outcome !== 'undetermined' };
}
