/** Records decided as the law is and as it would be, worked out by hand at both sides of every edge. */
import { describe, expect, it } from 'vitest';
import * as main from '../../src/index.js';
import {
  decideManager,
  decideOperation,
  decideQuorum,
  decideReportAddressees,
  reviewInventory,
} from '../../src/index.js';
import * as records from '../../src/records.js';
import { record } from '../../src/records.js';
import * as text from '../../src/text.js';
import { compareTexts } from '../../src/text.js';
import { askedAsOf2023 } from '../editions.js';
import { edited } from '../text/texts.js';
import { amending, base } from './texts.js';

const impactOf = askedAsOf2023(text.impactOf);
const replayOne = askedAsOf2023(records.replayOne);
const decideTimeliness = askedAsOf2023(main.decideTimeliness);
const reviewIntroduction = askedAsOf2023(main.reviewIntroduction);

const DEADLINE = '第12条第2項中「8月末日」を「9月末日」に改める。';
const SYSTEM = '別表第1の税務システムの項の次に次のように加える。\n滞納整理支援システム\t滞納整理事務\t税務課';
const UNIT = '税務システム\t税務事務\tデジタル推進課';

const timely = (appliedAt: string, plannedFor: number) => {
  const facts = { appliedAt, plannedFor, urgency: 'none' } as const;
  return record(decideTimeliness(facts), facts);
};
const managed = (system: string, on?: string) => {
  const facts = { system, outsourced: false };
  const options = on === undefined ? undefined : { on };
  return record(decideManager(facts, options), facts, options);
};
const outcomes = ({ records }: ReturnType<typeof impactOf>) =>
  records.differing.map((each) => [
    each.index,
    each.flips,
    ...(each.status === 'differs'
      ? each.differences.flatMap((its) => (its.part === 'outcome' ? [`${its.before} → ${its.after}`] : []))
      : each.issues.map(({ code }) => code)),
  ]);

describe('the deadline moved to the end of September, in force from 1 April 2027', () => {
  const records = [
    timely('2027-08-31', 2028), // On time as it is: only the deadline is another.
    timely('2027-09-01', 2028),
    timely('2027-09-30', 2028),
    timely('2027-10-01', 2028), // Late all the same.
    timely('2026-09-01', 2027), // Due before the amendment.
    managed('税務システム'),
  ];
  it('flips those applied for in September, from fiscal year 2028 on', () => {
    const impact = impactOf(amending(DEADLINE), records);
    expect(outcomes(impact)).toEqual([
      [0, false],
      [1, true, 'late → on-time'],
      [2, true, 'late → on-time'],
      [3, false],
    ]);
    expect(impact.records).toMatchObject({ count: 6, untouched: 2, toReview: [], unreadable: [] });
  });
  it('shows the differences', () => {
    const [first] = impactOf(amending(DEADLINE), records.slice(1)).records.differing;
    expect(first?.status === 'differs' && first.differences.slice(0, 2)).toEqual([
      { part: 'outcome', before: 'late', after: 'on-time' },
      { part: 'field', name: 'deadline', before: '2027-08-31', after: '2027-09-30' },
    ]);
  });
  it('without a day of entry into force flips those of earlier years, too', () => {
    const impact = impactOf(compareTexts(base, edited(base, '8月末日', '9月末日')), records);
    expect(outcomes(impact)).toContainEqual([4, true, 'late → on-time']);
  });
  it('in force since before the encoded wording takes its place', () => {
    expect(outcomes(impactOf(amending(DEADLINE), records, '2022-04-01'))).toContainEqual([4, true, 'late → on-time']);
  });
  it('moved forward makes late what was on time', () => {
    const impact = impactOf(amending(DEADLINE.replace('9月末日', '7月末日')), [
      timely('2027-07-31', 2028),
      timely('2027-08-01', 2028),
    ]);
    expect(outcomes(impact)).toEqual([
      [0, false],
      [1, true, 'on-time → late'],
    ]);
  });
  it('leaves nothing supposed', () => {
    impactOf(amending(DEADLINE), records);
    for (const each of records) expect(replayOne(each)).toMatchObject({ status: 'same' });
    const breaking = function* () {
      yield records[1];
      throw new RangeError('the store is gone');
    };
    expect(() => impactOf(amending(DEADLINE), breaking())).toThrow(RangeError);
    expect(replayOne(records[1])).toMatchObject({ status: 'same' });
  });
  it('takes records that this version answers otherwise as it answers them', () => {
    const stale = JSON.parse(JSON.stringify(records[1]));
    const impact = impactOf(amending(DEADLINE), [{ ...stale, verdict: { ...stale.verdict, outcome: 'on-time' } }]);
    expect(outcomes(impact)).toEqual([[0, true, 'late → on-time']]);
    expect(impact.records.differing[0]?.receipt).toBe('altered');
    expect(impactOf(amending(DEADLINE), [records[1]]).records.differing[0]).not.toHaveProperty('receipt');
  });
  it('names those that cannot be read', () => {
    const { records: found } = impactOf(amending(DEADLINE), [records[1], { decision: 'timeliness' }, 5]);
    expect(found.unreadable.map(({ index }) => index)).toEqual([1, 2]);
    expect(found).toMatchObject({ count: 3, untouched: 0 });
  });
});

