/** Article 12(1), the applicant: cases worked out by hand from the text, and every partial case against its completions. */
import { describe, expect, it } from 'vitest';
import { appendedTable1 } from '../../src/articles/appended-table-1.js';
import { explain } from '../../src/catalogue/explain.js';
import { type ApplicantFacts, decideApplicant } from '../../src/decisions/applicant.js';
import { applicantWords } from '../../src/decisions/applicant.words.js';
import { InvalidFactsError } from '../../src/input/errors.js';
import type { Readings } from '../../src/regulation/readings.js';
import { attestedDepartmentOf } from '../../src/regulation/units.js';
import { sayOf } from '../../src/verdict/words.js';
import { choices, completions, contestsAmong, Differences, settle, type Unknown } from '../oracles/completions.js';

const CENTRAL = '税務システム';
const OF_KEIRI = '入退室管理システム';
const OF_ZEIMU = '預貯金等照会電子化サービス';
const digitalPromotion = { label: 'デジタル推進課長', unit: 'デジタル推進課' };
const outcome = (facts: ApplicantFacts, readings = {}) => decideApplicant(facts, { readings }).outcome;

describe('第12条第1項：申請者', () => {
  it('デジタル推進課のシステムは、その課長か、利用する部のいずれの長でもよい', () => {
    const facts = { system: CENTRAL, usingDepartments: ['区民生活部', '議会事務局'] };
    for (const applicant of ['デジタル推進課長', '情報管理責任者', '区民生活部長', '区議会事務局の長', '議会事務局長'])
      expect(outcome({ ...facts, applicant })).toBe('eligible');
    expect(decideApplicant({ ...facts, applicant: '管理部長' })).toMatchObject({
      outcome: 'not-eligible',
      eligible: [
        digitalPromotion,
        { label: '区民生活部長', unit: '区民生活部' },
        { label: '区議会事務局の長', unit: '区議会事務局' },
      ],
      remedies: [
        { kind: 'change', change: { applicant: 'デジタル推進課長' }, outcome: 'eligible', citation: '第12条第1項' },
        { kind: 'change', change: { applicant: '区民生活部長' }, outcome: 'eligible', citation: '第12条第1項' },
        { kind: 'change', change: { applicant: '区議会事務局の長' }, outcome: 'eligible', citation: '第12条第1項' },
      ],
    });
    expect(outcome({ system: CENTRAL, usingDepartments: [], applicant: '区民生活部長' })).toBe('not-eligible');
  });
  it('所管の部がすべて分かっていても、どのシステムかによって、申請できる職は分かれる', () => {
    const others = [...new Set(appendedTable1.map(({ unit }) => unit))].filter(
      (unit) => attestedDepartmentOf(unit) === undefined,
    );
    const organization = Object.fromEntries(others.map((unit) => [unit, '区民生活部']));
    const facts = { managedBy: '税務課', organization, usingDepartments: ['健康部'] };
    // 福祉推進課 and 産業振興課 have systems of their own; no section of 総務企画部 but 総務企画課 has.
    for (const applicant of ['福祉部長', '産業経済部長', '総務企画部長', '区民生活部長', '健康部長'])
      expect(decideApplicant({ ...facts, applicant })).toMatchObject({ outcome: 'undetermined', missing: ['system'] });
    expect(outcome({ ...facts, applicant: '税務課長' })).toBe('not-eligible');
  });
  it('管理部が利用するなら、情報統括責任者も申請できる', () => {
    const facts = { system: CENTRAL, usingDepartments: ['管理部', '荒川区管理部'] };
    for (const applicant of ['管理部長', '情報統括責任者', '運営委員長', 'セキュリティ委員長'])
      expect(decideApplicant({ ...facts, applicant })).toMatchObject({
        outcome: 'eligible',
        eligible: [digitalPromotion, { label: '管理部長', unit: '管理部' }],
      });
  });
  it('他の課のシステムは、その課の属する部の長による', () => {
    expect(outcome({ system: OF_KEIRI, applicant: '情報統括責任者' })).toBe('eligible');
    expect(decideApplicant({ system: OF_KEIRI, applicant: 'デジタル推進課長' })).toMatchObject({
      outcome: 'not-eligible',
      eligible: [{ label: '管理部長', unit: '管理部' }],
      remedies: [{ change: { applicant: '管理部長' } }],
    });
    const organization = { 税務課: '区民生活部' };
    expect(outcome({ system: OF_ZEIMU, organization, applicant: '区民生活部長' })).toBe('eligible');
    expect(outcome({ system: OF_ZEIMU, organization, applicant: '福祉部長' })).toBe('not-eligible');
    expect(outcome({ system: OF_ZEIMU, organization, usingDepartments: ['福祉部'], applicant: '福祉部長' })).toBe(
      'not-eligible',
    );
  });
  it('部である事務局は、その長が申請する', () => {
    expect(decideApplicant({ system: '期日前投票システム', applicant: '選挙管理委員会事務局長' })).toMatchObject({
      outcome: 'eligible',
      eligible: [{ label: '選挙管理委員会事務局の長', unit: '選挙管理委員会事務局' }],
      contested: [{ readings: { 'section-like-units': 'literal' }, outcome: 'no-provision' }],
    });
  });
  it('別表第1になくデジタル推進課も管理しないものは、読み方により申請する者がいない', () => {
    const facts = { system: '新しいもの', managedBy: '経理課', applicant: '管理部長' };
    expect(decideApplicant(facts)).toMatchObject({
      outcome: 'eligible',
      contested: [{ readings: { 'unlisted-system': 'not-covered' }, outcome: 'no-provision' }],
    });
    const verdict = decideApplicant(facts, { readings: { 'unlisted-system': 'not-covered' } });
    expect(verdict).toMatchObject({ outcome: 'no-provision', remedies: [] });
    expect(verdict).not.toHaveProperty('eligible');
  });
});

