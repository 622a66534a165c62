/**
 * Who may apply for a system, seen from an applicant. Of all that is not known, only that matters: whether nobody may,
 * whether the system is one of デジタル推進課, and whether the managing unit belongs to the department that the applicant
 * heads. So a few ways in which it can turn out stand for all.
 */
import { appendedTable1 } from '../articles/appended-table-1.js';
import { type UnitClass, unitClassOf } from '../articles/article-02-definitions.js';
import { managementOf, managingUnit } from '../articles/article-04-management.js';
import { mayApply } from '../articles/article-12-introduction.js';
import { departmentName } from '../regulation/departments.js';
import { departmentHeadedBy } from '../regulation/named-post.js';
import type { Post } from '../regulation/posts.js';
import type { Readings } from '../regulation/readings.js';
import { attestedDepartmentOf, DIGITAL_PROMOTION } from '../regulation/units.js';
import { contests } from '../verdict/contest.js';
import { NONE } from '../verdict/frozen.js';
import type { KnownSystem } from './system.facts.js';

/** What is known of an application and of who makes it. */
export interface KnownApplicant extends KnownSystem {
  readonly usingDepartments: readonly string[] | undefined;
  readonly organization: ReadonlyMap<string, string> | undefined;
  readonly applicant: Post | undefined;
}

/** The department of a unit, as far as anybody has said. */
export function departmentOf(unit: string, organization: ReadonlyMap<string, string> | undefined): string | undefined {
  const attested = attestedDepartmentOf(unit);
  if (attested !== undefined) return attested;
  const department = organization?.get(unit);
  return department === undefined ? undefined : departmentName(department);
}

/**
 * A department: the one that the applicant heads, another one, one that an applicant nobody has named may head, or one that
 * nobody has named.
 */
type Department = 'own' | 'another' | 'any' | 'open';

/** Whose matter an application is: the head's of a department, that of those whom the text names for デジタル推進課, nobody's. */
export type Side = Department | 'digital-promotion' | 'nobody';

/** All that matters of a unit. */
interface Unit {
  readonly unitClass: UnitClass;
  readonly department: Department;
}

/** A system as it may turn out: the unit that the table gives it, if it lists it, and the one that manages it in fact. */
interface World {
  readonly listed: Unit | undefined;
  readonly inFact: Unit | undefined;
}

function sideOf({ listed, inFact }: World, readings: Readings): Side {
  const classes = { system: listed?.unitClass ?? 'unlisted', managedBy: inFact?.unitClass ?? 'as-listed' } as const;
  const management = managementOf(classes, readings);
  if (management === 'no-provision') return 'nobody';
  if (management === 'digital-promotion-section') return 'digital-promotion';
  return managingUnit(listed, inFact, readings)!.department;
}

/** An applicant as one may turn out to be. */
interface Applicant {
  readonly headsDigitalPromotion: boolean;
  readonly headsDepartment: boolean;
  /** Whether that department uses the system. */
  readonly uses: boolean;
  /** Whether it is the one that nobody has named. */
  readonly isOpenOne: boolean;
}

function outcomeFor(side: Side, { headsDigitalPromotion, headsDepartment, uses, isOpenOne }: Applicant): Outcome {
  if (side === 'nobody') return 'no-provision';
  const isManaging = side === 'own' || (isOpenOne && (side === 'open' || side === 'any'));
  const heads = {
    digitalPromotion: headsDigitalPromotion,
    using: headsDepartment && uses,
    managing: headsDepartment && isManaging,
  };
  return mayApply(side === 'digital-promotion', heads) ? 'eligible' : 'not-eligible';
}

export type Outcome = 'eligible' | 'not-eligible' | 'no-provision';

/** The outcome in which all of them agree. */
function common(sides: Iterable<Side>, applicants: readonly Applicant[]): Outcome | 'undetermined' {
  let outcome: Outcome | undefined;
  for (const side of sides)
    for (const applicant of applicants) {
      const its = outcomeFor(side, applicant);
      if (its !== (outcome ??= its)) return 'undetermined';
    }
  return outcome!;
}

/** One post that heads a department, whatever is not known of it; any other one. */
const HEAD = { headsDigitalPromotion: false, headsDepartment: true };
const OTHERS: readonly Applicant[] = [
  { headsDigitalPromotion: false, headsDepartment: false, uses: false, isOpenOne: false },
];
const HEAD_OF_DIGITAL_PROMOTION: readonly Applicant[] = [{ ...OTHERS[0]!, headsDigitalPromotion: true }];

