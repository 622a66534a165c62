import type { SystemEntry } from '../articles/appended-table-1.js';
import { isSection, NO_SECTION, UNIT_CLASSES, unitClassOf } from '../articles/article-02-definitions.js';
import { type Managed, type Management, managementOf } from '../articles/article-04-management.js';
import type { Issue } from '../input/errors.js';
import { type Given, understand } from '../input/facts.js';
import { contractor } from '../regulation/misleading.js';
import type { Chart } from '../regulation/organization.js';
import { departmentHeadOf, headOf, type Post } from '../regulation/posts.js';
import type { Readings } from '../regulation/readings.js';
import { DIGITAL_PROMOTION, UNITS, unitNumber } from '../regulation/units.js';
import { inForceOn, isAsked } from '../regulation/versions.js';
import { attested, textDefect } from '../verdict/caveats.js';
import { contests } from '../verdict/contest.js';
import { declare, type GroundOf, type VerdictOf } from '../verdict/declaration.js';
import { byNumber, frozen, joined, NONE } from '../verdict/frozen.js';
import { type KindsOf, postInVerdict, tableEntry, yesNo } from '../verdict/kinds.js';
import { type Options, readOptions } from '../verdict/options.js';
import type { Ground } from '../verdict/verdict.js';
import {
  casesOf,
  type KnownSystem,
  managedBy,
  nearListed,
  organization,
  pathOf,
  type SystemFacts,
  system,
  systemCaveats,
  systemReader,
  turning,
  unitOf,
} from './system.facts.js';

/**
 * Facts of {@link decideManager}. An absent fact is not known.
 * @ja 管理者の判断に用いる事実
 */
export interface ManagerFacts extends SystemFacts {
  /** Whether the ward has entrusted the system to an outside contractor. */
  readonly outsourced?: boolean | undefined;
}

const FACTS = { system, managedBy, outsourced: yesNo, organization } satisfies KindsOf<ManagerFacts>;
const readFacts = /* @__PURE__ */ systemReader(FACTS);
const MANAGED = ['digital-promotion-section', 'system-managing-section'] as const;

export const manager = /* @__PURE__ */ declare({
  id: 'manager',
  facts: FACTS,
  read: readFacts,
  outcomes: ['digital-promotion-section', 'system-managing-section', 'no-provision'],
  readings: ['unlisted-system', 'managing-unit', 'section-like-units'],
  grounds: {
    'unit-is-a-section': { citation: '第2条第14号' },
    'digital-promotion-manages': { citation: '第4条第1項' },
    'another-section-manages': { citation: '第4条第2項' },
    outsourced: { citation: '第4条第3項' },
    listed: { citation: '別表第1' },
  },
  citations: ['第2条第12号', '第2条第13号', '第2条第15号'],
  fields: {
    manager: { kind: postInVerdict, always: MANAGED, never: ['no-provision'] },
    directedBy: { kind: postInVerdict, always: MANAGED, never: ['no-provision'] },
    entry: { kind: tableEntry },
    contractAlsoGoverns: { kind: yesNo, never: ['no-provision'] },
  },
});

/**
 * The conditions that {@link decideManager} examines.
 * @ja 管理者の判断で検討する要件
 */
export type ManagerGround = GroundOf<typeof manager>;

interface Manager {
  /** Who manages the system. */
  readonly manager: Post;
  /** On whose instructions. Without `unit` while nobody has said which department it is. */
  readonly directedBy: Post;
  /** The system's row of Appended Table 1. */
  readonly entry?: SystemEntry;
  /** Whether the contract with the contractor also governs (Article 4, paragraph (3)). Left out while not known. */
  readonly contractAlsoGoverns?: boolean;
}

/**
 * What {@link decideManager} answers.
 * @ja 管理者の判断の結果
 */
export type ManagerVerdict = VerdictOf<
  typeof manager,
  ManagerFacts,
  {
    'digital-promotion-section': Manager;
    'system-managing-section': Manager;
    'no-provision': { readonly entry?: SystemEntry };
  }
>;

