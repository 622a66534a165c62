import type { Article } from '../regulation/provision.js';
import type { Readings } from '../regulation/readings.js';
import { condition } from '../verdict/condition.js';
import { isOfAnotherSection, isOfDigitalPromotion, type Managed } from './article-04-management.js';
import { needsApplication, type PLANNED_CHANGES } from './article-12-introduction.js';

interface Change extends Managed {
  readonly change: (typeof PLANNED_CHANGES)[number];
  /** Whether it has been found minor. */
  readonly minor: boolean;
}

export const minorChangeOfProcessing = /* @__PURE__ */ condition(
  '第13条第1項',
  ({ change, minor, ...system }: Change, readings: Readings) =>
    minor && change === 'processing-change' && isOfDigitalPromotion(system, readings),
);

/** On other sections' systems it is a reading whether a change of the system itself is reached too. */
export const minorChangeElsewhere = /* @__PURE__ */ condition(
  '第13条第3項',
  ({ change, minor, ...system }: Change, readings: Readings) => {
    const ofSystem = change === 'system-change' && readings['minor-change-scope'] === 'system-too';
    return minor && (ofSystem || change === 'processing-change') && isOfAnotherSection(system, readings);
  },
);

/** Paragraph (1) takes the place of Article 12, paragraph (1), as it says; whether paragraph (3) does is a reading. */
const isInstead = (facts: Change, readings: Readings): boolean =>
  minorChangeOfProcessing.holds(facts, readings) ||
  (readings['minor-change-elsewhere'] === 'instead-of-12-1' && minorChangeElsewhere.holds(facts, readings));

/** What has to be applied for as an introduction: all that needs an application and does not go this article's way instead. */
export const goesAsIntroduction = /* @__PURE__ */ condition(
  '第12条第1項',
  (facts: Change, readings: Readings) => needsApplication.holds(facts) && !isInstead(facts, readings),
);

/** The procedures of Article 12 and of this one, in which somebody applies and is told the result. */
export const PROCEDURES = [
  'introduction',
  'minor-change',
  'minor-change-by-analogy',
  'introduction-and-minor-change',
] as const;

export type Procedure = (typeof PROCEDURES)[number];

interface Application {
  readonly procedure: Procedure;
  readonly decided: boolean;
}

/** Procedures in which a section head decides on a minor change, whoever else decides. */
export const isOfMinorChange = (procedure: Procedure): boolean => procedure !== 'introduction';

/** Procedures in which nobody but a section head decides. */
export const isForSectionHeads = (procedure: Procedure): boolean =>
  procedure === 'minor-change' || procedure === 'minor-change-by-analogy';

export const minorChangeDecided = /* @__PURE__ */ condition(
  '第13条第2項',
  ({ procedure, decided }: Application) => procedure === 'minor-change' && decided,
);

export const decidedByAnalogy = /* @__PURE__ */ condition(
  '第13条第3項',
  ({ procedure, decided }: Application) =>
    (procedure === 'minor-change-by-analogy' || procedure === 'introduction-and-minor-change') && decided,
);

/**
 * Article 13, place by place.
 * @ja 第13条
 */
