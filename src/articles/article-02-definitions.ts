import { assemblyOffice, familyCentre, type MisleadingPlace } from '../regulation/misleading.js';
import { type Chart, NO_DEPARTMENT } from '../regulation/organization.js';
import type { Article } from '../regulation/provision.js';
import { DIGITAL_PROMOTION, isItsOwnDepartment, isSectionLike } from '../regulation/units.js';
import { textDefect } from '../verdict/caveats.js';
import { condition } from '../verdict/condition.js';
import { frozen, NONE } from '../verdict/frozen.js';
import type { Caveat } from '../verdict/verdict.js';

/**
 * All that rules tell apart of a unit: デジタル推進課, another section, one of the ward that item (xiv) does not define as a
 * section, none of the ward at all.
 */
export const UNIT_CLASSES = ['digital-promotion', 'section', 'section-like', 'none'] as const;

export type UnitClass = (typeof UNIT_CLASSES)[number];
/** Of a unit whose name does not tell: a 室 is a section in one department alone, anything else may be no unit of the ward. */
export type OpenClass = 'room' | 'unplaced';

/** Said in place of a unit: that no section of the ward manages something. */
export const NO_SECTION = 'no-section';

/** Item (xiv) is a closed list: 課, but for those of departments that it leaves out, and the 室 of one department. */
export function unitClassOf(unit: string, chart?: Chart): UnitClass | OpenClass {
  if (unit === DIGITAL_PROMOTION) return 'digital-promotion';
  const department = chart?.get(unit);
  if (unit === NO_SECTION || department === NO_DEPARTMENT) return 'none';
  if (isSectionLike(unit)) return 'section-like';
  switch (unit[unit.length - 1]) {
    case '課':
      return department !== undefined && isItsOwnDepartment(department) ? 'section-like' : 'section';
    case '室':
      return department === undefined ? 'room' : department === WITH_ROOMS ? 'section' : 'section-like';
    default:
      if (unit === FORMER_FAMILY_CENTRE) return 'section';
      return department === undefined ? 'unplaced' : 'section-like';
  }
}

/** The department of which item (xiv) counts the 室 among the sections. */
export const WITH_ROOMS = '教育委員会事務局';
const FORMER_FAMILY_CENTRE = '子ども家庭支援センター';

/** Where a unit may belong whose name does not tell what it is. */
export const PLACES = ['department-with-rooms', 'other-department', 'nowhere'] as const;
export type Place = (typeof PLACES)[number];

/** What such a unit is, once it is known where it belongs. */
export function classIn(place: Place, unit: UnitClass | OpenClass): UnitClass {
  if (unit !== 'room' && unit !== 'unplaced') return unit;
  if (place === 'nowhere') return 'none';
  return unit === 'room' && place === 'department-with-rooms' ? 'section' : 'section-like';
}

/** Whether a unit may be a section, for all that is known of it. */
export const isSection = (unit: UnitClass | OpenClass): boolean | 'unknown' =>
  unit === 'room' ? 'unknown' : unit === 'digital-promotion' || unit === 'section';

/** What a reader should know about a unit that the definitions of department and section (items 12 and 14) do not fit. */
export function unitCaveats(unit: string, its: UnitClass | OpenClass): readonly Caveat[] {
  if (its !== 'section-like') return NONE;
  const place = MISNAMED[unit];
  const caveat: Caveat = { code: 'unit-is-not-a-section', citation: '第2条第14号', unit };
  return frozen(place === undefined ? [caveat] : [caveat, textDefect(place)]);
}

/** The items that call a unit by another name than its own. */
const MISNAMED: { readonly [unit: string]: MisleadingPlace } = {
  区議会事務局: assemblyOffice,
  子ども家庭総合センター: familyCentre,
};
/** Those whom the duties of security reach or do not reach. */
export const PERSONS = [
  'regular-service',
  'special-service',
  'contractor',
  'former-contractor-worker',
  'other',
] as const;

export interface Somebody {
  readonly person: (typeof PERSONS)[number];
}

