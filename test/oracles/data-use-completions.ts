/**
 * Article 14 on partial facts, by brute force: write out every completion, ask the oracle for each, compare.
 *
 * The abstraction. Names and texts are infinite; what the law does with them is not, so they are cut into classes.
 * - Sections: only whether two names are equal, and whether a unit is section-like, matters. A known section is the
 *   applicant's own, one of two others, or section-like. An unknown one ranges over every section the case names
 *   elsewhere, one section-like unit, and sections that nothing names: one, or two where several sections are unknown,
 *   so that they can also differ from each other.
 * - Items: within the proviso (item 1), furigana (item 1-2), never exempt (item 8-2), free text, and mixtures. Unknown
 *   items range over the sets of one class and one mixture of all. Two classes stand there twice, with a member that no
 *   case names: otherwise items would look certain that are only the same for want of another example (a use of which
 *   only free text is possible; or item 1, where the section's other use names item 1 anyway).
 * - `asOf`: the day before item 1-2 was added, and that day.
 * - Units whose names do not tell whose they are (東京都, a 室) belong to one of two departments or to none, unless a chart
 *   says where. They are named in cases by chance alone, together with data that is nobody's.
 * - `uses` as a whole, if absent: every list of at most two uses made of the above.
 *
 * A completion gives every unknown fact a value. `personalInformation: false` beside a matter of Article 7 is refused, so
 * a combination that has it is no completion; facts that have no completion at all must be refused.
 */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { DataUse, DataUseFacts } from '../../src/decisions/data-use.facts.js';
import { defaultReadings, type ReadingId, type Readings } from '../../src/regulation/readings.js';
import { article7, type CompleteFacts, type CompleteUse, contradictsItself, isPlacedByChartAlone } from './data-use.js';

// --- the classes -----------------------------------------------------------------------------------------------------

const WITHIN = article7('第1号');
const OTHER_WITHIN = article7('第7号');
const FURIGANA = article7('第1号の2');
const NEVER = article7('第8号の2');
const TEXT = '施設の予約状況';
const OTHER_TEXT = '街路灯の位置';

const ITEM_SETS_OF_COMPLETIONS = [
  [WITHIN],
  [OTHER_WITHIN],
  [FURIGANA],
  [NEVER],
  [TEXT],
  [OTHER_TEXT],
  [WITHIN, FURIGANA, NEVER, TEXT],
];

const ITEM_SETS_OF_CASES = [
  [WITHIN],
  [FURIGANA],
  [NEVER],
  [TEXT],
  [FURIGANA, WITHIN],
  [WITHIN, TEXT],
  [NEVER, FURIGANA],
  [TEXT, NEVER, FURIGANA, WITHIN],
  undefined,
];

const DAY_BEFORE = '2025-05-25';
const FURIGANA_DAY = '2025-05-26';

const OWN = '福祉推進課';
const OWN_LIKE = '区議会事務局';
const OTHERS = ['戸籍住民課', '税務課', '選挙管理委員会事務局'];
const SECTION_LIKE_OF_COMPLETIONS = '子ども家庭総合センター';
const NAMED_NOWHERE = ['防災課', '広報課'];
/** Whose data that is, the name does not tell, or it tells that it is nobody's. */
const NOBODY = 'no-section';
const PLACED = ['東京都', '指導室', NOBODY];
const CHARTS = [
  {},
  {},
  { 東京都: '福祉部' },
  { 東京都: 'none', 指導室: '福祉部' },
  { 指導室: '教育委員会事務局' },
  { 東京都: '福祉部', 指導室: 'none' },
];
const PLACES = ['福祉部', '教育委員会事務局', 'none'];

// --- the cases -------------------------------------------------------------------------------------------------------

export const applicants = [OWN, OWN_LIKE, undefined] as const;
export const days = [DAY_BEFORE, FURIGANA_DAY, undefined] as const;

export type PartialFacts = DataUseFacts & { readonly asOf?: string };

