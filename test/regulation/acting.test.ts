import { describe, expect, it } from 'vitest';
import { actsAs, deputised, namesPost } from '../../src/regulation/acting.js';
import { readPost } from '../../src/regulation/named-post.js';
import { samePost } from '../../src/regulation/posts.js';

const DIGITAL = 'デジタル推進課長';

describe('事務取扱・心得は、その職である', () => {
  it.each([
    ['福祉部長事務取扱', { label: '福祉部長', unit: '福祉部' }],
    ['福祉部長（事務取扱）', { label: '福祉部長', unit: '福祉部' }],
    ['管理部長心得', { label: '管理部長', unit: '管理部' }],
    ['税務課長 心得', { label: '税務課長', unit: '税務課' }],
    ['教育部長事務取扱', { label: '教育部長', unit: '教育部' }],
    ['情報管理責任者事務取扱', { label: DIGITAL, unit: 'デジタル推進課' }],
    ['税務課長（兼務）', { label: '税務課長', unit: '税務課' }],
    ['福祉部長　併任', { label: '福祉部長', unit: '福祉部' }],
  ])('%s', (name, post) => expect(readPost(name, '', [])).toEqual(post));
  it('同じ職である', () => {
    expect(samePost('福祉部長事務取扱', '福祉部長')).toBe(true);
    expect(samePost('管理部長心得', '情報統括責任者')).toBe(true);
    expect(samePost('福祉部長事務取扱', '管理部長')).toBe(false);
  });
});

describe('職務代理者・代理は、その職ではない', () => {
  it.each([
    ['管理部長職務代理者', '管理部長'],
    ['管理部長職務代理', '管理部長'],
    ['管理部長（代理）', '管理部長'],
    ['運営委員長代理', '運営委員長'],
    ['福祉部長代理者', '福祉部長'],
    // With his own post beside it.
    ['管理部長職務代理者（税務課長）', '管理部長'],
    ['税務課長（管理部長職務代理者）', '管理部長'],
    ['税務課長（管理部長代理）', '管理部長'],
    ['管理部長職務代理者 税務課長', '管理部長'],
    ['税務課長（職務代理者）', '税務課長'],
    ['福祉部長', undefined],
    ['福祉部長（税務課長）', undefined],
    ['税務課長補佐', undefined],
    ['代理', undefined],
  ])('%s', (name, post) => expect(deputised(name)).toBe(post));
  it('長である組織は、名称からは定まらない', () => {
    expect(readPost('管理部長職務代理者', '', [])).toEqual({ label: '管理部長職務代理者' });
    expect(samePost('管理部長職務代理者', '管理部長')).toBe(false);
  });
});

describe('職の名称と、そうでないもの', () => {
  it.each([
    '税務課長',
    '教育部長',
    '会計管理者',
    '所長',
    '区長',
    '副区長',
    '福祉部長事務取扱',
    '税務課長補佐',
    '情報統括責任者',
    '運営委員会',
    '課長補佐',
  ])('%s は職又は機関を示す', (name) => expect(namesPost(name)).toBe(true));
  it.each([
    ...[
      '副区長（管理部長事務取扱）',
      '副区長 管理部長事務取扱',
      '管理部長 兼 税務課長',
      '管理部長・税務課長',
      '税務課長（経理課）',
      '管理部長、運営委員会',
      '管理部長心得 税務課長',
    ],
    ...['所管課長', '主管課長', '担当課長', '当該課長', '各部長'],
  ])('%s は、一つの職を示さない', (name) => {
    expect(namesPost(name)).toBe(false);
    expect(readPost(name, '', [])).not.toHaveProperty('unit');
  });
  it.each(['荒川太郎', '担当', '課長', '部長', '委員長', 'デジタル推進課', '区役所', 'CIO', 'みんなで決めた'])(
    '%s は、どの職かを示さない',
    (name) => expect(namesPost(name)).toBe(false),
  );
});

describe('規程が名指す職として行ったか', () => {
  it.each([
    [DIGITAL, true],
    ['管理部デジタル推進課長', true],
    ['情報管理責任者', true],
    ['デジタル推進課長心得', true],
    ['情報管理責任者事務取扱', true],
    ['税務課長', false],
    ['知らない課長', false],
    ['教育部長', false],
    ['会計管理者', false],
    ['所長', false],
    ['情報統括責任者', false],
    ['運営委員会', false],
    ['税務課長職務代理者', false],
    ['デジタル推進課 課長', true],
    ['税務課 課長', false],
    ['管理部長（デジタル推進課長事務取扱）', undefined],
    ['管理部長兼デジタル推進課長', undefined],
    ['所管課長', undefined],
    ['荒川太郎', undefined],
    ['課長', undefined],
    ['課長代理', undefined],
    ['デジタル推進課', undefined],
  ])('%s', (name, acts) => {
    for (const acting of [undefined, 'established', 'not-established'] as const)
      expect(actsAs(name, DIGITAL, acting)).toBe(acts);
  });
  it('その職の代理だけが、確かめられているかによる', () => {
    const beside = ['デジタル推進課長職務代理者（税務課長）', '税務課長（デジタル推進課長職務代理者）'];
    for (const name of ['デジタル推進課長職務代理者', '情報管理責任者代理', 'デジタル推進課長 代理', ...beside]) {
      expect(actsAs(name, DIGITAL, undefined)).toBeUndefined();
      expect(actsAs(name, DIGITAL, 'established')).toBe(true);
      expect(actsAs(name, DIGITAL, 'not-established')).toBe(false);
    }
  });
});

describe('委員会の長は、委員会の名称の書き方によらない', () => {
  it.each([
    ...['運営委員長', '運営委員会委員長', '運営委員会の委員長', '運営委員会の長', '電子情報システム運営委員長'],
    ...[
      '電子情報システム運営委員会委員長',
      'セキュリティ委員会委員長',
      '情報セキュリティ委員会の委員長',
      '情報セキュリティ委員長',
    ],
  ])('%s', (name) => {
    expect(samePost(name, '情報統括責任者')).toBe(true);
    expect(actsAs(name, '情報統括責任者', undefined)).toBe(true);
    expect(readPost(name, '', [])).toEqual({ label: '情報統括責任者', unit: '管理部' });
  });
  it.each(['選挙管理委員会委員長', '運営委員', '情報公開委員会委員長', '電子情報システム委員長'])(
    '%s は別である',
    (name) => expect(samePost(name, '情報統括責任者')).toBe(false),
  );
});
