/** Departments and their heads, in the regulation's spelling alone. */
import { attestedDepartments } from '../../../src/regulation.js';

export type Chart = { readonly [section: string]: string } | undefined;

const departments = new Map<string, string>([
  ...Object.entries(attestedDepartments),
  // Departments without sections.
  ...['区議会事務局', '選挙管理委員会事務局', '監査事務局'].map((unit) => [unit, unit] as const),
]);

export const departmentOf = (section: string, organization: Chart): string | undefined =>
  departments.get(section) ?? organization?.[section];

export const headOf = (unit: string): string => (/[課部室]$/.test(unit) ? `${unit}長` : `${unit}の長`);

/** The department that a post heads, if it heads one. */
export function departmentHeadedBy(post: string): string | undefined {
  if (post === '情報統括責任者') return '管理部';
  if (post.endsWith('部長')) return post.slice(0, -1);
  return post.endsWith('事務局の長') ? post.slice(0, -2) : undefined;
}
