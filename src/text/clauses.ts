import { normalForm } from '../input/normal-form.js';

/** What a sentence of a provision is beside the others. */
export type ClauseRole = '本文' | 'ただし書' | '前段' | '後段';

export interface Clause {
  readonly role: ClauseRole;
  readonly words: string;
}

/** Parts a provision into main clause and proviso, first and second sentence; one clause if it has neither. */
export function clausesOf(words: string): readonly Clause[] {
  // Where brackets do not match, as a misprint may have it, they say nothing about where a sentence ends.
  const starts = startsOf(words, true) ?? startsOf(words, false)!;
  const first = starts[0]?.role === '後段' ? '前段' : '本文';
  const from = [{ role: first, at: 0 } as const, ...starts];
  return from.map(({ role, at }, i) => ({ role, words: words.slice(at, from[i + 1]?.at).trim() }));
}

interface Start {
  readonly role: ClauseRole;
  readonly at: number;
}

/** Where a proviso or second sentence begins; `undefined` if brackets count and do not match. */
function startsOf(words: string, brackets: boolean): readonly Start[] | undefined {
  const starts: Start[] = [];
  let depth = 0;
  for (let i = 0; i < words.length; i += 1) {
    const character = words[i]!;
    if (brackets && '(（「『〔'.includes(character)) depth += 1;
    if (brackets && ')）」』〕'.includes(character)) depth -= 1;
    if (depth < 0) return undefined;
    if (depth > 0 || i === 0) continue;
    const role = roleOf(words.slice(i, i + 40), words[i - 1]!);
    if (role !== undefined && starts.every((each) => each.role !== role)) starts.push({ role, at: i });
  }
  return depth === 0 ? starts : undefined;
}

/**
 * What a sentence is by its first words. After a full stop one letter of them may be misprinted or missing; ただし、
 * stands nowhere but at the beginning of a proviso, so that the full stop itself may be misprinted.
 */
function roleOf(sentence: string, before: string): ClauseRole | undefined {
  const stopped = '。｡'.includes(before);
  if (!stopped && !/^(?:[たﾀ]\s*[だﾀ]|[こｺ]\s*[のﾉ])/.test(sentence)) return undefined;
  const beginning = normalForm(sentence);
  const begins = stopped ? beginsNearly : (text: string, expected: string) => text.startsWith(expected);
  if (begins(beginning, 'ただし、') || (stopped && beginning.startsWith('但し、'))) return 'ただし書';
  return begins(beginning, 'この場合において') && !'、､'.includes(before) ? '後段' : undefined;
}

/** Whether a text begins as expected but for one letter, which is another or missing. */
const beginsNearly = (text: string, expected: string): boolean =>
  Array.from(expected).filter((letter, i) => text[i] !== letter).length <= 1 ||
  Array.from(expected, (_, i) => expected.slice(0, i) + expected.slice(i + 1)).some((each) => text.startsWith(each));
