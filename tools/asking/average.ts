import fc from 'fast-check';
import { nextFact } from '../../src/desk.js';
import { type DecisionId, decisions } from '../../src/index.js';
import { arbitraryFacts } from '../../src/testing.js';
import type { Options } from '../../src/verdict/options.js';
import { spaces } from '../certify/spaces.js';
import { asked, type Decide, type Next } from './ask.js';

/** How many facts are asked until a question is settled, over all its cases. */
export interface Average {
  readonly id: DecisionId;
  readonly cases: number;
  readonly declared: number;
  readonly next: number;
}

const inOrder: Next = ({ missing }) => missing[0]!;
const byNextFact: Next = (verdict, options) => nextFact(verdict as never, options)!;

export function averageOf(id: DecisionId): Average {
  const decide = decisions.find((each) => each.id === id)!.decide as Decide;
  let [cases, declared, next] = [0, 0, 0];
  for (const [facts, options] of casesOf(id)) {
    cases += 1;
    declared += asked(decide, facts, options, inOrder);
    next += asked(decide, facts, options, byNextFact);
  }
  return { id, cases, declared: declared / cases, next: next / cases };
}

/** Cases by chance, where no case of the space is complete. */
const CHANCE = { seed: 2003, numRuns: 2_000 };

/** The complete cases of the certificate's fact space, each under every choice of its readings. */
function* casesOf(id: DecisionId): Generator<readonly [object, Options]> {
  let isNone = true;
  for (const { facts, complete, readings, closedDays } of spaces.find((space) => space.id === id)!.points()) {
    if (!complete) continue;
    isNone = false;
    for (const chosen of readings) yield [facts, { readings: chosen, ...(closedDays && { closedDays }) }];
  }
  if (isNone) for (const facts of fc.sample(arbitraryFacts(id), CHANCE)) yield [facts, {}];
}