describe('分からない事実', () => {
  it('利用する部が分からなければ、デジタル推進課長と、部の長でない職だけは決まる', () => {
    expect(outcome({ system: CENTRAL, applicant: 'デジタル推進課長' })).toBe('eligible');
    expect(decideApplicant({ system: CENTRAL, applicant: '福祉部長' })).toMatchObject({
      outcome: 'undetermined',
      missing: ['usingDepartments'],
    });
    const verdict = decideApplicant({ system: CENTRAL, applicant: '税務課長' });
    expect(verdict).toMatchObject({
      outcome: 'not-eligible',
      remedies: [{ change: { applicant: 'デジタル推進課長' } }],
    });
    expect(verdict).not.toHaveProperty('eligible');
  });
  it('管理する課の属する部が分からなければ、部の長でない職だけは決まる', () => {
    for (const applicant of ['福祉部長', '教育委員会事務局長', '区議会事務局の長', '監査事務局の長', '情報統括責任者'])
      expect(decideApplicant({ system: OF_ZEIMU, applicant })).toMatchObject({
        outcome: 'undetermined',
        missing: ['organization.税務課'],
      });
    for (const applicant of ['税務課長', 'デジタル推進課長', '企画担当課長', '税務課長心得', '税務課長職務代理者'])
      expect(decideApplicant({ system: OF_ZEIMU, applicant })).toMatchObject({
        outcome: 'not-eligible',
        missing: [],
        remedies: [],
      });
    expect(outcome({ system: OF_ZEIMU, organization: { 保育課: '福祉部' }, applicant: '福祉部長' })).toBe(
      'undetermined',
    );
    expect(decideApplicant({ system: '児童家庭相談システム', applicant: '子ども家庭部長' }).missing).toEqual([
      'organization.子ども家庭総合センター',
    ]);
  });
  it('申請者が分からなくても、誰が申請できるかは示す', () => {
    expect(decideApplicant({ system: OF_KEIRI })).toMatchObject({
      outcome: 'undetermined',
      missing: ['applicant'],
      eligible: [{ label: '管理部長', unit: '管理部' }],
    });
    expect(decideApplicant({ system: CENTRAL }).missing).toEqual(['usingDepartments', 'applicant']);
    expect(decideApplicant({ system: OF_ZEIMU }).missing).toEqual(['organization.税務課', 'applicant']);
    expect(decideApplicant({ system: '新しいもの' }).missing).toEqual([
      'managedBy',
      'usingDepartments',
      'organization',
      'applicant',
    ]);
    expect(decideApplicant({}).missing).toEqual([
      'system',
      'managedBy',
      'usingDepartments',
      'organization',
      'applicant',
    ]);
  });
});

