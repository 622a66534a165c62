/** What is said of the facts that all questions about a system share. */

import type { Bilingual } from '../input/language.js';
import type { Citation } from '../regulation/citation.js';
import type { Ask, Description } from '../verdict/words.js';

/** Where something belongs: of a 課 only which department that is, of other names whether it is one of the ward's at all. */
export const placeAsked = (name: string): Bilingual =>
  /課$/.test(name) ? { ja: `${name}の属する部`, en: `the department of ${name}` } : belongingAsked(name);

/** Of a body that may be no body of the ward. */
export const belongingAsked = (name: string): Bilingual => ({
  ja: `${name}の属する区の部（いずれにも属しないときはその旨）`,
  en: `the department of the ward to which ${name} belongs, or that it belongs to none`,
});

export const systemAsks = {
  system: { ja: '電子情報システムの名称', en: 'the name of the system' },
  managedBy: { ja: '実際に管理する課', en: 'the section that manages it in fact' },
} as const satisfies { readonly [fact: string]: Ask };

/** Which department each unit belongs to. */
export const organizationDescription: Description = {
  title: { ja: '組織（課などの属する部）', en: 'Organisation (the department of each unit)' },
  note: {
    ja: '課などの名称から部の名称への対応。区のどの部にも属しないものは、その旨を示す。規程が示す所属と異なるものは受け付けない。',
    en: "From the name of a unit to that of its department, or 'none' for what belongs to none of the ward's. One that contradicts the regulation is refused.",
  },
  citation: '第2条第13号',
};

export const organizationAsk: Ask = ([unit]) =>
  unit === undefined ? { ja: '課の属する部', en: 'the department of the section' } : placeAsked(unit);

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
      ja: '課又はこれに準ずる組織の名称。区のどの課も管理しないときは、その旨を示す。別表第1にない電子情報システムでは欠かせない。示さなければ別表第1の所管による。',
      en: "A section or a unit like one; 'no-section' if none of the ward manages it. Needed for a system that is not listed; without it the table answers.",
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

/** A row of Appended Table 1, in a verdict. */
export const systemEntryDescription: Description = {
  title: { ja: '別表第1の項', en: 'Row of Appended Table 1' },
  citation: '別表第1',
  parts: {
    no: { title: { ja: '番号（上から数える）', en: 'Number, from the top' } },
    name: { title: { ja: '電子情報システム', en: 'System' } },
    business: { title: { ja: '業務内容', en: 'Business' } },
    unit: { title: { ja: '管理に係る所管', en: 'Unit in charge' } },
  },
};

/** What is said of whose a system is (Article 4). */
export const digitalPromotionManagesWords = {
  true: { ja: 'デジタル推進課が管理する。', en: 'デジタル推進課 manages it.' },
  false: { ja: 'デジタル推進課が管理するものではない。', en: 'デジタル推進課 does not manage it.' },
  unknown: { ja: 'デジタル推進課が管理するかは分からない。', en: 'Whether デジタル推進課 manages it is not known.' },
} as const;

export const anotherSectionManagesWords = {
  true: { ja: '他の課が管理する。', en: 'Another section manages it.' },
  false: {
    ja: '他の課が管理するものについての定めは当てはまらない。',
    en: 'The rule on systems of other sections does not apply.',
  },
  unknown: {
    ja: '他の課が管理するものについての定めが当てはまるかは分からない。',
    en: 'Whether the rule on systems of other sections applies is not known.',
  },
} as const;
