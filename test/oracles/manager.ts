/**
 * Article 4, naively: look the system up, ask who manages it, name the posts. Partial facts are decided by trying every
 * system and every unit.
 */
import type { ManagerFacts } from '../../src/decisions/manager.js';
import type { Readings } from '../../src/regulation/readings.js';
import { choices, completions, contestsAmong, type ExpectedContest, settle, type Unknown } from './completions.js';

export type Outcome = 'digital-promotion-section' | 'system-managing-section' | 'no-provision';

/** Appended Table 1 in runs of rows: the unit, its first and its last row. */
export const RUNS = [
  ['デジタル推進課', 1, 36],
  ['総務企画課', 37, 40],
  ['広報課', 41, 43],
  ['経理課', 44, 44],
  ['職員課', 45, 47],
  ['営繕課', 48, 48],
  ['戸籍住民課', 49, 50],
  ['税務課', 51, 57],
  ['防災課', 58, 63],
  ['ゆいの森課', 64, 64],
  ['産業振興課', 65, 66],
  ['経営支援課', 67, 67],
  ['観光振興課', 68, 68],
  ['環境課', 69, 69],
  ['清掃リサイクル推進課', 70, 72],
  ['福祉推進課', 73, 73],
  ['生活福祉課', 74, 78],
  ['介護保険課', 79, 81],
  ['障害者福祉課', 82, 82],
  ['国保年金課', 83, 85],
  ['生活衛生課', 86, 87],
  ['健康推進課', 88, 89],
  ['保健予防課', 90, 91],
  ['子育て支援課', 92, 92],
  ['子ども家庭総合センター', 93, 93],
  ['児童青少年課', 94, 95],
  ['保育課', 96, 100],
  ['住まい街づくり課', 101, 102],
  ['土木管理課', 103, 105],
  ['基盤整備課', 106, 106],
  ['教育総務課', 107, 108],
  ['学務課', 109, 113],
  ['選挙管理委員会事務局', 114, 116],
  ['区議会事務局', 117, 117],
] as const;

export const UNITS: readonly string[] = RUNS.map(([unit]) => unit);

/** The unit of a row. */
export const unitOfRow = (no: number): string => RUNS.find(([, first, last]) => first <= no && no <= last)![0];

/** The department of each unit for which the regulation says it. */
export const ATTESTED: Readonly<Record<string, string>> = {
  総務企画課: '総務企画部',
  財政課: '総務企画部',
  秘書課: '区政広報部',
  職員課: '管理部',
  デジタル推進課: '管理部',
  経理課: '管理部',
  区民課: '区民生活部',
  文化交流推進課: '地域文化スポーツ部',
  産業振興課: '産業経済部',
  環境課: '環境清掃部',
  福祉推進課: '福祉部',
  生活衛生課: '健康部',
  子育て支援課: '子ども家庭部',
  都市計画課: '防災都市づくり部',
  会計管理課: '会計管理部',
  教育総務課: '教育委員会事務局',
};

/** Units that are departments themselves; their heads act in both roles. */
const DEPARTMENTS = ['選挙管理委員会事務局', '区議会事務局', '監査事務局'];
/** Units that are no sections. */
export const SECTION_LIKE: readonly string[] = [...DEPARTMENTS, '子ども家庭総合センター'];

/** What a managing unit is by 2(14), as far as its name and the department that somebody says tell: `undefined` if not enough. */
export function kindOf(
  unit: string,
  department: string | undefined,
): 'a section' | 'no section' | 'nobody' | undefined {
  if (unit === 'no-section' || department === 'none') return 'nobody';
  if (SECTION_LIKE.includes(unit)) return 'no section';
  if (unit.endsWith('課')) return DEPARTMENTS.includes(department!) ? 'no section' : 'a section';
  if (department === undefined) return undefined;
  return unit.endsWith('室') && department === '教育委員会事務局' ? 'a section' : 'no section';
}

export const MANAGER_READINGS = ['unlisted-system', 'managing-unit', 'section-like-units'] as const;
export type ManagerReadings = Pick<Readings, (typeof MANAGER_READINGS)[number]>;
/** The eight ways to read the text, the defaults first. */
export const managerReadings = choices(MANAGER_READINGS);

/** A system: the unit of its row, or none if it is not listed. */
export type System = { readonly listed: string } | 'unlisted';

/** What is known of a system; `undefined` is unknown. */
export interface Case {
  readonly system: System | undefined;
  readonly managedBy: string | undefined;
  readonly outsourced: boolean | undefined;
  readonly organization: Readonly<Record<string, string>>;
}

interface PostInWords {
  readonly label: string;
  readonly unit?: string;
}

export interface Expected {
  readonly outcome: Outcome | 'undetermined';
  readonly missing: readonly string[];
  readonly contested: readonly ExpectedContest<Outcome>[];
  /** The fields of a settled verdict, but for the row of the table. */
  readonly fields: { manager?: PostInWords; directedBy?: PostInWords; contractAlsoGoverns?: boolean };
}

