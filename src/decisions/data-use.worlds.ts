/**
 * What is possible while facts about the use of data are not known. Both paragraphs of Article 14 look at each use of
 * another section's data and let the weightiest decide: a use weighs 0, 1 or 2, and so does the outcome.
 */
import { furiganaSince } from '../articles/article-14-data-use.js';
import type { Readings } from '../regulation/readings.js';
import { isSectionLike } from '../regulation/units.js';
import type { Day } from '../time/calendar.js';
import type { DataUseCase, Use } from './data-use.facts.js';

export type Weight = 0 | 1 | 2;

/** How one of the two paragraphs weighs uses, under the readings in force. */
export interface Scale {
  readonly readings: Readings;
  /** The weights that a use of another section's data can still have, given the day. Never empty. */
  readonly weightsOf: (use: Use, asOf: Day) => readonly Weight[];
  /** Whether the items alone, the personal information alone, or the day alone can still tip the weight between less than 2 and 2. */
  readonly tippedByItems: (use: Use) => boolean;
  readonly tippedByPersonalInformation: (use: Use) => boolean;
  readonly tippedByDay: (use: Use) => boolean;
  /** Whether the day could matter if nothing were known of the uses. */
  readonly dayMatters: boolean;
}

/** Whether a use is one of another section's data. */
export function isAnothers(use: Use, applicant: string | undefined, readings: Readings): boolean | 'unknown' {
  // On the letter, data of a unit that is no section (課) is not data of another section.
  if (readings['section-like-units'] === 'literal' && use.unit !== undefined && isSectionLike(use.unit)) return false;
  return use.unit === undefined || applicant === undefined ? 'unknown' : use.unit !== applicant;
}

/** A section that manages none of the data. */
const ELSEWHERE = '';
const BEFORE: Day = '2025-05-25';

/** A use within one way in which the applicant and the day may turn out. */
interface Weighed {
  readonly use: Use;
  readonly anothers: boolean | 'unknown';
  readonly weights: readonly Weight[];
}

interface World {
  readonly uses: readonly Weighed[];
  /** What the uses must weigh together, whatever else turns out. */
  readonly least: Weight;
}

function world(uses: readonly Use[], applicant: string, asOf: Day, scale: Scale): World {
  let least: Weight = 0;
  const weighed = uses.map((use) => {
    const anothers = isAnothers(use, applicant, scale.readings);
    const weights = scale.weightsOf(use, asOf);
    if (anothers === true) least = Math.max(least, Math.min(...weights)) as Weight;
    return { use, anothers, weights };
  });
  return { uses: weighed, least };
}

/**
 * The ways in which applicant and day may turn out, as far as they can make a difference. An applicant not known may be
 * a section that manages none of the data, or the only one whose data weighs something for sure.
 */
function worldsOf({ applicant, asOf }: DataUseCase, uses: readonly Use[], scale: Scale): World[] {
  const days = asOf === undefined ? [BEFORE, furiganaSince] : [asOf];
  return days.flatMap((day) => {
    const applicants = applicant === undefined ? [ELSEWHERE, ...soleOwners(uses, day, scale)] : [applicant];
    return applicants.map((each) => world(uses, each, day, scale));
  });
}

function soleOwners(uses: readonly Use[], asOf: Day, scale: Scale): string[] {
  const { uses: weighed } = world(uses, ELSEWHERE, asOf, scale);
  return [1, 2].flatMap((weight) => {
    const owners = new Set<string>();
    for (const { use, anothers, weights } of weighed)
      if (anothers === true && Math.min(...weights) >= weight) owners.add(use.unit!);
    return owners.size === 1 ? [...owners] : [];
  });
}

/** The weights that the whole can still have. */
export function possibleWeights(given: DataUseCase, scale: Scale): ReadonlySet<Weight> {
  if (given.uses === undefined) return new Set<Weight>([0, 1, 2]);
  const possible = new Set<Weight>();
  for (const { uses, least } of worldsOf(given, given.uses, scale)) {
    if (least === 0) possible.add(0);
    for (const { anothers, weights } of uses)
      if (anothers !== false) for (const weight of weights) if (weight >= least) possible.add(weight);
  }
  return possible;
}

/** The paths of the facts that can, alone, still change the outcome. */
export function missingPaths(given: DataUseCase, scale: Scale): string[] {
  const { applicant, uses, asOf } = given;
  const day = asOf === undefined ? ['asOf'] : [];
  const section = applicant === undefined ? ['applicantSection'] : [];
  if (uses === undefined) return [...section, 'uses', ...(scale.dayMatters ? day : [])];
  const worlds = worldsOf(given, uses, scale);
  return [
    ...(applicantCanTip(given, uses, scale) ? section : []),
    ...uses.flatMap((use, i) => missingOfUse(use, i, worlds, scale).map((fact) => `uses.${i}.${fact}`)),
    ...(uses.some((use, i) => scale.tippedByDay(use) && canTip(worlds, i)) ? day : []),
  ];
}

function missingOfUse(use: Use, index: number, worlds: readonly World[], scale: Scale): string[] {
  const missing: string[] = [];
  if (use.unit === undefined && worlds.some(({ uses, least }) => least < Math.max(...uses[index]!.weights)))
    missing.push('managedBy');
  if (use.items === undefined && scale.tippedByItems(use) && canTip(worlds, index)) missing.push('items');
  if (use.personal === undefined && scale.tippedByPersonalInformation(use) && canTip(worlds, index))
    missing.push('personalInformation');
  return missing;
}

/** Whether a use that need not weigh 2 may be of another section's data while the others need not either. */
const canTip = (worlds: readonly World[], index: number): boolean =>
  worlds.some(({ uses, least }) => uses[index]!.anothers !== false && least < 2);

/**
 * Whether it can matter who applies: whether the data of some section, together with all data whose owner is not known,
 * can weigh more than the rest must.
 */
function applicantCanTip({ asOf }: DataUseCase, uses: readonly Use[], scale: Scale): boolean {
  const days = asOf === undefined ? [BEFORE, furiganaSince] : [asOf];
  return days.some((day) => {
    const least = new Map<string, number>();
    const most = new Map<string, number>();
    let ofUnknownOwner = 0;
    for (const { use, anothers, weights } of world(uses, ELSEWHERE, day, scale).uses) {
      if (anothers === false) continue;
      if (use.unit === undefined) ofUnknownOwner = Math.max(ofUnknownOwner, ...weights);
      else {
        least.set(use.unit, Math.max(least.get(use.unit) ?? 0, Math.min(...weights)));
        most.set(use.unit, Math.max(most.get(use.unit) ?? 0, ...weights));
      }
    }
    const [first = 0, second = 0] = [...least.values()].sort((a, b) => b - a);
    const rest = (unit: string) => (least.get(unit) === first ? second : first);
    return ofUnknownOwner > first || [...most].some(([unit, weight]) => weight > rest(unit));
  });
}