/**
 * Who manages a system, and on whose instructions (Article 4; Article 2, items (xiii) to (xv); Appended Table 1).
 *
 * Presupposes an electronic information system of a body within the regulation's scope (Article 2-2).
 *
 * - `digital-promotion-section`: デジタル推進課長 manages it on the instructions of the chief information officer.
 * - `system-managing-section`: the head of the managing section does, on those of the head of its department.
 * - `no-provision`: the regulation names no manager: no section of the ward manages the system; or under readings other than
 *   the defaults.
 *
 * Edges. A listed system is managed by the unit of the table, also where `managedBy` says otherwise (a caveat; reading
 * `managing-unit`). A system that is not listed needs `managedBy`: nothing is defaulted. Sections other than
 * デジタル推進課 are then treated as those of listed systems are, which the letter of Article 2, items (xiii) and (xv)
 * does not support (reading `unlisted-system`). 選挙管理委員会事務局, 区議会事務局, 監査事務局 and
 * 子ども家庭総合センター are not sections (reading `section-like-units`); the head of a department without sections
 * acts in both roles. Nor are 課 of those departments, 室 of any department but 教育委員会事務局, and whatever else belongs to
 * a department. Whether 東京都, 第一中学校 or a 室 does, its name does not tell: `organization` says so, or a department in front
 * of the name, and `missing` asks for it. The department of a section comes from there or from the regulation, never from a
 * guess.
 *
 * The day `options.on` tells which version of Appended Table 1 counts; without a day the newest does (a caveat, once there are
 * several).
 *
 * Not decided: whether a name that is not in the table is another name of a listed system (see the caveat's near names).
 *
 * @throws InvalidFactsError if a fact is not understood.
 * @example
 * ```ts
 * decideManager({ system: '税務システム' }).outcome // => 'digital-promotion-section'
 * const verdict = decideManager({ system: '預貯金等照会電子化サービス', organization: { 税務課: '区民生活部' } });
 * verdict.outcome // => 'system-managing-section'
 * verdict.manager // => { label: '税務課長', unit: '税務課' }
 * verdict.directedBy // => { label: '区民生活部長', unit: '区民生活部' }
 * ```
 * @ja 電子情報システムを誰が管理し、誰の指示に従うか（第4条）。
 * @category Chapter 3 — Management of systems
 */
export function decideManager(facts: ManagerFacts, options?: Options): ManagerVerdict {
  const chosen = readOptions(options);
  if (!isAsked(chosen.on)) return inForceOn(chosen.on, decideManager, facts, { ...options, on: chosen.on });
  const given = understand(facts, readManager);
  const verdict = withParticulars(verdictFor(numberOf(given), given, chosen), given);
  return attested(verdict, chosen.on, manager);
}

interface Known extends KnownSystem {
  readonly outsourced: boolean | undefined;
}

function readManager(facts: Given, issues: Issue[]): Known {
  const known = readFacts(facts, issues) as FactsInOrder;
  return { system: known[0], managedBy: known[1], outsourced: known[2], organization: known[3] };
}

type FactsInOrder = [Known['system'], Known['managedBy'], Known['outsourced'], Known['organization']];

/** The row of the table, what matters of who manages the system in fact, and whether it is outsourced; none for a unit that nobody knows. */
function numberOf({ system, managedBy, outsourced, organization: chart }: Known): number | undefined {
  const row = system === undefined ? 0 : typeof system === 'string' ? 1 : system.no + 1;
  const listed = row > 1 ? (system as SystemEntry).unit : undefined;
  if (chart !== undefined && (isTurned(listed, chart) || isTurned(managedBy, chart))) return undefined;
  const unit = row === 1 ? unitNumber(managedBy) : managerNumber(listed, managedBy);
  if (unit === undefined) return undefined;
  return (row * UNITS + unit) * 3 + (outsourced === undefined ? 0 : outsourced ? 1 : 2);
}

/** Whether a chart makes something else of a unit than its name does. */
const isTurned = (unit: string | undefined, chart: Chart): boolean =>
  unit !== undefined && chart.has(unit) && unitClassOf(unit, chart) !== unitClassOf(unit);

