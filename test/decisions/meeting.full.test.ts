/** Articles 19(1) and 24(1) beyond the certificate: temporary members and one person in several posts. */
import { describe, expect, test } from 'vitest';
import { ask } from '../../tools/certify/examine.js';
import { pointOf } from '../../tools/certify/meeting.space.js';
import { completions, Differences, settle } from '../oracles/completions.js';
import { answerTo, CONVENERS, type Convened, factsOf, ONLY_STEERING } from '../oracles/meeting.js';
import { picker } from '../oracles/picker.js';
import { type Meeting, quorumOracle, quorumReadings, STATUSES, type Status, TABLE_2 } from '../oracles/quorum.js';

const ANY: readonly (Status | undefined)[] = [...STATUSES, undefined];
const SEATS = [0, 1, 2, 3, 4, 5];
const plain = { temporary: [], groups: [] };

describe('第19条第1項・第24条第1項 meeting', () => {
  test('臨時委員と兼務を含む標本', () => {
    const pick = picker(17);
    const groups: Meeting['groups'][] = [[], [[0, 4]], [['chair', 5]], [[0, 4, 5]], [[3, 'chair']]];
    const points = Array.from({ length: 600 }, () => {
      const group = pick(groups);
      const statusOf = (at: number | 'chair') => {
        const status = pick([...STATUSES, ...ANY]);
        return status === 'vacant' && group.some((places) => places.includes(at)) ? 'absent' : status;
      };
      const committee = pick(['steering', 'steering', undefined] as const);
      const temporary = pick([[], ['present'], ['absent', 'proxy'], ['present', 'present', 'absent']] as const);
      const seated: Meeting = {
        committee,
        seats: SEATS.map(statusOf),
        temporary,
        chair: statusOf('chair'),
        groups: group,
      };
      return pointOf({ seated, convenedBy: pick([undefined, ...CONVENERS]) }, [pick(quorumReadings)]);
    });
    expect(ask('meeting', points).faults).toEqual([]);
  });

  // The table takes the count for one fact; here the committee, every seat and the convener are completed.
  test('招集者を含む総当たりと、表による答えが一致する', () => {
    const pick = picker(1924);
    const found = new Differences();
    for (let i = 0; i < 150; i++) {
      const readings = pick(quorumReadings);
      const committee = pick(['steering', undefined] as const);
      const isOpen = (seat: number) => committee === undefined && ONLY_STEERING.includes(seat);
      const seats = SEATS.map((seat) => (isOpen(seat) ? undefined : pick([...STATUSES, ...ANY])));
      const chair = pick(STATUSES);
      const convenedBy = pick([undefined, CONVENERS[0], CONVENERS[3]]);
      const unknowns = [
        ...(committee === undefined ? [{ path: 'committee', values: ['steering', 'security'] }] : []),
        ...TABLE_2.flatMap((post, seat) =>
          seats[seat] === undefined ? [{ path: `attendance.${post}`, values: STATUSES }] : [],
        ),
        ...(convenedBy === undefined ? [{ path: 'convenedBy', values: ['the chair', 'another'] }] : []),
      ];
      const counted = new Map<string, string>();
      const outcomes = completions<string>(unknowns).map((filled) => {
        const values = filled.values();
        const next = () => values.next().value as string;
        // In the order of `unknowns`.
        const which = committee ?? next();
        const all = seats.map((status) => status ?? (next() as Status));
        const by = convenedBy?.as ?? next();
        if (by === 'another') return 'may-not-open';
        if (which === 'security') return 'may-open';
        const key = [...all].sort().join();
        const seated: Meeting = { ...plain, committee: 'steering', seats: all, chair };
        const outcome = counted.get(key) ?? quorumOracle(seated).under(readings).outcome;
        counted.set(key, outcome);
        return outcome === 'quorate' ? 'may-open' : 'may-not-open';
      });
      const convened: Convened = { seated: { ...plain, committee, seats, chair }, convenedBy };
      found.compare({ facts: factsOf(convened), readings }, answerTo(convened, readings), settle(unknowns, outcomes));
    }
    expect(found).toEqual({ compared: 150, found: [] });
  });
});
