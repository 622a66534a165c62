/** What holds for both questions of Article 14. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DataUseFacts } from '../../src/decisions/data-use.facts.js';
import { decideDataUseApproval } from '../../src/decisions/data-use-approval.js';
import { decidePersonalInformation } from '../../src/decisions/personal-information.js';
import { InvalidFactsError } from '../../src/input/errors.js';
import { approvalPoints, personalInformationPoints } from '../../tools/certify/data-use.space.js';
import { ask } from '../../tools/certify/examine.js';
import { article7, REFUSED, SAME_SECTION, textsIn, UNITS_THAT_ARE_NO_SECTIONS } from '../oracles/data-use.js';
import {
  anyCase,
  applicants,
  casesOfOneUse,
  completionsOf,
  everyReading,
  hasCompletion,
  sampleOfUses,
} from '../oracles/data-use-completions.js';

test('名称だけではどこのものか分からない組織のデータも、総当たりと一致する', () => {
  const cases = sampleOfUses(20250526, 800);
  expect(ask('data-use-approval', approvalPoints(cases)).faults).toEqual([]);
  expect(ask('personal-information', personalInformationPoints(cases)).faults).toEqual([]);
});

const settings = { seed: 20250526, numRuns: 500 };

/** Each question with its outcomes, the lightest first. */
const questions = [
  { name: 'decideDataUseApproval', decide: decideDataUseApproval, strength: ['not-required', 'exempt', 'required'] },
  { name: 'decidePersonalInformation', decide: decidePersonalInformation, strength: ['not-required', 'required'] },
] as const;

describe.each(questions)('$name', ({ decide, strength }) => {
  const order: readonly string[] = strength;
  const READINGS = everyReading(['section-like-units', 'amended-reference', 'privacy-after-exemption']);

  function errorOf(facts: unknown): InvalidFactsError {
    try {
      decide(facts as DataUseFacts);
    } catch (error) {
      if (error instanceof InvalidFactsError) return error;
      throw error;
    }
    throw new Error('not refused');
  }

  const issuesOf = (facts: unknown) => errorOf(facts).issues.map(({ path, code }) => ({ path, code }));

  test('補完が一つもない事実（第7条の事項に personalInformation: false）は拒まれる', () => {
    let refused = 0;
    for (const applicant of applicants) {
      for (const facts of casesOfOneUse(applicant, (use) => !hasCompletion(use))) {
        refused++;
        expect(completionsOf(facts).worlds.every((world) => world === undefined)).toBe(true);
        expect(issuesOf(facts)).toEqual([{ path: 'uses.0.personalInformation', code: 'contradiction' }]);
      }
    }
    expect(refused).toBe((5 + 5 + 4) * 7 * 3);
  });

  test.for(SAME_SECTION)('%s にとって %s のデータは自課のもの', ([applicantSection, managedBy]) => {
    for (const items of [['施設の予約状況'], [article7('第1号')]])
      expect(decide({ applicantSection, uses: [{ managedBy, items }] })).toMatchObject({
        ...{ outcome: 'not-required', missing: [], contested: [] },
      });
  });

  test.for(UNITS_THAT_ARE_NO_SECTIONS)('%s は課に当たらない（第2条第14号）: 文理では第14条の対象外', (managedBy) => {
    const facts = { applicantSection: '福祉推進課', uses: [{ managedBy, items: [article7('第8号の2')] }] };
    const literal = { 'section-like-units': 'literal' } as const;
    expect(decide(facts)).toMatchObject({
      outcome: 'required',
      contested: [{ readings: literal, outcome: 'not-required' }],
      caveats: expect.arrayContaining([expect.objectContaining({ code: 'unit-is-not-a-section', unit: managedBy })]),
    });
    expect(decide(facts, { readings: literal })).toMatchObject({
      outcome: 'not-required',
      contested: [{ readings: { 'section-like-units': 'treated-as-sections' }, outcome: 'required' }],
    });
  });

  test.for(REFUSED)('%s', ([, facts, ...issues]) => {
    expect(issuesOf(facts)).toEqual(issues);
  });

  test('誤りは二つの言語で説明され、値は繰り返されない', () => {
    for (const [what, facts] of REFUSED) {
      const error = errorOf(facts);
      for (const { message } of error.issues) expect([message.ja, message.en]).not.toContain('');
      const said = `${error}${JSON.stringify(error)}${JSON.stringify(error.issues)}`;
      expect({ what, repeated: textsIn(facts).filter((text) => said.includes(text)) }).toEqual({ what, repeated: [] });
    }
  });

  test('利用の順は結論を変えない', () => {
    fc.assert(
      fc.property(
        anyCase({ minLength: 0, maxLength: 4 }).chain((facts) =>
          fc.tuple(
            fc.constant(facts),
            fc.shuffledSubarray([...(facts.uses ?? []).keys()], { minLength: facts.uses!.length }),
          ),
        ),
        fc.constantFrom(...READINGS),
        ([facts, places], readings) => {
          const verdict = decide(facts, { readings });
          const uses = places.map((i) => facts.uses![i]!);
          const shuffled = decide({ ...facts, uses }, { readings });
          expect(shuffled.outcome).toBe(verdict.outcome);
          expect(shuffled.contested).toEqual(verdict.contested);
          const back = shuffled.missing.map((path) => path.replace(/^uses\.(\d+)/, (_, i) => `uses.${places[i]}`));
          expect(back.sort()).toEqual([...verdict.missing].sort());
        },
      ),
      settings,
    );
  });

  test('利用を加えて結論が軽くなることはない', () => {
    fc.assert(
      fc.property(
        anyCase({ minLength: 1, maxLength: 4 }),
        fc.nat(3),
        fc.constantFrom(...READINGS),
        ({ uses = [], ...facts }, place, readings) => {
          const fewer = uses.filter((_, i) => i !== place % uses.length);
          const before = decide({ ...facts, uses: fewer }, { readings }).outcome;
          const after = decide({ ...facts, uses }, { readings }).outcome;
          // Undetermined lies anywhere between, except beside the ends: what is required stays so.
          if (before === 'required') expect(after).toBe('required');
          if (after === 'not-required') expect(before).toBe('not-required');
          if (before !== 'undetermined' && after !== 'undetermined')
            expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before));
        },
      ),
      settings,
    );
  });
});
