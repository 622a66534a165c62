/**
 * Twenty decisions as decision tables: the facts, the classes into which each is cut with values that stand for them, and
 * the outcome of complete facts row by row. Written from the text; partial facts are `decision-table.ts`'s. The meeting
 * (第19条第1項, 第24条第1項) needs counting as well and is the table at the end.
 */
import type { Readings } from '../../src/regulation/readings.js';
import {
  type At,
  decisionTable,
  type Fact,
  FINDING,
  fact,
  type Known,
  NOT_GIVEN,
  type Option,
  type SmallDecision,
  words,
  YES_NO,
} from './decision-table.js';

/* ---- Systems and who manages them (第2条第13号・第15号, 第4条, 別表第1) ---- */

/**
 * A system by the unit of its row: the section that manages centrally, a section whose department the regulation does not
 * say, one whose department it does say, units that are no sections. Unlisted systems are a class of their own.
 */
const SYSTEM = fact('system', {
  デジタル推進課: ['住民記録システム', 'ファイルサーバ'],
  税務課: ['税滞納整理支援システム', '地方税ポータルシステム(eLTAX)'],
  産業振興課: ['企業訪問管理システム'],
  区議会事務局: ['会議録検索システム'],
  子ども家庭総合センター: ['児童家庭相談システム'],
  unlisted: ['AI議事録作成システム'],
});

const ANSWERED = { where: (at: At) => at('system') !== 'unlisted', because: ['system'] };

/**
 * The unit said to manage it. For a listed system the table answers, so that an absent one is complete. 選挙課 is a section
 * by its name, but its department, which stands in front of it, has none.
 */
const MANAGED_BY = fact(
  'managedBy',
  {
    デジタル推進課: ['デジタル推進課', '管理部デジタル推進課'],
    税務課: ['税務課'],
    産業振興課: ['産業振興課'],
    選挙管理委員会事務局: ['選挙管理委員会事務局'],
    子ども家庭総合センター: ['子ども家庭総合センター'],
    選挙課: ['選挙管理委員会事務局選挙課'],
    nobody: ['no-section'],
  },
  ANSWERED,
);

/** One more that may manage it, of which nobody can tell by its name whether it belongs to the ward. */
const UNPLACED = '東京都';
const MANAGED_BY_ANY: Fact = {
  ...MANAGED_BY,
  options: [...MANAGED_BY.options, { as: UNPLACED, is: UNPLACED }],
};
const PLACE = fact(`organization.${UNPLACED}`, { 産業経済部: ['産業経済部'], none: ['none'] });

/** Where it belongs is asked if somebody names it. */
const placesOf = (missing: readonly string[], known: Known) =>
  missing.filter((path) => path !== PLACE.path || known('managedBy') === UNPLACED);

const SYSTEM_READINGS = ['unlisted-system', 'managing-unit', 'section-like-units'] as const;

/** Which fact names the unit that manages. */
export const WHO_SAYS = decisionTable(`
  system   | managedBy | managing-unit     || who says
  unlisted | *         | *                 || managedBy
  *        | not given | *                 || system
  *        | *         | actual-management || managedBy
  *        | *         | appended-table-1  || system
`);

/** Of the ward by its department, or none of the ward's. */
function unitOf(at: At): string {
  const unit = at(WHO_SAYS(at));
  return unit === UNPLACED && at(PLACE.path) === 'none' ? 'nobody' : unit;
}

/** Who manages under Article 4: the central section, another section, or nobody that the text names. */
export const MANAGER = decisionTable(`
  unit                   | system   | unlisted-system | section-like-units || manager
  デジタル推進課           | *        | *               | *                  || digital
  nobody                 | *        | *               | *                  || nobody
  *                      | unlisted | not-covered     | *                  || nobody
  区議会事務局             | *        | *               | literal            || nobody
  選挙管理委員会事務局      | *        | *               | literal            || nobody
  子ども家庭総合センター     | *        | *               | literal            || nobody
  選挙課                  | *        | *               | literal            || nobody
  東京都                  | *        | *               | literal            || nobody
  *                      | *        | *               | *                  || section
`);

/** Adds what follows from the facts to the columns of a table. */
const withManager =
  (at: At, unit = unitOf): At =>
  (column) => {
    if (column === 'unit') return unit(at);
    if (column === 'manager') return MANAGER(withManager(at, unit));
    return at(column);
  };

/** The department of a unit where the text says it; three of the units are departments themselves. */
const DEPARTMENT: Readonly<Record<string, string>> = {
  産業振興課: '産業経済部',
  区議会事務局: '区議会事務局',
  選挙管理委員会事務局: '選挙管理委員会事務局',
  選挙課: '選挙管理委員会事務局',
};

interface PostInWords {
  readonly label: string;
  readonly unit?: string;
}

const HEADS: Readonly<Record<string, string>> = {
  デジタル推進課: 'デジタル推進課長',
  管理部: '管理部長',
  区民生活部: '区民生活部長',
  産業経済部: '産業経済部長',
  子ども家庭部: '子ども家庭部長',
  選挙管理委員会事務局: '選挙管理委員会事務局の長',
  区議会事務局: '区議会事務局の長',
  教育委員会事務局: '教育委員会事務局の長',
};

const headOf = (unit: string): PostInWords => ({ label: HEADS[unit]!, unit });
const DIGITAL_HEAD = headOf('デジタル推進課');

/** The head of the department of the unit; without a unit where nobody has said which department it is. */
function departmentHead(unit: string, said: string | undefined): PostInWords {
  const department = DEPARTMENT[unit] ?? said;
  return department === undefined ? { label: `${unit}の属する部の長` } : headOf(department);
}

/** The departments that use the system, by what the list is; some are written twice or by another name. */
const USING: Readonly<Record<string, { readonly given: readonly string[]; readonly are: readonly string[] }>> = {
  'no department': { given: [], are: [] },
  one: { given: ['区民生活部'], are: ['区民生活部'] },
  'a bureau': { given: ['議会事務局'], are: ['区議会事務局'] },
  'one twice': { given: ['産業経済部', '管理部', '産業経済部'], are: ['産業経済部', '管理部'] },
  'a bureau twice': {
    given: ['区議会事務局', '選挙管理委員会事務局', '議会事務局'],
    are: ['区議会事務局', '選挙管理委員会事務局'],
  },
};
const USING_FACT = fact(
  'usingDepartments',
  Object.fromEntries(Object.entries(USING).map(([as, { given }]) => [as, [given]])),
);

