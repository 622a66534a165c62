import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { decideTimeliness, type TimelinessFacts } from '../../src/decisions/timeliness.js';
import { InvalidFactsError } from '../../src/input/errors.js';
import type { Options } from '../../src/verdict/options.js';
import { Differences, frozen, spoil } from '../oracles/completions.js';
import {
  type Application,
  daysFrom,
  endOfAugust,
  FIRST_DAY,
  FIRST_FISCAL_YEAR,
  isClosed,
  LAST_DAY,
  LAST_FISCAL_YEAR,
  openDayFrom,
  type TimelinessReadings,
  timelinessOracle,
  timelinessReadings,
  type Urgency,
  wardDayAt,
} from '../oracles/timeliness.js';

const MINUTE = 60_000;
const [DEFAULT, NEXT_OPEN_DAY] = timelinessReadings as [TimelinessReadings, TimelinessReadings];
const YEARS = Array.from({ length: 14 }, (_, i) => 2023 + i);
const URGENCIES: readonly (Urgency | undefined)[] = [undefined, 'none', true, false];
const urgent = { holds: true, by: '情報統括責任者', reason: '法令改正' } as const;

const findingOf = (urgency: Urgency | undefined): TimelinessFacts['urgency'] =>
  typeof urgency === 'boolean' ? { ...urgent, holds: urgency } : urgency;

/** The same in the library's words. What is unknown is left out. */
function factsOf({ appliedOn, plannedFor, urgency }: Application): TimelinessFacts {
  const finding = findingOf(urgency);
  return {
    ...(appliedOn !== undefined && { appliedAt: appliedOn }),
    ...(plannedFor !== undefined && { plannedFor }),
    ...(finding !== undefined && { urgency: finding }),
  };
}

/** The caveat on a deadline that falls on a closed day, which the default reading does not move. */
function caveatFor({ plannedFor }: Application, closedDays: readonly string[]) {
  if (plannedFor === undefined) return [];
  const closedDay = endOfAugust(plannedFor);
  return isClosed(closedDay, closedDays) ? [{ closedDay, nextOpenDay: openDayFrom(closedDay, closedDays) }] : [];
}

/**
 * Compares everything the oracle has a say in, and decides every remedy again. `facts` may be the application in other
 * words than the plain ones.
 */
function compareAll(
  application: Application,
  readings: TimelinessReadings,
  differences: Differences,
  closedDays: readonly string[] = [],
  facts = factsOf(application),
): void {
  const options: Options = { readings, closedDays };
  const verdict = decideTimeliness(facts, options);
  const { outcome, missing, contested } = verdict;
  const { deadline, appliedOn, earliestFiscalYear } = {
    deadline: undefined,
    appliedOn: undefined,
    earliestFiscalYear: undefined,
    ...verdict,
  };
  const remedies = verdict.remedies.map((remedy) => {
    const better: TimelinessFacts =
      'change' in remedy ? { ...facts, ...remedy.change } : { ...facts, [remedy.needs.fact]: urgent };
    const what = 'change' in remedy ? remedy.change : remedy.needs.fact;
    return { what, outcome: remedy.outcome, decidedAgain: decideTimeliness(better, options).outcome };
  });
  const caveats = verdict.caveats.flatMap((caveat) => {
    if (caveat.code !== 'deadline-on-closed-day') return [];
    return [{ closedDay: caveat.closedDay, nextOpenDay: caveat.nextOpenDay }];
  });

  const expected = timelinessOracle(application, readings, closedDays);
  const late = expected.outcome === 'late';
  const inTimeFor = expected.dates.earliestFiscalYear;
  const expectedRemedies = [
    ...(late && inTimeFor !== undefined
      ? [{ what: { plannedFor: inTimeFor }, outcome: 'on-time', decidedAgain: 'on-time' }]
      : []),
    ...(late ? [{ what: 'urgency', outcome: 'deadline-waived', decidedAgain: 'deadline-waived' }] : []),
  ];
  differences.compare(
    { facts, readings, closedDays },
    {
      ...{ outcome, missing, contested, deadline, appliedOn, earliestFiscalYear, remedies },
      caveats: readings === DEFAULT ? caveats : [],
    },
    {
      ...{ outcome: expected.outcome, missing: expected.missing, contested: expected.contested },
      deadline: expected.dates.deadline,
      appliedOn: expected.dates.appliedOn,
      earliestFiscalYear: inTimeFor,
      remedies: expectedRemedies,
      caveats: readings === DEFAULT ? caveatFor(application, closedDays) : [],
    },
  );
}

