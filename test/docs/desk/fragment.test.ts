/** A link to the desk leads back to the case it was taken from, and does no harm whoever wrote it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTo, standingsFor } from '../../../docs/site/desk/answer.js';
import { type Asked, type Case, type Facts, factsFor, withFacts } from '../../../docs/site/desk/case.js';
import { faultsIn, fragmentOf, QUESTIONS, readFragment } from '../../../docs/site/desk/fragment.js';
import { schemaFor } from '../../../docs/site/desk/schemas.js';
import { type DecisionId, decisions } from '../../../src/index.js';
import { runDecision as decide } from '../../../src/schemas.js';
import { arbitraryFacts, arbitraryOptions } from '../../../src/testing.js';

const SEED = 20260831;
const ids = decisions.map(({ id }) => id);

/** Options as far as the desk offers them for a decision. */
const optionsFor = (id: DecisionId): fc.Arbitrary<Facts> =>
  arbitraryOptions().map(({ readings, closedDays, on }) => {
    const offered: readonly string[] = decisions.find((each) => each.id === id)!.readings;
    const own = Object.entries(readings ?? {}).filter(([reading]) => offered.includes(reading));
    return {
      ...(readings && { readings: Object.fromEntries(own) }),
      ...(closedDays && offered.includes('deadline-on-closed-day') && { closedDays }),
      ...(on && { on }),
    };
  });
const caseFor = (id: DecisionId): fc.Arbitrary<Case> =>
  fc
    .tuple(arbitraryFacts(id, { partial: true }) as fc.Arbitrary<Facts>, optionsFor(id), fc.boolean())
    .map(([facts, options, isShared]) => {
      // Beside the facts of the question, some that another has entered.
      const shared: Facts = isShared ? { cioAvailable: true, criteria: { welfare: { holds: true } } } : {};
      return { asked: id, facts: withFacts(id, shared, facts), options };
    });

/** As an address gives it back: through the reader of addresses that browsers have. */
const carried = (fragment: string) => new URL(`http://site.test/desk.html${fragment}`).hash;

describe.each(ids)('%s', (id) => {
  it('state → fragment → state is the identity', () => {
    const returns = fc.property(caseFor(id), (given) => {
      const { faults, asked, facts, options = {} } = readFragment(carried(fragmentOf(given)));
      expect(faults).toEqual([]);
      expect({ asked, facts, options }).toEqual(given);
    });
    fc.assert(returns, { seed: SEED, numRuns: 50 });
  });

  it('takes whatever stands in a fragment and can show it', () => {
    const withstands = fc.property(hostile(), hostile(), (facts, options) => {
      const parts = new URLSearchParams({
        ...{ facts: JSON.stringify(facts), case: JSON.stringify(facts), options: JSON.stringify(options) },
      });
      expect(() => show(`#${id}?${parts}`)).not.toThrow();
      expect(() => show(`#introduction?${parts}`)).not.toThrow();
    });
    fc.assert(withstands, { seed: SEED, numRuns: 40 });
    expect(({} as Facts)['polluted']).toBeUndefined();
  });
});

/** Everything the page does with a fragment before it draws. */
function show(fragment: string): void {
  const { asked, facts = {}, options = {}, faults } = readFragment(fragment);
  faultsIn(faults);
  if (asked === undefined) return;
  standingsFor(answerTo({ asked, facts, options }));
  schemaFor(asked, 'ja');
}

/** Names of facts and of what all objects have, with values of every kind in the wrong places. */
function hostile(): fc.Arbitrary<unknown> {
  const name = fc.constantFrom(
    ...['uses', 'items', 'managedBy', 'attendance', '管理部経理課長', 'samePerson', 'temporaryMembers', 'organization'],
    ...[
      'urgency',
      'holds',
      'by',
      'reason',
      'terms',
      'copying',
      'measures',
      'materials',
      'system',
      'committee',
      'usingDepartments',
    ],
    ...[
      '__proto__',
      'constructor',
      'toString',
      'polluted',
      '',
      '0',
      'length',
      'readings',
      'closedDays',
      'on',
      'quorum-base',
    ],
  );
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom(
        null,
        true,
        0,
        -1,
        Number.MAX_VALUE,
        '',
        'none',
        'present',
        '税務課',
        '<img src=x onerror=alert(1)>',
        '2026-08-31',
      ),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.array(fc.tuple(name, tie('value')), { maxLength: 4 }).map((entries) => ownRecord(entries)),
    ),
  }));
  return value;
}

