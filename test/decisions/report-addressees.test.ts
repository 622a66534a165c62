import { describe, expect, it } from 'vitest';
import { decideReportAddressees } from '../../src/decisions/report-addressees.js';
import { reportAddresseesWords } from '../../src/decisions/report-addressees.words.js';
import { reportAddresseesFacts } from '../../src/schemas.js';
import { refusedBy, said } from './doors.js';

const refused = refusedBy(decideReportAddressees, reportAddresseesFacts);

describe('第3条第4項：デジタル推進課が管理するもの', () => {
  it('その課長と、利用する部の長に求める', () => {
    expect(
      decideReportAddressees({
        system: '税務システム',
        usingDepartments: ['区民生活部', '教育委員会事務局', '議会事務局', ' 区民生活部 ', '荒川区区民生活部'],
      }),
    ).toEqual({
      decision: 'report-addressees',
      outcome: 'digital-promotion-side',
      addressees: [
        { label: 'デジタル推進課長', unit: 'デジタル推進課' },
        { label: '区民生活部長', unit: '区民生活部' },
        { label: '教育委員会事務局の長', unit: '教育委員会事務局' },
        { label: '区議会事務局の長', unit: '区議会事務局' },
      ],
      grounds: [
        { code: 'digital-promotion-manages', citation: '第3条第4項', holds: true },
        { code: 'another-section-manages', citation: '第3条第4項', holds: false },
      ],
      missing: [],
      contested: [],
      remedies: [],
      caveats: [],
    });
  });
  it('利用する部がなければその課長だけに、分からなければ相手は挙げない', () => {
    expect(decideReportAddressees({ system: '税務システム', usingDepartments: [] })).toMatchObject({
      addressees: [{ label: 'デジタル推進課長' }],
    });
    const open = decideReportAddressees({ system: '税務システム' });
    expect(open.outcome).toBe('digital-promotion-side');
    expect(open).not.toHaveProperty('addressees');
  });
  it('管理部が利用するなら、情報統括責任者自身も相手になる', () => {
    expect(decideReportAddressees({ system: '税務システム', usingDepartments: ['管理部'] })).toMatchObject({
      addressees: [{ label: 'デジタル推進課長' }, { label: '管理部長' }],
    });
  });
  it('別表第1になくても、管理するなら同じ', () => {
    expect(decideReportAddressees({ system: '新システム', managedBy: 'デジタル推進課' })).toMatchObject({
      outcome: 'digital-promotion-side',
      contested: [],
      caveats: [{ code: 'not-in-appended-table-1' }],
    });
  });
});

describe('第3条第4項：それ以外のもの', () => {
  it('管理する課の属する部の長に求める', () => {
    expect(decideReportAddressees({ system: '入退室管理システム', usingDepartments: ['福祉部'] })).toMatchObject({
      outcome: 'system-managing-side',
      addressees: [{ label: '管理部長', unit: '管理部' }],
      grounds: [{ holds: false }, { holds: true }],
      contested: [],
    });
    expect(
      decideReportAddressees({ system: '戸籍システム', organization: { 戸籍住民課: '区民生活部' } }),
    ).toMatchObject({ addressees: [{ label: '区民生活部長', unit: '区民生活部' }] });
  });
  it('部が分からなければ、そう書く', () => {
    expect(decideReportAddressees({ system: '戸籍システム' })).toHaveProperty('addressees', [
      { label: '戸籍住民課の属する部の長' },
    ]);
  });
  it('それ自身が部である事務局は、その長に求める', () => {
    expect(decideReportAddressees({ system: '会議録検索システム' })).toMatchObject({
      addressees: [{ label: '区議会事務局の長', unit: '区議会事務局' }],
      contested: [{ readings: { 'section-like-units': 'literal' }, outcome: 'no-provision' }],
      caveats: [{ code: 'unit-is-not-a-section' }, { code: 'text-defect', defect: 'assembly-office-name' }],
    });
  });
  it('別表第1にないものは、読み方による', () => {
    expect(decideReportAddressees({ system: '新システム', managedBy: '経理課' })).toMatchObject({
      outcome: 'system-managing-side',
      addressees: [{ label: '管理部長' }],
      contested: [{ readings: { 'unlisted-system': 'not-covered' }, outcome: 'no-provision' }],
    });
    const literal = decideReportAddressees(
      { system: '新システム', managedBy: '経理課' },
      { readings: { 'unlisted-system': 'not-covered' } },
    );
    expect(literal).toMatchObject({ outcome: 'no-provision', grounds: [{ holds: false }, { holds: false }] });
    expect(literal).not.toHaveProperty('addressees');
  });
  it('表と異なる課が管理するなら、読み方による', () => {
    const facts = { system: '税務システム', managedBy: '経理課' };
    expect(decideReportAddressees(facts)).toMatchObject({
      outcome: 'digital-promotion-side',
      contested: [{ readings: { 'managing-unit': 'actual-management' }, outcome: 'system-managing-side' }],
      caveats: [{ code: 'differs-from-appended-table-1', unit: 'デジタル推進課' }],
    });
    expect(decideReportAddressees(facts, { readings: { 'managing-unit': 'actual-management' } })).toMatchObject({
      addressees: [{ label: '管理部長' }],
    });
  });
});

