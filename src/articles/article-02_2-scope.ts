import { type Chart, NO_DEPARTMENT } from '../regulation/organization.js';
import type { Article } from '../regulation/provision.js';
import { isNamedOffice, isPartOfNamedUnit } from '../regulation/units.js';
import { condition } from '../verdict/condition.js';
import type { Place } from './article-02-definitions.js';

/** What the regulation may be asked to apply to: what it is about, or something else. */
export const SUBJECTS = [
  'system',
  'facility',
  'information',
  'printed-information',
  'system-document',
  'other',
] as const;

type About = { readonly subject: (typeof SUBJECTS)[number] };

/** The bodies that the secretariats serve, and 区長: by the letter, they are none to which it applies. */
const BODIES_OUTSIDE = ['区長', '区議会', '教育委員会', '選挙管理委員会', '監査委員'];

export const BODY_CLASSES = ['within', 'outside', 'open'] as const;

/**
 * Departments, the secretariats, which are departments too, and their parts are within, as far as the regulation names
 * them or somebody says where they belong. Of any other name nobody can tell.
 */
export function bodyClassOf(name: string, chart?: Chart): (typeof BODY_CLASSES)[number] {
  if (BODIES_OUTSIDE.includes(name)) return 'outside';
  if (isNamedOffice(name) || isPartOfNamedUnit(name)) return 'within';
  const department = chart?.get(name);
  if (department === undefined) return 'open';
  return department === NO_DEPARTMENT ? 'outside' : 'within';
}

export const bodyWithin = /* @__PURE__ */ condition(
  '第2条の2第1項',
  ({ organ, organization }: { readonly organ: (typeof BODY_CLASSES)[number]; readonly organization: Place }) =>
    organ === 'open' ? organization !== 'nowhere' : organ === 'within',
);

export const systemOrFacility = /* @__PURE__ */ condition(
  '第2条の2第2項第1号',
  ({ subject }: About) => subject === 'system' || subject === 'facility',
);

/** In print, too. */
export const handledInformation = /* @__PURE__ */ condition(
  '第2条の2第2項第2号',
  ({ subject }: About) => subject === 'information' || subject === 'printed-information',
);

export const systemDocument = /* @__PURE__ */ condition(
  '第2条の2第2項第3号',
  ({ subject }: About) => subject === 'system-document',
);

/**
 * Article 2-2, place by place.
 * @ja 第2条の2
 */
export const article2_2: Article = {
  citation: '第2条の2',
  chapter: '第1章',
  caption: { ja: '適用範囲', en: 'Scope' },
  amendedBy: [],
  provisions: [
    {
      citation: '第2条の2',
      kind: 'container',
      summary: {
        ja: 'どの機関に、何について適用されるか。',
        en: 'To which bodies, and to which things, the regulation applies.',
      },
    },
    {
      citation: '第2条の2第1項',
      kind: 'scope',
      uses: ['区', '部', '会計管理部', '議会事務局', '教育委員会事務局', '選挙管理委員会事務局', '監査事務局'],
      summary: {
        ja: '適用を受ける機関は、組織条例による部、会計管理部と、議会・教育委員会・選挙管理委員会・監査の各事務局。',
        en: 'It applies to the departments set up by the organisation ordinance, to 会計管理部, and to the secretariats of the assembly, the board of education, the election commission and the auditors.',
      },
    },
    {
      citation: '第2条の2第2項',
      kind: 'scope',
      summary: { ja: '対象となるのは、次の三つ。', en: 'It is about the following three kinds of things.' },
    },
    {
      citation: '第2条の2第2項第1号',
      kind: 'scope',
      uses: ['電子情報システム'],
      summary: { ja: 'システムと、それに関連する設備。', en: 'Systems and the facilities related to them.' },
    },
    {
      citation: '第2条の2第2項第2号',
      kind: 'scope',
      uses: ['電子情報システム'],
      summary: {
        ja: 'システムで扱う情報。印刷した文書も含む。',
        en: 'The information that systems handle, printed documents included.',
      },
    },
    {
      citation: '第2条の2第2項第3号',
      kind: 'scope',
      uses: ['電子情報システム', 'ネットワーク'],
      summary: {
        ja: '仕様書やネットワーク図など、システムに関連する文書。',
        en: 'Documents about the systems, such as specifications and network diagrams.',
      },
    },
  ],
};
