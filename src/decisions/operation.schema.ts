import * as z from 'zod';
import { choice, described } from '../schemas/described.js';
import { factsSchema } from '../schemas/facts-schema.js';
import { verdictSchema } from '../schemas/verdict-schema.js';
import { operation, readOperation } from './operation.js';

/**
 * The facts of `decideOperation` as JSON.
 * @ja decideOperation の事実（JSON）
 */
export const operationFacts = /* @__PURE__ */ factsSchema(readOperation, () =>
  z.strictObject({
    residentOperated: described(z.boolean(), {
      title: { ja: '区民が直接操作するシステム', en: 'For residents to operate' },
      note: {
        ja: '区民が自ら操作するために設置されたものか。別表第1からは分からない。',
        en: 'Whether it was set up for residents to operate themselves. Appended Table 1 does not say.',
      },
      citation: '第10条',
    }).optional(),
    authorisation: described(
      choice({
        instructed: { ja: '指示を受けた', en: 'instructed' },
        approved: { ja: '承認を受けた', en: 'approved' },
        none: { ja: 'いずれも受けていない', en: 'neither' },
      }),
      {
        title: { ja: '利用する課の長の指示・承認', en: 'Instruction or approval' },
        note: {
          ja: '操作する者が、利用する課の長から受けたもの。他の課の長によるものは含まない。',
          en: 'By the head of the section that uses the system. One by the head of any other section does not count.',
        },
        citation: '第10条',
      },
    ).optional(),
  }),
);

/**
 * The verdict of `decideOperation` as JSON.
 * @ja decideOperation の結論（JSON）
 */
export const operationVerdict = /* @__PURE__ */ verdictSchema(operation, () => ({
  outcomes: { unrestricted: {}, permitted: {}, 'not-permitted': {} },
  grounds: ['resident-operated', 'authorised'],
  facts: operationFacts,
}));
