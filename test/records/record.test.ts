import { readFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { version } from '../../src/catalogue/version.js';
import { decideQuorum } from '../../src/decisions/quorum.js';
import { decideTimeliness, type TimelinessFacts } from '../../src/decisions/timeliness.js';
import { record } from '../../src/records/record.js';
import { issuesOf } from '../input/issues.js';
import { inJapanese, LAST } from '../oracles/deadline.js';

/** The last millisecond of the last day. */
const END = `${LAST}T14:59:59.999Z`;

const facts = { appliedAt: LAST, plannedFor: 2027 } as const;
const verdict = decideTimeliness(facts);

it('the version is that of the package', () => {
  const root = new URL('../../package.json', import.meta.url);
  expect(version).toBe((JSON.parse(readFileSync(root, 'utf8')) as { version: string }).version);
});

describe('record', () => {
  it('holds all a verdict was made from, as JSON', () => {
    const options = { readings: { 'deadline-on-closed-day': 'next-open-day' }, on: '2026-09-01' } as const;
    const onRecord = record(decideTimeliness(facts, options), facts, options, '令和8年9月1日');
    expect(onRecord).toEqual({
      decision: 'timeliness',
      facts,
      options,
      verdict: decideTimeliness(facts, options),
      at: '令和8年9月1日',
      library: version,
      edition: {
        number: '平成15年訓令甲第6号',
        lastAmendedBy: '令和5年訓令甲第4号',
        inForceFrom: '2023-04-01',
      },
      provisions: expect.any(Object),
      id: expect.any(String),
    });
    expect(JSON.parse(JSON.stringify(onRecord))).toEqual(onRecord);
  });

  it('takes the facts of its decision only', () => {
    // @ts-expect-error Facts of another decision do not compile; at run time they are not looked into.
    expect(record(verdict, { committee: 'steering' }).facts).toEqual({ committee: 'steering' });
  });

  it('leaves out what is not given', () => {
    expect(Object.keys(record(verdict, facts))).toEqual([
      ...['decision', 'facts', 'verdict', 'library', 'edition', 'provisions', 'id'],
    ]);
    const open: TimelinessFacts = { appliedAt: LAST, plannedFor: undefined };
    expect(Object.keys(record(decideTimeliness(open), open).facts)).toEqual(['appliedAt']);
  });

  it.each<[string, TimelinessFacts['appliedAt'], string]>([
    ['a Date', new Date(END), END],
    // The last millisecond of the day in the ward, told in New York.
    ['a luxon DateTime', DateTime.fromISO(`${LAST}T10:59:59.999-04:00`, { zone: 'America/New_York' }), END],
    ['a part of a millisecond', { isValid: true, toMillis: () => Date.parse(END) + 0.9 }, END],
    ['a text', `${LAST}T23:59:59.999+09:00`, `${LAST}T23:59:59.999+09:00`],
    ['a day', LAST, LAST],
    ['an era day', inJapanese(LAST), inJapanese(LAST)],
  ])('%s becomes the same instant in text, and decides alike', (_, appliedAt, text) => {
    const given = { ...facts, appliedAt };
    const { facts: written, verdict } = record(decideTimeliness(given), given);
    expect(written.appliedAt).toBe(text);
    expect(decideTimeliness(written)).toEqual(verdict);
    expect(verdict.outcome).toBe('on-time');
    const next = new Date(Date.parse(END) + 1);
    expect(decideTimeliness({ ...given, appliedAt: next }).outcome).toBe('undetermined');
  });

  it('is a copy: who changes the facts or the verdict afterwards does not change it', () => {
    const attendance: Record<string, 'present'> = { 経理課長: 'present' };
    const meeting = { committee: 'steering', attendance } as const;
    // As it comes back from a store: what the decision itself gives is frozen.
    const decided = structuredClone(decideQuorum(meeting));
    const onRecord = record(decided, meeting);
    const before = JSON.stringify(onRecord);
    attendance['財政課長'] = 'present';
    (decided.missing as string[]).length = 0;
    expect(JSON.stringify(onRecord)).toBe(before);
  });

  it('keeps names that objects have of their own as data', () => {
    const odd = JSON.parse('{ "__proto__": { "plannedFor": 2027 }, "constructor": 1 }') as object;
    const written = record(verdict, odd as never).facts as object;
    expect(JSON.stringify(written)).toBe('{"__proto__":{"plannedFor":2027},"constructor":1}');
    expect(Object.getPrototypeOf(written)).toBe(Object.prototype);
  });

  const self: Record<string, unknown> = {};
  self['a'] = self;
  const noVerdict = {};
  it.each<[string, [unknown, unknown, unknown?, unknown?], string[]]>([
    ['an invalid Date', [verdict, { appliedAt: new Date('x') }], ['facts.appliedAt: invalid-date']],
    ['an invalid DateTime', [verdict, { appliedAt: DateTime.invalid('x') }], ['facts.appliedAt: invalid-date']],
    [
      'a moment that says it is none',
      [verdict, { appliedAt: { isValid: false, toMillis: () => 0 } }],
      ['facts.appliedAt: invalid-date'],
    ],
    [
      'a moment that says nothing',
      [verdict, { appliedAt: { isValid: true, toMillis: () => '2026-08-31' } }],
      ['facts.appliedAt: invalid-date'],
    ],
    ['a Map', [verdict, { appliedAt: new Map() }], ['facts.appliedAt: not-an-object']],
    ['a function', [verdict, { appliedAt: () => 1 }], ['facts.appliedAt: not-json']],
    ['a hole in a list', [verdict, { uses: [undefined] }], ['facts.uses.0: not-json']],
    ['infinity', [verdict, { plannedFor: Number.POSITIVE_INFINITY }], ['facts.plannedFor: not-json']],
    ['no facts', [verdict, undefined], ['facts: not-json']],
    ['options that are none', [verdict, facts, { day: 1 }], ['options.day: unknown-key']],
    ['a moment that is none', [verdict, facts, undefined, 'yesterday'], ['at: not-a-moment']],
    [
      'a verdict that is none',
      [noVerdict, facts],
      [
        ...['decision: not-a-text', 'outcome: not-a-text', 'grounds: not-a-list', 'missing: not-a-list'],
        ...['contested: not-a-list', 'remedies: not-a-list', 'caveats: not-a-list'],
      ].map((issue) => `verdict.${issue}`),
    ],
    ['a verdict of no decision', [{ ...verdict, decision: 'budget' }, facts], ['verdict.decision: not-one-of']],
  ])('%s is refused at its place', (_, args, issues) => {
    expect(issuesOf(() => record(...(args as Parameters<typeof record>)))).toEqual(issues);
  });

  it('what is missing is said to be missing, not to be of a wrong kind', () => {
    const fault = expect.objectContaining({
      issues: [{ path: 'facts', code: 'not-json', message: { ja: '値がありません。', en: 'There is nothing here.' } }],
    });
    expect(() => record(verdict, undefined as never)).toThrow(fault);
  });
  it('facts that contain themselves are refused', () => {
    expect(issuesOf(() => record(verdict, self as never))).toEqual([
      expect.stringMatching(/^facts\.a\.a.*: not-json$/),
    ]);
  });
});
