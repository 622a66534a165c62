import { complain, type Issue, refuse } from '../input/errors.js';
import { nameForm } from '../input/spelling.js';
import { type Version, type Versions, versionOn } from './versions.js';

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

/** The same as it has been said in turn. Most of it is said by Appended Table 3, and changes with its members or those of Table 2. */
export const departmentTables: Versions<Version & { readonly departments: { readonly [section: string]: string } }> = [
  { citation: '別表第3', from: '2022-04-01', departments: attestedDepartments },
];

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
  // Article 2, item (xiv) names it among the sections.
  '子ども家庭支援センター',
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

/** A unit by the regulation's spelling, and the department that is written in front of it. */
export interface NamedUnit {
  readonly unit: string;
  readonly department?: string;
}

const departments = /* @__PURE__ */ new Set<string>(/* @__PURE__ */ Object.values(attestedDepartments));

function unitNames(): readonly string[] {
  return [...new Set([...Object.keys(attestedDepartments), ...sectionLikeUnits, ...OTHER_SECTIONS])];
}

const numbers = /* @__PURE__ */ new Map(/* @__PURE__ */ unitNames().map((unit, i) => [unit, i + 1]));

/** Every section, department and other unit that the regulation names. */
export const namedUnits = (): readonly string[] => [...departments, ...numbers.keys()];

/** Every name of a unit or department that needs no closer look. */
function knownNames(): ReadonlyMap<unknown, NamedUnit> {
  const own = namedUnits().map((unit) => [unit, unit] as const);
  return new Map([...own, ...Object.entries(ALIASES)].map(([name, unit]) => [name, { unit }]));
}

const known = /* @__PURE__ */ knownNames();

/** A unit or department that the regulation names, by its own name letter for letter. */
export const knownUnit = (name: unknown): NamedUnit | undefined => known.get(name);

/** More than all units that the regulation names. */
export const UNITS = 64;

/** The number of a unit that the regulation names, from 1 on; 0 of none. */
export const unitNumber = (unit: string | undefined): number | undefined =>
  unit === undefined ? 0 : numbers.get(unit);

export const isNamedUnit = (name: string): boolean => numbers.has(name);

/** Whether the regulation names a department that has sections. */
export const isNamedDepartment = (name: string): boolean => departments.has(name);

/** Whether the regulation names a unit or a department. */
export const isNamedOffice = (name: string): boolean => isNamedUnit(name) || isNamedDepartment(name);

/** No 課 is one of them, which most units are and is seen at once. */
export const isSectionLike = (unit: string): boolean =>
  unit[unit.length - 1] !== '課' && (sectionLikeUnits as readonly string[]).includes(unit);

export const isItsOwnDepartment = (unit: string): boolean =>
  (DEPARTMENTS_WITHOUT_SECTIONS as readonly string[]).includes(unit);

/** The ward in front of a name; 荒川区民会館 and 荒川区役所 are names as they stand. */
const WARD = /^荒川区(?:立(?=..)|(?!民(?!生)|役所)(?=..))/;

/** What makes of the letters before it another word: 部長, 部会, 部門, 課題, 課員; but 長寿支援課 and 会計課 are units. */
const ANOTHER_WORD = /^(?:[の題程員門隊]|長(?!寿)|会(?!計))/;

/** What stands behind a unit in a name that begins with it. */
function behind(unit: string, name: string): string | undefined {
  const rest = name.startsWith(unit) ? name.slice(unit.length) : '';
  return rest.length > 1 && !ANOTHER_WORD.test(rest) ? rest : undefined;
}

/** Whether something is a part of a unit that the regulation names, by a name that begins with it: 税務課収納係. */
export const isPartOfNamedUnit = (name: string): boolean =>
  [...numbers.keys()].some((unit) => behind(unit, name) !== undefined);

/** What sections are divided into. */
const PART = /(?:係|担当|班|グループ)$/;

/** A part of a section stands for its section, which the regulation names; so does one of a department without sections for that. */
function wholeOf(name: NamedUnit): NamedUnit {
  const { unit, department } = name;
  if (!PART.test(unit)) return name;
  const section = [...numbers.keys()].find((section) => behind(section, unit) !== undefined);
  if (section !== undefined) return { ...name, unit: section };
  return department !== undefined && isItsOwnDepartment(department) ? { unit: department } : name;
}

/** A unit by the regulation's spelling, apart from a department written in front of it. */
export function splitUnit(name: string): NamedUnit {
  const usual = known.get(name);
  if (usual !== undefined) return usual;
  const text = nameForm(name).replace(WARD, '');
  const whole = known.get(text);
  if (whole !== undefined) return whole;
  for (const department of [...departments, ...DEPARTMENTS_WITHOUT_SECTIONS, ...Object.keys(ALIASES)]) {
    const rest = behind(department, text);
    if (rest !== undefined) return { unit: known.get(rest)?.unit ?? rest, department: known.get(department)!.unit };
  }
  return { unit: text };
}

/** The department of a unit if the regulation attests it; a department without sections is its own. */
export function attestedDepartmentOf(unit: string): string | undefined {
  return isItsOwnDepartment(unit) ? unit : saidDepartmentOf(unit);
}

/** The department of a section, where the text says it in force. */
export function saidDepartmentOf(section: string): string | undefined {
  const { departments } = versionOn(departmentTables);
  return Object.hasOwn(departments, section) ? departments[section] : undefined;
}

export const LONGEST_NAME = 100;
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Units and posts are named in Japanese: at least one kanji or kana. Keeps out `none`, `null` and the names of prototypes. */
export const isJapaneseName = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_NAME && JAPANESE.test(value);

/** The name of a unit, or of anything else that is no post, with a department in front that does not contradict the regulation. */
export function readName(value: unknown, path: string, issues: Issue[]): NamedUnit | undefined {
  if (!isJapaneseName(value))
    return refuse(
      value,
      issues,
      path,
      'not-a-unit',
      '課などの名称が要ります。',
      'This must be the Japanese name of a section.',
    );
  const name = wholeOf(splitUnit(value));
  const { unit, department } = name;
  if (/長$/.test(unit))
    return complain(
      issues,
      path,
      'not-a-unit',
      '職ではなく、課などの名称が要ります。',
      'This is a post; name the section.',
    );
  return department !== undefined && (attestedDepartmentOf(unit) ?? department) !== department
    ? contradictsRegulation(path, issues)
    : name;
}

/** Bodies that the ward has split into sections. */
const SPLIT_BODIES = ['福祉事務所', '保健所'];

/** A unit under any of its names. A department or body that has sections is refused: which of them? */
export function readNamedUnit(value: unknown, path: string, issues: Issue[]): NamedUnit | undefined {
  if (value === undefined) return undefined;
  // The usual names need no closer look, but those of departments.
  const usual = known.get(value);
  if (usual !== undefined && !departments.has(usual.unit)) return usual;
  const name = readName(value, path, issues);
  if (name === undefined || !(/部$/.test(name.unit) || departments.has(name.unit) || SPLIT_BODIES.includes(name.unit)))
    return name;
  return complain(
    issues,
    path,
    'department-for-a-section',
    '部などではなく、その課の名称が要ります。',
    'This has sections; name the section.',
  );
}

export const readUnit = (value: unknown, path: string, issues: Issue[]): string | undefined =>
  readNamedUnit(value, path, issues)?.unit;

export function contradictsRegulation(path: string, issues: Issue[]): undefined {
  return complain(
    issues,
    path,
    'contradiction',
    '規程の示す所属と異なります。',
    'The regulation itself puts this unit in another department.',
  );
}
