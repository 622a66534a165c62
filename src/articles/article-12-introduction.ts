import { orAbsent, understand } from '../input/facts.js';
import type { Bilingual } from '../input/language.js';
import type { Citation } from '../regulation/citation.js';
import type { Article } from '../regulation/provision.js';
import type { Readings } from '../regulation/readings.js';
import { dueUnder, type Version, type Versions } from '../regulation/versions.js';
import { type Day, type DayOfYear, dayInYear } from '../time/calendar.js';
import { dayOfYearIn } from '../time/days-in-words.js';
import { type FiscalYear, readFiscalYear } from '../time/fiscal-year.js';
import { condition } from '../verdict/condition.js';

/** The day of the year by which applications are made, itself included; the newest wording first. */
export const applicationDay: Versions<Version & DayOfYear> = [
  { citation: '第12条第2項本文', from: '2023-04-01', month: 8, day: 31 },
];

/**
 * The last day on which an application for introductions in a fiscal year is in time: 31 August of the fiscal year before,
 * the day itself included (Article 12, paragraph (2), main clause). Once that has read otherwise: as it read when it fell due.
 *
 * @throws InvalidFactsError if this is no fiscal year.
 * @example
 * ```ts
 * applicationDeadline('令和10年度') // => '2027-08-31'
 * ```
 * @ja 申請期限（前年度の8月31日）
 */
export const applicationDeadline = (fiscalYear: FiscalYear): Day =>
  understand({ fiscalYear }, (given, issues) => {
    const year = readFiscalYear(orAbsent(given['fiscalYear']), 'fiscalYear', issues);
    return year === undefined ? '' : deadlineFor(year);
  });

/** It belongs to the year that is planned for, so that this tells the version that counts: one hangs on no other day. */
export const deadlineFor = (fiscalYear: number): Day =>
  dueUnder(applicationDay, (day) => dayInYear(fiscalYear - 1, day));

/** Words in which the day of the newest wording stands. */
function withDay(say: (day: Bilingual) => Bilingual): Bilingual {
  return say(dayOfYearIn(applicationDay[0]));
}

/** The day itself is in time. */
export const withinDeadline = /* @__PURE__ */ condition(
  '第12条第2項本文',
  ({ appliedOn, deadline }: { readonly appliedOn: Day; readonly deadline: Day }) => appliedOn <= deadline,
);

/** Found to be urgent, as on a change of law: the deadline does not apply. */
export const urgent = /* @__PURE__ */ condition(
  '第12条第2項ただし書',
  ({ urgency }: { readonly urgency: boolean }) => urgency,
);

/** What may be done about systems. */
export const PLANNED_CHANGES = [
  'new-system',
  'computerisation',
  'system-change',
  'processing-change',
  'abolition',
] as const;

/** All but giving a system up is an introduction, which the text calls 導入等. */
export const needsApplication = /* @__PURE__ */ condition(
  '第12条第1項',
  ({ change }: { readonly change: (typeof PLANNED_CHANGES)[number] }) => change !== 'abolition',
);

/** What a post has to head to apply. */
interface Heads {
  readonly digitalPromotion: boolean;
  /** A department that uses the system. */
  readonly using: boolean;
  /** The department of the section that manages it. */
  readonly managing: boolean;
}

/** Either of two kinds of posts applies for a system of デジタル推進課, one alone for that of another section. */
export const mayApply = (isOfDigitalPromotion: boolean, { digitalPromotion, using, managing }: Heads): boolean =>
  isOfDigitalPromotion ? digitalPromotion || using : managing;

/** The three criteria, in the order of their items. */
export const furthersWelfare = /* @__PURE__ */ condition(
  '第12条第1項第1号',
  ({ welfare }: { readonly welfare: boolean }) => welfare,
);
export const furthersEfficiency = /* @__PURE__ */ condition(
  '第12条第1項第2号',
  ({ efficiency }: { readonly efficiency: boolean }) => efficiency,
);
export const protectsPrivacy = /* @__PURE__ */ condition(
  '第12条第1項第3号',
  ({ privacy }: { readonly privacy: boolean }) => privacy,
);

