import { describe, expect, it } from 'vitest';
import { dutiesOf, InvalidFactsError, powersOf } from '../src/index.js';

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
  it('understands bodies and the mayor, and refuses other posts', () => {
    expect(places(powersOf('区長'))).toEqual(['第16条第4号', '第21条第5号']);
    expect(places(dutiesOf('セキュリティ委員会'))).toContain('第29条第1項');
    expect(places(dutiesOf('受託事業者'))).toEqual(['第25条']);
    for (const post of ['係員', '', 'constructor', null])
      expect(() => dutiesOf(post as string)).toThrow(InvalidFactsError);
    expect(() => dutiesOf('税務課長', { sytem: 'x' } as never)).toThrow(InvalidFactsError);
    expect(() => dutiesOf('税務課長', null as never)).toThrow(InvalidFactsError);
  });
});
