/** Cases and entries of all kinds, valid, made of the facts of decisions as the reviews are. */
import fc from 'fast-check';
import type { DecisionId, IntroductionCase, InventoryEntry } from '../../src/index.js';
import { departmentName } from '../../src/regulation/departments.js';
import { readOrganization } from '../../src/regulation/organization.js';
import { arbitraryFacts } from '../../src/testing/arbitrary-facts.js';

type Facts = Readonly<Record<string, unknown>>;
const factsOf = (id: DecisionId) => arbitraryFacts(id, { partial: true }) as fc.Arbitrary<Facts>;
const without = (id: DecisionId, fact: string) => factsOf(id).map(({ [fact]: _, ...others }) => others);
const day = fc.constantFrom('2026-08-31', '2026-08-31T17:00:00+09:00', '令和8年9月1日');
const partial = <Shape>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) =>
  fc.record(shape, { requiredKeys: [] });

/** The sections beside a list of departments that has no place for them are left out: the two contradict each other. */
function withoutContradiction(given: IntroductionCase): IntroductionCase {
  const { usingSections, ...others } = given;
  const departments = others.usingDepartments?.map(departmentName);
  if (departments === undefined || usingSections === undefined) return given;
  const chart = readOrganization(others.organization, '', []);
  const isPlaced = (section: string) => {
    const department = section === '福祉推進課' ? '福祉部' : chart?.get(section);
    return department === undefined ? departments.length > 0 : departments.includes(departmentName(department));
  };
  return { ...others, usingSections: usingSections.filter(isPlaced) };
}

/** Facts that contradict each other do not arise: within one decision each brings its own. */
export const arbitraryCase = fc
  .tuple(
    factsOf('applicant'),
    factsOf('timeliness'),
    factsOf('referral'),
    without('data-use-approval', 'organization').map(({ asOf: _, ...uses }) => uses),
    partial({
      change: fc.constantFrom('new-system', 'computerisation', 'system-change', 'processing-change', 'abolition'),
      minor: fc.constantFrom('none', { holds: true, by: '情報統括責任者', reason: '表示だけの変更' }),
      usingSections: fc.subarray(['税務課', '戸籍住民課', '福祉推進課']),
      criteria: without('criteria', 'applicant'),
      approvals: fc.array(
        fc.record({ from: fc.constantFrom('税務課長', '戸籍住民課の長', '所長'), on: day }, { requiredKeys: ['from'] }),
        { maxLength: 3 },
      ),
      privacyProcedureDone: fc.boolean(),
      referred: fc.boolean(),
      meeting: partial({
        convenedBy: fc.constantFrom('運営委員長', '税務課長'),
        attendance: partial({
          管理部経理課長: fc.constantFrom('present', 'proxy'),
          管理部職員課長: fc.constant('absent'),
        }),
        chair: fc.constantFrom('present', 'absent'),
      }),
      decision: fc.oneof(
        fc.constant('none'),
        fc.record({ approved: fc.boolean(), on: day }, { requiredKeys: ['approved'] }),
      ),
      notified: fc.boolean(),
      changeRecorded: fc.boolean(),
    }),
  )
  .map((parts) => withoutContradiction(Object.assign({}, ...parts) as IntroductionCase));

const upkeep = without('document-upkeep', 'document');

export const arbitraryEntry = fc
  .tuple(
    factsOf('manager'),
    fc.constantFrom('税務システム', '図書館システム', '未掲載システム'),
    partial({
      documents: upkeep,
      contract: factsOf('contract-terms'),
      operationManual: upkeep,
      emergencyManual: factsOf('emergency-manual'),
      selfInspected: fc.boolean(),
    }),
  )
  .map(([manager, system, others]) => ({ system, ...manager, ...others }) as InventoryEntry);
