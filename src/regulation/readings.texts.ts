import type { Bilingual } from '../input/language.js';
import type { Citation } from './citation.js';
import type { ReadingId, Readings } from './readings.js';

/**
 * A place where the text allows two readings: what each says, and what speaks for and against the default.
 * @ja 読み方の分かれる論点（各読み方・既定とする理由・反対の理由）
 */
export interface Reading<Id extends ReadingId = ReadingId> {
  readonly id: Id;
  readonly citations: readonly Citation[];
  readonly question: Bilingual;
  /** What each value means. */
  readonly values: { readonly [Value in Readings[Id]]: Bilingual };
  /** Why the default is the default. */
  readonly argument: Bilingual;
  /** What speaks for the other reading. */
  readonly counterargument: Bilingual;
}

/** What explanations say of a reading. */
export type ReadingText<Id extends ReadingId> = Pick<Reading<Id>, 'question' | 'values'>;

export const unlistedSystem: ReadingText<'unlisted-system'> = {
  question: {
    ja: '別表第1になく、デジタル推進課も管理しない電子情報システムは、規程の管理体制に服するか。',
    en: 'Do the management rules cover a system that is neither listed in Appended Table 1 nor managed by デジタル推進課?',
  },
  values: {
    'by-analogy': {
      ja: '実際に管理する課の長と部の長を、システム管理課長・システム管理部長に準じて扱う。',
      en: 'The heads of the managing section and its department are treated as those of listed systems.',
    },
    'not-covered': {
      ja: '定義に当たる職がないので、管理者の定めがない。',
      en: 'No post fits the definitions, so that nobody is its manager.',
    },
  },
};

export const managingUnit: ReadingText<'managing-unit'> = {
  question: {
    ja: '実際に管理する課が別表第1の所管と違うとき、どちらによるか。',
    en: 'Which governs where the section that manages a system in fact is not the one in Appended Table 1?',
  },
  values: {
    'appended-table-1': { ja: '別表第1の所管による。', en: 'The unit in Appended Table 1.' },
    'actual-management': {
      ja: '実際に管理する課による（示されなければ別表第1による）。',
      en: 'The section that manages in fact (the table, where none is given).',
    },
  },
};

export const sectionLikeUnits: ReadingText<'section-like-units'> = {
  question: {
    ja: '課の定義に当たらない組織（選挙管理委員会事務局など）を課として扱うか。',
    en: 'Do units that the definition of a section does not fit (選挙管理委員会事務局, for example) count as sections?',
  },
  values: {
    'treated-as-sections': {
      ja: '課として扱い、その長を課の長とする。',
      en: 'They count as sections, their heads as section heads.',
    },
    literal: { ja: '課に当たらないものとする。', en: 'They are not sections.' },
  },
};

export const introductionCriteria: ReadingText<'introduction-criteria'> = {
  question: {
    ja: '導入等の三つの基準は、すべて満たす必要があるか。',
    en: 'Must an introduction meet all three criteria?',
  },
  values: {
    all: { ja: 'すべて満たす必要がある。', en: 'It must meet all of them.' },
    'privacy-and-one-benefit': {
      ja: '個人情報の保護に適合し、福祉か効率化のいずれかに寄与すれば足りる。',
      en: 'It must protect personal information and serve either welfare or efficiency.',
    },
  },
};

export const deadlineOnClosedDay: ReadingText<'deadline-on-closed-day'> = {
  question: {
    ja: '期限の日が閉庁日に当たるとき、期限は翌開庁日に延びるか。',
    en: 'Does a deadline that falls on a closed day move to the next open day?',
  },
  values: {
    'no-extension': { ja: '延びない。', en: 'It does not move.' },
    'next-open-day': {
      ja: '翌開庁日まで延びる（閉庁日は、土曜日、日曜日、国民の祝日に関する法律による休日、12月29日から1月3日まで及び指定された日）。',
      en: 'It moves to the next open day (closed are weekends, national holidays, 29 December to 3 January, and the days given).',
    },
  },
};

export const minorChangeScope: ReadingText<'minor-change-scope'> = {
  question: {
    ja: '他の課のシステムにおける軽易な変更には、処理内容の変更だけでなくシステム自体の変更も含まれるか。',
    en: "For other sections' systems, do minor changes include changes of the system itself, or only those of processing?",
  },
  values: {
    'processing-only': {
      ja: '電子情報処理の内容の軽易な変更に限る。',
      en: 'Minor changes to the content of processing only.',
    },
    'system-too': { ja: 'システム自体の軽易な変更も含む。', en: 'Minor changes of the system too.' },
  },
};

export const minorChangeElsewhere: ReadingText<'minor-change-elsewhere'> = {
  question: {
    ja: '他の課のシステムにおける軽易な変更は、第12条第1項の申請に代えて第13条の手続によるのか、その申請も要するのか。',
    en: "For a minor change in another section's system, does the procedure of Article 13 replace the application under Article 12, paragraph (1), or come on top of it?",
  },
  values: {
    'instead-of-12-1': { ja: '第12条第1項の申請に代わる。', en: 'It replaces that application.' },
    'besides-12-1': { ja: '第12条第1項の申請も要する。', en: 'That application is needed as well.' },
  },
};

export const minorChangeCommittee: ReadingText<'minor-change-committee'> = {
  question: {
    ja: '軽易な変更は、運営委員会の審議も要するか。',
    en: 'Does a minor change also go before the Steering Committee?',
  },
  values: {
    none: { ja: '要しない（課長が可否を決定する）。', en: 'It does not: a section head decides on it.' },
    steering: { ja: '要する。', en: 'It does.' },
  },
};