/** Stands for a `managedBy` that nobody gave. For a listed system that is a complete fact: the table answers. */
const NOT_GIVEN = 'not given';

/** The unit that manages the system; `undefined` where nothing says so. */
function managingUnit(system: System, managedBy: string, readings: ManagerReadings): string | undefined {
  if (system === 'unlisted') return managedBy === NOT_GIVEN ? undefined : managedBy;
  const inFact = readings['managing-unit'] === 'actual-management' && managedBy !== NOT_GIVEN;
  return inFact ? managedBy : system.listed;
}

function decide(
  system: System,
  managedBy: string,
  organization: Case['organization'],
  readings: ManagerReadings,
): Outcome | undefined {
  const unit = managingUnit(system, managedBy, readings);
  if (unit === undefined) return undefined;
  if (unit === 'デジタル推進課') return 'digital-promotion-section';
  const kind = kindOf(unit, organization[unit]);
  if (kind === 'nobody') return 'no-provision';
  if (system === 'unlisted' && readings['unlisted-system'] === 'not-covered') return 'no-provision';
  if (kind === 'no section' && readings['section-like-units'] === 'literal') return 'no-provision';
  return 'system-managing-section';
}

/** What a verdict has to say, under any of `managerReadings`. */
export function managerOracle(
  { system, managedBy, outsourced, organization }: Case,
  inForce: ManagerReadings,
): Expected {
  const unknowns: Unknown<System | string>[] = [
    ...(system === undefined
      ? [{ path: 'system', values: ['unlisted', ...UNITS.map((listed) => ({ listed }))] as System[] }]
      : []),
    ...(managedBy === undefined
      ? [{ path: 'managedBy', values: [NOT_GIVEN, ...UNITS, '監査事務局', '区民課', '架空課', 'no-section'] }]
      : []),
    ...(managedBy !== undefined && kindOf(managedBy, organization[managedBy]) === undefined
      ? [{ path: `organization.${managedBy}`, values: ['福祉部', '教育委員会事務局', '監査事務局', 'none'] }]
      : []),
  ];
  const completed = completions(unknowns).map((filled) => {
    const values = filled.values();
    // In the order of `unknowns`.
    const completedSystem = system ?? (values.next().value as System);
    const completedManager = managedBy ?? (values.next().value as string);
    const place = values.next().value as string | undefined;
    const chart = place === undefined ? organization : { ...organization, [completedManager]: place };
    return { system: completedSystem, managedBy: completedManager, organization: chart };
  });
  // Where nobody has said who manages a listed system, that stays so.
  const isValid = (facts: (typeof completed)[number]) =>
    managedBy !== undefined || facts.system === 'unlisted' || facts.managedBy === NOT_GIVEN;
  const settledUnder = (readings: ManagerReadings) =>
    settle(
      unknowns,
      completed.map((facts) =>
        isValid(facts) ? decide(facts.system, facts.managedBy, facts.organization, readings) : undefined,
      ),
    );

  const settled = settledUnder(inForce);
  const contested = contestsAmong(managerReadings, inForce, (readings) => settledUnder(readings).outcome);
  if (settled.outcome === 'undetermined' || settled.outcome === 'no-provision')
    return { ...settled, contested, fields: {} };
  const units = new Set(completed.filter(isValid).map((facts) => managingUnit(facts.system, facts.managedBy, inForce)));
  const [unit] = units;
  if (units.size > 1 || unit === undefined) throw new Error('An outcome with a manager has one managing unit.');
  return {
    ...settled,
    contested,
    fields: { ...postsFor(unit, organization), ...(outsourced !== undefined && { contractAlsoGoverns: outsourced }) },
  };
}

/** The unit whose head answers, for a settled case; the caveats speak of it. */
export const governingUnit = (system: System, managedBy: string | undefined, readings: ManagerReadings) =>
  managingUnit(system, managedBy ?? NOT_GIVEN, readings);

function postsFor(unit: string, organization: Case['organization']) {
  if (unit === 'デジタル推進課')
    return { manager: { label: 'デジタル推進課長', unit }, directedBy: { label: '情報統括責任者', unit: '管理部' } };
  const manager = headOf(unit);
  if (DEPARTMENTS.includes(unit)) return { manager, directedBy: manager };
  const department = ATTESTED[unit] ?? organization[unit];
  const directedBy = department === undefined ? { label: `${unit}の属する部の長` } : headOf(department);
  return { manager, directedBy };
}

function headOf(unit: string): PostInWords {
  const titled = ['課', '部', '室'].some((ending) => unit.endsWith(ending));
  return { label: titled ? `${unit}長` : `${unit}の長`, unit };
}

/** The same in the library's words, with a system's name from the caller. What is unknown is left out. */
export function factsOf({ managedBy, outsourced, organization }: Case, system: string | undefined): ManagerFacts {
  return {
    ...(system !== undefined && { system }),
    ...(managedBy !== undefined && { managedBy }),
    ...(outsourced !== undefined && { outsourced }),
    ...(Object.keys(organization).length > 0 && { organization }),
  };
}
