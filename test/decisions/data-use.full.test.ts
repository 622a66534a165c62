/** Article 14 beyond the certificate: three uses, by chance. */
import { expect, test } from 'vitest';
import { approvalPoints, personalInformationPoints } from '../../tools/certify/data-use.space.js';
import { ask } from '../../tools/certify/examine.js';
import { sampleOfThreeUses } from '../oracles/data-use-completions.js';

const SEED = 20250526;

test('第14条第1項：利用3件', () => {
  const { faults, verdicts } = ask('data-use-approval', approvalPoints(sampleOfThreeUses(SEED, 10_000)));
  expect(faults).toEqual([]);
  expect(verdicts).toBeGreaterThan(9_000 * 4);
});

test('第14条第2項：利用3件', () => {
  const { faults, verdicts } = ask('personal-information', personalInformationPoints(sampleOfThreeUses(SEED, 6_000)));
  expect(faults).toEqual([]);
  expect(verdicts).toBeGreaterThan(5_400 * 8);
});