describe('第12条第2項 2023年から2036年までの8月末日の前後', () => {
  test(
    '8月25日から9月5日までの各日×前年度から3年後の年度×緊急の認定×読み方',
    () => {
      const differences = new Differences();
      for (const year of YEARS)
        for (const appliedOn of daysFrom(`${year}-08-25`, `${year}-09-05`))
          for (const plannedFor of [year - 1, year, year + 1, year + 2, year + 3])
            for (const urgency of URGENCIES)
              for (const readings of timelinessReadings)
                compareAll({ appliedOn, plannedFor, urgency }, readings, differences);
      expect(differences).toEqual({ compared: 14 * 12 * 5 * 4 * 2, found: [] });
    },
    MINUTE,
  );

  test(
    '元号で書いても、年度をその年度の日で書いても、同じである',
    () => {
      const differences = new Differences();
      for (const year of YEARS)
        for (const appliedOn of daysFrom(`${year}-08-25`, `${year}-09-05`))
          for (const plannedFor of [year, year + 1, year + 2]) {
            const application = { appliedOn, plannedFor, urgency: 'none' } as const;
            const [, month, day] = appliedOn.split('-').map(Number);
            const years: TimelinessFacts['plannedFor'][] = [
              `令和${plannedFor - 2018}年度`,
              `${plannedFor}-04-01`,
              `${plannedFor + 1}-03-31`,
              `令和${plannedFor - 2018}年12月31日`,
            ];
            for (const inWords of years) {
              const facts = {
                appliedAt: `令和${year - 2018}年${month}月${day}日`,
                plannedFor: inWords,
                urgency: 'none',
              } as const;
              for (const readings of timelinessReadings) compareAll(application, readings, differences, [], facts);
            }
          }
      expect(differences).toEqual({ compared: 14 * 12 * 3 * 4 * 2, found: [] });
    },
    MINUTE,
  );

  test('8月31日が土曜・日曜に当たるのは2024年・2025年・2030年・2031年・2036年である', () => {
    const weekends = YEARS.filter((year) => {
      const verdict = decideTimeliness({ appliedAt: `${year}-09-01`, plannedFor: year + 1, urgency: 'none' });
      return verdict.caveats.some(({ code }) => code === 'deadline-on-closed-day');
    });
    expect(weekends).toEqual([2024, 2025, 2030, 2031, 2036]);
  });

  test.each([
    ['2024-09-02', '2024-09-03', 2025],
    ['2025-09-01', '2025-09-02', 2026],
    ['2030-09-02', '2030-09-03', 2031],
    ['2031-09-01', '2031-09-02', 2032],
  ])('翌開庁日の読み方では %s が最後の日で、%s は遅い', (last, late, plannedFor) => {
    const options = { readings: NEXT_OPEN_DAY };
    expect(decideTimeliness({ appliedAt: last, plannedFor }, options)).toMatchObject({
      outcome: 'on-time',
      deadline: last,
      contested: [{ readings: DEFAULT, outcome: 'undetermined' }],
    });
    expect(decideTimeliness({ appliedAt: late, plannedFor, urgency: 'none' }, options)).toMatchObject({
      outcome: 'late',
      contested: [],
    });
  });
});

