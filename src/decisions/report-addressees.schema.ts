import * as z from 'zod';
import { described } from '../schemas/described.js';
import { factsSchema } from '../schemas/facts-schema.js';
import { postInVerdict } from '../schemas/verdict-parts.js';
import { verdictSchema } from '../schemas/verdict-schema.js';
import { organization } from '../schemas/words.js';
import { systemShape, usingDepartments } from './management.schema.js';
import { readReportAddressees, reportAddressees } from './report-addressees.js';

/**
 * The facts of `decideReportAddressees` as JSON.
 * @ja decideReportAddressees の事実（JSON）
 */
export const reportAddresseesFacts = /* @__PURE__ */ factsSchema(readReportAddressees, () =>
  z.strictObject({
    ...systemShape(),
    usingDepartments: usingDepartments('第3条第4項'),
    organization: organization.optional(),
  }),
);

/**
 * The verdict of `decideReportAddressees` as JSON.
 * @ja decideReportAddressees の結論（JSON）
 */
export const reportAddresseesVerdict = /* @__PURE__ */ verdictSchema(reportAddressees, () => {
  const addressees = described(z.array(postInVerdict), {
    title: { ja: '報告等を求める相手', en: 'Addressees' },
    note: { ja: 'いずれかではなく、全員である。', en: 'All of them are meant, not one of them to choose.' },
    citation: '第3条第4項',
  });
  return {
    outcomes: {
      'digital-promotion-side': { addressees: addressees.exactOptional() },
      'system-managing-side': { addressees },
      'no-provision': {},
    },
    grounds: ['digital-promotion-manages', 'another-section-manages'],
    facts: reportAddresseesFacts,
  };
});
