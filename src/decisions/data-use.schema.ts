import * as z from 'zod';
import { described } from '../schemas/described.js';
import { factsSchema } from '../schemas/facts-schema.js';
import { moment, section } from '../schemas/words.js';
import { readDataUse } from './data-use.facts.js';
import { article7Items, dataItem } from './data-use.items.schema.js';

/**
 * The facts of `decideDataUseApproval` and `decidePersonalInformation` as JSON.
 * @ja decideDataUseApproval・decidePersonalInformation の事実（JSON）
 */
export const dataUseFacts = /* @__PURE__ */ factsSchema(readDataUse, () =>
  z.strictObject({
    applicantSection: described(section, {
      title: { ja: '申請に係る課', en: "Applicant's section" },
      note: {
        ja: '部や職ではなく、課の名称。この課が管理するデータに承認は要らない。',
        en: 'Neither a department nor a post. Data that this section manages needs no approval.',
      },
      citation: '第14条第1項本文',
    }).optional(),
    uses: described(z.array(dataUse()), {
      title: { ja: '利用するデータ', en: 'Data to be used' },
      note: {
        ja: 'どの課のデータも利用しないことは、空の一覧で示す。',
        en: "An empty list says that no section's data is used.",
      },
      citation: '第14条第1項本文',
    }).optional(),
    asOf: described(moment, {
      title: { ja: '住民基本台帳法を読む基準日', en: 'Day as of which the Basic Resident Registration Act is read' },
      note: {
        ja: '通常は申請の日。氏名の振り仮名は2025年5月26日から同法第7条の事項である。',
        en: 'The day of the application, as a rule. Furigana are a matter of Article 7 of the Act from 2025-05-26.',
      },
      citation: '第14条第1項ただし書',
    }).optional(),
  }),
);

function dataUse() {
  return z
    .strictObject({
      managedBy: described(section, {
        title: { ja: 'データを管理する課', en: 'Section that manages the data' },
        note: {
          ja: 'システムの所管か業務の所管かを規程は定めていない。いずれによるかを決めて示す。',
          en: 'The text leaves open whether that is the owner of the system or of the business: name the one you mean.',
        },
        citation: '第14条第1項本文',
      }).optional(),
      items: described(z.array(dataItem()).meta({ minItems: 1 }), {
        title: { ja: '利用する事項', en: 'Items used' },
        note: {
          ja: '住民基本台帳法第7条の事項は号で、その他は自由な文言で、一つ以上示す。',
          en: 'One or more: matters of Article 7 of the Basic Resident Registration Act by item, others in free text.',
        },
        citation: '第14条第1項ただし書',
      }).optional(),
      personalInformation: described(z.boolean(), {
        title: { ja: '個人情報に当たるか', en: 'Whether it is personal information' },
        note: {
          ja: '住民基本台帳法第7条の事項は常に個人情報である。',
          en: 'Matters of Article 7 of the Basic Resident Registration Act always are.',
        },
        citation: '第14条第2項',
      }).optional(),
    })
    .meta({
      if: { properties: { personalInformation: { const: false } }, required: ['personalInformation'] },
      // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema.
      then: { properties: { items: { type: 'array', items: { not: { enum: article7Items() } } } } },
    });
}