/** No word says that one of them is enough: they are cumulative, unless read as a benefit and privacy. */
export const meetsCriteria = (
  facts: { readonly welfare: boolean; readonly efficiency: boolean; readonly privacy: boolean },
  readings: Readings,
): boolean => {
  const [welfare, efficiency] = [furthersWelfare.holds(facts), furthersEfficiency.holds(facts)];
  const oneIsEnough = readings['introduction-criteria'] === 'privacy-and-one-benefit';
  return (oneIsEnough ? welfare || efficiency : welfare && efficiency) && protectsPrivacy.holds(facts);
};

/** What the committee needs material on, all by one paragraph. */
export const referralMaterials = {
  necessity: '第12条第4項',
  cost: '第12条第4項',
  effect: '第12条第4項',
  alternatives: '第12条第4項',
} as const satisfies { readonly [material: string]: Citation };

export const committeeDecided = /* @__PURE__ */ condition(
  '第12条第5項',
  ({ procedure, decided }: { readonly procedure: string; readonly decided: boolean }) =>
    (procedure === 'introduction' || procedure === 'introduction-and-minor-change') && decided,
);

/** Article 12, place by place. */
export const article12: Article = {
  citation: '第12条',
  chapter: '第5章',
  caption: { ja: '新規導入等の申請', en: 'Application for introductions' },
  amendedBy: ['令和4年訓令甲第7号', '令和5年訓令甲第4号'],
  provisions: [
    {
      citation: '第12条',
      kind: 'container',
      summary: {
        ja: '電子情報システムの導入等について、申請から委員会の決定の通知までを定める。',
        en: "What an introduction goes through, from the application to the notice of the committee's decision.",
      },
    },
    {
      citation: '第12条第1項',
      kind: 'duty',
      uses: [
        '電子情報システム',
        '電子情報処理',
        'デジタル推進課',
        'デジタル推進課長',
        '部',
        '課',
        'システム管理部長',
        '情報統括責任者',
      ],
      summary: {
        ja: '導入等（新規の導入、事務の電子情報システム化、システム又は処理の変更）をするには、三つの基準に該当することを確認して情報統括責任者に申請する。デジタル推進課のシステムはその課長か利用する部の長が、他のシステムはシステム管理部長が申請者となる。',
        en: 'An introduction (a new system, the computerisation of work, a change of a system or of processing) needs an application to the chief information officer, after it has been confirmed to meet the three criteria. The applicant is the head of デジタル推進課 or of a using department for systems of デジタル推進課, the head of the system-managing department for others.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['digital-promotion-head', 'using-department-head'],
          systems: 'digital-promotion',
          act: {
            ja: 'デジタル推進課が管理するシステムの導入等を、三つの基準に該当することを確認して申請する。デジタル推進課長と利用する部の長のいずれか一方で足りる',
            en: 'apply for an introduction concerning a system of デジタル推進課, having confirmed that it meets the three criteria (the head of デジタル推進課 or that of a using department: one of them is enough)',
          },
          toward: ['chief-information-officer'],
          urgency: 'on-event',
          when: { ja: '導入等を行おうとするとき', en: 'before an introduction' },
        },
        {
          mode: 'duty',
          by: ['system-managing-department-head'],
          systems: 'others',
          act: {
            ja: '他の課が管理するシステムの導入等を、三つの基準に該当することを確認して申請する',
            en: 'apply for an introduction concerning a system of another section, having confirmed that it meets the three criteria',
          },
          toward: ['chief-information-officer'],
          urgency: 'on-event',
          when: { ja: '導入等を行おうとするとき', en: 'before an introduction' },
        },
      ],
    },
    {
      citation: '第12条第1項第1号',
      kind: 'condition',
      summary: {
        ja: '基準一：区民の福祉の増進に役立つこと。',
        en: 'Criterion 1: it furthers the welfare of the residents.',
      },
    },
    {
      citation: '第12条第1項第2号',
      kind: 'condition',
      summary: {
        ja: '基準二：行財政の運営の効率化に役立つこと。',
        en: 'Criterion 2: it makes administration and finance more efficient.',
      },
    },
    {
      citation: '第12条第1項第3号',
      kind: 'condition',
      uses: ['保護法', '個人情報'],
      summary: {
        ja: '基準三：個人情報の保護に適合すること。',
        en: 'Criterion 3: it is in keeping with the protection of personal information.',
      },
    },
    {
      citation: '第12条第2項',
      kind: 'container',
      summary: { ja: '申請の期限と、その例外。', en: 'The deadline of the application, and its exception.' },
    },
    {
      citation: '第12条第2項本文',
      kind: 'duty',
      uses: ['電子情報システムの導入等', '第12条第1項'],
      summary: /* @__PURE__ */ withDay(({ ja, en }) => ({
        ja: `翌年度以降に予定する導入等の申請は、毎年${ja}までに行う。`,
        en: `Applications for introductions planned for the next fiscal year or later are made by ${en} each year.`,
      })),
      acts: [
        {
          mode: 'duty',
          by: ['applicant'],
          act: { ja: '導入等を申請する', en: 'apply for the introduction' },
          toward: ['chief-information-officer'],
          urgency: 'by-date',
          when: /* @__PURE__ */ withDay(({ ja, en }) => ({
            ja: `予定する年度の前年度の${ja}までに`,
            en: `by ${en} of the fiscal year before the planned one`,
          })),
        },
      ],
    },
    {
      citation: '第12条第2項ただし書',
      kind: 'exception',
      summary: {
        ja: '法令の改正など緊急の必要が認められる場合は、期限によらない。申請そのものは要る。',
        en: 'Where urgency is found, as on a change of law, the deadline does not apply. The application is still needed.',
      },
    },
    {
      citation: '第12条第3項',
      kind: 'delegation',
      uses: ['情報統括責任者', '第12条第1項', '第12条第2項'],
      summary: {
        ja: '申請手続の細目は情報統括責任者が定める。',
        en: 'The details of the procedure are laid down by the chief information officer.',
      },
      acts: [
        {
          mode: 'power',
          by: ['chief-information-officer'],
          act: { ja: '申請手続の細目を定める', en: 'lay down the details of the application procedure' },
          urgency: 'standing',
        },
      ],
      nothingToCompute: {
        ja: '細目はこの規程の外で定められる。',
        en: 'The details are laid down outside this regulation.',
      },
    },
    {
      citation: '第12条第4項',
      kind: 'duty',
      uses: ['情報統括責任者', '運営委員会', '第12条第1項', '第15条'],
      summary: {
        ja: '申請を受けた情報統括責任者は、必要性・費用・効果・代替手段等についての資料を集め、可否を運営委員会に付議する。',
        en: 'On an application the chief information officer collects material on need, cost, effect, alternatives and the like, and refers the application to the Steering Committee.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['chief-information-officer'],
          act: {
            ja: '資料を集め、導入等の可否を付議する',
            en: 'collect the material and refer the introduction for deliberation',
          },
          toward: ['steering-committee'],
          urgency: 'on-event',
          when: { ja: '申請があったとき', en: 'on an application' },
        },
      ],
    },
    {
      citation: '第12条第5項',
      kind: 'duty',
      uses: ['情報統括責任者', '運営委員会', '部', '第12条第4項'],
      summary: {
        ja: '委員会が可否を決めたら、情報統括責任者は速やかに申請者へ結果を知らせる。',
        en: 'Once the committee has decided, the chief information officer promptly tells the applicant.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['chief-information-officer'],
          act: { ja: '決定の結果を知らせる', en: 'give notice of the decision' },
          toward: ['applicant'],
          urgency: 'promptly',
          when: { ja: '委員会の決定があったとき', en: 'once the committee has decided' },
        },
      ],
    },
  ],
};
