/** The items of a use, and what the proviso makes of them. */
import { article7Items, type Item, provisoItems, type Reach } from '../articles/article-14-data-use.js';
import { madeOf } from '../regulation/versions.js';
import { NONE } from '../verdict/frozen.js';
import type { Ground } from '../verdict/verdict.js';
import { distinct } from './data-use.listed.js';

export interface Items {
  readonly all: readonly Item[];
  readonly haveMatter: boolean;
  /** How far the proviso reaches them taken together. */
  readonly reach: Reach;
  /** By what it frees, as far as that has been asked. */
  readonly sorted: [of?: Sorted, ofNo?: Sorted, ofUnknown?: Sorted, ofNothing?: Sorted];
}

/** Items by whether the proviso frees them, each once. */
export interface Sorted {
  readonly freed: readonly string[];
  readonly others: readonly string[];
  /** Whether of some it is not known. */
  readonly isOpen: boolean;
  /** What verdicts say of it, by the place of the use. */
  readonly grounds: Ground<'within-proviso'>[];
}

/** What is kept is what the proviso in force makes of it. */
const keptNow = /* @__PURE__ */ madeOf(provisoItems, (): Items[] => []);

/** Items by their list. Lists of one or two matters of Article 7 are kept, with what has been asked of them. */
export function itemsOf(all: readonly Item[]): Items {
  const number = numberOf(all);
  if (number === undefined) return newItems(all);
  const kept = keptNow();
  kept[number] ??= newItems(all);
  return kept[number];
}

function numberOf(all: readonly Item[]): number | undefined {
  const first = all[0]?.number;
  if (all.length === 1 || first === undefined) return first;
  const second = all[1]?.number;
  return all.length > 2 || second === undefined ? undefined : (first + 1) * article7Items.length + second;
}

/** A list may have gaps where something was refused; nobody asks more of it. */
function newItems(all: readonly Item[]): Items {
  let haveMatter = false;
  let reach: Reach = 'within';
  for (let i = 0; i < all.length; i++) {
    const item = all[i];
    if (item === undefined) continue;
    if (item.number !== undefined) haveMatter = true;
    if (item.reach !== 'within' && reach !== 'outside') reach = item.reach;
  }
  return { all, haveMatter, reach, sorted: [] };
}

/** What the proviso frees of its items: furigana or not, as far as that is known, or nothing that is held elsewhere. */
export type Frees = boolean | 'unknown' | 'nothing';

export function sortedBy(frees: Frees, { all, sorted }: Items): Sorted {
  const number = frees === 'nothing' ? 3 : frees === 'unknown' ? 2 : Number(!frees);
  sorted[number] ??= sort(all, frees);
  return sorted[number];
}

function sort(all: readonly Item[], frees: Frees): Sorted {
  const isOpen = frees === 'unknown' && all.some(({ reach }) => reach === 'within-once-added');
  return { freed: namesOf(all, true, frees), others: namesOf(all, false, frees), isOpen, grounds: [] };
}

/** The names of the items that the proviso frees, or of those that it does not, each once. */
function namesOf(all: readonly Item[], freed: boolean, frees: Frees): readonly string[] {
  const isOne = ({ reach }: Item) =>
    (frees === 'nothing' ? false : reach === 'within-once-added' ? frees : reach === 'within') === freed;
  let count = 0;
  for (let i = 0; i < all.length; i++) if (isOne(all[i]!)) count++;
  if (count === 0) return NONE;
  // Of its final size: a list that grows takes up several times the room.
  const names: string[] = Array(count);
  for (let i = 0, at = 0; at < count; i++) if (isOne(all[i]!)) names[at++] = all[i]!.name;
  return Object.freeze(distinct(names));
}
