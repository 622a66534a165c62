/** Article 14 beyond the certificate: three uses, by chance. */
import { expect, test } from 'vitest';
import { approvalPoints, personalInformationPoints } from '../../tools/certify/data-use.space.js';
import { ask } from '../../tools/certify/examine.js';
import { sampleOfThreeUses } from '../oracles/data-use-completions.js';

const SEED = 20250526;

test('第14条第1項：利用3件', () => {
  const { faults, verdicts } = ask('data-use-approval', approvalPoints(sampleOfThreeUses(SEED, 5_000)));
  expect(faults).toEqual([]);
  expect(verdicts).toBeGreaterThan(4_500 * 4);
});

test('第14条第2項：利用3件', () => {
  const { faults, verdicts } = ask('personal-information', personalInformationPoints(sampleOfThreeUses(SEED, 3_000)));
  expect(faults).toEqual([]);
  expect(verdicts).toBeGreaterThan(2_700 * 8);
});
