/** Who uses the system of a case: its sections, and the departments that use it because these do. */
import { departmentOf } from '../decisions/applicant.seen.js';
import { complain, type Issue } from '../input/errors.js';
import { type Given, isList } from '../input/facts.js';
import { isDepartment, readDepartments } from '../regulation/departments.js';
import { type Chart, readOrganization, withWritten } from '../regulation/organization.js';
import { isNamedUnit, readNamedUnit } from '../regulation/units.js';

export interface Users {
  readonly usingSections: readonly string[] | undefined;
  /** Those of the sections, as far as they are known. Others may use it, too. */
  readonly departmentsOfSections: readonly string[];
}

/** A section that nobody puts in a department makes none a using one; the departments that are listed have to be all there are. */
export function readUsers(facts: Given, issues: Issue[]): Users {
  const { usingSections: value } = facts;
  if (value === undefined || !isList(value, 'usingSections', issues))
    return { usingSections: undefined, departmentsOfSections: [] };
  const units = value.flatMap((given: unknown, i) => {
    const path = `usingSections.${i}`;
    const name = readNamedUnit(given ?? null, path, issues);
    return name === undefined ? [] : [[name, path] as const];
  });
  // Complaints about the chart itself are those of the decisions that read it.
  const chart = withWritten(readOrganization(facts['organization'], 'organization', []), units, issues);
  const listed = listedDepartments(facts);
  for (const [{ unit }, path] of units) if (listed && isLeftOut(unit, listed, chart)) leavesOut(path, issues);
  const sections = [...new Set(units.map(([{ unit }]) => unit))];
  const departments = sections.map((unit) => departmentOf(unit, chart)).filter((its) => its !== undefined);
  return { usingSections: sections, departmentsOfSections: [...new Set(departments.filter(isDepartment))] };
}

/** The departments that the case says use it; nothing where they are not understood, which the decision complains about. */
function listedDepartments(facts: Given): readonly string[] | undefined {
  const faults: Issue[] = [];
  const departments = readDepartments(facts['usingDepartments'], 'usingDepartments', faults);
  return faults.length === 0 ? departments : undefined;
}

/** Whether a list has no place for the department of a section. A unit that the regulation names belongs to one, whichever it is. */
function isLeftOut(unit: string, departments: readonly string[], chart: Chart): boolean {
  const its = departmentOf(unit, chart);
  if (its === undefined) return departments.length === 0 && isNamedUnit(unit);
  return isDepartment(its) && !departments.includes(its);
}

const leavesOut = (path: string, issues: Issue[]): undefined =>
  complain(
    issues,
    path,
    'contradiction',
    '利用する部（usingDepartments）に、この課の属する部がありません。',
    'The departments that use the system (usingDepartments) leave out that of this section.',
  );
