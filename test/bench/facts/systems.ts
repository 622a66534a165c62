/** Facts about a system and who manages it. Four of five systems are listed. */
import { appendedTable1, type FactsOf } from '../../../src/index.js';
import { departmentOf, headOf } from '../bare/departments.js';
import { managingUnit } from '../bare/managing-unit.js';
import type { Random } from '../random.js';
import { finding } from './findings.js';

const SECTIONS = ['税務課', '戸籍住民課', 'デジタル推進課', '保育課', '産業振興課'];
const DEPARTMENTS = ['区民生活部', '管理部', '産業経済部', '子ども家庭部', '教育委員会事務局'];
const APPLICANTS = [...DEPARTMENTS.map(headOf), 'デジタル推進課長', '情報管理責任者', '情報統括責任者', '税務課長'];

const name = ({ chance, pick, below }: Random): string =>
  chance(0.8) ? pick(appendedTable1).name : `窓口${below(100)}`;
const system = (random: Random) => ({ system: name(random), managedBy: random.pick(SECTIONS) });
const usingDepartments = ({ chance }: Random) => DEPARTMENTS.filter(() => chance(0.3));

/** A system, who uses it, and of which department the managing section is where the regulation does not say so. */
function used(random: Random) {
  const managed = system(random);
  const unit = managingUnit(managed)!;
  const department = random.pick(DEPARTMENTS);
  const organization = departmentOf(unit, undefined) === undefined ? { [unit]: department } : { 防災課: department };
  return { ...managed, usingDepartments: usingDepartments(random), organization };
}

/** Half of the systems come with a managing section and half with a contractor or none. */
export function manager(random: Random): FactsOf<'manager'> {
  const { chance, pick } = random;
  const listed = name(random);
  return {
    system: listed,
    // Who manages a system that is not listed, nobody but the caller knows.
    ...((listed.startsWith('窓口') || chance(0.5)) && { managedBy: pick(SECTIONS) }),
    ...(chance(0.5) && { outsourced: chance(0.5) }),
  };
}

export const reportAddressees: (random: Random) => FactsOf<'report-addressees'> = used;

export const usageRegime = (random: Random): FactsOf<'usage-regime'> => ({
  ...system(random),
  designation: finding(random),
});

export const procedure = (random: Random): FactsOf<'procedure'> => ({
  ...system(random),
  change: random.pick([
    'new-system',
    'computerisation',
    'system-change',
    'processing-change',
    'processing-change',
    'abolition',
  ]),
  minor: finding(random),
});

export const applicant = (random: Random): FactsOf<'applicant'> => ({
  ...used(random),
  applicant: random.pick(APPLICANTS),
});
