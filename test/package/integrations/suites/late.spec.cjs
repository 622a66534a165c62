const { decideTimeliness } = require('arakawa-it-rules');
const { theApplication } = require('arakawa-it-rules/testing');

test('a day late', () => {
  const verdict = decideTimeliness(theApplication(2027, { daysLate: 1 }));
  expect(verdict).toHaveOutcome('late');
  expect(verdict).toCite('第12条第2項本文', { holds: false });
});

test('a false expectation', () => {
  expect(decideTimeliness(theApplication(2027, { daysLate: 1 }))).toHaveOutcome('on-time');
});
