import { diffArrays } from 'diff';
import { normalForm } from '../../input/normal-form.js';
import { wordsOf } from '../document/words.js';

/** A stretch of words, and whether the other side has others. */
export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

/**
 * By what words are compared: by words, as offices underline them, or letter by letter.
 * @ja 比べる単位（語又は文字）
 */
export type Granularity = 'words' | 'letters';

/** Where more words than this differ, or a wording is longer than this, all is marked. */
const MOST_EDITS = 200;
const LONGEST = 5_000;

interface Token {
  readonly text: string;
  /** As it is compared. */
  readonly form: string;
}

/** Both wordings in pieces, those that differ marked. Width and white space make no difference. */
export function marked(old: string, now: string, by: Granularity): { readonly old: Piece[]; readonly now: Piece[] } {
  if (Math.max(old.length, now.length) > LONGEST) {
    const changed = normalForm(old) !== normalForm(now);
    return { old: whole(old, changed), now: whole(now, changed) };
  }
  const [before, after] = [tokensOf(old, by), tokensOf(now, by)];
  // What both begin and end with is the same, whatever else could be matched.
  const [start, end] = commonEnds(before, after);
  const [olds, news] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const changes = diffArrays(olds, news, { comparator: (a, b) => a.form === b.form, maxEditLength: MOST_EDITS });
  const [left, right]: [Piece[], Piece[]] = [[], []];
  const both = (tokens: readonly Token[], others: readonly Token[]): void => {
    push(left, tokens, false);
    push(right, others, false);
  };
  both(before.slice(0, start), after.slice(0, start));
  let [i, j] = [0, 0];
  for (const { added, removed, count } of changes ?? wholly(olds, news)) {
    // What is common is printed on each side as it stands there.
    if (!added) push(left, olds.slice(i, i + count), removed);
    if (!removed) push(right, news.slice(j, j + count), added);
    if (!added) i += count;
    if (!removed) j += count;
  }
  both(before.slice(before.length - end), after.slice(after.length - end));
  return { old: left, now: right };
}

const wholly = (olds: readonly Token[], news: readonly Token[]) => [
  { added: false, removed: true, count: olds.length },
  { added: true, removed: false, count: news.length },
];

/** How many tokens two lists have in common at their beginning and at their end. */
function commonEnds(before: readonly Token[], after: readonly Token[]): readonly [number, number] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start]!.form === after[start]!.form) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end)!.form === after.at(-1 - end)!.form) end += 1;
  return [start, end];
}

function push(pieces: Piece[], tokens: readonly Token[], changed: boolean): void {
  if (tokens.length === 0) return;
  const text = tokens.map((token) => token.text).join('');
  const last = pieces.at(-1);
  if (last?.changed === changed) pieces[pieces.length - 1] = { text: last.text + text, changed };
  else pieces.push({ text, changed });
}

export const whole = (text: string, changed: boolean): Piece[] => (text === '' ? [] : [{ text, changed }]);

/** White space goes with the word before it. */
function tokensOf(text: string, by: Granularity): Token[] {
  const parts = by === 'letters' ? Array.from(text) : wordsOf(text);
  const tokens: Token[] = [];
  for (const part of parts) {
    const form = normalForm(part);
    const last = tokens.at(-1);
    if (form === '' && last !== undefined) tokens[tokens.length - 1] = { ...last, text: last.text + part };
    else tokens.push({ text: part, form });
  }
  return tokens;
}
