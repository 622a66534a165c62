import { InvalidFactsError } from 'arakawa-it-rules';
import { isJson, jsonOf } from './json.js';
import { type Line, linesOf } from './lines.js';
import { refuseLarger } from './whole.js';

/** One JSON value, or why it is none; of several it is on a line. */
export interface Case {
  readonly line?: number;
  readonly read: () => unknown;
}

/**
 * The JSON values of an input: one that may go over many lines, or one on each line, which is told by a first line that is
 * JSON by itself, or said. Blank lines are none. Those that come together are given at a time.
 */
export async function* casesIn(
  chunks: AsyncIterable<Uint8Array>,
  isByLine: boolean | undefined,
): AsyncGenerator<readonly Case[]> {
  let byLine = isByLine;
  let held: readonly Line[] = [];
  let size = 0;
  for await (const batch of linesOf(chunks)) {
    if (byLine === undefined) {
      held = [...held, ...batch.filter(isFilled)];
      byLine = isTold(held);
      // Lines of one value are counted from its first on.
      if (byLine === false) held = batch.slice(batch.indexOf(held[0]!));
    } else held = held.concat(batch);
    if (byLine) {
      yield held.filter(isFilled).map((line) => ({ line: line.number, read: () => jsonOf(textOf(line), line.number) }));
      held = [];
    }
    for (const line of byLine === false ? batch : []) size += 'text' in line ? line.text.length + 1 : 1;
    refuseLarger(size);
  }
  const [first] = held;
  if (first !== undefined) yield [{ read: () => jsonOf(held.map(textOf).join('\n'), first.number) }];
}

/** A first line that is JSON may be all there is: another tells. */
function isTold([first, ...others]: readonly Line[]): boolean | undefined {
  if (first === undefined) return undefined;
  if (!('text' in first && isJson(first.text))) return false;
  return others.length > 0 ? true : undefined;
}

const isFilled = (line: Line): boolean => 'fault' in line || line.text.trim() !== '';

function textOf(line: Line): string {
  if ('text' in line) return line.text;
  throw new InvalidFactsError([{ path: '', code: 'unreadable', message: line.fault }]);
}
