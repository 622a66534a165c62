/** A million decisions, one after the other, from a generator: time, and memory as it grows. Prints JSON. */
import { decideTimeliness, type TimelinessFacts } from '../../src/index.js';
import { facts } from './facts.js';

const TOTAL = 1_000_000;
const questions = facts('timeliness', 'full', 1_000, () => false) as TimelinessFacts[];

function* applications() {
  for (let i = 0; i < TOTAL; i++) yield { ...questions[i % questions.length]!, plannedFor: 2021 + (i % 9) };
}

const usedMegabytes = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};

let [decided, late, early, peak] = [0, 0, 0, 0];
const started = performance.now();
for (const application of applications()) {
  if (decideTimeliness(application).outcome === 'late') late += 1;
  decided += 1;
  if (decided === 10_000) early = usedMegabytes();
  if (decided % 10_000 === 0) peak = Math.max(peak, process.memoryUsage().rss / 1e6);
}
const seconds = (performance.now() - started) / 1_000;
console.log(JSON.stringify({ decided, late, seconds, peak, growth: usedMegabytes() - early }));
