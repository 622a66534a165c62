import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuorumFacts } from '../../src/decisions/quorum.facts.js';
import { decideQuorum, type QuorumVerdict } from '../../src/decisions/quorum.js';
import { InvalidFactsError } from '../../src/input/errors.js';
import { completions, Differences, frozen, spoil } from '../oracles/completions.js';
import {
  combinations,
  factsOf,
  HELD,
  type Meeting,
  multisets,
  type Oracle,
  type Place,
  type QuorumReadings,
  quorumOracle,
  quorumOracles,
  quorumReadings,
  remedied,
  STATUSES,
  type Status,
  TABLE_2,
  TABLE_3,
} from '../oracles/quorum.js';

const MINUTE = 60_000;
const DEFAULTS = quorumReadings[0]!;
const ANY = [...STATUSES, undefined] as const;
const ANY_HELD = [...HELD, undefined] as const;
const SEATS = [0, 1, 2, 3, 4, 5] as const;

const meetingOf = (parts: Partial<Meeting>): Meeting => ({
  committee: 'steering',
  seats: SEATS.map(() => undefined),
  temporary: [],
  chair: undefined,
  groups: [],
  ...parts,
});

const rotated = <Item>(items: readonly Item[], by: number): Item[] =>
  items.map((_, i) => items[(i + by) % items.length]!);

/** Picks by chance, always the same from the same seed: what is not enumerated must not go in step with what is. */
function picker(seed: number): <Item>(items: readonly Item[]) => Item {
  let state = seed;
  return (items) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return items[Math.floor((state / 2 ** 32) * items.length)]!;
  };
}

/** All lists of a length over some values. */
const listsOf = <Value>(values: readonly Value[], length: number) =>
  completions(Array.from({ length }, (_, i) => ({ path: `${i}`, values })));

const HOLDS = { quorate: true, inquorate: false, undetermined: 'unknown' } as const;

/** Everything brute force has a say in. The ground of the majority holds exactly if the meeting is quorate. */
function answerOf(verdict: QuorumVerdict) {
  const { outcome, missing, contested } = verdict;
  const { members, present, required } = { members: undefined, present: undefined, required: undefined, ...verdict };
  const majority = verdict.grounds.find(({ code }) => code === 'majority-present')?.holds;
  return { outcome, missing, contested, members, present, required, majority };
}

function expectedOf(meeting: Meeting, oracle: Oracle, readings: QuorumReadings) {
  const { outcome, missing, figures } = oracle.under(readings);
  const { members, present, required } = { members: undefined, present: undefined, required: undefined, ...figures };
  const steering =
    outcome !== 'no-quorum-prescribed' && (meeting.committee === 'steering' || !missing.includes('committee'));
  const majority = steering ? HOLDS[outcome] : undefined;
  return { outcome, missing, contested: oracle.contested(readings), members, present, required, majority };
}

function compareAnswer(meeting: Meeting, oracle: Oracle, readings: QuorumReadings, differences: Differences): void {
  const facts = factsOf(meeting);
  const verdict = decideQuorum(facts, { readings });
  const expected = expectedOf(meeting, oracle, readings);
  // While the committee is open the ground of the majority is the library's to show or not.
  const actual = { ...answerOf(verdict) };
  if (expected.majority === undefined) actual.majority = undefined;
  differences.compare({ facts, readings }, actual, expected);
}

/** Applies the remedies of the verdict and compares the meeting they make with the one of the oracle. */
function compareRemedies(meeting: Meeting, readings: QuorumReadings, differences: Differences): void {
  const facts = factsOf(meeting);
  const { outcome, remedies } = decideQuorum(facts, { readings });
  const better = outcome === 'inquorate' ? remedied(meeting, readings) : undefined;
  const applied = remedies.map((remedy) => {
    const changed: QuorumFacts = 'change' in remedy ? { ...facts, ...remedy.change } : facts;
    return { outcome: remedy.outcome, decidedAgain: decideQuorum(changed, { readings }).outcome, changed };
  });
  const expected =
    better === undefined ? [] : [{ outcome: 'quorate', decidedAgain: 'quorate', changed: factsOf(better) }];
  differences.compare({ facts, readings, remedies }, applied, expected);
}