describe('事実の一部', () => {
  it('結論を左右するものだけを問う', () => {
    expect(decideReportAddressees({})).toMatchObject({ outcome: 'undetermined', missing: ['system', 'managedBy'] });
    expect(decideReportAddressees({ system: '新システム' })).toMatchObject({ missing: ['managedBy'] });
    expect(decideReportAddressees({ managedBy: '経理課', usingDepartments: [] })).toMatchObject({
      outcome: 'undetermined',
      missing: ['system'],
      grounds: [{ holds: 'unknown' }, { holds: 'unknown' }],
    });
    expect(
      decideReportAddressees(
        { managedBy: '経理課' },
        { readings: { 'managing-unit': 'actual-management', 'unlisted-system': 'not-covered' } },
      ),
    ).toMatchObject({ missing: ['system'], grounds: [{ holds: false }, { holds: 'unknown' }] });
  });
  it('確認できない日については、条文ごとにそう言う', () => {
    const on = (day: string) => decideReportAddressees({ system: '税務システム' }, { on: day }).caveats;
    expect(on('2022-03-31')).toMatchObject([{ citation: '第2条' }, { citation: '第3条' }, { citation: '別表第1' }]);
    expect(on('2023-04-01')).toEqual([]);
  });
});

it('理解できない事実は受け付けない', () => {
  expect(
    refused({ system: '税務システム', usingDepartments: ['福祉部'], organization: { 税務課: '区民生活部' } }),
  ).toEqual([]);
  expect(refused({ usingDepartments: '福祉部' })).toEqual(['usingDepartments: not-a-list']);
  expect(refused({ usingDepartments: null })).toEqual(['usingDepartments: null']);
  expect(refused({ usingDepartments: ['福祉部', '税務課', null, 1, '部', '荒川区議会'] })).toEqual([
    'usingDepartments.1: not-a-department',
    'usingDepartments.2: null',
    'usingDepartments.3: not-a-department',
    'usingDepartments.4: not-a-department',
    'usingDepartments.5: not-a-department',
  ]);
  expect(refused({ organization: { 税務課: undefined } })).toEqual([]);
  expect(refused({ organization: { 経理課: '福祉部' } })).toEqual(['organization.経理課: contradiction']);
  expect(refused({ managedBy: '福祉部' })).toEqual(['managedBy: department-for-a-section']);
  expect(refused({ applicant: '区長' })).toEqual(['applicant: unknown-key']);
});

it('文になる', () => {
  const texts = said(
    reportAddresseesWords,
    decideReportAddressees({ system: '税務システム', usingDepartments: ['福祉部'] }),
  );
  expect(texts[0]).toBe('デジタル推進課長及び福祉部長に求める。');
  said(reportAddresseesWords, decideReportAddressees({ system: '税務システム' }));
  said(reportAddresseesWords, decideReportAddressees({ system: '戸籍システム' }));
  said(reportAddresseesWords, decideReportAddressees({}));
});
