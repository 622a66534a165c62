import type { Bilingual } from '../input/language.js';
import type { Descriptions, Words } from '../verdict/words.js';
import type { Material, ReferralFacts, ReferralVerdict, referral } from './referral.js';

const materials: { readonly [material in Material]: Bilingual } = {
  necessity: { ja: '必要性についての資料', en: 'the material on the need' },
  cost: { ja: '費用についての資料', en: 'the material on the cost' },
  effect: { ja: '効果についての資料', en: 'the material on the effect' },
  alternatives: { ja: '代替手段等についての資料', en: 'the material on alternatives and the like' },
};

/**
 * What is said of the question, its facts and its answers, in both languages: for `explainer`.
 * @ja この判断の文言（問い・事実・結論・根拠）
 */
export const referralWords: Words<typeof referral, ReferralFacts, ReferralVerdict> = {
  question: {
    ja: 'この申請を運営委員会に付議するか。',
    en: 'Is this application referred to the Steering Committee now?',
  },
  presupposes: {
    ja: '第12条第1項の申請が情報統括責任者にあったこと。',
    en: 'An application under Article 12, paragraph (1) that has reached the chief information officer.',
  },
  asks: {
    materials: ([material]) =>
      materials[material as Material] ?? { ja: '集めた資料', en: 'which material has been collected' },
  },
  outcomes: {
    refer: {
      label: { ja: '運営委員会に付議する', en: 'it is referred to the Steering Committee' },
      answer: {
        ja: '資料がそろっているので、可否を運営委員会に付議する。',
        en: 'The material is complete: the application is referred to the Steering Committee.',
      },
    },
    'collect-materials': {
      label: { ja: '先に資料を集める', en: 'the material is collected first' },
      answer: {
        ja: '付議の前に、足りない資料を集めなければならない。',
        en: 'The material that is lacking must be collected before the application is referred.',
      },
    },
  },
  grounds: {
    'necessity-shown': {
      true: { ja: '必要性についての資料がある。', en: 'There is material on the need.' },
      false: { ja: '必要性についての資料がない。', en: 'There is no material on the need.' },
      unknown: {
        ja: '必要性についての資料があるかは分からない。',
        en: 'Whether there is material on the need is not known.',
      },
    },
    'cost-shown': {
      true: { ja: '費用についての資料がある。', en: 'There is material on the cost.' },
      false: { ja: '費用についての資料がない。', en: 'There is no material on the cost.' },
      unknown: {
        ja: '費用についての資料があるかは分からない。',
        en: 'Whether there is material on the cost is not known.',
      },
    },
    'effect-shown': {
      true: { ja: '効果についての資料がある。', en: 'There is material on the effect.' },
      false: { ja: '効果についての資料がない。', en: 'There is no material on the effect.' },
      unknown: {
        ja: '効果についての資料があるかは分からない。',
        en: 'Whether there is material on the effect is not known.',
      },
    },
    'alternatives-shown': {
      true: { ja: '代替手段等についての資料がある。', en: 'There is material on alternatives and the like.' },
      false: { ja: '代替手段等についての資料がない。', en: 'There is no material on alternatives and the like.' },
      unknown: {
        ja: '代替手段等についての資料があるかは分からない。',
        en: 'Whether there is material on alternatives and the like is not known.',
      },
    },
  },
  remedy: {
    ja: '情報統括責任者が、四つの資料をすべて集める。',
    en: 'The chief information officer collects the material on all four points.',
  },
};

/** What forms and schemas say of its facts. */
export const referralDescriptions: Descriptions<typeof referral, ReferralFacts, ReferralVerdict> = {
  facts: {
    materials: {
      title: { ja: '集めた資料', en: 'Material collected' },
      note: {
        ja: '種類ごとに、集めたかどうか。示さない種類は不明とする。',
        en: 'Whether each kind has been collected. A kind left out is not known.',
      },
      citation: '第12条第4項',
      parts: {
        necessity: { title: { ja: '必要性の資料', en: 'Material on the need' }, citation: '第12条第4項' },
        cost: { title: { ja: '費用の資料', en: 'Material on the cost' }, citation: '第12条第4項' },
        effect: { title: { ja: '効果の資料', en: 'Material on the effect' }, citation: '第12条第4項' },
        alternatives: {
          title: { ja: '代替手段等の資料', en: 'Material on alternatives' },
          note: { ja: '代替手段がないことを示すものでもよい。', en: 'It may show that there is no alternative.' },
          citation: '第12条第4項',
        },
      },
    },
  },
};
