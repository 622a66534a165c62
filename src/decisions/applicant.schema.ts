import * as z from 'zod';
import { described } from '../schemas/described.js';
import { factsSchema } from '../schemas/facts-schema.js';
import { postInVerdict } from '../schemas/verdict-parts.js';
import { verdictSchema } from '../schemas/verdict-schema.js';
import { organization, post } from '../schemas/words.js';
import { applicant, readApplicant } from './applicant.js';
import { systemShape, usingDepartments } from './management.schema.js';

/**
 * The facts of `decideApplicant` as JSON.
 * @ja decideApplicant の事実（JSON）
 */
export const applicantFacts = /* @__PURE__ */ factsSchema(readApplicant, () =>
  z.strictObject({
    ...systemShape(),
    usingDepartments: usingDepartments('第12条第1項'),
    organization: organization.optional(),
    applicant: described(post, {
      title: { ja: '申請者の職', en: "Applicant's post" },
      note: {
        ja: '組織ではなく、職の名称。情報統括責任者などの別名でもよい。',
        en: 'A post, not a unit, under any of its names, such as 情報統括責任者.',
      },
      citation: '第12条第1項',
    }).optional(),
  }),
);

/**
 * The verdict of `decideApplicant` as JSON.
 * @ja decideApplicant の結論（JSON）
 */
export const applicantVerdict = /* @__PURE__ */ verdictSchema(applicant, () => {
  const eligible = described(z.array(postInVerdict), {
    title: { ja: '申請できる職', en: 'Posts that may apply' },
    note: { ja: 'すべてが分からないうちは示さない。', en: 'Left out while not all of them are known.' },
    citation: '第12条第1項',
  }).exactOptional();
  return {
    outcomes: { eligible: { eligible }, 'not-eligible': { eligible }, 'no-provision': {} },
    grounds: [
      'digital-promotion-manages',
      'another-section-manages',
      'applicant-heads-digital-promotion',
      'applicant-heads-using-department',
      'applicant-heads-managing-department',
    ],
    facts: applicantFacts,
  };
});
