import { provisions as ledger } from '../catalogue/ledger.js';
import { normalForm } from '../input/normal-form.js';
import { inForceOf } from '../text/amendment/surroundings.js';
import type { Comparison, ProvisionChange } from '../text/compare.js';
import { fingerprint } from '../text/fingerprint.js';
import { fingerprints } from '../text/fingerprints.js';
import type { Day } from '../time/calendar.js';
import type { Obstacle, Open, Shown } from './changed-constant.js';

/** The changes of law that no constant shows: nothing is decided under them. */
export function openChangesIn({ provisions, rows }: Comparison, { told, open }: Shown): readonly Open[] {
  const others = [...provisions.filter(isOfLaw), ...firstOfTables(rows)].filter((change) => !told.includes(change));
  return [...open, ...others.map((change) => ({ change, why: OBSTACLES[change.status]! }))];
}

const OBSTACLES: Readonly<Record<string, Obstacle>> = {
  changed: 'reworded',
  moved: 'reworded',
  added: 'added',
  removed: 'removed',
};

/** Of the rows of a table the first that has changed stands for all. */
const firstOfTables = (rows: Comparison['rows']) => {
  const changed = rows.filter(({ status }) => OBSTACLES[status] !== undefined);
  return changed.filter((row, i) => changed.findIndex(({ table }) => table === row.table) === i);
};

/** Whether a change is one of what the law says: not of a number, a heading or a caption alone, nor of a day of entry into force. */
function isOfLaw(change: ProvisionChange): boolean {
  const { status, from, to, before, after } = change;
  if (OBSTACLES[status] === undefined || CHAPTER.test(from ?? to!)) return false;
  const words = (after ?? before)?.words;
  if (words === undefined) return !containers().has(from!);
  return words !== '' && !isOfCaption(change) && !isEntryIntoForce(change);
}

const CHAPTER = /^第\d+[編章節款目]/;

/** Places that only hold others: what these say is found by their own changes. */
const containers = (): ReadonlySet<string> =>
  new Set(ledger.filter(({ kind }) => kind === 'container').map(({ citation }) => citation));

const isOfCaption = ({ status, from, before, after }: ProvisionChange): boolean =>
  status === 'changed' &&
  fingerprint(after!.words) === (before === undefined ? fingerprints[from!] : fingerprint(before.words));

const isEntryIntoForce = ({ to, after }: ProvisionChange): boolean =>
  to?.startsWith('附則') === true &&
  normalForm(after!.words).match(/[^。]+。?/g)!.length === inForceOf({ text: after!.words }).length;

/** The days of entry into force that new supplementary provisions name, each once. */
export const daysOfEntryIn = ({ provisions }: Comparison): readonly Day[] => {
  const supplements = provisions.filter(({ status, to }) => status === 'added' && to!.startsWith('附則'));
  const days = supplements.flatMap(({ after }) => inForceOf({ text: after!.words }).flatMap(({ day }) => day ?? []));
  return [...new Set(days)];
};
