import { contractTerms as contractTermPlaces } from '../articles/article-06-contracts.js';
import type { Bilingual } from '../input/language.js';
import type { Description, Descriptions, Words } from '../verdict/words.js';
import type { ContractTerm, ContractTermsFacts, ContractTermsVerdict, contractTerms } from './contract-terms.js';

const names: { readonly [term in ContractTerm | 'otherTerms']: Bilingual } = {
  confidentiality: { ja: '秘密の保持', en: 'confidentiality' },
  'purpose-limitation': { ja: '目的外使用の禁止', en: 'a ban on use for other purposes' },
  'handover-and-disposal': { ja: '授受・保管・廃棄・返還', en: 'handover, storage, disposal and return' },
  copying: { ja: '複写の制限', en: 'limits on copying' },
  subcontracting: { ja: '再委託の禁止・制限', en: 'a ban or limits on subcontracting' },
  inspection: { ja: '立入検査・調査', en: 'on-site inspections and inquiries' },
  'incident-reporting': { ja: '事故の報告', en: 'the reporting of incidents' },
  'security-measures': {
    ja: '不正アクセス等による被害の防止',
    en: 'the prevention of harm by unauthorised access and the like',
  },
  ownership: { ja: '作成物の帰属', en: 'the ownership of what is made' },
  otherTerms: { ja: 'その他必要な事項', en: 'what else is needed' },
};

/** The same as titles. */
const titles: { readonly [term in ContractTerm | 'otherTerms']: Bilingual } = {
  confidentiality: { ja: '秘密の保持', en: 'Confidentiality' },
  'purpose-limitation': { ja: '目的外使用の禁止', en: 'Ban on use for other purposes' },
  'handover-and-disposal': { ja: '授受・保管・廃棄・返還', en: 'Handover, storage, disposal and return' },
  copying: { ja: '複写の制限', en: 'Limits on copying' },
  subcontracting: { ja: '再委託の禁止・制限', en: 'Ban or limits on subcontracting' },
  inspection: { ja: '立入検査・調査', en: 'On-site inspections and inquiries' },
  'incident-reporting': { ja: '事故の報告', en: 'Reporting of incidents' },
  'security-measures': {
    ja: '不正アクセス等による被害の防止',
    en: 'Prevention of harm by unauthorised access and the like',
  },
  ownership: { ja: '作成物の帰属', en: 'Ownership of what is made' },
  otherTerms: { ja: 'その他必要な事項', en: 'What else is needed' },
};

const provided = (item: ContractTerm) => ({
  true: { ja: `${names[item].ja}の定めがある。`, en: `It provides for ${names[item].en}.` },
  false: { ja: `${names[item].ja}の定めがない。`, en: `It does not provide for ${names[item].en}.` },
  unknown: {
    ja: `${names[item].ja}の定めがあるかは分からない。`,
    en: `Whether it provides for ${names[item].en} is not known.`,
  },
});

const part = (item: ContractTerm): Description => ({ title: titles[item], citation: contractTermPlaces[item] });

/**
 * What is said of the question, its facts and its answers, in both languages: for `explainer`.
 * @ja この判断の文言（問い・事実・結論・根拠）
 */
export const contractTermsWords: Words<typeof contractTerms, ContractTermsFacts, ContractTermsVerdict> =
  /* @__PURE__ */ (() => ({
    question: {
      ja: '処理委託契約に、明記すべき事項がそろっているか。',
      en: 'Does the outsourcing contract have all the terms that it must have?',
    },
    presupposes: {
      ja: '電子情報システムに係る業務の処理委託契約を、管理する課の長が締結するものであること。',
      en: 'A contract that outsources work on a system, concluded by whoever manages the system.',
    },
    asks: {
      terms: ([term]) =>
        term === undefined
          ? { ja: '契約に明記した事項', en: 'the terms of the contract' }
          : {
              ja: `${names[term as ContractTerm].ja}の定めの有無`,
              en: `whether it provides for ${names[term as ContractTerm].en}`,
            },
      otherTerms: { ja: 'ほかに必要な事項とその定めの有無', en: 'whether anything else is needed and provided for' },
    },
    outcomes: {
      complete: {
        label: { ja: '明記事項がそろっている', en: 'the contract has all its terms' },
        answer: { ja: '契約には、明記すべき事項がそろっている。', en: 'The contract has all the terms it must have.' },
      },
      incomplete: {
        label: { ja: '明記事項が欠けている', en: 'the contract lacks terms' },
        answer: ({ lacking }) =>
          lacking === undefined
            ? { ja: '契約に、明記すべき事項が欠けている。', en: 'The contract lacks terms that it must have.' }
            : {
                ja: `契約に、次の事項が欠けている：${lacking.map((item) => names[item].ja).join('、')}。`,
                en: `The contract lacks: ${lacking.map((item) => names[item].en).join('; ')}.`,
              },
      },
    },
    grounds: {
      confidentiality: provided('confidentiality'),
      'purpose-limitation': provided('purpose-limitation'),
      'handover-and-disposal': provided('handover-and-disposal'),
      copying: provided('copying'),
      subcontracting: provided('subcontracting'),
      inspection: provided('inspection'),
      'incident-reporting': provided('incident-reporting'),
      'security-measures': provided('security-measures'),
      ownership: provided('ownership'),
      'other-terms': {
        true: ({ otherTerms }) =>
          otherTerms === 'none-needed'
            ? { ja: 'ほかに必要な事項はない。', en: 'Nothing else is needed.' }
            : { ja: 'ほかに必要な事項の定めがある。', en: 'It provides for what else is needed.' },
        false: { ja: 'ほかに必要な事項の定めがない。', en: 'It does not provide for what else is needed.' },
        unknown: {
          ja: 'ほかに必要な事項があるか、その定めがあるかは分からない。',
          en: 'Whether anything else is needed, and whether it is provided for, is not known.',
        },
      },
    },
    remedy: {
      ja: '欠けている事項を契約に明記する。',
      en: 'Write what is lacking into the contract.',
    },
  }))();

/** What forms and schemas say of its facts and of the fields of its verdicts. */
export const contractTermsDescriptions: Descriptions<typeof contractTerms, ContractTermsFacts, ContractTermsVerdict> =
  /* @__PURE__ */ (() => ({
    facts: {
      terms: {
        title: { ja: '明記された事項', en: 'Terms of the contract' },
        note: {
          ja: '事項ごとに、契約に定めがあるか。示さない事項は不明とする。',
          en: 'Of each term, whether the contract has it. A term left out is not known.',
        },
        citation: '第6条',
        parts: {
          confidentiality: part('confidentiality'),
          'purpose-limitation': part('purpose-limitation'),
          'handover-and-disposal': part('handover-and-disposal'),
          copying: part('copying'),
          subcontracting: part('subcontracting'),
          inspection: part('inspection'),
          'incident-reporting': part('incident-reporting'),
          'security-measures': part('security-measures'),
          ownership: part('ownership'),
        },
      },
      otherTerms: {
        title: { ja: 'その他データ等の保護に必要な事項', en: 'What else the protection of data needs' },
        citation: '第6条第10号',
        values: {
          'none-needed': { ja: 'ほかに必要な事項はない', en: 'nothing else is needed' },
          included: { ja: '必要であり、定めがある', en: 'something else is needed, and the contract has it' },
          lacking: { ja: '必要であるが、定めがない', en: 'something else is needed, and the contract lacks it' },
        },
      },
    },
    fields: {
      lacking: {
        title: { ja: '欠けている事項（条文の順）', en: 'Terms that it lacks, in the order of the text' },
        citation: '第6条',
        values: titles,
      },
    },
  }))();
