import { protectionActCitation } from '../regulation/defects.texts.js';
import { introductionCriteria } from '../regulation/readings.texts.js';
import { byAnotherWords } from '../verdict/caveats.words.js';
import type { Descriptions, Words } from '../verdict/words.js';
import type { CriteriaFacts, CriteriaVerdict, criteria } from './criteria.js';

/**
 * What is said of the question, its facts and its answers, in both languages: for `explainer`.
 * @ja この判断の文言（問い・事実・結論・根拠）
 */
export const criteriaWords: Words<typeof criteria, CriteriaFacts, CriteriaVerdict> = {
  question: {
    ja: 'この導入等は、基準に該当することが確認されているか。',
    en: 'Is this introduction confirmed to meet the criteria?',
  },
  presupposes: {
    ja: '第12条第1項の申請を要する導入等であること。',
    en: 'An introduction that needs an application under Article 12, paragraph (1).',
  },
  asks: {
    welfare: { ja: '区民の福祉に役立つかの判断', en: 'the finding on the welfare of the residents' },
    efficiency: { ja: '行財政の効率化に役立つかの判断', en: 'the finding on efficiency' },
    privacy: { ja: '個人情報の保護に適合するかの判断', en: 'the finding on the protection of personal information' },
    applicant: { ja: '申請者の職', en: "the applicant's post" },
  },
  outcomes: {
    met: {
      label: { ja: '基準に該当することが確認されている', en: 'the criteria are confirmed to be met' },
      answer: { ja: '基準に該当することが確認されている。', en: 'It is confirmed that the criteria are met.' },
    },
    'not-met': {
      label: { ja: '基準に該当することが確認されていない', en: 'the criteria are not confirmed to be met' },
      answer: {
        ja: '基準に該当することが確認されていない。',
        en: 'It is not confirmed that the criteria are met.',
      },
    },
  },
  grounds: {
    'furthers-welfare': {
      true: ({ by }) => ({
        ja: `${by}が、区民の福祉に役立つと認めている。`,
        en: `${by} has found that it furthers the welfare of the residents.`,
      }),
      false: ({ by }) =>
        by === undefined
          ? {
              ja: '区民の福祉に役立つとは認められていない。',
              en: 'Nobody has found that it furthers the welfare of the residents.',
            }
          : {
              ja: `${by}は、区民の福祉に役立たないと判断している。`,
              en: `${by} has found that it does not further the welfare of the residents.`,
            },
      unknown: {
        ja: '区民の福祉に役立つと認められているかは分からない。',
        en: 'Whether it has been found to further the welfare of the residents is not known.',
      },
    },
    'furthers-efficiency': {
      true: ({ by }) => ({
        ja: `${by}が、行財政の効率化に役立つと認めている。`,
        en: `${by} has found that it makes administration and finance more efficient.`,
      }),
      false: ({ by }) =>
        by === undefined
          ? {
              ja: '行財政の効率化に役立つとは認められていない。',
              en: 'Nobody has found that it makes administration and finance more efficient.',
            }
          : {
              ja: `${by}は、行財政の効率化に役立たないと判断している。`,
              en: `${by} has found that it does not make administration and finance more efficient.`,
            },
      unknown: {
        ja: '行財政の効率化に役立つと認められているかは分からない。',
        en: 'Whether it has been found to make administration and finance more efficient is not known.',
      },
    },
    'protects-privacy': {
      true: ({ by }) => ({
        ja: `${by}が、個人情報の保護に適合すると認めている。`,
        en: `${by} has found that it is in keeping with the protection of personal information.`,
      }),
      false: ({ by }) =>
        by === undefined
          ? {
              ja: '個人情報の保護に適合するとは認められていない。',
              en: 'Nobody has found that it is in keeping with the protection of personal information.',
            }
          : {
              ja: `${by}は、個人情報の保護に適合しないと判断している。`,
              en: `${by} has found that it is not in keeping with the protection of personal information.`,
            },
      unknown: {
        ja: '個人情報の保護に適合すると認められているかは分からない。',
        en: 'Whether it has been found to be in keeping with the protection of personal information is not known.',
      },
    },
  },
  remedy: {
    ja: 'この基準に該当することが確認されれば足りる。',
    en: 'It is enough that this criterion is confirmed.',
  },
  readings: { 'introduction-criteria': introductionCriteria },
  defects: [protectionActCitation],
  caveats: /* @__PURE__ */ byAnotherWords({ ja: '申請者', en: 'the applicant' }),
};

/** What forms and schemas say of its facts. */
export const criteriaDescriptions: Descriptions<typeof criteria, CriteriaFacts, CriteriaVerdict> = {
  facts: {
    welfare: {
      title: { ja: '区民の福祉についての判断', en: 'Finding on the welfare of the residents' },
      note: { ja: '区民の福祉の増進に役立つとの確認。', en: 'That it furthers the welfare of the residents.' },
      citation: '第12条第1項第1号',
    },
    efficiency: {
      title: { ja: '行財政の効率化についての判断', en: 'Finding on efficiency' },
      note: {
        ja: '行財政の運営の効率化に役立つとの確認。',
        en: 'That it makes administration and finance more efficient.',
      },
      citation: '第12条第1項第2号',
    },
    privacy: {
      title: { ja: '個人情報の保護についての判断', en: 'Finding on personal information' },
      note: {
        ja: '個人情報の保護に適合するとの確認。',
        en: 'That it is in keeping with the protection of personal information.',
      },
      citation: '第12条第1項第3号',
    },
    applicant: {
      title: { ja: '申請者の職', en: "Applicant's post" },
      note: {
        ja: '確認は、申請する者が行う。示せば、別の者による確認に留意事項を付ける。',
        en: 'Whoever applies confirms. Where it is given, confirmations by others are noted.',
      },
      citation: '第12条第1項',
    },
  },
};
