/**
 * What the uses of data come to, while facts may be unknown. Both paragraphs of Article 14 look at each use of another
 * section's data, and the weightiest decides: there is none, or none that asks for anything, or one that does.
 *
 * No completion has to be tried. An unknown day turns only uses that hang on item 1-2, each of them either way. An unknown
 * applicant may be any one of the sections that manage the data, so that all data of that section drops out, or none of
 * them. And data of which nobody says who manages it may be the applicant's own; that of a unit of which nobody says
 * whether it is one of the ward's counts all together or not at all.
 */
import { anotherSections, withinProviso } from '../articles/article-14-data-use.js';
import type { Readings } from '../regulation/readings.js';

import { NONE } from '../verdict/frozen.js';
import { type DataUseCase, reachIn, type Use } from './data-use.facts.js';
import { isOpen } from './place.facts.js';

/**
 * Whether a use of another section's data asks for what a paragraph wants: `by-day` if that hangs on the day alone, and
 * `perhaps-by-day` if it may, but on some days only.
 */
type Asks = boolean | 'unknown' | 'by-day' | 'perhaps-by-day';

/** One of the two paragraphs. */
export interface Paragraph<Outcome extends string> {
  /** If no data of another section is used; if some is, but none that asks for anything; if some does. */
  readonly outcomes: readonly [Outcome, Outcome, Outcome];
  /** Whether a use asks for it, by whether it is within the proviso. */
  readonly asks: (use: Use, within: boolean | 'unknown', readings: Readings) => Asks;
  /** Whether the proviso matters to it. */
  readonly hasProviso: (readings: Readings) => boolean;
  /** Whether it matters what is personal information. */
  readonly isAboutPersons: boolean;
}

/** The one section whose data it is, if no other section has any; nobody's is `undefined`. */
type Owner = string | undefined;
const SEVERAL = '';

const and = (owner: Owner, unit: string): Owner => (owner === undefined || owner === unit ? unit : SEVERAL);

interface Weighed {
  /** Who owns the data that is another section's unless that section applies. */
  readonly owner: Owner;
  /** Of the same data, who owns what certainly asks for something: on the best of days, and on the worst. */
  readonly asking: Owner;
  readonly askingAtWorst: Owner;
  /** Who owns the data that may ask for nothing; it is `SEVERAL` where that is not known. */
  readonly quiet: Owner;
  /** Whether some data may ask for something: on any day, or only on some. */
  readonly mayAsk: boolean;
  readonly mayAskByDay: boolean;
}

function weigh(uses: readonly Use[], given: DataUseCase, readings: Readings, { asks }: Paragraph<string>): Weighed {
  const loud = loudUnits(uses, given, readings, asks);
  let owner: Owner;
  let asking: Owner;
  let askingAtWorst: Owner;
  let quiet: Owner;
  let mayAsk = false;
  let mayAskByDay = false;
  for (let i = 0; i < uses.length; i++) {
    const use = uses[i]!;
    if (anotherSections.holds(use, given.applicant, readings) === false) continue;
    const its = asks(use, withinProviso.holds(reachIn(use, readings), given.asOf, readings), readings);
    if (its === 'by-day' || its === 'perhaps-by-day') mayAskByDay = true;
    else if (its !== false) mayAsk = true;
    // An applicant who is known is none of the others; a unit that may be none of the ward's can be left out of account.
    const isKnown = use.unit !== undefined && !isUnplaced(use);
    const unit = isKnown && given.applicant !== undefined ? SEVERAL : isKnown ? use.unit : undefined;
    if (its !== true && !loud.always.includes(use.unit!)) quiet = and(quiet, unit ?? SEVERAL);
    if (unit === undefined) continue;
    owner = and(owner, unit);
    if (its === true) asking = and(asking, unit);
    if (its === true || its === 'by-day') askingAtWorst = and(askingAtWorst, unit);
  }
  return { owner, asking, askingAtWorst, quiet, mayAsk, mayAskByDay };
}

const isUnplaced = ({ unitClass }: Use): boolean => unitClass !== undefined && isOpen(unitClass);

/**
 * The units that may be none of the ward's, but of whose data some asks for something on every day, or on the worst: if they
 * are, what else they have tells nothing more.
 */
