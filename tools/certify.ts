/**
 * Writes docs/certificate.md: `npm run certify`. With `--check` it writes nothing and compares. Fails if the certificate
 * does not hold, or is not what is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { examineAll } from './certify/examine-all.js';
import { report } from './certify/report.js';
import { spaces } from './certify/spaces.js';

const place = new URL('../docs/certificate.md', import.meta.url);
const findings = await examineAll();
const text = report(spaces, findings);
const faults = findings.flatMap(({ id, faults }) => faults.map((fault) => `${id}: ${fault}`));

if (!process.argv.includes('--check')) writeFileSync(place, text);
else if (readFileSync(place, 'utf8') !== text) faults.push('docs/certificate.md is not what `npm run certify` writes.');
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`${findings.reduce((total, { verdicts }) => total + verdicts, 0)} verdicts, no fault.`);