export const plannedYear: ReadingText<'planned-year'> = {
  question: {
    ja: '着手と運用開始の年度が違う導入等では、どちらの年度によって期限が定まるか。',
    en: 'Which year sets the deadline of an introduction that begins in one fiscal year and takes effect in a later one?',
  },
  values: {
    begins: { ja: '着手する年度による。', en: 'That in which it begins.' },
    'takes-effect': { ja: '運用を始める年度による。', en: 'That in which it takes effect.' },
  },
};

export const amendedReference: ReadingText<'amended-reference'> = {
  question: {
    ja: '住民基本台帳法への参照は、その後に加わった枝番号（第1号の2）を含むか。',
    en: 'Does the reference to the Basic Resident Registration Act take in a branch item added later (item (i)-2)?',
  },
  values: {
    'as-amended': {
      ja: '改正後の同法による（令和7年5月26日から含む）。',
      en: 'It follows the Act as amended (and takes it in from 26 May 2025).',
    },
    'as-enacted': {
      ja: '規程が書かれた時の同法による（含まない）。',
      en: 'It means the Act as it was when the regulation was written (and does not take it in).',
    },
  },
};

export const provisoData: ReadingText<'proviso-data'> = {
  question: {
    ja: '住民基本台帳以外で保有する同種のデータ（他の台帳の氏名、住所など）にも、ただし書は及ぶか。',
    en: 'Does the proviso reach data of the same kind that is held elsewhere than in the resident register, such as a name or an address in another register?',
  },
  values: {
    'register-only': { ja: '住民基本台帳の事項に限る。', en: 'Only matters of the resident register.' },
    'same-kind': { ja: '他で保有する同種のデータにも及ぶ。', en: 'Data of the same kind held elsewhere too.' },
  },
};

export const privacyAfterExemption: ReadingText<'privacy-after-exemption'> = {
  question: {
    ja: '承認の要らないデータについても、個人情報保護の手続は要るか。',
    en: 'Are the procedures for personal information needed for data that needs no approval?',
  },
  values: {
    applies: { ja: '要る。', en: 'They are.' },
    'approval-only': { ja: '承認を要するデータに限って要る。', en: 'Only for data that needs approval.' },
  },
};

export const temporaryMembers: ReadingText<'temporary-members'> = {
  question: {
    ja: '臨時に委員とされた者は、定足数の委員に数えるか。',
    en: 'Do temporary members count towards the quorum?',
  },
  values: {
    counted: { ja: '数える（母数にも出席にも）。', en: 'Yes, both in the base and in the count.' },
    'not-counted': { ja: '数えない（別表第2の委員だけ）。', en: 'No: only the posts of Appended Table 2.' },
  },
};

export const chairInQuorum: ReadingText<'chair-in-quorum'> = {
  question: { ja: '委員長は、定足数の委員に数えるか。', en: 'Does the chairperson count towards the quorum?' },
  values: {
    'not-counted': {
      ja: '数えない（別表第2の委員と臨時委員だけ）。',
      en: 'No: only the posts of Appended Table 2 and temporary members.',
    },
    counted: { ja: '数える（母数にも出席にも）。', en: 'Yes, both in the base and in the count.' },
  },
};

export const quorumBase: ReadingText<'quorum-base'> = {
  question: { ja: '欠員の職を、定足数の母数に数えるか。', en: 'Do vacant posts count in the base of the quorum?' },
  values: {
    incumbents: { ja: '数えない（現に在職する委員だけ）。', en: 'No: only members in office.' },
    'all-seats': { ja: '数える（表の職すべて）。', en: 'Yes: all posts of the table.' },
  },
};

export const proxyAttendance: ReadingText<'proxy-attendance'> = {
  question: { ja: '代理の者の出席を、委員の出席に数えるか。', en: 'Does the attendance of a proxy count?' },
  values: {
    'not-counted': { ja: '数えない。', en: 'It does not.' },
    counted: { ja: '数える。', en: 'It does.' },
  },
};

export const samePerson: ReadingText<'same-person'> = {
  question: {
    ja: '一人が複数の職を兼ねるとき、定足数では何人と数えるか。',
    en: 'How does one person in several posts count?',
  },
  values: {
    'one-member': { ja: '1人の委員と数える。', en: 'As one member.' },
    'one-per-post': { ja: '職ごとに1人と数える。', en: 'As one for each post.' },
  },
};

export const securityBasics: ReadingText<'security-basics'> = {
  question: {
    ja: '情報セキュリティ対策の基本事項は、どの委員会が審議するか。',
    en: 'Which committee deliberates on the basics of security measures?',
  },
  values: {
    'security-committee': { ja: 'セキュリティ委員会が審議する。', en: 'The Security Committee.' },
    none: { ja: 'いずれの委員会の所掌にも掲げられていない。', en: 'Neither: no list names them.' },
  },
};

export const formerContractors: ReadingText<'former-contractors'> = {
  question: {
    ja: '受託した業務に従事していた者は、今も情報セキュリティポリシーを遵守する義務を負うか。',
    en: 'Are those who used to work on what was entrusted to a contractor still bound by the information security policy?',
  },
  values: {
    bound: { ja: '負う。', en: 'They are.' },
    'not-bound': { ja: '負わない（従事している間に限る）。', en: 'They are not, only while they do that work.' },
  },
};

export const policyDutyScope: ReadingText<'policy-duty-scope'> = {
  question: {
    ja: '情報資産に関する事務に従事するという限定は、受託事業者にもかかるか。',
    en: 'Does the limit to those who work on information assets also reach contractors?',
  },
  values: {
    'staff-only': {
      ja: '職員だけにかかり、受託事業者は常に義務を負う。',
      en: 'It limits staff only; contractors are always bound.',
    },
    'staff-and-contractors': { ja: '受託事業者にもかかる。', en: 'It reaches contractors too.' },
  },
};
