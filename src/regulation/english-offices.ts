/** Working English names of the ward's offices. They are the library's own: the ward publishes none of the regulation. */
import { attestedDepartmentOf, type attestedDepartments, type UnitName } from './units.js';

/**
 * Sections, and units like sections.
 * @ja 課などの英語の仮称
 */
export const unitsInEnglish: { readonly [unit in UnitName]: string } = {
  総務企画課: 'General Affairs and Planning Section',
  財政課: 'Finance Section',
  秘書課: 'Secretarial Section',
  職員課: 'Personnel Section',
  デジタル推進課: 'Digital Promotion Section',
  経理課: 'Accounts Section',
  区民課: 'Resident Services Section',
  文化交流推進課: 'Cultural Exchange Section',
  産業振興課: 'Industry Promotion Section',
  環境課: 'Environment Section',
  福祉推進課: 'Welfare Promotion Section',
  生活衛生課: 'Environmental Health Section',
  子育て支援課: 'Child-Rearing Support Section',
  都市計画課: 'Urban Planning Section',
  会計管理課: 'Treasury Section',
  教育総務課: 'Education General Affairs Section',
  区議会事務局: 'Ward Assembly Secretariat',
  選挙管理委員会事務局: 'Election Commission Secretariat',
  監査事務局: 'Audit Secretariat',
  子ども家庭総合センター: 'General Centre for Children and Families',
  子ども家庭支援センター: 'Support Centre for Children and Families',
  広報課: 'Public Relations Section',
  営繕課: 'Building Works Section',
  戸籍住民課: 'Family Register and Residents Section',
  税務課: 'Tax Section',
  防災課: 'Disaster Prevention Section',
  ゆいの森課: 'Yui no Mori Section',
  経営支援課: 'Business Support Section',
  観光振興課: 'Tourism Promotion Section',
  清掃リサイクル推進課: 'Waste and Recycling Section',
  生活福祉課: 'Public Assistance Section',
  介護保険課: 'Long-Term Care Insurance Section',
  障害者福祉課: 'Disability Welfare Section',
  国保年金課: 'National Health Insurance and Pension Section',
  健康推進課: 'Health Promotion Section',
  保健予防課: 'Disease Prevention Section',
  児童青少年課: 'Children and Youth Section',
  保育課: 'Childcare Section',
  住まい街づくり課: 'Housing and Town Development Section',
  土木管理課: 'Public Works Section',
  基盤整備課: 'Infrastructure Section',
  学務課: 'School Affairs Section',
};

/**
 * Departments that have sections.
 * @ja 部の英語の仮称
 */
export const departmentsInEnglish: {
  readonly [department in (typeof attestedDepartments)[keyof typeof attestedDepartments]]: string;
} = {
  総務企画部: 'General Affairs and Planning Department',
  区政広報部: 'Ward Public Relations Department',
  管理部: 'Administration Department',
  区民生活部: 'Resident Services Department',
  地域文化スポーツ部: 'Community, Culture and Sports Department',
  産業経済部: 'Industry and Economy Department',
  環境清掃部: 'Environment and Waste Department',
  福祉部: 'Welfare Department',
  健康部: 'Health Department',
  子ども家庭部: 'Children and Families Department',
  防災都市づくり部: 'Disaster Prevention and Urban Development Department',
  会計管理部: 'Treasury Department',
  教育委員会事務局: 'Board of Education Secretariat',
};

/**
 * The two committees, and the bodies whose secretariats are departments.
 * @ja 委員会などの英語の仮称
 */
export const bodiesInEnglish = {
  運営委員会: 'Steering Committee',
  電子情報システム運営委員会: 'Steering Committee',
  セキュリティ委員会: 'Security Committee',
  情報セキュリティ委員会: 'Security Committee',
  区議会: 'Ward Assembly',
  教育委員会: 'Board of Education',
  選挙管理委員会: 'Election Commission',
} as const;

/**
 * Posts that are not called after the unit they head.
 * @ja 組織の名称によらない職の英語の仮称
 */
export const titlesInEnglish = {
  情報統括責任者: 'chief information officer',
  情報管理責任者: 'information manager',
  運営委員長: 'chairperson of the Steering Committee',
  セキュリティ委員長: 'chairperson of the Security Committee',
  企画担当課長: 'section head for planning',
  区長: 'mayor',
  副区長: 'deputy mayor',
  教育長: 'superintendent of education',
} as const;

const OFFICES: Readonly<Record<string, string>> = /* @__PURE__ */ (() => ({
  ...unitsInEnglish,
  ...departmentsInEnglish,
  ...bodiesInEnglish,
  ...titlesInEnglish,
}))();

/** The departments alone that the text writes in front of posts. */
const DEPARTMENTS = /* @__PURE__ */ Object.entries(departmentsInEnglish);

/** A unit, body or post by its working English name, without an article. A name that the regulation does not know has none. */
export function officeInEnglish(name: string): string | undefined {
  const itself = known(name) ?? headInEnglish(name);
  if (itself !== undefined) return itself;
  for (const [department, english] of DEPARTMENTS) {
    if (!name.startsWith(department)) continue;
    const rest = name.slice(department.length);
    const within = known(rest) ?? headInEnglish(rest);
    // Where the regulation itself puts the section there, its own name says enough.
    const isAttested = attestedDepartmentOf(rest.replace(/長$/, '')) === department;
    return within === undefined || isAttested ? within : `${within} of the ${english}`;
  }
  return undefined;
}

const known = (name: string): string | undefined => (Object.hasOwn(OFFICES, name) ? OFFICES[name] : undefined);

function headInEnglish(name: string): string | undefined {
  const [, unit = '', its] = /^(.+?)(の属する部)?の?長$/.exec(name) ?? [];
  const headed = known(unit);
  return headed && `head of the ${its === undefined ? '' : 'department of the '}${headed}`;
}
