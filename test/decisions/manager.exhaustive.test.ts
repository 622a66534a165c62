import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appendedTable1 } from '../../src/articles/appended-table-1.js';
import { decideManager, type ManagerFacts } from '../../src/decisions/manager.js';
import { InvalidFactsError } from '../../src/input/errors.js';
import { Differences, frozen, spoil } from '../oracles/completions.js';
import {
  ATTESTED,
  type Case,
  factsOf,
  governingUnit,
  type ManagerReadings,
  managerOracle,
  managerReadings,
  RUNS,
  SECTION_LIKE,
  UNITS,
  unitOfRow,
} from '../oracles/manager.js';

const MINUTE = 60_000;
const OUTSOURCED = [undefined, true, false] as const;
const UNLISTED = ['AI議事録作成システム', '税務システム（新）', '架空'];
/** Departments that only an organisation chart knows. */
const organization = {
  税務課: '区民生活部',
  保育課: '子ども家庭部',
  子ども家庭総合センター: '子ども家庭部',
  学務課: '教育委員会事務局',
  架空課: '架空部',
} as const;

/** A row of a parametrised test: how the title names the unit, and the unit. */
const named = (unit: string | undefined) => [unit ?? '不明', unit] as const;

type Row = (typeof appendedTable1)[number];

/** A case in the oracle's words, and the name under which the library is asked about its system. */
interface Asked extends Case {
  readonly name: string | undefined;
  readonly row?: Row;
}

const askedOf = (system: Row | string | undefined, parts: Partial<Case>): Asked => {
  const known = { managedBy: undefined, outsourced: undefined, organization: {}, ...parts };
  if (system === undefined) return { ...known, system, name: system };
  if (typeof system === 'string') return { ...known, system: 'unlisted', name: system };
  return { ...known, system: { listed: unitOfRow(system.no) }, name: system.name, row: system };
};

type UnitCaveat = { readonly code: string; readonly unit?: string };

/** The caveats on the table and on units that are no sections. */
function caveatsFor({ system, managedBy }: Case, readings: ManagerReadings): UnitCaveat[] {
  if (system === undefined) return [];
  const unit = governingUnit(system, managedBy, readings);
  const caveats: UnitCaveat[] = [];
  if (unit !== undefined && SECTION_LIKE.includes(unit)) caveats.push({ code: 'unit-is-not-a-section', unit });
  if (system === 'unlisted') caveats.push({ code: 'not-in-appended-table-1' });
  else if (managedBy !== undefined && managedBy !== system.listed)
    caveats.push({ code: 'differs-from-appended-table-1', unit: system.listed });
  return caveats;
}

const CAVEATS = ['unit-is-not-a-section', 'not-in-appended-table-1', 'differs-from-appended-table-1'];

function compareAll(asked: Asked, readings: ManagerReadings, differences: Differences): void {
  const facts = factsOf(asked, asked.name);
  const verdict = decideManager(facts, { readings });
  const expected = managerOracle(asked, readings);
  const { outcome, missing, contested, remedies, grounds } = verdict;
  const none = { entry: undefined, manager: undefined, directedBy: undefined, contractAlsoGoverns: undefined };
  const { entry, manager, directedBy, contractAlsoGoverns } = { ...none, ...verdict };
  const caveats = verdict.caveats
    .filter(({ code }) => CAVEATS.includes(code))
    .map((caveat) => ('unit' in caveat ? { code: caveat.code, unit: caveat.unit } : { code: caveat.code }));
  differences.compare(
    { facts, readings },
    {
      ...{ outcome, missing, contested, remedies, manager, directedBy, entry },
      // An undetermined verdict may say it if it is known.
      contractAlsoGoverns: outcome === 'undetermined' ? (contractAlsoGoverns ?? asked.outsourced) : contractAlsoGoverns,
      outsourced: grounds.find(({ code }) => code === 'outsourced')?.holds,
      // With the system unknown, no unit is yet the one that governs.
      caveats: asked.system === undefined ? [] : caveats,
    },
    {
      ...{ outcome: expected.outcome, missing: expected.missing, contested: expected.contested, remedies: [] },
      manager: expected.fields.manager,
      directedBy: expected.fields.directedBy,
      entry: asked.row,
      contractAlsoGoverns: expected.outcome === 'undetermined' ? asked.outsourced : expected.fields.contractAlsoGoverns,
      outsourced: asked.outsourced ?? 'unknown',
      caveats: caveatsFor(asked, readings),
    },
  );
}

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

describe('第4条 別表第1のシステムのすべて', () => {
  const rows = appendedTable1.map((row) => [row.name, row] as const);

  test.each(rows)('%s：実際の所管×委託×読み方8通り', (_, row) => {
    const differences = new Differences();
    const managers = [undefined, row.unit, 'デジタル推進課', '税務課', '架空課', ...SECTION_LIKE];
    for (const managedBy of new Set(managers))
      for (const outsourced of OUTSOURCED)
        for (const chart of [{}, organization])
          for (const readings of managerReadings)
            compareAll(askedOf(row, { managedBy, outsourced, organization: chart }), readings, differences);
    expect(differences).toEqual({ compared: new Set(managers).size * 3 * 2 * 8, found: [] });
  });

  test('別表第1のシステムは、実際の所管が分からなくても、どの読み方でも不足がない', () => {
    for (const { name } of appendedTable1)
      for (const readings of managerReadings) expect(decideManager({ system: name }, { readings }).missing).toEqual([]);
  });
});

