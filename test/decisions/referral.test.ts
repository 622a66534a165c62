/** Article 12(4): every case. */
import { describe, expect, it } from 'vitest';
import { decideReferral, type ReferralFacts } from '../../src/decisions/referral.js';
import { referralWords } from '../../src/decisions/referral.words.js';
import { InvalidFactsError } from '../../src/input/errors.js';
import { sayOf } from '../../src/verdict/words.js';

const MATERIALS = ['necessity', 'cost', 'effect', 'alternatives'] as const;
const complete = { necessity: true, cost: true, effect: true, alternatives: true };
const VALUES = [true, false, undefined];
const all = MATERIALS.reduce<ReferralFacts[]>(
  (done, material) =>
    done.flatMap(({ materials }) => VALUES.map((value) => ({ materials: { ...materials, [material]: value } }))),
  [{}],
);

describe('第12条第4項：付議', () => {
  it('四つの資料が揃えば付議し、一つでもなければ集める', () => {
    expect(decideReferral({ materials: complete })).toMatchObject({ outcome: 'refer', remedies: [], caveats: [] });
    expect(all).toHaveLength(81);
    for (const facts of all) {
      const values = MATERIALS.map((material) => facts.materials?.[material]);
      const verdict = decideReferral(facts);
      const lacking = values.includes(false);
      expect(verdict.outcome).toBe(
        lacking ? 'collect-materials' : values.includes(undefined) ? 'undetermined' : 'refer',
      );
      expect(verdict.missing).toEqual(
        lacking ? [] : MATERIALS.filter((_, i) => values[i] === undefined).map((material) => `materials.${material}`),
      );
      expect(verdict.grounds.map(({ holds }) => holds)).toEqual(values.map((value) => value ?? 'unknown'));
    }
  });
  it('資料を集めれば付議に至る', () => {
    for (const facts of all) {
      const { outcome, remedies } = decideReferral(facts);
      expect(remedies).toHaveLength(outcome === 'collect-materials' ? 1 : 0);
      for (const remedy of remedies) {
        if (!('change' in remedy)) expect.unreachable();
        expect(remedy).toMatchObject({ outcome: 'refer', citation: '第12条第4項', by: '情報統括責任者' });
        expect(decideReferral({ ...facts, ...remedy.change }).outcome).toBe('refer');
      }
    }
  });
  it('資料について何も分からなければ、四つとも問う', () => {
    const paths = ['materials.necessity', 'materials.cost', 'materials.effect', 'materials.alternatives'];
    expect(decideReferral({}).missing).toEqual(paths);
    expect(decideReferral({ materials: {} }).missing).toEqual(paths);
    for (const path of paths) {
      const [fact, ...rest] = path.split('.');
      expect(sayOf(referralWords.asks[fact as 'materials'], rest).ja).toMatch(/についての資料$/);
    }
  });
  it('2023年3月31日以前については、文言を確認できない', () => {
    expect(decideReferral({}, { on: '2023-03-31' }).caveats).toHaveLength(1);
    expect(decideReferral({}, { on: '2023-04-01' }).caveats).toEqual([]);
  });
  it.each([
    [{ materials: true }, 'materials'],
    [{ materials: null }, 'materials'],
    [{ materials: ['cost'] }, 'materials'],
    [{ materials: { price: true } }, 'materials.price'],
    [{ materials: { cost: 'none' } }, 'materials.cost'],
    [{ materials: { cost: null } }, 'materials.cost'],
    [{ cost: true }, 'cost'],
  ])('%j は断る', (facts, path) => {
    try {
      decideReferral(facts as ReferralFacts);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidFactsError);
      expect((error as InvalidFactsError).issues.map((issue) => issue.path)).toEqual([path]);
    }
  });
});