function loudUnits(
  uses: readonly Use[],
  { asOf }: DataUseCase,
  readings: Readings,
  asks: Paragraph<string>['asks'],
): { readonly always: readonly string[]; readonly atWorst: readonly string[] } {
  let always: readonly string[] = NONE;
  let atWorst: readonly string[] = NONE;
  for (let i = 0; i < uses.length; i++) {
    const use = uses[i]!;
    if (!isUnplaced(use)) continue;
    const its = asks(use, withinProviso.holds(reachIn(use, readings), asOf, readings), readings);
    if (its === true) always = [...always, use.unit!];
    if (its === true || its === 'by-day') atWorst = [...atWorst, use.unit!];
  }
  return { always, atWorst };
}

/** What all that is possible comes to. */
export function outcomeOf<Outcome extends string>(
  given: DataUseCase,
  readings: Readings,
  paragraph: Paragraph<Outcome>,
): Outcome | 'undetermined' {
  if (given.uses === undefined) return 'undetermined';
  const { owner, asking, quiet, mayAsk, mayAskByDay } = weigh(given.uses, given, readings, paragraph);
  const [nothing, free, asked] = paragraph.outcomes;
  const mayBeFree = asking !== SEVERAL && quiet !== undefined && quiet !== asking;
  let outcome: Outcome | 'undetermined' | undefined;
  if (owner !== SEVERAL) outcome = nothing;
  if (mayBeFree) outcome = outcome === undefined || outcome === free ? free : 'undetermined';
  if (mayAsk || mayAskByDay) outcome = outcome === undefined ? asked : 'undetermined';
  return outcome!;
}

/** The paths of the facts that can, alone, still change an outcome that is not certain. */
export function missingOf(given: DataUseCase, readings: Readings, paragraph: Paragraph<string>): readonly string[] {
  const { applicant, uses, asOf } = given;
  const { outcomes, asks, isAboutPersons } = paragraph;
  const hasProviso = paragraph.hasProviso(readings);
  const isOpenDay = asOf === undefined && hasProviso && readings['amended-reference'] === 'as-amended';
  const missing: string[] = [];
  if (uses === undefined) {
    if (applicant === undefined) missing.push('applicantSection');
    missing.push('uses');
    if (isOpenDay) missing.push('asOf');
    return Object.freeze(missing);
  }
  const { owner, asking, askingAtWorst, mayAsk } = weigh(uses, given, readings, paragraph);
  const mayBeNothing = owner !== SEVERAL && outcomes[0] !== outcomes[1];
  if (applicant === undefined && (mayBeNothing || mayAsk || askingAtWorst !== SEVERAL))
    missing.push('applicantSection');
  const loud = loudUnits(uses, given, readings, asks);
  /** Whether it matters of a unit that may be none of the ward's whether it is. */
  const unplaced = new Map<string, boolean>();
  let mayAnyTurnOthers = false;
  let hangsOnDay = false;
  for (const [i, use] of uses.entries()) {
    const { unit, personal } = use;
    if (anotherSections.holds(use, applicant, readings) === false) continue;
    const reach = reachIn(use, readings);
    const its = asks(use, withinProviso.holds(reach, asOf, readings), readings);
    const isByDay = its === 'by-day' || its === 'perhaps-by-day';
    const mayTurnOthers = isByDay ? askingAtWorst !== SEVERAL : its !== false;
    const matters = mayBeNothing || mayTurnOthers;
    if (unit === undefined) {
      if (matters) missing.push(`uses.${i}.managedBy`);
      // That data may be of any of the units, too.
      if (mayTurnOthers) mayAnyTurnOthers = true;
    } else if (isUnplaced(use)) unplaced.set(unit, matters || unplaced.get(unit) === true);
    // Where only one section asks for something, it has to apply for any other fact to matter: not to its own data.
    if (unit !== undefined && (unit === asking || loud.always.includes(unit))) continue;
    // Nor does what asks for nothing, however that turns out.
    if (its === false) continue;
    if (reach === undefined && hasProviso) missing.push(`uses.${i}.items`);
    // What asks on some days only matters if nothing else asks on those days.
    const isCoveredByOwn = unit !== undefined && (unit === askingAtWorst || loud.atWorst.includes(unit));
    const isCovered = isByDay && (askingAtWorst === SEVERAL || isCoveredByOwn);
    if (personal === undefined && isAboutPersons && !isCovered) missing.push(`uses.${i}.personalInformation`);
    if (reach === undefined || isByDay) hangsOnDay = true;
  }
  if (isOpenDay && hangsOnDay) missing.push('asOf');
  for (const [unit, matters] of unplaced) if (matters || mayAnyTurnOthers) missing.push(`organization.${unit}`);
  return Object.freeze(missing);
}
