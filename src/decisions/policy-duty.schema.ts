import * as z from 'zod';
import { described } from '../schemas/described.js';
import { factsSchema } from '../schemas/facts-schema.js';
import { verdictSchema } from '../schemas/verdict-schema.js';
import { person } from './person.schema.js';
import { policyDuty, readPolicyDuty } from './policy-duty.js';

/**
 * The facts of `decidePolicyDuty` as JSON.
 * @ja decidePolicyDuty の事実（JSON）
 */
export const policyDutyFacts = /* @__PURE__ */ factsSchema(readPolicyDuty, () =>
  z.strictObject({
    person: person().optional(),
    handlesInformationAssets: described(z.boolean(), {
      title: { ja: '情報資産の事務に従事しているか', en: 'Whether they work on information assets' },
      note: {
        ja: '情報資産はシステムのデータ、入出力帳票、ドキュメントをいう。',
        en: 'Information assets are the data, the input and output forms and the documents of systems.',
      },
      citation: '第25条',
    }).optional(),
  }),
);

/**
 * The verdict of `decidePolicyDuty` as JSON.
 * @ja decidePolicyDuty の結論（JSON）
 */
export const policyDutyVerdict = /* @__PURE__ */ verdictSchema(policyDuty, () => ({
  outcomes: { bound: {}, 'not-bound': {} },
  grounds: ['staff', 'contractor', 'handles-information-assets'],
  facts: policyDutyFacts,
}));
