/** The id of a record: made of all that is written, told apart from what was changed afterwards, and no more than a checksum. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decideOperation, decideTimeliness, reviewIntroduction, reviewInventory } from '../../src/index.js';
import { canonical } from '../../src/records/canonical.js';
import { record, replay, replayOne } from '../../src/records.js';
import { fingerprints } from '../../src/text.js';
import { AFTER, LAST } from '../oracles/deadline.js';

const facts = { appliedAt: LAST, plannedFor: 2027 } as const;
const options = { closedDays: [AFTER] } as const;
const good = record(decideTimeliness(facts, options), facts, options, LAST);
const case_ = { system: '図書館システム', plannedFor: 2027 } as const;
const reviewed = record(reviewIntroduction(case_), case_);
const stored = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** The id as RFC 8785 and SHA-256 make it, by Node and in another style: names are written in the order of a list of them. */
function idElsewhere({ id, ...written }: { readonly id: string }): string {
  const names = new Set<string>();
  JSON.stringify(written, (name, value) => {
    names.add(name);
    return value;
  });
  const text = JSON.stringify(written, [...names].sort());
  return `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
}

describe('the canonical form is that of RFC 8785', () => {
  it('of its example of literals, numbers and texts', () => {
    const given = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0],
      string: '€$\u000F\nA\'B"\\\\"/',
      literals: [null, true, false],
    };
    expect(canonical(given)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });
  it('of its example of names, and of names that are numbers', () => {
    const given = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    expect([...canonical(given).matchAll(/:(\d)/g)].map(([, place]) => place)).toEqual([...'2467153']);
    expect(canonical({ 9: 'x', 10: [], a: {} })).toBe('{"10":[],"9":"x","a":{}}');
  });
});

describe('an id', () => {
  it.each([
    ['verdict', good],
    ['review', reviewed],
  ])('of a record of a %s is what others make of it', (_, onRecord) => {
    expect(onRecord.id).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(onRecord.id).toBe(idElsewhere(onRecord));
  });
  it('is the same for the same, and another for whatever differs', () => {
    expect(record(decideTimeliness(facts, options), facts, options, LAST).id).toBe(good.id);
    const others = [
      record(decideTimeliness(facts, options), facts, options, AFTER),
      record(decideTimeliness(facts, options), facts, options),
      record(decideTimeliness(facts), facts, undefined, LAST),
      record(decideTimeliness(facts), { ...facts, urgency: 'none' }, options, LAST),
    ];
    expect(new Set([good, ...others].map(({ id }) => id)).size).toBe(5);
  });
  it('comes with the fingerprints of what the answer rests on', () => {
    const operation = { residentOperated: false, authorisation: 'none' } as const;
    const of = (...places: string[]) => Object.fromEntries(places.map((place) => [place, fingerprints[place]]));
    expect(record(decideOperation(operation), operation).provisions).toEqual(of('第10条'));
    expect(good.provisions).toEqual(of('第12条第2項本文', '第12条第2項ただし書'));
    // Without systems nobody asks who manages one: 第2条 and 別表第1 are not looked at.
    const [none, one] = [[], [{ system: '図書館システム' }]].map((each) =>
      Object.keys(record(reviewInventory(each), each).provisions),
    );
    expect(none).toHaveLength(3 + 2 + 11 + 2 + 2 + 1);
    expect(none).not.toContain('別表第1');
    expect(one).toEqual(expect.arrayContaining([...none!, '第2条第14号', '別表第1']));
  });
  it('comes with none of what only another version asks', () => {
    const asked = { ...reviewed.review.steps[0]!, verdict: { ...good.verdict, decision: 'x' } };
    const review = { ...reviewed.review, steps: [asked] } as unknown as typeof reviewed.review;
    const { provisions } = record(review, case_);
    expect(Object.keys(provisions).every((place) => /^第1[23469]条/.test(place))).toBe(true);
  });
});

describe('replay', () => {
  const same = { status: 'same', decision: 'timeliness' } as const;
  it('says nothing of a record that is as it was, in whatever order its names stand', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .map(([name, each]) => [name, turned(each)])
          .reverse(),
      );
    };
    expect(replayOne(good)).toEqual(same);
    expect(replayOne(turned(stored(good)))).toEqual(same);
    expect(replayOne({ ...good, key: 17, note: new Map() } as unknown)).toEqual(same);
    expect([...replay([good, stored(reviewed)] as unknown[])]).toEqual([
      { index: 0, ...same },
      { index: 1, status: 'same', reviewed: 'introduction' },
    ]);
  });
  it.each<[string, object, string]>([
    ['in a fact', { facts: { ...facts, appliedAt: AFTER } }, 'differs'],
    ['in a fact that changes nothing', { facts: { ...facts, plannedFor: '2027' } }, 'same'],
    ['in its options', { options: { closedDays: [] } }, 'same'],
    ['by options left out', { options: undefined }, 'same'],
    ['in its outcome', { verdict: { ...good.verdict, outcome: 'late' } }, 'differs'],
    ['in its time', { at: AFTER }, 'same'],
    ['in its version', { library: '0.0.9' }, 'same'],
    ['by a version that is no text', { library: Symbol('x') }, 'same'],
    ['in its edition', { edition: { ...good.edition, inForceFrom: '2022-04-01' } }, 'same'],
    ['in a fingerprint', { provisions: { ...good.provisions, 第10条: 'x' } }, 'same'],
    ['in its id', { id: good.id.replace(/.$/, (last) => (last === '0' ? '1' : '0')) }, 'same'],
    ['so that it is refused', { facts: { appliedAt: 'x' } }, 'refused'],
    ['in its question', { decision: 'quorum' }, 'refused'],
  ])('says altered of one that was changed %s', (_, change, status) => {
    expect(replayOne({ ...good, ...change } as unknown)).toMatchObject({ status, receipt: 'altered' });
    expect([...replay([{ ...good, ...change } as unknown])]).toMatchObject([{ index: 0, status, receipt: 'altered' }]);
  });
  it('says altered of a review that was changed', () => {
    const { findings, ...review } = reviewed.review;
    expect(replayOne({ ...reviewed, review })).toMatchObject({ status: 'differs', receipt: 'altered' });
  });
  it('decides a record of an earlier version, and says that it has no id', () => {
    const { id, provisions, ...earlier } = good;
    expect(replayOne(earlier as unknown)).toEqual({ ...same, receipt: 'absent' });
  });
  it.each<unknown>([17, null, 'b9d3', crypto.randomUUID(), good.id.slice('sha256:'.length)])(
    'takes %j for an id of somebody else',
    (id) => expect(replayOne({ ...good, id } as unknown)).toEqual({ ...same, receipt: 'absent' }),
  );
  it.each<unknown>([undefined, null, 5, [], {}])('finds none in %j, which is no record', (none) => {
    expect(replayOne(none)).toMatchObject({ status: 'refused', receipt: 'absent' });
  });
  it('is deceived by whoever makes the id anew: it is no signature', () => {
    const forged = { ...good, at: AFTER };
    expect(replayOne({ ...forged, id: idElsewhere(forged) })).toEqual(same);
  });
  it('tells it whatever is asked', () => {
    const asked = replayOne({ ...good, at: AFTER }, { readings: { 'deadline-on-closed-day': 'next-open-day' } });
    expect(asked.receipt).toBe('altered');
  });
});
