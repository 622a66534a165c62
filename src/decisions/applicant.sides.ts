/**
 * Who may apply for a system, seen from an applicant. Of all that is not known, only that matters: whether nobody may,
 * whether the system is one of デジタル推進課, and whether the managing unit belongs to the department that the applicant
 * heads. So a few ways in which a case can turn out stand for all.
 */
import { listedSystems } from '../articles/appended-table-1.js';
import { type Managed, managementOf, managingUnit } from '../articles/article-04-management.js';
import { mayApply } from '../articles/article-12-introduction.js';
import type { Readings } from '../regulation/readings.js';
import { contests } from '../verdict/contest.js';
import { NONE } from '../verdict/frozen.js';
import { type Department, leavesOpen, type Seen, type Unit, unitOfKind, unitSeen } from './applicant.seen.js';
import { isOpen } from './place.facts.js';

/** A system as it may turn out: the unit that the table gives it, if it lists it, and the one that manages it in fact. */
interface World {
  readonly listed: Unit | undefined;
  readonly inFact: Unit | undefined;
}

/** A unit of each kind that names alone may tell: so long as the department of a section is open, which may be any, no other kind tells more. */
const ANY_LISTED: readonly Unit[] = /* @__PURE__ */ anyListedUnit();
const ANY_UNIT: readonly Unit[] = /* @__PURE__ */ (() => [...ANY_LISTED, unitOfKind('none', 'another')])();

function anyListedUnit(): readonly Unit[] {
  return [
    unitOfKind('digital-promotion', 'another'),
    unitOfKind('section', 'another'),
    unitOfKind('section', 'open'),
    unitOfKind('section-like', 'another'),
  ];
}

/** What a unit may be whose name does not tell. */
function placedWays(unit: Unit): readonly Unit[] {
  if (!isOpen(unit.unitClass)) return [unit];
  const ways = [unitOfKind('section-like', 'open'), unitOfKind('none', 'another')];
  return unit.unitClass === 'room' ? [unitOfKind('section', unit.department), ...ways] : ways;
}

function worldsOf({ system, managedBy, given }: Seen): readonly World[] {
  const seenInTable = () => new Set(listedSystems().map(({ unit }) => unitSeen(unit, given)));
  const anyListed = () => [undefined, ...(leavesOpen(given.organization) ? ANY_LISTED : seenInTable())];
  const listed = system === undefined ? anyListed() : [system === 'unlisted' ? undefined : system];
  const anybody = typeof system === 'object' ? [undefined] : [undefined, ...ANY_UNIT];
  const inFact = managedBy === undefined ? anybody : placedWays(managedBy);
  // Nobody manages a system as listed that is not.
  return listed.flatMap((its) => inFact.filter((unit) => its ?? unit).map((unit) => ({ listed: its, inFact: unit })));
}

/** Whose matter an application is: the head's of a department, that of those whom the text names for デジタル推進課, nobody's. */
type Side = Department | 'digital-promotion' | 'nobody';

function sideOf({ listed, inFact }: World, readings: Readings): Side {
  const classes = {
    system: (listed?.unitClass ?? 'unlisted') as Managed['system'],
    managedBy: inFact?.unitClass ?? 'as-listed',
    organization: 'nowhere',
  } as const;
  const management = managementOf(classes, readings);
  if (management === 'no-provision') return 'nobody';
  return management === 'digital-promotion-section'
    ? 'digital-promotion'
    : managingUnit(listed, inFact, readings)!.department;
}

/** An applicant as one may turn out to be. */
interface Applicant {
  readonly headsDigitalPromotion: boolean;
  readonly headsUsing: boolean;
  /** Whether it is the head of a department, of the one that nobody has named or another. */
  readonly headsDepartment: boolean;
  readonly headsOpenOne: boolean;
}

const OTHER: Applicant = {
  headsDigitalPromotion: false,
  headsUsing: false,
  headsDepartment: false,
  headsOpenOne: false,
};
const DIGITAL_PROMOTION_HEAD: Applicant = /* @__PURE__ */ (() => ({ ...OTHER, headsDigitalPromotion: true }))();

/** A deputy who does not act heads nothing. */
const applicantsOf = (seen: Seen): readonly Applicant[] => [...postsOf(seen), ...(seen.mayAct ? [OTHER] : [])];

function postsOf({ post, headsUsing }: Seen): readonly Applicant[] {
  if (post === 'other') return [OTHER];
  if (post === 'head-of-digital-promotion') return [DIGITAL_PROMOTION_HEAD];
  const heads = (headsUsing === undefined ? [true, false] : [headsUsing]).flatMap((uses) =>
    [true, false].map((isOpenOne) => ({
      headsDigitalPromotion: false,
      headsUsing: uses,
      headsDepartment: true,
      headsOpenOne: isOpenOne,
    })),
  );
  return post === undefined ? [OTHER, DIGITAL_PROMOTION_HEAD, ...heads] : heads;
}

export type Outcome = 'eligible' | 'not-eligible' | 'no-provision';

function outcomeFor(
  side: Side,
  { headsDigitalPromotion, headsUsing, headsDepartment, headsOpenOne }: Applicant,
): Outcome {
  if (side === 'nobody') return 'no-provision';
  const managing = side === 'own' ? headsDepartment : side !== 'another' && headsOpenOne;
  const heads = { digitalPromotion: headsDigitalPromotion, using: headsUsing, managing };
  return mayApply(side === 'digital-promotion', heads) ? 'eligible' : 'not-eligible';
}

