import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type AnyVerdict, decisions } from '../../src/catalogue/decisions.js';
import { decideTimeliness } from '../../src/decisions/timeliness.js';
import { InvalidFactsError } from '../../src/input/errors.js';
import { record } from '../../src/records/record.js';
import { replay, replayOne } from '../../src/records/replay.js';
import { defaultReadings, type Readings, readingIds, valuesOf } from '../../src/regulation/readings.js';
import type { Options } from '../../src/verdict/options.js';
import { dueOn } from '../oracles/deadline.js';
import { type Asked, randomQuestions } from '../oracles/random-records.js';
import { daysLater } from '../oracles/timeliness.js';

const decide = ({ decision, facts, options }: Asked): AnyVerdict => {
  const { decide } = decisions.find(({ id }) => id === decision) as unknown as {
    decide: (facts: object, options?: Options) => AnyVerdict;
  };
  return decide(facts, options);
};
const onRecord = (asked: Asked) => record(decide(asked), asked.facts as never, asked.options);

const questions = randomQuestions(1000, 20260831);
const records = questions.map(onRecord);

/** The parts in which two verdicts differ, found in another style than the library's: by Node's own comparison. */
function partsThatDiffer(before: AnyVerdict, after: AnyVerdict): string[] {
  const named: Record<string, string> = { grounds: 'ground', remedies: 'remedy', caveats: 'caveat' };
  const [a, b] = [before, after] as unknown as Record<string, unknown>[];
  const names = new Set([...Object.keys(a!), ...Object.keys(b!)]);
  const parts = [...names].filter((name) => !isDeepStrictEqual(a![name], b![name]));
  const own = (name: string) => !['outcome', 'grounds', 'missing', 'contested', 'remedies', 'caveats'].includes(name);
  return [...new Set(parts.map((name) => (own(name) ? 'field' : (named[name] ?? name))))].sort();
}

describe('a thousand random records', () => {
  it('are of every decision that a reading can change, and of others', () => {
    const asked = new Set(questions.map(({ decision }) => decision));
    for (const { id, readings } of decisions) if (readings.length > 0) expect(asked).toContain(id);
    expect(asked.size).toBeGreaterThan(decisions.filter(({ readings }) => readings.length > 0).length);
  });

  it('are decided alike when nothing has changed, from memory and from JSON', () => {
    for (const again of [records, records.map((each) => JSON.parse(JSON.stringify(each)) as unknown)])
      expect([...replay(again)].filter(({ status }) => status !== 'same')).toEqual([]);
  });

  it('are decided alike when a database has sorted their names', () => {
    const sorted = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(sorted);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.keys(value)
          .sort()
          .reverse()
          .map((key) => [key, sorted((value as Record<string, unknown>)[key])]),
      );
    };
    expect([...replay(records.map(sorted))].filter(({ status }) => status !== 'same')).toEqual([]);
  });

  const changes: readonly (readonly [string, Partial<Readings>])[] = [
    ...readingIds.map((id) => [`${id}: ${valuesOf(id)[1]}`, { [id]: valuesOf(id)[1] }] as const),
    ['all defaults', defaultReadings],
  ];
  it.each(changes)('under %s exactly those differ that differ when decided directly', (_, readings) => {
    const direct = questions.map((asked) => {
      const { options = {} } = asked;
      const after = decide({ ...asked, options: { ...options, readings: { ...options.readings, ...readings } } });
      return partsThatDiffer(decide(asked), after);
    });
    const replayed = [...replay(records, { readings })];
    expect(replayed.map(({ index }) => index)).toEqual(questions.map((_, i) => i));
    const found = replayed.map((each) => {
      if (each.status === 'same') return [];
      if (each.status === 'refused') return ['refused'];
      const parts = each.differences.map((difference) =>
        difference.part === 'order' ? difference.of : difference.part,
      );
      return [...new Set(parts)].sort();
    });
    expect(found).toEqual(direct);
    expect(direct.some((parts) => parts.length > 0)).toBe(true);
  });

  it('carry today’s verdict where it differs', () => {
    const readings = { 'deadline-on-closed-day': 'next-open-day' } as const;
    const differing = [...replay(records, { readings })].filter((each) => each.status === 'differs');
    for (const { index, verdict } of differing) {
      const { options, ...asked } = questions[index]!;
      expect(verdict).toEqual(
        decide({ ...asked, options: { ...options, readings: { ...options?.readings, ...readings } } }),
      );
    }
  });
});

