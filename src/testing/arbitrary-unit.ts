import fc from 'fast-check';
import { appendedTable1 } from '../articles/appended-table-1.js';
import { attestedDepartmentOf, attestedDepartments, sectionLikeUnits } from '../regulation/units.js';

/** A unit, and one of the names it may be given by. */
export interface NamedUnit {
  readonly unit: string;
  readonly name: string;
}

const knownUnits = (): string[] => [
  ...new Set([...Object.keys(attestedDepartments), ...sectionLikeUnits, ...appendedTable1.map(({ unit }) => unit)]),
];

/** Units that the regulation does not name. */
const OTHER_UNITS = ['架空推進課', '子ども家庭支援センター'] as const;

/** Units that their department makes sections or not: it stands in front. */
const WITH_DEPARTMENT: Readonly<Record<string, string>> = {
  架空指導室: '教育委員会事務局',
  架空管理室: '区民生活部',
  架空センター: '福祉部',
  架空監査課: '監査事務局',
};

/** Names that tell of nothing whether it is a unit of the ward. */
const UNPLACED = ['架空公社', '架空都', '架空相談室'] as const;

/** Department secretariats are named without a department; a section may have its own in front. */
function namesOf(unit: string): string[] {
  const needed = WITH_DEPARTMENT[unit];
  if (needed !== undefined) return [`${needed}${unit}`, `荒川区${needed}　${unit}`];
  const department = attestedDepartmentOf(unit);
  const names = [unit, unit, ` ${unit}　`, `荒川区${unit}`, [...unit].join(' ')];
  if (department !== undefined && department !== unit) names.push(`${department}${unit}`, `荒川区${department}${unit}`);
  if (unit === '区議会事務局') names.push('議会事務局');
  return names;
}

export const named = (unit: string): fc.Arbitrary<NamedUnit> =>
  fc.constantFrom(...namesOf(unit)).map((name) => ({ unit, name }));

export const namedUnits = (): fc.Arbitrary<NamedUnit> =>
  fc
    .oneof(
      { weight: 2, arbitrary: fc.constantFrom(...knownUnits()) },
      fc.constantFrom('デジタル推進課', '経理課', '税務課', '戸籍住民課'),
      fc.constantFrom(...sectionLikeUnits),
      fc.constantFrom(...OTHER_UNITS, ...Object.keys(WITH_DEPARTMENT)),
    )
    .chain(named);

/** What only an organisation chart places. */
export const unplacedUnits = (): fc.Arbitrary<NamedUnit> => fc.constantFrom(...UNPLACED).chain(named);

/** The department of a unit: the one that the regulation attests, the one that its name has, or else any; of what may be none of the ward's also `'none'`. */
export function placesOf(unit: string): fc.Arbitrary<string> {
  const known = attestedDepartmentOf(unit) ?? WITH_DEPARTMENT[unit];
  if (known !== undefined) return fc.constant(known);
  return (UNPLACED as readonly string[]).includes(unit)
    ? fc.oneof(fc.constantFrom('none', '教育委員会事務局', '監査事務局'), departmentsWithSections())
    : departmentsWithSections();
}

/**
 * Sections and units that are none, under all their names: with their department or the ward in front, with space around
 * and within them, named by the regulation or not. Where only its department tells what a unit is, that stands in front.
 *
 * @example
 * ```ts
 * const settled = fc.property(arbitraryUnit(), (managedBy) => {
 *   return isSettled(decideManager({ system: '新システム', managedBy }));
 * });
 * fc.check(settled).failed // => false
 * ```
 * @ja 課・室・事務局等の名称の任意値
 */
export const arbitraryUnit = (): fc.Arbitrary<string> => namedUnits().map(({ name }) => name);

/** Departments that have sections. */
export const departmentsWithSections = (): fc.Arbitrary<string> =>
  fc.constantFrom(...new Set<string>(Object.values(attestedDepartments)), '架空部');

/**
 * Departments, secretariats included, under all their names.
 *
 * @example
 * ```ts
 * const within = fc.property(arbitraryDepartment(), (department) => {
 *   const organization = { 保育園: department };
 *   return decideScope({ organ: '保育園', subject: 'system', organization }).outcome === 'within-scope';
 * });
 * fc.check(within).failed // => false
 * ```
 * @ja 部・事務局の名称の任意値
 */
export const arbitraryDepartment = (): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.oneof(
        departmentsWithSections(),
        fc.constantFrom('区議会事務局', '議会事務局', '選挙管理委員会事務局', '監査事務局'),
      ),
      fc.constantFrom('', '', '荒川区', ' '),
    )
    .map(([department, before]) => before + department);