/** `__proto__` is a key like any other, as it is in JSON. */
const ownRecord = (entries: readonly (readonly [string, unknown])[]): unknown =>
  JSON.parse(`{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value ?? null)}`).join(',')}}`);

describe('a broken or hostile fragment', () => {
  const facts = (value: unknown) => `#timeliness?facts=${encodeURIComponent(JSON.stringify(value))}`;
  const leftOut = (...paths: string[]) => paths.map((path) => ({ kind: 'left-out', path }));

  it.each([
    ['', undefined, []],
    ['#', undefined, []],
    ['#?lang=ja', undefined, []],
    ['#no-such-thing', undefined, [{ kind: 'no-such-question' }]],
    ['#constructor', undefined, [{ kind: 'no-such-question' }]],
    ['#<script>alert(1)</script>', undefined, [{ kind: 'no-such-question' }]],
    ['#timeliness', undefined, []],
    ['#timeliness?lang=fr&utm=1', undefined, []],
    ['#timeliness?facts={', undefined, [{ kind: 'unreadable' }]],
    ['#timeliness?facts=%E0%A4%A', undefined, [{ kind: 'unreadable' }]],
    [facts(null), undefined, [{ kind: 'unreadable' }]],
    [facts([1]), undefined, [{ kind: 'unreadable' }]],
    [facts('text'), undefined, [{ kind: 'unreadable' }]],
    [`#timeliness?facts=${'['.repeat(9000)}`, undefined, [{ kind: 'unreadable' }]],
    [facts({ appliedAt: 'x'.repeat(40_000) }), undefined, [{ kind: 'too-long' }]],
    [facts({}), {}, []],
    [facts({ plannedFor: 2027, when: 1 }), { plannedFor: 2027 }, leftOut('when')],
    [facts({ appliedAt: { a: 1 }, urgency: null }), {}, leftOut('appliedAt', 'urgency')],
    [
      facts({ urgency: { holds: [], by: 'x', extra: 1 } }),
      { urgency: { by: 'x' } },
      leftOut('urgency.holds', 'urgency.extra'),
    ],
    // Wrong, but to be shown at its place: the decision refuses it there.
    [facts({ appliedAt: 'yesterday', urgency: 3 }), { appliedAt: 'yesterday', urgency: 3 }, []],
  ])('%.60s', (fragment, expected, faults) => {
    const said = readFragment(fragment);
    expect(said.facts).toEqual(expected);
    expect(said.faults).toEqual(faults);
  });

  it('has keys that all objects have left out', () => {
    const said = readFragment(
      `#manager?facts=${encodeURIComponent('{"__proto__":{"polluted":1},"organization":{"__proto__":"管理部","constructor":"x"}}')}`,
    );
    expect(said.facts).toEqual({ organization: {} });
    expect(said.faults).toEqual(leftOut('__proto__', 'organization.__proto__', 'organization.constructor'));
    expect(Object.getPrototypeOf(said.facts)).toBe(Object.prototype);
  });

  it('has options that are none left out, and broken ones too', () => {
    const options = (value: unknown) =>
      readFragment(`#timeliness?options=${encodeURIComponent(JSON.stringify(value))}`);
    expect(options({ readings: { 'quorum-base': 'all-seats' }, on: '2026-01-01' })).toEqual({
      asked: 'timeliness',
      options: { readings: {}, on: '2026-01-01' },
      faults: leftOut('options.readings.quorum-base'),
    });
    expect(options([]).faults).toEqual([{ kind: 'unreadable' }]);
  });

  it('is told in few words, its places cut short', () => {
    const [told] = faultsIn(
      Array.from({ length: 9 }, (_, i) => ({ kind: 'left-out', path: `${i}${'x'.repeat(100)}` })),
    );
    const places = told!.en.split(': ')[1]!.split(', ');
    expect(places).toHaveLength(5);
    expect(places[0]).toBe(`0${'x'.repeat(59)}`);
    expect(told!.en.endsWith(' …')).toBe(true);
  });
});

it('what is refused of a link does not count, and the rest does', () => {
  const { asked, facts, options } = readFragment(
    '#timeliness?facts={"appliedAt":"2026-02-30","plannedFor":2027,"urgency":"none"}&options={"on":"soon"}',
  );
  const { refused, verdict } = answerTo({ asked: asked!, facts: facts!, options: options! });
  expect(refused.map(({ path }) => path)).toEqual(['appliedAt', 'options.on']);
  expect(verdict).toEqual(decide('timeliness', { plannedFor: 2027, urgency: 'none' }));
});

it('a link says the facts of its question as the question takes them, and carries the rest of the case', () => {
  const given = {
    asked: 'quorum',
    facts: { system: '税務システム', meeting: { chair: 'present' } },
    options: {},
  } as const;
  const parts = new URLSearchParams(fragmentOf(given).split('?')[1]);
  expect(JSON.parse(parts.get('facts')!)).toEqual({ chair: 'present' });
  expect(JSON.parse(parts.get('case')!)).toEqual({ system: '税務システム' });
  expect(factsFor('introduction', readFragment(fragmentOf(given)).facts!)).toEqual(given.facts);
  expect(QUESTIONS.map((asked: Asked) => readFragment(`#${asked}`).asked)).toEqual(QUESTIONS);
});