describe('誰の長か、規程からは分からない職名', () => {
  const OTHER_TITLES = ['教育部長', '会計管理者', '所長', '教育長', '区長', '副区長', '知らない課長', '危機管理部長'];
  const OF_GAKUMU = '教育ネットワークシステム';
  const organization = { 学務課: '教育委員会事務局' };
  it.each(OTHER_TITLES)('%s は、管理する課の属する部の長かもしれない', (applicant) => {
    const facts = { system: OF_GAKUMU, organization, applicant };
    expect(decideApplicant(facts)).toMatchObject({
      outcome: 'undetermined',
      missing: ['heads.教育委員会事務局'],
      eligible: [{ label: '教育委員会事務局の長', unit: '教育委員会事務局' }],
    });
    expect(decideApplicant({ ...facts, heads: { 教育委員会事務局: applicant } })).toMatchObject({
      outcome: 'eligible',
      missing: [],
      eligible: [{ label: applicant, unit: '教育委員会事務局' }],
    });
    expect(decideApplicant({ ...facts, heads: { 教育委員会事務局: '教育次長' } })).toMatchObject({
      outcome: 'not-eligible',
      missing: [],
      eligible: [{ label: '教育次長', unit: '教育委員会事務局' }],
      remedies: [{ kind: 'change', change: { applicant: '教育次長' }, outcome: 'eligible' }],
    });
    // The head of another unit.
    expect(outcome({ ...facts, heads: { 監査事務局: applicant } })).toBe('not-eligible');
    // Whose head another title is tells nothing.
    expect(outcome({ ...facts, heads: { 監査事務局: '監査担当の長' } })).toBe('undetermined');
  });
  it.each(OTHER_TITLES)('%s は、規程が名指す管理部長・デジタル推進課長ではない', (applicant) => {
    expect(decideApplicant({ system: OF_KEIRI, applicant })).toMatchObject({ outcome: 'not-eligible', missing: [] });
    for (const usingDepartments of [[], ['管理部']])
      expect(decideApplicant({ system: CENTRAL, usingDepartments, applicant })).toMatchObject({
        outcome: 'not-eligible',
        missing: [],
      });
  });
  it('部が分からなければ、属する部とその長の職名とを問う', () => {
    expect(decideApplicant({ system: OF_ZEIMU, applicant: '区長' })).toMatchObject({
      outcome: 'undetermined',
      missing: ['organization.税務課', 'heads'],
    });
    // The title is placed: only the department is open.
    const heads = { 教育委員会事務局: '教育部長' };
    expect(decideApplicant({ system: OF_ZEIMU, applicant: '教育部長', heads }).missing).toEqual([
      'organization.税務課',
    ]);
    expect(
      decideApplicant({ system: OF_ZEIMU, applicant: '教育部長', heads, organization: { 税務課: '区民生活部' } }),
    ).toMatchObject({ outcome: 'not-eligible', missing: [] });
    expect(decideApplicant({ applicant: '所長' }).missing).toEqual([
      'system',
      'managedBy',
      'usingDepartments',
      'organization',
      'heads',
    ]);
  });
  it('利用する部の長であり得るなら、その部ごとに問う', () => {
    const facts = { system: CENTRAL, applicant: '会計管理者' };
    expect(decideApplicant(facts).missing).toEqual(['usingDepartments', 'heads']);
    const using = { ...facts, usingDepartments: ['会計管理部', '管理部', '福祉部'] };
    expect(decideApplicant(using).missing).toEqual(['heads.会計管理部', 'heads.福祉部']);
    expect(decideApplicant({ ...using, heads: { 福祉部: '福祉統括の所長' } }).missing).toEqual(['heads.会計管理部']);
    expect(decideApplicant({ ...using, heads: { 会計管理部: '会計管理者' } })).toMatchObject({
      outcome: 'eligible',
      eligible: [
        digitalPromotion,
        { label: '会計管理者', unit: '会計管理部' },
        { label: '管理部長', unit: '管理部' },
        { label: '福祉部長', unit: '福祉部' },
      ],
    });
    expect(outcome({ ...using, heads: { 会計管理部: '部長心得の者', 福祉部: '福祉統括の所長' } })).toBe('not-eligible');
  });
  it('事実が部や課を示せば、形のとおりその長である', () => {
    expect(outcome({ system: OF_ZEIMU, organization: { 税務課: '財務部' }, applicant: '財務部長' })).toBe('eligible');
    expect(outcome({ system: OF_ZEIMU, organization: { 税務課: '財務部' }, applicant: '福祉部長' })).toBe(
      'not-eligible',
    );
    expect(outcome({ system: CENTRAL, usingDepartments: ['財務部'], applicant: '財務部長' })).toBe('eligible');
    const facts = { system: '新しいもの', managedBy: '知らない課', organization: { 知らない課: '福祉部' } };
    expect(decideApplicant({ ...facts, applicant: '知らない課長' })).toMatchObject({
      outcome: 'not-eligible',
      missing: [],
    });
    expect(decideApplicant({ ...facts, applicant: '別の課長' }).missing).toEqual(['heads.福祉部']);
  });
  it('職の名称でなければ、申請者は分からない', () => {
    for (const applicant of ['荒川太郎', '部長', '課長', '部長代理', '事務担当'])
      expect(decideApplicant({ system: OF_KEIRI, applicant }).missing).toEqual(['applicant']);
  });
});

