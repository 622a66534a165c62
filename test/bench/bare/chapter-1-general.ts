import { appendedTable1, type ScopeFacts } from '../../../src/index.js';
import { attestedDepartments } from '../../../src/regulation.js';

const WITHIN = new Set<string>([
  ...Object.entries(attestedDepartments).flat(),
  ...appendedTable1.map(({ unit }) => unit),
  ...['選挙管理委員会事務局', '監査事務局', '区議会事務局'],
]);
const OUTSIDE = new Set(['区長', '区議会', '教育委員会', '選挙管理委員会', '監査委員']);

export function scope({ organ, subject, organization }: ScopeFacts) {
  if (subject === 'other') return { outcome: 'outside-scope' };
  if (organ === undefined) return { outcome: 'undetermined' };
  const department = organization?.[organ];
  if (OUTSIDE.has(organ) || (!WITHIN.has(organ) && department === 'none')) return { outcome: 'outside-scope' };
  if (!WITHIN.has(organ) && department === undefined) return { outcome: 'undetermined' };
  return { outcome: subject === undefined ? 'undetermined' : 'within-scope' };
}
