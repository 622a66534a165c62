import { Writable } from 'node:stream';
import type { Answer } from '../../examples/nightly/answer.js';
import { main } from '../../examples/nightly/main.js';
import { AFTER, LAST } from '../oracles/deadline.js';

/** Runs the job in this process. */
export async function run(input: Iterable<string | Buffer>, ...args: string[]) {
  async function* bytes() {
    for (const chunk of input) yield Buffer.from(chunk as string);
  }
  const written = { out: '', err: '' };
  const to = (name: 'out' | 'err') =>
    new Writable({
      write(chunk, _, done) {
        written[name] += chunk;
        done();
      },
    });
  const status = await main(args, { stdin: bytes(), stdout: to('out'), stderr: to('err') });
  return { status, ...written, answers: answersIn(written.out) };
}

const answersIn = (ndjson: string): Answer[] =>
  ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** An answer in brief: who, and the outcome, or the line with the places and reasons. */
export const brief = (answer: Answer) =>
  'verdict' in answer
    ? [answer.id, answer.verdict.outcome]
    : [answer.id, answer.line, answer.issues.map(({ path, code }) => `${path}: ${code}`)];

/** Article 12, paragraph (2): of the last day for the fiscal year 2027, and of the day after. */
export const inTime = `{"id":"a","decision":"timeliness","facts":{"appliedAt":"${LAST}","plannedFor":2027}}`;
export const late = inTime.replace('"a"', '2').replace(`${LAST}"`, `${AFTER}","urgency":"none"`);