describe('課で呼ぶ部の長', () => {
  const OF_KOSEKI = '戸籍システム';
  const ABOVE = '戸籍住民課の属する部の長';
  it.each([ABOVE, '戸籍住民課の属する部長', '荒川区 戸籍住民課の属する部の長', `${ABOVE}事務取扱`])(
    '%s は、部が分からなくても、その課の属する部の長である',
    (applicant) => {
      for (const facts of [{ system: OF_KOSEKI }, { system: '新しいもの', managedBy: '戸籍住民課' }])
        expect(decideApplicant({ ...facts, applicant })).toMatchObject({ outcome: 'eligible', missing: [] });
      const organization = { 戸籍住民課: '区民生活部' };
      expect(decideApplicant({ system: OF_KOSEKI, organization, applicant })).toEqual(
        decideApplicant({ system: OF_KOSEKI, organization, applicant: '区民生活部長' }),
      );
    },
  );
  it('別の課の属する部の長は、同じ部と分かればその長である', () => {
    const applicant = '税務課の属する部の長';
    expect(decideApplicant({ system: OF_KOSEKI, applicant })).toMatchObject({ outcome: 'undetermined' });
    const placed = { system: OF_KOSEKI, applicant, organization: { 税務課: '区民生活部', 戸籍住民課: '区民生活部' } };
    expect(outcome(placed)).toBe('eligible');
    expect(outcome({ ...placed, organization: { ...placed.organization, 税務課: '福祉部' } })).toBe('not-eligible');
    // 経理課 may be in the same department as 税務課, for all that anybody has said.
    expect(outcome({ system: OF_KEIRI, applicant })).toBe('undetermined');
    expect(outcome({ system: OF_KEIRI, applicant, organization: { 税務課: '管理部' } })).toBe('eligible');
    expect(outcome({ system: OF_KEIRI, applicant: '職員課の属する部の長' })).toBe('eligible');
    expect(outcome({ system: OF_KEIRI, applicant: '財政課の属する部の長' })).toBe('not-eligible');
    expect(outcome({ system: CENTRAL, usingDepartments: ['福祉部'], applicant: '福祉推進課の属する部の長' })).toBe(
      'eligible',
    );
  });
  it('代わる者が職務を行うかは、acting による', () => {
    const facts = { system: OF_KOSEKI, applicant: `${ABOVE}職務代理者` };
    expect(decideApplicant(facts)).toMatchObject({ outcome: 'undetermined', missing: ['acting'] });
    expect(outcome({ ...facts, acting: 'established' })).toBe('eligible');
    expect(outcome({ ...facts, acting: 'not-established' })).toBe('not-eligible');
  });
  it('システムも課も分からなければ、誰が申請するかも定まらない', () => {
    expect(outcome({ applicant: ABOVE })).toBe('undetermined');
    expect(outcome({ managedBy: '戸籍住民課', applicant: ABOVE })).toBe('undetermined');
    expect(outcome({ system: OF_KOSEKI, managedBy: '経理課', applicant: ABOVE })).toBe('undetermined');
    expect(outcome({ system: '新しいもの', managedBy: '指導室', applicant: '指導室の属する部の長' })).toBe(
      'undetermined',
    );
  });
});

describe('形から長と分かる申請者と、heads の職名', () => {
  const facts = { system: OF_ZEIMU, organization: { 税務課: '福祉部' } };
  it.each([
    ['福祉部長', { 福祉部: '福祉担当部長' }, 'heads.福祉部'],
    ['福 祉 部 長', { 福祉部: '福祉担当部長' }, 'heads.福祉部'],
    ['福祉部長事務取扱', { 福祉部: '福祉担当部長' }, 'heads.福祉部'],
    ['福祉部長職務代理者', { 福祉部: '福祉担当部長' }, 'heads.福祉部'],
    ['税務課長', { 税務課: '収納担当課長' }, 'heads.税務課'],
    ['監査事務局長', { 監査事務局: '監査担当の所長' }, 'heads.監査事務局'],
  ])('%s と %j は食い違う', (applicant, heads, path) =>
    expect(() => decideApplicant({ ...facts, applicant, heads })).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path, code: 'contradiction' })] }) as Error,
    ),
  );
  it.each([
    ['福祉担当部長', { 福祉部: '福祉担当部長' }, 'eligible'],
    ['福祉部長', { 福祉部: '福祉部長' }, 'eligible'],
    ['福祉部長', { 健康部: '健康担当部長' }, 'eligible'],
    // No title: whatever the head's title is.
    ['福祉部の長', { 福祉部: '福祉担当部長' }, 'eligible'],
    ['監査事務局の長', { 監査事務局: '監査担当の所長' }, 'not-eligible'],
    ['健康部長', { 福祉部: '福祉担当部長' }, 'not-eligible'],
  ])('%s と %j は食い違わない', (applicant, heads, expected) =>
    expect(outcome({ ...facts, applicant, heads })).toBe(expected),
  );
});

