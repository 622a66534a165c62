import { describe, expect, it } from 'vitest';
import { InvalidFactsError } from '../../src/index.js';
import { dutiesOf, powersOf } from '../../src/regulation.js';
import { issuesOf } from '../input/issues.js';

const places = (acts: readonly { readonly citation: string }[]) => [...new Set(acts.map(({ citation }) => citation))];

describe('dutiesOf, powersOf', () => {
  it('第4条：税務課長は自課のシステムを管理し、デジタル推進課のシステムでは利用する課の長である', () => {
    const own = places(dutiesOf('税務課長', { system: '地方税ポータルシステム(eLTAX)' }));
    expect(own).toContain('第4条第2項');
    expect(own).toContain('第9条');
    expect(own).not.toContain('第8条第1項');
    const used = places(dutiesOf('税務課長', { system: '税務システム' }));
    expect(used).not.toContain('第4条第2項');
    expect(used).toContain('第8条第1項');
  });
  it('第4条第1項：デジタル推進課長は、他課のシステムの管理者としての義務を負わない', () => {
    expect(places(dutiesOf('デジタル推進課長', { system: '税務システム' }))).toContain('第6条');
    const other = places(dutiesOf('デジタル推進課長', { system: '戸籍システム' }));
    expect(other).not.toContain('第6条');
    expect(other).toContain('第3条の2第3項');
  });
  it('管理部長の役割はまとめて出る', () => {
    const roles = new Set([...dutiesOf('管理部長'), ...powersOf('管理部長')].map(({ as }) => as));
    expect(roles).toContain('chief-information-officer');
    expect(roles).toContain('steering-chair');
    expect(roles).toContain('security-chair');
    expect(roles).toContain('system-managing-department-head'); // 経理課・職員課
    expect(roles).toContain('department-head-of-administration'); // 第32条
    expect(dutiesOf('情報統括責任者')).toEqual(dutiesOf('管理部長'));
  });
  it('第19条第1項・第24条第1項：招集は委員長の権限である', () => {
    expect(places(powersOf('運営委員長'))).toEqual(expect.arrayContaining(['第19条第1項', '第24条第1項']));
    expect(places(powersOf('税務課長'))).not.toContain('第19条第1項');
  });
  it('keeps 直ちに, 速やかに and dates apart', () => {
    const duties = dutiesOf('税務課長', { system: '税務システム' });
    const urgencyAt = (citation: string) =>
      duties.filter((duty) => duty.citation === citation).map(({ urgency }) => urgency);
    expect(urgencyAt('第8条第1項')).toEqual(['by-date']);
    expect(urgencyAt('第8条第3項')).toEqual(['by-set-time']);
    expect(urgencyAt('第8条第5項')).toContain('immediately');
    expect(
      dutiesOf('デジタル推進課長', { system: '税務システム' }).find(({ citation }) => citation === '第13条第2項')
        ?.urgency,
    ).toBe('promptly');
  });
  it('names the posts concerned where a system and its users are given', () => {
    const report = powersOf('管理部長', { system: '戸籍システム', organization: { 戸籍住民課: '区民生活部' } }).find(
      ({ citation, toward }) =>
        citation === '第3条第4項' && toward.some(({ role }) => role === 'system-managing-department-head'),
    );
    expect(report?.toward.find(({ role }) => role === 'system-managing-department-head')?.posts).toEqual([
      { label: '区民生活部長', unit: '区民生活部' },
    ]);
    const returned = dutiesOf('デジタル推進課長', { system: '税務システム', usingSections: ['税務課'] }).find(
      ({ citation }) => citation === '第8条第4項',
    );
    expect(returned?.toward[0]?.posts).toEqual([{ label: '税務課長', unit: '税務課' }]);
  });
  it('names the departments of the using sections once each, and nobody while it is not known who manages', () => {
    const context = { system: '税務システム', usingSections: ['税務課', '戸籍住民課', '福祉推進課'] };
    const organization = { 税務課: '区民生活部', 戸籍住民課: '区民生活部', 福祉推進課: '福祉部' };
    const concerned = (role: string, around: object) =>
      powersOf('管理部長', around)
        .filter(({ citation }) => citation === '第3条第4項')
        .flatMap(({ toward }) => toward)
        .find((each) => each.role === role)?.posts;
    expect(concerned('using-department-head', { ...context, organization })).toEqual([
      { label: '区民生活部長', unit: '区民生活部' },
      { label: '福祉部長', unit: '福祉部' },
    ]);
    expect(concerned('using-department-head', { system: '税務システム' })).toEqual([]);
    expect(concerned('system-managing-department-head', {})).toEqual([]);
  });
  it('第4条第2項：システム管理部長が指示するのは、そのシステムを管理する課の長である', () => {
    const [directed] = powersOf('区民生活部長', {
      system: '戸籍システム',
      organization: { 戸籍住民課: '区民生活部' },
    }).filter(({ citation }) => citation === '第4条第2項');
    expect(directed?.toward).toEqual([
      { role: 'system-managing-section-head', posts: [{ label: '戸籍住民課長', unit: '戸籍住民課' }] },
    ]);
  });
  it('knows a post by all its names', () => {
    expect(dutiesOf('税務課の長')).toEqual(dutiesOf('税務課長'));
    expect(dutiesOf('区民生活部税務課長')).toEqual(dutiesOf('税務課長'));
    expect(places(dutiesOf('企画担当課長'))).toEqual(['第25条']);
  });
  it('第3条第4項：求める相手は、管理する課による', () => {
    const asked = (system: string) =>
      powersOf('管理部長', { system }).filter(({ citation }) => citation === '第3条第4項');
    expect(asked('税務システム').map(({ toward }) => toward[0]?.role)).toEqual(['digital-promotion-head']);
    expect(asked('図書館システム').map(({ toward }) => toward[0]?.role)).toEqual(['system-managing-department-head']);
  });
  it('第12条：他の課のシステムを申請するのは、システム管理部長だけである', () => {
    const context = { system: '税滞納整理支援システム', organization: { 税務課: '区民生活部' } };
    expect(places(dutiesOf('区民生活部長', context))).toEqual(
      expect.arrayContaining(['第12条第1項', '第12条第2項本文']),
    );
    for (const post of ['福祉部長', 'デジタル推進課長'])
      expect(places(dutiesOf(post, context)).filter((citation) => citation.startsWith('第12条'))).toEqual([]);
  });
  it('第7条・第12条第1項：利用する部は、利用する課から分かる', () => {
    const context = { system: '税務システム', usingSections: ['税務課'], organization: { 税務課: '区民生活部' } };
    expect(places(dutiesOf('区民生活部長', context))).toContain('第12条第1項');
    expect(places(dutiesOf('福祉部長', context))).not.toContain('第12条第1項');
    expect(places(powersOf('区民生活部長', context))).toContain('第7条');
  });
  it('understands bodies and the mayor, and refuses other posts', () => {
    expect(places(powersOf('区長'))).toEqual(['第10条', '第16条第4号', '第21条第5号']);
    expect(places(dutiesOf('セキュリティ委員会'))).toContain('第29条第1項');
    expect(places(dutiesOf('受託事業者'))).toEqual(['第25条']);
    for (const post of ['係員', '課長', '税務課', '福祉部', '', 'constructor', '長'.repeat(1_000_000), null])
      expect(() => dutiesOf(post as string)).toThrow(InvalidFactsError);
    expect(() => dutiesOf('税務課長', { sytem: 'x' } as never)).toThrow(InvalidFactsError);
    expect(() => dutiesOf('税務課長', null as never)).toThrow(InvalidFactsError);
    expect(issuesOf(() => dutiesOf('税務課長', { usingSections: ['税務課', '福祉部', undefined] } as never))).toEqual([
      'usingSections.1: department-for-a-section',
      'usingSections.2: null',
    ]);
  });
});
