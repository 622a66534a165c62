import { existsSync, readFileSync } from 'node:fs';

/** A regulation about something else, with every structure that the parser knows. */
export const synthetic = readFileSync(new URL('synthetic-regulation.txt', import.meta.url), 'utf8');

const path = process.env['REGULATION_TEXT'];
/** Your copy of the official text, where there is one. */
export const official = path !== undefined && existsSync(path) ? readFileSync(path, 'utf8') : undefined;

/** The text with `from` replaced, which it must have. */
export function edited(text: string, from: string | RegExp, to: string): string {
  const result = text.replace(from, to);
  if (result === text) throw new Error(`nothing to replace: ${from}`);
  return result;
}

/** Numbers from 0 up to 1, the same in every run. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
