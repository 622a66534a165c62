import * as z from 'zod';
import { choice, described } from '../schemas/described.js';
import { factsSchema } from '../schemas/facts-schema.js';
import { verdictSchema } from '../schemas/verdict-schema.js';
import { judgement } from '../schemas/words.js';
import { systemShape } from './management.schema.js';
import { procedure, readProcedure } from './procedure.js';

/**
 * The facts of `decideProcedure` as JSON.
 * @ja decideProcedure の事実（JSON）
 */
export const procedureFacts = /* @__PURE__ */ factsSchema(readProcedure, () =>
  z.strictObject({
    ...systemShape(),
    change: described(
      choice({
        'new-system': { ja: '新たな電子情報システムの導入', en: 'a new system' },
        computerisation: { ja: '事務の電子情報システム化', en: 'work is put on a system' },
        'system-change': { ja: '電子情報システムの変更', en: 'a change of a system' },
        'processing-change': { ja: '電子情報処理の変更', en: 'a change of the processing on a system' },
        abolition: { ja: '電子情報システムの廃止', en: 'a system is given up' },
      }),
      { title: { ja: '行おうとすること', en: 'What is to be done' }, citation: '第12条第1項' },
    ).optional(),
    minor: described(judgement, {
      title: { ja: '軽易な変更についての認定', en: 'Finding that the change is minor' },
      note: {
        ja: '軽易な変更であるとの認定。新たな導入、事務の電子情報システム化及び廃止では問わない。',
        en: 'It matters to changes alone: not to a new system, to work put on a system or to giving one up.',
      },
      citation: ['第13条第1項', '第13条第3項'],
    }).optional(),
  }),
);

/**
 * The verdict of `decideProcedure` as JSON.
 * @ja decideProcedure の結論（JSON）
 */
export const procedureVerdict = /* @__PURE__ */ verdictSchema(procedure, () => ({
  outcomes: { introduction: {}, 'minor-change': {}, 'minor-change-by-analogy': {}, 'none-prescribed': {} },
  grounds: [
    'digital-promotion-manages',
    'another-section-manages',
    'change-needs-application',
    'minor-change-of-processing',
    'minor-change-elsewhere',
  ],
  facts: procedureFacts,
}));
