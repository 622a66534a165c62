/** Everybody who answers the four questions, and the check that they answer alike. */
import { decideDataUseApproval, decideManager, decideQuorum, decideTimeliness } from '../../src/index.js';
import { dataUseFacts, managerFacts, quorumFacts, runDecision, timelinessFacts } from '../../src/schemas.js';
import * as bare from './bare.js';
import { facts, type Measured } from './facts.js';
import { type Figures, figuresOf, type Outcomes, outcomes } from './figures.js';
import { byFixedOffset, byLuxon, inHouse } from './in-house.js';

type Answer = (question: never) => unknown;
type Four = Readonly<Record<Measured, Answer>>;

export const library = {
  'this library, typed': {
    manager: decideManager,
    timeliness: decideTimeliness,
    quorum: decideQuorum,
    'data-use-approval': decideDataUseApproval,
  },
  'this library, parse and decide': {
    manager: (json: unknown) => decideManager(managerFacts.parse(json)),
    timeliness: (json: unknown) => decideTimeliness(timelinessFacts.parse(json)),
    quorum: (json: unknown) => decideQuorum(quorumFacts.parse(json)),
    'data-use-approval': (json: unknown) => decideDataUseApproval(dataUseFacts.parse(json)),
  },
  'this library, runDecision': {
    manager: (json: unknown) => runDecision('manager', json),
    timeliness: (json: unknown) => runDecision('timeliness', json),
    quorum: (json: unknown) => runDecision('quorum', json),
    'data-use-approval': (json: unknown) => runDecision('data-use-approval', json),
  },
} satisfies Readonly<Record<string, Four>>;

export const BARE = 'bare';

const byHand: Readonly<Record<string, Four>> = {
  [BARE]: {
    manager: bare.manager,
    timeliness: bare.timeliness,
    quorum: bare.quorum,
    'data-use-approval': bare.dataUseApproval,
  },
  'in-house': inHouse(byLuxon),
  'in-house, spared': inHouse(byFixedOffset),
};

export interface Contender {
  readonly name: string;
  readonly answer: (question: unknown) => unknown;
  readonly questions: readonly unknown[];
}

type Peer = (outcomes: Outcomes) => Promise<(figures: Figures) => unknown>;

/** Who answers one question, each with the questions in the form it takes. */
export async function contenders(
  id: Measured,
  count: number,
  peers: Readonly<Record<string, Peer>> = {},
): Promise<Contender[]> {
  const questions = facts(count)[id];
  const direct = Object.entries({ ...byHand, ...library }).map(([name, four]) => ({
    name,
    answer: four[id] as Contender['answer'],
    questions,
  }));
  const figures = questions.map(figuresOf[id] as (question: unknown) => Figures);
  const engines = Object.entries(peers).map(async ([name, make]) => ({
    name,
    answer: (await make(outcomes[id])) as Contender['answer'],
    questions: figures,
  }));
  return [...direct, ...(await Promise.all(engines))];
}

const outcomeOf = (answer: unknown): unknown =>
  typeof answer === 'object' && answer !== null ? (answer as { readonly outcome?: unknown }).outcome : answer;

/** Throws where two contenders answer one question differently: there is nothing to compare then. */
export async function sameOutcomes(all: readonly Contender[]): Promise<void> {
  const [first, ...others] = all;
  for (let i = 0; i < first!.questions.length; i++) {
    const expected = outcomeOf(await first!.answer(first!.questions[i]));
    for (const { name, answer, questions } of others) {
      const outcome = outcomeOf(await answer(questions[i]));
      if (outcome !== expected)
        throw new Error(`${name} says ${String(outcome)} where ${first!.name} says ${expected}`);
    }
  }
}
