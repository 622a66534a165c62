/**
 * Article 2, item (xiv): 課 is a closed list. What is asked of a unit by its name and by where it belongs, over all decisions
 * that take one. Worked out by hand from the text.
 */
import { describe, expect, it } from 'vitest';
import { decideApplicant } from '../../src/decisions/applicant.js';
import { decideDataUseApproval } from '../../src/decisions/data-use-approval.js';
import { decideManager } from '../../src/decisions/manager.js';
import { decidePersonalInformation } from '../../src/decisions/personal-information.js';
import { decideProcedure } from '../../src/decisions/procedure.js';
import { decideReportAddressees } from '../../src/decisions/report-addressees.js';
import { decideUsageRegime } from '../../src/decisions/usage-regime.js';
import { InvalidFactsError } from '../../src/input/errors.js';
import type { Organization } from '../../src/regulation/organization.js';
import type { Readings } from '../../src/regulation/readings.js';

const NEW = '新しいシステム';
const LISTED = '税務システム';

interface Managed {
  readonly system?: string;
  readonly managedBy?: string;
  readonly organization?: Organization;
}

/** What every question about a system says of it: where it is nobody's, where it is a section's. */
const QUESTIONS = {
  manager: {
    ask: (facts: Managed, readings?: Partial<Readings>) => decideManager(facts, { readings }),
    section: 'system-managing-section',
    nobody: 'no-provision',
  },
  'report-addressees': {
    ask: (facts: Managed, readings?: Partial<Readings>) => decideReportAddressees(facts, { readings }),
    section: 'system-managing-side',
    nobody: 'no-provision',
  },
  'usage-regime': {
    ask: (facts: Managed, readings?: Partial<Readings>) =>
      decideUsageRegime({ ...facts, designation: 'none' }, { readings }),
    section: 'article-9',
    nobody: 'no-provision',
  },
  procedure: {
    ask: (facts: Managed, readings?: Partial<Readings>) =>
      decideProcedure({ ...facts, change: 'system-change', minor: 'none' }, { readings }),
    section: 'introduction',
    nobody: 'none-prescribed',
  },
  applicant: {
    // Whoever heads no department applies for no other section's system.
    ask: (facts: Managed, readings?: Partial<Readings>) =>
      decideApplicant({ ...facts, applicant: '税務課長' }, { readings }),
    section: 'not-eligible',
    nobody: 'no-provision',
  },
} as const;

const SECTIONS: Managed[] = [
  { managedBy: '税務課' },
  { managedBy: '経理課' },
  { managedBy: '架空課' },
  { managedBy: '区民生活部架空課' },
  // A part of a section stands for the section.
  { managedBy: '税務課収納係' },
  { managedBy: '税務課 収納担当', organization: { 税務課収納担当: '区民生活部' } },
  { managedBy: '教育委員会事務局学務課学務班' },
  { managedBy: '経理課契約グループ' },
  { managedBy: '架空課', organization: { 架空課: '福祉部' } },
  // Its predecessor is named in the item; the centre of today is not.
  { managedBy: '荒川区立子ども家庭支援センター' },
  { managedBy: '指導室', organization: { 指導室: '教育委員会事務局' } },
  { managedBy: '教育委員会事務局指導室' },
];

const LIKE_SECTIONS: Managed[] = [
  { managedBy: '区議会事務局' },
  { managedBy: '選挙管理委員会事務局' },
  { managedBy: '監査事務局' },
  { managedBy: '子ども家庭総合センター' },
  // Their 課 are not in the item.
  { managedBy: '監査事務局監査課' },
  { managedBy: '議会事務局議事課' },
  { managedBy: '議事課', organization: { 議事課: '議会事務局' } },
  { managedBy: '選挙課', organization: { 選挙課: '選挙管理委員会事務局' } },
  { managedBy: '税務課', organization: { 税務課: '監査事務局' } },
  // A 室 of another department than that of the board of education.
  { managedBy: '危機管理室', organization: { 危機管理室: '区民生活部' } },
  { managedBy: '区民生活部危機管理室' },
  { managedBy: '監査事務局調査室' },
  // Anything else that belongs to a department.
  { managedBy: '消費生活センター', organization: { 消費生活センター: '産業経済部' } },
  { managedBy: '産業経済部消費生活センター' },
  { managedBy: '架空課収納係', organization: { 架空課収納係: '区民生活部' } },
  { managedBy: '区議会事務局庶務係' },
  { managedBy: '選挙管理委員会', organization: { 選挙管理委員会: '選挙管理委員会事務局' } },
];

