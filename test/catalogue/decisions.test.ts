/** What holds for every question, on facts and options of every kind. What is right about each answer is the certificate's. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisions, type Options } from '../../src/index.js';
import { readingIds, valuesOf } from '../../src/regulation/readings.js';
import { arbitraryFacts, arbitraryOptions } from '../../src/testing.js';
import { brokenRemedies, faultsOf, type Question } from '../../tools/certify/verdict-faults.js';
import { ownFieldsOf } from '../../tools/vectors/goals.js';
import { frozen, spoil } from '../oracles/completions.js';
import { MANAGER_READINGS } from '../oracles/manager.js';
import { QUORUM_READINGS } from '../oracles/quorum.js';
import { meeting, smallDecisions } from '../oracles/small-decisions.js';

const RUNS = { numRuns: 200, seed: 20260831 } as const;
const catalogue = decisions as readonly unknown[] as readonly Question[];

type Facts = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** The places of facts, to their leaves; a list is a place for each of its entries that have places of their own. */
function* placesIn(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (path.length > 0 && !/^\d+$/.test(path.at(-1)!)) yield path;
  const holds = Array.isArray(value) ? value.some(isRecord) : isRecord(value);
  if (holds) for (const [key, part] of Object.entries(value as object)) yield* placesIn(part, [...path, key]);
}

/** The same with the value at a place left out, or said to be `undefined`. */
function without(value: unknown, [key, ...rest]: readonly string[], by: 'leaving out' | 'undefined'): unknown {
  if (key === undefined) return value;
  if (Array.isArray(value)) return value.map((part, i) => (`${i}` === key ? without(part, rest, by) : part));
  const { [key]: part, ...others } = value as Facts;
  if (rest.length > 0) return { ...(value as Facts), [key]: without(part, rest, by) };
  return by === 'undefined' ? { ...others, [key]: undefined } : others;
}

/** Lists that are empty and the register that is the resident one unless given; findings, which are whole; and what may stay unsaid: the chart, the titles, the unit in fact. */
const STAYS = /^(temporaryMembers|samePerson|managedBy|organization.*|heads.*)$|\.(register|holds|by|reason|on)$/;

describe('目録', () => {
  it('26の判断の結論・望ましい結論・読み方は、表のとおりである', () => {
    const tables = [...smallDecisions, meeting].map(({ id, outcomes, favourable, readings }) => ({
      ...{ id, outcomes: [...outcomes].sort(), favourable: [...favourable].sort(), readings },
    }));
    // The count is a fact of the meeting's table; the catalogue names what the count depends on.
    const expected = tables.map((table) => (table.id === 'meeting' ? { ...table, readings: QUORUM_READINGS } : table));
    const actual = new Map(
      catalogue.map(({ id, outcomes, favourable, readings }) => [
        id,
        { id, outcomes: [...outcomes].sort(), favourable: [...favourable].sort(), readings },
      ]),
    );
    expect(expected.map(({ id }) => actual.get(id))).toEqual(expected);
    const others = ['manager', 'timeliness', 'data-use-approval', 'personal-information', 'quorum'];
    expect([...actual.keys()].sort()).toEqual([...others, ...expected.map(({ id }) => id)].sort());
    expect(actual.get('manager')?.readings).toEqual(MANAGER_READINGS);
    expect(actual.get('quorum')?.readings).toEqual(QUORUM_READINGS);
  });
});

