import { appendedTable1 } from '../articles/appended-table-1.js';
import { departmentName } from '../regulation/departments.js';
import { departmentHeadedBy } from '../regulation/named-post.js';
import type { Post } from '../regulation/posts.js';
import {
  attestedDepartmentOf,
  attestedDepartments,
  DIGITAL_PROMOTION,
  isSectionLike,
  sectionLikeUnits,
} from '../regulation/units.js';
import type { Question } from '../verdict/settle.js';
import {
  isSystemCase,
  MANAGER_CLASSES,
  type ManagedSystem,
  managementOf,
  type SystemCase,
  systemCase,
  unitOf,
} from './management.js';

export type ApplicantOutcome = 'eligible' | 'not-eligible' | 'no-provision';

/** What is known of an application and of who makes it. */
export interface KnownApplicant extends ManagedSystem {
  readonly usingDepartments: readonly string[] | undefined;
  readonly organization: ReadonlyMap<string, string> | undefined;
  readonly applicant: Post | undefined;
}

interface Case extends SystemCase {
  readonly usingDepartments: readonly string[];
  /** The department of the managing unit where neither the regulation nor the organisation chart says it. */
  readonly organization: string;
  /** The department that the applicant heads, or else the label of the post. */
  readonly applicant: string;
}

/** The department of a unit, as far as anybody has said. */
export function departmentOf(unit: string, organization: ReadonlyMap<string, string> | undefined): string | undefined {
  const department = attestedDepartmentOf(unit) ?? organization?.get(unit);
  return department === undefined ? undefined : departmentName(department);
}

const identityOf = (post: Post): string => departmentHeadedBy(post) ?? post.label;

export const applicantCase = (given: KnownApplicant): Partial<Case> => ({
  ...systemCase(given),
  ...(given.usingDepartments && { usingDepartments: given.usingDepartments }),
  ...(given.applicant && { applicant: identityOf(given.applicant) }),
});

/** Any department, any section, any post: they stand for all that nobody has named. */
const SOME_DEPARTMENT = 'ある部';
const SOME_SECTION = 'ある課';
const SOME_POST = 'ある職';
const SOME_UNLISTED_SYSTEM = 'ある電子情報システム';

const DIGITAL_PROMOTION_HEAD = 'デジタル推進課長';

/** What is not known can matter only by how it stands to the department that the applicant heads. */
export function applicantQuestion(given: KnownApplicant): Question<Case, ApplicantOutcome> {
  const { organization, applicant } = given;
  const headed = (applicant && departmentHeadedBy(applicant)) ?? SOME_DEPARTMENT;
  const { system, managedBy } = classesOf(headed, organization);
  return {
    classes: {
      system: given.system === undefined ? system() : [],
      managedBy: given.managedBy === undefined ? managedBy() : [],
      usingDepartments: [[], [headed]],
      organization: [headed, `${headed}以外の部`],
      applicant: applicant === undefined ? [SOME_POST, DIGITAL_PROMOTION_HEAD, ...departmentsInPlay(given)] : [],
    },
    compatible: isSystemCase,
    answer: (complete, readings) => {
      const management = managementOf(complete, readings);
      if (management === 'no-provision') return 'no-provision';
      const mayApply =
        management === 'digital-promotion-section'
          ? [DIGITAL_PROMOTION_HEAD, ...complete.usingDepartments]
          : [departmentOf(unitOf(complete, readings), organization) ?? complete.organization];
      return mayApply.includes(complete.applicant) ? 'eligible' : 'not-eligible';
    },
    readings: ['unlisted-system', 'managing-unit', 'section-like-units'],
  };
}

/** A system and a unit of every class that the rules, and the department headed by the applicant, tell apart. */
function classesOf(headed: string, organization: ReadonlyMap<string, string> | undefined) {
  const classOf = (unit: string) => {
    const department = departmentOf(unit, organization);
    const standing = department === undefined ? 'open' : department === headed;
    return [unit === DIGITAL_PROMOTION, isSectionLike(unit), standing].join();
  };
  return {
    system: () => [
      ...firstOfEach(appendedTable1, ({ unit }) => classOf(unit)).map(({ name }) => name),
      SOME_UNLISTED_SYSTEM,
    ],
    managedBy: () => [
      // The first stands for a listed system of which nobody says otherwise.
      ...MANAGER_CLASSES.slice(0, 1),
      ...firstOfEach(
        [...Object.keys(attestedDepartments), ...sectionLikeUnits, ...(organization?.keys() ?? []), SOME_SECTION],
        classOf,
      ),
    ],
  };
}

/** The departments whose heads an unknown applicant may be: any, and those that may manage. */
function departmentsInPlay({ entry, managedBy, organization }: KnownApplicant): string[] {
  const departments = [entry?.unit, managedBy].map((unit) => unit && departmentOf(unit, organization));
  return [SOME_DEPARTMENT, ...departments.filter((department) => department !== undefined)];
}

/** The first item of each class. */
function firstOfEach<Item>(items: readonly Item[], classOf: (item: Item) => string): Item[] {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(classOf(item))) first.set(classOf(item), item);
  return [...first.values()];
}
