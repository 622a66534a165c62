import type { Language } from 'arakawa-it-rules';
import { casesIn } from './input/cases.js';
import type { Io } from './io.js';
import { issuesInWords, issuesOf, refuse } from './refused.js';
import type { Status } from './status.js';

/** What is answered to one case: its status, the library's data, and the same in words, of many cases in one line. */
export interface Answer {
  readonly status: Status;
  readonly json: unknown;
  /** The same on paper, if that is asked for. */
  readonly paper?: (() => string) | undefined;
  readonly inWords: (isOne: boolean) => string;
}

interface Wanted {
  readonly json: boolean | undefined;
  readonly byLine: boolean | undefined;
  readonly language: Language;
}

/** Answers the cases of an input one after the other, in their order. What is refused is said in its place. */
export async function answerAll(
  source: AsyncIterable<Uint8Array>,
  { json, byLine, language }: Wanted,
  answer: (facts: unknown, isOne: boolean) => Answer | Promise<Answer>,
  io: Io,
  note: (status: Status) => void,
): Promise<void> {
  let count = 0;
  for await (const cases of casesIn(source, byLine)) {
    let text = '';
    for (const { line, read } of cases) {
      try {
        const { status, json: data, paper, inWords } = await answer(read(), line === undefined);
        if (paper !== undefined && line !== undefined)
          refuse('書面（--report）は、一つの事例だけについてつくります。', '--report is on one case only.');
        const lead = line === undefined ? '' : `${line}: `;
        text += `${paper?.() ?? (json ? JSON.stringify(data) : lead + inWords(line === undefined))}\n`;
        note(status);
      } catch (error) {
        const issues = issuesOf(error);
        note(2);
        // Programs find it in the place of the answer.
        if (json) text += `${JSON.stringify({ ...(line !== undefined && { line }), issues })}\n`;
        else {
          // What was answered before it is seen before it.
          await io.print(text);
          text = '';
          io.complain(issuesInWords(issues, language, line));
        }
      }
    }
    await io.print(text);
    count += cases.length;
    if (count > 1) io.progress?.(count.toLocaleString('en'));
  }
  io.progress?.('');
  if (count === 0) refuse('読むものがありません。', 'There is nothing to read.');
}
