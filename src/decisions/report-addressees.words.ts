import type { Bilingual } from '../input/language.js';
import { assemblyOfficeName, familyCentreName } from '../regulation/defects.texts.js';
import type { Post } from '../regulation/posts.js';
import { managingUnit, sectionLikeUnits, unlistedSystem } from '../regulation/readings.texts.js';
import { systemCaveatWords } from '../verdict/caveats.words.js';
import type { Descriptions, Words } from '../verdict/words.js';
import type { ReportAddresseesFacts, ReportAddresseesVerdict, reportAddressees } from './report-addressees.js';
import {
  anotherSectionManagesWords,
  digitalPromotionManagesWords,
  organizationAsk,
  organizationDescription,
  systemAsks,
  systemDescriptions,
  usingDepartmentsDescription,
} from './system.words.js';

/** 「A、B及びCに求める。」 All of them are meant. */
function asked(addressees: readonly Post[]): Bilingual {
  const labels = addressees.map(({ label }) => label);
  const [others, last] = [labels.slice(0, -1), labels.at(-1)!];
  return {
    ja: `${others.length === 0 ? last : `${others.join('、')}及び${last}`}に求める。`,
    en: `To be asked: ${others.length === 0 ? last : `${others.join(', ')} and ${last}`}.`,
  };
}

/**
 * What is said of the question, its facts and its answers, in both languages: for `explainer`.
 * @ja この判断の文言（問い・事実・結論・根拠）
 */
export const reportAddresseesWords: Words<typeof reportAddressees, ReportAddresseesFacts, ReportAddresseesVerdict> =
  /* @__PURE__ */ (() => ({
    question: {
      ja: '情報統括責任者は、報告などを誰に求めるか。',
      en: 'To whom does the chief information officer turn for a report?',
    },
    presupposes: {
      ja: '情報統括責任者が、適正かつ効率的な運営のため必要と認めていること。',
      en: 'The chief information officer finds it necessary for the proper and efficient operation of systems.',
    },
    asks: {
      ...systemAsks,
      usingDepartments: { ja: 'システムを利用する部', en: 'the departments that use the system' },
      organization: organizationAsk,
    },
    outcomes: {
      'digital-promotion-side': {
        label: {
          ja: 'デジタル推進課長及び利用する部の長に求める',
          en: 'the head of デジタル推進課 and those of the using departments are asked',
        },
        answer: ({ addressees }) =>
          addressees === undefined
            ? {
                ja: 'デジタル推進課長及び利用する部の長に求める。',
                en: 'The head of デジタル推進課 and the heads of the using departments are asked.',
              }
            : asked(addressees),
      },
      'system-managing-side': {
        label: {
          ja: '管理する課の属する部の長に求める',
          en: "the head of the managing section's department is asked",
        },
        answer: ({ addressees }) => asked(addressees),
      },
      'no-provision': {
        label: { ja: '求める相手の定めがない', en: 'the regulation names nobody to ask' },
        answer: { ja: '求める相手の定めがない。', en: 'The regulation names nobody to ask.' },
      },
    },
    grounds: {
      'digital-promotion-manages': digitalPromotionManagesWords,
      'another-section-manages': anotherSectionManagesWords,
    },
    readings: {
      'unlisted-system': unlistedSystem,
      'managing-unit': managingUnit,
      'section-like-units': sectionLikeUnits,
    },
    defects: [assemblyOfficeName, familyCentreName],
    caveats: systemCaveatWords,
  }))();

/** What forms and schemas say of its facts and of the fields of its verdicts. */
export const reportAddresseesDescriptions: Descriptions<
  typeof reportAddressees,
  ReportAddresseesFacts,
  ReportAddresseesVerdict
> = /* @__PURE__ */ (() => ({
  facts: {
    ...systemDescriptions,
    usingDepartments: usingDepartmentsDescription('第3条第4項'),
    organization: organizationDescription,
  },
  fields: {
    addressees: {
      title: { ja: '報告等を求める相手', en: 'Addressees' },
      note: { ja: 'いずれかではなく、全員である。', en: 'All of them are meant, not one of them to choose.' },
      citation: '第3条第4項',
    },
  },
}))();