function applicantsOf({ applicant, usingDepartments }: KnownApplicant): readonly Applicant[] {
  if (applicant?.unit === DIGITAL_PROMOTION) return HEAD_OF_DIGITAL_PROMOTION;
  const headed = applicant && departmentHeadedBy(applicant);
  if (applicant !== undefined && headed === undefined) return OTHERS;
  const uses =
    usingDepartments === undefined ? [true, false] : [headed !== undefined && usingDepartments.includes(headed)];
  const heads = uses.flatMap((each) => [true, false].map((isOpenOne) => ({ ...HEAD, uses: each, isOpenOne })));
  return applicant === undefined ? [...HEAD_OF_DIGITAL_PROMOTION, ...OTHERS, ...heads] : heads;
}

const ofClass = (unitClass: UnitClass): { readonly [department in Department]: Unit } => ({
  own: { unitClass, department: 'own' },
  another: { unitClass, department: 'another' },
  any: { unitClass, department: 'any' },
  open: { unitClass, department: 'open' },
});
const UNITS = {
  'digital-promotion': ofClass('digital-promotion'),
  section: ofClass('section'),
  'section-like': ofClass('section-like'),
};

/** A unit of each kind, if nobody says more of departments than the regulation. A section of an open one may belong to any. */
const ANY_UNIT: readonly Unit[] = [
  UNITS['digital-promotion'].another,
  UNITS.section.another,
  UNITS.section.open,
  UNITS['section-like'].another,
];

const LISTED_UNITS = /* @__PURE__ */ [...new Set(appendedTable1.map(({ unit }) => unit))];

function worldsOf({ system, managedBy, organization, applicant }: KnownApplicant): readonly World[] {
  const headed = applicant && departmentHeadedBy(applicant);
  const seen = (unit: string): Unit => {
    const department = departmentOf(unit, organization);
    const its =
      department === undefined ? 'open' : applicant === undefined ? 'any' : department === headed ? 'own' : 'another';
    return UNITS[unitClassOf(unit)][its];
  };
  // An organisation chart may leave no department open.
  const anyListed = () => [undefined, ...(organization === undefined ? ANY_UNIT : new Set(LISTED_UNITS.map(seen)))];
  const listed = system === undefined ? anyListed() : [typeof system === 'string' ? undefined : seen(system.unit)];
  const anybody = typeof system === 'object' ? [undefined] : [undefined, ...ANY_UNIT];
  const inFact = managedBy === undefined ? anybody : [seen(managedBy)];
  // Nobody manages a system as listed that is not.
  return listed.flatMap((its) => inFact.filter((unit) => its ?? unit).map((unit) => ({ listed: its, inFact: unit })));
}

const READINGS = ['unlisted-system', 'managing-unit', 'section-like-units'] as const;

/** The readings that can matter in some of these worlds. */
const inPlay = (worlds: readonly World[]) =>
  READINGS.filter((id) =>
    worlds.some(({ listed, inFact }) => {
      if (id === 'unlisted-system') return listed === undefined;
      if (id === 'managing-unit') return listed !== undefined && inFact !== undefined;
      return listed?.unitClass === 'section-like' || inFact?.unitClass === 'section-like';
    }),
  );

/** Outcome, missing facts and contested readings; and whose matter the application can be. */
export function weigh(given: KnownApplicant, readings: Readings) {
  const worlds = worldsOf(given);
  const applicants = applicantsOf(given);
  const sidesIn = (these: readonly World[], inForce: Readings) => new Set(these.map((world) => sideOf(world, inForce)));
  const outcomeUnder = (inForce: Readings) => common(sidesIn(worlds, inForce), applicants);
  const sides = sidesIn(worlds, readings);
  const outcome = common(sides, applicants);
  /** Whether it makes a difference to somebody in which of the worlds that have one unit in common we are. */
  const matters = (other: 'listed' | 'inFact') =>
    [...new Set(worlds.map((world) => world[other]))].some((unit) => {
      const alike = sidesIn(
        worlds.filter((world) => world[other] === unit),
        readings,
      );
      return applicants.some((each) => common(alike, [each]) === 'undetermined');
    });
  const mattersTo = {
    system: () => matters('inFact'),
    managedBy: () => matters('listed'),
    usingDepartments: () => sides.has('digital-promotion') && applicants.some(({ headsDepartment }) => headsDepartment),
    // The chart may be known, and yet not say of this unit.
    organization: () => sides.has('open') && applicants.some(({ headsDepartment }) => headsDepartment),
    applicant: () => true,
  };
  const missing = FACTS.filter((fact) => (given[fact] === undefined || fact === 'organization') && mattersTo[fact]());
  return {
    sides,
    outcome,
    missing: outcome === 'undetermined' ? missing : NONE,
    contested: contests(inPlay(worlds), readings, outcome, outcomeUnder),
  };
}

const FACTS = ['system', 'managedBy', 'usingDepartments', 'organization', 'applicant'] as const;
