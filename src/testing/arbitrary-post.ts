import fc from 'fast-check';
import { appendedTable2 } from '../articles/appended-table-2.js';
import { headOf, posts } from '../regulation/posts.js';
import { OTHER_TITLES } from './arbitrary-heads.js';
import { arbitraryDepartment, arbitraryUnit } from './arbitrary-unit.js';

/** The head of a unit, named as the unit is. */
export const headed = (units: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  units.map((unit) => headOf(unit.trim()).label);

/** Charged with a post, and deputies. */
const STANDING_IN = [
  '福祉部長事務取扱',
  '管理部長心得',
  '管理部長職務代理者',
  '情報管理責任者代理',
  '税務課長職務代理者',
];

/**
 * Posts under all their names: the chief information officer and the information manager by each of theirs, heads of
 * departments and sections, members of committees, those charged with a post, deputies, titles that the regulation does
 * not have, others.
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
    fc.constantFrom(...Object.values(OTHER_TITLES), ...STANDING_IN),
  );