describe('第19条第1項 別表第2の6職の出欠のすべて（5^6 = 15,625通り）', () => {
  const oracleFor = quorumOracles();
  const attendances = listsOf(ANY, 6);

  test.each(ANY.map((chair) => [chair ?? '不明', chair] as const))(
    '委員長の出欠が%sのとき、結論・不足・争い・確かな数が総当たりと一致する',
    (_, chair) => {
      const differences = new Differences();
      for (const seats of attendances) {
        const meeting = meetingOf({ seats, chair });
        compareAnswer(meeting, oracleFor(meeting), DEFAULTS, differences);
      }
      expect(differences).toEqual({ compared: 15_625, found: [] });
    },
    MINUTE,
  );

  test(
    '定足数に足りないとき、最少の人数を別表の順に出席させる案だけが示され、それで足りる',
    () => {
      const differences = new Differences();
      const pick = picker(19);
      for (const seats of attendances) compareRemedies(meetingOf({ seats, chair: pick(ANY) }), DEFAULTS, differences);
      expect(differences).toEqual({ compared: 15_625, found: [] });
    },
    MINUTE,
  );
});

describe('第19条第1項 四つの論点の読み方16通りのすべて', () => {
  const classes = multisets(ANY, 6).flatMap((seats, i) =>
    ANY.map((chair, j) => meetingOf({ seats: rotated(seats, i + j), chair })),
  );

  test(
    '出欠の組合せ210類×委員長5通り：結論・不足・争い・確かな数',
    () => {
      const differences = new Differences();
      for (const meeting of classes) {
        const oracle = quorumOracle(meeting);
        for (const readings of quorumReadings) compareAnswer(meeting, oracle, readings, differences);
      }
      expect(differences).toEqual({ compared: 210 * 5 * 16, found: [] });
    },
    MINUTE,
  );

  test(
    '出欠の組合せ210類×委員長5通り：改める方法',
    () => {
      const differences = new Differences();
      for (const meeting of classes)
        for (const readings of quorumReadings) compareRemedies(meeting, readings, differences);
      expect(differences).toEqual({ compared: 210 * 5 * 16, found: [] });
    },
    MINUTE,
  );
});

describe('第17条第2項 臨時委員0人から4人まで（出欠の組合せ70類）', () => {
  const temporaries = [0, 1, 2, 3, 4].flatMap((count) => multisets(STATUSES, count));

  test(
    '結論・不足・争い・確かな数・改める方法',
    () => {
      const differences = new Differences();
      const attendances = multisets(ANY, 6);
      const pick = picker(17);
      temporaries.forEach((members, t) => {
        attendances.forEach((seats, i) => {
          // From three on, a third of the attendances each: there are 55 such lists.
          if (members.length > 2 && (t + i) % 3 !== 0) return;
          const meeting = meetingOf({
            seats: rotated(seats, pick(SEATS)),
            temporary: rotated(members, pick(SEATS)),
            chair: pick(STATUSES),
          });
          const oracle = quorumOracle(meeting);
          const readings = pick(quorumReadings);
          compareAnswer(meeting, oracle, DEFAULTS, differences);
          compareAnswer(meeting, oracle, readings, differences);
          if (pick([true, false, false])) compareRemedies(meeting, readings, differences);
        });
      });
      expect(differences.found).toEqual([]);
      expect(temporaries).toHaveLength(70);
    },
    MINUTE,
  );

  test.each([
    [0, 6, 4],
    [1, 7, 4],
    [2, 8, 5],
    [3, 9, 5],
    [4, 10, 6],
  ])('臨時委員%i人：委員%i人、定足数%i人。ちょうど半数では足りない', (count, members, required) => {
    const everybody = (present: number): QuorumFacts =>
      factsOf(
        meetingOf({
          seats: SEATS.map((seat) => (seat < present ? 'present' : 'absent')),
          temporary: Array.from({ length: count }, (_, i) => (i + 6 < present ? 'present' : 'absent')),
        }),
      );
    expect(decideQuorum(everybody(required))).toMatchObject({
      outcome: 'quorate',
      members,
      present: required,
      required,
    });
    expect(decideQuorum(everybody(required - 1))).toMatchObject({ outcome: 'inquorate', members, required });
    expect((required - 1) * 2).toBeLessThanOrEqual(members);
  });
});

