import { BODY_CLASSES } from '../articles/article-02_2-scope.js';
import { complain, type Issue, refuse } from '../input/errors.js';
import { departmentName } from '../regulation/departments.js';
import {
  attestedDepartmentOf,
  contradictsRegulation,
  isJapaneseName,
  knownUnit,
  type NamedUnit,
  splitUnit,
} from '../regulation/units.js';
import type { FiniteKind } from '../verdict/kinds.js';

/** A body of the ward or anybody else: what counts is whether it is within the regulation's scope. */
export const body: FiniteKind<string, string, (typeof BODY_CLASSES)[number]> = {
  form: { is: 'body' },
  read: (value, path, issues) => readBody(value, path, issues)?.unit,
  classes: BODY_CLASSES,
  classOf: 'by-question',
};

/** Heads of bodies. 区長 and 教育長 are not, and 区長 is himself a body of the ward. */
const HEAD = /(?:[部課室局の]|センター)長$/;

const ALIASES: { readonly [name: string]: string } = { 荒川区長: '区長', 荒川区議会: '区議会', 議会: '区議会' };

/** A body by the regulation's spelling, apart from a department in front. */
export function readBody(value: unknown, path: string, issues: Issue[]): NamedUnit | undefined {
  const usual = knownUnit(value);
  if (usual !== undefined || value === undefined) return usual;
  if (!isJapaneseName(value))
    return refuse(
      value,
      issues,
      path,
      'not-a-unit',
      '機関の名称が要ります。',
      'This must be the Japanese name of a body.',
    );
  const { unit, department } = splitUnit(departmentName(value));
  if (HEAD.test(unit))
    return complain(issues, path, 'not-a-unit', '職ではなく、機関の名称が要ります。', 'This is a post; name the body.');
  if (department === undefined) return { unit: ALIASES[unit] ?? unit };
  // Sections are refused in the wrong department, as everywhere.
  return (attestedDepartmentOf(unit) ?? department) === department
    ? { unit, department }
    : contradictsRegulation(path, issues);
}
