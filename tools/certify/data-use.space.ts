/** Article 14: every case of up to two uses, by class. What the classes are is stated in `data-use-completions.ts`. */
import type { Readings } from '../../src/regulation/readings.js';
import { approval, procedure } from '../../test/oracles/data-use.js';
import {
  applicants,
  byBruteForce,
  casesOfOneUse,
  completionsOf,
  days,
  everyReading,
  everyUse,
  factsOf,
  hasCompletion,
  type Matters,
  type PartialFacts,
} from '../../test/oracles/data-use-completions.js';
import type { Expected, Point, Space } from './space.js';

function* cases(): Generator<PartialFacts> {
  for (const applicant of applicants) {
    for (const day of days) {
      yield factsOf(applicant, undefined, day);
      yield factsOf(applicant, [], day);
    }
    yield* casesOfOneUse(applicant, hasCompletion);
    const uses = everyUse(applicant).filter(hasCompletion);
    for (const day of days)
      for (const one of uses) for (const other of uses) yield factsOf(applicant, [one, other], day);
  }
}

const isComplete = ({ applicantSection, uses, asOf }: PartialFacts) =>
  applicantSection !== undefined &&
  asOf !== undefined &&
  uses?.every((use) => [use.managedBy, use.items, use.personalInformation].every((fact) => fact !== undefined)) ===
    true;

function* pointsOf(oracle: Parameters<typeof byBruteForce<string>>[1], ids: readonly Matters[]): Generator<Point> {
  const readings = everyReading(ids);
  const nameOf = (inForce: Partial<Readings>) => ids.map((id) => inForce[id]).join();
  for (const facts of cases()) {
    let answers: Map<string, Expected> | undefined;
    yield {
      facts,
      complete: isComplete(facts),
      readings,
      expected(inForce) {
        answers ??= new Map(
          [...byBruteForce(completionsOf(facts), oracle, ids)].map(([each, answer]) => [nameOf(each), answer]),
        );
        return answers.get(nameOf(inForce))!;
      },
    };
  }
}

const CLASSES = [
  '`applicantSection`: a section, a unit that is no section',
  '`uses.*.managedBy`: the applicant’s own section, two others, a unit that is no section',
  '`uses.*.items`: item 1, item 1-2, item 8-2, free text, four mixtures of them',
  '`uses.*.personalInformation`: yes, no',
  '`asOf`: the day before item 1-2 was added, that day',
];
const ENUMERATED =
  'no list, the empty list, every use and every pair of uses, each fact known or not; unknown sections and items range ' +
  'over more than are asked, so that nothing looks certain for want of another example';

export const dataUseSpaces: readonly Space[] = [
  {
    id: 'data-use-approval',
    classes: CLASSES,
    enumerated: ENUMERATED,
    points: () => pointsOf(approval, ['section-like-units', 'amended-reference']),
  },
  {
    id: 'personal-information',
    classes: CLASSES,
    enumerated: ENUMERATED,
    points: () => pointsOf(procedure, ['section-like-units', 'amended-reference', 'privacy-after-exemption']),
  },
];
