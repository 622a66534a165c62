/**
 * Writes docs/asking.md: `npm run asking`. With `--check` it writes nothing and compares. Fails if `nextFact` asks more than the
 * declared order, or the page is not what is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { decisions } from '../src/index.js';
import { averageOf } from './asking/average.js';
import { faultOf, report } from './asking/report.js';

const place = new URL('../docs/asking.md', import.meta.url);
const averages = decisions.map(({ id }) => averageOf(id));
const text = report(averages);
const faults = averages.flatMap((each) => faultOf(each) ?? []);

if (!process.argv.includes('--check')) writeFileSync(place, text);
else if (readFileSync(place, 'utf8') !== text) faults.push('docs/asking.md is not what `npm run asking` writes.');
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`${averages.length} questions, no fault.`);