const NOBODYS: Managed[] = [
  { managedBy: 'no-section' },
  { managedBy: '東京都', organization: { 東京都: 'none' } },
  { managedBy: '第一中学校', organization: { '荒川区立 第一中学校': 'none' } },
  { managedBy: '株式会社架空', organization: { 株式会社架空: 'none' } },
  { managedBy: '荒川警察署交通課', organization: { 荒川警察署交通課: 'none' } },
  { managedBy: '株式会社架空管理室', organization: { 株式会社架空管理室: 'none' } },
];

/** By their names: may they be sections, or nobody knows even that. */
const UNPLACED = [
  '東京都',
  '第一中学校',
  '選挙管理委員会',
  '株式会社架空',
  '消費生活センター',
  '架空課収納係',
  '区民相談所',
];
const ROOMS = ['指導室', '架空管理室'];

describe.each(Object.entries(QUESTIONS))('第2条第14号：%s', (_, { ask, section, nobody }) => {
  it.each(SECTIONS)('課：%j', (unit) => {
    const verdict = ask({ system: NEW, ...unit });
    expect(verdict).toMatchObject({
      outcome: section,
      missing: [],
      contested: [{ readings: { 'unlisted-system': 'not-covered' }, outcome: nobody }],
      caveats: [{ code: 'not-in-appended-table-1' }],
    });
  });

  it.each(LIKE_SECTIONS)('課に当たらない組織：%j', (unit) => {
    const facts = { system: NEW, ...unit };
    expect(ask(facts)).toMatchObject({
      outcome: section,
      missing: [],
      contested: [
        { readings: { 'unlisted-system': 'not-covered' }, outcome: nobody },
        { readings: { 'section-like-units': 'literal' }, outcome: nobody },
      ],
    });
    expect(ask(facts).caveats.map(({ code }) => code)).toContain('unit-is-not-a-section');
    expect(ask(facts, { 'section-like-units': 'literal' }).outcome).toBe(nobody);
  });

  it.each(NOBODYS)('区の組織でない：%j', (unit) => {
    expect(ask({ system: NEW, ...unit })).toMatchObject({
      outcome: nobody,
      missing: [],
      contested: [],
      caveats: [{ code: 'not-in-appended-table-1' }],
    });
    // Beside a system of the table it is another one than the table's.
    const listed = ask({ system: LISTED, ...unit });
    expect(listed).toMatchObject({
      missing: [],
      contested: [{ readings: { 'managing-unit': 'actual-management' }, outcome: nobody }],
      caveats: [{ code: 'differs-from-appended-table-1', unit: 'デジタル推進課' }],
    });
  });

  it.each(UNPLACED)('所属が分からない：%s', (managedBy) => {
    const open = ask({ system: NEW, managedBy });
    expect(open).toMatchObject({
      outcome: 'undetermined',
      missing: [`organization.${managedBy}`],
      // Under either reading the text names nobody, wherever it belongs.
      contested: [
        { readings: { 'unlisted-system': 'not-covered' }, outcome: nobody },
        { readings: { 'section-like-units': 'literal' }, outcome: nobody },
      ],
    });
    // The chart of another unit does not help.
    expect(ask({ system: NEW, managedBy, organization: { 税務課: '区民生活部' } }).missing).toEqual(open.missing);
    expect(ask({ system: NEW, managedBy }, { 'section-like-units': 'literal' })).toMatchObject({
      outcome: nobody,
      missing: [],
    });
  });

  it.each(ROOMS)('所属が分からない室：%s', (managedBy) => {
    const facts = { system: NEW, managedBy };
    const missing = [`organization.${managedBy}`];
    expect(ask(facts)).toMatchObject({
      outcome: 'undetermined',
      missing,
      contested: [{ readings: { 'unlisted-system': 'not-covered' }, outcome: nobody }],
    });
    expect(ask(facts, { 'section-like-units': 'literal' })).toMatchObject({ outcome: 'undetermined', missing });
  });

  it('別表第1にあれば、誰が実際に管理するかは、読み方によってだけ左右する', () => {
    for (const managedBy of [...UNPLACED, ...ROOMS]) {
      const settled = ask({ system: LISTED, managedBy });
      expect(settled).toMatchObject({
        missing: [],
        contested: [{ readings: { 'managing-unit': 'actual-management' }, outcome: 'undetermined' }],
      });
      expect(settled.outcome).toBe(ask({ system: LISTED }).outcome);
      expect(ask({ system: LISTED, managedBy }, { 'managing-unit': 'actual-management' })).toMatchObject({
        outcome: 'undetermined',
        missing: [`organization.${managedBy}`],
      });
    }
  });

  it('システムも分からなければ、それも問う', () => {
    expect(ask({ managedBy: '東京都' })).toMatchObject({
      outcome: 'undetermined',
      missing: ['system', 'organization.東京都'],
    });
  });

  it('誰が管理するかが分からなければ、それを問う', () => {
    expect(ask({ system: NEW })).toMatchObject({ outcome: 'undetermined', missing: ['managedBy'] });
  });

  it.each([
    ['福祉部', 'managedBy'],
    ['教育委員会事務局', 'managedBy'],
    ['福祉事務所', 'managedBy'],
    ['荒川区保健所', 'managedBy'],
    ['none', 'managedBy'],
  ])('課を置くところは、課の名称による：%s', (managedBy, path) => {
    expect(() => ask({ managedBy })).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path })] }) as InvalidFactsError,
    );
  });

  it('前に書いた部と組織の事実が異なれば断る', () => {
    const facts = { managedBy: '区民生活部架空課', organization: { 架空課: '福祉部' } };
    expect(() => ask(facts)).toThrow(InvalidFactsError);
    expect(() => ask({ managedBy: '税務課', organization: { 税務課: 'none' } })).toThrow(InvalidFactsError);
  });

  it('名称の中の空白は、どの結論も変えない', () => {
    const spaced: Managed = {
      system: '戸籍 システム',
      managedBy: '税務　課',
      organization: { '戸籍　住民課': '区民 生活部', '税 務 課': '区民生活部' },
    };
    const plain: Managed = {
      system: '戸籍システム',
      managedBy: '税務課',
      organization: { 戸籍住民課: '区民生活部', 税務課: '区民生活部' },
    };
    expect(ask(spaced)).toEqual(ask(plain));
    expect(ask({ system: NEW, managedBy: '管理部　経理課' })).toEqual(ask({ system: NEW, managedBy: '経理課' }));
    expect(ask({ system: '中間サ-バゲートウェイシステム' })).toEqual(ask({ system: '中間サーバゲートウェイシステム' }));
  });
});

