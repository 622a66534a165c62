import { type SystemEntry, table1Attested } from '../articles/appended-table-1.js';
import { article2Attested } from '../articles/article-02-definitions.js';
import { article4Attested } from '../articles/article-04-management.js';
import type { Issue } from '../input/errors.js';
import { type Given, readBoolean, refuseOtherKeys, understand } from '../input/facts.js';
import { departmentHeadOf, headOf, type Post } from '../regulation/posts.js';
import type { ReadingId, Readings } from '../regulation/readings.js';
import { DIGITAL_PROMOTION, isSectionLike, type Organization, readOrganization } from '../regulation/units.js';
import { attestationCaveats } from '../verdict/attested.js';
import { contests } from '../verdict/contest.js';
import type { Decision } from '../verdict/decision.js';
import { type Chosen, type Options, readOptions } from '../verdict/options.js';
import type { Caveat, Contest, Ground, Verdict } from '../verdict/verdict.js';
import {
  type ManagedSystem,
  type Management,
  managementBy,
  managingUnit,
  readManagedSystem,
  type SystemFacts,
  systemCaveats,
} from './management.js';

/**
 * Facts of {@link decideManager}. An absent fact is not known.
 * @ja 管理者の判断に用いる事実
 */
export interface ManagerFacts extends SystemFacts {
  /** Whether the ward has entrusted the system to an outside contractor. */
  readonly outsourced?: boolean | undefined;
  /** The department of the managing section, where the regulation does not say it. */
  readonly organization?: Organization | undefined;
}

/**
 * The conditions that {@link decideManager} examines.
 * @ja 管理者の判断で検討する要件
 */
export type ManagerGround =
  | 'unit-is-a-section'
  | 'digital-promotion-manages'
  | 'another-section-manages'
  | 'outsourced'
  | 'listed';

