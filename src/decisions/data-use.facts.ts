import { type OpenClass, type UnitClass, unitClassOf } from '../articles/article-02-definitions.js';
import {
  article7Items,
  type Item,
  matterOf,
  otherItem,
  REGISTERS,
  type Reach,
  reachesElsewhere,
} from '../articles/article-14-data-use.js';
import { complain, complainWithin, type Issue } from '../input/errors.js';
import { type Given, isList, isRecord, readBoolean, readOneOf, readText, refuseOtherKeys } from '../input/facts.js';
import { spelt } from '../input/spelling.js';
import type { Article7Item } from '../regulation/citation.js';
import { type Chart, type Organization, readOrganization, withWritten } from '../regulation/organization.js';
import type { Readings } from '../regulation/readings.js';
import { type NamedUnit, readNamedUnit, type UnitName } from '../regulation/units.js';
import { inForceOn } from '../regulation/versions.js';
import type { Day } from '../time/calendar.js';
import { type Moment, readMoment } from '../time/moment.js';
import { type Kind, type KindsOf, moment, oneOf, organization, unit, yesNo } from '../verdict/kinds.js';
import { refusePlainWord } from './data-use.ambiguous-items.js';
import { type Items, itemsOf } from './data-use.items.js';
import { managedBy, readManager } from './managing-unit.facts.js';

/**
 * Data that an application wants to use, and who manages it.
 * @ja 利用するデータ（所管・事項・個人情報か）
 */
export interface DataUse {
  /**
   * The section that manages the data, or `'no-section'` if none of the ward does. Whether that is the system's owner or the
   * business's, the caller says.
   */
  readonly managedBy?: UnitName | 'no-section' | (string & {}) | undefined;
  /**
   * Matters of Article 7 of the Basic Resident Registration Act as `住民基本台帳法第7条第8号の2`, anything else as free text.
   * Their plain words (`plainWordsOfArticle7`) are refused, alone and joined, because they leave open where the data is held.
   */
  readonly items?: readonly (Article7Item | (string & {}))[] | undefined;
  /**
   * Where the items of Article 7 are held: in the resident register, or elsewhere as data of that kind. The resident
   * register's unless given. Free text it does not touch.
   */
  readonly register?: (typeof REGISTERS)[number] | undefined;
  /** Whether the data is personal information. Matters of the resident register always are. */
  readonly personalInformation?: boolean | undefined;
}

/**
 * Facts of {@link decideDataUseApproval} and {@link decidePersonalInformation}. An absent fact is not known.
 * @ja データ利用の判断に用いる事実
 */
export interface DataUseFacts {
  /** The section on whose behalf the application is made. */
  readonly applicantSection?: UnitName | (string & {}) | undefined;
  /** `[]` if no data of anybody is used. */
  readonly uses?: readonly DataUse[] | undefined;
  /** The day as of which the Basic Resident Registration Act and the regulation are read: of the application, as a rule. */
  readonly asOf?: Moment | undefined;
  /** Where units belong of which the regulation does not say it. */
  readonly organization?: Organization | undefined;
}

/** What is understood of a use. */
export interface Use {
  readonly unit: string | undefined;
  readonly unitClass: UnitClass | OpenClass | undefined;
  readonly items: Items | undefined;
  /** How far the proviso reaches: known also of items that can be no matters of Article 7, whatever they are. */
  readonly reach: Reach | undefined;
  /** Whether the data is not the resident register's, though its items may be of that kind. */
  readonly isElsewhere: boolean;
  readonly personal: boolean | undefined;
}

/** How far the proviso reaches by the readings in force. */
export const reachIn = ({ reach, isElsewhere }: Use, readings: Readings): Reach | undefined =>
  isElsewhere && !reachesElsewhere(readings) ? 'outside' : reach;

export interface DataUseCase {
  readonly applicant: string | undefined;
  readonly uses: readonly Use[] | undefined;
  readonly asOf: Day | undefined;
}

const item: Kind<DataUseItem, Item> = { form: { is: 'item' }, read: readItem };
type DataUseItem = NonNullable<DataUse['items']>[number];

const use: Kind<DataUse, Use> = {
  form: {
    is: 'record',
    partial: true,
    of: {
      managedBy,
      items: { form: { is: 'list', of: item, least: 1 }, read: (value, _, issues) => readItems(value, issues) },
      register: /* @__PURE__ */ oneOf(REGISTERS),
      personalInformation: yesNo,
    } satisfies KindsOf<DataUse>,
    together: () => ({
      if: {
        properties: { personalInformation: { const: false }, register: { const: 'resident' } },
        required: ['personalInformation'],
      },
      // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema.
      then: { properties: { items: { type: 'array', items: { not: { enum: article7Items } } } } },
    }),
  },
  read: (value, _, issues) => readUse(value, issues, []),
};

/** The facts of both questions. */
export const dataUseKinds = {
  applicantSection: unit,
  uses: { form: { is: 'list', of: use }, read: (value, _, issues) => readUses(value, issues, []) },
  asOf: moment,
  organization,
} satisfies KindsOf<DataUseFacts>;

const FACTS = ['applicantSection', 'uses', 'asOf', 'organization'];
const USE_FACTS = ['managedBy', 'items', 'register', 'personalInformation'];

