/**
 * Registers the matchers of verdicts with vitest, and their types:
 *
 * ```js
 * // vitest.config.js
 * export default { test: { setupFiles: ['arakawa-it-rules/testing/vitest'] } };
 * ```
 *
 * For the types, name `arakawa-it-rules/testing/vitest` under `types` in tsconfig.json, or import it in any file of
 * yours.
 *
 * @module testing/vitest
 */
import { expect } from 'vitest';
import { type VerdictMatchers, verdictMatchers } from './verdict-matchers.js';

declare module 'vitest' {
  // The type parameters have to be those of what is augmented.
  interface Matchers<T = any> extends VerdictMatchers<void, T> {}
}

expect.extend(verdictMatchers);

export type { OutcomeOf, VerdictMatchers } from './verdict-matchers.js';
