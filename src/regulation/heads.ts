/** Whose head a title is. The text names most heads by their units alone (部の長), so that a title may be anybody's. */
import { complain, type Issue } from '../input/errors.js';
import { isRecord } from '../input/facts.js';
import { deputised } from './acting.js';
import { departmentName, isDepartment } from './departments.js';
import { readPost } from './named-post.js';
import { headOf, type Post, samePost } from './posts.js';
import { attestedDepartments, isItsOwnDepartment, isJapaneseName, splitUnit, unitNumber } from './units.js';

/**
 * The title of the head of a unit, where the regulation does not have it: `{ 教育委員会事務局: '教育部長' }`.
 * @ja 組織の長の職名
 */
export type Heads = { readonly [unit: string]: string | undefined };

const departments = /* @__PURE__ */ new Set<string>(/* @__PURE__ */ Object.values(attestedDepartments));

/** Whether the regulation itself names a unit. */
export const isNamedUnit = (unit: string): boolean =>
  departments.has(unit) || isItsOwnDepartment(unit) || (unitNumber(unit) ?? 0) > 0;

/** Posts of the tables behind which no unit stands. */
const WITHOUT_UNIT = ['企画担当課長', '総務企画部企画担当課長'];

/** Units whose head the text names outright: the chief information officer, and members of the committees. */
export const isHeadNamed = (unit: string): boolean => unit === '管理部' || Object.hasOwn(attestedDepartments, unit);

/** What a post heads: a unit, or nothing as far as the text goes; `undefined` of a title that may be whose head it will. */
export function headedBy(
  { label, unit }: Post,
  heads: ReadonlyMap<string, string> | undefined,
  isNamed: (unit: string) => boolean = isNamedUnit,
): string | 'none' | undefined {
  if (unit !== undefined && isNamed(unit)) return unit;
  if (WITHOUT_UNIT.includes(label)) return 'none';
  if (heads !== undefined) for (const [its, title] of heads) if (samePost(title, label)) return its;
  return undefined;
}

/** Whether two titles may be of one post, though they are not the same: one may be that of the head whom the other names. */
export function mayBeSame(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => {
    const label = deputised(name) ?? name;
    return headedBy(readPost(label, '', []) ?? { label }, undefined);
  });
  if (one === undefined) return other === undefined || (other !== 'none' && !isHeadNamed(other));
  return other === undefined && one !== 'none' && !isHeadNamed(one);
}

/** Refuses titles that by their form are those of heads of other units, which other facts name. */
export function refuseHeadsOfOthers(
  heads: ReadonlyMap<string, string> | undefined,
  isNamed: (unit: string) => boolean,
  issues: Issue[],
): void {
  for (const [unit, title] of heads ?? []) {
    const its = headedBy(readPost(title, '', []) ?? { label: title }, undefined, isNamed);
    if (its !== undefined && its !== unit) contradicts(`heads.${unit}`, issues);
  }
}

/** Titles by the unit whose head bears them. What the text says otherwise is refused, and one title for two units. */
export function readHeads(value: unknown, path: string, issues: Issue[]): ReadonlyMap<string, string> | undefined {
  if (value === undefined || !isRecord(value, path, issues)) return undefined;
  const heads = new Map<string, string>();
  for (const key of Object.keys(value)) {
    const place = `${path}.${key}`;
    const unit = readHeadedUnit(key, place, issues);
    const post = readPost(value[key], place, issues);
    if (unit === undefined || post === undefined) continue;
    if (deputised(post.label) !== undefined)
      complain(issues, place, 'unknown-post', '職務代理者は、組織の長の職名ではありません。', 'A deputy is no head.');
    else if (!canHead(unit, post) || [...heads].some(([its, title]) => (its === unit) !== samePost(title, post)))
      contradicts(place, issues);
    else heads.set(unit, post.label);
  }
  return heads;
}

const contradicts = (path: string, issues: Issue[]): undefined =>
  complain(
    issues,
    path,
    'contradiction',
    'その組織の長の職名ではないか、同じ職名が二つの組織に示されています。',
    'This is not the head of that unit, or one title is given to two units.',
  );

/** A post that the regulation names is the head of its own unit and of no other; some units have no other head. */
function canHead(unit: string, post: Post): boolean {
  const its = headedBy(post, undefined);
  return its === undefined ? !isHeadNamed(unit) : its === unit;
}

function readHeadedUnit(name: string, path: string, issues: Issue[]): string | undefined {
  const isUnit = isJapaneseName(name) && !/長\s*$/.test(name);
  if (!isUnit)
    return complain(issues, path, 'not-a-unit', '組織の名称が要ります。', 'This must be the name of a unit.');
  const department = departmentName(name);
  return isDepartment(department) ? department : splitUnit(name).unit;
}

/** The head of a unit, by the title that the facts give it. */
export function headIn(unit: string, heads: ReadonlyMap<string, string> | undefined): Post {
  const title = heads?.get(unit);
  return title === undefined ? headOf(unit) : { label: title, unit };
}