/** Beside the table's unit only the class of another one matters, unless it is open: then verdicts name it. */
function managerNumber(listed: string | undefined, managedBy: string | undefined): number | undefined {
  if (managedBy === undefined || managedBy === listed) return 0;
  const place = UNIT_CLASSES.indexOf(unitClassOf(managedBy) as (typeof UNIT_CLASSES)[number]);
  return place === -1 ? undefined : place + 1;
}

/** All of a verdict but what hangs on the name of a system that is not listed and on the organisation chart. */
const verdictFor = /* @__PURE__ */ byNumber((given: Known, { readings }): ManagerVerdict => {
  const { system, outsourced } = given;
  const cases = casesOf(given);
  const outcomeIn = (inForce: Readings) => (its: Managed) => managementOf(its, inForce);
  const outcomeUnder = (inForce: Readings) => common(cases.map(outcomeIn(inForce)));
  const outcome = outcomeUnder(readings);
  const unit = unitOf(given, readings);
  const parts = {
    decision: 'manager',
    grounds: groundsOf(given, unit, outcome),
    missing: outcome === 'undetermined' ? turning(cases, outcomeIn(readings)).map((fact) => pathOf(fact, given)) : NONE,
    contested: contests(manager.readings, readings, outcome, outcomeUnder),
    remedies: NONE,
    caveats: joined(systemCaveats(given, readings, NONE), outsourced ? [textDefect(contractor)] : NONE),
  } as const;
  const entry = typeof system === 'object' && { entry: system };
  if (outcome === 'undetermined' || outcome === 'no-provision') return { ...parts, outcome, ...entry };
  const directedBy = outcome === 'digital-promotion-section' ? CIO : departmentHeadOf(unit!, undefined);
  const managed = { ...parts, outcome, manager: headOf(unit!), directedBy, ...entry };
  return outsourced === undefined ? managed : { ...managed, contractAlsoGoverns: outsourced };
});

/** The names that an unlisted one resembles, and whoever directs by the organisation chart. */
function withParticulars(verdict: ManagerVerdict, given: Known): ManagerVerdict {
  const { organization } = given;
  const nearNames = nearListed(given);
  const isDirectedElsewhere = organization !== undefined && verdict.outcome === 'system-managing-section';
  if (nearNames.length === 0 && !isDirectedElsewhere) return verdict;
  return frozen({
    ...verdict,
    ...(isDirectedElsewhere && { directedBy: departmentHeadOf(verdict.manager.unit!, organization) }),
    caveats: verdict.caveats.map((each) => (each.code === 'not-in-appended-table-1' ? { ...each, nearNames } : each)),
  });
}

const CIO: Post = { label: '情報統括責任者', unit: '管理部' };

const common = ([first, ...others]: readonly Management[]): Management | 'undetermined' =>
  others.every((other) => other === first) ? first! : 'undetermined';

function groundsOf(
  { system, outsourced, organization: chart }: Known,
  unit: string | undefined,
  outcome: Management | 'undetermined',
): Ground<ManagerGround>[] {
  const { grounds } = manager;
  const isOne =
    unit === undefined
      ? ({ holds: 'unknown' } as const)
      : { holds: isSection(unitClassOf(unit, chart)), ...(unit !== NO_SECTION && { values: { unit } }) };
  const isListed =
    typeof system === 'object'
      ? { holds: true, values: { no: system.no, unit: system.unit } }
      : ({ holds: system === undefined ? 'unknown' : false } as const);
  return [
    { code: 'unit-is-a-section', ...grounds['unit-is-a-section'], ...isOne },
    {
      code: 'digital-promotion-manages',
      ...grounds['digital-promotion-manages'],
      holds: unit === undefined ? 'unknown' : unit === DIGITAL_PROMOTION,
    },
    {
      code: 'another-section-manages',
      ...grounds['another-section-manages'],
      holds: outcome === 'undetermined' ? 'unknown' : outcome === 'system-managing-section',
    },
    { code: 'outsourced', ...grounds.outsourced, holds: outsourced ?? 'unknown' },
    { code: 'listed', ...grounds.listed, ...isListed },
  ];
}