describe('第12条第2項 閉庁日を指定したとき', () => {
  /** Days in August and September that are closed beside the weekends, as month and day. */
  const closures = [
    ['08-30'],
    ['08-31'],
    ['09-01'],
    ['08-31', '09-01'],
    ['09-01', '09-02'],
    ['08-31', '09-01', '09-02', '09-03', '09-04'],
  ];

  test(
    '8月25日から9月9日までの各日×閉庁日の組×読み方',
    () => {
      const differences = new Differences();
      for (const year of YEARS)
        for (const closure of closures) {
          const closedDays = closure.map((monthDay) => `${year}-${monthDay}`);
          for (const appliedOn of daysFrom(`${year}-08-25`, `${year}-09-09`))
            for (const urgency of [undefined, 'none'] as const)
              for (const readings of timelinessReadings)
                compareAll({ appliedOn, plannedFor: year + 1, urgency }, readings, differences, closedDays);
        }
      expect(differences).toEqual({ compared: 14 * 6 * 16 * 2 * 2, found: [] });
    },
    MINUTE,
  );

  test('閉庁日は、申請の日が分からないときの結論にも用いる', () => {
    const differences = new Differences();
    const closedDays = ['2026-08-31', '2026-09-01'];
    for (const readings of timelinessReadings) {
      for (const urgency of URGENCIES) {
        compareAll({ appliedOn: undefined, plannedFor: 2027, urgency }, readings, differences, closedDays);
        compareAll({ appliedOn: '2026-09-02', plannedFor: undefined, urgency }, readings, differences, closedDays);
      }
    }
    expect(differences).toEqual({ compared: 16, found: [] });
  });

  test('最後の年度の期限が閉庁日なら、年度が分からないときも読み方によって結論が変わる', () => {
    const differences = new Differences();
    const closedDays = ['2998-08-31', '2998-09-01'];
    for (const appliedOn of daysFrom('2998-08-29', '2998-09-05'))
      for (const urgency of URGENCIES)
        for (const readings of timelinessReadings)
          compareAll({ appliedOn, plannedFor: undefined, urgency }, readings, differences, closedDays);
    expect(differences).toEqual({ compared: 8 * 4 * 2, found: [] });
    const atLast = decideTimeliness({ appliedAt: '2998-09-01', urgency: 'none' }, { closedDays });
    expect(atLast).toMatchObject({
      outcome: 'late',
      contested: [{ readings: NEXT_OPEN_DAY, outcome: 'undetermined' }],
    });
  });
});

const ZONES = [
  'Asia/Tokyo',
  'UTC',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Pacific/Pago_Pago',
];

/** One instant in several zones and notations, and as objects. */
function writtenIn(zone: string, instant: DateTime): NonNullable<TimelinessFacts['appliedAt']>[] {
  const there = instant.setZone(zone);
  return [
    there.toFormat("yyyy-MM-dd'T'HH:mm:ss.SSSZZ"),
    there.toFormat("yyyy-MM-dd'T'HH:mm:ssZZ"),
    there.toFormat("yyyy-MM-dd'T'HH:mm:ss.SSSZZZ"),
    there.toISO()!,
    there,
    there.toJSDate(),
  ];
}

const midnight = (day: string) => DateTime.fromISO(day, { zone: 'Asia/Tokyo' });