interface Managed {
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
export type ManagerVerdict = Verdict<
  'manager',
  {
    'digital-promotion-section': Managed;
    'system-managing-section': Managed;
    'no-provision': { readonly entry?: SystemEntry };
  },
  ManagerGround,
  ManagerFacts
>;

type Outcome = Management;

interface Case extends ManagedSystem {
  readonly outsourced: boolean | undefined;
  readonly organization: ReadonlyMap<string, string> | undefined;
}

/**
 * Who manages a system, and on whose instructions (Article 4; Article 2, items (xiii) to (xv); Appended Table 1).
 *
 * Presupposes an electronic information system of a body within the regulation's scope (Article 2-2).
 *
 * - `digital-promotion-section`: デジタル推進課長 manages it on the instructions of the chief information officer.
 * - `system-managing-section`: the head of the managing section does, on those of the head of its department.
 * - `no-provision`: the regulation names no manager. Only under readings other than the defaults.
 *
 * Edges. A listed system is managed by the unit of the table, also where `managedBy` says otherwise (a caveat; reading
 * `managing-unit`). A system that is not listed needs `managedBy`: nothing is defaulted. Sections other than
 * デジタル推進課 are then treated as those of listed systems are, which the letter of Article 2, items (xiii) and (xv)
 * does not support (reading `unlisted-system`). 選挙管理委員会事務局, 区議会事務局, 監査事務局 and
 * 子ども家庭総合センター are not sections (reading `section-like-units`); the head of a department without sections
 * acts in both roles. The department of a section comes from the regulation or from `organization`, never from a guess.
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
  const given = understand(facts, readFacts);
  const unit = managingUnit(given, chosen.readings);
  const outcome = outcomeOf(given, chosen.readings);
  const grounds = groundsOf(given, unit, outcome);
  const missing = missingOf(given, outcome);
  const contested = contestedOf(given, outcome, chosen.readings);
  const caveats = caveatsOf(given, unit, chosen);
  const decision = 'manager';
  // Whole literals, with what is optional added at the end: spreads would cost more than all the rest.
  if (outcome === 'undetermined' || outcome === 'no-provision')
    return withEntry({ decision, grounds, missing, contested, remedies: [], caveats, outcome }, given);
  const manager = headOf(unit!);
  const directedBy = outcome === 'digital-promotion-section' ? CIO() : departmentHeadOf(unit!, given.organization);
  const managed: ManagedVerdict = {
    decision,
    grounds,
    missing,
    contested,
    remedies: [],
    caveats,
    outcome,
    manager,
    directedBy,
  };
  withEntry(managed, given);
  if (given.outsourced !== undefined) managed.contractAlsoGoverns = given.outsourced;
  return managed;
}

const CIO = (): Post => ({ label: '情報統括責任者', unit: '管理部' });

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
type ManagedVerdict = Mutable<
  Extract<ManagerVerdict, { readonly outcome: 'digital-promotion-section' | 'system-managing-section' }>
>;

function withEntry<Parts extends object>(parts: Parts & { entry?: SystemEntry }, { entry }: Case) {
  if (entry !== undefined) parts.entry = { ...entry };
  return parts;
}

const FACTS = ['system', 'managedBy', 'outsourced', 'organization'] as const;

export function readFacts(facts: Given, issues: Issue[]): Case {
  refuseOtherKeys(facts, FACTS, '', issues);
  const { system, entry, managedBy } = readManagedSystem(facts, issues);
  return {
    system,
    entry,
    managedBy,
    outsourced: readBoolean(facts['outsourced'], 'outsourced', issues),
    organization: readOrganization(facts['organization'], 'organization', issues),
  };
}

function outcomeOf(given: Case, readings: Readings): Outcome | 'undetermined' {
  const unit = managingUnit(given, readings);
  if (unit === undefined) return 'undetermined';
  if (given.system !== undefined) return managementBy(unit, given.entry !== undefined, readings);
  const ifListed = managementBy(unit, true, readings);
  return ifListed === managementBy(unit, false, readings) ? ifListed : 'undetermined';
}

function missingOf(given: Case, outcome: Outcome | 'undetermined'): string[] {
  if (outcome !== 'undetermined') return [];
  if (given.system !== undefined) return ['managedBy'];
  return given.managedBy === undefined ? ['system', 'managedBy'] : ['system'];
}

function contestedOf(given: Case, outcome: Outcome | 'undetermined', readings: Readings): Contest<Outcome>[] {
  const { system, entry, managedBy } = given;
  const ids: ReadingId[] = [];
  if (entry === undefined && managedBy !== undefined) ids.push('unlisted-system');
  if ((entry !== undefined || system === undefined) && managedBy !== undefined && managedBy !== entry?.unit)
    ids.push('managing-unit');
  if ((entry !== undefined && isSectionLike(entry.unit)) || (managedBy !== undefined && isSectionLike(managedBy)))
    ids.push('section-like-units');
  return ids.length === 0 ? [] : contests(ids, readings, outcome, (other) => outcomeOf(given, other));
}

function groundsOf(given: Case, unit: string | undefined, outcome: Outcome | 'undetermined'): Ground<ManagerGround>[] {
  const { system, entry, outsourced } = given;
  return [
    unit === undefined
      ? { code: 'unit-is-a-section', citation: '第2条第14号', holds: 'unknown' }
      : { code: 'unit-is-a-section', citation: '第2条第14号', holds: !isSectionLike(unit), values: { unit } },
    {
      code: 'digital-promotion-manages',
      citation: '第4条第1項',
      holds: unit === undefined ? 'unknown' : unit === DIGITAL_PROMOTION,
    },
    {
      code: 'another-section-manages',
      citation: '第4条第2項',
      holds: outcome === 'undetermined' ? 'unknown' : outcome === 'system-managing-section',
    },
    { code: 'outsourced', citation: '第4条第3項', holds: outsourced ?? 'unknown' },
    entry === undefined
      ? { code: 'listed', citation: '別表第1', holds: system === undefined ? 'unknown' : false }
      : { code: 'listed', citation: '別表第1', holds: true, values: { no: entry.no, unit: entry.unit } },
  ];
}

function caveatsOf(given: Case, unit: string | undefined, { on }: Chosen): Caveat[] {
  const caveats = attestationCaveats(on, [article2Attested, article4Attested, table1Attested]);
  caveats.push(...systemCaveats(given, unit));
  if (given.outsourced) caveats.push({ code: 'text-defect', citation: '第4条第3項', defect: 'contractor-misnamed' });
  return caveats;
}

/** The question {@link decideManager} answers, as data. */
export const manager = {
  id: 'manager',
  question: { ja: 'この電子情報システムは誰が管理するか。', en: 'Who manages this system?' },
  presupposes: {
    ja: '規程の適用範囲（第2条の2）にある区の機関の電子情報システムであること。',
    en: "An electronic information system of a body within the regulation's scope (Article 2-2).",
  },
  citations: [
    '第2条第12号',
    '第2条第13号',
    '第2条第14号',
    '第2条第15号',
    '第4条第1項',
    '第4条第2項',
    '第4条第3項',
    '別表第1',
  ],
  outcomes: ['digital-promotion-section', 'system-managing-section', 'no-provision'],
  favourable: [],
  readings: ['unlisted-system', 'managing-unit', 'section-like-units'],
  decide: decideManager,
} as const satisfies Decision<'manager', Outcome, ManagerFacts, ManagerVerdict>;
