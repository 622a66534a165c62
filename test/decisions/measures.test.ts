import { describe, expect, it } from 'vitest';
import { decideMeasures } from '../../src/decisions/measures.js';
import { measuresFacts } from '../../src/schemas.js';

const ITEMS = ['organisation', 'classification', 'personnel', 'physical', 'technical', 'operational'] as const;
const all = {
  organisation: true,
  classification: true,
  personnel: true,
  physical: true,
  technical: true,
  operational: true,
};

describe('第26条第2項：六つの情報セキュリティ対策', () => {
  it('すべて講じられていれば足りる', () => {
    expect(decideMeasures({ measures: all })).toMatchObject({
      outcome: 'complete',
      lacking: [],
      missing: [],
      contested: [],
      remedies: [],
      caveats: [],
    });
  });
  it.each(ITEMS)('%s だけが欠けても足りない', (item) => {
    const verdict = decideMeasures({ measures: { ...all, [item]: false } });
    expect(verdict).toMatchObject({ outcome: 'incomplete', lacking: [item], missing: [] });
    expect(verdict.remedies).toEqual([
      { kind: 'change', change: { measures: all }, outcome: 'complete', citation: '第26条第2項' },
    ]);
    expect(verdict.grounds.filter(({ holds }) => holds === false)).toEqual([
      { code: `${item}-measures`, citation: `第26条第2項第${ITEMS.indexOf(item) + 1}号`, holds: false },
    ]);
  });
  it.each(ITEMS)('%s だけが分からなければ、それを問う', (item) => {
    const { [item]: _, ...others } = all;
    const verdict = decideMeasures({ measures: others });
    expect(verdict).toMatchObject({ outcome: 'undetermined', missing: [`measures.${item}`], remedies: [] });
    expect(verdict).not.toHaveProperty('lacking');
  });
  it('一つでも欠けていれば、他が分からなくても足りない。欠けるものの一覧はまだ示さない', () => {
    const verdict = decideMeasures({ measures: { technical: false } });
    expect(verdict).toMatchObject({ outcome: 'incomplete', missing: [] });
    expect(verdict).not.toHaveProperty('lacking');
    const [remedy] = verdict.remedies;
    const change = remedy !== undefined && 'change' in remedy ? remedy.change : {};
    expect(decideMeasures({ measures: { technical: false }, ...change }).outcome).toBe('complete');
  });
  it('欠けるものは条文の順に示す', () => {
    const measures = { ...all, operational: false, organisation: false };
    expect(decideMeasures({ measures })).toMatchObject({ lacking: ['organisation', 'operational'] });
  });
  it('何も分からないとき', () => {
    const missing = ITEMS.map((item) => `measures.${item}`);
    for (const facts of [{}, { measures: {} }, { measures: undefined }])
      expect(decideMeasures(facts)).toMatchObject({ outcome: 'undetermined', missing });
  });
  it('どの組合せでも、補い方のすべてと一致する', () => {
    for (let code = 0; code < 3 ** 6; code++) {
      const values = ITEMS.map((_, i) => [true, false, undefined][Math.floor(code / 3 ** i) % 3]);
      const verdict = decideMeasures({ measures: Object.fromEntries(ITEMS.map((item, i) => [item, values[i]])) });
      const expected = values.includes(false) ? 'incomplete' : values.includes(undefined) ? 'undetermined' : 'complete';
      expect(verdict.outcome).toBe(expected);
      expect('lacking' in verdict).toBe(!values.includes(undefined));
      expect(verdict.grounds.map(({ holds }) => holds)).toEqual(values.map((value) => value ?? 'unknown'));
    }
  });
  it('古い日については、確認できない条文を示す', () => {
    expect(decideMeasures({}, { on: '2012-03-31' }).caveats).toMatchObject([{ citation: '第26条' }]);
  });
  it.each([
    { measures: null },
    { measures: true },
    { measures: [] },
    { measures: { legal: true } },
    { measures: { physical: null } },
    { measures: { physical: 'none' } },
    { physical: true },
  ])('理解できない事実は拒む: %j', (facts) => {
    expect(() => decideMeasures(facts as object)).toThrow();
    expect(measuresFacts.safeParse(facts).success).toBe(false);
  });
});