/** Facts without the keys that are not known. */
export function factsOf(
  applicantSection: string | undefined,
  uses: readonly DataUse[] | undefined,
  asOf: string | undefined,
  organization: Readonly<Record<string, string>> = {},
): PartialFacts {
  return {
    ...(applicantSection === undefined ? {} : { applicantSection }),
    ...(uses === undefined ? {} : { uses }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(Object.keys(organization).length === 0 ? {} : { organization }),
  };
}

/** Every use, by class, that an application of `applicant` may name; those that contradict themselves included. */
export const everyUse = (applicant: string | undefined): DataUse[] =>
  usesOf([...(applicant === undefined ? [] : [applicant]), ...OTHERS, undefined]);

function usesOf(sections: readonly (string | undefined)[]): DataUse[] {
  return sections.flatMap((managedBy) =>
    ITEM_SETS_OF_CASES.flatMap((items) =>
      [true, false, undefined].map((personalInformation) => ({
        ...(managedBy === undefined ? {} : { managedBy }),
        ...(items === undefined ? {} : { items }),
        ...(personalInformation === undefined ? {} : { personalInformation }),
      })),
    ),
  );
}

export const hasCompletion = ({ items, personalInformation }: DataUse): boolean =>
  items === undefined || personalInformation === undefined || !contradictsItself({ items, personalInformation });

export function casesOfOneUse(applicant: string | undefined, wanted: (use: DataUse) => boolean): PartialFacts[] {
  return everyUse(applicant)
    .filter(wanted)
    .flatMap((use) => days.map((day) => factsOf(applicant, [use], day)));
}

/** Cases with as many uses as `count` says, that have a completion. */
export function anyCase(count: { minLength: number; maxLength: number }): fc.Arbitrary<PartialFacts> {
  return fc.oneof(
    ...applicants.map((applicant) =>
      fc
        .tuple(
          fc.array(fc.constantFrom(...[...everyUse(applicant), ...usesOf(PLACED)].filter(hasCompletion)), count),
          fc.constantFrom(...days),
          fc.constantFrom(...CHARTS),
        )
        .map(([uses, day, chart]) => factsOf(applicant, uses, day, chart)),
    ),
  );
}

/** Cases of one or two uses, of units too whose names do not tell whose they are. */
export const sampleOfUses = (seed: number, size: number): PartialFacts[] =>
  fc
    .sample(anyCase({ minLength: 1, maxLength: 2 }), { seed, numRuns: size })
    .filter((facts) => countCompletions(facts) <= 5000);

/** Cases of three uses. Those with too many completions to write out are left to the enumeration of fewer uses. */
export const sampleOfThreeUses = (seed: number, size: number): PartialFacts[] =>
  fc
    .sample(anyCase({ minLength: 3, maxLength: 3 }), { seed, numRuns: size })
    .filter((facts) => countCompletions(facts) <= 5000);

// --- their completions -----------------------------------------------------------------------------------------------

interface Gap {
  readonly path: string;
  readonly values: readonly unknown[];
}

export interface Completions {
  /** The unknown facts in the order of declaration. */
  readonly gaps: readonly Gap[];
  /** One place for each combination of their values, the last gap running fastest; empty where facts contradict themselves. */
  readonly worlds: readonly (CompleteFacts | undefined)[];
}

export function completionsOf(facts: PartialFacts): Completions {
  const sections = sectionsFor(facts);
  const gaps: Gap[] = [];
  const gap = (value: unknown, path: string, values: readonly unknown[]) => {
    if (value === undefined) gaps.push({ path, values });
  };
  gap(
    facts.applicantSection,
    'applicantSection',
    sections.filter((unit) => unit !== NOBODY),
  );
  gap(facts.uses, 'uses', facts.uses === undefined ? shortListsOfUses(sections) : []);
  facts.uses?.forEach((use, i) => {
    gap(use.managedBy, `uses.${i}.managedBy`, sections);
    gap(use.items, `uses.${i}.items`, ITEM_SETS_OF_COMPLETIONS);
    gap(use.personalInformation, `uses.${i}.personalInformation`, [true, false]);
  });
  gap(facts.asOf, 'asOf', [DAY_BEFORE, FURIGANA_DAY]);
  for (const unit of unplacedIn(facts)) gap(undefined, `organization.${unit}`, PLACES);

  const combinations = gaps.reduce((product, { values }) => product * values.length, 1);
  const worlds: (CompleteFacts | undefined)[] = [];
  for (let index = 0; index < combinations; index++) worlds.push(worldAt(index, facts, gaps));
  return { gaps, worlds };
}

/** Units of the uses of which nobody says where they belong. */
export const unplacedIn = ({ uses = [], organization = {} }: PartialFacts): string[] => {
  const named = uses.flatMap(({ managedBy }) => managedBy ?? []);
  return [...new Set(named)].filter((unit) => isPlacedByChartAlone(unit) && organization[unit] === undefined);
};

/** How many completions `completionsOf` would write out, without writing them out. */
export function countCompletions(facts: PartialFacts): number {
  const sections = sectionsFor(facts).length;
  let count = (facts.applicantSection === undefined ? sections - 1 : 1) * (facts.asOf === undefined ? 2 : 1);
  count *= PLACES.length ** unplacedIn(facts).length;
  for (const use of facts.uses ?? []) {
    if (use.managedBy === undefined) count *= sections;
    if (use.items === undefined) count *= ITEM_SETS_OF_COMPLETIONS.length;
    if (use.personalInformation === undefined) count *= 2;
  }
  return count;
}

function sectionsFor(facts: PartialFacts): string[] {
  const units = [facts.applicantSection, ...(facts.uses ?? [{}, {}]).map(({ managedBy }: DataUse) => managedBy)];
  const named = new Set(units.filter((unit) => unit !== undefined).filter((unit) => unit !== NOBODY));
  const unknown = units.filter((unit) => unit === undefined).length;
  return [...named, SECTION_LIKE_OF_COMPLETIONS, NOBODY, ...NAMED_NOWHERE.slice(0, Math.min(unknown, 2))];
}

function shortListsOfUses(sections: readonly string[]): CompleteUse[][] {
  const single = sections
    .flatMap((managedBy) => ITEM_SETS_OF_COMPLETIONS.map((items) => ({ managedBy, items })))
    .flatMap((use) => [true, false].map((personalInformation) => ({ ...use, personalInformation })))
    .filter((use) => !contradictsItself(use));
  return [[], ...single.map((use) => [use]), ...single.flatMap((one) => single.map((other) => [one, other]))];
}

function worldAt(index: number, facts: PartialFacts, gaps: readonly Gap[]): CompleteFacts | undefined {
  const filled: unknown[] = [];
  for (let rest = index, g = gaps.length - 1; g >= 0; g--) {
    const { values } = gaps[g]!;
    filled[g] = values[rest % values.length];
    rest = Math.floor(rest / values.length);
  }
  let next = 0;
  const known = <Value>(value: Value | undefined): Value => (value === undefined ? (filled[next++] as Value) : value);

  // In the order in which the gaps were listed.
  const applicantSection = known<string>(facts.applicantSection);
  const uses =
    facts.uses === undefined
      ? known<readonly CompleteUse[]>(undefined)
      : facts.uses.map((use) => ({
          managedBy: known<string>(use.managedBy),
          items: known<readonly string[]>(use.items),
          personalInformation: known<boolean>(use.personalInformation),
        }));
  const asOf = known<string>(facts.asOf);
  const places = Object.fromEntries(unplacedIn(facts).map((unit) => [unit, known<string>(undefined)]));
  const organization = { ...(facts.organization as Readonly<Record<string, string>>), ...places };
  return uses.some(contradictsItself) ? undefined : { applicantSection, uses, asOf, organization };
}

// --- what a verdict must say about them ------------------------------------------------------------------------------

type Oracle<Answer> = (facts: CompleteFacts, readings: Readings) => Answer;

export interface Expected<Outcome extends string> {
  readonly outcome: Outcome | 'undetermined';
  readonly missing: readonly string[];
  readonly contested: readonly { readonly readings: Partial<Readings>; readonly outcome: string }[];
}

/** The outcome under every combination of the readings in `ids`, what is missing, and what is contested. */
export function byBruteForce<Outcome extends string>(
  completions: Completions,
  oracle: Oracle<Outcome>,
  ids: readonly Matters[],
): ReadonlyMap<Readings, Expected<Outcome>> {
  const under = new Map(
    everyReading(ids).map((readings) => [readings, outcomeAndMissing(completions, oracle, readings)] as const),
  );
  const outcomes = new Map([...under].map(([readings, { outcome }]) => [readings, outcome]));
  return new Map(
    [...under].map(([readings, found]) => [readings, { ...found, contested: contestedBy(ids, readings, outcomes) }]),
  );
}

/** Undetermined if two completions differ. A fact is missing if two completions that differ in it alone do. */
function outcomeAndMissing<Outcome extends string>(
  { gaps, worlds }: Completions,
  oracle: Oracle<Outcome>,
  readings: Readings,
): { outcome: Outcome | 'undetermined'; missing: string[] } {
  const outcomes = worlds.map((world) => world && oracle(world, readings));
  const outcome = outcomes.find((one) => one !== undefined)!;
  if (outcomes.every((one) => one === undefined || one === outcome)) return { outcome, missing: [] };
  const missing: string[] = [];
  let stride = worlds.length;
  for (const { path, values } of gaps) {
    const span = stride;
    stride /= values.length;
    if (someNeighboursDiffer(outcomes, span, stride)) missing.push(path);
  }
  return { outcome: 'undetermined', missing };
}

/** Whether two outcomes differ whose worlds differ in one gap only: the one whose values lie `stride` apart, within `span`. */
function someNeighboursDiffer(outcomes: readonly (string | undefined)[], span: number, stride: number): boolean {
  for (let block = 0; block < outcomes.length; block += span) {
    for (let offset = block; offset < block + stride; offset++) {
      let seen: string | undefined;
      for (let place = offset; place < block + span; place += stride) {
        const outcome = outcomes[place];
        if (outcome === undefined) continue;
        if (seen !== undefined && seen !== outcome) return true;
        seen = outcome;
      }
    }
  }
  return false;
}

/** What the oracle answers if it answers the same for every completion. */
export function certain<Answer>(
  { worlds }: Completions,
  oracle: Oracle<Answer>,
  readings: Readings,
): Answer | undefined {
  let first: Answer | undefined;
  for (const world of worlds) {
    if (world === undefined) continue;
    const answer = oracle(world, readings);
    first ??= answer;
    if (answer !== first && !isDeepStrictEqual(answer, first)) return undefined;
  }
  return first;
}

/** Both values of each reading that matters to Article 14, in the order in which verdicts list them. */
const BOTH = {
  'section-like-units': ['treated-as-sections', 'literal'],
  'amended-reference': ['as-amended', 'as-enacted'],
  'privacy-after-exemption': ['applies', 'approval-only'],
} as const;

export type Matters = keyof typeof BOTH;

/** Every combination of the readings in `ids`, the defaults first. */
export function everyReading(ids: readonly Matters[]): Readings[] {
  return ids.reduce<Readings[]>(
    (all, id) => all.flatMap((readings) => BOTH[id].map((value) => ({ ...readings, [id]: value }))),
    [defaultReadings],
  );
}

/**
 * The minimal sets of readings that are not in force and give another outcome, by size and then in the order of `ids`.
 * `outcomes` holds the outcome under each of `everyReading(ids)`, in that order.
 */
function contestedBy(
  ids: readonly Matters[],
  inForce: Readings,
  outcomes: ReadonlyMap<Readings, string>,
): { readings: Partial<Readings>; outcome: string }[] {
  const outcome = outcomes.get(inForce)!;
  const others = [...outcomes].map(([readings, otherOutcome]) => ({
    turned: ids.filter((id) => readings[id] !== inForce[id]),
    readings,
    outcome: otherOutcome,
  }));
  const differing = others.filter((other) => other.outcome !== outcome);
  const minimal = differing.filter(
    ({ turned }) =>
      !differing.some(
        (other) => other.turned.length < turned.length && other.turned.every((id) => turned.includes(id)),
      ),
  );
  const rank = (turned: readonly Matters[]) => turned.map((id) => ids.indexOf(id)).join();
  return minimal
    .sort((a, b) => a.turned.length - b.turned.length || rank(a.turned).localeCompare(rank(b.turned)))
    .map(({ turned, readings, outcome: otherOutcome }) => ({
      readings: Object.fromEntries(turned.map((id: ReadingId) => [id, readings[id]])),
      outcome: otherOutcome,
    }));
}