describe('事務取扱・心得・職務代理者', () => {
  it.each(['管理部長事務取扱', '管理部長心得', '情報統括責任者事務取扱', '管理部長（事務取扱）'])(
    '%s は、管理部長の職務を行う者である',
    (applicant) => {
      expect(outcome({ system: OF_KEIRI, applicant })).toBe('eligible');
      expect(outcome({ system: CENTRAL, usingDepartments: ['福祉部'], applicant })).toBe('not-eligible');
    },
  );
  it('福祉部長事務取扱は福祉部長である', () => {
    const facts = { system: '生活保護システム', organization: { 生活福祉課: '福祉部' } };
    expect(outcome({ ...facts, applicant: '福祉部長事務取扱' })).toBe('eligible');
    expect(outcome({ ...facts, applicant: '健康部長事務取扱' })).toBe('not-eligible');
    expect(decideApplicant({ ...facts, applicant: '教育部長事務取扱' }).missing).toEqual(['heads.福祉部']);
  });
  it.each([
    [{ system: OF_KEIRI, applicant: '管理部長職務代理者' }],
    [{ system: CENTRAL, applicant: 'デジタル推進課長代理' }],
    [{ system: CENTRAL, usingDepartments: ['福祉部'], applicant: '福祉部長職務代理者' }],
    [{ system: '期日前投票システム', applicant: '選挙管理委員会事務局長職務代理者' }],
  ] as const)('%j は、acting による', (facts) => {
    const verdict = decideApplicant(facts);
    expect(verdict).toMatchObject({ outcome: 'undetermined', missing: ['acting'] });
    expect(verdict.grounds.slice(2).map(({ holds }) => holds)).toContain('unknown');
    expect(decideApplicant({ ...facts, acting: 'established' })).toMatchObject({ outcome: 'eligible', missing: [] });
    const { outcome: other, missing, remedies } = decideApplicant({ ...facts, acting: 'not-established' });
    expect([other, missing]).toEqual(['not-eligible', []]);
    expect(remedies.length).toBeGreaterThan(0);
  });
  it('その職が申請できないなら、acting は問わない', () => {
    for (const acting of [undefined, 'established', 'not-established'] as const) {
      expect(decideApplicant({ system: OF_KEIRI, applicant: '福祉部長職務代理者', acting })).toMatchObject({
        outcome: 'not-eligible',
        missing: [],
      });
      expect(decideApplicant({ system: OF_KEIRI, applicant: '管理部長', acting }).outcome).toBe('eligible');
      expect(decideApplicant({ system: OF_KEIRI, acting }).missing).toEqual(['applicant']);
    }
  });
  it('部もその長も分からないとき', () => {
    expect(decideApplicant({ system: OF_ZEIMU, applicant: '福祉部長職務代理者' }).missing).toEqual([
      'organization.税務課',
      'acting',
    ]);
    expect(decideApplicant({ system: OF_ZEIMU, applicant: '教育部長代理' }).missing).toEqual([
      'organization.税務課',
      'heads',
      'acting',
    ]);
    expect(decideApplicant({ system: OF_ZEIMU, applicant: '教育部長代理', acting: 'not-established' })).toMatchObject({
      outcome: 'not-eligible',
      missing: [],
    });
  });
});

/**
 * The rule on complete facts, and every way to complete partial ones. Departments of open units are one fact each; two
 * departments and a third stand for all.
 */
const READINGS = ['unlisted-system', 'managing-unit', 'section-like-units'] as const;
type Chosen = Pick<Readings, (typeof READINGS)[number]>;
const readingsOf = choices(READINGS);
const SYSTEMS = {
  [CENTRAL]: 'デジタル推進課',
  [OF_KEIRI]: '経理課',
  [OF_ZEIMU]: '税務課',
  期日前投票システム: '選挙管理委員会事務局',
  児童家庭相談システム: '子ども家庭総合センター',
  保育AIシステム: '保育課',
  新しいもの: undefined,
} as const;
type Name = keyof typeof SYSTEMS;
const ORDER = ['system', 'managedBy', 'usingDepartments', 'organization', 'applicant'];
const NOT_GIVEN = 'not given';
const MANAGERS = [
  NOT_GIVEN,
  'デジタル推進課',
  '経理課',
  '税務課',
  '保育課',
  '選挙管理委員会事務局',
  '子ども家庭総合センター',
  'no-section',
];
/** Whether they are units of the ward, and which, their names do not tell. An unknown manager is none of them: no more would follow. */
const UNPLACED = ['東京都', '指導室'];
const USING = [[], ['区民生活部'], ['選挙管理委員会事務局', '管理部']];
const DEPARTMENTS = ['区民生活部', '管理部', '選挙管理委員会事務局'];
const POSTS = ['デジタル推進課長', '区民生活部長', '管理部長', '選挙管理委員会事務局の長', '税務課長'];
/** A 課 is taken for a section so long as nobody says that its department has none. */
const UNSAID = 'unsaid ';
/** Nobody ever says the department of the last. */
const OPEN = ['税務課', '子ども家庭総合センター', '保育課'];
const PLACES = [...DEPARTMENTS, '教育委員会事務局', 'none'];
const OWN: Record<string, string> = { 経理課: '管理部', 選挙管理委員会事務局: '選挙管理委員会事務局' };

