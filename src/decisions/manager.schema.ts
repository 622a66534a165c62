import * as z from 'zod';
import { described } from '../schemas/described.js';
import { factsSchema } from '../schemas/facts-schema.js';
import { postInVerdict } from '../schemas/verdict-parts.js';
import { verdictSchema } from '../schemas/verdict-schema.js';
import { organization } from '../schemas/words.js';
import { systemEntry, systemShape } from './management.schema.js';
import { manager, readFacts } from './manager.js';

/**
 * The facts of `decideManager` as JSON.
 * @ja decideManager の事実（JSON）
 */
export const managerFacts = /* @__PURE__ */ factsSchema(readFacts, () =>
  z.strictObject({
    ...systemShape(),
    outsourced: described(z.boolean(), {
      title: { ja: '外部への委託', en: 'Entrusted to a contractor' },
      note: {
        ja: '区が外部の事業者に委託している電子情報システムか。管理する者を左右しない。',
        en: 'Whether the ward has entrusted the system to an outside contractor. It does not change who manages it.',
      },
      citation: '第4条第3項',
    }).optional(),
    organization: organization.optional(),
  }),
);

/**
 * The verdict of `decideManager` as JSON.
 * @ja decideManager の結論（JSON）
 */
export const managerVerdict = /* @__PURE__ */ verdictSchema(manager, () => {
  const entry = systemEntry().exactOptional();
  const managed = {
    manager: described(postInVerdict, { title: { ja: '管理する者', en: 'Who manages it' } }),
    directedBy: described(postInVerdict, {
      title: { ja: '指示する者', en: 'On whose instructions' },
      note: {
        ja: '課の属する部が分からなければ、その長である組織を示さない。',
        en: 'Without the unit it heads while nobody has said which department that is.',
      },
    }),
    entry,
    contractAlsoGoverns: described(z.boolean(), {
      title: { ja: '委託契約の定めにもよるか', en: 'Whether the contract also governs' },
      citation: '第4条第3項',
    }).exactOptional(),
  };
  return {
    outcomes: {
      'digital-promotion-section': managed,
      'system-managing-section': managed,
      'no-provision': { entry },
    },
    grounds: ['unit-is-a-section', 'digital-promotion-manages', 'another-section-manages', 'outsourced', 'listed'],
    facts: managerFacts,
  };
});
