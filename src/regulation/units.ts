import { complain, type Issue, refuse } from '../input/errors.js';
import { isRecord } from '../input/facts.js';

/** The section that manages the ward's central systems and serves both committees (第2条第13号). */
export const DIGITAL_PROMOTION = 'デジタル推進課';

/**
 * The department of each section, where the regulation itself says so (Article 2, item (xiii); Article 3-2, paragraph (1);
 * Appended Tables 2 and 3). For every other section a caller's `organization` says it; nothing is guessed.
 * @ja 規程自身から分かる、課の属する部
 */
export const attestedDepartments = {
  総務企画課: '総務企画部',
  財政課: '総務企画部',
  秘書課: '区政広報部',
  職員課: '管理部',
  デジタル推進課: '管理部',
  経理課: '管理部',
  区民課: '区民生活部',
  文化交流推進課: '地域文化スポーツ部',
  産業振興課: '産業経済部',
  環境課: '環境清掃部',
  福祉推進課: '福祉部',
  生活衛生課: '健康部',
  子育て支援課: '子ども家庭部',
  都市計画課: '防災都市づくり部',
  会計管理課: '会計管理部',
  教育総務課: '教育委員会事務局',
} as const;

/** Departments under Article 2, item (xii) that have no sections under item (xiv). */
const DEPARTMENTS_WITHOUT_SECTIONS = ['区議会事務局', '選挙管理委員会事務局', '監査事務局'] as const;

/**
 * Units that manage systems or data without being sections as Article 2, item (xiv) defines them: three departments
 * without sections, and 子ども家庭総合センター, whose predecessor the item still names.
 * @ja 課に準じて扱う組織（第2条第14号の課に当たらないもの）
 */
export const sectionLikeUnits = [
  '区議会事務局',
  '選挙管理委員会事務局',
  '監査事務局',
  '子ども家庭総合センター',
] as const;

const OTHER_SECTIONS = [
  '広報課',
  '営繕課',
  '戸籍住民課',
  '税務課',
  '防災課',
  'ゆいの森課',
  '経営支援課',
  '観光振興課',
  '清掃リサイクル推進課',
  '生活福祉課',
  '介護保険課',
  '障害者福祉課',
  '国保年金課',
  '健康推進課',
  '保健予防課',
  '児童青少年課',
  '保育課',
  '住まい街づくり課',
  '土木管理課',
  '基盤整備課',
  '学務課',
] as const;

/**
 * A section or section-like unit that the regulation names.
 * @ja 規程に現れる課・室・事務局等
 */
export type UnitName =
  | keyof typeof attestedDepartments
  | (typeof sectionLikeUnits)[number]
  | (typeof OTHER_SECTIONS)[number];

const ALIASES = { 議会事務局: '区議会事務局' };

/** Every name of a unit that needs no closer look. */
function knownNames(): ReadonlyMap<string, string> {
  const units = [...Object.keys(attestedDepartments), ...sectionLikeUnits, ...OTHER_SECTIONS];
  return new Map([...units.map((unit) => [unit, unit] as const), ...Object.entries(ALIASES)]);
}

const known = /* @__PURE__ */ knownNames();
const numbers = /* @__PURE__ */ new Map(/* @__PURE__ */ [...new Set(known.values())].map((unit, i) => [unit, i + 1]));

/** More than all units that the regulation names. */
export const UNITS = 64;

/** The number of a unit that the regulation names, from 1 on; 0 of none. */
export const unitNumber = (unit: string | undefined): number | undefined =>
  unit === undefined ? 0 : numbers.get(unit);

const departments = /* @__PURE__ */ new Set<string>(/* @__PURE__ */ Object.values(attestedDepartments));

/** No 課 is one of them, which most units are and is seen at once. */
const isSectionLike = (unit: string): boolean =>
  unit[unit.length - 1] !== '課' && (sectionLikeUnits as readonly string[]).includes(unit);
const isItsOwnDepartment = (unit: string): boolean =>
  (DEPARTMENTS_WITHOUT_SECTIONS as readonly string[]).includes(unit);

export { isItsOwnDepartment, isSectionLike };

