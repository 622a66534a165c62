/**
 * Registers the matchers of verdicts with jest, and their types:
 *
 * ```js
 * // jest.config.js
 * export default { setupFilesAfterEnv: ['arakawa-it-rules/testing/jest'] };
 * ```
 *
 * For the types, name `arakawa-it-rules/testing/jest` under `types` in tsconfig.json, or import it in any file of
 * yours.
 *
 * @module testing/jest
 */
import { expect } from 'expect';
import { type VerdictMatchers, verdictMatchers } from './verdict-matchers.js';

// What `@jest/globals` and the package expect have,
declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends VerdictMatchers<R, T> {}
}

// and what @types/jest makes global.
declare global {
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: the type parameters have to be those of what is augmented.
    interface Matchers<R, T = {}> extends VerdictMatchers<R, T> {}
  }
}

expect.extend(verdictMatchers);

export type { OutcomeOf, VerdictMatchers } from './verdict-matchers.js';
