import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appendedTable1 } from '../../src/articles/appended-table-1.js';
import { decideManager, type ManagerFacts } from '../../src/decisions/manager.js';
import { InvalidFactsError } from '../../src/input/errors.js';
import { ask } from '../../tools/certify/examine.js';
import { pointOf } from '../../tools/certify/manager.space.js';
import { ATTESTED, managerReadings, RUNS, SECTION_LIKE, UNITS } from '../oracles/manager.js';

const UNLISTED = ['AI議事録作成システム', '税務システム（新）', '架空'];
/** Departments that only an organisation chart knows. */
const organization = {
  税務課: '区民生活部',
  保育課: '子ども家庭部',
  子ども家庭総合センター: '子ども家庭部',
  学務課: '教育委員会事務局',
  架空課: '架空部',
  指導室: '教育委員会事務局',
  東京都: 'none',
  監査課: '監査事務局',
} as const;

describe('別表第1 34の所管と117のシステム', () => {
  test('各行の所管は、手で数えた区分のとおりである', () => {
    expect(appendedTable1.map(({ no, unit }) => [no, unit])).toEqual(
      RUNS.flatMap(([unit, first, last]) => Array.from({ length: last - first + 1 }, (_, i) => [first + i, unit])),
    );
    expect(appendedTable1).toHaveLength(117);
    expect(new Set(appendedTable1.map(({ name }) => name)).size).toBe(117);
    expect(UNITS).toHaveLength(34);
  });
});

describe('第2条第13号・第4条第2項 誰の指示に従うか', () => {
  const directorOf = (facts: ManagerFacts) => {
    const verdict = decideManager(facts);
    return verdict.outcome === 'system-managing-section' ? verdict.directedBy : verdict.outcome;
  };
  const unlisted = '架空システム';

  test.each(Object.entries(ATTESTED).filter(([unit]) => unit !== 'デジタル推進課'))(
    '%sは%sに属する',
    (unit, department) => {
      const label = department === '教育委員会事務局' ? '教育委員会事務局の長' : `${department}長`;
      expect(directorOf({ system: unlisted, managedBy: unit })).toEqual({ label, unit: department });
      const same = { system: unlisted, managedBy: unit, organization: { [unit]: department } };
      expect(directorOf(same)).toEqual({ label, unit: department });
      const other = { ...same, organization: { [unit]: '架空部' } };
      expect(() => decideManager(other)).toThrow(InvalidFactsError);
    },
  );

  const unattested = UNITS.filter((unit) => !(unit in ATTESTED) && !unit.endsWith('事務局'));

  test.each(unattested)('%sの属する部は、組織の事実だけが示す', (unit) => {
    expect(directorOf({ system: unlisted, managedBy: unit })).toEqual({ label: `${unit}の属する部の長` });
    const known = { system: unlisted, managedBy: unit, organization: { [unit]: '区民生活部' } };
    expect(directorOf(known)).toEqual({ label: '区民生活部長', unit: '区民生活部' });
  });

  test.each(['選挙管理委員会事務局', '区議会事務局', '監査事務局'])('%sの長は二つの役を兼ねる', (unit) => {
    const post = { label: `${unit}の長`, unit };
    expect(decideManager({ system: unlisted, managedBy: unit })).toMatchObject({ manager: post, directedBy: post });
  });
});

describe('別表第1 条文が確かな期間', () => {
  test('2023年4月1日より前の日については、別表第1が確かでないことを添える', () => {
    const uncertainOn = (on: string) =>
      decideManager({ system: '税務システム' }, { on }).caveats.some(
        ({ code, citation }) => code === 'text-not-attested' && citation === '別表第1',
      );
    expect([uncertainOn('2023-03-31'), uncertainOn('2023-04-01')]).toEqual([true, false]);
  });
});

describe('第2条 所管の別の書き方', () => {
  test.each([
    ['管理部デジタル推進課', 'デジタル推進課'],
    [' デジタル推進課 ', 'デジタル推進課'],
    ['議会事務局', '区議会事務局'],
    ['教育委員会事務局教育総務課', '教育総務課'],
    ['産業経済部産業振興課', '産業振興課'],
    ['ﾃﾞｼﾞﾀﾙ推進課', 'デジタル推進課'],
  ])('%s は %s である', (other, usual) => {
    for (const system of [...UNLISTED, '税務システム', '会議録検索システム', undefined])
      for (const readings of managerReadings)
        expect(decideManager({ system, managedBy: other }, { readings })).toEqual(
          decideManager({ system, managedBy: usual }, { readings }),
        );
  });
});

describe('第4条 証明書が問わない名称の事実', () => {
  test('総当たりと一致する', () => {
    const systems = fc.constantFrom(...appendedTable1, ...UNLISTED, undefined);
    const units = [
      ...UNITS,
      ...SECTION_LIKE,
      '区民課',
      '財政課',
      '架空課',
      '監査課',
      'まちづくり推進室',
      '指導室',
      '東京都',
      '第一中学校',
      'no-section',
      undefined,
    ];
    const known = fc.record({
      managedBy: fc.constantFrom(...units),
      outsourced: fc.constantFrom(true, false, undefined),
      organization: fc.constantFrom({}, organization),
    });
    const points = fc
      .sample(fc.tuple(known, systems), { seed: 4, numRuns: 400 })
      .map(([rest, system]) =>
        typeof system === 'object' ? pointOf(rest, system.name, system) : pointOf(rest, system),
      );
    expect(ask('manager', points).faults).toEqual([]);
  });
});
