/** The one list of the commands, in the order of help. */
import type { Command } from '../command.js';
import { calendar } from './calendar.js';
import { decide } from './decide.js';
import { duties } from './duties.js';
import { explainCommand } from './explain.js';
import { inventory } from './inventory.js';
import { plan } from './plan.js';
import { questions } from './questions.js';
import { readings } from './readings.js';
import { replay } from './replay.js';
import { review } from './review.js';
import { scenarios } from './scenarios.js';
import { textApply } from './text-apply.js';
import { textCheck } from './text-check.js';
import { textCompare } from './text-compare.js';
import { textTable } from './text-table.js';

export const commands: { readonly [name: string]: Command } = {
  decide,
  explain: explainCommand,
  scenarios,
  review,
  inventory,
  duties,
  calendar,
  plan,
  replay,
  questions,
  readings,
  'text check': textCheck,
  'text compare': textCompare,
  'text table': textTable,
  'text apply': textApply,
};
