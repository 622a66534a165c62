/** Articles 17, 19 and 24: edges worked out by hand, and attendances of every kind by chance. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuorumFacts } from '../../src/decisions/quorum.facts.js';
import { decideQuorum } from '../../src/decisions/quorum.js';
import { InvalidFactsError } from '../../src/input/errors.js';
import { ask } from '../../tools/certify/examine.js';
import { pointOf } from '../../tools/certify/quorum.space.js';
import { ownFieldsOf } from '../../tools/vectors/goals.js';
import {
  factsOf,
  type Meeting,
  type Place,
  quorumOracle,
  quorumReadings,
  STATUSES,
  type Status,
  TABLE_2,
  TABLE_3,
} from '../oracles/quorum.js';

const ANY = [...STATUSES, undefined] as const;
const SEATS = [0, 1, 2, 3, 4, 5] as const;

const meetingOf = (parts: Partial<Meeting>): Meeting => ({
  committee: 'steering',
  seats: SEATS.map(() => undefined),
  temporary: [],
  chair: undefined,
  groups: [],
  ...parts,
});

describe('第17条 臨時委員と兼務', () => {
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
          const nothing = { missing: [], contested: [], remedies: [] };
          expect(verdict).toMatchObject({ outcome: 'no-quorum-prescribed', ...nothing });
          expect(Object.keys(ownFieldsOf(verdict))).toEqual([]);
          expect(verdict.grounds.map(({ code }) => code)).not.toContain('majority-present');
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

  test('undefined と書かれた職は、どちらの委員会かを決めない', () => {
    const meeting = { attendance: { 経理課長: 'present' }, chair: 'present' } as const;
    for (const post of ['財政課長', '秘書課長', 'デジタル推進課長'] as const) {
      const facts = { ...meeting, attendance: { ...meeting.attendance, [post]: undefined } };
      expect(decideQuorum(facts), post).toEqual(decideQuorum(meeting));
    }
  });
});

describe('第19条第1項 どの出欠についても', () => {
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

  test('総当たりと一致する', () => {
    const points = fc
      .sample(fc.tuple(meetings, fc.constantFrom(...quorumReadings)), { seed: 19, numRuns: 300 })
      .map(([meeting, readings]) => pointOf(meeting, quorumOracle(meeting), [readings]));
    expect(ask('quorum', points).faults).toEqual([]);
  });
});