describe('replayOne', () => {
  const { plannedFor, last } = dueOn('Sunday');
  const monday = daysLater(last, 1);
  const facts = { appliedAt: monday, plannedFor, urgency: 'none' } as const;
  const late = record(decideTimeliness(facts), facts);

  it('says what a reading would change', () => {
    const asked = replayOne(late, { readings: { 'deadline-on-closed-day': 'next-open-day' } });
    expect(asked).toMatchObject({ status: 'differs', decision: 'timeliness', verdict: { outcome: 'on-time' } });
    expect(asked.status === 'differs' && asked.differences.map(({ part }) => part)).toEqual([
      ...['outcome', 'field', 'field', 'ground', 'contested', 'contested', 'remedy', 'remedy'],
    ]);
  });

  it('keeps the options on record where the question names none', () => {
    const options = { readings: { 'deadline-on-closed-day': 'next-open-day' }, closedDays: [monday] } as const;
    const moved = record(decideTimeliness(facts, options), facts, options);
    expect(replayOne(moved).status).toBe('same');
    expect(replayOne(moved, { readings: { 'chair-in-quorum': 'counted' } }).status).toBe('same');
    const [first] = [replayOne(moved, { closedDays: [] })];
    expect(first).toMatchObject({ status: 'differs', verdict: { outcome: 'on-time', deadline: monday } });
  });

  it('finds a verdict that is not that of its facts', () => {
    expect(replayOne({ ...late, verdict: { ...late.verdict, outcome: 'on-time' } })).toMatchObject({
      differences: [{ part: 'outcome', before: 'on-time', after: 'late' }],
    });
  });

  it('asks nothing else that a record holds', () => {
    expect(replayOne({ ...late, id: 17, library: 5, edition: null }).status).toBe('same');
  });

  it('lets the caller change what it answers, and the record does not change', () => {
    const before = JSON.stringify(late);
    const asked = replayOne(late, { readings: { 'deadline-on-closed-day': 'next-open-day' } });
    if (asked.status === 'differs') for (const difference of asked.differences) Object.assign(difference, { part: '' });
    expect(JSON.stringify(late)).toBe(before);
  });
});

describe('replay is lazy', () => {
  it('reads as far as it is asked, and closes what it reads', () => {
    const facts = { plannedFor: 2027 };
    const each = record(decideTimeliness(facts), facts);
    let [read, closed] = [0, false];
    function* endless() {
      try {
        while (true) {
          read += 1;
          yield each;
        }
      } finally {
        closed = true;
      }
    }
    for (const { index, status } of replay(endless())) {
      expect(status).toBe('same');
      if (index === 2) break;
    }
    expect([read, closed]).toEqual([3, true]);
  });
  it('passes on an error of whoever reads the records', () => {
    function* broken() {
      yield 5;
      throw new RangeError('disk');
    }
    expect(() => [...replay(broken())]).toThrow(RangeError);
  });
});