const usingHeads = (at: At) => USING[at('usingDepartments')]!.are.map(headOf);

/* ---- 第2条の2 ---- */

/** Bodies: departments, the bureaus the article names, what is part of one of them; and bodies it does not name. */
const SCOPE = decisionTable(`
  organ   | subject | organization.保育園 || outcome
  another | *       | *                   || outside-scope
  *       | other   | *                   || outside-scope
  unnamed | *       | none                || outside-scope
  *       | *       | *                   || within-scope
`);

const scope: SmallDecision = {
  id: 'scope',
  facts: [
    fact('organ', {
      department: ['福祉部', '荒川区福祉部', ' 福祉部 ', '会計管理部', '防災都市づくり部'],
      'assembly office': ['議会事務局', '区議会事務局'],
      bureau: ['教育委員会事務局', '選挙管理委員会事務局', '監査事務局'],
      part: [
        ...['税務課', '管理部デジタル推進課', '教育委員会事務局学務課', '税務課収納係', '福祉部架空室'],
        ...['子ども家庭総合センター', '子ども家庭支援センター'],
      ],
      another: ['荒川区議会', '教育委員会', '選挙管理委員会', '荒川区長', '監査委員'],
      unnamed: ['保育園', '荒川区立保育園'],
    }),
    fact('subject', words('system', 'facility', 'information', 'printed-information', 'system-document', 'other')),
    fact('organization.保育園', { department: ['子ども家庭部', '監査事務局'], none: ['none'] }),
  ],
  // Where a body belongs is asked if somebody names it.
  paths: (missing, known) => missing.filter((path) => !path.startsWith('organization') || known('organ') === 'unnamed'),
  readings: [],
  outcomes: ['within-scope', 'outside-scope'],
  favourable: [],
  outcome: SCOPE,
  defects: { 'assembly-office-name': (known) => known('organ') === 'assembly office' },
};

/* ---- 第3条第4項 ---- */

const REPORT_SIDE = decisionTable(`
  manager || outcome
  digital || digital-promotion-side
  section || system-managing-side
  nobody  || no-provision
`);

const reportAddressees: SmallDecision = {
  id: 'report-addressees',
  facts: [
    SYSTEM,
    MANAGED_BY_ANY,
    USING_FACT,
    // Without a chart the department stays unnamed; whatever it says, the outcome is the same.
    fact(
      'organization',
      { chart: [{ 税務課: '区民生活部', 子ども家庭総合センター: '子ども家庭部' }] },
      { where: () => true, because: [] },
    ),
    PLACE,
  ],
  paths: placesOf,
  readings: SYSTEM_READINGS,
  outcomes: ['digital-promotion-side', 'system-managing-side', 'no-provision'],
  favourable: [],
  outcome: (at) => REPORT_SIDE(withManager(at)),
  fields(at): { addressees?: readonly PostInWords[] } {
    const side = reportAddressees.outcome(at);
    if (side === 'no-provision') return {};
    const charted: Record<string, string> =
      at('organization') === 'chart' ? { 税務課: '区民生活部', 子ども家庭総合センター: '子ども家庭部' } : {};
    const unit = unitOf(at);
    const said = unit === UNPLACED ? at(PLACE.path) : charted[unit];
    if (side === 'system-managing-side') return { addressees: [departmentHead(unit, said)] };
    return { addressees: [DIGITAL_HEAD, ...usingHeads(at)] };
  },
};

/* ---- 第3条の2第3項・第4項 ---- */

const INCIDENT = decisionTable(`
  infringement     | cioAvailable || outcome
  none             | *            || no-duty
  occurred, feared | yes          || follow-cio
  occurred, feared | no           || own-judgement
`);

const incidentAuthority: SmallDecision = {
  id: 'incident-authority',
  facts: [fact('infringement', words('occurred', 'feared', 'none')), fact('cioAvailable', YES_NO)],
  readings: [],
  outcomes: ['follow-cio', 'own-judgement', 'no-duty'],
  favourable: [],
  outcome: INCIDENT,
};

/* ---- 第5条・第11条 ---- */

const UPKEEP = decisionTable(`
  kept | changed | reflected || outcome
  no   | *       | *         || must-keep
  yes  | yes     | no        || must-update
  yes  | yes     | yes       || in-order
  yes  | no      | *         || in-order
`);

const documentUpkeep: SmallDecision = {
  id: 'document-upkeep',
  facts: [
    fact('document', words('system-document', 'operation-manual')),
    fact('kept', YES_NO),
    fact('changed', YES_NO),
    fact('reflected', YES_NO),
  ],
  readings: [],
  outcomes: ['in-order', 'must-keep', 'must-update'],
  favourable: ['in-order'],
  outcome: UPKEEP,
  remedies: (known, outcomeWith) => [
    {
      change: {
        ...(known('kept') === 'no' && { kept: true }),
        ...(outcomeWith({ kept: 'yes' }) !== 'in-order' && { reflected: true }),
      },
      outcome: 'in-order',
    },
  ],
};

/* ---- 第6条 ---- */

/** Items 1 to 9 by their names, in the order of the text. */
export const TERMS = [
  'confidentiality',
  'purpose-limitation',
  'handover-and-disposal',
  'copying',
  'subcontracting',
  'inspection',
  'incident-reporting',
  'security-measures',
  'ownership',
] as const;

/** Whether one of several facts is of a class: `some` or `none`. */
const someOf = (at: At, paths: readonly string[], as: string) =>
  paths.some((path) => at(path) === as) ? 'some' : 'none';

const CONTRACT = decisionTable(`
  terms lacking | otherTerms            || outcome
  some          | *                     || incomplete
  none          | lacking               || incomplete
  none          | none-needed, included || complete
`);

