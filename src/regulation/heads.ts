/** Whose head a title is. The text names most heads by their units alone (部の長), so that a title may be anybody's. */
import { complain, type Issue } from '../input/errors.js';
import { isRecord } from '../input/facts.js';
import { nameForm } from '../input/spelling.js';
import { deputised } from './acting.js';
import { departmentName, isDepartment } from './departments.js';
import { deputisedPost, readPost } from './named-post.js';
import { headOf, type Post, samePost } from './posts.js';
import { isJapaneseName, isNamedOffice, saidDepartmentOf, splitUnit } from './units.js';

/**
 * The title of the head of a unit, where the regulation does not have it: `{ 教育委員会事務局: '教育部長' }`.
 * @ja 組織の長の職名
 */
export type Heads = { readonly [unit: string]: string | undefined };

/** Posts of the tables behind which no unit stands. */
const WITHOUT_UNIT = ['企画担当課長', '総務企画部企画担当課長'];

/** Units whose head the text names outright: the chief information officer, and members of the committees. */
export const isHeadNamed = (unit: string): boolean => unit === '管理部' || saidDepartmentOf(unit) !== undefined;

/** What a post heads: a unit, or nothing as far as the text goes; `undefined` of a title that may be whose head it will. */
export function headedBy(
  { label, unit }: Post,
  heads: ReadonlyMap<string, string> | undefined,
  isNamed: (unit: string) => boolean = isNamedOffice,
): string | 'none' | undefined {
  if (unit !== undefined && isNamed(unit)) return unit;
  if (WITHOUT_UNIT.includes(label)) return 'none';
  if (heads !== undefined) for (const [its, title] of heads) if (samePost(title, label)) return its;
  return undefined;
}

/** Whether two titles may be of one post, though they are not the same: one may be that of the head whom the other names. */
export function mayBeSame(a: string, b: string): boolean {
  const [one, other] = [a, b].map((label) => headedBy(deputisedPost(readPost(label, '', []) ?? { label }), undefined));
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
    const its = headedBy(readPost(title, '', [])!, undefined, isNamed);
    if (its !== undefined && its !== unit) headsAnother(`heads.${unit}`, issues);
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
    else if (isHeadable(unit, post, place, issues) && isOnlyTitle(unit, post, heads, place, issues))
      heads.set(unit, post.label);
  }
  return heads;
}

/** A post that the regulation names is the head of its own unit and of no other; some units have no other head. */
function isHeadable(unit: string, post: Post, path: string, issues: Issue[]): boolean {
  const its = headedBy(post, undefined);
  if (its === unit || (its === undefined && !isHeadNamed(unit))) return true;
  if (!isHeadNamed(unit)) headsAnother(path, issues);
  else
    complain(
      issues,
      path,
      'contradiction',
      'この組織の長の職名は、規程自身が示しています。',
      'The regulation itself names the head of this unit.',
    );
  return false;
}

const headsAnother = (path: string, issues: Issue[]): undefined =>
  complain(
    issues,
    path,
    'contradiction',
    'この組織の長の職名ではなく、別の組織の長などの職名です。',
    'This is the title of another post, not of the head of this unit.',
  );

/** One title for one unit: also where the unit is named twice. */
function isOnlyTitle(
  unit: string,
  post: Post,
  heads: ReadonlyMap<string, string>,
  path: string,
  issues: Issue[],
): boolean {
  const other = [...heads].find(([its, title]) => (its === unit) !== samePost(title, post));
  if (other === undefined) return true;
  if (other[0] === unit)
    complain(
      issues,
      path,
      'contradiction',
      '同じ組織に二つの職名が示されています。',
      'One unit is given two titles of its head.',
    );
  else
    complain(
      issues,
      path,
      'contradiction',
      '同じ職名が二つの組織に示されています。',
      'One title is given to two units.',
    );
  return false;
}

/** Refuses a title for a unit whose head the applicant is by form under another: 福祉部長, where 福祉部 is headed by somebody else. */
export function refuseOtherTitle(
  heads: ReadonlyMap<string, string> | undefined,
  applicant: unknown,
  isNamed: (unit: string) => boolean,
  issues: Issue[],
): void {
  if (heads === undefined || typeof applicant !== 'string') return;
  const name = nameForm(applicant);
  const post = readPost(name, '', []);
  const unit = post && headedBy(deputisedPost(post), undefined, isNamed);
  const title = unit && heads.get(unit);
  // 福祉部の長 is no title: it says whose head it is, whatever the title.
  if (title === undefined || name.includes('の長') || samePost(title, deputisedPost(post!))) return;
  complain(
    issues,
    `heads.${unit}`,
    'contradiction',
    '申請者の職名がこの組織の長を示すのに、別の職名が示されています。',
    "The applicant's title is that of the head of this unit, which is given another title here.",
  );
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
