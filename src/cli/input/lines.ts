import { isUtf8 } from 'node:buffer';
import type { Bilingual } from 'arakawa-it-rules';
import { inUtf8, notUtf8 } from './utf8.js';

/** What a line may have, in bytes. */
const LONGEST_LINE = 1_000_000;

/** A line with its number, counted from 1: its text, or why it has none. */
export type Line = { readonly number: number } & ({ readonly text: string } | { readonly fault: Bilingual });

/**
 * Lines, those that come together at a time. Whatever comes, no more is held than one line and what came with it;
 * `node:readline` would hold a line of any length, and mend broken UTF-8 in silence.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[]> {
  let held: Buffer[] = [];
  let [number, length] = [0, 0];
  const hold = (bytes: Buffer) => {
    length += bytes.length;
    // Of a line that is too long only its length is kept.
    if (length <= LONGEST_LINE) held.push(bytes);
  };
  const release = (): Line => {
    number += 1;
    const line = length > LONGEST_LINE ? { number, fault: TOO_LONG } : lineOf(Buffer.concat(held), number);
    held = [];
    length = 0;
    return line;
  };
  for await (const chunk of inUtf8(chunks)) {
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

function lineOf(bytes: Buffer, number: number): Line {
  if (!isUtf8(bytes)) return { number, fault: notUtf8(bytes) };
  // A mark of the byte order stands before the first line; where files were joined, before others too.
  return { number, text: bytes.toString().replace(/^\uFEFF/, '') };
}

const TOO_LONG: Bilingual = {
  ja: '1行は1,000,000バイトまでです。',
  en: 'A line has 1,000,000 bytes at most.',
};