describe('第17条第1項・第19条第1項 一人が複数の職を占めるとき', () => {
  /** Puts statuses on some seats and the rest, in their order, on the others. */
  const seated = (
    seats: readonly number[],
    statuses: readonly (Status | undefined)[],
    rest: readonly (Status | undefined)[],
  ) => {
    const others = rest.values();
    return SEATS.map((seat) => {
      const at = seats.indexOf(seat);
      return at === -1 ? others.next().value : statuses[at];
    });
  };

  test(
    '別表第2の二職の兼務：結論・不足・争い・確かな数',
    () => {
      const differences = new Differences();
      const pairs = combinations(SEATS, 2);
      const pick = picker(2);
      for (const held of listsOf(ANY_HELD, 2)) {
        for (const rest of multisets(ANY, 4)) {
          for (const chair of ANY) {
            const pair = pick(pairs);
            const seats = seated(pair, held, rotated(rest, pick(SEATS)));
            const meeting = meetingOf({ seats, chair, groups: [pick([pair, [...pair].reverse()])] });
            const oracle = quorumOracle(meeting);
            compareAnswer(meeting, oracle, DEFAULTS, differences);
            for (let i = 0; i < 5; i++) compareAnswer(meeting, oracle, pick(quorumReadings), differences);
          }
        }
      }
      expect(differences).toEqual({ compared: 16 * 70 * 5 * 6, found: [] });
    },
    MINUTE,
  );

  test(
    '委員長と別表第2の一職の兼務：結論・不足・争い・確かな数、読み方16通り',
    () => {
      const differences = new Differences();
      const pick = picker(3);
      for (const [chair, status] of listsOf(ANY_HELD, 2)) {
        for (const rest of multisets(ANY, 5)) {
          const seat = pick(SEATS);
          const seats = seated([seat], [status], rotated(rest, pick(SEATS)));
          const meeting = meetingOf({ seats, chair, groups: [['chair', seat]] });
          const oracle = quorumOracle(meeting);
          for (const readings of quorumReadings) compareAnswer(meeting, oracle, readings, differences);
        }
      }
      expect(differences).toEqual({ compared: 16 * 126 * 16, found: [] });
    },
    MINUTE,
  );

  test(
    '三職の兼務（委員長を含むものも）：結論・不足・争い・確かな数・改める方法',
    () => {
      const differences = new Differences();
      const triples: Place[][] = combinations<Place>([...SEATS, 'chair'], 3);
      const pick = picker(5);
      for (const triple of triples) {
        const inTable = triple.filter((at) => at !== 'chair');
        const withChair = inTable.length < triple.length;
        for (const held of multisets(ANY_HELD, inTable.length)) {
          for (const rest of multisets(ANY, 6 - inTable.length)) {
            // An eighth of the cases, each triple taking other ones.
            if (pick([0, 1, 2, 3, 4, 5, 6, 7]) > 0) continue;
            const chair = pick(withChair ? ANY_HELD : ANY);
            const seats = seated(inTable, rotated(held, pick(SEATS)), rotated(rest, pick(SEATS)));
            const meeting = meetingOf({ seats, chair, groups: [triple] });
            const oracle = quorumOracle(meeting);
            for (const readings of [DEFAULTS, pick(quorumReadings)]) {
              compareAnswer(meeting, oracle, readings, differences);
              compareRemedies(meeting, readings, differences);
            }
          }
        }
      }
      expect(differences.found).toEqual([]);
      expect(triples).toHaveLength(35);
    },
    MINUTE,
  );

  // Digits are seats of Appended Table 2, 長 is the chair's.
  const shapes = [
    ['一職だけの組', '2'],
    ['委員長だけの組', '長'],
    ['重なる二組は一人', '01 12'],
    ['重なる三組は一人', '01 23 12'],
    ['重ならない二組は二人', '05 23'],
    ['重ならない三組は三人', '03 14 25'],
    ['委員長を介して重なる', '長3 0長'],
    ['委員長の組と別の組', '長5 12'],
    ['委員長が後から加わる', '12 24 4長'],
    ['同じ組の繰返し', '34 43'],
    ['全員が一人', '012345'],
    ['委員長を含む全員が一人', '長012 345 50'],
  ] as const;

  test.each(shapes)(
    '%s（%s）：結論・不足・争い・確かな数・改める方法',
    (_, text) => {
      const groups = text
        .split(' ')
        .map((group) => [...group].map((at): Place => (at === '長' ? 'chair' : Number(at))));
      const differences = new Differences();
      const inGroup = (at: Place) => groups.some((group) => group.includes(at));
      const places = SEATS.filter(inGroup);
      const pick = picker(7);
      const rests = multisets(ANY, 6 - places.length);
      for (const held of listsOf(ANY_HELD, places.length)) {
        // Large groups have thousands of attendances; some of them show all sizes of count.
        if (places.length > 4 && pick([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) > 0) continue;
        for (let i = 0; i < 5; i++) {
          const rest = pick(rests);
          const chair = pick(inGroup('chair') ? ANY_HELD : ANY);
          const meeting = meetingOf({ seats: seated(places, held, rest), chair, groups });
          const oracle = quorumOracle(meeting);
          for (const readings of [DEFAULTS, pick(quorumReadings)]) {
            compareAnswer(meeting, oracle, readings, differences);
            compareRemedies(meeting, readings, differences);
          }
        }
      }
      expect(differences.found).toEqual([]);
    },
    MINUTE,
  );

  test('兼務する職を欠員とする事実は誤りである', () => {
    for (const seat of SEATS) {
      const seats = SEATS.map((at) => (at === seat ? 'vacant' : 'present'));
      const group: Place[] = [seat, (seat + 1) % 6];
      expect(() => decideQuorum(factsOf(meetingOf({ seats, groups: [group] })))).toThrow(InvalidFactsError);
    }
    expect(() => decideQuorum(factsOf(meetingOf({ chair: 'vacant', groups: [['chair', 0]] })))).toThrow(
      InvalidFactsError,
    );
  });
});

describe('第24条 セキュリティ委員会には定足数の定めがない', () => {
  test('別表第3の出欠がどうであっても、第19条は借りない', () => {
    const statuses = fc.record(Object.fromEntries(TABLE_3.map((post) => [post, fc.constantFrom(...STATUSES)])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(
        statuses,
        fc.constantFrom(...ANY),
        fc.constantFrom(...quorumReadings),
        (attendance, chair, readings) => {
          const verdict = decideQuorum({ committee: 'security', attendance, chair }, { readings });
          expect(answerOf(verdict)).toEqual({ outcome: 'no-quorum-prescribed', missing: [], contested: [] });
          expect(verdict.remedies).toEqual([]);
        },
      ),
      { seed: 24, numRuns: 500 },
    );
  });

  test('別表第3にない職を挙げれば誤りである', () => {
    for (const post of TABLE_2) {
      const decide = () => decideQuorum({ committee: 'security', attendance: { [post]: 'present' } });
      if ((TABLE_3 as readonly string[]).includes(post)) expect(decide().outcome).toBe('no-quorum-prescribed');
      else expect(decide).toThrow(InvalidFactsError);
    }
  });
});

describe('第17条・第22条 どちらの委員会か分からないとき', () => {
  test(
    '別表第2の職だけの事実：両方の表にある職だけなら委員会は決まらず、他の職があれば決まる',
    () => {
      const differences = new Differences();
      const pick = picker(22);
      for (const statuses of multisets(ANY, 6)) {
        for (const by of SEATS) {
          const meeting = meetingOf({ committee: undefined, seats: rotated(statuses, by), chair: pick(ANY) });
          const oracle = quorumOracle(meeting);
          compareAnswer(meeting, oracle, DEFAULTS, differences);
          compareAnswer(meeting, oracle, pick(quorumReadings), differences);
        }
      }
      expect(differences).toEqual({ compared: 210 * 6 * 2, found: [] });
    },
    MINUTE,
  );

  test(
    '両方の表にある三職の出欠のすべて×臨時委員×兼務',
    () => {
      const differences = new Differences();
      const groups: Place[][][] = [
        [],
        [[0, 4]],
        [['chair', 5]],
        [
          [0, 4],
          [5, 4],
        ],
        [[3, 'chair']],
      ];
      for (const group of groups) {
        const inGroup = (at: Place) => group.some((places) => places.includes(at));
        for (const [first, second, third] of listsOf(ANY, 3)) {
          const seats = [first, undefined, undefined, undefined, second, third];
          if (SEATS.some((seat) => inGroup(seat) && seats[seat] === 'vacant')) continue;
          for (const temporary of [[], ['present', 'absent']] satisfies Status[][]) {
            const meeting = meetingOf({ committee: undefined, seats, temporary, chair: 'present', groups: group });
            compareAnswer(meeting, quorumOracle(meeting), DEFAULTS, differences);
          }
        }
      }
      expect(differences.found).toEqual([]);
    },
    MINUTE,
  );

  test('何も分からなければ、委員会と別表第2の6職が不足である', () => {
    const { outcome, missing } = decideQuorum({});
    expect({ outcome, missing }).toEqual({
      outcome: 'undetermined',
      missing: ['committee', ...TABLE_2.map((post) => `attendance.${post}`)],
    });
  });

  test('別表第3だけにある職を挙げれば、セキュリティ委員会である', () => {
    for (const post of TABLE_3) {
      const { outcome } = decideQuorum({ attendance: { [post]: 'absent' } });
      const inBoth = (TABLE_2 as readonly string[]).includes(post);
      expect(outcome).toBe(inBoth ? 'undetermined' : 'no-quorum-prescribed');
    }
  });

  test('一方の表だけにある職を両方の表から挙げれば誤りである', () => {
    expect(() => decideQuorum({ attendance: { 財政課長: 'present', 秘書課長: 'present' } })).toThrow(InvalidFactsError);
    expect(() => decideQuorum({ attendance: { 財政課長: 'present' }, samePerson: [['秘書課長', '経理課長']] })).toThrow(
      InvalidFactsError,
    );
  });
});

describe('第19条第1項 数の端', () => {
  test('全員が欠員なら、定足数1人に足りない', () => {
    const seats = SEATS.map(() => 'vacant' as const);
    const verdict = decideQuorum(factsOf(meetingOf({ seats })));
    expect(verdict).toMatchObject({ outcome: 'inquorate', members: 0, present: 0, required: 1, remedies: [] });
  });

  test('表にある職の別名は同じ職である', () => {
    const names = ['管理部デジタル推進課長', 'デジタル推進課長', '情報管理責任者'] as const;
    const [first, ...others] = names.map((name) =>
      decideQuorum({ committee: 'steering', attendance: { 総務企画課長: 'present', [name]: 'absent' } }),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  test.each(['steering', 'security'] as const)(
    '%s：2022年4月1日より前の日については、条文が確かでないことを添える',
    (committee) => {
      const caveatsOn = (on: string) => decideQuorum({ committee }, { on }).caveats.map(({ code }) => code);
      expect(caveatsOn('2022-03-31')).toContain('text-not-attested');
      expect(caveatsOn('2022-04-01')).toEqual([]);
    },
  );

  test('undefined は書かないのと同じく「分からない」である', () => {
    const facts = factsOf(meetingOf({ seats: ['present', 'absent', undefined, 'present', undefined, 'proxy'] }));
    const undefinedToo = {
      attendance: { ...Object.fromEntries(TABLE_2.map((post) => [post, undefined])), ...facts.attendance },
      chair: undefined,
      temporaryMembers: undefined,
      samePerson: undefined,
    };
    expect(decideQuorum({ ...facts, ...undefinedToo })).toEqual(decideQuorum(facts));
  });

  test('undefined と書かれた職は、どちらの委員会かを決めない', () => {
    const meeting = { attendance: { 経理課長: 'present' }, chair: 'present' } as const;
    for (const post of ['財政課長', '秘書課長', 'デジタル推進課長'] as const) {
      const facts = { ...meeting, attendance: { ...meeting.attendance, [post]: undefined } };
      expect(decideQuorum(facts), post).toEqual(decideQuorum(meeting));
    }
  });
});

describe('第19条第1項 どの事実についても成り立つこと', () => {
  const groups = fc.array(fc.uniqueArray(fc.constantFrom<Place[]>(...SEATS, 'chair'), { minLength: 1, maxLength: 3 }), {
    maxLength: 3,
  });
  const meetings: fc.Arbitrary<Meeting> = fc
    .record({
      committee: fc.constantFrom('steering' as const, 'steering' as const, undefined),
      seats: fc.array(fc.constantFrom(...ANY), { minLength: 6, maxLength: 6 }),
      temporary: fc.array(fc.constantFrom(...STATUSES), { maxLength: 3 }),
      chair: fc.constantFrom(...ANY),
      groups,
    })
    .map((meeting) => {
      // A post in a group is somebody's.
      const inGroup = (at: Place) => meeting.groups.some((group) => group.includes(at));
      const held = (status: Status | undefined, at: Place) => (status === 'vacant' && inGroup(at) ? undefined : status);
      return { ...meeting, seats: meeting.seats.map(held), chair: held(meeting.chair, 'chair') };
    });
  const readings = fc.constantFrom(...quorumReadings);

  test(
    '総当たりと一致する',
    () => {
      const differences = new Differences();
      fc.assert(
        fc.property(meetings, readings, (meeting, inForce) => {
          compareAnswer(meeting, quorumOracle(meeting), inForce, differences);
          if (meeting.committee === 'steering') compareRemedies(meeting, inForce, differences);
        }),
        { seed: 19, numRuns: 1_500 },
      );
      expect(differences.found).toEqual([]);
    },
    MINUTE,
  );

  test('事実は書き換えられず、結論は素のデータで、繰り返しても同じで、互いに独立である', () => {
    fc.assert(
      fc.property(meetings, readings, (meeting, inForce) => {
        const facts = frozen(structuredClone(factsOf(meeting)));
        const options = frozen({ readings: { ...inForce } });
        const before = JSON.stringify(facts);
        const first = decideQuorum(facts, options);
        const copy = structuredClone(first);
        expect(JSON.stringify(facts)).toBe(before);
        expect(JSON.parse(JSON.stringify(first))).toEqual(first);
        expect(decideQuorum(facts, options)).toEqual(first);
        spoil(first);
        expect(decideQuorum(facts, options)).toEqual(copy);
        expect(JSON.stringify(facts)).toBe(before);
      }),
      { seed: 19, numRuns: 1_000 },
    );
  });

  test('出た結論は、残る事実がどう分かっても覆らない', () => {
    const filling = fc.array(fc.constantFrom(...HELD), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(meetings, filling, readings, (meeting, fill, inForce) => {
        const partial = decideQuorum(factsOf(meeting), { readings: inForce });
        const seats = meeting.seats.map((status, seat) => status ?? fill[seat]);
        const complete = decideQuorum(
          factsOf({ ...meeting, committee: 'steering', seats, chair: meeting.chair ?? fill[6] }),
          { readings: inForce },
        );
        expect(complete.outcome).not.toBe('undetermined');
        expect(complete.missing).toEqual([]);
        if (partial.outcome !== 'undetermined') expect(complete.outcome).toBe(partial.outcome);
      }),
      { seed: 1901, numRuns: 2_000 },
    );
  });
});
