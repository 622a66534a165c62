/** The words of each question: complete, and enough to explain its verdicts without those of other questions. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questions } from '../../src/catalogue/questions.js';
import { type AnyVerdict, explain, explainer, type Options, withEnglishNames } from '../../src/index.js';
import { arbitraryFacts, arbitraryOptions } from '../../src/testing.js';
import type { Declaration } from '../../src/verdict/declaration.js';
import type { AnyWords } from '../../src/verdict/words.js';

type Decide = (facts: object, options: Options) => AnyVerdict;

describe.each(questions.map((each) => ({ id: each.declaration.id, ...each })))('$id', (question) => {
  const declaration: Declaration = question.declaration;
  const words: AnyWords = question.words;
  const decide = question.decide as Decide;

  it('has words for all that it declares, in its order, and for nothing else', () => {
    expect(Object.keys(words.asks)).toEqual(Object.keys(declaration.facts));
    expect(Object.keys(words.outcomes)).toEqual(declaration.outcomes);
    expect(Object.keys(words.grounds)).toEqual(Object.keys(declaration.grounds));
    expect(Object.keys(words.readings ?? {})).toEqual(declaration.readings ?? []);
  });

  it('explains its verdicts by its own words, each part in a line', () => {
    fc.assert(
      fc.property(arbitraryFacts(question.id, { partial: true }), arbitraryOptions(), (facts, options) => {
        const verdict = decide(facts, options);
        const { grounds, missing, contested, remedies, caveats } = verdict;
        for (const language of ['ja', 'en'] as const) {
          const said = explainer(words, withEnglishNames)(verdict, language);
          expect(said).toEqual(explain(verdict, language));
          for (const part of ['grounds', 'missing', 'contested', 'remedies', 'caveats'] as const)
            expect(said[part].length).toBe(verdict[part].length);
          expect(said.lines.length).toBe([grounds, missing, contested, remedies, caveats].flat().length);
          for (const line of [said.summary, ...said.lines]) expect(line).not.toMatch(/^$|undefined|NaN|\[object/);
        }
      }),
      { numRuns: 300, seed: 20260831 },
    );
  });
});
