/** Article 8(7): only the head of デジタル推進課 designates. The other rules are in the oracle's table. */
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/catalogue/explain.js';
import { decideUsageRegime, type UsageRegimeFacts } from '../../src/decisions/usage-regime.js';

const found = (by: string, holds = true) => ({ holds, by, reason: '処理量が多い' });
const decide = (facts: UsageRegimeFacts) => decideUsageRegime({ system: '戸籍システム', ...facts });
const ground = (verdict: ReturnType<typeof decide>) => verdict.grounds.find(({ code }) => code === 'designated')?.holds;
const differs = { code: 'finder-differs', citation: '第8条第7項', fact: 'designation', finder: 'デジタル推進課長' };

describe('第8条第7項：デジタル推進課長が必要と認めるもの', () => {
  it.each([
    'デジタル推進課長',
    '管理部デジタル推進課長',
    '情報管理責任者',
    'デジタル推進課長事務取扱',
    '情報管理責任者心得',
  ])('%s の認定は、同課長の認定である', (by) => {
    expect(decide({ designation: found(by) })).toMatchObject({ outcome: 'article-8-applied', caveats: [] });
    expect(decide({ designation: found(by, false) })).toMatchObject({ outcome: 'article-9', caveats: [] });
  });
  it.each([
    ...['情報統括責任者', '戸籍住民課長', '教育部長', '会計管理者', '所長', '知らない課長', '福祉部長事務取扱'],
    ...['税務課長', '管理部長職務代理者', '管理部長心得', '運営委員会', '区長'],
  ])('%s の認定は、同課長の認定ではない', (by) => {
    const verdict = decide({ designation: found(by) });
    expect(verdict).toMatchObject({ outcome: 'article-9', missing: [], caveats: [differs] });
    expect(ground(verdict)).toBe(false);
    const { summary, lines } = explain(verdict, 'ja');
    expect(summary).not.toMatch(/認めた/);
    expect(lines.join()).toMatch(/デジタル推進課長は、準用の必要を認めていない/);
  });
  it.each(['荒川太郎', '課長', '担当', 'デジタル推進課', 'みんなで決めた', '課長代理'])(
    '%s では、誰の認定かが分からない',
    (by) => {
      for (const acting of [undefined, 'established', 'not-established'] as const) {
        const verdict = decide({ designation: found(by), acting });
        expect(verdict).toMatchObject({ outcome: 'undetermined', missing: ['designation.by'], caveats: [] });
        expect(ground(verdict)).toBe('unknown');
      }
      // Whoever it was did not find it necessary.
      expect(decide({ designation: found(by, false) })).toMatchObject({ outcome: 'article-9', missing: [] });
    },
  );
  it.each(['デジタル推進課長職務代理者', '情報管理責任者代理'])('%s は、acting による', (by) => {
    const designation = found(by);
    expect(decide({ designation })).toMatchObject({ outcome: 'undetermined', missing: ['acting'], caveats: [] });
    expect(decide({ designation, acting: 'established' })).toMatchObject({
      outcome: 'article-8-applied',
      missing: [],
      caveats: [],
    });
    expect(decide({ designation, acting: 'not-established' })).toMatchObject({
      outcome: 'article-9',
      missing: [],
      caveats: [differs],
    });
  });
  it('ほかに分からない事実があれば、事実の順に並べる', () => {
    expect(decideUsageRegime({ designation: found('荒川太郎') }).missing).toEqual([
      'system',
      'managedBy',
      'designation.by',
    ]);
    expect(decideUsageRegime({ designation: found('情報管理責任者代理') }).missing).toEqual([
      'system',
      'managedBy',
      'acting',
    ]);
    expect(decideUsageRegime({ acting: 'established' }).missing).toEqual(['system', 'managedBy', 'designation']);
    // No designation is needed for a system of デジタル推進課.
    expect(decideUsageRegime({ system: '税務システム', designation: found('荒川太郎') })).toMatchObject({
      outcome: 'article-8',
      missing: [],
    });
  });
  it('読み方を変えても、誰の認定かは変わらない', () => {
    const facts = { system: '会議録検索システム', designation: found('荒川太郎') };
    expect(decideUsageRegime(facts).contested).toEqual([]);
    expect(decideUsageRegime({ ...facts, designation: found('税務課長') }).contested).toEqual([
      { readings: { 'section-like-units': 'literal' }, outcome: 'no-provision' },
    ]);
  });
  it.each([{ acting: true }, { acting: 'none' }, { acting: null }, { heads: {} }])('%j は断る', (facts) =>
    expect(() => decide(facts as object)).toThrow(),
  );
});
