import fc from 'fast-check';
import type { DecisionId } from '../../../src/index.js';
import { arbitraryFacts } from '../../../src/testing.js';
import type { Random } from '../random.js';

/** Full facts of a question of which nobody has said which are usual: anything that it understands. */
export function drawn(id: DecisionId): (random: Random) => object {
  const any: fc.Arbitrary<object> = arbitraryFacts(id);
  return ({ below }) => fc.sample(any, { seed: below(2 ** 31), numRuns: 1 })[0]!;
}
