/** A directive that has been read may have been stored as JSON; what only looks like one is refused as no text. */
import { describe, expect, it } from 'vitest';
import { applyAmendment, InvalidTextError, MisfitError, type Operation, parseAmendment } from '../../../src/text.js';

const BASE = '第1条 鍵は、館長が持つ。\n第2条 書庫は、毎日開く。\n第3条 閲覧は、無料とする。\n第4条 複写は、断る。';
const OF_EACH_KIND = [
  '第1条中「館長」を「副館長」に改め、「鍵」の次に「及び印」を加え、「、」を削る。',
  '第2条を次のように改める。\n第2条 書庫は、平日に開く。',
  '第3条を次のように改める。\n第3条 削除',
  '第4条を削る。',
  '第4条を第5条とし、第3条の次に次の1条を加える。\n第4条 筆記は、許す。',
  '第2条から第4条までを1条ずつ繰り下げる。',
];

describe('a directive as JSON', () => {
  it.each(OF_EACH_KIND)('%s', (text) => {
    const stored = JSON.parse(JSON.stringify(parseAmendment(text)));
    expect(applyAmendment(BASE, stored)).toBe(applyAmendment(BASE, text));
  });
  it('with day, number and supplementary provisions of its own', () => {
    const text = `令和9年3月31日\n訓令甲第2号\n図書館規程の一部を次のように改正する。\n${OF_EACH_KIND[3]}\n附則\nこの訓令は、令和9年4月1日から施行する。`;
    const stored = JSON.parse(JSON.stringify(parseAmendment(text)));
    expect(applyAmendment(BASE, stored)).toBe(applyAmendment(BASE, text));
    for (const broken of [{ enacted: { day: 1 } }, { supplement: 'x' }, { supplement: { text: 1, line: 1 } }])
      expect(() => applyAmendment(BASE, { ...stored, ...broken })).toThrow(InvalidTextError);
  });
});

it('what was not read stands in the way, stored or not', () => {
  const stored = JSON.parse(JSON.stringify(parseAmendment('鍵を磨く。')));
  expect(stored.unread).toHaveLength(1);
  expect(() => applyAmendment(BASE, stored)).toThrow(MisfitError);
});

describe('what is none', () => {
  const given = parseAmendment(OF_EACH_KIND[0]!);
  const [one] = given.operations as readonly [Operation];
  const shift = parseAmendment(OF_EACH_KIND[5]!).operations[0]!;
  it.each<[string, unknown]>([
    ['a list', [[1]]],
    ['nothing', null],
    ['no operations', { unread: [] }],
    ['nothing unread', { operations: [] }],
    ['an operation of no kind', { ...given, operations: [{ ...one, kind: 'toString' }] }],
    ['an operation without its words', { ...given, operations: [{ ...one, words: undefined }] }],
    ['an operation without a place', { ...given, operations: [{ ...one, place: '第1条' }] }],
    ['a place that is none', { ...given, operations: [{ ...one, place: { citation: 1 } }] }],
    ['an operation from nowhere', { ...given, operations: [{ ...one, source: { text: 'x', line: 1.5 } }] }],
    ['a count that is none', { ...given, operations: [{ ...shift, by: '1' }] }],
    ['something unread without a reason', { ...given, unread: [{ text: 'x', line: 1, reason: 'x' }] }],
    ['a target that is no text', { ...given, target: 1 }],
  ])('%s', (_, amendment) => {
    expect(() => applyAmendment(BASE, amendment as never)).toThrow(InvalidTextError);
  });
  it('what throws when it is looked at', () => {
    const trap = {
      get operations(): never {
        throw new Error('trap');
      },
    };
    expect(() => applyAmendment(BASE, trap as never)).toThrow(InvalidTextError);
  });
});
