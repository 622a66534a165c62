/**
 * Stryker would put a mutant only to the tests that come by it. What is worked out once, on loading or when first asked
 * for, one test comes by and another looks at: a mutant is put to every test, until one fails.
 */
import { beforeEach } from 'vitest';

beforeEach(() => {
  Object.assign((globalThis as { __stryker__?: object }).__stryker__ ?? {}, { currentTestId: undefined });
});
