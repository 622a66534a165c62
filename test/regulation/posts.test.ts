import { describe, expect, it } from 'vitest';
import { type Issue, samePost } from '../../src/index.js';
import { readOrganization } from '../../src/regulation/organization.js';
import { departmentHeadOf, headOf } from '../../src/regulation/posts.js';
import { readUnit } from '../../src/regulation/units.js';

const unitOf = (name: unknown) => {
  const issues: Issue[] = [];
  return readUnit(name, 'unit', issues) ?? issues.map(({ code }) => code).join();
};
const chartOf = (chart: unknown) => {
  const issues: Issue[] = [];
  const read = readOrganization(chart, 'organization', issues);
  return issues.length > 0 ? issues.map(({ path, code }) => `${path}: ${code}`) : Object.fromEntries(read!);
};

describe('posts have one identity', () => {
  const cio = ['情報統括責任者', '管理部長', '運営委員長', 'セキュリティ委員長'];
  const manager = ['デジタル推進課長', '管理部デジタル推進課長', '情報管理責任者', ' ﾃﾞｼﾞﾀﾙ推進課長 '];
  it('第3条第1項・第17条第1項・第22条第1項: 管理部長の別名', () => {
    for (const a of cio) for (const b of cio) expect(samePost(a, b)).toBe(true);
  });
  it('第3条の2第1項: デジタル推進課長の別名', () => {
    for (const a of manager) for (const b of manager) expect(samePost(a, b)).toBe(true);
  });
  it('tells different posts apart', () => {
    for (const a of cio) for (const b of manager) expect(samePost(a, b)).toBe(false);
    expect(samePost('経理課長', '管理部経理課長')).toBe(true);
    expect(samePost('総務企画部企画担当課長', '企画担当課長')).toBe(true);
    expect(samePost('教育総務課長', '教育委員会事務局教育総務課長')).toBe(true);
    expect(samePost('議会事務局の長', '区議会事務局の長')).toBe(true);
    expect(samePost('税務課長', '戸籍住民課長')).toBe(false);
    expect(samePost('福祉部経理課長', '経理課長')).toBe(false);
    expect(samePost('管理部の長', '情報統括責任者')).toBe(true);
    expect(samePost('荒川区管理部長', '情報統括責任者')).toBe(true);
    expect(samePost(headOf('税務課'), '税務課長')).toBe(true);
    expect(samePost('constructor', '__proto__')).toBe(false);
    expect(samePost('財政課の属する部の長', '総務企画部長')).toBe(true);
    expect(samePost('経理課の属する部の長', '情報統括責任者')).toBe(true);
    expect(samePost('戸籍住民課の属する部の長', '荒川区戸籍住民課の属する部長')).toBe(true);
    expect(samePost('戸籍住民課の属する部の長', '税務課の属する部の長')).toBe(false);
  });
  it.each(['福 祉 部 長', '福祉部　長', '福祉部\u200b長', '福祉部長 事務取扱', '福 祉 部 の 長（心得）'])(
    '空白は区別しない：%s',
    (name) => {
      expect(samePost(name, '福祉部長')).toBe(true);
      expect(samePost(name, '健康部長')).toBe(false);
    },
  );
});

describe('units have one identity', () => {
  it.each([
    ['税務課', '税務課'],
    [' 税務課　', '税務課'],
    ['管理部デジタル推進課', 'デジタル推進課'],
    ['ﾃﾞｼﾞﾀﾙ推進課', 'デジタル推進課'],
    ['区民生活部税務課', '税務課'],
    ['教育委員会事務局教育総務課', '教育総務課'],
    ['議会事務局', '区議会事務局'],
    ['管理部　デジタル推進課', 'デジタル推進課'],
    ['荒川区選挙管理委員会事務局', '選挙管理委員会事務局'],
    ['選挙管理委員会事務局', '選挙管理委員会事務局'],
    ['荒川区立子ども家庭支援センター', '子ども家庭支援センター'],
    ['会計管理部会計管理課', '会計管理課'],
    ['DX推進室', 'DX推進室'],
    ['税務　課', '税務課'],
    ['管 理 部　経 理 課', '経理課'],
    ['デジタル\u200b推進課', 'デジタル推進課'],
    ['監査事務局監査課', '監査課'],
    ['議会事務局議事課', '議事課'],
    ['東京都', '東京都'],
    ['荒川区立第一中学校', '第一中学校'],
    ['荒川区民会館', '荒川区民会館'],
    ['荒川区役所', '荒川区役所'],
    // What begins like a department may be another word.
    ['管理部門会議室', '管理部門会議室'],
    ['福祉部長寿支援課', '長寿支援課'],
  ])('%s is %s', (name, unit) => expect(unitOf(name)).toBe(unit));
  it.each([
    ['福祉部', 'department-for-a-section'],
    ['土木部', 'department-for-a-section'],
    ['福 祉 部', 'department-for-a-section'],
    ['福祉事務所', 'department-for-a-section'],
    ['荒川区保健所', 'department-for-a-section'],
    ['福祉推進課長', 'not-a-unit'],
    ['教育委員会事務局', 'department-for-a-section'],
    ['福祉部デジタル推進課', 'contradiction'],
    ['', 'not-a-unit'],
    ['none', 'not-a-unit'],
    ['constructor', 'not-a-unit'],
    ['課'.repeat(101), 'not-a-unit'],
    [7, 'not-a-unit'],
    [null, 'null'],
  ])('%s is refused: %s', (name, code) => expect(unitOf(name)).toBe(code));
});

