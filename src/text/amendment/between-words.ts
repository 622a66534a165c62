import { normalForm } from '../../input/normal-form.js';
import { CONTENTS, type Part } from '../document/part.js';
import { wordsOf } from '../document/words.js';
import type { AmendedPlace, Deed } from './operation.js';
import { occurrencesOf } from './squashed.js';

/** What makes the own words of a part those of another: some replaced by others, or all of them. */
export function wordDeeds(place: AmendedPlace, old: Part, now: Part): Deed[] {
  if (normalForm(old.words) === normalForm(now.words)) return [];
  const all: Deed = { kind: 'replace', place: wholly(place), level: 'words', text: now.words };
  if (old.key === CONTENTS || old.words === '' || now.words === '') return [all];
  const { words, by } = smallest(old.words, now.words);
  return [by === '' ? { kind: 'delete-words', place, words } : { kind: 'replace-words', place, words, by }];
}

/** A paragraph's words without its items. */
const wholly = (place: AmendedPlace): AmendedPlace =>
  place.part === undefined && /[条項号]/.test(place.citation) ? { ...place, part: 'chapeau' } : place;

/** Whether words stand in a text once, and do not overlap themselves there. */
const isOnce = (words: string, text: string): boolean =>
  occurrencesOf(words, text).length === 1 && text.indexOf(words) === text.lastIndexOf(words);

const MOST_TRIES = 12;
/** A wording longer than any is replaced as a whole. */
const LONGEST = 5_000;

/** The fewest words, whole ones, that stand only once in a wording and whose replacement makes it the other. */
function smallest(old: string, now: string): { readonly words: string; readonly by: string } {
  if (Math.max(old.length, now.length) > LONGEST) return { words: old, by: now };
  const [before, after] = [wordsOf(old), wordsOf(now)];
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  // A word or two more tell them apart, or nothing does.
  for (let tries = 0; ; tries += 1) {
    if (tries === MOST_TRIES) [start, end] = [0, 0];
    const words = before.slice(start, before.length - end).join('');
    const by = after.slice(start, after.length - end).join('');
    if (start + end === 0 || (words.trim() !== '' && isOnce(words, old))) return { words, by };
    if (start > 0) start -= 1;
    if (end > 0) end -= 1;
  }
}
