// Reads text in which verdicts of 0.1.0 stand (vectors, stored verdicts, lists of sentences) and writes it with the names of
// today: `node tools/renamed.mjs < old.json > new.json`. Nothing else about a verdict has changed since.
import { readFileSync } from 'node:fs';

/** Codes of grounds, old → new. */
const RENAMED = {
  'by-end-of-august': 'within-deadline', // decideTimeliness
  'by-end-of-month-before': 'within-deadline', // decideMonthlyPlan
};

const old = new RegExp(Object.keys(RENAMED).join('|'), 'g');
process.stdout.write(readFileSync(0, 'utf8').replace(old, (name) => RENAMED[name]));
