import { appendedTable1, appendedTable2, type DecisionId } from 'arakawa-it-rules';
import { factsJsonSchema } from 'arakawa-it-rules/schemas';
import { put } from './path.js';
import { stepsOf } from './questions.js';
import { decide, type Facts } from './sheet.js';

/**
 * Facts that no verdict names as missing: they are empty unless given, or fill in names and figures alone. A form may
 * offer them beside its questions, and never has to ask.
 */
const details: { readonly [Id in DecisionId]?: readonly (keyof typeof samples)[] } = {
  'report-addressees': ['usingDepartments', 'organization'],
  manager: ['outsourced', 'organization'],
  'document-upkeep': ['document'],
  notice: ['procedure', 'applicant'],
  quorum: ['temporaryMembers', 'samePerson'],
  meeting: ['temporaryMembers', 'samePerson'],
};

/** A few values that each of them might have, by path. */
const samples = {
  applicant: () => ({ applicant: ['税務課長'] }),
  document: () => ({ document: ['system-document', 'operation-manual'] }),
  organization: departmentOf,
  outsourced: () => ({ outsourced: [true, false] }),
  procedure: () => ({ procedure: ['introduction', 'minor-change'] }),
  samePerson: postsInOneHand,
  // One shows in the figures of a settled meeting; seven outvote the six posts of the table, whatever is known of them.
  temporaryMembers: () => ({ temporaryMembers: [['present'], new Array(7).fill('present')] }),
  usingDepartments: () => ({ usingDepartments: [['区民生活部']] }),
} satisfies { readonly [fact: string]: (facts: Facts) => { readonly [path: string]: readonly unknown[] } };

/** The facts, by name, that are details of a decision. */
export const detailsFor = (decision: DecisionId): readonly string[] => details[decision] ?? [];

/** The paths of the details that would show in the verdict on these facts. */
export function detailsOf(decision: DecisionId, facts: Facts): string[] {
  const schema = factsJsonSchema(decision);
  const verdict = JSON.stringify(decide(decision, facts));
  const shows = (path: string, value: unknown) => {
    try {
      return JSON.stringify(decide(decision, put(facts, stepsOf(schema, path), value) as Facts)) !== verdict;
    } catch {
      return false; // The sample contradicts the other facts.
    }
  };
  return (details[decision] ?? [])
    .flatMap((fact) => Object.entries(samples[fact](facts)))
    .filter(([path, values]) => values.some((value) => shows(path, value)))
    .map(([path]) => path);
}

/** The section that manages the system, whose department the regulation may not say. */
function departmentOf({ system, managedBy }: Facts): { readonly [path: string]: readonly string[] } {
  const unit = appendedTable1.find(({ name }) => name === system)?.unit ?? managedBy;
  return typeof unit === 'string' ? { [`organization.${unit}`]: ['区民生活部', '管理部'] } : {};
}

function postsInOneHand({ attendance = {} }: Facts): { readonly samePerson: readonly unknown[] } {
  const held = appendedTable2.filter((post) => (attendance as Facts)[post] !== 'vacant');
  return { samePerson: [[held.slice(0, 2)], [held]] };
}
