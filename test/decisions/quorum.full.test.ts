/** Article 19(1) beyond the certificate: more temporary members, and one person in several posts in every shape. */
import { describe, expect, test } from 'vitest';
import { ask } from '../../tools/certify/examine.js';
import { pointOf } from '../../tools/certify/quorum.space.js';
import type { Point } from '../../tools/certify/space.js';
import { completions } from '../oracles/completions.js';
import { picker } from '../oracles/picker.js';
import {
  combinations,
  HELD,
  type Meeting,
  multisets,
  type Place,
  quorumOracle,
  quorumReadings,
  STATUSES,
  type Status,
} from '../oracles/quorum.js';

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

/** All lists of a length over some values. */
const listsOf = <Value>(values: readonly Value[], length: number) =>
  completions(Array.from({ length }, (_, i) => ({ path: `${i}`, values })));

/** The defaults, and as many other choices of the readings as are picked. */
const pointUnder = (meeting: Meeting, picked: readonly (typeof quorumReadings)[number][]): Point =>
  pointOf(meeting, quorumOracle(meeting), [quorumReadings[0]!, ...picked]);

/** Puts statuses on some seats and the rest, in their order, on the others. */
function seated(
  seats: readonly number[],
  statuses: readonly (Status | undefined)[],
  rest: readonly (Status | undefined)[],
) {
  const others = rest.values();
  return SEATS.map((seat) => {
    const at = seats.indexOf(seat);
    return at === -1 ? others.next().value : statuses[at];
  });
}

test('第17条第2項 臨時委員0人から4人まで（出欠の組合せ70類）', () => {
  const attendances = multisets(ANY, 6);
  const pick = picker(17);
  const temporaries = [0, 1, 2, 3, 4].flatMap((count) => multisets(STATUSES, count));
  const points = temporaries.flatMap((members, t) =>
    attendances.flatMap((seats, i) => {
      // From three on, a third of the attendances each: there are 55 such lists.
      if (members.length > 2 && (t + i) % 3 !== 0) return [];
      const meeting = meetingOf({
        seats: rotated(seats, pick(SEATS)),
        temporary: rotated(members, pick(SEATS)),
        chair: pick(STATUSES),
      });
      return [pointUnder(meeting, [pick(quorumReadings)])];
    }),
  );
  expect(temporaries).toHaveLength(70);
  expect(ask('quorum', points).faults).toEqual([]);
});

describe('第17条第1項・第19条第1項 一人が複数の職を占めるとき', () => {
  test('別表第2の二職の兼務', () => {
    const pairs = combinations(SEATS, 2);
    const pick = picker(2);
    const points = listsOf(ANY_HELD, 2).flatMap((held) =>
      multisets(ANY, 4).flatMap((rest) =>
        ANY.map((chair) => {
          const pair = pick(pairs);
          const seats = seated(pair, held, rotated(rest, pick(SEATS)));
          const meeting = meetingOf({ seats, chair, groups: [pick([pair, [...pair].reverse()])] });
          return pointUnder(
            meeting,
            [1, 2, 3, 4, 5].map(() => pick(quorumReadings)),
          );
        }),
      ),
    );
    expect(ask('quorum', points).faults).toEqual([]);
  });

  test('委員長と別表第2の一職の兼務', () => {
    const pick = picker(3);
    const points = listsOf(ANY_HELD, 2).flatMap(([chair, status]) =>
      multisets(ANY, 5).map((rest) => {
        const seat = pick(SEATS);
        const seats = seated([seat], [status], rotated(rest, pick(SEATS)));
        return pointOf(meetingOf({ seats, chair, groups: [['chair', seat]] }));
      }),
    );
    expect(ask('quorum', points).faults).toEqual([]);
  });

  test('三職の兼務（委員長を含むものも）', () => {
    const triples: Place[][] = combinations<Place>([...SEATS, 'chair'], 3);
    const pick = picker(5);
    const points = triples.flatMap((triple) => {
      const inTable = triple.filter((at) => at !== 'chair');
      const withChair = inTable.length < triple.length;
      return multisets(ANY_HELD, inTable.length).flatMap((held) =>
        multisets(ANY, 6 - inTable.length).flatMap((rest) => {
          // An eighth of the cases, each triple taking other ones.
          if (pick([0, 1, 2, 3, 4, 5, 6, 7]) > 0) return [];
          const chair = pick(withChair ? ANY_HELD : ANY);
          const seats = seated(inTable, rotated(held, pick(SEATS)), rotated(rest, pick(SEATS)));
          return [pointUnder(meetingOf({ seats, chair, groups: [triple] }), [pick(quorumReadings)])];
        }),
      );
    });
    expect(triples).toHaveLength(35);
    expect(ask('quorum', points).faults).toEqual([]);
  });

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

  test.each(shapes)('%s（%s）', (_, text) => {
    const groups = text.split(' ').map((group) => [...group].map((at): Place => (at === '長' ? 'chair' : Number(at))));
    const inGroup = (at: Place) => groups.some((group) => group.includes(at));
    const places = SEATS.filter(inGroup);
    const pick = picker(7);
    const rests = multisets(ANY, 6 - places.length);
    const points = listsOf(ANY_HELD, places.length).flatMap((held) => {
      // Large groups have thousands of attendances; some of them show all sizes of count.
      if (places.length > 4 && pick([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) > 0) return [];
      return [1, 2, 3, 4, 5].map(() => {
        const rest = pick(rests);
        const chair = pick(inGroup('chair') ? ANY_HELD : ANY);
        return pointUnder(meetingOf({ seats: seated(places, held, rest), chair, groups }), [pick(quorumReadings)]);
      });
    });
    expect(ask('quorum', points).faults).toEqual([]);
  });
});

describe('第17条・第22条 どちらの委員会か分からないとき', () => {
  test('別表第2の職だけの事実', () => {
    const pick = picker(22);
    const points = multisets(ANY, 6).flatMap((statuses) =>
      SEATS.map((by) => {
        const meeting = meetingOf({ committee: undefined, seats: rotated(statuses, by), chair: pick(ANY) });
        return pointUnder(meeting, [pick(quorumReadings)]);
      }),
    );
    expect(ask('quorum', points).faults).toEqual([]);
  });

  test('両方の表にある三職の出欠のすべて×臨時委員×兼務', () => {
    const groupings: Place[][][] = [
      [],
      [[0, 4]],
      [['chair', 5]],
      [
        [0, 4],
        [5, 4],
      ],
      [[3, 'chair']],
    ];
    const points = groupings.flatMap((groups) =>
      listsOf(ANY, 3).flatMap(([first, second, third]) => {
        const seats = [first, undefined, undefined, undefined, second, third];
        if (SEATS.some((seat) => seats[seat] === 'vacant' && groups.some((group) => group.includes(seat)))) return [];
        return ([[], ['present', 'absent']] satisfies Status[][]).map((temporary) =>
          pointUnder(meetingOf({ committee: undefined, seats, temporary, chair: 'present', groups }), []),
        );
      }),
    );
    expect(ask('quorum', points).faults).toEqual([]);
  });
});