describe('課の係・担当・班・グループ', () => {
  const managerOf = (managedBy: string, organization?: Organization) =>
    decideManager({ system: NEW, managedBy, ...(organization && { organization }) });
  it('その課に代わる', () => {
    for (const [part, section] of [
      ['税務課収納係', '税務課'],
      ['区民生活部税務課収納係', '税務課'],
      ['デジタル推進課情報基盤係', 'デジタル推進課'],
      ['管理部デジタル推進課情報基盤担当', 'デジタル推進課'],
      ['区議会事務局庶務係', '区議会事務局'],
      ['子ども家庭総合センター相談係', '子ども家庭総合センター'],
    ] as const)
      expect(managerOf(part)).toEqual(managerOf(part.startsWith('区民生活部') ? `区民生活部${section}` : section));
    expect(decideManager({ system: LISTED, managedBy: 'デジタル推進課情報基盤係' }).caveats).toEqual([]);
    expect(managerOf('税務課収納係', { 税務課収納係: '区民生活部' })).toEqual(
      managerOf('税務課', { 税務課: '区民生活部' }),
    );
  });
  it('自らのデータは、どちらの係から見ても自らのものである', () => {
    const uses = [{ managedBy: '税務課課税係', items: ['税額'], personalInformation: true }];
    expect(decideDataUseApproval({ applicantSection: '税務課収納係', uses }).outcome).toBe('not-required');
    expect(decideDataUseApproval({ applicantSection: '区民課収納係', uses }).outcome).toBe('required');
  });
  it('課である担当課、規程にない課の係、部の係、別の語はそのまま読む', () => {
    expect(managerOf('税務課収納担当課')).toMatchObject({ manager: { label: '税務課収納担当課長' } });
    expect(managerOf('福祉部庶務係')).toMatchObject({ manager: { label: '庶務係の長' } });
    for (const open of ['架空課収納係', '広報課題担当', '税務課収納所'])
      expect(managerOf(open).missing).toEqual([`organization.${open}`]);
  });
  it.each(['税務課収納係長', '福祉部デジタル推進課情報基盤係'])('%s は断る', (managedBy) =>
    expect(() => managerOf(managedBy)).toThrow(InvalidFactsError),
  );
});

