import type { Sentences } from '../verdict/sentences.js';
import type { CriteriaFacts, CriteriaVerdict } from './criteria.js';

export const criteriaSentences: Sentences<CriteriaVerdict, CriteriaFacts> = {
  outcomes: {
    met: { ja: '基準に該当することが確認されている', en: 'the criteria are confirmed to be met' },
    'not-met': { ja: '基準に該当することが確認されていない', en: 'the criteria are not confirmed to be met' },
  },
  summaries: {
    met: { ja: '基準に該当することが確認されている。', en: 'It is confirmed that the criteria are met.' },
    'not-met': {
      ja: '基準に該当することが確認されていない。',
      en: 'It is not confirmed that the criteria are met.',
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
  facts: {
    welfare: { ja: '区民の福祉に役立つかの判断', en: 'the finding on the welfare of the residents' },
    efficiency: { ja: '行財政の効率化に役立つかの判断', en: 'the finding on efficiency' },
    privacy: { ja: '個人情報の保護に適合するかの判断', en: 'the finding on the protection of personal information' },
  },
  remedy: {
    ja: 'この基準に該当することが確認されれば足りる。',
    en: 'It is enough that this criterion is confirmed.',
  },
};
