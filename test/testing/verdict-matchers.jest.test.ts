/**
 * The matchers with jest's `expect`, alone in this file: in one process vitest and jest keep their matchers in one
 * place, and whoever registers last is in force.
 */
import { expect as jestExpect } from 'expect';
import { type ExpectStatic, expect, it } from 'vitest';
import '../../src/testing/jest.js';
import { decideTimeliness } from '../../src/index.js';
import { theApplication } from '../../src/testing.js';
import { describeMatchers } from './matcher-suite.js';

describeMatchers(jestExpect as unknown as ExpectStatic);

it('types: an outcome that the verdict cannot have does not compile', () => {
  const verdict = decideTimeliness(theApplication(2027));
  const mistakes = () => {
    jestExpect(verdict).toHaveOutcome('late');
    // @ts-expect-error no outcome of timeliness
    jestExpect(verdict).toHaveOutcome('quorate');
    // @ts-expect-error no such caveat
    jestExpect(verdict).not.toHaveCaveat('deadline');
    // @ts-expect-error no outcome of the promised verdict
    void jestExpect(Promise.resolve(verdict)).resolves.toHaveOutcome('quorate');
  };
  expect(mistakes).toBeTypeOf('function');
});