describe('第4条：指示する者', () => {
  it('部を前に書けば、その部の長が指示する', () => {
    for (const facts of [
      { managedBy: '区民生活部税務課' },
      { managedBy: '税務課', organization: { 税務課: '区民生活部' } },
    ])
      expect(decideManager({ system: NEW, ...facts })).toMatchObject({
        manager: { label: '税務課長', unit: '税務課' },
        directedBy: { label: '区民生活部長', unit: '区民生活部' },
      });
    expect(decideManager({ system: NEW, managedBy: '監査事務局監査課' })).toMatchObject({
      manager: { label: '監査課長' },
      directedBy: { label: '監査事務局の長' },
    });
  });
  it('課に当たるかは、所属が分からない室についてだけ分からない', () => {
    const isSection = (managedBy: string, organization?: Organization) =>
      decideManager({ system: NEW, managedBy, ...(organization && { organization }) }).grounds[0];
    expect(isSection('架空課')).toMatchObject({ holds: true, values: { unit: '架空課' } });
    expect(isSection('指導室')).toMatchObject({ holds: 'unknown', values: { unit: '指導室' } });
    expect(isSection('東京都')).toMatchObject({ holds: false, values: { unit: '東京都' } });
    expect(isSection('東京都', { 東京都: 'none' })).toMatchObject({ holds: false, values: { unit: '東京都' } });
    expect(isSection('no-section')).not.toHaveProperty('values');
  });
});

describe('第12条第1項：申請者', () => {
  const of = (managedBy: string, applicant: string, organization?: Organization) =>
    decideApplicant({ system: NEW, managedBy, applicant, ...(organization && { organization }) });
  it('部に属するのであれば、その部の長が申請する', () => {
    const missing = ['organization.消費生活センター'];
    expect(of('消費生活センター', '産業経済部長')).toMatchObject({ outcome: 'undetermined', missing });
    expect(of('消費生活センター', '産業経済部長', { 消費生活センター: '産業経済部' }).outcome).toBe('eligible');
    expect(of('消費生活センター', '産業経済部長', { 消費生活センター: '福祉部' }).outcome).toBe('not-eligible');
    expect(of('消費生活センター', '産業経済部長', { 消費生活センター: 'none' }).outcome).toBe('no-provision');
    expect(of('産業経済部消費生活センター', '産業経済部長').outcome).toBe('eligible');
    expect(of('区民生活部税務課', '区民生活部長').outcome).toBe('eligible');
  });
  it('室は、教育委員会事務局のものであれば課である', () => {
    expect(of('指導室', '教育委員会事務局の長')).toMatchObject({
      outcome: 'undetermined',
      missing: ['organization.指導室'],
    });
    expect(of('教育委員会事務局指導室', '教育委員会事務局の長')).toMatchObject({
      outcome: 'eligible',
      contested: [{}],
    });
    expect(of('区民生活部指導室', '教育委員会事務局の長')).toMatchObject({
      outcome: 'not-eligible',
      contested: [{}, {}],
    });
    expect(of('no-section', '教育委員会事務局の長')).toMatchObject({ outcome: 'no-provision', remedies: [] });
  });
});

describe('第8条第7項：準用', () => {
  it('区の課が管理しないものにも、デジタル推進課長の認定は及ぶ', () => {
    const designation = { holds: true, by: 'デジタル推進課長', reason: '連携するため' };
    for (const managedBy of ['no-section', '東京都', '指導室'])
      expect(decideUsageRegime({ system: NEW, managedBy, designation })).toMatchObject({
        outcome: 'article-8-applied',
        missing: [],
      });
  });
});

describe('第12条第1項・第13条：手続', () => {
  it('廃止には、誰が管理していても定めがない', () => {
    for (const managedBy of ['東京都', '指導室', 'no-section'])
      expect(decideProcedure({ system: NEW, managedBy, change: 'abolition' })).toMatchObject({
        outcome: 'none-prescribed',
        missing: [],
      });
  });
});