const termPaths = TERMS.map((term) => `terms.${term}`);

const contractTerms: SmallDecision = {
  id: 'contract-terms',
  facts: [
    ...termPaths.map((path) => fact(path, YES_NO)),
    fact('otherTerms', words('none-needed', 'included', 'lacking')),
  ],
  readings: [],
  outcomes: ['complete', 'incomplete'],
  favourable: ['complete'],
  outcome: (at) => CONTRACT((column) => (column === 'terms lacking' ? someOf(at, termPaths, 'no') : at(column))),
  fields: (at) => ({
    lacking: [
      ...TERMS.filter((term) => at(`terms.${term}`) === 'no'),
      ...(at('otherTerms') === 'lacking' ? ['otherTerms'] : []),
    ],
  }),
  remedies: (known) => [
    {
      change: {
        terms: Object.fromEntries(TERMS.map((term) => [term, true])),
        ...([undefined, 'lacking'].includes(known('otherTerms')) && { otherTerms: 'included' }),
      },
      outcome: 'complete',
    },
  ],
};

/* ---- 第8条第1項 ---- */

/**
 * Months, and the last day of the month before as an almanac has it; the next open day where that day is closed. In 2029
 * 29 April is a Sunday and a holiday, so that 30 April is one in its stead.
 */
export const MONTHS: Readonly<Record<string, { readonly deadline: string; readonly nextOpenDay: string }>> = {
  '1947-04': { deadline: '1947-03-31', nextOpenDay: '1947-03-31' },
  '1947-05': { deadline: '1947-04-30', nextOpenDay: '1947-04-30' },
  '2022-01': { deadline: '2021-12-31', nextOpenDay: '2022-01-04' },
  '2023-03': { deadline: '2023-02-28', nextOpenDay: '2023-02-28' },
  '2024-03': { deadline: '2024-02-29', nextOpenDay: '2024-02-29' },
  '2024-09': { deadline: '2024-08-31', nextOpenDay: '2024-09-02' },
  '2025-06': { deadline: '2025-05-31', nextOpenDay: '2025-06-02' },
  '2026-09': { deadline: '2026-08-31', nextOpenDay: '2026-08-31' },
  '2027-01': { deadline: '2026-12-31', nextOpenDay: '2027-01-04' },
  '2029-05': { deadline: '2029-04-30', nextOpenDay: '2029-05-01' },
  '2100-03': { deadline: '2100-02-28', nextOpenDay: '2100-03-01' },
  '2999-12': { deadline: '2999-11-30', nextOpenDay: '2999-12-02' },
};

const MONTHLY = decisionTable(`
  reported            || outcome
  by the deadline     || on-time
  after the deadline  || late
`);

const deadlineOf = (at: At) => {
  const { deadline, nextOpenDay } = MONTHS[at('month')]!;
  return at('deadline-on-closed-day') === 'next-open-day' ? nextOpenDay : deadline;
};

/** Days of the report: the ends of the calendar, and about the deadlines. */
const REPORTED = [
  ...['1947-04-01', '1947-04-30', '1947-05-01', '2021-12-31', '2022-01-01', '2022-01-04', '2022-01-05', '2023-02-28'],
  ...['2023-03-01', '2024-02-29', '2024-03-01', '2024-08-31', '2024-09-01', '2024-09-02', '2024-09-03', '2025-05-31'],
  ...['2025-06-02', '2025-06-03', '2026-08-31', '2026-09-01', '2026-12-31', '2027-01-04', '2027-01-05', '2100-02-28'],
  ...['2029-04-30', '2029-05-01', '2029-05-02'],
  ...['2100-03-01', '2100-03-02', '2999-11-30', '2999-12-01', '2999-12-02', '2999-12-03', '2999-12-31'],
];

const monthlyPlan: SmallDecision = {
  id: 'monthly-plan',
  facts: [
    fact('month', { ...words(...Object.keys(MONTHS)), '2026-09': ['2026-09', '令和8年9月'] }),
    fact('reportedAt', {
      ...words(...REPORTED),
      // The ward's day counts, however the moment is written.
      '2026-08-31': ['2026-08-31', '令和8年8月31日', '2026-08-31T14:59:59Z', new Date('2026-08-31T23:59:59+09:00')],
      '2026-09-01': ['2026-09-01', '2026-08-31T15:00:00Z'],
    }),
  ],
  readings: ['deadline-on-closed-day'],
  outcomes: ['on-time', 'late'],
  favourable: ['on-time'],
  outcome: (at) => MONTHLY(() => (at('reportedAt') <= deadlineOf(at) ? 'by the deadline' : 'after the deadline')),
  fields: (at) => ({ deadline: deadlineOf(at) }),
  // What is late has happened.
  remedies: () => [],
};

/* ---- 第8条第3項 ---- */

/** Instants by their place on the line of time. Set without an hour, it is due by the last millisecond of the day in the ward. */
const DUE = {
  '0': ['1947-04-01T00:00:00+09:00'],
  '4': ['2026-09-10T17:00:00+09:00', '2026-09-10T08:00:00Z', new Date('2026-09-10T08:00:00Z')],
  '6': ['2026-09-10', '令和8年9月10日', '2026-09-10T23:59:59.999+09:00'],
  '7.5': ['2026-09-11T12:00:00+09:00'],
  '8.7': ['2999-12-31T12:00:00+09:00'],
  '9': ['2999-12-31'],
};
const DELIVERED = {
  '0': ['1947-04-01T00:00:00+09:00'],
  '1': ['1947-04-01T12:00:00+09:00'],
  '2': ['2026-09-10T00:00:00+09:00'],
  '3': ['2026-09-10T16:59:59.999+09:00'],
  '4': ['2026-09-10T17:00:00+09:00', '2026-09-10T04:00:00-04:00'],
  '5': ['2026-09-10T17:00:00.001+09:00'],
  '6': ['2026-09-10T23:59:59.999+09:00'],
  '7': ['2026-09-10T15:00:00Z'],
  '8': ['2026-09-11T23:59:59.999+09:00'],
  '8.5': ['2999-12-31T00:00:00+09:00'],
  '9': ['2999-12-31T23:59:59.999+09:00'],
};
/** Delivered on a day of which the hour is not known: at any of these. */
const DELIVERED_ON: readonly Option[] = [
  { as: '1947-04-01', is: '1947-04-01', among: ['0', '1'] },
  { as: '2026-09-10', is: '2026-09-10', among: ['2', '3', '4', '5', '6'] },
  { as: '2026-09-11', is: '令和8年9月11日', among: ['7', '8'] },
  { as: '2999-12-31', is: '2999-12-31', among: ['8.5', '9'] },
];