function rule([system, managedBy, using, applicant, place, ...open]: readonly unknown[], readings: Chosen) {
  const listed = SYSTEMS[system as Name];
  if (listed === undefined && managedBy === NOT_GIVEN) return undefined;
  const inFact = managedBy !== NOT_GIVEN && readings['managing-unit'] === 'actual-management';
  const unit = (inFact || listed === undefined ? managedBy : listed) as string;
  const headOf = (department: string) => (department.endsWith('部') ? `${department}長` : `${department}の長`);
  if (unit === 'デジタル推進課')
    return applicant === 'デジタル推進課長' || (using as string[]).map(headOf).includes(applicant as string)
      ? 'eligible'
      : 'not-eligible';
  const said = UNPLACED.includes(unit) ? place : (OWN[unit] ?? open[OPEN.indexOf(unit)]);
  if (unit === 'no-section' || said === 'none') return 'no-provision';
  if (listed === undefined && readings['unlisted-system'] === 'not-covered') return 'no-provision';
  const isSection = unit.endsWith('課')
    ? said !== '選挙管理委員会事務局'
    : unit.endsWith('室') && said === '教育委員会事務局';
  if (!isSection && readings['section-like-units'] === 'literal') return 'no-provision';
  const department = (said as string).replace(UNSAID, '');
  return headOf(department as string) === applicant ? 'eligible' : 'not-eligible';
}

describe('部分的な事実は、埋め尽くした事実と合う', () => {
  const facts = [
    { path: 'system', values: Object.keys(SYSTEMS) },
    { path: 'managedBy', values: MANAGERS },
    { path: 'usingDepartments', values: USING },
    { path: 'applicant', values: POSTS },
    ...OPEN.map((unit) => ({ path: `organization.${unit}`, values: DEPARTMENTS })),
  ];
  /** Each fact known, as a class that matters, or not known. A manager nobody gives is not known, too. */
  const known = completions<unknown>(
    facts.map(({ path, values }) => ({
      path,
      values: [
        undefined,
        ...(path === 'organization.保育課' ? [] : values.filter((value) => value !== NOT_GIVEN)),
        ...(path === 'managedBy' ? UNPLACED : []),
      ],
    })),
  );

  it.each([0, 1, 2, 3])('結論・不明な事実・別の読み方・改める方法（%i）', (part) => {
    const differences = new Differences();
    for (const [index, given] of known.entries()) {
      if (index % 4 !== part) continue;
      const [system, managedBy, usingDepartments, applicant, zeimu, centre] = given as (string | undefined)[];
      const isUnplaced = UNPLACED.includes(managedBy!);
      const place = isUnplaced ? [undefined, 'none', '管理部', '教育委員会事務局'][(index >> 2) % 4] : undefined;
      const chart = {
        ...(zeimu && { 税務課: zeimu }),
        ...(centre && { 子ども家庭総合センター: centre }),
        ...(place && { [managedBy!]: place }),
      };
      const asked = {
        ...{ system, managedBy, applicant, organization: chart },
        usingDepartments: usingDepartments as unknown as string[] | undefined,
      };
      // For a listed system a manager that nobody gives is a complete fact: the table answers.
      const filled = facts.map(({ path, values }, i) => ({
        path,
        values:
          given[i] !== undefined
            ? [given[i]]
            : path === 'managedBy' && system !== undefined && SYSTEMS[system as Name] !== undefined
              ? [NOT_GIVEN]
              : path.startsWith('organization')
                ? values.map((value) => (value === '選挙管理委員会事務局' ? UNSAID + value : value))
                : path === 'applicant' && isUnplaced
                  ? [...values, '教育委員会事務局の長']
                  : values,
      })) as Unknown<unknown>[];
      filled.splice(4, 0, {
        path: `organization.${managedBy}`,
        values: !isUnplaced ? ['none'] : place === undefined ? PLACES : [place],
      });
      const complete = completions(filled);
      const under = (readings: Chosen) =>
        settle(
          filled,
          complete.map((each) => rule(each, readings)),
        );
      const readings = readingsOf[index % 3 === 0 ? 0 : index % readingsOf.length]!;
      const expected = under(readings);
      const verdict = decideApplicant(asked, { readings });
      differences.compare(
        { asked, readings },
        { outcome: verdict.outcome, missing: verdict.missing, contested: verdict.contested },
        {
          outcome: expected.outcome,
          missing: collapsed(expected.missing, verdict.missing),
          contested: contestsAmong(readingsOf, readings, (other) => under(other).outcome),
        },
      );
      for (const remedy of verdict.remedies)
        differences.compare(
          { asked, readings, remedy },
          'change' in remedy && decideApplicant({ ...asked, ...remedy.change }, { readings }).outcome,
          'eligible',
        );
    }
    expect(differences.found).toEqual([]);
    expect(differences.compared).toBeGreaterThan(5_000);
  });

  /** While the managing unit is not known, its department is asked for as a whole. */
  function collapsed(missing: readonly string[], actual: readonly string[]): string[] {
    const paths = actual.includes('organization')
      ? missing.map((path) => path.replace(/^organization\..*/, 'organization'))
      : missing;
    return ORDER.flatMap((fact) => [...new Set(paths)].filter((path) => path.startsWith(fact)));
  }
});

