/**
 * Article 14, paragraph (2), exhaustively: every case of up to two uses by class, and many of three, against brute force
 * over all completions. The classes are stated in `test/oracles/data-use-completions.ts`.
 */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DataUseFacts } from '../../src/decisions/data-use.facts.js';
import { decidePersonalInformation } from '../../src/decisions/personal-information.js';
import { InvalidFactsError } from '../../src/input/errors.js';
import { type Readings, readingIds, valuesOf } from '../../src/regulation/readings.js';
import type { Moment } from '../../src/time/moment.js';
import {
  ARTICLE_7_ITEMS,
  article7,
  type CompleteFacts,
  type CompleteUse,
  counts,
  deeplyFrozen,
  isOfArticle7,
  isWithinProviso,
  MOMENTS,
  procedure,
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
const MATTERS: readonly Matters[] = ['section-like-units', 'amended-reference', 'privacy-after-exemption'];
const READINGS = everyReading(MATTERS);

/** What a verdict claims, without the sentences around it. */
interface Claims {
  readonly outcome: string;
  readonly missing: readonly string[];
  readonly contested: readonly object[];
  readonly remedies: readonly object[];
  readonly anotherSection: readonly (boolean | 'unknown')[];
  readonly withinProviso: readonly (boolean | 'unknown')[];
  readonly personalInformation: readonly (boolean | 'unknown')[];
}

function claimsOf(facts: DataUseFacts, readings: Readings): Claims {
  const verdict = decidePersonalInformation(facts, { readings });
  const grounds = (wanted: string) => verdict.grounds.filter(({ code }) => code === wanted).map(({ holds }) => holds);
  return {
    outcome: verdict.outcome,
    missing: verdict.missing,
    contested: verdict.contested,
    remedies: verdict.remedies,
    anotherSection: grounds('another-section'),
    withinProviso: grounds('within-proviso'),
    personalInformation: grounds('personal-information'),
  };
}

/** The claims that brute force supports, under each combination of the readings that matter. */
function claimsByBruteForce(facts: PartialFacts): [Readings, Claims][] {
  const completions = completionsOf(facts);
  return [...byBruteForce(completions, procedure, MATTERS)].map(([readings, expected]) => [
    readings,
    { ...expected, remedies: [], ...groundsByBruteForce(facts, completions, readings) },
  ]);
}

function groundsByBruteForce(facts: PartialFacts, completions: Completions, readings: Readings) {
  const ofEachUse = (holds: (use: CompleteUse, world: CompleteFacts) => boolean) =>
    (facts.uses ?? []).map(
      (_, i) => certain(completions, (world) => holds(world.uses[i]!, world), readings) ?? ('unknown' as const),
    );
  return {
    anotherSection: ofEachUse((use, world) => counts(use, world, readings)),
    // The proviso is a condition of this paragraph only where its exemption takes the procedure along.
    withinProviso:
      readings['privacy-after-exemption'] === 'applies'
        ? []
        : ofEachUse(({ items }, { asOf }) => items.every((item) => isWithinProviso(item, asOf, readings))),
    personalInformation: ofEachUse((use) => use.items.some(isOfArticle7) || use.personalInformation),
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
    decidePersonalInformation(facts as DataUseFacts);
  } catch (error) {
    if (error instanceof InvalidFactsError) return error;
    throw error;
  }
  throw new Error('not refused');
}

const issuesOf = (facts: unknown) => errorOf(facts).issues.map(({ path, code }) => ({ path, code }));

describe('第14条第2項: すべての補完との突合', () => {
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
    const sample = sampleOfThreeUses(SEED, 6_000);
    expect(sample.length).toBeGreaterThan(5_400);
    expect(differencesIn(sample)).toEqual({ cases: sample.length, differences: [] });
  });
});

