/**
 * Article 14, paragraph (1), exhaustively: every case of up to two uses by class, and many of three, against brute force
 * over all completions. The classes are stated in `test/oracles/data-use-completions.ts`.
 */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import type { DataUseFacts } from '../../src/decisions/data-use.facts.js';
import { decideDataUseApproval } from '../../src/decisions/data-use-approval.js';
import { InvalidFactsError } from '../../src/input/errors.js';
import { defaultReadings, type Readings, readingIds, valuesOf } from '../../src/regulation/readings.js';
import type { Moment } from '../../src/time/moment.js';
import {
  ARTICLE_7_ITEMS,
  approval,
  approvals,
  article7,
  counts,
  deeplyFrozen,
  exempt,
  isWithinProviso,
  MOMENTS,
  REFUSED,
  SAME_SECTION,
  spoil,
  textsIn,
  UNITS_THAT_ARE_NO_SECTIONS,
} from '../oracles/data-use.js';
import {
  anyCase,
  applicants,
  byBruteForce,
  type Completions,
  casesOfOneUse,
  certain,
  completionsOf,
  days,
  everyReading,
  everyUse,
  factsOf,
  hasCompletion,
  type Matters,
  type PartialFacts,
  sampleOfThreeUses,
} from '../oracles/data-use-completions.js';

const SEED = 20250526;
const MATTERS: readonly Matters[] = ['section-like-units', 'amended-reference'];
const READINGS = everyReading(MATTERS);

/** What a verdict claims, without the sentences around it. */
interface Claims {
  readonly outcome: string;
  readonly missing: readonly string[];
  readonly contested: readonly object[];
  readonly remedies: readonly object[];
  readonly approvals?: readonly object[];
  readonly exempt?: readonly object[];
  readonly anotherSection: readonly (boolean | 'unknown')[];
  readonly withinProviso: readonly (boolean | 'unknown')[];
}

function claimsOf(facts: DataUseFacts, readings: Readings): Claims {
  const verdict = decideDataUseApproval(facts, { readings });
  const grounds = (wanted: string) => verdict.grounds.filter(({ code }) => code === wanted).map(({ holds }) => holds);
  return {
    outcome: verdict.outcome,
    missing: verdict.missing,
    contested: verdict.contested,
    remedies: verdict.remedies,
    ...('approvals' in verdict ? { approvals: verdict.approvals } : {}),
    ...('exempt' in verdict ? { exempt: verdict.exempt } : {}),
    anotherSection: grounds('another-section'),
    withinProviso: grounds('within-proviso'),
  };
}

/** The claims that brute force supports, under each combination of the readings that matter. */
function claimsByBruteForce(facts: PartialFacts): [Readings, Claims][] {
  const completions = completionsOf(facts);
  return [...byBruteForce(completions, approval, MATTERS)].map(([readings, expected]) => {
    const heads = certain(completions, approvals, readings);
    const free = certain(completions, exempt, readings);
    const fields = {
      ...(heads === undefined ? {} : { approvals: heads }),
      ...(free === undefined ? {} : { exempt: free }),
    };
    return [readings, { ...expected, remedies: [], ...fields, ...groundsByBruteForce(facts, completions, readings) }];
  });
}

function groundsByBruteForce(facts: PartialFacts, completions: Completions, readings: Readings) {
  const uses = facts.uses ?? [];
  return {
    anotherSection: uses.map(
      (_, i) => certain(completions, (world) => counts(world.uses[i]!, world, readings), readings) ?? 'unknown',
    ),
    withinProviso: uses.map(
      (_, i) =>
        certain(
          completions,
          (world) => world.uses[i]!.items.every((item) => isWithinProviso(item, world.asOf, readings)),
          readings,
        ) ?? 'unknown',
    ),
  };
}

/** Where the library and brute force part ways. Collected, because one `expect` per case would take minutes. */
function differencesIn(cases: Iterable<PartialFacts>): { cases: number; differences: object[] } {
  let count = 0;
  const differences: object[] = [];
  for (const facts of cases) {
    count++;
    for (const [readings, expected] of claimsByBruteForce(facts)) {
      const actual = claimsOf(facts, readings);
      if (isDeepStrictEqual(actual, expected)) continue;
      const chosen = Object.fromEntries(MATTERS.map((id) => [id, readings[id]]));
      differences.push({ facts, chosen, actual, expected });
    }
  }
  return { cases: count, differences: differences.slice(0, 3) };
}

function errorOf(facts: unknown): InvalidFactsError {
  try {
    decideDataUseApproval(facts as DataUseFacts);
  } catch (error) {
    if (error instanceof InvalidFactsError) return error;
    throw error;
  }
  throw new Error('not refused');
}

const issuesOf = (facts: unknown) => errorOf(facts).issues.map(({ path, code }) => ({ path, code }));

