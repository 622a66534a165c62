import { staffItem } from '../regulation/defects.texts.js';
import { formerContractors, policyDutyScope } from '../regulation/readings.texts.js';
import { dutyCaveatWords } from '../verdict/caveats.words.js';
import type { Descriptions, Words } from '../verdict/words.js';
import { personAsk, personDescription } from './person.words.js';
import type { PolicyDutyFacts, PolicyDutyVerdict, policyDuty } from './policy-duty.js';

/**
 * What is said of the question, its facts and its answers, in both languages: for `explainer`.
 * @ja この判断の文言（問い・事実・結論・根拠）
 */
export const policyDutyWords: Words<typeof policyDuty, PolicyDutyFacts, PolicyDutyVerdict> = {
  question: {
    ja: 'この者は、情報セキュリティポリシーを遵守する義務を負うか。',
    en: 'Does this person have to keep to the information security policy?',
  },
  presupposes: {
    ja: '規程の適用範囲（第2条の2）にある区の機関の事務に関わる者であること。',
    en: "Somebody concerned with the work of a body within the regulation's scope (Article 2-2).",
  },
  asks: {
    person: personAsk,
    handlesInformationAssets: {
      ja: '情報資産の事務に従事しているか',
      en: 'whether the person works on information assets',
    },
  },
  outcomes: {
    bound: {
      label: { ja: '遵守の義務を負う', en: 'the person is bound by the policy' },
      answer: {
        ja: '情報セキュリティポリシーを遵守する義務を負う。',
        en: 'The person has to keep to the information security policy.',
      },
    },
    'not-bound': {
      label: { ja: '遵守の義務を負わない', en: 'the person is not bound by the policy' },
      answer: {
        ja: 'この規程によっては、情報セキュリティポリシーを遵守する義務を負わない。',
        en: 'The regulation does not bind the person to the information security policy.',
      },
    },
  },
  grounds: {
    staff: {
      true: { ja: '一般職又は特別職の職員である。', en: 'The person is staff, of the regular or special service.' },
      false: { ja: '職員ではない。', en: 'The person is not staff.' },
      unknown: { ja: '職員かは分からない。', en: 'Whether the person is staff is not known.' },
    },
    contractor: {
      true: {
        ja: '受託事業者（受託した業務に従事する者と、従事していた者を含む。）である。',
        en: 'The person is a contractor, or does or did the work entrusted to one.',
      },
      false: {
        ja: '受託事業者ではない。',
        en: 'The person is not a contractor, and neither does nor did the work entrusted to one.',
      },
      unknown: {
        ja: '受託事業者かは分からない。',
        en: 'Whether the person is a contractor, or does or did the work entrusted to one, is not known.',
      },
    },
    'work-left': {
      true: { ja: '受託した業務に現に従事している。', en: 'The person does the entrusted work at present.' },
      false: {
        ja: '受託した業務に現に従事していない。',
        en: 'The person does not do the entrusted work any more.',
      },
      unknown: {
        ja: '受託した業務に現に従事しているかは分からない。',
        en: 'Whether the person does the entrusted work at present is not known.',
      },
    },
    'handles-information-assets': {
      true: { ja: '情報資産の事務に従事している。', en: 'The person works on information assets.' },
      false: { ja: '情報資産の事務に従事していない。', en: 'The person does not work on information assets.' },
      unknown: {
        ja: '情報資産の事務に従事しているかは分からない。',
        en: 'Whether the person works on information assets is not known.',
      },
    },
  },

  readings: { 'former-contractors': formerContractors, 'policy-duty-scope': policyDutyScope },
  defects: [staffItem],
  caveats: dutyCaveatWords,
};

/** What forms and schemas say of its facts. */
export const policyDutyDescriptions: Descriptions<typeof policyDuty, PolicyDutyFacts, PolicyDutyVerdict> = {
  facts: {
    person: personDescription,
    handlesInformationAssets: {
      title: { ja: '情報資産の事務に従事しているか', en: 'Whether the person works on information assets' },
      note: {
        ja: '情報資産はシステムのデータ、入出力帳票、ドキュメントをいう。',
        en: 'Information assets are the data, the input and output forms and the documents of systems.',
      },
      citation: '第25条',
    },
  },
};
