import { expect, it } from 'vitest';
import { readable } from '../../../src/text/amendment/readable.js';
import { sentenceFor } from '../../../src/text/amendment/sentence-for.js';
import type { Deed } from '../../../src/text.js';

it.each<[Deed, string]>([
  [
    { kind: 'add-words', place: { citation: '第1条' }, beside: '笛', side: 'after', words: '鐘' },
    '第1条中「笛」の次に「鐘」を加える',
  ],
  [
    { kind: 'add-words', place: { citation: '第1条' }, beside: '笛', side: 'before', words: '鐘' },
    '第1条中「笛」の前に「鐘」を加える',
  ],
  [{ kind: 'shift', place: { citation: '第1条', through: '第3条' }, by: 2 }, '第1条から第3条までを2ずつ繰り下げる'],
  [{ kind: 'shift', place: { citation: '第4条', through: '' }, by: -1 }, '第4条以下を1ずつ繰り上げる'],
  [
    { kind: 'delete', place: { citation: '別表第1', row: '笛', throughRow: '鐘' } },
    '別表第1笛の項から鐘の項までを削る',
  ],
  [
    { kind: 'delete-words', place: { citation: '別表第1', row: '笛', column: '用途' }, words: '鐘' },
    '別表第1笛の項用途の欄中「鐘」を削る',
  ],
])('%j', (deed, sentence) => expect(sentenceFor(deed)).toBe(sentence));

it('a fault of the library is no text that cannot be read', () => {
  expect(() =>
    readable(() => {
      throw new RangeError('a fault');
    }),
  ).toThrow(RangeError);
});
