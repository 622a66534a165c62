import { isPartOfDepartment, isWithin } from '../articles/article-02_2-scope.js';
import { complain, type Issue, refuse } from '../input/errors.js';
import { isJapaneseName, readUnit, splitUnit } from '../regulation/units.js';
import type { FiniteKind } from '../verdict/kinds.js';

/** A body of the ward: what counts is whether it is within the regulation's scope. */
export const body: FiniteKind<string, string, boolean> = {
  form: { is: 'body' },
  read: readBody,
  classes: [true, false],
  classOf: isWithin,
};

/** Heads of bodies. 区長 and 教育長 are not, and 区長 is himself a body of the ward. */
const HEAD = /(?:[部課室局の]|センター)長$/;

/** A body by the regulation's spelling, without the ward or its department in front. */
function readBody(value: unknown, path: string, issues: Issue[]): string | undefined {
  if (value === undefined) return undefined;
  if (!isJapaneseName(value))
    return refuse(
      value,
      issues,
      path,
      'not-a-unit',
      '機関の名称が要ります。',
      'This must be the Japanese name of a body.',
    );
  // Twice, for a space behind the ward's name.
  const name = splitUnit(splitUnit(value).unit).unit;
  if (HEAD.test(name))
    return complain(issues, path, 'not-a-unit', '職ではなく、機関の名称が要ります。', 'This is a post; name the body.');
  // Sections are refused in the wrong department, as everywhere.
  return isPartOfDepartment(name) && readUnit(value, path, issues) === undefined ? undefined : name;
}
