/** Everybody who answers a question, and the check that they answer alike. */
import { type DecisionId, decisions, InvalidFactsError } from '../../src/index.js';
import { dataUseFacts, managerFacts, quorumFacts, runDecision, timelinessFacts } from '../../src/schemas.js';
import { bare } from './bare.js';
import { facts, type Kind, WITHOUT_DAY } from './facts.js';
import { type Figures, figuresOf, HEADLINE, type Headline, type Outcomes, outcomes } from './figures.js';
import { byFixedOffset, byLuxon, inHouse } from './in-house.js';

type Answer = (question: unknown) => unknown;

export const BARE = 'bare';
export const LIBRARY = 'this library, typed';

const parsers = {
  manager: managerFacts,
  timeliness: timelinessFacts,
  quorum: quorumFacts,
  'data-use-approval': dataUseFacts,
};
const wards = { 'in-house': inHouse(byLuxon), 'in-house, spared': inHouse(byFixedOffset) };

export interface Contender {
  readonly name: string;
  readonly kind: Kind;
  readonly answer: Answer;
  readonly questions: readonly unknown[];
}

export type Engine = (outcomes: Outcomes) => Promise<(figures: Figures) => unknown>;

/** A build of the library: its main entry, and the one with the schemas. */
export interface Build {
  readonly decisions: readonly { readonly id: string; readonly decide: unknown }[];
  readonly runDecision: (id: DecisionId, json: unknown) => unknown;
}

const decideOf = (id: DecisionId, build: Pick<Build, 'decisions'>) =>
  build.decisions.find((decision) => decision.id === id)!.decide as Answer;

/** The error as an answer. */
const caught =
  (decide: Answer): Answer =>
  (question) => {
    try {
      return decide(question);
    } catch (error) {
      return error;
    }
  };

const isHeadline = (id: DecisionId): id is Headline => (HEADLINE as readonly string[]).includes(id);

export interface Setting {
  readonly id: DecisionId;
  readonly count: number;
  readonly engines: Readonly<Record<string, Engine>>;
  readonly against: Build | undefined;
}

/** Who answers one question, each with the questions in the form it takes. */
export async function contenders({ id, count, engines, against }: Setting): Promise<Contender[]> {
  const decide = decideOf(id, { decisions });
  const isRefused = (question: unknown) => caught(decide)(question) instanceof InvalidFactsError;
  const others = against && { 'other build, typed': decideOf(id, against) };
  const typed = { [LIBRARY]: decide, ...others };
  const floor: Readonly<Record<string, Answer>> = id in bare ? { [BARE]: bare[id as keyof typeof bare] as Answer } : {};
  const direct = { ...floor, ...typed };
  const all = isHeadline(id) ? { ...direct, ...throughDoors(id, against) } : direct;
  const ask = (kind: Kind, answers: Readonly<Record<string, Answer>>): Contender[] => {
    const questions = facts(id, kind, count, isRefused);
    return Object.entries(answers).map(([name, answer]) => ({ name, kind, answer, questions }));
  };
  const refusing = Object.fromEntries(Object.entries(typed).map(([name, answer]) => [name, caught(answer)]));
  return [
    ...ask('full', all),
    ...ask('partial', direct),
    ...ask('wrong', refusing),
    ...(id === 'data-use-approval' ? ask(WITHOUT_DAY, all) : []),
    ...(isHeadline(id) ? await enginesFor(id, engines, facts(id, 'full', count, isRefused)) : []),
  ];
}

/** Facts that nobody has looked at yet, as they come from outside. */
function throughDoors(id: Headline, against: Build | undefined): Record<string, Answer> {
  const decide = decideOf(id, { decisions });
  const { parse } = parsers[id];
  return {
    ...Object.fromEntries(Object.entries(wards).map(([name, ward]) => [name, ward[id]])),
    'this library, parse and decide': (json) => decide(parse(json)),
    'this library, runDecision': (json) => runDecision(id, json),
    ...(against && { 'other build, runDecision': (json: unknown) => against.runDecision(id, json) }),
  };
}

function enginesFor(id: Headline, engines: Setting['engines'], questions: unknown[]): Promise<Contender[]> {
  const figures = questions.map(figuresOf[id] as Answer);
  return Promise.all(
    Object.entries(engines).map(async ([name, make]) => {
      const answer = (await make(outcomes[id])) as Answer;
      return { name, kind: 'full', answer, questions: figures } as const;
    }),
  );
}

const outcomeOf = (answer: unknown): unknown =>
  typeof answer === 'object' && answer !== null ? (answer as { readonly outcome?: unknown }).outcome : answer;

/** Throws where two contenders answer one question differently: there is nothing to compare then. */
export async function sameOutcomes(all: readonly Contender[]): Promise<void> {
  for (const { name, kind, answer, questions } of all) {
    const first = all.find((other) => other.kind === kind)!;
    for (let i = 0; i < questions.length; i++) {
      const outcome = outcomeOf(await answer(questions[i]));
      const expected = outcomeOf(first.answer(first.questions[i]));
      if (outcome !== expected)
        throw new Error(`${name} says ${outcome}, ${first.name} ${expected}: ${JSON.stringify(first.questions[i])}`);
    }
  }
}