/** The outcome in which all of them agree. */
function common(sides: ReadonlySet<Side>, applicants: readonly Applicant[]): Outcome | 'undetermined' {
  const outcomes = new Set([...sides].flatMap((side) => applicants.map((applicant) => outcomeFor(side, applicant))));
  const [outcome] = outcomes;
  return outcomes.size === 1 ? outcome! : 'undetermined';
}

const READINGS = ['unlisted-system', 'managing-unit', 'section-like-units'] as const;
const FACTS = ['system', 'managedBy', 'usingDepartments', 'organization', 'heads', 'applicant', 'acting'] as const;

/** Outcome, missing facts and contested readings; and who manages the system, as far as it is certain. */
export function weigh(seen: Seen, readings: Readings) {
  const { given } = seen;
  const worlds = worldsOf(seen);
  const applicants = applicantsOf(seen);
  const sidesIn = (these: readonly World[], inForce: Readings) => new Set(these.map((world) => sideOf(world, inForce)));
  const outcomeUnder = (inForce: Readings) => common(sidesIn(worlds, inForce), applicants);
  const sides = sidesIn(worlds, readings);
  const outcome = common(sides, applicants);
  /** Whether it makes a difference to somebody in which of the worlds we are that have one unit in common. */
  const matters = (other: 'listed' | 'inFact') =>
    [...new Set(worlds.map((world) => world[other]))].some((unit) => {
      const alike = sidesIn(
        worlds.filter((world) => world[other] === unit),
        readings,
      );
      return applicants.some((each) => common(alike, [each]) === 'undetermined');
    });
  const isHead = applicants.some(({ headsDepartment }) => headsDepartment);
  const headsOf = whoseHead(seen, sides);
  const hangsOnDepartment = isHead && sides.has('open');
  /** Not to whose department the managing unit belongs, but whether it is one of the ward's. */
  const hangsOnPlace = seen.managedBy !== undefined && isOpen(seen.managedBy.unitClass) && matters('listed');
  const mattersTo = {
    system: () => given.system === undefined && matters('inFact'),
    managedBy: () => given.managedBy === undefined && matters('listed'),
    usingDepartments: () =>
      given.usingDepartments === undefined && seen.headsUsing === undefined && isHead && sides.has('digital-promotion'),
    // The chart may be given, and yet not say of this unit.
    organization: () => hangsOnDepartment || hangsOnPlace,
    heads: () => headsOf !== undefined,
    applicant: () => given.applicant === undefined,
    acting: () =>
      seen.mayAct &&
      [...sides].some((side) => applicants.some((each) => outcomeFor(side, each) !== outcomeFor(side, OTHER))),
  };
  return {
    outcome,
    missing: outcome === 'undetermined' ? FACTS.filter((fact) => mattersTo[fact]()) : NONE,
    contested: contests(READINGS, readings, outcome, outcomeUnder),
    headsOf,
    hangsOnPlace: hangsOnPlace && !hangsOnDepartment,
    isOfDigitalPromotion: areAll(sides, (side) => side === 'digital-promotion'),
    isOfAnother: areAll(sides, (side) => side !== 'digital-promotion' && side !== 'nobody'),
  };
}

/**
 * Of which departments the title of the head matters: of that of the managing unit, of those that use the system, of any
 * while it is not known which those are; of none where the applicant's title tells.
 */
function whoseHead({ post, headsUsing, given }: Seen, sides: ReadonlySet<Side>) {
  if (post !== 'any-head') return undefined;
  const mayUse = sides.has('digital-promotion') && headsUsing === undefined;
  if (!mayUse && !sides.has('any') && !sides.has('open')) return undefined;
  if ([...sides].filter((side) => side !== 'nobody').length > 1) return 'any-department';
  if (sides.has('any')) return 'managing-department';
  return mayUse && given.usingDepartments !== undefined ? 'using-departments' : 'any-department';
}

/** Whether all sides are such, or none is, as far as it is certain. */
function areAll(sides: ReadonlySet<Side>, isSuch: (side: Side) => boolean): boolean | 'unknown' {
  const such = [...sides].filter(isSuch).length;
  return such === 0 ? false : such === sides.size || 'unknown';
}

/** Whether the applicant heads the department of the unit that manages the system, as far as that is known. */
export function headsManaging({ system, managedBy, post, mayAct }: Seen, readings: Readings): boolean | undefined {
  if (post === undefined) return undefined;
  if (post === 'other' || post === 'head-of-digital-promotion') return false;
  // While the system is not known, it may be one that the table gives to another unit.
  if (system === undefined && readings['managing-unit'] === 'appended-table-1') return undefined;
  const unit = managingUnit(system === 'unlisted' ? undefined : system, managedBy, readings);
  if (unit === undefined || unit.department === 'open' || unit.department === 'any' || isOpen(unit.unitClass))
    return undefined;
  return ofDeputy(unit.department === 'own', mayAct);
}

/** What a deputy of whom it is not known whether he acts is may be so, or not. */
export const ofDeputy = (holds: boolean | undefined, mayAct: boolean): boolean | undefined =>
  holds === true && mayAct ? undefined : holds;
