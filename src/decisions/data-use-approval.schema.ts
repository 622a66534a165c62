import * as z from 'zod';
import { described } from '../schemas/described.js';
import { postInVerdict } from '../schemas/verdict-parts.js';
import { verdictSchema } from '../schemas/verdict-schema.js';
import { dataUseFacts } from './data-use.schema.js';
import { dataUseApproval } from './data-use-approval.js';

/**
 * The verdict of `decideDataUseApproval` as JSON.
 * @ja decideDataUseApproval の結論（JSON）
 */
export const dataUseApprovalVerdict = /* @__PURE__ */ verdictSchema(dataUseApproval, () => {
  const items = described(z.array(z.string()), { title: { ja: '事項', en: 'Items' } });
  const approval = z.strictObject({
    from: described(postInVerdict, { title: { ja: '承認をする職', en: 'Who approves' } }),
    items,
  });
  const exemption = z.strictObject({
    managedBy: described(z.string(), { title: { ja: 'データを管理する課', en: 'Section that manages the data' } }),
    items,
  });
  const approvals = {
    approvals: described(z.array(approval), {
      title: { ja: '要する承認', en: 'Approvals needed' },
      note: {
        ja: '課ごとに1件。確定しないうちは示さない。',
        en: 'One for each section. Left out while not certain.',
      },
      citation: '第14条第1項本文',
    }).exactOptional(),
    exempt: described(z.array(exemption), {
      title: { ja: '承認を要しない事項', en: 'Items that need no approval' },
      note: {
        ja: '他の課が管理するもの。課ごとに1件。確定しないうちは示さない。',
        en: 'Those that other sections manage, one entry for each section. Left out while not certain.',
      },
      citation: '第14条第1項ただし書',
    }).exactOptional(),
  };
  return {
    outcomes: { required: approvals, exempt: approvals, 'not-required': approvals },
    grounds: ['another-section', 'within-proviso'],
    facts: dataUseFacts,
  };
});