describe('heads and departments', () => {
  it('+長 after 課, 部, 室; の長 after anything else', () => {
    expect(headOf('税務課').label).toBe('税務課長');
    expect(headOf('管理部').label).toBe('管理部長');
    expect(headOf('教育指導室').label).toBe('教育指導室長');
    expect(headOf('選挙管理委員会事務局').label).toBe('選挙管理委員会事務局の長');
    expect(headOf('子ども家庭総合センター').label).toBe('子ども家庭総合センターの長');
  });
  it('names a department only if the regulation or the caller does', () => {
    expect(departmentHeadOf('経理課', undefined)).toEqual({ label: '管理部長', unit: '管理部' });
    expect(departmentHeadOf('教育総務課', undefined)).toEqual({
      label: '教育委員会事務局の長',
      unit: '教育委員会事務局',
    });
    expect(departmentHeadOf('区議会事務局', undefined)).toEqual({ label: '区議会事務局の長', unit: '区議会事務局' });
    expect(departmentHeadOf('税務課', undefined)).toEqual({ label: '税務課の属する部の長' });
    expect(departmentHeadOf('税務課', new Map([['税務課', '区民生活部']]))).toEqual({
      label: '区民生活部長',
      unit: '区民生活部',
    });
  });
  it('takes an organisation chart and refuses what contradicts the regulation or itself', () => {
    expect(chartOf({ 税務課: '区民生活部', 管理部デジタル推進課: '管理部', 学務課: '教育委員会事務局' })).toEqual({
      税務課: '区民生活部',
      デジタル推進課: '管理部',
      学務課: '教育委員会事務局',
    });
    expect(chartOf({ 経理課: '福祉部' })).toEqual(['organization.経理課: contradiction']);
    expect(chartOf({ 選挙管理委員会事務局: '管理部' })).toEqual(['organization.選挙管理委員会事務局: contradiction']);
    expect(chartOf({ 税務課: '区民生活部', 区民生活部税務課: '福祉部' })).toEqual([
      'organization.区民生活部税務課: contradiction',
    ]);
    expect(chartOf({ 税務課: '戸籍住民課' })).toEqual(['organization.税務課: not-a-department']);
    expect(chartOf({ 税務課: null })).toEqual(['organization.税務課: null']);
    expect(chartOf({ '税務　課': '区民 生活部' })).toEqual({ 税務課: '区民生活部' });
    expect(chartOf({ 区民生活部税務課: '福祉部' })).toEqual(['organization.区民生活部税務課: contradiction']);
    expect(chartOf({ 福祉部: '福祉部' })).toEqual(['organization.福祉部: department-for-a-section']);
    expect(chartOf(JSON.parse('{"__proto__":"福祉部"}'))).toEqual(['organization.__proto__: not-a-unit']);
    // What is no unit of the ward, and what nobody knows by its name.
    expect(chartOf({ 東京都: 'none', 福祉事務所: '福祉部', 災害対策本部: 'none', 監査課: '監査事務局' })).toEqual({
      東京都: 'none',
      福祉事務所: '福祉部',
      災害対策本部: 'none',
      監査課: '監査事務局',
    });
    // The regulation names these as units of the ward.
    for (const unit of ['税務課', '経理課', '区議会事務局', '子ども家庭総合センター'])
      expect(chartOf({ [unit]: 'none' })).toEqual([`organization.${unit}: contradiction`]);
    expect(chartOf([])).toEqual(['organization: not-an-object']);
  });
});

it('区の課として規程が名称を示すものは none にできない', () => {
  const why = (chart: unknown) => {
    const issues: Issue[] = [];
    readOrganization(chart, 'organization', issues);
    return issues.map(({ path, message: { ja, en } }) => `${path}: ${ja} ${en}`).join();
  };
  for (const unit of ['戸籍住民課', '経理課', '区議会事務局', '税務課収納係'])
    expect(why({ [unit]: 'none' })).toMatch(new RegExp(`^organization.${unit}: 規程が.*as a section of the ward`));
  expect(why({ 東京都: 'none', 架空課収納係: 'none' })).toBe('');
  expect(why({ 財政課: '福祉部' })).toContain('another department');
});
