/** Article 12(1), items 1 to 3: every case. */
import { describe, expect, it } from 'vitest';
import { type CriteriaFacts, decideCriteria } from '../../src/decisions/criteria.js';
import { criteriaWords } from '../../src/decisions/criteria.words.js';
import { InvalidFactsError } from '../../src/input/errors.js';
import { sayOf } from '../../src/verdict/words.js';

const yes = { holds: true, by: 'デジタル推進課長', reason: '確認した' };
const no = { holds: false, by: '総務企画部長', reason: '効果が見込めない' };
const oneBenefit = { readings: { 'introduction-criteria': 'privacy-and-one-benefit' } } as const;
const FACTS = ['welfare', 'efficiency', 'privacy'] as const;
const VALUES = [yes, no, 'none', undefined] as const;

/** All 64 assignments. */
const all: CriteriaFacts[] = VALUES.flatMap((welfare) =>
  VALUES.flatMap((efficiency) => VALUES.map((privacy) => ({ welfare, efficiency, privacy }))),
);
const completionsOf = (facts: CriteriaFacts): CriteriaFacts[] =>
  FACTS.reduce<CriteriaFacts[]>(
    (done, fact) =>
      done.flatMap((each) =>
        each[fact] === undefined ? [yes, no].map((value) => ({ ...each, [fact]: value })) : each,
      ),
    [facts],
  );

describe('第12条第1項各号：導入等の基準', () => {
  it('三つともに確認を要し、判断がないことは確認がないことである', () => {
    expect(decideCriteria({ welfare: yes, efficiency: yes, privacy: yes })).toMatchObject({
      outcome: 'met',
      contested: [],
      remedies: [],
    });
    expect(decideCriteria({ welfare: 'none' }).outcome).toBe('not-met');
    expect(decideCriteria({ welfare: no }).outcome).toBe('not-met');
    expect(decideCriteria({ privacy: 'none' })).toMatchObject({ outcome: 'not-met', contested: [] });
  });
  it('福祉と効率化の一方で足りるとする読み方がある', () => {
    expect(decideCriteria({ welfare: 'none', efficiency: yes, privacy: yes }).contested).toEqual([
      { readings: { 'introduction-criteria': 'privacy-and-one-benefit' }, outcome: 'met' },
    ]);
    expect(decideCriteria({ welfare: yes, privacy: yes }, oneBenefit).outcome).toBe('met');
    expect(decideCriteria({ welfare: 'none', efficiency: no, privacy: yes }, oneBenefit).outcome).toBe('not-met');
  });
  it('結論を左右する事実だけを問う', () => {
    expect(decideCriteria({}).missing).toEqual(['welfare', 'efficiency', 'privacy']);
    expect(decideCriteria({ welfare: yes }, oneBenefit).missing).toEqual(['privacy']);
    expect(decideCriteria({ welfare: yes, privacy: yes })).toMatchObject({
      missing: ['efficiency'],
      contested: [{ readings: { 'introduction-criteria': 'privacy-and-one-benefit' }, outcome: 'met' }],
    });
  });
  it('改める方法は、それだけで足りる基準の確認である', () => {
    const remedies = (facts: CriteriaFacts, options = {}) =>
      decideCriteria(facts, options).remedies.map((remedy) => 'needs' in remedy && remedy.needs.fact);
    expect(remedies({ welfare: no, efficiency: yes, privacy: yes })).toEqual(['welfare']);
    expect(remedies({ welfare: no, efficiency: no, privacy: yes })).toEqual([]);
    expect(remedies({ welfare: no, efficiency: yes })).toEqual([]);
    expect(remedies({ welfare: no, efficiency: no, privacy: yes }, oneBenefit)).toEqual(['welfare', 'efficiency']);
    expect(remedies({ welfare: yes, privacy: no }, oneBenefit)).toEqual(['privacy']);
  });
  it.each([{}, oneBenefit])('%j：すべての場合を、事実を埋め尽くして確かめる', (options) => {
    expect(all).toHaveLength(64);
    for (const facts of all) {
      const verdict = decideCriteria(facts, options);
      const outcomes = new Set(completionsOf(facts).map((complete) => decideCriteria(complete, options).outcome));
      expect(verdict.outcome).toBe(outcomes.size === 1 ? [...outcomes][0] : 'undetermined');
      for (const remedy of verdict.remedies) {
        if (!('needs' in remedy)) expect.unreachable();
        expect(decideCriteria({ ...facts, [remedy.needs.fact]: yes }, options).outcome).toBe('met');
      }
      const enough = FACTS.filter((fact) => facts[fact] === no || facts[fact] === 'none').filter(
        (fact) => decideCriteria({ ...facts, [fact]: yes }, options).outcome === 'met',
      );
      expect(verdict.remedies).toHaveLength(verdict.outcome === 'not-met' ? enough.length : 0);
      for (const { code, holds, values = {} } of verdict.grounds)
        expect(sayOf(criteriaWords.grounds[code][`${holds}`], values).en).not.toMatch(/undefined/);
    }
  });
  it('申請者を示せば、別の職の確認に留意事項を付けるが、結論は変わらない', () => {
    const by = (post: string) => ({ holds: true, by: post, reason: '確認した' });
    const facts = { welfare: by('福祉部長'), efficiency: by('福祉部長心得'), privacy: by('健康部長') };
    const differing = (applicant?: string) =>
      decideCriteria({ ...facts, applicant }).caveats.flatMap((each) =>
        each.code === 'finder-differs' ? [[each.citation, each.fact, each.finder]] : [],
      );
    expect(differing()).toEqual([]);
    expect(differing('福祉部長')).toEqual([['第12条第1項第3号', 'privacy', '福祉部長']]);
    expect(differing('健康部長')).toEqual([
      ['第12条第1項第1号', 'welfare', '健康部長'],
      ['第12条第1項第2号', 'efficiency', '健康部長'],
    ]);
    // Whose head 教育部長 is the regulation does not say.
    expect(differing('教育部長')).toEqual([]);
    expect(differing('デジタル推進課長')).toHaveLength(3);
    for (const applicant of [undefined, '福祉部長', '健康部長', '教育部長', '荒川太郎'])
      expect(decideCriteria({ ...facts, applicant }).outcome).toBe('met');
  });
  it('個人情報の基準を見たときは、法律の引用の不備を示す', () => {
    const defect = { code: 'text-defect', citation: '第2条第9号', defect: 'protection-act-citation' };
    expect(decideCriteria({ privacy: 'none' }).caveats).toEqual([defect]);
    expect(decideCriteria({ welfare: yes }).caveats).toEqual([]);
    expect(decideCriteria({ privacy: yes }, { on: '2023-03-31' }).caveats).toEqual([
      { code: 'text-not-attested', citation: '第2条', on: '2023-03-31', attestedFrom: '2023-04-01' },
      { code: 'text-not-attested', citation: '第12条', on: '2023-03-31', attestedFrom: '2023-04-01' },
      defect,
    ]);
  });
  it.each([
    [{ welfare: true }, 'welfare'],
    [{ efficiency: null }, 'efficiency'],
    [{ privacy: { holds: true, reason: 'x' } }, 'privacy.by'],
    [{ safety: 'none' }, 'safety'],
    [{ applicant: '福祉部' }, 'applicant'],
  ])('%j は断る', (facts, path) => {
    try {
      decideCriteria(facts as CriteriaFacts);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidFactsError);
      expect((error as InvalidFactsError).issues.map((issue) => issue.path)).toEqual([path]);
    }
  });
});