describe('第4条 別表第1にないシステム', () => {
  const units = [...UNITS, '監査事務局', '区民課', '財政課', '架空課', 'まちづくり推進室'];

  test.each([undefined, ...units].map(named))('実際の所管が%sのとき：委託×組織×読み方8通り', (_, managedBy) => {
    const differences = new Differences();
    for (const name of UNLISTED)
      for (const outsourced of OUTSOURCED)
        for (const chart of [{}, organization])
          for (const readings of managerReadings)
            compareAll(askedOf(name, { managedBy, outsourced, organization: chart }), readings, differences);
    expect(differences).toEqual({ compared: 3 * 3 * 2 * 8, found: [] });
  });

  test('どの課が管理するかだけが不足である', () => {
    for (const system of UNLISTED)
      expect(decideManager({ system })).toMatchObject({ outcome: 'undetermined', missing: ['managedBy'] });
  });
});

describe('第4条 システムが分からないとき', () => {
  test.each([undefined, ...UNITS, '監査事務局', '区民課', '架空課'].map(named))(
    '実際の所管が%sのとき：委託×読み方8通り',
    (_, managedBy) => {
      const differences = new Differences();
      for (const outsourced of OUTSOURCED)
        for (const readings of managerReadings)
          compareAll(askedOf(undefined, { managedBy, outsourced }), readings, differences);
      expect(differences).toEqual({ compared: 3 * 8, found: [] });
    },
    MINUTE,
  );

  test('実際の所管も分からなければ、どの読み方でも両方が不足である', () => {
    for (const readings of managerReadings)
      expect(decideManager({}, { readings }).missing).toEqual(['system', 'managedBy']);
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

describe('第4条 どの事実についても成り立つこと', () => {
  const units = [...UNITS, '監査事務局', '区民課', '架空課'];
  const systems = fc.oneof(fc.constantFrom<Row | string>(...appendedTable1), fc.constantFrom(...UNLISTED));
  const parts = fc.record({
    managedBy: fc.constantFrom(...units),
    outsourced: fc.boolean(),
    organization: fc.constantFrom<Case['organization']>({}, organization),
  });
  const known = fc.record({ system: fc.boolean(), managedBy: fc.boolean(), outsourced: fc.boolean() });
  const readings = fc.constantFrom(...managerReadings);
  const partOf = (
    system: Row | string,
    whole: Partial<Case>,
    which: { system: boolean; managedBy: boolean; outsourced: boolean },
  ) =>
    askedOf(which.system ? system : undefined, {
      ...whole,
      managedBy: which.managedBy ? whole.managedBy : undefined,
      outsourced: which.outsourced ? whole.outsourced : undefined,
    });

  test(
    '総当たりと一致する',
    () => {
      const differences = new Differences();
      fc.assert(
        fc.property(systems, parts, known, readings, (system, whole, which, inForce) => {
          compareAll(partOf(system, whole, which), inForce, differences);
        }),
        { seed: 4, numRuns: 2_000 },
      );
      expect(differences.found).toEqual([]);
    },
    MINUTE,
  );

  test('事実は書き換えられず、結論は素のデータで、繰り返しても同じで、互いに独立である', () => {
    fc.assert(
      fc.property(systems, parts, known, readings, (system, whole, which, inForce) => {
        const asked = partOf(system, whole, which);
        const facts = frozen(structuredClone(factsOf(asked, asked.name)));
        const options = frozen({ readings: { ...inForce } });
        const before = JSON.stringify({ facts, options, appendedTable1 });
        const first = decideManager(facts, options);
        const copy = structuredClone(first);
        expect(JSON.parse(JSON.stringify(first))).toEqual(first);
        expect(decideManager(facts, options)).toEqual(first);
        spoil(first);
        expect(decideManager(facts, options)).toEqual(copy);
        expect(JSON.stringify({ facts, options, appendedTable1 })).toBe(before);
      }),
      { seed: 4, numRuns: 1_000 },
    );
  });

  test('出た結論は、残る事実がどう分かっても覆らない', () => {
    fc.assert(
      fc.property(systems, parts, known, readings, (system, whole, which, inForce) => {
        const asked = partOf(system, whole, which);
        const partial = decideManager(factsOf(asked, asked.name), { readings: inForce });
        // Who manages a listed system in fact stays open where it was: there the table has answered.
        const all = partOf(system, whole, {
          ...which,
          system: true,
          managedBy: which.managedBy || typeof system === 'string',
        });
        const complete = decideManager(factsOf(all, all.name), { readings: inForce });
        expect(complete.outcome).not.toBe('undetermined');
        expect(complete.missing).toEqual([]);
        if (partial.outcome !== 'undetermined') expect(complete.outcome).toBe(partial.outcome);
      }),
      { seed: 401, numRuns: 2_000 },
    );
  });
});
