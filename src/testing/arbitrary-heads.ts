import fc from 'fast-check';
import type { Heads } from '../regulation/heads.js';
import { plainRecord } from './plain-record.js';

/** Titles of which the regulation does not say whose head they are. No two departments share one. */
export const OTHER_TITLES = {
  教育委員会事務局: '教育部長',
  会計管理部: '会計管理者',
  区議会事務局: '議会事務担当の所長',
  福祉部: '福祉統括の長',
} as const;

/**
 * Titles of heads of some units, as the regulation does not have them. None contradicts it.
 *
 * @example
 * ```ts
 * const told = fc.property(arbitraryHeads(), (heads) => {
 *   const verdict = decideNotice({ decided: true, applicant: '教育部長', heads });
 *   return verdict.outcome === 'notify' && verdict.addressee?.unit === ('教育委員会事務局' in heads ? '教育委員会事務局' : undefined);
 * });
 * fc.check(told).failed // => false
 * ```
 * @ja 組織の長の職名の任意値
 */
export const arbitraryHeads = (): fc.Arbitrary<Heads> =>
  fc
    .subarray(Object.entries(OTHER_TITLES))
    .chain((some) => plainRecord(Object.fromEntries(some.map(([unit, title]) => [unit, fc.constant(title)]))));
