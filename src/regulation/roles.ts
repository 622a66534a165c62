import type { Bilingual } from '../input/language.js';

/**
 * Who owes or may do something under the regulation, by the office or the part they play. Some offices are one person:
 * the head of 管理部 is chief information officer and chairs both committees.
 * @ja 規程上の役割
 */
export type Role = keyof typeof roles;

/**
 * The roles, named.
 * @ja 役割の名称
 */
export const roles = {
  'chief-information-officer': { ja: '情報統括責任者', en: 'the chief information officer' },
  'information-manager': { ja: '情報管理責任者', en: 'the information manager' },
  'digital-promotion-head': { ja: 'デジタル推進課長', en: 'the head of デジタル推進課' },
  'system-managing-department-head': { ja: 'システム管理部長', en: 'the head of the system-managing department' },
  'system-managing-section-head': { ja: 'システム管理課長', en: 'the head of the system-managing section' },
  'using-department-head': {
    ja: '電子情報システムを利用する部の長',
    en: 'the head of a department that uses the system',
  },
  'using-section-head': { ja: '電子情報システムを利用する課の長', en: 'the head of a section that uses the system' },
  applicant: { ja: '導入等を申請した者', en: 'whoever applied for the introduction' },
  'applicant-section-head': { ja: '申請に係る課の長', en: 'the head of the section concerned by the application' },
  'minor-change-applicant': { ja: '軽易な変更を申請した課長', en: 'the section head who applied for the minor change' },
  'data-managing-section-head': { ja: 'データを管理する課の長', en: 'the head of the section that manages the data' },
  'steering-committee': { ja: '運営委員会', en: 'the Steering Committee' },
  'steering-chair': { ja: '運営委員長', en: 'the chairperson of the Steering Committee' },
  'steering-member': { ja: '運営委員会の委員', en: 'a member of the Steering Committee' },
  'security-committee': { ja: 'セキュリティ委員会', en: 'the Security Committee' },
  'security-chair': { ja: 'セキュリティ委員長', en: 'the chairperson of the Security Committee' },
  'security-member': { ja: 'セキュリティ委員会の委員', en: 'a member of the Security Committee' },
  'non-member': { ja: '委員でない者', en: 'persons who are not members' },
  'digital-promotion-section': { ja: 'デジタル推進課', en: 'デジタル推進課' },
  mayor: { ja: '区長', en: 'the mayor' },
  staff: { ja: '職員', en: 'staff' },
  contractor: { ja: '受託事業者', en: 'contractors' },
  'department-head-of-administration': { ja: '管理部長', en: 'the head of 管理部' },
  'whoever-operates': { ja: '電子情報システムを操作する者', en: 'whoever operates the system' },
  nobody: { ja: '誰がするかの定めがない', en: 'nobody is named' },
} as const satisfies { readonly [role: string]: Bilingual };
