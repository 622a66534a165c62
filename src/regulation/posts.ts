import { attempt } from '../input/attempt.js';
import { nameForm } from '../input/spelling.js';
import { attestedDepartmentOf, LONGEST_NAME, namedUnits, splitUnit } from './units.js';

/**
 * A post, by its label, and the unit it heads if that is certain.
 * @ja 職（名称と、その長である組織）
 */
export interface Post {
  readonly label: string;
  readonly unit?: string;
}

/**
 * Posts that the regulation calls by several names. The chief information officer chairs both committees.
 * @ja 職の別名
 */
export const posts = [
  { post: '情報統括責任者', alsoCalled: ['管理部長', '運営委員長', 'セキュリティ委員長'] },
  { post: 'デジタル推進課長', alsoCalled: ['管理部デジタル推進課長', '情報管理責任者'] },
] as const;

/** The first name of each of these, by all its names. */
const firstNames: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ posts.flatMap(({ post, alsoCalled }) => [post, ...alsoCalled].map((name) => [name, post])),
);

/** Whether the regulation calls a post so that it calls by several names. */
export const isNameOfSeveral = (name: string): boolean => firstNames.has(name);

/** The heads of units that the regulation names, by their titles. */
export const headsByTitle: ReadonlyMap<unknown, Post> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ namedUnits().map((unit) => [headOf(unit).label, Object.freeze(headOf(unit))]),
);

/** Whether a name of a post is the regulation's own, letter for letter, so that it needs no closer look. */
export const isNamedPost = (name: string): boolean => firstNames.has(name) || headsByTitle.has(name);

/** Whoever is charged with the affairs of a post holds its functions: 福祉部長事務取扱, 福祉部長心得. */
const CHARGED = /^([^()]*?)\(?(?:事務取扱|心得|兼務|兼任|併任)\)?$/;

/** A unit and the title of its head side by side, as rosters have them in two columns: 税務課 課長. */
const TWICE = /(課|部|室|局|センター)\1長$/;

/** The post itself of one who is charged with its affairs, its unit named once. */
export const chargedPost = (name: string): string => name.replace(CHARGED, '$1').replace(TWICE, '$1長');

/** Several posts, or something beside one: 副区長(管理部長事務取扱), 管理部長兼経理課長, 副区長 管理部長. As which he acts is not said. */
const SEVERAL = /[()・、,/]|兼|[区課部室]長(?!寿).*[長者]$/;

/** Whether a name is of more than one post, so that it says of none that it is meant. */
export const isOfSeveral = (name: string): boolean => name.length > LONGEST_NAME || SEVERAL.test(name);

/** Ranks alone, be it of the section in charge: whose head is meant is not said. */
const RANK = /^(?:所管|主管|主務|担当|当該|関係|各)?(?:事務局|[課部室局])?の?長$/;

export const isRank = (name: string): boolean => RANK.test(name);

/** The chair of a committee by its name in full: 電子情報システム運営委員会委員長, セキュリティ委員会の委員長. */
const CHAIR = /^(?:(?:電子情報システム)?(運営委員)|(?:情報)?(セキュリティ委員))会?の?(?:委員)?長$/;

/** The form in which posts are compared: 福祉部長 of 荒川区 福祉部の長（事務取扱）. */
export const postForm = (name: string): string =>
  chargedPost(nameForm(name))
    .replace(/^荒川区(?=..)/, '')
    .replace(/([課部室])の長$/, '$1長')
    .replace(CHAIR, '$1$2長');

/** What all names of a post have in common: its first name in {@link posts}, or else the unit that it heads. */
const identityOf = (name: string): string =>
  firstNames.get(name) ?? headsByTitle.get(name)?.unit ?? identityOfSpelling(name);

function identityOfSpelling(name: string): string {
  const text = postForm(name);
  const first = firstNames.get(text);
  if (first !== undefined) return first;
  const { unit, department } = splitUnit(text.replace(/の?長$/, ''));
  const above = departmentHeadNamed(text);
  if (above?.unit !== undefined) return identityOf(above.label);
  // 福祉部経理課長 is not the 経理課長 of 管理部.
  return department !== undefined && (attestedDepartmentOf(unit) ?? department) !== department ? text : unit;
}

/**
 * Whether two names are of one post: departments in front, letter width and the regulation's other names make no difference.
 * Nor does it that somebody is only charged with its affairs (事務取扱, 心得). A deputy is another than the post.
 *
 * @example
 * ```ts
 * samePost('管理部長', '情報統括責任者') // => true
 * samePost('管理部デジタル推進課長', '情報管理責任者') // => true
 * samePost('福祉部長事務取扱', '福祉部長') // => true
 * samePost('税務課長', '管理部長') // => false
 * ```
 * @ja 二つの名称が同じ職を指すか。
 */
export function samePost(a: string | Post, b: string | Post): boolean {
  const nameOf = (post: string | Post) => (typeof post === 'string' ? post : post.label);
  return attempt(() => identityOf(nameOf(a)) === identityOf(nameOf(b)));
}

/** 税務課長, 管理部長; the head of anything but a 課, 部 or 室 has no title in the text: 選挙管理委員会事務局の長. */
export function headOf(unit: string): Post {
  const kind = unit[unit.length - 1];
  const isTitled = kind === '課' || kind === '部' || kind === '室';
  return { label: isTitled ? `${unit}長` : `${unit}の長`, unit };
}

/** The head of the department to which a unit belongs; without a unit where nobody has said which department that is. */
export function departmentHeadOf(unit: string, organization: ReadonlyMap<string, string> | undefined): Post {
  const department = attestedDepartmentOf(unit) ?? organization?.get(unit);
  return department === undefined ? { label: `${unit}の属する部の長` } : headOf(department);
}

const HEAD_ABOVE = /^(.+)の属する部の?長$/;

/** The head of a department that is named by one of its sections, as {@link departmentHeadOf} does it: 税務課の属する部の長. */
export function departmentHeadNamed(name: string): Post | undefined {
  const section = HEAD_ABOVE.exec(postForm(name))?.[1];
  if (section === undefined) return undefined;
  const { unit, department } = splitUnit(section);
  return departmentHeadOf(unit, department === undefined ? undefined : new Map([[unit, department]]));
}

/** The section by which the head of its department is named, where the regulation does not say which that is. */
export const sectionBelow = ({ label, unit }: Post): string | undefined =>
  unit === undefined ? HEAD_ABOVE.exec(label)?.[1] : undefined;