describe('第14条：他の課のデータ', () => {
  const NAME = '住民基本台帳法第7条第1号';
  const NUMBER = '住民基本台帳法第7条第8号の2';
  const uses = (...units: string[]) => units.map((managedBy) => ({ managedBy, items: [NUMBER] }));
  const facts = (managedBy: string, organization?: Organization) => ({
    applicantSection: '福祉推進課',
    uses: uses(managedBy),
    ...(organization && { organization }),
  });
  const both = [decideDataUseApproval, decidePersonalInformation];

  it.each(SECTIONS)('課：%j', ({ managedBy, organization }) => {
    for (const decide of both)
      expect(decide(facts(managedBy!, organization))).toMatchObject({
        outcome: 'required',
        missing: [],
        contested: [],
      });
  });
  it.each(LIKE_SECTIONS)('課に当たらない組織：%j', ({ managedBy, organization }) => {
    for (const decide of both) {
      const verdict = decide(facts(managedBy!, organization));
      expect(verdict).toMatchObject({
        outcome: 'required',
        missing: [],
        contested: [{ readings: { 'section-like-units': 'literal' }, outcome: 'not-required' }],
      });
      expect(verdict.caveats.map(({ code }) => code)).toContain('unit-is-not-a-section');
    }
  });
  it.each(NOBODYS)('区の組織でない：%j', ({ managedBy, organization }) => {
    for (const decide of both)
      expect(decide(facts(managedBy!, organization))).toMatchObject({
        outcome: 'not-required',
        missing: [],
        contested: [],
        caveats: [{ code: 'act-applies-by-itself', citation: '第14条第2項' }],
      });
  });
  it.each(UNPLACED)('所属が分からない：%s', (managedBy) => {
    for (const decide of both)
      expect(decide(facts(managedBy))).toMatchObject({
        outcome: 'undetermined',
        missing: [`organization.${managedBy}`],
        contested: [{ readings: { 'section-like-units': 'literal' }, outcome: 'not-required' }],
      });
  });
  it.each(ROOMS)('所属が分からない室：%s', (managedBy) => {
    for (const decide of both)
      expect(decide(facts(managedBy))).toMatchObject({
        outcome: 'undetermined',
        missing: [`organization.${managedBy}`],
        contested: [],
      });
  });
  it('自らのデータは、所属が分からなくても自らのものである', () => {
    for (const decide of both)
      for (const own of ['東京都', '指導室'])
        expect(decide({ applicantSection: own, uses: uses(own) })).toMatchObject({
          outcome: 'not-required',
          missing: [],
        });
  });
  it('別に承認を要するデータがあれば、左右しない', () => {
    const verdict = decideDataUseApproval({ applicantSection: '福祉推進課', uses: uses('東京都', '税務課') });
    expect(verdict).toMatchObject({ outcome: 'required', missing: [] });
    // Whose approval besides is not certain.
    expect(verdict).not.toHaveProperty('approvals');
  });
  it('ただし書のデータだけでも、他の課のものかを左右する', () => {
    const quiet = { applicantSection: '福祉推進課', uses: [{ managedBy: '東京都', items: [NAME] }] };
    expect(decideDataUseApproval(quiet)).toMatchObject({ outcome: 'undetermined', missing: ['organization.東京都'] });
    const beside = { ...quiet, uses: [...quiet.uses, { managedBy: '税務課', items: [NAME] }] };
    expect(decideDataUseApproval(beside)).toMatchObject({ outcome: 'exempt', missing: [] });
  });
  it('一つの組織のデータは、まとめて他の課のものであるか否かが決まる', () => {
    const two = [{ managedBy: '東京都', items: [NUMBER] }, { managedBy: '東京都' }];
    expect(decideDataUseApproval({ applicantSection: '福祉推進課', uses: two })).toMatchObject({
      outcome: 'undetermined',
      // Where it counts, the first asks for approval already.
      missing: ['organization.東京都'],
    });
  });
  it('部は、どこに書いても同じである', () => {
    const placed = { applicantSection: '福祉推進課', uses: uses('消費生活センター', '産業経済部消費生活センター') };
    expect(decideDataUseApproval(placed)).toMatchObject({
      outcome: 'required',
      approvals: [{ from: { label: '消費生活センターの長' }, items: [NUMBER] }],
    });
  });
  it('申請に係る課は、課で答える', () => {
    expect(() => decideDataUseApproval({ applicantSection: 'no-section' })).toThrow(InvalidFactsError);
  });
});
