import { expect, test } from '@jest/globals';
import { decideTimeliness } from 'arakawa-it-rules';
import { theApplication } from 'arakawa-it-rules/testing';

test('an outcome that the decision does not have', () => {
  expect(decideTimeliness(theApplication(2027))).not.toHaveOutcome('quorate');
});
