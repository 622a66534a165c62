import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/input/errors.js';
import { headedBy, headIn, mayBeSame, readHeads } from '../../src/regulation/heads.js';
import { readPost } from '../../src/regulation/named-post.js';

const read = (value: unknown) => {
  const issues: Issue[] = [];
  const heads = readHeads(value, 'heads', issues);
  return issues.length > 0 ? issues.map(({ path, code }) => `${path}: ${code}`) : heads && Object.fromEntries(heads);
};

describe('heads: 組織の長の職名', () => {
  it('組織と職の名称は、規程の表記で読む', () => {
    expect(read(undefined)).toBeUndefined();
    expect(read({ 教育委員会事務局: '教育部長', 会計管理部: '会計管理者', 議会事務局: '事務局長' })).toEqual({
      教育委員会事務局: '教育部長',
      会計管理部: '会計管理者',
      区議会事務局: '事務局長',
    });
    expect(read({ 荒川区福祉部: '福祉部長', 管理部: '情報統括責任者', デジタル推進課: '情報管理責任者' })).toEqual({
      福祉部: '福祉部長',
      管理部: '情報統括責任者',
      デジタル推進課: 'デジタル推進課長',
    });
    expect(read({ 税務課: '収納担当課長', 教育委員会事務局: '教育部長事務取扱' })).toEqual({
      税務課: '収納担当課長',
      教育委員会事務局: '教育部長',
    });
    expect(read({ 教育委員会事務局: undefined })).toEqual({});
  });
  it.each([
    // The text names these heads outright.
    [{ 管理部: '教育部長' }, 'heads.管理部: contradiction'],
    [{ デジタル推進課: 'DX課長' }, 'heads.デジタル推進課: contradiction'],
    [{ 福祉推進課: '福祉課長' }, 'heads.福祉推進課: contradiction'],
    [{ 教育委員会事務局: '情報統括責任者' }, 'heads.教育委員会事務局: contradiction'],
    [{ 教育委員会事務局: 'デジタル推進課長' }, 'heads.教育委員会事務局: contradiction'],
    [{ 教育委員会事務局: '企画担当課長' }, 'heads.教育委員会事務局: contradiction'],
    // By their form they head another unit that the text names.
    [{ 福祉部: '健康部長' }, 'heads.福祉部: contradiction'],
    [{ 福祉部: '税務課長' }, 'heads.福祉部: contradiction'],
    // One title, two units; one unit, two titles.
    [{ 教育委員会事務局: '次長', 監査事務局: '次長' }, 'heads.監査事務局: contradiction'],
    [{ 議会事務局: '事務局長', 区議会事務局: '局長' }, 'heads.区議会事務局: contradiction'],
    [{ 教育委員会事務局: '教育部長職務代理者' }, 'heads.教育委員会事務局: unknown-post'],
    [{ 教育委員会事務局: '教育部' }, 'heads.教育委員会事務局: unknown-post'],
    [{ 教育委員会事務局: null }, 'heads.教育委員会事務局: null'],
    [{ 教育部長: '教育部長' }, 'heads.教育部長: not-a-unit'],
    [{ none: '教育部長' }, 'heads.none: not-a-unit'],
    ['教育部長', 'heads: not-an-object'],
  ])('%j は断る', (value, issue) => expect(read(value)).toEqual([issue]));
});

it.each([
  [{ 管理部: '副区長' }, /規程自身が示しています.*The regulation itself names/s],
  [{ デジタル推進課: '税務課長' }, /規程自身が示しています/],
  [{ 福祉部: '健康部長' }, /別の組織の長/],
  [{ 福祉部: '次長', 健康部: '次長' }, /二つの組織.*One title is given to two units/s],
  [{ 議会事務局: '事務局長', 区議会事務局: '局長' }, /二つの職名/],
])('heads %j を断る理由', (value, words) => {
  const issues: Issue[] = [];
  readHeads(value, 'heads', issues);
  expect(issues.map(({ message: { ja, en } }) => ja + en).join()).toMatch(words);
});

describe('誰の長か', () => {
  const heads = new Map([['教育委員会事務局', '教育部長']]);
  const of = (name: string) => headedBy(readPost(name, '', [])!, heads);
  it.each([
    ['福祉部長', '福祉部'],
    ['管理部長', '管理部'],
    ['税務課長', '税務課'],
    ['教育委員会事務局長', '教育委員会事務局'],
    ['監査事務局の長', '監査事務局'],
    ['教育部長', '教育委員会事務局'],
    ['教育部長事務取扱', '教育委員会事務局'],
    ['企画担当課長', 'none'],
    ['総務企画部企画担当課長', 'none'],
    ['危機管理部長', undefined],
    ['知らない課長', undefined],
    ['会計管理者', undefined],
    ['所長', undefined],
    ['教育長', undefined],
    ['区長', undefined],
    ['副区長', undefined],
  ])('%s', (name, unit) => expect(of(name)).toBe(unit));
  it('事実が組織を示せば、形のとおりその長である', () => {
    const post = readPost('知らない課長', '', [])!;
    expect(headedBy(post, undefined, (unit) => unit === '知らない課')).toBe('知らない課');
  });
  it('示された職名で呼ぶ', () => {
    expect(headIn('教育委員会事務局', heads)).toEqual({ label: '教育部長', unit: '教育委員会事務局' });
    expect(headIn('監査事務局', heads)).toEqual({ label: '監査事務局の長', unit: '監査事務局' });
  });
  it.each([
    ['教育部長', '福祉部長', true],
    ['教育部長', '会計管理者', true],
    ['教育部長', 'デジタル推進課長', false],
    // 職でないものは、誰の職名か分からない。
    ['税務課', '所長', true],
    ['税務課代理', '教育部長', true],
    ['税務課代理', 'デジタル推進課長', false],
    ['税務課長', '教育部長', true],
    ['福祉推進課長', '教育部長', false],
    ['税務課長', '福祉部長', false],
    ['教育部長', '企画担当課長', false],
  ])('%s と %s が同じ職であり得るか', (a, b, may) => {
    expect(mayBeSame(a, b)).toBe(may);
    expect(mayBeSame(b, a)).toBe(may);
  });
});
