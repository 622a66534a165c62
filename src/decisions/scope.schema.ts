import * as z from 'zod';
import { choice, described } from '../schemas/described.js';
import { factsSchema } from '../schemas/facts-schema.js';
import { verdictSchema } from '../schemas/verdict-schema.js';
import { body } from '../schemas/words.js';
import { readScope, scope } from './scope.js';

/**
 * The facts of `decideScope` as JSON.
 * @ja decideScope の事実（JSON）
 */
export const scopeFacts = /* @__PURE__ */ factsSchema(readScope, () =>
  z.strictObject({
    organ: described(body, {
      title: { ja: '機関の名称', en: 'Name of the body' },
      note: {
        ja: '部、事務局、課その他の機関。課より下の組織は、その課の名称で示す。',
        en: 'A department, a secretariat, a section or any other body. For a unit below a section name the section.',
      },
      citation: '第2条の2第1項',
    }).optional(),
    subject: described(
      choice({
        system: { ja: '電子情報システム', en: 'a system' },
        facility: { ja: '電子情報システムに関する設備', en: 'a facility related to a system' },
        information: { ja: '電子情報システムで取り扱う情報', en: 'information that a system handles' },
        'printed-information': { ja: 'その情報を印刷した文書', en: 'such information in print' },
        'system-document': {
          ja: '仕様書、ネットワーク図その他電子情報システムに関する文書',
          en: 'a specification, a network diagram or another document about a system',
        },
        other: { ja: 'いずれでもないもの', en: 'anything else' },
      }),
      { title: { ja: '対象', en: 'Subject' }, citation: '第2条の2第2項' },
    ).optional(),
  }),
);

/**
 * The verdict of `decideScope` as JSON.
 * @ja decideScope の結論（JSON）
 */
export const scopeVerdict = /* @__PURE__ */ verdictSchema(scope, () => ({
  outcomes: { 'within-scope': {}, 'outside-scope': {} },
  grounds: ['body-within', 'system-or-facility', 'handled-information', 'system-document'],
  facts: scopeFacts,
}));
