/** A short run of `npm run fuzz`, always the same. The bound of a call is stated in tools/fuzz/attempt.ts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as desk from '../../src/desk.js';
import * as library from '../../src/index.js';
import * as records from '../../src/records.js';
import * as regulation from '../../src/regulation.js';
import * as schemas from '../../src/schemas.js';
import * as testing from '../../src/testing.js';
import * as text from '../../src/text.js';
import { type Case, casesAt, faultOf } from '../../tools/fuzz/attempt.js';
import { type Door, doors } from '../../tools/fuzz/doors.js';
import { hostileCode } from '../../tools/fuzz/hostile.js';
import { times } from '../thorough.js';

const SEED = 2003;
const CASES = times(4, 12);

describe.each(doors)('$name ($takes)', (door) => {
  it('answers what is in order, and refuses what is not in its own words and in time', () => {
    const faults = fc.sample(casesAt(door), { seed: SEED, numRuns: CASES }).map(faultOf);
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });
});

describe('the doors', () => {
  it('are every public function and schema, but for errors and arbitraries', () => {
    const isDoor = ([name, value]: readonly [string, unknown]) =>
      (typeof value === 'function' || (typeof value === 'object' && value !== null && 'safeParse' in value)) &&
      !/^(?:Invalid.*|Misfit)Error$|^arbitrary[A-Z]/.test(name);
    const names = [library, desk, records, regulation, schemas, text, testing].flatMap((entry) =>
      Object.entries(entry).flatMap((each) => (isDoor(each) ? [each[0]] : [])),
    );
    expect(doors.map(({ name }) => name).sort()).toEqual(names.sort());
  });
});

describe('a fault is found', () => {
  const door = (call: Door['call']): Case => ({
    door: { name: 'faulty', call, takes: 'anything', given: fc.constant([{}]) },
    given: [{}],
    spoilt: { at: [0], by: ['a proxy that throws', hostileCode['a proxy that throws']!] },
  });
  const reads = (facts: unknown) => Object.keys(facts as object);
  it('where another error is thrown', () => {
    expect(faultOf(door(reads))).toBe('faulty: a proxy that throws at 0: throws undefined');
  });
  it('where what is in order is refused', () => {
    const { spoilt: _, ...inOrder } = door(() => library.decideScope({ organ: '' }));
    expect(faultOf(inOrder)).toContain('faulty: in order: throws InvalidFactsError');
  });
  it('where all objects are spoilt', () => {
    try {
      expect(faultOf(door(() => Object.assign(Object.prototype, { spoilt: true })))).toContain('spoils all objects');
    } finally {
      delete (Object.prototype as { spoilt?: boolean }).spoilt;
    }
  });
});

describe('found by it once', () => {
  const revoked = () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };
  it('a schema refuses a promise and a revoked proxy as facts', () => {
    expect(schemas.quorumFacts.safeParse(Promise.resolve({})).success).toBe(false);
    expect(schemas.quorumFacts.safeParse(revoked()).success).toBe(false);
  });
  it('a regulation that cannot be read is no text', () => {
    expect(() => text.compareText(revoked() as never)).toThrow(text.InvalidTextError);
    const regulation = text.parseRegulation('第1条 鍵は、館長が持つ。');
    expect(() => text.compareText({ ...regulation, rows: Array(2) })).toThrow(text.InvalidTextError);
  });
  it('a builder hears at once that a post is named twice', () => {
    const twice = { 経理課長: 'absent', 管理部経理課長: 'proxy' } as const;
    expect(() => testing.fullAttendance('steering', twice)).toThrow(library.InvalidFactsError);
  });
});
