import * as z from 'zod';
import type { SystemEntry } from '../articles/appended-table-1.js';
import type { Citation } from '../regulation/citation.js';
import { described } from '../schemas/described.js';
import { department, section, text } from '../schemas/words.js';

/** The facts of a system: which it is, and who manages it. */
export function systemShape() {
  return {
    system: described(text.meta({ examples: ['税務システム'] }), {
      title: { ja: '電子情報システムの名称', en: 'Name of the system' },
      note: {
        ja: '別表第1の名称。別表第1にない電子情報システムは、任意の名称でよい。',
        en: 'As in Appended Table 1, or any other name for a system that is not listed.',
      },
      citation: '別表第1',
    }).optional(),
    managedBy: described(section, {
      title: { ja: '実際に管理する課', en: 'Section that manages it in fact' },
      note: {
        ja: '課又はこれに準ずる組織の名称。別表第1にない電子情報システムでは欠かせない。示さなければ別表第1の所管による。',
        en: 'A section or a unit like one. Needed for a system that is not listed; without it the table answers.',
      },
      citation: '第4条',
    }).optional(),
  };
}

/** The departments that use the system. */
export const usingDepartments = (citation: Citation) =>
  described(z.array(department), {
    title: { ja: '利用する部', en: 'Departments that use the system' },
    note: {
      ja: 'デジタル推進課が管理する電子情報システムについて問う。利用する部がないことは、空の一覧で示す。',
      en: 'They matter to systems of デジタル推進課. An empty list says that no department uses it.',
    },
    citation,
  }).optional();

/** A row of Appended Table 1, in a verdict. */
export const systemEntry = (): z.ZodType<SystemEntry, SystemEntry> =>
  described(
    z.strictObject({
      no: described(z.int().min(1), { title: { ja: '番号（上から数える）', en: 'Number, from the top' } }),
      name: described(z.string(), { title: { ja: '電子情報システム', en: 'System' } }),
      business: described(z.string(), { title: { ja: '業務内容', en: 'Business' } }),
      unit: described(z.string(), { title: { ja: '管理に係る所管', en: 'Unit in charge' } }),
    }),
    { title: { ja: '別表第1の行', en: 'Row of Appended Table 1' }, citation: '別表第1' },
  ) as unknown as z.ZodType<SystemEntry, SystemEntry>;