const DELIVERY = decisionTable(`
  delivered | coverSlip || outcome
  in time   | yes       || in-order
  in time   | no        || not-in-order
  late      | *         || not-in-order
`);

const inputDelivery: SmallDecision = {
  id: 'input-delivery',
  facts: [
    fact('due', DUE),
    { path: 'deliveredAt', options: [...fact('deliveredAt', DELIVERED).options, ...DELIVERED_ON] },
    fact('coverSlip', YES_NO),
  ],
  readings: [],
  outcomes: ['in-order', 'not-in-order'],
  favourable: ['in-order'],
  outcome: (at) =>
    DELIVERY((column) => {
      if (column !== 'delivered') return at(column);
      return Number(at('deliveredAt')) <= Number(at('due')) ? 'in time' : 'late';
    }),
  remedies: (_, outcomeWith) =>
    outcomeWith({ coverSlip: 'yes' }) === 'in-order' ? [{ change: { coverSlip: true }, outcome: 'in-order' }] : [],
};

/* ---- 第8条・第8条第7項・第9条 ---- */

const foundBy = (by: string, holds = true) => ({ holds, by, reason: '確認した' });

/** Findings by whoever made them: the head of デジタル推進課 under his names, his deputy, another post, a name of no post. */
const DESIGNATION = {
  'by him': ['デジタル推進課長', '情報管理責任者', '管理部デジタル推進課長心得'].map((by) => foundBy(by)),
  'by his deputy': [foundBy('デジタル推進課長職務代理者'), foundBy('情報管理責任者代理')],
  'by another': ['情報統括責任者', '税務課長', '教育部長', '管理部長職務代理者', '運営委員会'].map((by) => foundBy(by)),
  'by somebody': [foundBy('担当'), foundBy('課長')],
  fails: [foundBy('デジタル推進課長', false), foundBy('担当', false)],
  none: ['none'],
} as const;

const DESIGNATED = decisionTable(`
  designation   | designation.by | acting          || designated
  by him        | *              | *               || yes
  by his deputy | *              | established     || yes
  by his deputy | *              | not-established || no
  by somebody   | him            | *               || yes
  by somebody   | another        | *               || no
  *             | *              | *               || no
`);

const USAGE = decisionTable(`
  manager | designated || outcome
  digital | *          || article-8
  *       | yes        || article-8-applied
  section | no         || article-9
  nobody  | no         || no-provision
`);

const unlessBy = (as: string) => ({ where: (at: At) => at('designation') !== as, because: ['designation'] });

const usageRegime: SmallDecision = {
  id: 'usage-regime',
  facts: [
    SYSTEM,
    MANAGED_BY_ANY,
    fact('designation', DESIGNATION),
    { ...fact('designation.by', words('him', 'another'), unlessBy('by somebody')), hidden: true },
    fact('acting', words('established', 'not-established'), unlessBy('by his deputy')),
    PLACE,
  ],
  asked: {},
  // Who made a finding, and whether a deputy acts, is asked about the finding that is given.
  paths: (missing, known) =>
    placesOf(
      missing.filter(
        (path) =>
          (path !== 'designation.by' || known('designation') === 'by somebody') &&
          (path !== 'acting' || known('designation') === 'by his deputy'),
      ),
      known,
    ),
  readings: SYSTEM_READINGS,
  outcomes: ['article-8', 'article-8-applied', 'article-9', 'no-provision'],
  favourable: [],
  outcome: (at) => USAGE((column) => (column === 'designated' ? DESIGNATED(at) : withManager(at)(column))),
};

/* ---- 第10条 ---- */

const OPERATION = decisionTable(`
  residentOperated | authorisation        || outcome
  yes              | *                    || unrestricted
  no               | instructed, approved || permitted
  no               | none                 || not-permitted
`);

const operation: SmallDecision = {
  id: 'operation',
  facts: [fact('residentOperated', YES_NO), fact('authorisation', words('instructed', 'approved', 'none'))],
  readings: [],
  outcomes: ['unrestricted', 'permitted', 'not-permitted'],
  favourable: ['unrestricted', 'permitted'],
  outcome: OPERATION,
  remedies: () => [
    { change: { authorisation: 'approved' }, outcome: 'permitted', by: '電子情報システムを利用する課の長' },
  ],
};

/* ---- 第12条第1項・第13条 ---- */

/** 13(1) is about processing and about the central section's systems; 13(3) about the others', and silent on 12(1). */
const PROCEDURE = decisionTable(`
  manager | change                        | minor       | minor-change-scope | minor-change-elsewhere || outcome
  nobody  | *                             | *           | *                  | *                      || none-prescribed
  *       | abolition                     | *           | *                  | *                      || none-prescribed
  *       | new-system, computerisation   | *           | *                  | *                      || introduction
  *       | *                             | fails, none | *                  | *                      || introduction
  digital | processing-change             | holds       | *                  | *                      || minor-change
  digital | system-change                 | holds       | *                  | *                      || introduction
  section | system-change                 | holds       | processing-only    | *                      || introduction
  section | *                             | holds       | *                  | instead-of-12-1        || minor-change-by-analogy
  section | *                             | holds       | *                  | besides-12-1           || introduction-and-minor-change
`);

/** The procedures of 13(3), which follow "the preceding paragraph". */
const BY_ANALOGY = ['minor-change-by-analogy', 'introduction-and-minor-change'];