describe('hostile records', () => {
  const facts = { appliedAt: '2026-08-31', plannedFor: 2027 };
  const good = record(decideTimeliness(facts), facts);
  const trap = () => {
    throw new RangeError('trap');
  };
  const thrower = new Proxy({}, { get: trap, ownKeys: trap });
  const cyclic: Record<string, unknown> = { ...good };
  cyclic['facts'] = cyclic;
  const loop: unknown[] = [];
  loop.push(loop, loop);
  let wide: object = {};
  for (let i = 0; i < 49; i++) wide = { a: wide, b: wide };
  let deep: object = {};
  for (let i = 0; i < 100_000; i++) deep = { deep };

  it.each<[string, unknown, string[]]>([
    ['null', null, [': null']],
    ['nothing', undefined, [': not-an-object']],
    ['a number', 5, [': not-an-object']],
    ['a list', [good], [': not-an-object']],
    ['a function', () => good, [': not-an-object']],
    ['an instance of a class', new Map([['decision', 'timeliness']]), [': not-an-object']],
    ['an empty record', {}, ['decision: not-one-of', 'verdict: not-json', 'facts: not-json']],
    ['an unknown decision', { ...good, decision: 'budget' }, ['decision: not-one-of']],
    ['a name of objects as decision', { ...good, decision: 'constructor' }, ['decision: not-one-of']],
    ['a verdict on another question', { ...good, decision: 'quorum' }, ['verdict.decision: contradiction']],
    ['a proxy that throws', thrower, [': unreadable']],
    ['a proxy that throws, as facts', { ...good, facts: thrower }, ['facts: unreadable']],
    [
      'a getter that throws',
      Object.defineProperty({ ...good }, 'facts', {
        get: () => {
          throw new Error('getter');
        },
      }),
      [': unreadable'],
    ],
    ['itself as facts', cyclic, [`facts${'.facts'.repeat(19)}…: not-json`]],
    ['a list of itself as verdict', { ...good, verdict: loop }, [`verdict${'.0'.repeat(51)}: not-json`]],
    ['2 to the 49 facts', { ...good, facts: wide }, ['facts: not-json']],
    ['very deep facts', { ...good, facts: deep }, ['facts: not-json']],
    ['no facts', { ...good, facts: undefined }, ['facts: not-json']],
    ['facts that are none', { ...good, facts: [] }, ['facts: not-an-object']],
    ['null as facts', { ...good, facts: null }, ['facts: null']],
    ['an unknown fact', { ...good, facts: { budget: 1 } }, ['facts.budget: unknown-key']],
    [
      'facts that are refused by now',
      { ...good, facts: { appliedAt: '26-8-31' } },
      ['facts.appliedAt: ambiguous-date'],
    ],
    ['an invalid Date', { ...good, facts: { appliedAt: new Date('x') } }, ['facts.appliedAt: invalid-date']],
    ['a bigint', { ...good, facts: { plannedFor: 2027n } }, ['facts.plannedFor: not-json']],
    ['NaN', { ...good, facts: { plannedFor: Number.NaN } }, ['facts.plannedFor: not-json']],
    ['a symbol in a list', { ...good, options: { closedDays: [Symbol('x')] } }, ['options.closedDays.0: not-json']],
    ['options that are none', { ...good, options: 'none' }, ['options: not-an-object']],
    ['null as options', { ...good, options: null }, ['options: null']],
    ['an unknown reading', { ...good, options: { readings: { x: 'y' } } }, ['options.readings.x: unknown-reading']],
    ['no verdict', { ...good, verdict: undefined }, ['verdict: not-json']],
    ['a text as verdict', { ...good, verdict: 'on-time' }, ['verdict: not-an-object']],
    [
      'a verdict without parts',
      { ...good, verdict: { decision: 'timeliness', outcome: 5, grounds: {} } },
      [
        ...['verdict.outcome: not-a-text', 'verdict.grounds: not-a-list', 'verdict.missing: not-a-list'],
        ...['verdict.contested: not-a-list', 'verdict.remedies: not-a-list', 'verdict.caveats: not-a-list'],
      ],
    ],
    [
      'parts of a verdict that are none',
      { ...good, verdict: { ...good.verdict, grounds: [null], missing: [5], remedies: ['x'] } },
      ['verdict.grounds.0: null', 'verdict.missing.0: not-a-text', 'verdict.remedies.0: not-an-object'],
    ],
  ])('%s is refused at its place', (_, hostile, issues) => {
    const answer = replayOne(hostile);
    expect(answer.status).toBe('refused');
    if (answer.status !== 'refused') return;
    const places = answer.issues.map(({ path, code }) => `${path}: ${code}`);
    // How far the place of something endless is followed does not matter, only that it begins where it is.
    if (issues.length === 1 && /…|\.0\.0|^facts: not-json$/.test(issues[0]!)) {
      expect(places).toHaveLength(1);
      expect(places[0]).toMatch(/^(facts|verdict)[.\da-z]*…?: not-json$/);
    } else expect(places).toEqual(issues);
    expect([...replay([hostile, good])].map(({ status }) => status)).toEqual(['refused', 'same']);
  });

  it('elements of any form within a verdict are differences, not errors', () => {
    const odd = {
      ...good.verdict,
      grounds: [{}],
      contested: [{ readings: 5 }],
      remedies: [{ change: 'x' }],
      caveats: [{}],
    };
    const answer = replayOne({ ...good, verdict: odd });
    expect(answer.status).toBe('differs');
  });

  it('options of the caller that are not understood are the caller’s error, at once', () => {
    for (const options of [null, 5, { readings: { x: 'y' } }, { readings: thrower }, { on: '2026-02-30' }, { at: 1 }]) {
      expect(() => replayOne(good, options as never)).toThrow(InvalidFactsError);
      expect(() => replay([], options as never)).toThrow(InvalidFactsError);
    }
    for (const records of [5, null, undefined, {}]) expect(() => replay(records as never)).toThrow(InvalidFactsError);
  });
});
