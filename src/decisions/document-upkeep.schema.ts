import * as z from 'zod';
import { choice, described } from '../schemas/described.js';
import { factsSchema } from '../schemas/facts-schema.js';
import { verdictSchema } from '../schemas/verdict-schema.js';
import { documentUpkeep, readDocumentUpkeep } from './document-upkeep.js';

/**
 * The facts of `decideDocumentUpkeep` as JSON.
 * @ja decideDocumentUpkeep の事実（JSON）
 */
export const documentUpkeepFacts = /* @__PURE__ */ factsSchema(readDocumentUpkeep, () =>
  z.strictObject({
    document: described(
      choice({
        'system-document': {
          ja: '電子情報システムを管理する課の長が保管するドキュメント（第5条）',
          en: 'a document on a system, kept by whoever manages it (Article 5)',
        },
        'operation-manual': {
          ja: '利用する課の長も保管する操作手引書（第5条及び第11条）',
          en: 'an operation manual, kept also by whoever uses the system (Articles 5 and 11)',
        },
      }),
      {
        title: { ja: 'ドキュメントの種類', en: 'Kind of document' },
        note: {
          ja: '根拠となる条が変わる。結論は変わらない。',
          en: 'It changes which articles are cited, never the outcome.',
        },
        citation: '第2条第8号',
      },
    ).optional(),
    kept: described(z.boolean(), {
      title: { ja: '所定の場所での保管', en: 'Kept in its place' },
      note: {
        ja: '作成されていないものは、保管されていないものとする。',
        en: 'One that has not been made counts as not kept.',
      },
      citation: ['第5条第1項', '第11条第1項'],
    }).optional(),
    changed: described(z.boolean(), {
      title: { ja: '変更の有無', en: 'Something has changed' },
      note: {
        ja: '電子情報システム、端末装置、処理の内容などに、その後変更があったか。',
        en: 'Whether the system, its terminals, the processing or the like have changed since.',
      },
      citation: ['第5条第2項', '第11条第2項'],
    }).optional(),
    reflected: described(z.boolean(), {
      title: { ja: '変更の反映', en: 'Change is shown' },
      note: { ja: '変更がなければ問わない。', en: 'It does not matter if nothing has changed.' },
      citation: ['第5条第2項', '第11条第2項'],
    }).optional(),
  }),
);

/**
 * The verdict of `decideDocumentUpkeep` as JSON.
 * @ja decideDocumentUpkeep の結論（JSON）
 */
export const documentUpkeepVerdict = /* @__PURE__ */ verdictSchema(documentUpkeep, () => ({
  outcomes: { 'in-order': {}, 'must-keep': {}, 'must-update': {} },
  grounds: ['document-kept', 'change-reflected', 'manual-kept', 'manual-change-reflected'],
  facts: documentUpkeepFacts,
}));