const procedure: SmallDecision = {
  id: 'procedure',
  facts: [
    SYSTEM,
    MANAGED_BY_ANY,
    fact('change', words('new-system', 'computerisation', 'system-change', 'processing-change', 'abolition')),
    fact('minor', FINDING),
    PLACE,
  ],
  paths: placesOf,
  readings: [...SYSTEM_READINGS, 'minor-change-scope', 'minor-change-elsewhere'],
  outcomes: [
    ...['introduction', 'minor-change', 'minor-change-by-analogy', 'introduction-and-minor-change'],
    'none-prescribed',
  ],
  favourable: [],
  asked: { managedBy: ['デジタル推進課', '税務課', '選挙管理委員会事務局', 'nobody', UNPLACED] },
  outcome: (at) => PROCEDURE(withManager(at)),
  defects: { 'preceding-paragraph': (_, outcome) => BY_ANALOGY.includes(outcome) },
};

/* ---- 第12条第1項 申請者 ---- */

/** The departments that may matter: where a section belongs, which use the system, which an applicant heads. */
const POOL = ['区民生活部', '管理部', '産業経済部', '選挙管理委員会事務局', '区議会事務局'] as const;

/** A title that may be whose head it will; another of which nobody asks. */
const TITLE = '教育部長';
const ANOTHER_TITLE = '区民担当の所長';

/** Those who need to be asked about: a title, and deputies. An unknown applicant is one of the others: no more would follow. */
const DEPUTIES = { 'deputy of 区民生活部長': '区民生活部', 'deputy of a title': 'a title' } as const;
const isDeputy = (as: string): as is keyof typeof DEPUTIES => as in DEPUTIES;
const isOfTitle = (as: string): boolean => as === 'a title' || as === 'deputy of a title';

const only = (how: NonNullable<Option['only']>, fact: Fact): Fact => ({
  ...fact,
  options: fact.options.map((option) => ({ ...option, only: how })),
});
/** One fact of the options of several. */
const joined = (first: Fact, ...others: readonly Fact[]): Fact => ({
  ...first,
  options: [first, ...others].flatMap(({ options }) => options),
});

/** The department that an applicant heads, or the central section; others head neither. */
const APPLICANTS = joined(
  fact('applicant', {
    デジタル推進課: ['デジタル推進課長', '情報管理責任者', '管理部デジタル推進課長'],
    区民生活部: ['区民生活部長', '区民生活部長事務取扱'],
    管理部: ['管理部長', '情報統括責任者', '管理部長心得'],
    産業経済部: ['産業経済部長'],
    選挙管理委員会事務局: ['選挙管理委員会事務局の長', '選挙管理委員会事務局長'],
    区議会事務局: ['区議会事務局の長', '議会事務局の長'],
    neither: ['税務課長', '子ども家庭総合センターの長', '税務課長職務代理者'],
  }),
  only(
    'said',
    fact('applicant', {
      'a title': [TITLE, '教育部長事務取扱'],
      'deputy of 区民生活部長': ['区民生活部長職務代理者', '区民生活部長代理'],
      'deputy of a title': ['教育部長職務代理者'],
    }),
  ),
);

/** Whose head the title is: of a department whose head the text does not name otherwise, or of a section. */
const TITLED = ['区民生活部', '産業経済部', '選挙管理委員会事務局', '区議会事務局', 'another'] as const;
const said = (department: string) => `${department}, said so`;
/** Where the title is not that of the head of 区民生活部, who has another one. */
const besides = (department: string) => `${department}, not 区民生活部`;
const HEADS_FACT: Fact = {
  path: 'heads',
  options: [
    { as: NOT_GIVEN, is: undefined },
    ...TITLED.map((as): Option => ({ as, is: undefined, only: 'unsaid' })),
    ...TITLED.map(
      (as): Option => ({ as: said(as), is: { [as === 'another' ? '生活福祉課' : as]: TITLE }, only: 'said' }),
    ),
    ...TITLED.slice(1).map((as): Option => ({ as: besides(as), is: undefined, only: 'among' })),
    { as: 'not 区民生活部', is: { 区民生活部: ANOTHER_TITLE }, among: TITLED.slice(1).map(besides) },
  ],
  stays: { where: (at) => !isOfTitle(at('applicant')), because: [] },
};

/** The department, without how it is known. */
const plain = (as: string) => as.replace(/, .*/, '');

/** What the applicant heads, in complete facts. */
function headedBy(at: At): string {
  const applicant = at('applicant');
  if (isDeputy(applicant) && at('acting') === 'not-established') return 'neither';
  const post = isDeputy(applicant) ? DEPUTIES[applicant] : applicant;
  return post === 'a title' ? plain(at('heads')) : post;
}

/** The title of the head of a department, if somebody has said that he has another than the usual one. */
function titleOf(department: string, heads: string | undefined): string {
  if (heads === said(department)) return TITLE;
  const hasAnother = department === '区民生活部' && heads?.endsWith('not 区民生活部');
  return hasAnother ? ANOTHER_TITLE : HEADS[department]!;
}

/** The department of any unit but 税務課 of which the regulation does not say it. */
const ANOTHER_CHART = 'organization.*';
/** A 課 is a section so long as nobody says that its department has none. */
const OF_BUREAU = [said('選挙管理委員会事務局'), said('区議会事務局')];
const CHART_OF_ZEIMU = joined(
  fact('organization.税務課', words('区民生活部', '管理部', '産業経済部')),
  only('unsaid', fact('organization.税務課', words('選挙管理委員会事務局', '区議会事務局'))),
  only(
    'said',
    fact('organization.税務課', {
      [said('選挙管理委員会事務局')]: ['選挙管理委員会事務局'],
      [said('区議会事務局')]: ['議会事務局', '区議会事務局'],
    }),
  ),
);

/** A section of a bureau is what 選挙課 is. */
function unitOfApplicant(at: At): string {
  const unit = unitOf(at);
  return unit === '税務課' && OF_BUREAU.includes(at('organization.税務課')) ? '選挙課' : unit;
}

/** The unit if it is certain which. */
function certainUnit(known: Known, readings: Partial<Readings>): string | undefined {
  const [system, managedBy] = [known('system'), known('managedBy')];
  if (system === 'unlisted') return managedBy;
  return readings['managing-unit'] === 'actual-management' ? (managedBy ?? system) : system;
}