/** Departments that are written in front of units, each with its place. */
type Written = (readonly [name: NamedUnit, path: string])[];

/** As of the day of the case, where it has one: by the units and the proviso in force on it. */
export function readDataUse(facts: Given, issues: Issue[]): DataUseCase {
  refuseOtherKeys(facts, FACTS, '', issues);
  const ofDay: Issue[] = [];
  const asOf = readMoment(facts['asOf'], 'asOf', ofDay);
  return asOf === undefined
    ? readCase(facts, issues, asOf, ofDay)
    : inForceOn(asOf, readCase, facts, issues, asOf, ofDay);
}

function readCase(facts: Given, issues: Issue[], asOf: Day | undefined, ofDay: readonly Issue[]): DataUseCase {
  const written: Written = [];
  const applicant = unitIn(
    readNamedUnit(facts['applicantSection'], 'applicantSection', issues),
    'applicantSection',
    written,
  );
  const uses = readUses(facts['uses'], issues, written);
  issues.push(...ofDay);
  const given = readOrganization(facts['organization'], 'organization', issues);
  const chart = written.length === 0 ? given : withWritten(given, written, issues);
  return { applicant, uses: chart === undefined ? uses : uses?.map((use) => placedBy(chart, use)), asOf };
}

const placedBy = (chart: Chart, use: Use): Use =>
  use.unit === undefined ? use : { ...use, unitClass: unitClassOf(use.unit, chart) };

function unitIn(name: NamedUnit | undefined, path: string, written: Written): string | undefined {
  if (name?.department !== undefined) written.push([name, path]);
  return name?.unit;
}

function readUses(value: unknown, issues: Issue[], written: Written): Use[] | undefined {
  if (value === undefined || !isList(value, 'uses', issues)) return undefined;
  // Of its final size: a list that grows takes up several times the room. What is refused leaves a gap that nobody sees.
  const uses: Use[] = Array(value.length);
  const faults: Issue[] = [];
  for (let i = 0; i < value.length; i++) {
    const before = written.length;
    const use = readUse(value[i], faults, written);
    if (use !== undefined) uses[i] = use;
    if (written.length > before) written[before] = [written[before]![0], `uses.${i}.managedBy`];
    if (faults.length > 0) complainWithin(issues, `uses.${i}`, faults.splice(0));
  }
  return uses;
}

function readUse(value: unknown, issues: Issue[], written: Written): Use | undefined {
  if (!isRecord(value, '', issues)) return undefined;
  refuseOtherKeys(value, USE_FACTS, '', issues);
  const unit = unitIn(readManager(value['managedBy'], 'managedBy', issues), '', written);
  const unitClass = unit === undefined ? undefined : unitClassOf(unit);
  const items = readItems(value['items'], issues);
  const isElsewhere = readOneOf(value['register'], REGISTERS, 'register', issues) === 'other';
  const personal = readBoolean(value['personalInformation'], 'personalInformation', issues);
  if (isElsewhere) return { unit, unitClass, items, reach: items?.reach, isElsewhere, personal };
  if (items === undefined)
    return { unit, unitClass, items, reach: personal === false ? 'outside' : undefined, isElsewhere, personal };
  if (items.haveMatter && personal === false)
    complain(
      issues,
      'personalInformation',
      'contradiction',
      "住民基本台帳の事項は個人情報です。他で保有する同種のデータなら register: 'other' を添え、除票、統計及び死者に関するデータはその旨の文言で示します。",
      "Matters of the resident register are personal information. If it is data of that kind held elsewhere, add register: 'other'; removed records, statistics and data about the dead are written as free text.",
    );
  return { unit, unitClass, items, reach: items.reach, isElsewhere, personal: items.haveMatter || personal };
}

function readItems(value: unknown, issues: Issue[]): Items | undefined {
  if (value === undefined || !isList(value, 'items', issues)) return undefined;
  if (value.length === 0)
    return complain(issues, 'items', 'empty', '事項が一つもありません。', 'There must be at least one item.');
  const items: Item[] = Array(value.length);
  for (let i = 0; i < value.length; i++) {
    const given: unknown = value[i] ?? null;
    // A matter of Article 7 in its one form cannot be refused: its place is not even written.
    const item = matterOf(given) ?? readItem(given, `items.${i}`, issues);
    if (item !== undefined) items[i] = item;
  }
  return /* @__PURE__ */ itemsOf(items);
}

const citesThatAct = (text: string) => text.startsWith('住民基本台帳法') || text.startsWith('住基法');

function readItem(value: unknown, path: string, issues: Issue[]): Item | undefined {
  const given = readText(value, path, issues);
  if (given === undefined) return undefined;
  const text = spelt(given);
  if (!citesThatAct(text)) return refusePlainWord(text, path, issues) ? undefined : otherItem(text);
  const matter = matterOf(text);
  if (matter !== undefined) return matter;
  return complain(
    issues,
    path,
    'not-an-article-7-item',
    '同法の事項は「住民基本台帳法第7条第8号の2」の形で、第7条にある号を示します。',
    'A matter of that Act is written 住民基本台帳法第7条第8号の2, with an item that Article 7 has.',
  );
}
