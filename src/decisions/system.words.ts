/** What is said of the facts that all questions about a system share. */
import type { Citation } from '../regulation/citation.js';
import type { Ask, Description } from '../verdict/words.js';

export const systemAsks = {
  system: { ja: '電子情報システムの名称', en: 'the name of the system' },
  managedBy: { ja: '実際に管理する課', en: 'the section that manages it in fact' },
} as const satisfies { readonly [fact: string]: Ask };

export const systemDescriptions = {
  system: {
    title: { ja: '電子情報システムの名称', en: 'Name of the system' },
    note: {
      ja: '別表第1の名称。別表第1にない電子情報システムは、任意の名称でよい。',
      en: 'As in Appended Table 1, or any other name for a system that is not listed.',
    },
    citation: '別表第1',
  },
  managedBy: {
    title: { ja: '実際に管理する課', en: 'Section that manages it in fact' },
    note: {
      ja: '課又はこれに準ずる組織の名称。別表第1にない電子情報システムでは欠かせない。示さなければ別表第1の所管による。',
      en: 'A section or a unit like one. Needed for a system that is not listed; without it the table answers.',
    },
    citation: '第4条',
  },
} as const satisfies { readonly [fact: string]: Description };

/** The departments that use the system, at the place that asks for them. */
export const usingDepartmentsDescription = (citation: Citation): Description => ({
  title: { ja: '利用する部', en: 'Departments that use the system' },
  note: {
    ja: 'デジタル推進課が管理する電子情報システムについて問う。利用する部がないことは、空の一覧で示す。',
    en: 'They matter to systems of デジタル推進課. An empty list says that no department uses it.',
  },
  citation,
});

/** Which department each unit belongs to. */
export const organizationDescription: Description = {
  title: { ja: '組織（課の属する部）', en: 'Organisation (the department of each section)' },
  note: {
    ja: '課の名称から部の名称への対応。規程が示す所属と異なるものは受け付けない。',
    en: 'From the name of a section to that of its department. One that contradicts the regulation is refused.',
  },
  citation: '第2条第13号',
};

/** A row of Appended Table 1, in a verdict. */
export const systemEntryDescription: Description = {
  title: { ja: '別表第1の行', en: 'Row of Appended Table 1' },
  citation: '別表第1',
  parts: {
    no: { title: { ja: '番号（上から数える）', en: 'Number, from the top' } },
    name: { title: { ja: '電子情報システム', en: 'System' } },
    business: { title: { ja: '業務内容', en: 'Business' } },
    unit: { title: { ja: '管理に係る所管', en: 'Unit in charge' } },
  },
};