describe('第14条第1項: すべての補完との突合', () => {
  test('uses が不明な場合・空の場合', () => {
    const cases = applicants.flatMap((applicant) =>
      days.flatMap((day) => [factsOf(applicant, undefined, day), factsOf(applicant, [], day)]),
    );
    expect(differencesIn(cases)).toEqual({ cases: 18, differences: [] });
  });

  test.for([
    [applicants[0], 5 * 20 * 3],
    [applicants[1], 5 * 20 * 3],
    [applicants[2], 4 * 20 * 3],
  ] as const)('利用1件（申請課 %s）', ([applicant, cases]) => {
    expect(differencesIn(casesOfOneUse(applicant, hasCompletion))).toEqual({ cases, differences: [] });
  });

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

  test.for(applicants.flatMap((applicant) => days.map((day) => [applicant, day] as const)))(
    '利用2件（申請課 %s、基準日 %s）',
    { timeout: 120_000 },
    ([applicant, day]) => {
      const uses = everyUse(applicant).filter(hasCompletion);
      const cases = uses.flatMap((one) => uses.map((other) => factsOf(applicant, [one, other], day)));
      expect(differencesIn(cases)).toEqual({ cases: uses.length ** 2, differences: [] });
    },
  );

  test('利用3件（標本）', { timeout: 120_000 }, () => {
    const sample = sampleOfThreeUses(SEED, 10_000);
    expect(sample.length).toBeGreaterThan(9_000);
    expect(differencesIn(sample)).toEqual({ cases: sample.length, differences: [] });
  });
});

