import { isUtf8 } from 'node:buffer';

/** What a line may have, in bytes, its line feed not counted. */
export const LONGEST_LINE = 1_000_000;

/** A line with its number, counted from 1: its text, or why it has none. */
export type Line = { readonly number: number } & (
  | { readonly text: string }
  | { readonly fault: 'line-too-long' | 'not-utf8' }
);

/**
 * Splits bytes into lines, those of one chunk together. Whatever comes, it holds one buffer of {@link LONGEST_LINE} bytes
 * and the lines of the chunk at hand; node:readline would hold a line of any length, and mend broken UTF-8 in silence.
 */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<readonly Line[]> {
  const held = Buffer.allocUnsafe(LONGEST_LINE);
  let [number, length] = [0, 0];

  const hold = (bytes: Buffer): void => {
    // Of a line that is too long only its length is kept.
    if (length + bytes.length <= LONGEST_LINE) bytes.copy(held, length);
    length += bytes.length;
  };
  const release = (): Line => {
    number += 1;
    const line = lineOf(held, length, number);
    length = 0;
    return line;
  };

  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let from = 0;
    for (let feed = chunk.indexOf(LINE_FEED); feed !== -1; feed = chunk.indexOf(LINE_FEED, from)) {
      hold(chunk.subarray(from, feed));
      lines.push(release());
      from = feed + 1;
    }
    hold(chunk.subarray(from));
    yield lines;
  }
  if (length > 0) yield [release()];
}

const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = '\uFEFF';

function lineOf(held: Buffer, length: number, number: number): Line {
  if (length > LONGEST_LINE) return { number, fault: 'line-too-long' };
  const bytes = held.subarray(0, length);
  if (!isUtf8(bytes)) return { number, fault: 'not-utf8' };
  const text = bytes.toString('utf8');
  return { number, text: number === 1 && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text };
}
