import type { Language } from 'arakawa-it-rules';
import { visit } from 'jsonc-parser';
import { BadCaseFile } from './bad-case-file.js';

/** What JSON says, or the line and column from which it is none. */
export function jsonOf(text: string, path: string, language: Language): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Its message has no place for every fault, and quotes the file.
    const place = [path, ...placeOf(faultIn(text), text)].join(':');
    throw new BadCaseFile(`${place}: ${{ ja: 'JSON として読めません。', en: 'This is not JSON.' }[language]}`);
  }
}

/** The first fault; with it the search ends, for a file that is no JSON at all has one at every letter. */
function faultIn(text: string): number | undefined {
  let first: number | undefined;
  try {
    const onError = (_: number, offset: number) => {
      first = offset;
      throw new Error('found');
    };
    visit(text, { onError }, { disallowComments: true });
  } catch {
    // Found; or lists in lists in lists, deeper than this parser can go.
  }
  return first;
}

/** Line and column, counted from 1. */
function placeOf(offset: number | undefined, text: string): readonly number[] {
  if (offset === undefined) return [];
  const before = text.slice(0, offset).split('\n');
  return [before.length, before.at(-1)!.length + 1];
}
