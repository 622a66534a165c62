import { oneWidth, withoutSpaces } from '../input/normal-form.js';

/** A line of the text with something on it, or several that belong together. */
export interface Line {
  /** As printed, trimmed. */
  readonly printed: string;
  /** In one width, each run of white space one space: labels are read from this. */
  readonly plain: string;
  /** In one width without any space: whole lines are recognised by this. */
  readonly bare: string;
  /** Counted from 1. */
  readonly number: number;
  readonly afterBlank: boolean;
}

/** What nobody sees: soft hyphens, joiners, marks of direction, selectors of variants. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}+/gu;

export function lineOf(raw: string, number: number, afterBlank: boolean): Line {
  const printed = raw.replace(UNSEEN, '').trim();
  const plain = oneWidth(printed).replace(/\s+/g, ' ').trim();
  return { printed, plain, bare: withoutSpaces(plain), number, afterBlank };
}
