import type { Regulation } from 'arakawa-it-rules/text';
import type { Io } from '../io.js';
import { within } from '../refused.js';
import { wholeText } from './whole.js';

/** The text of a regulation in a file, read: what does not fit is said of that file. */
export async function regulationAt(
  io: Io,
  path: string,
): Promise<{ readonly text: string; readonly regulation: Regulation }> {
  const { parseRegulation } = await import('arakawa-it-rules/text');
  const text = await wholeText(io, path);
  return { text, regulation: within(path, () => parseRegulation(text)) };
}
