/** One question, side by side, round by round: how long an answer takes, and how much heap a verdict makes. Prints JSON. */
import { pathToFileURL } from 'node:url';
import type { DecisionId } from '../../src/index.js';
import { BARE, type Build, type Contender, contenders, LIBRARY, sameOutcomes } from './contenders.js';

interface Asked {
  readonly id: DecisionId;
  readonly quick: boolean;
  /** The module with the engines, if they are wanted. */
  readonly peers?: string;
  /** The folder of another build of the library. */
  readonly against?: string;
}

const { id, quick, peers, against }: Asked = JSON.parse(process.argv[2]!);

const COUNT = 4_000;
const ROUNDS = quick ? 5 : 9;
/** Each contender answers for about this long a round. */
const ROUND_NS = quick ? 60e6 : 100e6;
/** Before this long the compilers are not done, and what they leave behind is many times as slow. */
const WARM_NS = 200e6;

const { present = {}, absent = [] } = peers === undefined ? {} : await (await import(peers)).installed();

async function buildIn(folder: string): Promise<Build> {
  const load = (file: string) => import(pathToFileURL(`${folder}/${file}`).href);
  return { ...(await load('index.js')), ...(await load('schemas.js')) };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** What the answers are kept in, so that no compiler may leave them out. */
const kept: unknown[] = [undefined];

async function once({ answer, questions }: Contender, times: number): Promise<void> {
  const isAsync = answer(questions[0]) instanceof Promise;
  for (let time = 0; time < times; time++)
    if (isAsync) for (const question of questions) kept[0] = await answer(question);
    else for (const question of questions) kept[0] = answer(question);
}

/** Nanoseconds of processor time an answer: on a machine with other work the clock on the wall says little. */
async function nanoseconds(contender: Contender, times: number): Promise<number> {
  const before = process.cpuUsage();
  await once(contender, times);
  const { user, system } = process.cpuUsage(before);
  return ((user + system) * 1_000) / (times * contender.questions.length);
}

interface Taken {
  readonly contender: Contender;
  readonly times: number;
  readonly rounds: number[];
}

const first = (contender: Contender, count: number): Contender => ({
  ...contender,
  questions: contender.questions.slice(0, count),
});

async function warmed(asked: Contender): Promise<Taken> {
  const few = first(asked, 200);
  await once(few, 5);
  // Who is slow gets as many questions as fit into a round.
  const contender = first(asked, Math.ceil(ROUND_NS / (await nanoseconds(few, 1))));
  let each = 0;
  for (let spent = 0; spent < WARM_NS; spent += each * contender.questions.length)
    each = await nanoseconds(contender, 1);
  const times = Math.max(1, Math.round(ROUND_NS / (each * contender.questions.length)));
  return { contender, times, rounds: [] };
}

async function measure(all: readonly Contender[]) {
  const taken: Taken[] = [];
  for (const contender of all) taken.push(await warmed(contender));
  // What the compilers still have to do is done in a round before the first.
  for (let round = -1; round < ROUNDS; round++)
    for (const { contender, times, rounds } of taken) {
      const ns = await nanoseconds(contender, times);
      if (round >= 0) rounds.push(ns);
    }
  const floorOf = (kind: Contender['kind']) =>
    taken.find(({ contender }) => contender.name === BARE && contender.kind === (kind === 'wrong' ? 'full' : kind));
  return taken.map(({ contender: { name, kind }, rounds }) => {
    const floor = floorOf(kind)?.rounds;
    return { name, kind, ns: median(rounds), ratio: floor && median(rounds.map((ns, round) => ns / floor[round]!)) };
  });
}

/** Bytes of heap a verdict on full facts makes, with room enough that nothing is collected meanwhile. */
async function heap(all: readonly Contender[]): Promise<number> {
  const typed = all.find(({ name, kind }) => name === LIBRARY && kind === 'full')!;
  await once(typed, 10);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  await once(typed, 1);
  return (process.memoryUsage().heapUsed - before) / COUNT;
}

const all = await contenders({
  id,
  count: COUNT,
  engines: present,
  against: against === undefined ? undefined : await buildIn(against),
});
await sameOutcomes(all);
console.log(JSON.stringify({ id, results: await measure(all), bytes: await heap(all), absent }));
