import { expect } from 'vitest';
import { InvalidFactsError } from '../../src/input/errors.js';

/** What a call refuses, `path: code` each; nothing if it refuses nothing. Any other error fails the test. */
export function issuesOf(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidFactsError);
    return (error as InvalidFactsError).issues.map(({ path, code }) => `${path}: ${code}`);
  }
  return [];
}