describe('誰の長か分からない職名も、埋め尽くした事実と合う', () => {
  const TITLE = '教育部長';
  const ANOTHER = ['区民担当の所長', '選挙担当の所長', '福祉担当の所長'];
  /** Nobody ever says who heads the last. */
  const HEADED = ['区民生活部', '選挙管理委員会事務局', '福祉部'];
  const facts = [
    { path: 'system', values: Object.keys(SYSTEMS) },
    { path: 'managedBy', values: MANAGERS },
    { path: 'usingDepartments', values: [...USING, ['福祉部']] },
    ...OPEN.map((unit) => ({ path: `organization.${unit}`, values: [...DEPARTMENTS, '福祉部'] })),
    ...HEADED.map((unit, i) => ({ path: `heads.${unit}`, values: [TITLE, ANOTHER[i]!] })),
  ];
  const known = completions<unknown>(
    facts.map(({ path, values }) => ({
      path,
      values: [
        undefined,
        ...(path === 'organization.保育課' || path === 'heads.福祉部'
          ? []
          : values.filter((value) => value !== NOT_GIVEN)),
      ],
    })),
  );

  /** As the rule for a post that heads a department, which the titles say; nobody has the title of 管理部's head. */
  function titled([system, managedBy, using, zeimu, centre, hoiku, ...titles]: readonly unknown[], readings: Chosen) {
    const [first, ...others] = HEADED.filter((_, i) => titles[i] === TITLE);
    if (others.length > 0) return undefined;
    const headed = first === undefined ? '税務課長' : first.endsWith('部') ? `${first}長` : `${first}の長`;
    return rule([system, managedBy, using, headed, 'none', zeimu, centre, hoiku], readings);
  }

  it('結論・不明な事実・別の読み方', () => {
    const differences = new Differences();
    for (const [index, given] of known.entries()) {
      if (index % 97 !== 0) continue;
      const [system, managedBy, using, zeimu, centre, , kumin, senkyo] = given as (string | undefined)[];
      const asked = {
        ...{ system, managedBy, applicant: TITLE, usingDepartments: using as unknown as string[] | undefined },
        organization: { ...(zeimu && { 税務課: zeimu }), ...(centre && { 子ども家庭総合センター: centre }) },
        heads: { ...(kumin && { 区民生活部: kumin }), ...(senkyo && { 選挙管理委員会事務局: senkyo }) },
      };
      if (kumin === TITLE && senkyo === TITLE) {
        expect(() => decideApplicant(asked)).toThrow();
        continue;
      }
      const filled = facts.map(({ path, values }, i) => {
        const isListed = path === 'managedBy' && system !== undefined && SYSTEMS[system as Name] !== undefined;
        const open = values.map((value) =>
          path.startsWith('organization') && value === '選挙管理委員会事務局' ? UNSAID + value : value,
        );
        return { path, values: given[i] !== undefined ? [given[i]] : isListed ? [NOT_GIVEN] : open };
      }) as Unknown<unknown>[];
      const complete = completions(filled);
      const under = (readings: Chosen) =>
        settle(
          filled,
          complete.map((each) => titled(each, readings)),
        );
      const readings = readingsOf[index % readingsOf.length]!;
      const expected = under(readings);
      const verdict = decideApplicant(asked, { readings });
      const whole = (fact: string, path: string) =>
        path.startsWith(`${fact}.`) && verdict.missing.includes(fact) ? fact : path;
      const missing = new Set(expected.missing.map((path) => whole('heads', whole('organization', path))));
      differences.compare(
        { asked, readings },
        { outcome: verdict.outcome, missing: verdict.missing, contested: verdict.contested },
        {
          outcome: expected.outcome,
          missing: [...missing],
          contested: contestsAmong(readingsOf, readings, (other) => under(other).outcome),
        },
      );
    }
    expect(differences.found).toEqual([]);
    expect(differences.compared).toBeGreaterThan(400);
  });
});

