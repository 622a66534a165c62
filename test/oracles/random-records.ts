/** Random questions with their facts and options, of every decision that some reading can change and of some others. */
import * as fc from 'fast-check';
import type { DecisionId } from '../../src/catalogue/decisions.js';
import { readingIds, valuesOf } from '../../src/regulation/readings.js';
import type { Options } from '../../src/verdict/options.js';

export interface Asked {
  readonly decision: DecisionId;
  readonly facts: object;
  readonly options: Options | undefined;
}

/** Each fact may be left out. */
const facts = (model: Record<string, fc.Arbitrary<unknown>>) => fc.record(model, { requiredKeys: [] });
const oneOf = (...values: unknown[]) => fc.constantFrom(...values);
const judgement = fc.oneof(
  fc.constant('none'),
  fc.record({ holds: fc.boolean(), by: oneOf('区長', '情報統括責任者'), reason: fc.constant('法令改正') }),
);

const system = oneOf('税務システム', '図書館システム', '期日前投票システム', '児童家庭相談システム', '新しいシステム');
const unit = oneOf('デジタル推進課', '税務課', '選挙管理委員会事務局', '子ども家庭総合センター');
const managed = { system, managedBy: unit };
const status = oneOf('present', 'absent', 'proxy');
const seats = { 総務企画課長: status, 企画担当課長: status, 財政課長: status, 職員課長: status };
const attendance = facts({ ...seats, デジタル推進課長: status, 経理課長: fc.oneof(status, fc.constant('vacant')) });
const meeting = {
  committee: fc.constant('steering'),
  temporaryMembers: fc.array(fc.oneof(status, fc.constant('vacant')), { maxLength: 2 }),
  chair: status,
  samePerson: oneOf([['総務企画課長', '財政課長']], [['職員課長', '情報統括責任者']], []),
};
const item = oneOf('住民基本台帳法第7条第1号', '住民基本台帳法第7条第1号の2', '所得');
const use = facts({
  managedBy: unit,
  items: fc.uniqueArray(item, { minLength: 1 }),
  register: oneOf('resident', 'other'),
});
const dataUse = {
  applicantSection: oneOf('税務課', '福祉推進課'),
  uses: fc.array(use, { maxLength: 3 }),
  asOf: oneOf('2025-05-25', '2025-05-26', new Date('2025-05-25T15:00:00Z')),
};
// Sundays, Saturdays and the year-end closure among the deadlines, and days around them.
const appliedAt = oneOf('2024-09-01', '2024-09-02', '2025-08-31', '2025-09-01', new Date('2025-09-01T14:59:59.999Z'));
const apart = facts({ begins: oneOf(2024, 2025), takesEffect: oneOf(2025, '令和8年度') });
const plannedFor = fc.oneof(oneOf(2025, '令和8年度', 2027), apart);
const month = oneOf('2026-01', '2026-02', '2026-06', '2026-09');
const reportedAt = oneOf('2025-12-31', '2026-01-05', '2026-01-31', '2026-02-02', '2026-06-01', '2026-09-01');

const questions: { readonly [Id in DecisionId]?: fc.Arbitrary<object> } = {
  manager: facts({ ...managed, outsourced: fc.boolean() }),
  'report-addressees': facts({ ...managed, usingDepartments: oneOf(['福祉部'], ['福祉部', '管理部']) }),
  'usage-regime': facts({ ...managed, designation: judgement }),
  procedure: fc.record({
    ...managed,
    change: oneOf('new-system', 'system-change', 'processing-change'),
    minor: judgement,
  }),
  applicant: facts({ ...managed, applicant: oneOf('管理部長', '福祉部長', 'デジタル推進課長') }),
  criteria: facts({ welfare: judgement, efficiency: judgement, privacy: judgement }),
  timeliness: facts({ appliedAt, plannedFor, urgency: judgement }),
  'monthly-plan': facts({ month, reportedAt }),
  'input-delivery': facts({ due: reportedAt, deliveredAt: reportedAt, coverSlip: fc.boolean() }),
  'data-use-approval': facts(dataUse),
  'personal-information': facts(dataUse),
  committee: facts({
    matter: oneOf('security-basics', 'system-basics', 'processing-change'),
    procedure: oneOf('introduction', 'minor-change'),
  }),
  quorum: facts({ ...meeting, attendance }),
  meeting: facts({ ...meeting, attendance, convenedBy: oneOf('管理部長', '経理課長') }),
  'policy-duty': facts({ person: oneOf('contractor', 'regular-service'), handlesInformationAssets: fc.boolean() }),
  discipline: facts({ person: oneOf('contractor', 'regular-service'), violated: fc.boolean() }),
};

const readings = facts(Object.fromEntries(readingIds.map((id) => [id, oneOf(...valuesOf(id))])));
const options = facts({
  readings,
  closedDays: oneOf(['2025-09-01'], ['2026-01-05', '2026-01-06']),
  on: oneOf('2022-03-31', '2026-04-01'),
}) as fc.Arbitrary<Options>;

const asked = fc.oneof(
  ...Object.entries(questions).map(([decision, arbitrary]) =>
    fc.record({ decision: fc.constant(decision), facts: arbitrary, options: fc.option(options, { nil: undefined }) }),
  ),
) as fc.Arbitrary<Asked>;

/** The same for the same seed. */
export const randomQuestions = (count: number, seed: number): Asked[] => fc.sample(asked, { numRuns: count, seed });