describe.each(catalogue.map((decision) => ({ id: decision.id, decision })))('$id', ({ decision }) => {
  const { decide } = decision;
  type Id = (typeof decisions)[number]['id'];
  const partial = arbitraryFacts(decision.id as Id, { partial: true }) as fc.Arbitrary<Facts>;
  const complete = arbitraryFacts(decision.id as Id) as fc.Arbitrary<Facts>;

  it('事実と選択肢は書き換えられず、結論は素のデータで、繰り返しても、書き換えようとしても同じである', () => {
    fc.assert(
      fc.property(partial, arbitraryOptions(), (facts, options) => {
        frozen(facts);
        frozen(options);
        const first = decide(facts, options);
        const json = JSON.stringify(first);
        expect(faultsOf(first, json, decision)).toEqual([]);
        expect(brokenRemedies(decide, facts, options, first)).toEqual([]);
        spoil(first);
        expect(JSON.stringify(decide(facts, options))).toBe(json);
      }),
      RUNS,
    );
  });

  it('undefined は書かないのと同じく「分からない」である', () => {
    fc.assert(
      fc.property(complete, fc.nat(), (facts, at) => {
        const places = [...placesIn(facts)].filter((path) => !/\.(register|holds|by|reason)$/.test(path.join('.')));
        const place = places[at % Math.max(places.length, 1)] ?? [];
        const [absent, unsaid] = (['leaving out', 'undefined'] as const).map(
          (by) => without(facts, place, by) as Facts,
        );
        expect(decide(unsaid!, {})).toEqual(decide(absent!, {}));
      }),
      RUNS,
    );
  });

  it('出た結論・確かな事項・成否の分かった根拠は、残る事実がどう分かっても覆らない', () => {
    fc.assert(
      fc.property(complete, arbitraryOptions(), fc.infiniteStream(fc.boolean()), (facts, options, drop) => {
        const places = [...placesIn(facts)].filter((path) => !STAYS.test(path.join('.')));
        const dropped = places.filter(() => drop.next().value);
        const known = dropped.reduce((rest, path) => takeOut(rest, path), facts as unknown) as Facts;
        const [before, after] = [decide(known, options), decide(facts, options)];
        expect(after.missing).toEqual([]);
        if (before.outcome !== 'undetermined') expect(after.outcome).toBe(before.outcome);
        const fields = ownFieldsOf(after);
        for (const [name, value] of Object.entries(ownFieldsOf(before)))
          if (name in fields) expect(fields[name]).toEqual(value);
        for (const { code, holds } of before.grounds.filter((ground) => ground.holds !== 'unknown')) {
          const found = after.grounds.filter((ground) => ground.code === code);
          if (found.length === 1) expect({ code, holds: found[0]!.holds }).toEqual({ code, holds });
        }
      }),
      RUNS,
    );
  });

  it('左右するとされない論点の読み方は、何も変えない', () => {
    const others = readingIds.filter((id) => !decision.readings.includes(id));
    fc.assert(
      fc.property(partial, arbitraryOptions(), fc.subarray(others), (facts, options, ids) => {
        const turned = Object.fromEntries(ids.map((id) => [id, valuesOf(id)[1]]));
        const elsewhere: Options = { ...options, readings: { ...options.readings, ...turned } };
        expect(decide(facts, elsewhere)).toEqual(decide(facts, options));
      }),
      RUNS,
    );
  });

  it('条文が確かな日については何も添えず、確かでない日についてはその旨を添える', () => {
    // Where the facts have a day, the verdict is about that one.
    const dated: Readonly<Record<string, (day: string) => object>> = {
      'monthly-plan': (day) => ({ month: day.slice(0, 7), reportedAt: day }),
      'input-delivery': (day) => ({ due: day, deliveredAt: day }),
    };
    const isUncertainOn = (on: string) =>
      decide(dated[decision.id]?.(on) ?? {}, { on }).caveats.some(({ code }) => code === 'text-not-attested');
    expect(['1990-01-01', '2023-04-01'].map(isUncertainOn)).toEqual([true, false]);
  });
});

/** Leaves out a place, unless it went with another. */
function takeOut(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined || typeof value !== 'object' || value === null || !(key in value)) return value;
  return rest.length === 0 ? without(value, [key], 'leaving out') : replaced(value, key, (part) => takeOut(part, rest));
}

const replaced = (value: object, key: string, by: (part: unknown) => unknown): unknown =>
  Array.isArray(value)
    ? value.map((part, i) => (`${i}` === key ? by(part) : part))
    : { ...value, [key]: by((value as Facts)[key]) };