describe('根拠と留意事項', () => {
  it('条文の順に、要件ごとに成否を示し、どれも文になる', () => {
    const verdict = decideApplicant({ system: OF_KEIRI, usingDepartments: ['福祉部'], applicant: '福祉部長' });
    expect(verdict.grounds.map(({ code, holds }) => [code, holds])).toEqual([
      ['digital-promotion-manages', false],
      ['another-section-manages', true],
      ['applicant-heads-digital-promotion', false],
      ['applicant-heads-using-department', true],
      ['applicant-heads-managing-department', false],
    ]);
    for (const facts of [{}, { system: OF_KEIRI, applicant: '管理部長' }, { system: CENTRAL }])
      for (const { code, holds, values = {} } of decideApplicant(facts).grounds)
        expect(sayOf(applicantWords.grounds[code][`${holds}`], values).ja).not.toMatch(/undefined/);
    if (verdict.outcome !== 'not-eligible') expect.unreachable();
    else
      expect(sayOf(applicantWords.outcomes['not-eligible'].answer, verdict).ja).toBe(
        'この職にある者は、申請できない。申請できるのは、次の職である：管理部長。',
      );
  });
  it('他の課が管理しないときは、管理する課の部の長でないとは言わず、その定めが当てはまらないと言う', () => {
    const said = (facts: ApplicantFacts) =>
      explain(decideApplicant(facts), 'ja').grounds.find(({ code }) => code === 'applicant-heads-managing-department')
        ?.text;
    for (const applicant of ['管理部長', '福祉部長', undefined])
      expect(said({ system: CENTRAL, applicant }), applicant).toMatch(/当てはまらない。$/);
    expect(said({ system: CENTRAL, managedBy: 'no-section', applicant: '管理部長' })).toMatch(/当てはまらない。$/);
    expect(said({ system: OF_KEIRI, applicant: '福祉部長' })).toMatch(/^申請者は、.*に当たらない。$/);
    expect(said({ system: OF_KEIRI, applicant: '管理部長' })).not.toMatch(/ない。$/);
  });
  it('別表第1と違う管理、載っていない名称、課に当たらない組織を示す', () => {
    expect(decideApplicant({ system: CENTRAL, managedBy: '税務課' }).caveats).toEqual([
      { code: 'differs-from-appended-table-1', citation: '別表第1', unit: 'デジタル推進課' },
    ]);
    expect(
      decideApplicant({ system: '会議録検索システム' }, { on: '2022-03-31' }).caveats.map(({ code }) => code),
    ).toEqual([
      'text-not-attested',
      'text-not-attested',
      'text-not-attested',
      'text-not-attested',
      'unit-is-not-a-section',
      'text-defect',
    ]);
  });
});

describe('理解できない事実は断る', () => {
  it.each([
    [{ usingDepartments: '福祉部' }, 'usingDepartments'],
    [{ usingDepartments: null }, 'usingDepartments'],
    [{ usingDepartments: ['福祉部', '税務課'] }, 'usingDepartments.1'],
    [{ usingDepartments: [null] }, 'usingDepartments.0'],
    [{ usingDepartments: [undefined] }, 'usingDepartments.0'],
    [{ usingDepartments: ['福祉部長'] }, 'usingDepartments.0'],
    [{ usingDepartments: ['部'] }, 'usingDepartments.0'],
    [{ usingDepartments: [`${'あ'.repeat(100)}部`] }, 'usingDepartments.0'],
    [{ organization: { 経理課: '福祉部' } }, 'organization.経理課'],
    [{ applicant: '福祉部' }, 'applicant'],
    [{ applicant: '区議会事務局' }, 'applicant'],
    [{ applicant: null }, 'applicant'],
    [{ applicant: ' ' }, 'applicant'],
    [{ applicant: 7 }, 'applicant'],
    [{ post: '福祉部長' }, 'post'],
    [{ heads: { 管理部: '教育部長' } }, 'heads.管理部'],
    [{ heads: { 福祉部: null } }, 'heads.福祉部'],
    // By its form the title is that of the head of a unit that another fact names.
    [{ managedBy: '知らない課', heads: { 福祉部: '知らない課長' } }, 'heads.福祉部'],
    [{ usingDepartments: ['財務部'], heads: { 福祉部: '財務部長' } }, 'heads.福祉部'],
    [{ organization: { 税務課: '財務部' }, heads: { 福祉部: '財務部長' } }, 'heads.福祉部'],
    [{ acting: true }, 'acting'],
    [{ acting: 'none' }, 'acting'],
  ])('%j', (facts, path) => {
    try {
      decideApplicant(facts as ApplicantFacts);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidFactsError);
      expect((error as InvalidFactsError).issues.map((issue) => issue.path)).toEqual([path]);
    }
  });
});