export const article13: Article = {
  citation: '第13条',
  chapter: '第5章',
  caption: { ja: '軽易な電子情報処理の変更', en: 'Minor changes of processing' },
  amendedBy: ['令和4年訓令甲第7号'],
  provisions: [
    {
      citation: '第13条',
      kind: 'container',
      summary: { ja: '軽易な変更の手続。', en: 'The procedure for minor changes.' },
    },
    {
      citation: '第13条第1項',
      kind: 'duty',
      uses: ['デジタル推進課', '電子情報システム', '課', '電子情報処理', 'デジタル推進課長', '第12条第1項'],
      summary: {
        ja: 'デジタル推進課のシステムで処理の内容を軽易に変更する（帳票の新設、様式の変更など）には、第12条第1項によらず、利用する課の長がデジタル推進課長に申請する。',
        en: 'For a minor change to the content of processing on a system of デジタル推進課, such as a new form or another layout, Article 12, paragraph (1) gives way: the head of the using section applies to the head of デジタル推進課.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['using-section-head'],
          systems: 'digital-promotion',
          act: {
            ja: 'デジタル推進課のシステムによる処理の内容の軽易な変更を申請する',
            en: 'apply for the minor change to the content of processing on a system of デジタル推進課',
          },
          toward: ['digital-promotion-head'],
          urgency: 'on-event',
          when: { ja: '軽易な変更をしようとするとき', en: 'before the minor change' },
        },
      ],
    },
    {
      citation: '第13条第2項',
      kind: 'duty',
      uses: ['デジタル推進課長', '課', '第13条第1項'],
      summary: {
        ja: 'デジタル推進課長は、可否を決めたら速やかに、申請した課長へ結果を知らせる。',
        en: 'Once the decision is made, the head of デジタル推進課 promptly tells the section head who applied.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['digital-promotion-head'],
          systems: 'digital-promotion',
          act: { ja: '決定の結果を知らせる', en: 'give notice of the decision' },
          toward: ['minor-change-applicant'],
          urgency: 'promptly',
          when: { ja: '可否を決定したとき', en: 'once the decision is made' },
        },
        {
          mode: 'power',
          by: ['digital-promotion-head'],
          systems: 'digital-promotion',
          act: { ja: '軽易な変更の可否を決定する', en: 'decide on the minor change' },
          toward: ['minor-change-applicant'],
          urgency: 'on-event',
          when: { ja: '軽易な変更の申請があったとき', en: 'on an application for a minor change' },
        },
      ],
    },
    {
      citation: '第13条第3項',
      kind: 'duty',
      uses: ['デジタル推進課', '電子情報システム', '課', 'システム管理課長', '第13条第2項'],
      summary: {
        ja: '他の課のシステムにおける軽易な変更では、利用する課の長とシステム管理課長がこれに準じて手続を行い、変更の記録を保管する。',
        en: 'For minor changes in systems of other sections, the heads of the using and the system-managing section follow that procedure by analogy and keep a record of the change.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['using-section-head'],
          systems: 'others',
          act: {
            ja: 'デジタル推進課のシステムの例に準じて、軽易な変更を申請する',
            en: 'apply for the minor change, by analogy with systems of デジタル推進課',
          },
          toward: ['system-managing-section-head'],
          urgency: 'on-event',
          when: {
            ja: '他の課のシステムにおける軽易な変更のとき',
            en: 'for a minor change in a system of another section',
          },
        },
        {
          mode: 'power',
          by: ['system-managing-section-head'],
          systems: 'others',
          act: {
            ja: 'デジタル推進課のシステムの例に準じて、軽易な変更の可否を決定する',
            en: 'decide on the minor change, by analogy with systems of デジタル推進課',
          },
          toward: ['minor-change-applicant'],
          urgency: 'on-event',
          when: { ja: '軽易な変更の申請があったとき', en: 'on an application for a minor change' },
        },
        {
          mode: 'duty',
          by: ['system-managing-section-head'],
          systems: 'others',
          act: {
            ja: 'デジタル推進課のシステムの例に準じて、決定の結果を知らせる',
            en: 'give notice of the decision, by analogy with systems of デジタル推進課',
          },
          toward: ['minor-change-applicant'],
          urgency: 'on-event',
          when: { ja: '可否を決定したとき', en: 'once the decision is made' },
        },
        {
          mode: 'duty',
          by: ['using-section-head', 'system-managing-section-head'],
          systems: 'others',
          act: { ja: '変更の記録を保管する', en: 'keep a record of the change' },
          urgency: 'on-event',
          when: {
            ja: '他の課のシステムにおける軽易な変更のとき',
            en: 'for a minor change in a system of another section',
          },
        },
      ],
    },
  ],
};
