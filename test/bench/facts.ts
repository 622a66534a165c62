/** Random facts for every question. The seed is fixed, so that every run and every contender gets the same. */
import type { DecisionId } from '../../src/index.js';
import { withoutDay } from './facts/data-use.js';
import { drawn } from './facts/drawn.js';
import { full } from './facts/full.js';
import { partial } from './facts/partial.js';
import { wrong } from './facts/wrong.js';
import { generator, type Random } from './random.js';

export const WITHOUT_DAY = 'without asOf';
export type Kind = 'full' | 'partial' | 'wrong' | typeof WITHOUT_DAY;

/** As many facts of a kind, as JSON gives them: an absent fact is an absent key. Wrong ones are such as `isRefused` says. */
export function facts(id: DecisionId, kind: Kind, count: number, isRefused: (facts: unknown) => boolean): unknown[] {
  const random = generator(20_260_831);
  const make = kind === WITHOUT_DAY ? withoutDay : (full[id] ?? drawn(id));
  const questions = Array.from({ length: count }, () => {
    const complete = make(random);
    if (kind === 'partial') return partial({ ...complete }, random);
    return kind === 'wrong' ? refused(complete, random, isRefused) : complete;
  });
  return JSON.parse(JSON.stringify(questions));
}

function refused(complete: unknown, random: Random, isRefused: (facts: unknown) => boolean): unknown {
  for (;;) {
    const faulty = wrong(complete, random);
    if (isRefused(faulty)) return faulty;
  }
}
