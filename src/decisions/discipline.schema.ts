import * as z from 'zod';
import { described } from '../schemas/described.js';
import { factsSchema } from '../schemas/facts-schema.js';
import { verdictSchema } from '../schemas/verdict-schema.js';
import { discipline, readDiscipline } from './discipline.js';
import { person } from './person.schema.js';

/**
 * The facts of `decideDiscipline` as JSON.
 * @ja decideDiscipline の事実（JSON）
 */
export const disciplineFacts = /* @__PURE__ */ factsSchema(readDiscipline, () =>
  z.strictObject({
    person: person().optional(),
    violated: described(z.boolean(), {
      title: { ja: '情報セキュリティ対策への違反の有無', en: 'Whether they have broken security measures' },
      note: { ja: '確かめられるまでは示さない。', en: 'Left out until it has been established.' },
      citation: '第31条',
    }).optional(),
  }),
);

/**
 * The verdict of `decideDiscipline` as JSON.
 * @ja decideDiscipline の結論（JSON）
 */
export const disciplineVerdict = /* @__PURE__ */ verdictSchema(discipline, () => ({
  outcomes: { subject: {}, 'not-subject': {} },
  grounds: ['staff', 'measures-violated'],
  facts: disciplineFacts,
}));