/** The departments whose heads are asked about by name, if it is certain which matter. */
function certainDepartments(known: Known, readings: Partial<Readings>): readonly string[] {
  // Of systems that are not listed only those of デジタル推進課 have an applicant, if the table is to count.
  const isCovered = known('system') !== 'unlisted' || readings['unlisted-system'] !== 'not-covered';
  const unit = isCovered ? certainUnit(known, readings) : 'デジタル推進課';
  if (unit === undefined || unit === 'unlisted') return [];
  if (unit === 'デジタル推進課')
    return (USING[known('usingDepartments') ?? '']?.are ?? []).filter(
      (department) => department !== '管理部' && !(department === '区民生活部' && known('heads') === 'not 区民生活部'),
    );
  const department = DEPARTMENT[unit] ?? (unit === '税務課' ? known('organization.税務課') : undefined);
  return department === undefined ? [] : [plain(department)];
}

const APPLICANT = decisionTable(`
  manager | heads the central section | heads a using department | heads the unit's department || outcome
  nobody  | *                         | *                        | *                           || no-provision
  digital | yes                       | *                        | *                           || eligible
  digital | *                         | yes                      | *                           || eligible
  digital | no                        | no                       | *                           || not-eligible
  section | *                         | *                        | yes                         || eligible
  section | *                         | *                        | no                          || not-eligible
`);

const yesIf = (holds: boolean) => (holds ? 'yes' : 'no');

/** One more unit of which the regulation does not say the department, so that no chart is ever complete. */
const withAnother = (options: Fact): Fact => ({
  ...options,
  options: [...options.options, { as: '保育課', is: options.path === 'system' ? '保育AIシステム' : '保育課' }],
});

const applicant: SmallDecision = {
  id: 'applicant',
  facts: [
    withAnother(SYSTEM),
    withAnother(MANAGED_BY),
    USING_FACT,
    CHART_OF_ZEIMU,
    { ...fact(ANOTHER_CHART, words(...POOL)), hidden: true },
    HEADS_FACT,
    APPLICANTS,
    fact('acting', words('established', 'not-established'), {
      where: (at) => !isDeputy(at('applicant')),
      because: [],
    }),
  ],
  readings: SYSTEM_READINGS,
  outcomes: ['eligible', 'not-eligible', 'no-provision'],
  favourable: ['eligible'],
  asked: {
    system: ['デジタル推進課', '税務課', '産業振興課', '区議会事務局', '子ども家庭総合センター', 'unlisted'],
    managedBy: ['デジタル推進課', '税務課', '選挙管理委員会事務局', 'nobody'],
    usingDepartments: ['no department', 'one', 'a bureau'],
    'organization.税務課': ['区民生活部', said('選挙管理委員会事務局')],
    heads: [said('区民生活部'), 'not 区民生活部'],
    applicant: [
      ...['デジタル推進課', '区民生活部', '管理部', '選挙管理委員会事務局', 'neither'],
      ...['a title', 'deputy of 区民生活部長'],
    ],
  },
  // Whose title says by its form which unit he heads bears no other one there.
  isRefused(known) {
    const [applicant = '', heads] = [known('applicant'), known('heads')];
    const post = isDeputy(applicant) ? DEPUTIES[applicant] : applicant;
    return heads === said(post) || (post === '区民生活部' && heads === 'not 区民生活部');
  },
  // Titles and deputies are asked about where there is one.
  isAsked: (known) =>
    (known('heads') === undefined || isOfTitle(known('applicant') ?? '')) &&
    (known('acting') === undefined || isDeputy(known('applicant') ?? '')),
  outcome: (at) =>
    APPLICANT((column) => {
      if (column === 'heads the central section') return yesIf(headedBy(at) === 'デジタル推進課');
      if (column === 'heads a using department')
        return yesIf(USING[at('usingDepartments')]!.are.includes(headedBy(at)));
      if (column === "heads the unit's department") return yesIf(departmentOf(at) === headedBy(at));
      return withManager(at, unitOfApplicant)(column);
    }),
  fields(at): { eligible?: readonly PostInWords[] } {
    const manager = withManager(at, unitOfApplicant)('manager');
    const head = (unit: string) => ({ label: titleOf(unit, at('heads')), unit });
    if (manager === 'nobody') return {};
    if (manager === 'section') return { eligible: [head(departmentOf(at))] };
    return { eligible: [DIGITAL_HEAD, ...USING[at('usingDepartments')]!.are.map(head)] };
  },
  // The unit gives its chart the name; while the unit is open, any chart may matter. So it is with titles and departments.
  paths(missing, known, readings) {
    const unit = certainUnit(known, readings);
    const chart = unit === undefined || unit === 'unlisted' ? 'organization' : `organization.${unit}`;
    const departments = certainDepartments(known, readings);
    const heads = departments.length === 0 ? ['heads'] : departments.map((department) => `heads.${department}`);
    return [
      ...new Set(
        missing.flatMap((path) => (path === 'heads' ? heads : path.startsWith('organization.') ? [chart] : [path])),
      ),
    ];
  },
  remedies: (known, outcomeWith) =>
    // First the head of the central section, then those of the departments in the order in which they were given.
    ['デジタル推進課', ...(USING[known('usingDepartments') ?? '']?.are ?? []), ...POOL]
      .filter((heads, i, all) => all.indexOf(heads) === i)
      .filter((heads) => outcomeWith({ applicant: heads }) === 'eligible')
      .map((heads) => ({
        change: { applicant: titleOf(heads, known('heads')) },
        outcome: 'eligible',
        citation: '第12条第1項',
      })),
};

/** The department of the unit, in complete facts. */
function departmentOf(at: At): string {
  const unit = unitOf(at);
  return DEPARTMENT[unit] ?? plain(at(unit === '税務課' ? 'organization.税務課' : ANOTHER_CHART));
}

/* ---- 第12条第1項各号 ---- */

const CRITERIA = decisionTable(`
  welfare     | efficiency  | privacy     | introduction-criteria   || outcome
  *           | *           | fails, none | *                       || not-met
  holds       | holds       | holds       | *                       || met
  fails, none | fails, none | holds       | *                       || not-met
  *           | *           | holds       | all                     || not-met
  *           | *           | holds       | privacy-and-one-benefit || met
`);

