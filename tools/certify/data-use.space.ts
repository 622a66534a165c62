/** Article 14: every case of up to two uses, by class. What the classes are is stated in `data-use-completions.ts`. */
import type { Readings } from '../../src/regulation/readings.js';
import type { Verdict } from '../../src/verdict/verdict.js';
import {
  approval,
  approvals,
  asWritten,
  type CompleteFacts,
  type CompleteUse,
  counts,
  exempt,
  isOfRegister,
  isWithinProviso,
  procedure,
} from '../../test/oracles/data-use.js';
import {
  applicants,
  byBruteForce,
  type Completions,
  casesOfOneUse,
  certain,
  completionsOf,
  days,
  everyReading,
  everyUse,
  factsOf,
  hasCompletion,
  isElsewhere,
  type Matters,
  type PartialFacts,
  unplacedIn,
} from '../../test/oracles/data-use-completions.js';
import type { Expected, Point, Space } from './space.js';

/** Of the pairs with data that is held elsewhere one in so many is asked: a prime, so that no class falls out of step. */
const EVERY = 7;

function* cases(): Generator<PartialFacts> {
  for (const applicant of applicants) {
    for (const day of days) {
      yield factsOf(applicant, undefined, day);
      yield factsOf(applicant, [], day);
    }
    yield* casesOfOneUse(applicant, hasCompletion);
    const uses = everyUse(applicant).filter(hasCompletion);
    let elsewhere = 0;
    for (const day of days)
      for (const [i, one] of uses.entries())
        for (const [j, other] of uses.slice(i).entries())
          if (!(isElsewhere(one) || isElsewhere(other)) || elsewhere++ % EVERY === 0)
            yield factsOf(applicant, j % 2 === 0 ? [one, other] : [other, one], day);
  }
}

const isComplete = (facts: PartialFacts) => {
  const { applicantSection, uses, asOf } = facts;
  return (
    applicantSection !== undefined &&
    unplacedIn(facts).every((unit) => unit === applicantSection) &&
    asOf !== undefined &&
    uses?.every((use) => [use.managedBy, use.items, use.personalInformation].every((fact) => fact !== undefined)) ===
      true
  );
};

/** What the oracle says of the facts under some readings, beside outcome, missing and contested. */
type Certain = (
  facts: PartialFacts,
  completions: Completions,
  readings: Readings,
) => Pick<Expected, 'fields' | 'besides'>;

/** Points of a question, for the cases to be asked. */
type Points = (cases: Iterable<PartialFacts>) => Generator<Point>;

function pointsBy(
  oracle: Parameters<typeof byBruteForce<string>>[1],
  ids: readonly Matters[],
  certainly: Certain,
): Points {
  const readings = everyReading(ids);
  const nameOf = (inForce: Partial<Readings>) => ids.map((id) => inForce[id]).join();
  return function* (cases) {
    for (const facts of cases) {
      let answers: Map<string, Expected> | undefined;
      yield {
        facts,
        complete: isComplete(facts),
        readings,
        expected(inForce) {
          if (answers === undefined) {
            const completions = completionsOf(facts);
            const found = [...byBruteForce(completions, oracle, ids)];
            answers = new Map(
              found.map(([each, answer]) => [
                nameOf(each),
                { ...answer, remedies: [], ...certainly(facts, completions, each) },
              ]),
            );
          }
          return answers.get(nameOf(inForce))!;
        },
      };
    }
  };
}

type OfUse = (use: CompleteUse, world: CompleteFacts, readings: Readings) => boolean;

/** The grounds of a code, one for each use. */
const groundsOf = ({ grounds }: Verdict, wanted: string) =>
  grounds.filter(({ code }) => code === wanted).map(({ holds }) => holds);

const ofEachUse = (facts: PartialFacts, completions: Completions, readings: Readings, holds: OfUse) =>
  (facts.uses ?? []).map(
    (_, i) => certain(completions, (world) => holds(world.uses[i]!, world, readings), readings) ?? 'unknown',
  );

const allWithinProviso: OfUse = ({ items, register }, { asOf }, readings) =>
  items.every((item) => isWithinProviso(item, asOf, readings, register));

export const approvalPoints: Points = pointsBy(
  approval,
  ['section-like-units', 'amended-reference', 'proviso-data'],
  (facts, completions, readings) => {
    const expected = [counts, allWithinProviso].map((holds) => ofEachUse(facts, completions, readings, holds));
    return {
      fields: {
        approvals: asWritten(certain(completions, approvals, readings)),
        exempt: asWritten(certain(completions, exempt, readings)),
      },
      besides: (verdict) => [['another-section', 'within-proviso'].map((code) => groundsOf(verdict, code)), expected],
    };
  },
);

export const personalInformationPoints: Points = pointsBy(
  procedure,
  ['section-like-units', 'amended-reference', 'proviso-data', 'privacy-after-exemption'],
  (facts, completions, readings) => {
    // The proviso is a condition of this paragraph only where its exemption takes the procedure along.
    const looksAtProviso = readings['privacy-after-exemption'] === 'approval-only';
    const isPersonal: OfUse = (use) => isOfRegister(use) || use.personalInformation;
    const each = (holds: OfUse) => ofEachUse(facts, completions, readings, holds);
    const expected = [each(counts), looksAtProviso ? each(allWithinProviso) : [], each(isPersonal)];
    const codes = ['another-section', 'within-proviso', 'personal-information'];
    return { besides: (verdict) => [codes.map((code) => groundsOf(verdict, code)), expected] };
  },
);

const CLASSES = [
  '`applicantSection`: a section, a unit that is no section',
  '`uses.*.managedBy`: the applicant’s own section, two others, a unit that is no section',
  '`uses.*.items`: item 1, item 1-2, item 8-2, free text, four mixtures of them',
  '`uses.*.register`: the resident one; another, where items are item 1, item 1-2, a mixture, unknown',
  '`uses.*.personalInformation`: yes, no',
  '`asOf`: the day before item 1-2 was added, that day',
];
const ENUMERATED =
  'no list, the empty list, every use, every pair of uses of the resident register’s or other data, in one order or the ' +
  'other, and every seventh pair with data of that kind held elsewhere, each fact known or not; unknown sections and items ' +
  'range over more than are asked, so that nothing looks certain for want of another example';

export const dataUseSpaces: readonly Space[] = [
  {
    id: 'data-use-approval',
    classes: CLASSES,
    enumerated: ENUMERATED,
    points: () => approvalPoints(cases()),
  },
  {
    id: 'personal-information',
    classes: CLASSES,
    enumerated: ENUMERATED,
    points: () => personalInformationPoints(cases()),
  },
];
