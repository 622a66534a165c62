import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../src/input/attempt.js';
import { InvalidFactsError } from '../../src/input/errors.js';

describe('what was thrown', () => {
  it('is a refusal', () => {
    const refusal = new InvalidFactsError([]);
    expect(refusalOf(refusal)).toBe(refusal);
  });
  it('or a fault of the library, which goes on', () => {
    const fault = new TypeError('undefined is not a function');
    expect(() => refusalOf(fault)).toThrow(fault);
  });
});
