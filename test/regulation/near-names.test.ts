import { describe, expect, it } from 'vitest';
import { appendedTable1 } from '../../src/articles/appended-table-1.js';
import { nameIndexOf, nearNames } from '../../src/regulation/near-names.js';

const index = nameIndexOf(appendedTable1.map(({ name }) => name));
const near = (text: string) => nearNames(text, index);

describe('似た名称', () => {
  it.each([
    // Equal up to a parenthesis, on either side.
    ['CMSシステム', 'CMSシステム(区公式ホームページ)'],
    ['cmsシステム', 'CMSシステム(区公式ホームページ)'],
    ['ＣＭＳ　システム（広報）', 'CMSシステム(区公式ホームページ)'],
    ['地方税ポータルシステム', '地方税ポータルシステム(eLTAX)'],
    ['税務システム（新）', '税務システム'],
    ['税務', '税務システム'],
    // In a parenthesis.
    ['eLTAX', '地方税ポータルシステム(eLTAX)'],
    ['ELTAXシステム', '地方税ポータルシステム(eLTAX)'],
    ['区公式ホームページ', 'CMSシステム(区公式ホームページ)'],
    // Alike.
    ['図書館システム2', '図書館システム'],
    ['戸籍管理システム', '戸籍システム'],
  ])('%s：まず%s', (text, name) => expect(near(text)[0]).toBe(name));

  it.each(['新しいシステム', 'AI議事録作成システム', 'システム', '(', '', 'あ'.repeat(500)])(
    '%s：似たものはない',
    (text) => expect(near(text)).toEqual([]),
  );

  it('三つまで示す', () => {
    for (const { name } of appendedTable1) {
      expect(near(`${name}二号`).length).toBeLessThanOrEqual(3);
      expect(near(name)[0]).toBe(name);
    }
  });
});
