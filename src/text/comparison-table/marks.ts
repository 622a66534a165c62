import { diffArrays } from 'diff';
import { normalForm } from '../../input/normal-form.js';

/** A stretch of words, and whether the other side has others. */
export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

/** By what words are compared: by words, as offices underline them, or letter by letter. */
export type Granularity = 'words' | 'letters';

/** Where more words than this differ, all are marked. */
const MOST_EDITS = 200;

interface Token {
  readonly text: string;
  /** As it is compared. */
  readonly form: string;
}

/** Both wordings in pieces, those that differ marked. Width and white space make no difference. */
export function marked(old: string, now: string, by: Granularity): { readonly old: Piece[]; readonly now: Piece[] } {
  const [before, after] = [tokensOf(old, by), tokensOf(now, by)];
  const changes = diffArrays(before, after, { comparator: (a, b) => a.form === b.form, maxEditLength: MOST_EDITS });
  if (changes === undefined) return { old: whole(old, true), now: whole(now, true) };
  // What is common is printed on each side as it stands there.
  const [left, right]: [Piece[], Piece[]] = [[], []];
  let [i, j] = [0, 0];
  for (const { added, removed, value } of changes) {
    const count = value.length;
    if (!added) push(left, before.slice(i, i + count), removed);
    if (!removed) push(right, after.slice(j, j + count), added);
    if (!added) i += count;
    if (!removed) j += count;
  }
  return { old: left, now: right };
}

function push(pieces: Piece[], tokens: readonly Token[], changed: boolean): void {
  pieces.push({ text: tokens.map(({ text }) => text).join(''), changed });
}

export const whole = (text: string, changed: boolean): Piece[] => (text === '' ? [] : [{ text, changed }]);

/** White space goes with the word before it. */
function tokensOf(text: string, by: Granularity): Token[] {
  const parts = by === 'letters' ? Array.from(text) : Array.from(segmenter().segment(text), ({ segment }) => segment);
  const tokens: Token[] = [];
  for (const part of parts) {
    const form = normalForm(part);
    const last = tokens.at(-1);
    if (form === '' && last !== undefined) tokens[tokens.length - 1] = { ...last, text: last.text + part };
    else tokens.push({ text: part, form });
  }
  return tokens;
}

const segmenter = (): Intl.Segmenter => new Intl.Segmenter('ja', { granularity: 'word' });
