import fc from 'fast-check';
import { type Readings, readingIds, valuesOf } from '../regulation/readings.js';
import type { Options } from '../verdict/options.js';
import { arbitraryDay } from './arbitrary-moment.js';

const arbitraryReadings = (): fc.Arbitrary<Partial<Readings>> =>
  fc.record(Object.fromEntries(readingIds.map((id) => [id, fc.constantFrom(...valuesOf(id))])), {
    requiredKeys: [],
    noNullPrototype: true,
  }) as fc.Arbitrary<Partial<Readings>>;

/**
 * Options: any readings, closed days beside the usual ones, and the day the verdict is about.
 *
 * @example
 * ```ts
 * const never = fc.property(arbitraryOptions(), (options) => {
 *   return decideQuorum({ committee: 'security' }, options).outcome === 'no-quorum-prescribed';
 * });
 * fc.check(never).failed // => false
 * ```
 * @ja 判断の選択肢（読み方・閉庁日・基準日）の任意値
 */
export const arbitraryOptions = (): fc.Arbitrary<Options> =>
  fc.record(
    { readings: arbitraryReadings(), closedDays: fc.array(arbitraryDay(), { maxLength: 5 }), on: arbitraryDay() },
    { requiredKeys: [], noNullPrototype: true },
  );