describe('第12条第2項 日の変わり目は区の時刻（Asia/Tokyo）による', () => {
  test.each(ZONES)('8月31日23時59分59.999秒は間に合い、9月1日0時は遅い：%s で書いた2023年から2036年まで', (zone) => {
    const wrong: unknown[] = [];
    for (const year of YEARS) {
      const turn = midnight(`${year}-09-01`);
      for (const [instant, appliedOn, outcome] of [
        [turn.minus(1), `${year}-08-31`, 'on-time'],
        [turn, `${year}-09-01`, 'late'],
      ] as const) {
        expect(wardDayAt(instant)).toBe(appliedOn);
        for (const appliedAt of writtenIn(zone, instant)) {
          const verdict = decideTimeliness({ appliedAt, plannedFor: year + 1, urgency: 'none' });
          if (verdict.outcome !== outcome || verdict.appliedOn !== appliedOn) wrong.push({ appliedAt, verdict });
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each(ZONES)('年度の変わり目も同じである：%s で書いた3月31日と4月1日の境', (zone) => {
    const wrong: unknown[] = [];
    for (const year of YEARS) {
      const turn = midnight(`${year}-04-01`);
      for (const [instant, deadline] of [
        [turn.minus(1), `${year - 2}-08-31`],
        [turn, `${year - 1}-08-31`],
      ] as const) {
        for (const plannedFor of writtenIn(zone, instant)) {
          const verdict = decideTimeliness({ plannedFor });
          if (verdict.outcome !== 'undetermined' || verdict.deadline !== deadline) wrong.push({ plannedFor, verdict });
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each(ZONES)('1948年から1951年までの夏時刻（%s）', (zone) => {
    const wrong: unknown[] = [];
    for (const year of [1947, 1948, 1949, 1950, 1951, 1952, 1953]) {
      // Without and with the hour more, so that either day would be wrong if the hour were forgotten.
      for (const text of [
        `${year}-08-31T13:59:59.999Z`,
        `${year}-08-31T14:00:00Z`,
        `${year}-08-31T14:59:59.999Z`,
        `${year}-08-31T15:00:00Z`,
      ]) {
        const instant = DateTime.fromISO(text);
        const appliedOn = wardDayAt(instant);
        for (const appliedAt of writtenIn(zone, instant)) {
          const verdict = decideTimeliness({ appliedAt, plannedFor: year + 1, urgency: 'none' });
          const outcome = appliedOn === `${year}-08-31` ? 'on-time' : 'late';
          if (verdict.outcome !== outcome || verdict.appliedOn !== appliedOn) wrong.push({ appliedAt, verdict });
        }
      }
    }
    expect(wrong).toEqual([]);
    // The oracle itself knows of the summer time.
    expect(wardDayAt(DateTime.fromISO('1949-08-31T14:00:00Z'))).toBe('1949-09-01');
    expect(wardDayAt(DateTime.fromISO('1952-08-31T14:00:00Z'))).toBe('1952-08-31');
  });

  test(
    'どの時点も、luxon の Asia/Tokyo と同じ日になる',
    () => {
      const millis = fc.oneof(
        fc.integer({ min: midnight('1947-04-02').toMillis(), max: midnight('1953-01-01').toMillis() }),
        fc.integer({ min: midnight('1953-01-01').toMillis(), max: midnight('2999-12-30').toMillis() }),
      );
      fc.assert(
        fc.property(millis, fc.constantFrom(...ZONES), (at, zone) => {
          const instant = DateTime.fromMillis(at);
          for (const appliedAt of writtenIn(zone, instant)) {
            const { appliedOn } = { appliedOn: undefined, ...decideTimeliness({ appliedAt }) };
            expect(appliedOn).toBe(wardDayAt(instant));
          }
        }),
        { seed: 12, numRuns: 1_000 },
      );
    },
    MINUTE,
  );
});

describe('第12条第2項 分からない事実と暦の端', () => {
  const years = [FIRST_FISCAL_YEAR, 1948, 1949, 2024, 2025, 2026, 2027, 2036, 2998, LAST_FISCAL_YEAR];

  test('申請の日が分からないとき：年度×緊急の認定×読み方', () => {
    const differences = new Differences();
    for (const plannedFor of years)
      for (const urgency of URGENCIES)
        for (const readings of timelinessReadings)
          compareAll({ appliedOn: undefined, plannedFor, urgency }, readings, differences);
    expect(differences).toEqual({ compared: 10 * 4 * 2, found: [] });
  });

  const edges = [
    ...[FIRST_DAY, '1947-08-30', '1947-08-31', '1947-09-01', '1947-09-02', '1948-08-31', '1948-09-01'],
    ...['2026-08-31', '2026-09-01', '2997-08-31', '2997-09-01'],
    ...daysFrom('2998-08-28', '2998-09-05'),
    ...['2999-03-31', '2999-04-01', '2999-08-31', LAST_DAY],
  ];

  test(
    '年度が分からないとき：暦の端の各日×緊急の認定×読み方',
    () => {
      const differences = new Differences();
      for (const appliedOn of edges)
        for (const urgency of URGENCIES)
          for (const readings of timelinessReadings)
            compareAll({ appliedOn, plannedFor: undefined, urgency }, readings, differences);
      expect(differences).toEqual({ compared: edges.length * 4 * 2, found: [] });
    },
    MINUTE,
  );

  test(
    '暦の端の各日×暦の端の年度×緊急の認定×読み方',
    () => {
      const differences = new Differences();
      for (const appliedOn of edges)
        for (const plannedFor of years)
          for (const urgency of URGENCIES)
            for (const readings of timelinessReadings)
              compareAll({ appliedOn, plannedFor, urgency }, readings, differences);
      expect(differences).toEqual({ compared: edges.length * 10 * 4 * 2, found: [] });
    },
    MINUTE,
  );

  test(
    '申請の日も年度も分からないとき',
    () => {
      const differences = new Differences();
      for (const urgency of URGENCIES)
        for (const readings of timelinessReadings)
          compareAll({ appliedOn: undefined, plannedFor: undefined, urgency }, readings, differences);
      expect(differences).toEqual({ compared: 8, found: [] });
      expect(decideTimeliness({}).missing).toEqual(['appliedAt', 'plannedFor', 'urgency']);
    },
    MINUTE,
  );

  test('1947年度には決して間に合わず、2998年8月末日を過ぎればどの年度にも間に合わない', () => {
    expect(decideTimeliness({ plannedFor: FIRST_FISCAL_YEAR, urgency: 'none' }).outcome).toBe('late');
    expect(decideTimeliness({ plannedFor: FIRST_FISCAL_YEAR }).missing).toEqual(['urgency']);
    const tooLate = decideTimeliness({ appliedAt: '2998-09-05', urgency: 'none' });
    expect(tooLate).toMatchObject({ outcome: 'late', remedies: [{ needs: { fact: 'urgency' } }] });
    expect(tooLate).not.toHaveProperty('earliestFiscalYear');
  });

  test('暦の端は区の日による：同じ時点は、文字で書いても Date でも同じ日である', () => {
    const instants = [
      [midnight(FIRST_DAY), FIRST_DAY],
      [midnight(LAST_DAY).endOf('day'), LAST_DAY],
    ] as const;
    for (const [instant, appliedOn] of instants)
      for (const zone of ZONES)
        for (const appliedAt of writtenIn(zone, instant))
          expect(decideTimeliness({ appliedAt, urgency: 'none' }), String(appliedAt)).toMatchObject({ appliedOn });
  });

  test('暦の外の日・年度は誤りである', () => {
    for (const appliedAt of [
      '1947-03-31',
      '3000-01-01',
      midnight(FIRST_DAY).minus(1),
      midnight(LAST_DAY).endOf('day').plus(1),
    ])
      expect(() => decideTimeliness({ appliedAt })).toThrow(InvalidFactsError);
    for (const plannedFor of [1946, 3000, 2026.5, '3000-01-01'])
      expect(() => decideTimeliness({ plannedFor })).toThrow(InvalidFactsError);
  });
});

describe('第12条 条文が確かな期間', () => {
  test('2023年4月1日より前の申請については、第12条が確かでないことを添える。申請の日があれば基準日より優先する', () => {
    const uncertain = (appliedAt: string | undefined, on?: string) =>
      decideTimeliness({ appliedAt, plannedFor: 2030 }, { on }).caveats.some(
        ({ code }) => code === 'text-not-attested',
      );
    expect([uncertain('2023-03-31'), uncertain('2023-04-01')]).toEqual([true, false]);
    expect([uncertain(undefined, '2023-03-31'), uncertain(undefined, '2023-04-01')]).toEqual([true, false]);
    expect([uncertain('2023-03-31', '2030-01-01'), uncertain('2023-04-01', '2020-01-01')]).toEqual([true, false]);
  });
});

describe('第12条第2項ただし書 緊急の認定', () => {
  test('誰が認めても、いつ認めても、認めた記録であれば期限は外れ、認めない記録では外れない', () => {
    for (const by of ['情報統括責任者', '区長', '電子情報システム運営委員会', '税務課長']) {
      for (const on of [undefined, '2026-09-01', '2030-01-01']) {
        const record = { by, reason: '理由', ...(on !== undefined && { on }) };
        const decide = (holds: boolean) =>
          decideTimeliness({ appliedAt: '2026-09-01', plannedFor: 2027, urgency: { ...record, holds } }).outcome;
        expect([decide(true), decide(false)]).toEqual(['deadline-waived', 'late']);
      }
    }
  });

  test('真偽値だけでは認定の記録にならない', () => {
    // @ts-expect-error: the types refuse it as well.
    expect(() => decideTimeliness({ appliedAt: '2026-09-01', plannedFor: 2027, urgency: true })).toThrow(
      InvalidFactsError,
    );
  });
});

describe('第12条第2項 どの事実についても成り立つこと', () => {
  const days = fc.oneof(
    fc.constantFrom(...daysFrom('2026-08-25', '2026-09-05'), ...daysFrom('2030-08-29', '2030-09-05')),
    fc
      .integer({ min: midnight(FIRST_DAY).toMillis(), max: midnight(LAST_DAY).toMillis() })
      .map((at) => wardDayAt(DateTime.fromMillis(at))),
  );
  const fiscalYears = fc.oneof(
    fc.integer({ min: 2025, max: 2032 }),
    fc.integer({ min: FIRST_FISCAL_YEAR, max: LAST_FISCAL_YEAR }),
  );
  const urgencies = fc.constantFrom<Urgency>('none', true, false);
  const complete = fc.record({ appliedOn: days, plannedFor: fiscalYears, urgency: urgencies });
  const known = fc.record({ appliedOn: fc.boolean(), plannedFor: fc.boolean(), urgency: fc.boolean() });
  const readings = fc.constantFrom(...timelinessReadings);
  const closures = fc.uniqueArray(fc.constantFrom(...daysFrom('2026-08-31', '2026-09-03')), { maxLength: 4 });

  const partOf = (whole: Application, which: { readonly [Fact in keyof Application]: boolean }): Application => ({
    appliedOn: which.appliedOn ? whole.appliedOn : undefined,
    plannedFor: which.plannedFor ? whole.plannedFor : undefined,
    urgency: which.urgency ? whole.urgency : undefined,
  });

  test(
    '総当たりと一致する',
    () => {
      const differences = new Differences();
      fc.assert(
        fc.property(complete, known, readings, closures, (whole, which, inForce, closedDays) => {
          // With neither day nor year, brute force is slow and has been done above.
          const part = partOf(whole, which.plannedFor ? which : { ...which, appliedOn: true });
          compareAll(part, inForce, differences, closedDays);
        }),
        { seed: 1202, numRuns: 500 },
      );
      expect(differences.found).toEqual([]);
    },
    MINUTE,
  );

  test('事実は書き換えられず、結論は素のデータで、繰り返しても同じで、互いに独立である', () => {
    fc.assert(
      fc.property(complete, known, readings, closures, (whole, which, inForce, closedDays) => {
        const facts = frozen(factsOf(partOf(whole, which)));
        const options = frozen({ readings: { ...inForce }, closedDays: [...closedDays] });
        const before = JSON.stringify({ facts, options });
        const first = decideTimeliness(facts, options);
        const copy = structuredClone(first);
        expect(JSON.parse(JSON.stringify(first))).toEqual(first);
        expect(decideTimeliness(facts, options)).toEqual(first);
        spoil(first);
        expect(decideTimeliness(facts, options)).toEqual(copy);
        expect(JSON.stringify({ facts, options })).toBe(before);
      }),
      { seed: 1202, numRuns: 1_000 },
    );
  });

  test('出た結論は、残る事実がどう分かっても覆らない', () => {
    fc.assert(
      fc.property(complete, known, readings, closures, (whole, which, inForce, closedDays) => {
        const options = { readings: inForce, closedDays };
        const partial = decideTimeliness(factsOf(partOf(whole, which)), options);
        const settled = decideTimeliness(factsOf(whole), options);
        expect(settled.outcome).not.toBe('undetermined');
        expect(settled.missing).toEqual([]);
        if (partial.outcome !== 'undetermined') expect(settled.outcome).toBe(partial.outcome);
        // Figures that were certain stay what they were.
        for (const name of ['deadline', 'appliedOn', 'earliestFiscalYear'] as const)
          if (partial[name] !== undefined) expect(settled[name]).toBe(partial[name]);
      }),
      { seed: 120_201, numRuns: 2_000 },
    );
  });
});
