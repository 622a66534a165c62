import { complain, type Issue, refuse } from '../input/errors.js';
import { isRecord } from '../input/facts.js';
import { departmentName, isDepartment } from './departments.js';
import {
  attestedDepartmentOf,
  contradictsRegulation,
  isJapaneseName,
  isNamedDepartment,
  isNamedUnit,
  type NamedUnit,
  readName,
} from './units.js';

/**
 * Which department a unit belongs to, where the regulation does not say it: `{ 税務課: '区民生活部' }`; `'none'` for what
 * belongs to none of the ward's: `{ 東京都: 'none' }`.
 * @ja 組織（課の属する部。区のどの部にも属しないものは none）
 */
export type Organization = { readonly [unit: string]: string | undefined };

/** As understood: by the regulation's spelling. */
export type Chart = ReadonlyMap<string, string>;

/** What belongs to no department of the ward. */
export const NO_DEPARTMENT = 'none';

/** An organisation chart, by the regulation's spelling. One that contradicts what the regulation attests is refused. */
export function readOrganization(value: unknown, path: string, issues: Issue[]): Chart | undefined {
  if (value === undefined || !isRecord(value, path, issues)) return undefined;
  const chart = new Map<string, string>();
  for (const key of Object.keys(value)) {
    const place = `${path}.${key}`;
    const name = readKey(key, place, issues);
    const department = readPlace(value[key], place, issues);
    if (name === undefined) continue;
    enter(chart, name, name.department, place, issues);
    enter(chart, name, department, place, issues);
  }
  return chart;
}

/** A chart in which departments stand that are written in front of units. */
export function withWritten(
  chart: Chart | undefined,
  written: readonly (readonly [name: NamedUnit, path: string])[],
  issues: Issue[],
): Chart {
  const all = new Map(chart);
  for (const [name, path] of written) enter(all, name, name.department, path, issues);
  return all;
}

function enter(
  chart: Map<string, string>,
  { unit }: NamedUnit,
  department: string | undefined,
  path: string,
  issues: Issue[],
): void {
  if (department === undefined) return;
  const attested = attestedDepartmentOf(unit);
  if (department === NO_DEPARTMENT && isNamedUnit(unit))
    complain(
      issues,
      path,
      'contradiction',
      "規程が区の課などとして示すので、'none' とはできません。",
      "The regulation names this as a section of the ward: it cannot be 'none'.",
    );
  else if (department !== NO_DEPARTMENT && (attested ?? department) !== department) contradictsRegulation(path, issues);
  else if ((chart.get(unit) ?? department) !== department)
    complain(
      issues,
      path,
      'contradiction',
      '同じ課に二つの部が示されています。',
      'One section is given two departments.',
    );
  else chart.set(unit, department);
}

/** Anything but a post may belong somewhere; where a department that the regulation names does is not asked. */
function readKey(key: string, path: string, issues: Issue[]): NamedUnit | undefined {
  const name = readName(key, path, issues);
  if (name === undefined || !isNamedDepartment(name.unit)) return name;
  return complain(
    issues,
    path,
    'department-for-a-section',
    '部ではなく、その課の名称が要ります。',
    'This is a department; name the section.',
  );
}

function readPlace(value: unknown, path: string, issues: Issue[]): string | undefined {
  if (value === undefined || value === NO_DEPARTMENT) return value;
  const department = isJapaneseName(value) ? departmentName(value) : '';
  if (isDepartment(department)) return department;
  return refuse(
    value,
    issues,
    path,
    'not-a-department',
    "部の名称が要ります。区のどの部にも属しなければ 'none' とします。",
    "This must be the name of a department, or 'none' for what belongs to none.",
  );
}
