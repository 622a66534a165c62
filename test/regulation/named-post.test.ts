import { describe, expect, it } from 'vitest';
import { decideScope } from '../../src/decisions/scope.js';
import { departmentName } from '../../src/regulation/departments.js';
import { readPost } from '../../src/regulation/named-post.js';

describe('a post by any of its names, and the unit it heads', () => {
  it.each([
    ['税務課長', { label: '税務課長', unit: '税務課' }],
    [' 税務課の長 ', { label: '税務課長', unit: '税務課' }],
    ['税務課 長', { label: '税務課長', unit: '税務課' }],
    // Two columns of a roster.
    ['税務課 課長', { label: '税務課長', unit: '税務課' }],
    ['福祉部　部長', { label: '福祉部長', unit: '福祉部' }],
    ['福祉部長寿支援課長', { label: '長寿支援課長', unit: '長寿支援課' }],
    ['教育委員会事務局 局長', { label: '教育委員会事務局の長', unit: '教育委員会事務局' }],
    ['子ども家庭総合センター センター長', { label: '子ども家庭総合センターの長', unit: '子ども家庭総合センター' }],
    ['長寿支援課長', { label: '長寿支援課長', unit: '長寿支援課' }],
    ['福祉部長', { label: '福祉部長', unit: '福祉部' }],
    ['荒川区 福祉部の長', { label: '福祉部長', unit: '福祉部' }],
    ['情報統括責任者', { label: '情報統括責任者', unit: '管理部' }],
    ['デジタル推進課長', { label: 'デジタル推進課長', unit: 'デジタル推進課' }],
    // By a section of the department, as verdicts name whom nobody has named.
    ['戸籍住民課の属する部の長', { label: '戸籍住民課の属する部の長' }],
    ['区民生活部戸籍住民課の属する部長', { label: '区民生活部長', unit: '区民生活部' }],
    ['財政課の属する部の長', { label: '総務企画部長', unit: '総務企画部' }],
    // Whose head it is, nobody can tell.
    ['課長', { label: '課長' }],
    ['税務課長補佐', { label: '税務課長補佐' }],
    ['企画担当課長', { label: '企画担当課長' }],
    ['特命担当課題室長', { label: '特命担当課題室長', unit: '特命担当課題室' }],
    // 経理課 is in another department.
    ['福祉部経理課長', { label: '福祉部経理課長' }],
  ])('%s', (name, post) => expect(readPost(name, '', [])).toEqual(post));
});

describe('a department by the spelling of the regulation', () => {
  it.each([
    [' 福祉部 ', '福祉部'],
    ['荒川区福祉部', '福祉部'],
    ['荒川区 福祉部', '福祉部'],
    ['荒川区荒川区福祉部', '福祉部'],
    ['旧荒川区福祉部', '旧荒川区福祉部'],
    ['荒川区議会事務局', '区議会事務局'],
    [' 税務課 ', '税務課'],
    ['荒川区税務課', '荒川区税務課'],
  ])('%s is %s', (name, department) => expect(departmentName(name)).toBe(department));
});

it.each(['政策課題協議会', '長寿室内楽団', '部長会', '庁議課長会議'])(
  '%s is a body, but no section and no post by what stands within its name',
  (organ) => expect(decideScope({ organ, subject: 'system' }).missing).toEqual([`organization.${organ}`]),
);
