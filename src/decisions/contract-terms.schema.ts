import * as z from 'zod';
import type { Bilingual } from '../input/language.js';
import type { Citation } from '../regulation/citation.js';
import { choice, described } from '../schemas/described.js';
import { factsSchema } from '../schemas/facts-schema.js';
import { verdictSchema } from '../schemas/verdict-schema.js';
import { contractTerms, readContractTerms } from './contract-terms.js';

/** The named terms, in the order of the text. */
const termTitles = () =>
  ({
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
  }) as const;

/**
 * The facts of `decideContractTerms` as JSON.
 * @ja decideContractTerms の事実（JSON）
 */
export const contractTermsFacts = /* @__PURE__ */ factsSchema(readContractTerms, () => {
  const titles = termTitles();
  const term = (title: Bilingual, citation: Citation) => described(z.boolean(), { title, citation }).optional();
  return z.strictObject({
    terms: described(
      z.strictObject({
        confidentiality: term(titles.confidentiality, '第6条第1号'),
        'purpose-limitation': term(titles['purpose-limitation'], '第6条第2号'),
        'handover-and-disposal': term(titles['handover-and-disposal'], '第6条第3号'),
        copying: term(titles.copying, '第6条第4号'),
        subcontracting: term(titles.subcontracting, '第6条第5号'),
        inspection: term(titles.inspection, '第6条第6号'),
        'incident-reporting': term(titles['incident-reporting'], '第6条第7号'),
        'security-measures': term(titles['security-measures'], '第6条第8号'),
        ownership: term(titles.ownership, '第6条第9号'),
      }),
      {
        title: { ja: '明記された事項', en: 'Terms of the contract' },
        note: {
          ja: '事項ごとに、契約に定めがあるか。示さない事項は不明とする。',
          en: 'Of each term, whether the contract has it. A term left out is not known.',
        },
        citation: '第6条',
      },
    ).optional(),
    otherTerms: described(
      choice({
        'none-needed': { ja: 'ほかに必要な事項はない', en: 'nothing else is needed' },
        included: { ja: '必要であり、定めがある', en: 'something else is needed, and the contract has it' },
        lacking: { ja: '必要であるが、定めがない', en: 'something else is needed, and the contract lacks it' },
      }),
      {
        title: { ja: 'その他データ等の保護に必要な事項', en: 'What else the protection of data needs' },
        citation: '第6条第10号',
      },
    ).optional(),
  });
});

/**
 * The verdict of `decideContractTerms` as JSON.
 * @ja decideContractTerms の結論（JSON）
 */
export const contractTermsVerdict = /* @__PURE__ */ verdictSchema(contractTerms, () => {
  const titles = termTitles();
  const codes = Object.keys(titles) as (keyof typeof titles)[];
  const lacking = described(
    z.array(choice({ ...titles, otherTerms: { ja: 'その他必要な事項', en: 'What else is needed' } })),
    {
      title: { ja: '欠けている事項（条文の順）', en: 'Terms that it lacks, in the order of the text' },
      citation: '第6条',
    },
  );
  return {
    outcomes: { complete: { lacking }, incomplete: { lacking: lacking.exactOptional() } },
    grounds: [...codes, 'other-terms'],
    facts: contractTermsFacts,
  };
});