describe('住民基本台帳法第7条の各号と基準日', () => {
  const outcomeOf = (use: object, asOf: Moment | undefined, readings: Partial<Readings> = {}) =>
    decidePersonalInformation(
      { applicantSection: '福祉推進課', uses: [{ managedBy: '戸籍住民課', ...use }], ...(asOf ? { asOf } : {}) },
      { readings },
    ).outcome;

  test('19の号はいずれも個人情報で、基準日によらない', () => {
    expect(ARTICLE_7_ITEMS).toHaveLength(19);
    for (const item of ARTICLE_7_ITEMS)
      for (const day of ['2025-05-24', '2025-05-25', '2025-05-26', '2025-05-27', undefined])
        expect({ item, day, outcome: outcomeOf({ items: [item] }, day) }).toEqual({ item, day, outcome: 'required' });
  });

  test.for(MOMENTS)('%s は区では %s: 承認を要するデータに限る読み方', ([moment, day]) => {
    for (const readings of READINGS) {
      for (const item of ARTICLE_7_ITEMS) {
        const free = readings['privacy-after-exemption'] === 'approval-only' && isWithinProviso(item, day, readings);
        const expected = { item, outcome: free ? 'not-required' : 'required' };
        expect({ item, outcome: outcomeOf({ items: [item] }, moment, readings) }).toEqual(expected);
      }
    }
  });

  test('二つの号の組', () => {
    for (const day of ['2025-05-25', '2025-05-26'])
      for (const readings of READINGS)
        for (const one of ARTICLE_7_ITEMS)
          for (const other of ARTICLE_7_ITEMS) {
            const within = isWithinProviso(one, day, readings) && isWithinProviso(other, day, readings);
            const free = readings['privacy-after-exemption'] === 'approval-only' && within;
            if (outcomeOf({ items: [one, other] }, day, readings) !== (free ? 'not-required' : 'required'))
              expect.fail(`${one}, ${other}, ${day}`);
          }
  });

  test('基準日が不明で結論が割れるのは、承認を要するデータに限る読み方での第1号の2だけ', () => {
    const undetermined = ARTICLE_7_ITEMS.filter(
      (item) =>
        outcomeOf({ items: [item] }, undefined, { 'privacy-after-exemption': 'approval-only' }) === 'undetermined',
    );
    expect(undetermined).toEqual([article7('第1号の2')]);
  });

  test('全角の数字は半角と同じ号', () => {
    expect(outcomeOf({ items: ['住民基本台帳法第７条第８号の２'] }, undefined)).toBe('required');
    expect(issuesOf({ uses: [{ items: ['住民基本台帳法第７条第１号'], personalInformation: false }] })).toEqual([
      { path: 'uses.0.personalInformation', code: 'contradiction' },
    ]);
  });

  test.for(['旧氏', '国籍等', '氏名', '第7条第1号', '施設の予約状況', 'constructor', '__proto__'])(
    '同法第7条の号でない「%s」は、個人情報かどうかの事実による',
    (item) => {
      expect(outcomeOf({ items: [item], personalInformation: true }, undefined)).toBe('required');
      expect(outcomeOf({ items: [item], personalInformation: false }, undefined)).toBe('not-required');
      expect(outcomeOf({ items: [item] }, undefined)).toBe('undetermined');
    },
  );
});

describe('データを管理する課', () => {
  test.for(SAME_SECTION)('%s にとって %s のデータは自課のもの', ([applicantSection, managedBy]) => {
    const facts = { applicantSection, uses: [{ managedBy, items: [article7('第1号')] }] };
    expect(decidePersonalInformation(facts)).toMatchObject({ outcome: 'not-required', missing: [], contested: [] });
  });

  test.for(UNITS_THAT_ARE_NO_SECTIONS)('%s は課に当たらない（第2条第14号）: 文理では第14条の対象外', (managedBy) => {
    const facts = { applicantSection: '福祉推進課', uses: [{ managedBy, items: [article7('第8号の2')] }] };
    const literal = { 'section-like-units': 'literal' } as const;
    expect(decidePersonalInformation(facts)).toMatchObject({
      outcome: 'required',
      contested: [{ readings: literal, outcome: 'not-required' }],
      caveats: expect.arrayContaining([expect.objectContaining({ code: 'unit-is-not-a-section', unit: managedBy })]),
    });
    expect(decidePersonalInformation(facts, { readings: literal })).toMatchObject({
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

describe('性質', () => {
  const settings = { seed: SEED, numRuns: 1500 };
  const someCase = anyCase({ minLength: 0, maxLength: 4 });
  const someReadings = fc.constantFrom(...READINGS);
  const strength: readonly string[] = ['not-required', 'required'];

  test('事実は書き換えられない', () => {
    fc.assert(
      fc.property(someCase, someReadings, (facts, readings) => {
        const before = structuredClone(facts);
        const verdict = decidePersonalInformation(facts, { readings });
        expect(facts).toStrictEqual(before);
        expect(decidePersonalInformation(deeplyFrozen(before), { readings })).toStrictEqual(verdict);
      }),
      settings,
    );
  });

  test('結論は素の JSON', () => {
    fc.assert(
      fc.property(someCase, someReadings, (facts, readings) => {
        const verdict = decidePersonalInformation(facts, { readings });
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
        const verdict = decidePersonalInformation(facts, { readings });
        const copy = structuredClone(verdict);
        spoil(verdict);
        expect(facts).toStrictEqual(original);
        expect(decidePersonalInformation(facts, { readings })).toStrictEqual(copy);
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
          const verdict = decidePersonalInformation(facts, { readings });
          const uses = order.map((i) => facts.uses![i]!);
          const shuffled = decidePersonalInformation({ ...facts, uses }, { readings });
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
          const before = decidePersonalInformation({ ...facts, uses: fewer }, { readings }).outcome;
          const after = decidePersonalInformation({ ...facts, uses }, { readings }).outcome;
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
        const verdict = decidePersonalInformation(facts, { readings: { ...readings, ...elsewhere } });
        expect(verdict).toStrictEqual(decidePersonalInformation(facts, { readings }));
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
        expect(decidePersonalInformation(spelled)).toStrictEqual(decidePersonalInformation(facts));
      }),
      settings,
    );
  });
});
