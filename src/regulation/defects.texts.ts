import type { Bilingual } from '../input/language.js';
import type { Citation } from './citation.js';

/**
 * A place where the text of the regulation is itself defective or open.
 * @ja 規程の文言上の不備
 */
export interface Defect {
  readonly id: DefectId;
  readonly citations: readonly Citation[];
  /** `reference`: points to the wrong place or name. `term`: words that do not fit. `gap`: something that is not provided for. `form`: of no consequence. */
  readonly kind: 'reference' | 'term' | 'gap' | 'form';
  readonly says: Bilingual;
  /** What it must mean, or that it is open. */
  readonly means: Bilingual;
  /** What the library makes of it. */
  readonly effect: Bilingual;
  /** The decisions it touches, by id. */
  readonly touches: readonly string[];
}

/**
 * The name of a defect.
 * @ja 不備の識別子
 */
export type DefectId =
  | 'introduction-etc'
  | 'this-regulation'
  | 'circular-definitions'
  | 'protection-act-citation'
  | 'unbalanced-parenthesis'
  | 'unused-definitions'
  | 'number-act-renumbered'
  | 'assembly-office-name'
  | 'scope-repeats-department'
  | 'acting-heads'
  | 'family-centre-name'
  | 'units-that-are-no-sections'
  | 'accounting-rule-number'
  | 'security-terms-twice'
  | 'no-deputies'
  | 'short-system-name'
  | 'section-head-wording'
  | 'contractor-misnamed'
  | 'manuals-twice'
  | 'processing-plan-term'
  | 'mutatis-mutandis'
  | 'contractor-presupposed'
  | 'unlisted-system-route'
  | 'abolition-uncovered'
  | 'applicant-as-member'
  | 'lateness-without-consequence'
  | 'urgency-without-finder'
  | 'double-delegation'
  | 'notice-to-department-head'
  | 'preceding-paragraph'
  | 'displacement-open'
  | 'applicant-section'
  | 'data-owner-open'
  | 'security-basics-nowhere'
  | 'recognised-tense'
  | 'no-voting-rule'
  | 'quorum-for-one-committee'
  | 'staff-item'
  | 'policy-and-measures'
  | 'events-and-threats'
  | 'failure-in-two-items'
  | 'security-measures-term'
  | 'measures-of-article-25'
  | 'intervals-open'
  | 'self-inspection-unreported'
  | 'policy-revision-body'
  | 'discipline-of-special-service'
  | 'first-supplementary-heading'
  | 'history-without-supplement'
  | 'directive-series'
  | 'number-act-name';

/** What explanations say of a defect. Those follow that verdicts can name. */
export type DefectText = Pick<Defect, 'id' | 'says' | 'means'>;

export const protectionActCitation: DefectText = {
  id: 'protection-act-citation',
  says: {
    ja: '個人情報の保護に関する法律を、平成15年荒川区条例第57号として引用する。',
    en: 'It cites the Act on the Protection of Personal Information as an Arakawa City ordinance, No. 57 of 2003.',
  },
  means: { ja: '平成15年法律第57号を指す。', en: 'Act No. 57 of 2003 is meant.' },
};

export const assemblyOfficeName: DefectText = {
  id: 'assembly-office-name',
  says: {
    ja: '議会事務局というが、別表第1は区議会事務局という。',
    en: 'The articles say 議会事務局, Appended Table 1 says 区議会事務局.',
  },
  means: { ja: '同じ組織を指す。', en: 'The same office is meant.' },
};

export const familyCentreName: DefectText = {
  id: 'family-centre-name',
  says: {
    ja: '課として子ども家庭支援センターを掲げるが、別表第1にあるのは後身の子ども家庭総合センターである。',
    en: 'Sections include 子ども家庭支援センター, while Appended Table 1 has its successor, 子ども家庭総合センター.',
  },
  means: {
    ja: '後身は、文字どおりには課に当たらない。',
    en: 'To the letter, the successor is not a section.',
  },
};

export const contractorMisnamed: DefectText = {
  id: 'contractor-misnamed',
  says: {
    ja: '受託事業者を「受諾事業者」と書く。',
    en: 'Contractors (受託事業者) are written 受諾事業者, "accepting businesses".',
  },
  means: { ja: '第2条第17号の受託事業者を指す。', en: 'The contractors of Article 2, item (xvii) are meant.' },
};

export const noticeToDepartmentHead: DefectText = {
  id: 'notice-to-department-head',
  says: {
    ja: '結果は申請した部長に通知するというが、デジタル推進課長が申請者のこともある。',
    en: 'It has the department head who applied notified of the result, though the head of デジタル推進課 may have applied.',
  },
  means: { ja: '申請した者に通知する。', en: 'Whoever applied is notified.' },
};

export const precedingParagraph: DefectText = {
  id: 'preceding-paragraph',
  says: {
    ja: '前項に準じるというが、申請を定めるのは第1項、決定と通知を定めるのが前項である。',
    en: 'It follows "the preceding paragraph", which is about the decision and its notice; the application stands in paragraph (1).',
  },
  means: { ja: '前2項を指す。', en: 'Both preceding paragraphs are meant.' },
};

export const applicantSection: DefectText = {
  id: 'applicant-section',
  says: {
    ja: '申請を行う課というが、第12条第1項の申請者は、多くは部の長である。',
    en: 'It speaks of the section that applies, though mostly department heads do.',
  },
  means: { ja: '申請に係る課を指す。', en: 'The section concerned is meant.' },
};

export const staffItem: DefectText = {
  id: 'staff-item',
  says: {
    ja: '職員の定義として第2条第14号を引くが、同号は課の定義である。',
    en: 'For the definition of staff it cites Article 2, item (xiv), which defines sections.',
  },
  means: {
    ja: '第16号を指す。平成27年に二つの号が加わった際、改められずに残ったものとみられる。',
    en: 'Item (xvi) is meant; two items were inserted in 2015, and the reference seems not to have been adjusted.',
  },
};

export const disciplineOfSpecialService: DefectText = {
  id: 'discipline-of-special-service',
  says: {
    ja: '職員には特別職も含まれるが、地方公務員法の懲戒処分は特別職に及ばない。',
    en: 'Staff includes the special service, which disciplinary action under the Local Public Service Act does not reach.',
  },
  means: {
    ja: '特別職については、「懲戒処分等」の「等」に当たる扱いを指すと解するほかない。',
    en: 'For the special service some other action must be meant.',
  },
};
