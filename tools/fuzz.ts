/**
 * Calls every public function with what nobody means well with: `npm run fuzz -- --seconds 60 --seed 1`. Names the seed of
 * each fault and fails if there is any fault. With `--endless`, lists that say they have billions of entries as well.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { casesAt, faultOf } from './fuzz/attempt.js';
import { doors } from './fuzz/doors.js';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    door: { type: 'string' },
    endless: { type: 'boolean', default: false },
  },
});
const end = performance.now() + Number(values.seconds) * 1_000;
const chosen = doors.filter(({ name }) => values.door === undefined || name === values.door);
let calls = 0;
const seen = new Set<string>();

for (let seed = Number(values.seed); performance.now() < end; seed++)
  for (const door of chosen) {
    if (performance.now() >= end) break;
    for (const each of fc.sample(casesAt(door, values.endless), { seed, numRuns: 10 })) {
      calls += 1;
      const fault = faultOf(each);
      if (fault === undefined || seen.has(fault)) continue;
      seen.add(fault);
      console.error(`seed ${seed}: ${fault}`);
    }
  }
console.log(`${chosen.length} functions, ${calls} calls, ${seen.size} faults.`);
if (seen.size > 0) process.exitCode = 1;
