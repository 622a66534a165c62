import { appendedTable1, appendedTable2 } from 'arakawa-it-rules';
import { attestedDepartments } from 'arakawa-it-rules/regulation';

const units = [...new Set([...appendedTable1.map(({ unit }) => unit), ...Object.keys(attestedDepartments)])];
const departments = [...new Set<string>(Object.values(attestedDepartments))];

/** Names worth proposing where a fact is a name. They are help for typing: any other name may be entered as well. */
const namesFor: { readonly [fact: string]: readonly string[] } = {
  system: appendedTable1.map(({ name }) => name),
  managedBy: units,
  applicantSection: units,
  usingDepartments: departments,
  organization: departments,
  'organization:name': units,
  'organization:value': departments,
  by: ['情報統括責任者', 'デジタル推進課長'],
  applicant: ['デジタル推進課長', ...departments.map((name) => (name.endsWith('部') ? `${name}長` : `${name}の長`))],
  convenedBy: ['情報統括責任者', ...appendedTable2],
};

/** The names proposed for the fact at a path. */
export function suggestionsFor(path: string): readonly string[] {
  const names = path.split('.').filter((step) => !/^\d+$/.test(step));
  return namesFor[names.at(-1)!] ?? namesFor[names[0]!] ?? [];
}
