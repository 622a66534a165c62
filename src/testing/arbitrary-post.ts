import fc from 'fast-check';
import { appendedTable2 } from '../articles/appended-table-2.js';
import { headOf, posts } from '../regulation/posts.js';
import { arbitraryDepartment, arbitraryUnit } from './arbitrary-unit.js';

/** The head of a unit, named as the unit is. */
export const headed = (units: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  units.map((unit) => headOf(unit.trim()).label);

/**
 * Posts under all their names: the chief information officer and the information manager by each of theirs, heads of
 * departments and sections, members of committees, others.
 *
 * @example
 * ```ts
 * const known = fc.property(arbitraryPost(), (applicant) => 'addressee' in decideNotice({ decided: true, applicant }));
 * fc.check(known).failed // => false
 * ```
 * @ja 職の名称の任意値
 */
export const arbitraryPost = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...posts.flatMap(({ post, alsoCalled }) => [post, ...alsoCalled])),
    headed(arbitraryDepartment()),
    headed(arbitraryUnit()),
    fc.constantFrom(...appendedTable2, '区長', '副区長', '企画担当課長'),
  );