const CRITERION_ITEMS = {
  welfare: '第12条第1項第1号',
  efficiency: '第12条第1項第2号',
  privacy: '第12条第1項第3号',
} as const;

const criteria: SmallDecision = {
  id: 'criteria',
  facts: [fact('welfare', FINDING), fact('efficiency', FINDING), fact('privacy', FINDING)],
  readings: ['introduction-criteria'],
  outcomes: ['met', 'not-met'],
  favourable: ['met'],
  outcome: CRITERIA,
  remedies: (known, outcomeWith) =>
    Object.entries(CRITERION_ITEMS)
      .filter(([criterion]) => known(criterion) !== 'holds' && outcomeWith({ [criterion]: 'holds' }) === 'met')
      .map(([needs, citation]) => ({ needs, citation, outcome: 'met' })),
  defects: { 'protection-act-citation': (known) => known('privacy') !== undefined },
};

/* ---- 第12条第4項 ---- */

const MATERIALS = ['necessity', 'cost', 'effect', 'alternatives'] as const;
const materialPaths = MATERIALS.map((material) => `materials.${material}`);

const REFERRAL = decisionTable(`
  materials lacking || outcome
  some              || collect-materials
  none              || refer
`);

const referral: SmallDecision = {
  id: 'referral',
  facts: materialPaths.map((path) => fact(path, YES_NO)),
  readings: [],
  outcomes: ['refer', 'collect-materials'],
  favourable: ['refer'],
  outcome: (at) => REFERRAL(() => someOf(at, materialPaths, 'no')),
  remedies: () => [
    {
      change: { materials: Object.fromEntries(MATERIALS.map((material) => [material, true])) },
      outcome: 'refer',
      by: '情報統括責任者',
    },
  ],
};

/* ---- 第12条第5項・第13条第2項・第13条第3項 ---- */

const NOTICE = decisionTable(`
  decided || outcome
  yes     || notify
  no      || await-decision
`);

/** Applicants as the regulation spells them: heads of departments, and of sections. */
const NOTIFIED: Readonly<Record<string, PostInWords>> = {
  デジタル推進課長: DIGITAL_HEAD,
  区民生活部長: headOf('区民生活部'),
  選挙管理委員会事務局の長: headOf('選挙管理委員会事務局'),
  教育委員会事務局の長: headOf('教育委員会事務局'),
  税務課長: { label: '税務課長', unit: '税務課' },
  教育部長: { label: '教育部長' },
  所長: { label: '所長' },
};

/** Those in which somebody applies. */
const PROCEDURES = ['introduction', 'minor-change', ...BY_ANALOGY];

const notice: SmallDecision = {
  id: 'notice',
  facts: [
    fact('procedure', words(...PROCEDURES)),
    fact('decided', YES_NO),
    fact('applicant', { ...words(...Object.keys(NOTIFIED)), デジタル推進課長: ['デジタル推進課長', '情報管理責任者'] }),
  ],
  readings: [],
  outcomes: ['notify', 'await-decision'],
  favourable: [],
  outcome: NOTICE,
  fields: (at) => (at('decided') === 'yes' ? { addressee: NOTIFIED[at('applicant')] } : {}),
  defects: {
    'notice-to-department-head': (known) =>
      known('procedure') === 'introduction' && known('applicant') === 'デジタル推進課長',
    'preceding-paragraph': (known) => BY_ANALOGY.includes(known('procedure') ?? ''),
  },
};

/* ---- 第16条・第21条 ---- */

const MATTERS = [
  ...['system-basics', 'security-basics', 'introduction', 'computerisation', 'system-change', 'processing-change'],
  ...['security-measures', 'security-audit', 'security-evaluation', 'incident-response', 'referred-by-mayor', 'other'],
];

/** Who decides on a change: the committee on what 12(4) refers to it, a section head on a minor one (13(2)). */
const COMMITTEE = decisionTable(`
  matter                           | procedure                                   | referredTo | minor-change-committee | security-basics    || outcome
  system-basics                    | *                                           | *          | *                      | *                  || steering
  introduction, computerisation    | *                                           | *          | *                      | *                  || steering
  system-change, processing-change | introduction, introduction-and-minor-change | *          | *                      | *                  || steering
  system-change, processing-change | minor-change, minor-change-by-analogy       | *          | steering               | *                  || steering
  system-change, processing-change | minor-change, minor-change-by-analogy       | *          | none                   | *                  || none
  referred-by-mayor                | *                                           | steering   | *                      | *                  || steering
  security-measures                | *                                           | *          | *                      | *                  || security
  security-audit                   | *                                           | *          | *                      | *                  || security
  security-evaluation              | *                                           | *          | *                      | *                  || security
  incident-response                | *                                           | *          | *                      | *                  || security
  referred-by-mayor                | *                                           | security   | *                      | *                  || security
  security-basics                  | *                                           | *          | *                      | security-committee || security
  security-basics                  | *                                           | *          | *                      | none               || none
  other                            | *                                           | *          | *                      | *                  || none
`);

const committee: SmallDecision = {
  id: 'committee',
  facts: [
    fact('matter', words(...MATTERS)),
    fact('procedure', words(...PROCEDURES)),
    fact('referredTo', words('steering', 'security')),
  ],
  readings: ['minor-change-committee', 'security-basics'],
  outcomes: ['steering', 'security', 'none'],
  favourable: [],
  outcome: COMMITTEE,
};

/* ---- 第25条・第31条 ---- */

const PERSON = fact(
  'person',
  words('regular-service', 'special-service', 'contractor', 'former-contractor-worker', 'other'),
);

const POLICY_DUTY = decisionTable(`
  person                               | handlesInformationAssets | former-contractors | policy-duty-scope     || outcome
  regular-service, special-service     | yes                      | *                  | *                     || bound
  regular-service, special-service     | no                       | *                  | *                     || not-bound
  former-contractor-worker             | *                        | not-bound          | *                     || not-bound
  contractor, former-contractor-worker | *                        | *                  | staff-only            || bound
  contractor, former-contractor-worker | yes                      | *                  | staff-and-contractors || bound
  contractor, former-contractor-worker | no                       | *                  | staff-and-contractors || not-bound
  other                                | *                        | *                  | *                     || not-bound
`);