/** Of either service. */
export const staff = /* @__PURE__ */ condition(
  '第2条第16号',
  ({ person }: Somebody) => person === 'regular-service' || person === 'special-service',
);

/** Whoever does or did the entrusted work counts as one. */
export const contractor = /* @__PURE__ */ condition(
  '第2条第17号',
  ({ person }: Somebody) => person === 'contractor' || person === 'former-contractor-worker',
);

/**
 * Article 2, place by place.
 * @ja 第2条
 */
export const article2: Article = {
  citation: '第2条',
  chapter: '第1章',
  caption: { ja: '定義', en: 'Definitions' },
  amendedBy: [
    '平成27年訓令甲第1号',
    '平成27年訓令甲第4号',
    '平成27年訓令甲第6号',
    '令和4年訓令甲第7号',
    '令和5年訓令甲第4号',
  ],
  provisions: [
    {
      citation: '第2条',
      kind: 'container',
      summary: { ja: 'この規程で使う22の用語の意味。', en: 'What 22 terms mean in this regulation.' },
    },
    {
      citation: '第2条第1号',
      kind: 'definition',
      uses: ['電子情報処理', 'ネットワーク', '記録媒体'],
      summary: {
        ja: '電子情報システム：電子情報処理を行う仕組みの全体。機器、ソフトウェア、ネットワーク、記録媒体から成る。',
        en: 'Electronic information system: all of what carries out electronic processing, made up of hardware, software, network and storage media.',
      },
    },
    {
      citation: '第2条第2号',
      kind: 'definition',
      uses: ['電子情報システム', '電子情報処理'],
      summary: {
        ja: 'ネットワーク：システムのうち、処理装置どうしをつなぐ通信網とその機器。',
        en: 'Network: the part of a system that connects processing devices, and its equipment.',
      },
    },
    {
      citation: '第2条第3号',
      kind: 'definition',
      uses: ['電子情報システム', 'データ'],
      summary: {
        ja: '端末装置：システムにつながった、データの入出力装置。',
        en: 'Terminal: a device connected to a system for the input and output of data.',
      },
    },
    {
      citation: '第2条第4号',
      kind: 'definition',
      uses: ['データ'],
      summary: {
        ja: '記録媒体：データを記録している媒体。',
        en: 'Storage medium: a medium on which data is recorded.',
      },
    },
    {
      citation: '第2条第5号',
      kind: 'definition',
      uses: ['電子情報システム', 'データ', 'ドキュメント'],
      summary: {
        ja: '情報資産：導入から運用までのすべてのデータと、システムの入出力帳票及びドキュメント。',
        en: 'Information assets: all data from introduction to operation, and the input and output forms and the documents of a system.',
      },
    },
    {
      citation: '第2条第6号',
      kind: 'definition',
      uses: ['電子情報システム'],
      summary: {
        ja: '電子情報処理：システムを使った入力から消去までの情報の処理。',
        en: 'Electronic information processing: what is done to information by means of a system, from input to erasure.',
      },
    },
    {
      citation: '第2条第7号',
      kind: 'definition',
      uses: ['電子情報処理'],
      summary: {
        ja: 'データ：処理の対象となる情報、又は処理された情報。',
        en: 'Data: information to be processed, or processed.',
      },
    },
    {
      citation: '第2条第8号',
      kind: 'definition',
      uses: ['電子情報処理'],
      summary: {
        ja: 'ドキュメント：システム設計書、操作手引書など、処理のための取扱要領や仕様書。',
        en: 'Documents: design documents, operation manuals and other instructions or specifications for processing.',
      },
    },
    {
      citation: '第2条第9号',
      kind: 'definition',
      summary: {
        ja: '個人情報：個人情報の保護に関する法律の定義による。',
        en: 'Personal information: as the Act on the Protection of Personal Information defines it.',
      },
    },
    {
      citation: '第2条第10号',
      kind: 'definition',
      summary: { ja: '個人番号：番号法の定義による。', en: 'Individual Number: as the Number Act defines it.' },
    },
    {
      citation: '第2条第11号',
      kind: 'definition',
      uses: ['番号法'],
      summary: {
        ja: '特定個人情報：番号法の定義による。',
        en: 'Specific Personal Information: as the Number Act defines it.',
      },
    },
    {
      citation: '第2条第12号',
      kind: 'definition',
      uses: ['会計管理部', '議会事務局', '教育委員会事務局', '選挙管理委員会事務局', '監査事務局'],
      summary: {
        ja: '部：組織条例による部、会計管理部と、議会・教育委員会・選挙管理委員会・監査の各事務局。',
        en: 'Department: the departments of the organisation ordinance, 会計管理部, and the secretariats of the assembly, the board of education, the election commission and the auditors.',
      },
    },
    {
      citation: '第2条第13号',
      kind: 'definition',
      uses: ['電子情報システム', '管理部', '部', '別表第1'],
      summary: {
        ja: 'システム管理部長：デジタル推進課の管理するものを除き、別表第1のシステムを所管する部の長。',
        en: 'Head of the system-managing department: the head of the department in charge of a system in Appended Table 1, those of デジタル推進課 left out.',
      },
    },
    {
      citation: '第2条第14号',
      kind: 'definition',
      uses: ['荒川区立子ども家庭支援センター'],
      summary: {
        ja: '課：組織規則などによる課、子ども家庭支援センター、教育委員会事務局の課と室。',
        en: "Section: the sections under the organisation rules, 子ども家庭支援センター, and the sections and offices (室) of the board of education's secretariat.",
      },
    },
    {
      citation: '第2条第15号',
      kind: 'definition',
      uses: ['電子情報システム', 'デジタル推進課', '課', '別表第1'],
      summary: {
        ja: 'システム管理課長：デジタル推進課の管理するものを除き、別表第1のシステムを所管する課の長。',
        en: 'Head of the system-managing section: the head of the section in charge of a system in Appended Table 1, those of デジタル推進課 left out.',
      },
    },
    {
      citation: '第2条第16号',
      kind: 'definition',
      summary: {
        ja: '職員：地方公務員法にいう一般職と特別職の職員。',
        en: 'Staff: those in the regular and in the special service under the Local Public Service Act.',
      },
    },
    {
      citation: '第2条第17号',
      kind: 'definition',
      uses: ['電子情報システム'],
      summary: {
        ja: '受託事業者：システムの業務の処理を受託したもの。その業務に従事する者と従事していた者も含む。',
        en: 'Contractor: whoever is entrusted with work on a system, those who do or did that work included.',
      },
    },
    {
      citation: '第2条第18号',
      kind: 'definition',
      uses: ['情報資産'],
      summary: {
        ja: '情報セキュリティ：情報資産の機密性・完全性・可用性を保つこと。',
        en: 'Information security: keeping information assets confidential, intact and available.',
      },
    },
    {
      citation: '第2条第19号',
      kind: 'definition',
      uses: ['情報セキュリティ対策基準', '第27条'],
      summary: {
        ja: '情報セキュリティポリシー：この規程と、第27条による対策基準。',
        en: 'Information security policy: this regulation and the standard made under Article 27.',
      },
    },
    {
      citation: '第2条第20号',
      kind: 'definition',
      summary: {
        ja: '機密性：認められた者だけがアクセスできる状態を確保すること。',
        en: 'Confidentiality: ensuring that only those allowed to can access information.',
      },
    },
    {
      citation: '第2条第21号',
      kind: 'definition',
      summary: {
        ja: '完全性：壊されも、改ざんされも、消されもしていない状態を確保すること。',
        en: 'Integrity: ensuring that information has not been destroyed, tampered with or erased.',
      },
    },
    {
      citation: '第2条第22号',
      kind: 'definition',
      summary: {
        ja: '可用性：認められた者が、必要なときに途切れなくアクセスできる状態を確保すること。',
        en: 'Availability: ensuring that those allowed to can access information when needed, without interruption.',
      },
    },
  ],
};
