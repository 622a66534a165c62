/** Side by side, round by round: how long a decision takes, and how much heap it makes. Prints JSON. */
import { BARE, type Contender, contenders, library, sameOutcomes } from './contenders.js';
import { facts, type Measured } from './facts.js';

const COUNT = 1_000;
const ROUNDS = 9;
/** Each contender decides for about this long a round. */
const ROUND_MS = 40;

const peers = process.argv[2] === undefined ? {} : (await import(process.argv[2])).installed();
const { present = {}, absent = [] } = await peers;

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** What the answers are kept in, so that no compiler may leave them out. */
const kept: unknown[] = [undefined];

async function once({ answer, questions }: Contender, times: number): Promise<void> {
  const isAsync = answer(questions[0]) instanceof Promise;
  for (let time = 0; time < times; time++)
    if (isAsync) for (const question of questions) kept[0] = await answer(question);
    else for (const question of questions) kept[0] = answer(question);
}

/** Nanoseconds of processor time a decision: on a machine with other work the clock on the wall says little. */
async function nanoseconds(contender: Contender, times: number): Promise<number> {
  const before = process.cpuUsage();
  await once(contender, times);
  const { user, system } = process.cpuUsage(before);
  return ((user + system) * 1_000) / (times * contender.questions.length);
}

async function measure(id: Measured) {
  const all = await contenders(id, COUNT, present);
  await sameOutcomes(all);
  const times = new Map<string, number>();
  for (const contender of all) {
    await once(contender, 3);
    const each = await nanoseconds(contender, 3);
    times.set(contender.name, Math.max(1, Math.round((ROUND_MS * 1e6) / (each * COUNT))));
  }
  const rounds = new Map<string, number[]>(all.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const contender of all)
      rounds.get(contender.name)!.push(await nanoseconds(contender, times.get(contender.name)!));
  const floor = rounds.get(BARE)!;
  return all.map(({ name }) => {
    const own = rounds.get(name)!;
    return { name, ns: median(own), ratio: median(own.map((ns, round) => ns / floor[round]!)) };
  });
}

/** Bytes of heap a decision makes, with room enough that nothing is collected meanwhile. */
function heap(id: Measured): number {
  const questions = facts(COUNT)[id];
  const decide = library['this library, typed'][id] as (question: unknown) => unknown;
  for (let time = 0; time < 30; time++) for (const question of questions) kept[0] = decide(question);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (const question of questions) kept[0] = decide(question);
  return (process.memoryUsage().heapUsed - before) / COUNT;
}

const ids: readonly Measured[] = ['manager', 'timeliness', 'quorum', 'data-use-approval'];
const speed: Partial<Record<Measured, Awaited<ReturnType<typeof measure>>>> = {};
for (const id of ids) speed[id] = await measure(id);
console.log(JSON.stringify({ speed, heap: Object.fromEntries(ids.map((id) => [id, heap(id)])), absent }));
