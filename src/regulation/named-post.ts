import { complain, type Issue, refuse } from '../input/errors.js';
import { nameForm } from '../input/spelling.js';
import { deputised } from './acting.js';
import { departmentName, isDepartment } from './departments.js';
import {
  chargedPost,
  departmentHeadNamed,
  headOf,
  headsByTitle,
  isNameOfSeveral,
  isOfSeveral,
  isRank,
  type Post,
  samePost,
} from './posts.js';
import { attestedDepartmentOf, DIGITAL_PROMOTION, isJapaneseName, splitUnit, unitNumber } from './units.js';

const UNIT = /(?:[課部室局]|センター)$/;

/** Posts by the names that the regulation itself gives them, once read. */
const named = /* @__PURE__ */ new Map<unknown, Post>(headsByTitle);

/**
 * A post under any of its names, with the unit it heads by its form. Whoever is charged with its affairs is the post; a
 * deputy heads nothing by his name. A unit is refused: who of it?
 */
export function readPost(value: unknown, path: string, issues: Issue[]): Post | undefined {
  const known = named.get(value);
  if (known !== undefined || value === undefined) return known;
  if (!isJapaneseName(value))
    return refuse(
      value,
      issues,
      path,
      'unknown-post',
      '職の名称が要ります。',
      'This must be the Japanese name of a post.',
    );
  const name = nameForm(value);
  if (UNIT.test(name))
    return complain(
      issues,
      path,
      'unknown-post',
      '組織ではなく、職の名称が要ります。',
      'This is a unit; name the post.',
    );
  const post = deputised(name) === undefined ? postOf(chargedPost(name)) : { label: name };
  if (isNameOfSeveral(value)) named.set(value, Object.freeze(post));
  return post;
}

function postOf(name: string): Post {
  const above = departmentHeadNamed(name);
  if (above !== undefined) return above;
  // 課長 alone heads some section, and nobody knows which.
  if (isOfSeveral(name) || isRank(name)) return { label: name };
  const headed = name.replace(/の?長$/, '');
  const department = departmentName(headed);
  if (isDepartment(department)) return headOf(department);
  if (UNIT.test(headed)) return headOfUnit(headed, name);
  if (samePost(name, '情報統括責任者')) return { label: '情報統括責任者', unit: '管理部' };
  return samePost(name, 'デジタル推進課長') ? headOf(DIGITAL_PROMOTION) : { label: name };
}

/** The head of a section or the like. Behind 企画担当課長 stands no section, and 福祉部経理課長 is not the head of 経理課. */
function headOfUnit(headed: string, name: string): Post {
  const { unit, department } = splitUnit(headed);
  if (department !== undefined && (attestedDepartmentOf(unit) ?? department) !== department) return { label: name };
  const post = headOf(unit);
  if (/担当課$/.test(unit)) return { label: post.label };
  if (isDepartment(unit)) return { label: name };
  // Who heads an office that the regulation does not name bears the title that the caller gives.
  return post.label.endsWith('の長') && unitNumber(unit) === undefined ? { label: name, unit } : post;
}

/**
 * The post for which a deputy is named; any other is itself. What a deputy is named for need not be a post: 税務課代理 may be
 * anybody's title.
 */
export function deputisedPost(post: Post): Post {
  const label = deputised(post.label);
  return label === undefined ? post : (readPost(label, '', []) ?? { label });
}
