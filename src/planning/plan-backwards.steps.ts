import type { Bilingual } from '../input/language.js';
import type { Citation } from '../regulation/citation.js';
import type { Role } from '../regulation/roles.js';

interface Step {
  readonly step: string;
  readonly citation: Citation;
  readonly by: readonly Role[];
  readonly act: Bilingual;
  readonly basis: 'order' | 'plan';
}

/**
 * The steps of an introduction, in the order in which they are taken, and whether the text orders them: the criteria
 * are confirmed and approvals obtained before the application, material is collected for the referral, the committee
 * decides what was referred, and notice follows the decision. To the procedures on personal information it gives no
 * place, and nothing says that the notice comes before the introduction takes effect.
 */
export const planSteps = [
  {
    step: 'criteria',
    citation: '第12条第1項',
    by: ['applicant'],
    act: { ja: '三つの基準に該当することを確認する', en: 'confirm that the three criteria are met' },
    basis: 'order',
  },
  {
    step: 'data-use',
    citation: '第14条第1項本文',
    by: ['applicant-section-head'],
    act: {
      ja: '利用するデータを管理する課の長の承認を得る',
      en: 'obtain the approval of the heads of the sections that manage the data',
    },
    basis: 'order',
  },
  {
    step: 'personal-information',
    citation: '第14条第2項',
    by: ['applicant-section-head'],
    act: {
      ja: '個人情報保護法に従った手続をとる',
      en: 'go through the procedures of the Act on the Protection of Personal Information',
    },
    basis: 'plan',
  },
  {
    step: 'application',
    citation: '第12条第2項本文',
    by: ['applicant'],
    act: { ja: '情報統括責任者に申請する', en: 'apply to the chief information officer' },
    basis: 'order',
  },
  {
    step: 'materials',
    citation: '第12条第4項',
    by: ['chief-information-officer'],
    act: {
      ja: '必要性・費用・効果・代替手段等の資料を集める',
      en: 'collect the material on need, cost, effect, alternatives and the like',
    },
    basis: 'order',
  },
  {
    step: 'referral',
    citation: '第12条第4項',
    by: ['chief-information-officer'],
    act: { ja: '可否を運営委員会に付議する', en: 'refer the case to the Steering Committee' },
    basis: 'order',
  },
  {
    step: 'decision',
    citation: '第16条',
    by: ['steering-committee'],
    act: { ja: '可否を審議し、決定する', en: 'deliberate and decide' },
    basis: 'order',
  },
  {
    step: 'notice',
    citation: '第12条第5項',
    by: ['chief-information-officer'],
    act: { ja: '決定の結果を通知する', en: 'give notice of the decision' },
    basis: 'plan',
  },
  {
    step: 'introduction',
    citation: '第12条第1項',
    by: ['applicant'],
    act: { ja: '導入等を行う', en: 'carry out the introduction' },
    basis: 'plan',
  },
] as const satisfies readonly Step[];

/**
 * A step of an introduction that takes time.
 * @ja 逆算する段階
 */
export type PlanStep = (typeof planSteps)[number]['step'];
