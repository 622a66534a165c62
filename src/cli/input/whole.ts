import { isUtf8 } from 'node:buffer';
import type { Io } from '../io.js';
import { Refused, refuse, within } from '../refused.js';
import { inUtf8, notUtf8 } from './utf8.js';

/** More is no case and no regulation, and would be held in memory several times over. */
const LARGEST = 50_000_000;

export function refuseLarger(length: number): void {
  if (length > LARGEST) refuse('50 MB を超えるものは読みません。', 'This is larger than 50 MB.');
}

/** A file, or with `-` the standard input. */
export const sourceOf = (io: Io, path: string): AsyncIterable<Uint8Array> =>
  path === '-' ? io.stdin : withPath(io.open(path), path);

/** Of a folder the system does not say which it is. */
async function* withPath(chunks: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    throw Object.assign(error as Error, { path });
  }
}

/** All of a file as text, or of the standard input. What cannot be read is said of that file. */
export async function wholeText(io: Io, path: string): Promise<string> {
  const held: Buffer[] = [];
  let length = 0;
  for await (const chunk of inUtf8(sourceOf(io, path))) {
    length += chunk.length;
    within(path, () => refuseLarger(length));
    held.push(chunk);
  }
  return within(path, () => textOf(Buffer.concat(held)));
}

function textOf(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new Refused(notUtf8(bytes));
  const text = bytes.toString().replace(/^\uFEFF/, '');
  return text.trim() === '' ? refuse('中身がありません。', 'There is nothing in it.') : text;
}
