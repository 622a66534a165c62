import type { Article } from '../regulation/provision.js';
import type { Readings } from '../regulation/readings.js';
import { condition } from '../verdict/condition.js';
import { classIn, type OpenClass, type Place, type UnitClass } from './article-02-definitions.js';

/** What matters of a system: the unit that Appended Table 1 gives it, and who manages it in fact. */
export interface Managed {
  readonly system: UnitClass | 'unlisted';
  /** Of a listed system `'as-listed'` where nobody says who does. */
  readonly managedBy: UnitClass | OpenClass | 'as-listed';
  /** Where the unit belongs that manages it, if its name leaves open what it is. */
  readonly organization: Place;
}

/** The rule that a system is managed under: that of paragraph (1), that of paragraph (2), or none. */
export type Management = 'digital-promotion-section' | 'system-managing-section' | 'no-provision';

/** The unit that manages a system: the table says so of those it lists, unless who does so in fact is to count. */
export const managingUnit = <Unit>(
  listed: Unit | undefined,
  inFact: Unit | undefined,
  readings: Readings,
): Unit | undefined => (readings['managing-unit'] === 'actual-management' ? (inFact ?? listed) : (listed ?? inFact));

/** Paragraph (2) is about those who manage a system as Article 2, items (xiii) and (xv) define them: sections, of listed systems. */
export function managementOf({ system, managedBy, organization }: Managed, readings: Readings): Management {
  const listed = system === 'unlisted' ? undefined : system;
  const inFact = managedBy === 'as-listed' ? undefined : classIn(organization, managedBy);
  const unit = managingUnit(listed, inFact, readings);
  if (unit === 'digital-promotion') return 'digital-promotion-section';
  if (unit === 'none') return 'no-provision';
  if (listed === undefined && readings['unlisted-system'] === 'not-covered') return 'no-provision';
  if (unit === 'section-like' && readings['section-like-units'] === 'literal') return 'no-provision';
  return 'system-managing-section';
}

export const isOfDigitalPromotion = (system: Managed, readings: Readings): boolean =>
  managementOf(system, readings) === 'digital-promotion-section';

export const isOfAnotherSection = (system: Managed, readings: Readings): boolean =>
  managementOf(system, readings) === 'system-managing-section';

export const digitalPromotionManages = /* @__PURE__ */ condition('第4条第1項', isOfDigitalPromotion);
export const anotherSectionManages = /* @__PURE__ */ condition('第4条第2項', isOfAnotherSection);

/**
 * Article 4, place by place.
 * @ja 第4条
 */
export const article4: Article = {
  citation: '第4条',
  chapter: '第3章',
  caption: { ja: '電子情報システムの管理体制', en: 'Management of systems' },
  amendedBy: ['令和4年訓令甲第7号'],
  provisions: [
    {
      citation: '第4条',
      kind: 'container',
      summary: { ja: '誰がシステムを管理するか。', en: 'Who manages the systems.' },
    },
    {
      citation: '第4条第1項',
      kind: 'duty',
      uses: ['デジタル推進課', '電子情報システム', '情報統括責任者', 'デジタル推進課長'],
      summary: {
        ja: 'デジタル推進課のシステムは、情報統括責任者の指示の下で、デジタル推進課長が適正かつ効率的に管理する。',
        en: 'Systems of デジタル推進課 are managed, properly and efficiently, by its head under the instructions of the chief information officer.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['digital-promotion-head'],
          systems: 'digital-promotion',
          act: {
            ja: '情報統括責任者の指示に従い、デジタル推進課のシステムを適正かつ効率的に管理する',
            en: 'manage the systems of デジタル推進課 properly and efficiently, following the instructions of the chief information officer',
          },
          urgency: 'standing',
        },
        {
          mode: 'power',
          by: ['chief-information-officer'],
          systems: 'digital-promotion',
          act: {
            ja: 'デジタル推進課のシステムの管理について指示する',
            en: 'give instructions on the management of systems of デジタル推進課',
          },
          toward: ['digital-promotion-head'],
          urgency: 'standing',
        },
      ],
    },
    {
      citation: '第4条第2項',
      kind: 'duty',
      uses: ['電子情報システム', 'システム管理部長', 'システム管理課長', '第4条第1項'],
      summary: {
        ja: '他のシステムは、システム管理部長の指示の下で、システム管理課長が適正かつ効率的に管理する。',
        en: 'Other systems are managed, properly and efficiently, by the head of the system-managing section under the instructions of the head of the system-managing department.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['system-managing-section-head'],
          systems: 'others',
          act: {
            ja: 'システム管理部長の指示に従い、所管するシステムを適正かつ効率的に管理する',
            en: 'manage the systems in charge properly and efficiently, following the instructions of the head of the system-managing department',
          },
          urgency: 'standing',
        },
        {
          mode: 'power',
          by: ['system-managing-department-head'],
          systems: 'others',
          act: {
            ja: '他の課のシステムの管理について指示する',
            en: 'give instructions on the management of systems of other sections',
          },
          toward: ['system-managing-section-head'],
          urgency: 'standing',
        },
      ],
    },
    {
      citation: '第4条第3項',
      kind: 'duty',
      uses: [
        'デジタル推進課長',
        'システム管理課長',
        '区',
        '電子情報システム',
        '受託事業者',
        '第4条第1項',
        '第4条第2項',
      ],
      summary: {
        ja: '外部の専門事業者に委託しているシステムは、前2項に加えて、区とその事業者との取決めに沿って管理する。',
        en: 'Systems outsourced to a specialised business are, besides, managed as the ward and that business have agreed.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['digital-promotion-head', 'system-managing-section-head'],
          act: {
            ja: '委託しているシステムを、区と事業者との取決めに沿って適正かつ効率的に管理する',
            en: 'manage outsourced systems properly and efficiently, as agreed between the ward and the business',
          },
          urgency: 'standing',
          when: {
            ja: '外部の専門事業者に委託しているとき',
            en: 'where the system is outsourced to a specialised business',
          },
        },
      ],
    },
  ],
};