describe('住民基本台帳法第7条の各号と基準日', () => {
  const outcomeOf = (items: readonly string[], asOf: Moment | undefined, readings: Readings) =>
    decideDataUseApproval(
      { applicantSection: '福祉推進課', uses: [{ managedBy: '戸籍住民課', items }], ...(asOf ? { asOf } : {}) },
      { readings },
    ).outcome;

  test('第1号から第8号までと、その間の第1号の2。第8号の2以降は含まない', () => {
    const exemptItems = (asOf: Moment, readings: Readings = defaultReadings) =>
      ARTICLE_7_ITEMS.filter((item) => outcomeOf([item], asOf, readings) === 'exempt').map((item) => item.slice(10));
    const numbers = ['第1号', '第2号', '第3号', '第4号', '第5号', '第6号', '第7号', '第8号'];
    expect(exemptItems('2025-05-25')).toEqual(numbers);
    expect(exemptItems('2025-05-26')).toEqual(['第1号', '第1号の2', ...numbers.slice(1)]);
    expect(exemptItems('2025-05-26', { ...defaultReadings, 'amended-reference': 'as-enacted' })).toEqual(numbers);
    expect(ARTICLE_7_ITEMS).toHaveLength(19);
  });

  test.for(MOMENTS)('%s は区では %s', ([moment, day]) => {
    for (const readings of READINGS) {
      for (const item of ARTICLE_7_ITEMS) {
        const expected = isWithinProviso(item, day, readings) ? 'exempt' : 'required';
        expect({ item, outcome: outcomeOf([item], moment, readings) }).toEqual({ item, outcome: expected });
      }
    }
  });

  test('luxon の DateTime も、どの時間帯で作られても区の暦日', () => {
    const midnight = DateTime.fromISO('2025-05-26T00:00:00', { zone: 'Asia/Tokyo' });
    for (const zone of ['Asia/Tokyo', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
      expect(outcomeOf([article7('第1号の2')], midnight.setZone(zone), defaultReadings)).toBe('exempt');
      const before = midnight.minus({ milliseconds: 1 }).setZone(zone);
      expect(outcomeOf([article7('第1号の2')], before, defaultReadings)).toBe('required');
    }
  });

  test('基準日が不明で結論が割れるのは第1号の2だけ', () => {
    const undetermined = ARTICLE_7_ITEMS.filter(
      (item) => outcomeOf([item], undefined, defaultReadings) === 'undetermined',
    );
    expect(undetermined).toEqual([article7('第1号の2')]);
  });

  test('二つの号の組: どちらも含まれるときだけ承認を要しない', () => {
    for (const day of ['2025-05-25', '2025-05-26'])
      for (const readings of READINGS)
        for (const one of ARTICLE_7_ITEMS)
          for (const other of ARTICLE_7_ITEMS) {
            const within = isWithinProviso(one, day, readings) && isWithinProviso(other, day, readings);
            if (outcomeOf([one, other], day, readings) !== (within ? 'exempt' : 'required'))
              expect.fail(`${one}, ${other}, ${day}`);
          }
  });

  test('全角の数字は半角と同じ号で、重ねて数えない', () => {
    const verdict = decideDataUseApproval({
      applicantSection: '福祉推進課',
      uses: [
        { managedBy: '戸籍住民課', items: ['住民基本台帳法第７条第８号の２', '住民基本台帳法第７条第１号'] },
        { managedBy: '戸籍住民課', items: [article7('第1号'), article7('第8号の2')] },
      ],
    });
    expect(verdict).toMatchObject({
      outcome: 'required',
      approvals: [{ from: { label: '戸籍住民課長', unit: '戸籍住民課' }, items: [article7('第8号の2')] }],
      exempt: [{ managedBy: '戸籍住民課', items: [article7('第1号')] }],
    });
  });

  test.for([
    '旧氏',
    '通称',
    '国籍等',
    '在留カード番号',
    '氏名',
    '第1号',
    '第7条第1号',
    'constructor',
    '__proto__',
    'toString',
  ])('同法第7条の号として示されない「%s」は含まれない', (item) => {
    expect(outcomeOf([item], '2026-08-01', defaultReadings)).toBe('required');
  });
});

describe('データを管理する課', () => {
  test.for(SAME_SECTION)('%s にとって %s のデータは自課のもの', ([applicantSection, managedBy]) => {
    const facts = { applicantSection, uses: [{ managedBy, items: ['施設の予約状況'] }] };
    expect(decideDataUseApproval(facts)).toMatchObject({ outcome: 'not-required', approvals: [], exempt: [] });
  });

  test.for([
    ['管理部デジタル推進課', { label: 'デジタル推進課長', unit: 'デジタル推進課' }],
    ['議会事務局', { label: '区議会事務局の長', unit: '区議会事務局' }],
    ['選挙管理委員会事務局', { label: '選挙管理委員会事務局の長', unit: '選挙管理委員会事務局' }],
    ['監査事務局', { label: '監査事務局の長', unit: '監査事務局' }],
    ['子ども家庭総合センター', { label: '子ども家庭総合センターの長', unit: '子ども家庭総合センター' }],
    ['教育委員会事務局教育総務課', { label: '教育総務課長', unit: '教育総務課' }],
    ['教育委員会事務局指導室', { label: '指導室長', unit: '指導室' }],
    ['別表にない課', { label: '別表にない課長', unit: '別表にない課' }],
  ] as const)('%s の承認は %o から', ([managedBy, from]) => {
    const facts = { applicantSection: '福祉推進課', uses: [{ managedBy, items: ['施設の予約状況'] }] };
    expect(decideDataUseApproval(facts)).toMatchObject({ approvals: [{ from, items: ['施設の予約状況'] }] });
  });

  test('一つの課を二つの名で挙げても、承認は一つ', () => {
    const items = [['施設の予約状況'], ['街路灯の位置', '施設の予約状況']];
    const uses = ['管理部デジタル推進課', 'デジタル推進課'].map((managedBy, i) => ({ managedBy, items: items[i]! }));
    expect(decideDataUseApproval({ applicantSection: '税務課', uses })).toMatchObject({
      approvals: [{ from: { unit: 'デジタル推進課' }, items: ['施設の予約状況', '街路灯の位置'] }],
      exempt: [],
    });
  });

  test.for(UNITS_THAT_ARE_NO_SECTIONS)('%s は課に当たらない（第2条第14号）: 文理では承認を要しない', (managedBy) => {
    const facts = { applicantSection: '福祉推進課', uses: [{ managedBy, items: ['施設の予約状況'] }] };
    const literal = { 'section-like-units': 'literal' } as const;
    expect(decideDataUseApproval(facts)).toMatchObject({
      outcome: 'required',
      contested: [{ readings: literal, outcome: 'not-required' }],
      caveats: expect.arrayContaining([expect.objectContaining({ code: 'unit-is-not-a-section', unit: managedBy })]),
    });
    expect(decideDataUseApproval(facts, { readings: literal })).toMatchObject({
      outcome: 'not-required',
      contested: [{ readings: { 'section-like-units': 'treated-as-sections' }, outcome: 'required' }],
    });
  });
});

describe('理解できない事実は拒まれる', () => {
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
});

describe('基準日と条文の確認できる範囲', () => {
  const caveatCodes = (facts: DataUseFacts, on?: string) =>
    decideDataUseApproval(facts, on === undefined ? {} : { on }).caveats.map(({ code, citation }) => [code, citation]);

  test('第14条は2023-04-01から確認できる', () => {
    expect(caveatCodes({ asOf: '2023-03-31' })).toContainEqual(['text-not-attested', '第14条']);
    expect(caveatCodes({ asOf: '2023-04-01' })).toEqual([]);
    expect(caveatCodes({})).toEqual([]);
    expect(caveatCodes({}, '2023-03-31')).toContainEqual(['text-not-attested', '第14条']);
    expect(caveatCodes({ asOf: '2023-04-01' }, '2023-03-31')).toEqual([]);
  });

  test('options.on は第1号の2の基準日にはならない', () => {
    const facts = { applicantSection: '福祉推進課', uses: [{ managedBy: '税務課', items: [article7('第1号の2')] }] };
    expect(decideDataUseApproval(facts, { on: '2026-08-01' })).toMatchObject({
      outcome: 'undetermined',
      missing: ['asOf'],
    });
  });
});

describe('性質', () => {
  const settings = { seed: SEED, numRuns: 1500 };
  const someCase = anyCase({ minLength: 0, maxLength: 4 });
  const someReadings = fc.constantFrom(...READINGS);
  const strength: readonly string[] = ['not-required', 'exempt', 'required'];

  test('事実は書き換えられない', () => {
    fc.assert(
      fc.property(someCase, someReadings, (facts, readings) => {
        const before = structuredClone(facts);
        const verdict = decideDataUseApproval(facts, { readings });
        expect(facts).toStrictEqual(before);
        expect(decideDataUseApproval(deeplyFrozen(before), { readings })).toStrictEqual(verdict);
      }),
      settings,
    );
  });

  test('結論は素の JSON', () => {
    fc.assert(
      fc.property(someCase, someReadings, (facts, readings) => {
        const verdict = decideDataUseApproval(facts, { readings });
        expect(JSON.parse(JSON.stringify(verdict))).toStrictEqual(verdict);
      }),
      settings,
    );
  });

  test('結論を書き換えても、事実にも後の結論にも及ばない', () => {
    fc.assert(
      fc.property(someCase, someReadings, (original, readings) => {
        // Cases share their uses; a verdict that leaked one would spoil the cases after it.
        const facts = structuredClone(original);
        const verdict = decideDataUseApproval(facts, { readings });
        const copy = structuredClone(verdict);
        spoil(verdict);
        expect(facts).toStrictEqual(original);
        expect(decideDataUseApproval(facts, { readings })).toStrictEqual(copy);
      }),
      settings,
    );
  });

  test('利用の順は結論を変えない', () => {
    fc.assert(
      fc.property(
        someCase.chain((facts) =>
          fc.tuple(
            fc.constant(facts),
            fc.shuffledSubarray([...(facts.uses ?? []).keys()], { minLength: facts.uses!.length }),
          ),
        ),
        someReadings,
        ([facts, order], readings) => {
          const verdict = decideDataUseApproval(facts, { readings });
          const uses = order.map((i) => facts.uses![i]!);
          const shuffled = decideDataUseApproval({ ...facts, uses }, { readings });
          expect(shuffled.outcome).toBe(verdict.outcome);
          expect(shuffled.contested).toEqual(verdict.contested);
          const back = shuffled.missing.map((path) => path.replace(/^uses\.(\d+)/, (_, i) => `uses.${order[i]}`));
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
        someReadings,
        ({ uses = [], ...facts }, place, readings) => {
          const fewer = uses.filter((_, i) => i !== place % uses.length);
          const before = decideDataUseApproval({ ...facts, uses: fewer }, { readings }).outcome;
          const after = decideDataUseApproval({ ...facts, uses }, { readings }).outcome;
          // Undetermined lies anywhere between, except beside the ends: what is required stays so.
          if (before === 'required') expect(after).toBe('required');
          if (after === 'not-required') expect(before).toBe('not-required');
          if (before !== 'undetermined' && after !== 'undetermined')
            expect(strength.indexOf(after)).toBeGreaterThanOrEqual(strength.indexOf(before));
        },
      ),
      settings,
    );
  });

  test('ほかの論点の読み方は何も変えない', () => {
    const others = readingIds.filter((id) => !(MATTERS as readonly string[]).includes(id));
    fc.assert(
      fc.property(someCase, someReadings, fc.subarray(others), (facts, readings, ids) => {
        const elsewhere = Object.fromEntries(ids.map((id) => [id, valuesOf(id)[1]]));
        const verdict = decideDataUseApproval(facts, { readings: { ...readings, ...elsewhere } });
        expect(verdict).toStrictEqual(decideDataUseApproval(facts, { readings }));
      }),
      settings,
    );
  });

  test('undefined は項目のないことと同じ', () => {
    fc.assert(
      fc.property(someCase, (facts) => {
        const blank = { applicantSection: undefined, uses: undefined, asOf: undefined };
        const blankUse = { managedBy: undefined, items: undefined, personalInformation: undefined };
        const spelled = { ...blank, ...facts, uses: facts.uses?.map((use) => ({ ...blankUse, ...use })) };
        expect(decideDataUseApproval(spelled)).toStrictEqual(decideDataUseApproval(facts));
      }),
      settings,
    );
  });
});