/** A unit by the regulation's spelling, apart from a department written in front of it. */
export function splitUnit(name: string): { readonly unit: string; readonly department?: string } {
  const usual = known.get(name);
  if (usual !== undefined) return { unit: usual };
  const text = name
    .normalize('NFKC')
    .trim()
    .replace(/^荒川区立?(?=..)/, '');
  for (const department of departments) {
    if (text.startsWith(department) && text.length > department.length + 1) {
      const rest = text.slice(department.length).trim();
      return { unit: known.get(rest) ?? rest, department };
    }
  }
  return { unit: known.get(text) ?? text };
}

/** The department of a unit if the regulation attests it; a department without sections is its own. */
export function attestedDepartmentOf(unit: string): string | undefined {
  if (isItsOwnDepartment(unit)) return unit;
  return Object.hasOwn(attestedDepartments, unit)
    ? attestedDepartments[unit as keyof typeof attestedDepartments]
    : undefined;
}

const LONGEST_NAME = 100;
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Units and posts are named in Japanese: at least one kanji or kana. Keeps out `none`, `null` and the names of prototypes. */
export const isJapaneseName = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_NAME && JAPANESE.test(value);

/** A section or section-like unit, under any of its names. A department that has sections is refused: which of them? */
export function readUnit(value: unknown, path: string, issues: Issue[]): string | undefined {
  if (value === undefined) return undefined;
  // The usual names are those of sections and of nothing else; only another one needs a closer look.
  const usual = known.get(value as string);
  if (usual !== undefined) return usual;
  if (!isJapaneseName(value))
    return refuse(
      value,
      issues,
      path,
      'not-a-unit',
      '課などの名称が要ります。',
      'This must be the Japanese name of a section.',
    );
  const { unit, department } = splitUnit(value);
  if (/長$/.test(unit))
    return complain(
      issues,
      path,
      'not-a-unit',
      '職ではなく、課などの名称が要ります。',
      'This is a post; name the section.',
    );
  if (/部$/.test(unit) || departments.has(unit))
    return complain(
      issues,
      path,
      'department-for-a-section',
      '部ではなく、その課の名称が要ります。',
      'This is a department; name the section.',
    );
  const attested = attestedDepartmentOf(unit);
  if (department !== undefined && attested !== undefined && attested !== department)
    return contradictsRegulation(path, issues);
  return unit;
}

/**
 * Which department a unit belongs to, for units of which the regulation does not say it: `{ 税務課: '区民生活部' }`.
 * @ja 組織（課の属する部）
 */
export type Organization = { readonly [unit: string]: string | undefined };

/** An organisation chart, by the regulation's spelling. One that contradicts a pair attested by the regulation is refused. */
export function readOrganization(
  value: unknown,
  path: string,
  issues: Issue[],
): ReadonlyMap<string, string> | undefined {
  if (value === undefined || !isRecord(value, path, issues)) return undefined;
  const chart = new Map<string, string>();
  for (const key of Object.keys(value)) {
    const place = `${path}.${key}`;
    const unit = readUnit(key, place, issues);
    const department = readDepartment(value[key], place, issues);
    if (unit === undefined || department === undefined) continue;
    if ((attestedDepartmentOf(unit) ?? department) !== department) contradictsRegulation(place, issues);
    else if ((chart.get(unit) ?? department) !== department)
      complain(
        issues,
        place,
        'contradiction',
        '同じ課に二つの部が示されています。',
        'One section is given two departments.',
      );
    else chart.set(unit, department);
  }
  return chart;
}

function readDepartment(value: unknown, path: string, issues: Issue[]): string | undefined {
  if (value === undefined) return undefined;
  const text = isJapaneseName(value)
    ? value
        .normalize('NFKC')
        .trim()
        .replace(/^荒川区/, '')
    : '';
  const department = known.get(text) ?? text;
  if (departments.has(department) || isItsOwnDepartment(department) || /.部$/.test(department)) return department;
  return refuse(
    value,
    issues,
    path,
    'not-a-department',
    '部の名称が要ります。',
    'This must be the name of a department.',
  );
}

function contradictsRegulation(path: string, issues: Issue[]): undefined {
  return complain(
    issues,
    path,
    'contradiction',
    '規程の示す所属と異なります。',
    'The regulation itself puts this unit in another department.',
  );
}