describe('a system added to Appended Table 1', () => {
  const records = [
    managed('滞納整理支援システム'),
    managed('滞納整理支援システム', '2027-03-31'),
    managed('滞納整理支援システム', '2027-04-01'),
    managed('税務システム'), // Above the new row.
    managed('図書館システム'), // Below it: a row has no number of its own.
    managed('図書館システム', '2028-04-01'),
  ];
  it('is then managed as listed, from the day on; no other row is touched', () => {
    const impact = impactOf(amending(SYSTEM), records);
    expect(outcomes(impact)).toEqual([
      [0, true, 'undetermined → system-managing-section'],
      [2, true, 'undetermined → system-managing-section'],
    ]);
    expect(impact.records).toMatchObject({ count: 6, untouched: 4, toReview: [] });
  });
});

describe('a system with another unit', () => {
  it('has another manager, and is reported to others', () => {
    const facts = { system: '税務システム', usingDepartments: [] };
    const impact = impactOf(compareTexts(base, edited(base, UNIT, '税務システム\t税務事務\t新税課')), [
      managed('税務システム'),
      managed('貸付システム'),
      record(decideReportAddressees(facts), facts),
    ]);
    expect(outcomes(impact)).toEqual([
      [0, true, 'digital-promotion-section → system-managing-section'],
      [2, true, 'digital-promotion-side → system-managing-side'],
    ]);
  });
});

describe('a member replaced', () => {
  const REPLACED = '別表第2中「管理部経理課長」を「区民生活部税務課長」に改める。';
  const quorum = (attendance: object) => {
    const facts = { committee: 'steering', attendance } as const;
    return record(decideQuorum(facts), facts);
  };
  it('is no member any more: facts that say so are refused', () => {
    const others = { 総務企画課長: 'present', 企画担当課長: 'present', 財政課長: 'present' };
    const impact = impactOf(amending(REPLACED), [
      quorum({ ...others, 経理課長: 'present' }),
      quorum(others), // Three of six with nobody else known: the names of those asked for are others.
      managed('税務システム'),
    ]);
    expect(outcomes(impact)).toEqual([
      [0, true, 'unknown-post'],
      [1, false],
    ]);
    expect(impact.records.untouched).toBe(1);
  });
  it('tells the department of his section', () => {
    const facts = { system: '税務システム' };
    const newer = compareTexts(
      base,
      edited(edited(base, '管理部経理課長', '区民生活部税務課長'), UNIT, UNIT.replace('デジタル推進課', '税務課')),
    );
    const [manager] = impactOf(newer, [record(decideManager(facts), facts)]).records.differing;
    expect(manager?.status === 'differs' && 'verdict' in manager && manager.verdict).toMatchObject({
      directedBy: { label: '区民生活部長', unit: '区民生活部' },
    });
  });
  it('of one table leaves what the other says, also where that cannot be read', () => {
    const without = base.replace(/別表第3[\s\S]*/, '');
    const newer = edited(without, '管理部経理課長', '区民生活部税務課長');
    const facts = { system: '住民記録システム', managedBy: '経理課' };
    expect(impactOf(compareTexts(base, newer), [record(decideManager(facts), facts)]).records.differing).toEqual([]);
  });
});

describe('what cannot be decided under', () => {
  const operation = { residentOperated: false, authorisation: 'approved' } as const;
  const records = [
    record(decideOperation(operation), operation),
    timely('2027-09-01', 2028),
    record(reviewIntroduction({ change: 'abolition' }), { change: 'abolition' } as const),
  ];
  it('has the records that rest on it looked at', () => {
    const impact = impactOf(amending('第10条中「認めたとき」を「命じたとき」に改める。'), records);
    expect(impact.records).toMatchObject({ differing: [], toReview: [0, 2], untouched: 1 });
  });
});

describe('reviews', () => {
  it('flip where a step stands otherwise', () => {
    const facts = {
      system: '税務システム',
      change: 'system-change',
      minor: 'none',
      appliedAt: '2027-09-10',
      plannedFor: 2028,
      urgency: 'none',
    } as const;
    const systems = [{ system: '税務システム' }, { system: '図書館システム' }];
    const impact = impactOf(amending(DEADLINE), [
      record(reviewIntroduction(facts), facts),
      record(reviewInventory(systems), systems),
    ]);
    expect(impact.records.differing.map(({ index, flips }) => [index, flips])).toEqual([[0, true]]);
    expect(impact.records.untouched).toBe(1);
    expect(impactOf(amending(SYSTEM), [record(reviewInventory(systems), systems)]).records.untouched).toBe(1);
  });
  it('that this version reviews otherwise are taken as it reviews them', () => {
    const facts = { change: 'abolition' } as const;
    const stale = JSON.parse(JSON.stringify(record(reviewIntroduction(facts), facts)));
    stale.review.steps.pop();
    expect(replayOne(stale).status).toBe('differs');
    expect(impactOf(amending(DEADLINE), [stale]).records.untouched).toBe(1);
  });
});
