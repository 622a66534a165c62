import { describe, expect, it } from 'vitest';
import { explain } from '../../src/catalogue/explain.js';
import { decideEmergencyManual, type EmergencyManualFacts } from '../../src/decisions/emergency-manual.js';
import { emergencyManualFacts } from '../../src/schemas.js';

const needed = { holds: true, by: 'デジタル推進課長', reason: '組織の改正' };
const notNeeded = { ...needed, holds: false };

describe('第28条：緊急時対応マニュアル', () => {
  it.each<[EmergencyManualFacts, string, readonly string[]]>([
    [{ established: true, reviewNeeded: needed, reviewed: true }, 'in-order', []],
    [{ established: true, reviewNeeded: needed, reviewed: false }, 'must-review', []],
    [{ established: true, reviewNeeded: notNeeded, reviewed: false }, 'in-order', []],
    [{ established: true, reviewNeeded: 'none', reviewed: false }, 'in-order', []],
    [{ established: true, reviewNeeded: 'none' }, 'in-order', []],
    [{ established: true, reviewed: true }, 'in-order', []],
    [{ established: false, reviewNeeded: needed, reviewed: false }, 'must-establish', []],
    [{ established: false }, 'must-establish', []],
    [{ established: true }, 'undetermined', ['reviewNeeded', 'reviewed']],
    [{ established: true, reviewNeeded: needed }, 'undetermined', ['reviewed']],
    [{ established: true, reviewed: false }, 'undetermined', ['reviewNeeded']],
    [{}, 'undetermined', ['established', 'reviewNeeded', 'reviewed']],
    [{ reviewed: true }, 'undetermined', ['established']],
    [{ reviewed: false }, 'undetermined', ['established', 'reviewNeeded']],
    [{ reviewNeeded: needed, reviewed: false }, 'undetermined', ['established']],
    [{ reviewNeeded: 'none' }, 'undetermined', ['established']],
  ])('%j → %s', (facts, outcome, missing) => {
    expect(decideEmergencyManual(facts)).toMatchObject({ outcome, missing, contested: [], caveats: [] });
  });
  it('検討した要件を条文の順に並べ、先の要件で打ち切らない', () => {
    expect(decideEmergencyManual({ established: false, reviewNeeded: needed }).grounds).toEqual([
      { code: 'manual-established', citation: '第28条第1項', holds: false },
      { code: 'review-needed', citation: '第28条第2項', holds: true },
      { code: 'manual-reviewed', citation: '第28条第2項', holds: 'unknown' },
    ]);
  });
  it.each<[EmergencyManualFacts, object, string]>([
    [{ established: false }, { established: true, reviewed: true }, '第28条第1項'],
    [{ established: false, reviewNeeded: needed }, { established: true, reviewed: true }, '第28条第1項'],
    [{ established: false, reviewed: false }, { established: true, reviewed: true }, '第28条第1項'],
    [{ established: false, reviewNeeded: 'none' }, { established: true }, '第28条第1項'],
    [{ established: false, reviewNeeded: notNeeded, reviewed: false }, { established: true }, '第28条第1項'],
    [{ established: false, reviewed: true }, { established: true }, '第28条第1項'],
    [{ established: true, reviewNeeded: needed, reviewed: false }, { reviewed: true }, '第28条第2項'],
  ])('改める方法：%j → %j', (facts, change, citation) => {
    const { remedies } = decideEmergencyManual(facts);
    expect(remedies).toEqual([{ kind: 'change', change, outcome: 'in-order', citation }]);
    // 分からない事実がどうであっても、改めれば整う。
    for (const reviewNeeded of [needed, notNeeded, 'none'] as const)
      for (const reviewed of [true, false])
        expect(decideEmergencyManual({ reviewNeeded, reviewed, ...facts, ...change }).outcome).toBe('in-order');
    expect(decideEmergencyManual({ ...facts, ...change }).outcome).toBe('in-order');
  });
  it('見直しは、必要とされているときに限る', () => {
    const say = (facts: EmergencyManualFacts) =>
      explain(decideEmergencyManual(facts), 'ja').remedies.map(({ text }) => text);
    for (const reviewNeeded of [undefined, needed])
      expect(say({ established: false, reviewNeeded })).toEqual([
        expect.stringContaining('見直しが必要とされているときは'),
      ]);
    for (const reviewNeeded of ['none', notNeeded] as const)
      expect(say({ established: false, reviewNeeded })).toEqual([expect.not.stringContaining('見直し')]);
    expect(say({ established: true, reviewNeeded: needed, reviewed: false })).toEqual([
      expect.stringContaining('緊急時対応マニュアルを見直す'),
    ]);
  });
  it('別の者による判断は、判断する立場の者を言わずに示す', () => {
    const reviewNeeded = { holds: true, by: '区民課長', reason: '組織の改正' };
    const [said] = explain(
      decideEmergencyManual({ established: true, reviewed: false, reviewNeeded, manager: '税務課長' }),
      'ja',
    ).caveats;
    expect(said?.text).toContain('税務課長とは別の者による');
    expect(said?.text).not.toContain('立場');
  });
  it('整っているとき、結論が出ないときは、改める方法を示さない', () => {
    expect(decideEmergencyManual({ established: true, reviewed: true }).remedies).toEqual([]);
    expect(decideEmergencyManual({}).remedies).toEqual([]);
  });
  it('第28条が現行のとおりであったと確認できるのは令和4年4月1日から', () => {
    expect(decideEmergencyManual({}, { on: '2022-04-01' }).caveats).toEqual([]);
    expect(decideEmergencyManual({}, { on: '2022-03-31' }).caveats).toMatchObject([{ citation: '第28条' }]);
  });
  it('管理する職を示せば、別の職の認定に留意事項を付けるが、結論は変わらない', () => {
    const decided = (by: string, manager?: string) =>
      decideEmergencyManual({
        ...{ established: true, reviewed: false, manager },
        reviewNeeded: { holds: true, by, reason: '組織の改正' },
      });
    const differs = { code: 'finder-differs', citation: '第28条第2項', fact: 'reviewNeeded' };
    for (const by of ['税務課長', '税務課長事務取扱', '荒川太郎', '税務課長職務代理者', '収納担当の所長'])
      expect(decided(by, '税務課長')).toMatchObject({ outcome: 'must-review', missing: [], caveats: [] });
    for (const by of ['デジタル推進課長', '区民課長', '福祉部長職務代理者'])
      expect(decided(by, '税務課長')).toMatchObject({
        outcome: 'must-review',
        caveats: [{ ...differs, finder: '税務課長' }],
      });
    expect(decided('教育部長', '情報管理責任者').caveats).toEqual([{ ...differs, finder: 'デジタル推進課長' }]);
    expect(decided('教育部長').caveats).toEqual([]);
    expect(decideEmergencyManual({ manager: '税務課長' }).missing).toEqual(['established', 'reviewNeeded', 'reviewed']);
  });
  it.each([
    { established: 'none' },
    { established: null },
    { reviewNeeded: true },
    { reviewNeeded: null },
    { reviewNeeded: { holds: true, by: '', reason: '改正' } },
    { reviewed: 0 },
    { manual: true },
    { manager: 'デジタル推進課' },
    { manager: 'none' },
  ])('理解できない事実は拒む: %j', (facts) => {
    expect(() => decideEmergencyManual(facts as object)).toThrow();
    expect(emergencyManualFacts.safeParse(facts).success).toBe(false);
  });
});