const isStaff = (person: string | undefined) => person === 'regular-service' || person === 'special-service';

const policyDuty: SmallDecision = {
  id: 'policy-duty',
  facts: [PERSON, fact('handlesInformationAssets', YES_NO)],
  readings: ['former-contractors', 'policy-duty-scope'],
  outcomes: ['bound', 'not-bound'],
  favourable: [],
  outcome: POLICY_DUTY,
  defects: { 'staff-item': (known) => isStaff(known('person')) },
};

const DISCIPLINE = decisionTable(`
  person                                      | violated || outcome
  regular-service, special-service            | yes      || subject
  regular-service, special-service            | no       || not-subject
  contractor, former-contractor-worker, other | *        || not-subject
`);

const discipline: SmallDecision = {
  id: 'discipline',
  facts: [PERSON, fact('violated', YES_NO)],
  readings: [],
  outcomes: ['subject', 'not-subject'],
  favourable: [],
  outcome: DISCIPLINE,
  defects: {
    'discipline-of-special-service': (known, outcome) => known('person') === 'special-service' && outcome === 'subject',
  },
};

/* ---- 第26条第2項 ---- */

const MEASURES = ['organisation', 'classification', 'personnel', 'physical', 'technical', 'operational'] as const;
const measurePaths = MEASURES.map((measure) => `measures.${measure}`);

const MEASURES_TAKEN = decisionTable(`
  measures lacking || outcome
  some             || incomplete
  none             || complete
`);

const measures: SmallDecision = {
  id: 'measures',
  facts: measurePaths.map((path) => fact(path, YES_NO)),
  readings: [],
  outcomes: ['complete', 'incomplete'],
  favourable: ['complete'],
  outcome: (at) => MEASURES_TAKEN(() => someOf(at, measurePaths, 'no')),
  fields: (at) => ({ lacking: MEASURES.filter((measure) => at(`measures.${measure}`) === 'no') }),
  remedies: () => [
    { change: { measures: Object.fromEntries(MEASURES.map((measure) => [measure, true])) }, outcome: 'complete' },
  ],
};

/* ---- 第28条 ---- */

const MANUAL = decisionTable(`
  established | reviewNeeded | reviewed || outcome
  no          | *            | *        || must-establish
  yes         | holds        | no       || must-review
  yes         | holds        | yes      || in-order
  yes         | fails, none  | *        || in-order
`);

/** Whether a review could still be due. */
const reviewOpen = decisionTable(`
  reviewNeeded | reviewed    || open
  fails, none  | *           || no
  *            | yes         || no
  *            | no, unknown || yes
`);

const emergencyManual: SmallDecision = {
  id: 'emergency-manual',
  facts: [fact('established', YES_NO), fact('reviewNeeded', FINDING), fact('reviewed', YES_NO)],
  readings: [],
  outcomes: ['in-order', 'must-establish', 'must-review'],
  favourable: ['in-order'],
  outcome: MANUAL,
  remedies: (known) => [
    {
      change: {
        ...(known('established') === 'no' && { established: true }),
        ...(reviewOpen((column) => known(column) ?? 'unknown') === 'yes' && { reviewed: true }),
      },
      outcome: 'in-order',
    },
  ],
};

/* ---- 第30条 ---- */

const REVIEW = decisionTable(`
  inspectionFinding | newMeasures || outcome
  holds             | *           || review
  *                 | holds       || review
  fails, none       | fails, none || no-review
`);

const policyReview: SmallDecision = {
  id: 'policy-review',
  facts: [fact('inspectionFinding', FINDING), fact('newMeasures', FINDING)],
  readings: [],
  outcomes: ['review', 'no-review'],
  favourable: [],
  outcome: REVIEW,
};

/** In the order of the regulation. */
export const smallDecisions: readonly SmallDecision[] = [
  ...[scope, reportAddressees, incidentAuthority, documentUpkeep, contractTerms, monthlyPlan, inputDelivery],
  ...[usageRegime, operation, procedure, applicant, criteria, referral, notice, committee, policyDuty, measures],
  ...[emergencyManual, policyReview, discipline],
];

/* ---- 第19条第1項・第24条第1項 ---- */

const MEETING = decisionTable(`
  convenedBy | committee | quorum    || outcome
  another    | *         | *         || may-not-open
  the chair  | security  | *         || may-open
  the chair  | steering  | quorate   || may-open
  the chair  | steering  | inquorate || may-not-open
`);

/**
 * A meeting, once the heads are counted as if the Steering Committee met: `quorum` stands for all facts of attendance.
 * The paths of those that can matter to the count take its place among the missing ones.
 */
export const meeting: SmallDecision = {
  id: 'meeting',
  facts: [
    fact('committee', words('steering', 'security')),
    fact('quorum', words('quorate', 'inquorate')),
    fact('convenedBy', {
      'the chair': ['情報統括責任者', '管理部長', '運営委員長'],
      another: ['デジタル推進課長', '総務企画課長', '区民生活部長'],
    }),
  ],
  readings: [],
  outcomes: ['may-open', 'may-not-open'],
  favourable: ['may-open'],
  outcome: MEETING,
};

/** The tables whose rows have to be in use. */
export const tables = {
  ...{
    WHO_SAYS,
    MANAGER,
    SCOPE,
    REPORT_SIDE,
    INCIDENT,
    UPKEEP,
    CONTRACT,
    MONTHLY,
    DELIVERY,
    DESIGNATED,
    USAGE,
    OPERATION,
    PROCEDURE,
  },
  ...{
    APPLICANT,
    CRITERIA,
    REFERRAL,
    NOTICE,

    COMMITTEE,
    POLICY_DUTY,
    DISCIPLINE,
    MEASURES_TAKEN,
    MANUAL,
  },
  ...{ reviewOpen, REVIEW, MEETING },
};
