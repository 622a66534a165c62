import { complain, type Issue, refuse } from '../input/errors.js';
import { isList } from '../input/facts.js';
import { nameForm } from '../input/spelling.js';
import { attestedDepartments, isItsOwnDepartment, isJapaneseName } from './units.js';

/** Departments as Article 2, item (xii) defines them: every …部, and the secretariats it names. */
export const isDepartment = (name: string): boolean =>
  /.部$/.test(name) || name === '教育委員会事務局' || isItsOwnDepartment(name);

/** A department by the regulation's spelling, without the ward in front of it. */
export function departmentName(name: string): string {
  const text = nameForm(name);
  const plain = text.replace(/^(?:荒川区)+/, '');
  if (plain === '議会事務局') return '区議会事務局';
  return isDepartment(plain) ? plain : text;
}

/** A list of departments without repetitions. It may be empty. A section is refused: only departments have heads who apply. */
export function readDepartments(value: unknown, path: string, issues: Issue[]): readonly string[] | undefined {
  if (value === undefined || !isList(value, path, issues)) return undefined;
  const departments = new Set<string>();
  for (let i = 0; i < value.length; i++) {
    // An entry left open is refused like null: the list names departments.
    const department = readDepartment(value[i] ?? null, `${path}.${i}`, issues);
    if (department !== undefined) departments.add(department);
  }
  return [...departments];
}

/** The usual names need no closer look. */
const usual = /* @__PURE__ */ new Set<unknown>(/* @__PURE__ */ Object.values(attestedDepartments));

function readDepartment(value: unknown, path: string, issues: Issue[]): string | undefined {
  if (usual.has(value)) return value as string;
  const ja = '部（議会・教育委員会・選挙管理委員会・監査の事務局を含む。）の名称が要ります。';
  const en = 'This must be the name of a department, or of one of the secretariats that count as departments.';
  if (!isJapaneseName(value)) return refuse(value, issues, path, 'not-a-department', ja, en);
  const department = departmentName(value);
  return isDepartment(department) ? department : complain(issues, path, 'not-a-department', ja, en);
}
