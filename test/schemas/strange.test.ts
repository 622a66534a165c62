/** Values that no form makes but somebody sends: what one door makes of them every other door makes of them. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisions } from '../../src/index.js';
import { factsJsonSchema, factsSchemas } from '../../src/schemas.js';
import { arbitraryFacts } from '../../src/testing/arbitrary-facts.js';
import { isBeyondASchema, plainly, refusals } from './doors.js';

const ajv = new Ajv2020({ strict: true });

const finding = { holds: true, by: '情報統括責任者', reason: '法令の改正' };
class Finding {
  readonly holds = true;
  readonly by = '情報統括責任者';
  readonly reason = '法令の改正';
}
const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

/** Values that JSON text can give, though not all of them as they were meant. */
const FROM_TEXT: readonly unknown[] = [
  ...[JSON.parse('1e309'), -0, 5e-324, 2 ** 53, 2027.5, 2.027e3],
  JSON.parse('{"holds":false,"holds":true,"by":"x","reason":"y"}'),
  JSON.parse('{"__proto__":{"holds":true,"by":"x","reason":"y"}}'),
  JSON.parse('{"constructor":1,"toString":"福祉部","hasOwnProperty":true}'),
  ...['2027', '0x7eb', '２０２７', 'true', 'null', 'none ', 'None', 'ｎｏｎｅ'],
  // A Cyrillic letter, a zero, a mark of byte order; a radical, another shape of a letter, marks that nobody sees.
  ...['рresent', 'present\u0000', '\ufeffpresent', '経理課⻑', '經理課', '経理課\u{e0100}', '\u202e経理課'],
  // Halves of a pair; spaces and what only looks like them.
  ...['課\ud800', '\udc00課', '経理\u200b課', '\u0085', '\u180e', '\u2800'],
  ...['令和元年4月30日', '令和元年5月1日', '平成31年5月1日', '昭和64年1月7日', '昭和64年1月8日', '令和0年1月1日'],
  ...['令和981年12月31日', '令和982年1月1日', '令和1000年1月1日', '大正15年12月24日', '令和八年八月三十一日'],
  ...['㋿8年8月31日', 'R8.8.31', '平成31年度', '昭和64年度', '令和981年度', '令和982年度', '令和9年 度'],
  ...['令和8年13月', '昭和22年3月', '1947-03', '2999-12', '+002026-08-31', '2026-W35-1', '20260831', '2026/08/31'],
  ...['2026−08−31', '2026-08-31t09:00z', '2026-08-31 09:00Z', '2026-08-31T09:00-00:00', '2026-08-31T23:59:60Z'],
  ...['長', '課', '部', 'の長', '課長', 'あ'.repeat(100), 'あ'.repeat(101), 'あ'.repeat(100_000)],
  ...[
    { ...finding, on: '令和8年8月31日' },
    { ...finding, on: null },
    { ...finding, by: '　' },
  ],
  ...[{ ...finding, holds: 'true' }, { 0: 'present', length: 1 }, { '': '' }, { ['長'.repeat(10_000)]: true }],
  ...[nested(5_000), [[]], [['経理課長', []]], Array.from({ length: 3_000 }, () => 'present')],
  Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`税務第${i}課`, '区民生活部'])),
];

/** Values that only a program can give. A schema sees plain data or refuses. */
const FROM_PROGRAMS: readonly unknown[] = [
  ...[Number.NaN, 2027n, Symbol('present'), () => 'present', new Finding(), Object.create(finding)],
  ...[new Map([['経理課', '管理部']]), new Set(['present']), /present/, new Uint8Array(2), new Array(3)],
  ...[new String('present'), new Number(2027), new Boolean(true), new Error('present')],
  new Proxy([], {
    get() {
      throw new Error('present');
    },
  }),
  {
    get holds() {
      throw new Error('present');
    },
  },
];

/** Facts with a value in the place of each fact, each list entry and each value of a record. */
function* withEverywhere(facts: unknown, value: unknown): Generator<unknown> {
  yield value;
  if (typeof facts !== 'object' || facts === null) return;
  for (const key of Object.keys(facts)) {
    for (const inner of withEverywhere((facts as Record<string, unknown>)[key], value)) {
      const copy: Record<string, unknown> = Array.isArray(facts) ? ([...facts] as never) : { ...facts };
      copy[key] = inner;
      yield copy;
    }
  }
}

describe.each(decisions.map(({ id }) => id))('%s', (id) => {
  const samples = fc.sample(arbitraryFacts(id) as fc.Arbitrary<object>, { numRuns: 2, seed: 20260831 });
  const validate = ajv.compile(factsJsonSchema(id));
  const among = (values: readonly unknown[]) =>
    values.flatMap((value) => samples.flatMap((facts) => [...withEverywhere(facts, value)]));

  it('takes or refuses what JSON gives, whichever door it comes through', () => {
    for (const facts of among(FROM_TEXT)) {
      const codes = refusals(id, facts);
      expect(factsSchemas[id].safeParse(facts).success).toBe(codes.length === 0);
      const valid = validate(facts);
      if (valid) expect(codes.filter((code) => !isBeyondASchema(code, facts))).toEqual([]);
      else if (codes.length === 0) expect(validate(plainly(facts)) ? [] : validate.errors).toEqual([]);
    }
  });

  it('refuses what is no plain data, without a fault', () => {
    for (const facts of among(FROM_PROGRAMS)) {
      expect(refusals(id, facts)).not.toEqual([]);
      expect(factsSchemas[id].safeParse(facts).success).toBe(false);
    }
  });
});
