/** What is written at the desk is said back as the library understands it, or asked about. */
import { describe, expect, it } from 'vitest';
import { controlOf } from '../../../docs/site/desk/control.js';
import { dayInWords, yearInWords } from '../../../docs/site/desk/days.js';
import { itemMeant } from '../../../docs/site/desk/items.js';
import { proposalsFor, sortOf, understoodAs } from '../../../docs/site/desk/names.js';
import { decisions } from '../../../src/index.js';
import { below } from '../../../src/schemas/place.js';
import { factsJsonSchema, type JsonSchema } from '../../../src/schemas.js';

it.each([
  ...['2025-09-01', '2025/9/1', '2025-9-1', '2025年9月1日', '令和7年9月1日', 'R7.9.1', 'R7年9月1日', 'r7.9.1'],
  ...[
    '令和七年九月一日',
    '２０２５年９月１日',
    '令和 7年 9月 1日',
    '令和7年9月1日（月）',
    '2025-09-01T09:00:00+09:00',
    '20250901',
  ],
])('%s is echoed as a day with its weekday', (text) => {
  expect(understoodAs('day', text, 'ja')).toEqual({ echo: '令和7年9月1日（月）' });
  expect(understoodAs('day', text, 'en').echo).toMatch(/^Monday,? 1 September 2025$/);
});
it.each(['8/31/2026', '31.8.2026', '平成40年1月1日', '2026-0', '46265'])('%s is not echoed', (text) => {
  expect(understoodAs('day', text, 'ja')).toEqual({});
});
it('first years are called so', () => {
  expect(dayInWords('2019-05-01', 'ja')).toBe('令和元年5月1日（水）');
  expect(yearInWords(2019, 'ja')).toBe('令和元年度');
});
it('a fiscal year is echoed, a day with the year in which it lies', () => {
  for (const text of ['令和8年度', 'R8', '2026年度', '2026', '令和八年度'])
    expect(understoodAs('year', text, 'ja')).toEqual({ echo: '令和8年度' });
  expect(understoodAs('year', '2027-03-31', 'ja').echo).toBe('令和9年3月31日（水） → 令和8年度');
  expect(understoodAs('year', '2026', 'en').echo).toBe('fiscal year 2026 (1 April 2026 – 31 March 2027)');
  expect(understoodAs('year', '8年度', 'ja')).toEqual({});
});

describe('names', () => {
  it('of systems are matched to Appended Table 1, or asked about', () => {
    expect(understoodAs('system', '税務ｼｽﾃﾑ', 'ja')).toEqual({ echo: '税務システム（別表第1にある）' });
    expect(understoodAs('system', '税務システ', 'ja').meant).toContain('税務システム');
    expect(understoodAs('system', '図書', 'en')).toMatchObject({ echo: 'not in Appended Table 1' });
    expect(understoodAs('system', 'ゐゑ', 'ja').meant).toBeUndefined();
    expect(understoodAs('system', ' ', 'ja')).toEqual({});
  });
  it('of units and posts are written as the regulation does, or asked about', () => {
    expect(understoodAs('unit', '税務課', 'ja')).toEqual({});
    expect(understoodAs('unit', '管理部デジタル推進課', 'ja')).toEqual({ echo: 'デジタル推進課' });
    expect(understoodAs('unit', '税務', 'ja').meant).toContain('税務課');
    expect(understoodAs('post', '情報管理責任者', 'ja')).toEqual({ echo: 'デジタル推進課長' });
    expect(understoodAs('department', '福祉部', 'ja')).toEqual({});
    expect(understoodAs(undefined, 'x', 'ja')).toEqual({});
  });
  it('of items that are plain words are known', () => {
    expect(itemMeant(' 氏 名')).toBe('住民基本台帳法第7条第1号');
    expect(itemMeant('所得')).toBeUndefined();
    expect(itemMeant('constructor')).toBeUndefined();
  });
  it('every text of every question is of some sort, reasons and items aside', () => {
    const sorts = new Set<string>();
    const walk = (schema: JsonSchema, path: string): void => {
      const { kind, examples, record } = controlOf(schema, undefined, 'ja');
      if (kind === 'text') sorts.add(`${sortOf(path, examples) ?? path.split('.').at(-1)}`);
      const keys = { list: [0], names: ['x'], text: [], choice: [] } as const;
      for (const key of kind in keys ? keys[kind as 'list'] : Object.keys(record!.properties!))
        walk(below(schema, key)!, `${path}.${key}`);
    };
    for (const { id } of decisions) walk(factsJsonSchema(id), id);
    expect([...sorts].sort()).toEqual(['0', 'day', 'department', 'month', 'post', 'reason', 'system', 'unit', 'year']);
    expect(proposalsFor('system', 'ja')).toContainEqual({ value: '税務システム', title: undefined });
    expect(proposalsFor('post', 'ja')).toContainEqual({ value: '福祉部長', title: undefined });
  });
  it('are proposed with their English names to those who read English', () => {
    expect(proposalsFor('system', 'en')).toContainEqual({ value: '戸籍システム', title: 'family register system' });
    expect(proposalsFor('post', 'en')).toContainEqual({
      value: '福祉部長',
      title: 'head of the Welfare Department',
    });
    for (const sort of ['system', 'unit', 'department', 'post'] as const)
      for (const { title } of proposalsFor(sort, 'en')) expect(title).toMatch(/^[ -~’]+$/);
    expect(understoodAs('unit', '税務課', 'en')).toEqual({ echo: 'the Tax Section (税務課)' });
  });
});
