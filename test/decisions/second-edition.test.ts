/**
 * What an amendment changes and from which day, by an invented second edition in force from 1 April 2027: applications until
 * 30 September, a system more and one with another unit, a member of the Steering Committee replaced, one of the Security
 * Committee removed, one item less that may be used without approval.
 */
import { describe, expect, it } from 'vitest';
import { appendedTable1, numbered, type SystemTable, systemTables } from '../../src/articles/appended-table-1.js';
import { appendedTable2, steeringTables } from '../../src/articles/appended-table-2.js';
import { appendedTable3, securityTables } from '../../src/articles/appended-table-3.js';
import { applicationDay } from '../../src/articles/article-12-introduction.js';
import { provisoItems } from '../../src/articles/article-14-data-use.js';
import {
  applicationDeadline,
  type Caveat,
  decideApplicant,
  decideDataUseApproval,
  decideManager,
  decideMeeting,
  decidePersonalInformation,
  decideProcedure,
  decideQuorum,
  decideReportAddressees,
  decideTimeliness,
  decideUsageRegime,
  decisions,
  explain,
  explainer,
  type IntroductionCase,
  quorumWords,
  reviewIntroduction,
} from '../../src/index.js';
import { InvalidFactsError } from '../../src/input/errors.js';
import { attestedFrom } from '../../src/regulation/attestation.js';
import { attestedDepartments, departmentTables } from '../../src/regulation/units.js';
import { inForceOn, madeOf, spansOf, supposing, type Version, type Versions } from '../../src/regulation/versions.js';
import { dutiesOf } from '../../src/regulation.js';
import { quorumVerdict, runDecision } from '../../src/schemas.js';
import { askedAsOf2023, asOf2023 } from '../editions.js';
import { issuesOf } from '../input/issues.js';

const FROM = '2027-04-01';
const DAYS = { before: '2027-03-31', on: FROM, after: '2027-04-02' } as const;

const ADDED = '滞納整理支援システム';
const MOVED = '軽自動車検査情報市区町村提供システム';
const REPLACED = '管理部経理課長';
const REPLACING = '区民生活部税務課長';
const REMOVED = '健康部生活衛生課長';

/** The version before, with another in front of it. */
const amended = <V extends Version>([before]: Versions<V>, change: object): Versions<V> => [
  { ...before, from: FROM, ...change } as V,
  before,
];

/** As it reads before, whatever is encoded since. */
const deadlineBefore: typeof applicationDay = [{ citation: '第12条第2項本文', from: '2023-04-01', month: 8, day: 31 }];

const systems = [
  ...appendedTable1.map(({ no: _, ...row }) => (row.name === MOVED ? { ...row, unit: '区民課' } : row)),
  { name: ADDED, business: '滞納整理事務', unit: '税務課' },
];
const { 生活衛生課: _, ...departments } = attestedDepartments;

const secondEdition = new Map<Versions, Versions>([
  [applicationDay, amended(deadlineBefore, { month: 9, day: 30 })],
  [systemTables, amended<SystemTable>(systemTables, { rows: numbered(systems) })],
  [
    steeringTables,
    amended(steeringTables, { posts: appendedTable2.map((post) => (post === REPLACED ? REPLACING : post)) }),
  ],
  [securityTables, amended(securityTables, { posts: appendedTable3.filter((post) => post !== REMOVED) })],
  [provisoItems, amended(provisoItems, { last: '住民基本台帳法第7条第7号' })],
  [departmentTables, amended(departmentTables, { departments: { ...departments, 税務課: '区民生活部' } })],
]);

const amendedly = <Answer>(ask: () => Answer): Answer => supposing(secondEdition, ask);
const codes = ({ caveats }: { readonly caveats: readonly Caveat[] }) => caveats.map(({ code }) => code);
const newest = (citation: string) => ({ code: 'newest-edition', citation, from: FROM });

/** The same on the day before, on the day, on the day after, and without a day. */
const onEachDay = <Answer>(ask: (options: { readonly on?: string }) => Answer) =>
  amendedly(() => ({
    before: ask({ on: DAYS.before }),
    on: ask({ on: DAYS.on }),
    after: ask({ on: DAYS.after }),
    never: ask({}),
  }));

describe('第12条第2項: the deadline', () => {
  it.each([
    [2027, '2026-08-31'],
    [2028, '2027-09-30'],
    [2029, '2028-09-30'],
  ])('of fiscal year %i is %s: the planned year tells the version', (year, deadline) =>
    amendedly(() => expect(applicationDeadline(year)).toBe(deadline)),
  );

  it.each([
    ['2027-09-29', '2027-09-30'],
    ['2027-09-30', '2027-09-30'],
    ['2027-10-01', '2027-08-31'],
  ])('of an amendment in force from %s is, in that year, %s', (from, deadline) => {
    const changed = amended(deadlineBefore, { month: 9, day: 30, from });
    supposing(new Map([[applicationDay, changed]]), () => expect(applicationDeadline(2028)).toBe(deadline));
  });

  it('before the first version known is that of the first', () =>
    amendedly(() => expect(applicationDeadline(2010)).toBe('2009-08-31')));

  it.each([
    ['2026-09-30', 2027, 'late'],
    ['2027-08-31', 2028, 'on-time'],
    ['2027-09-30', 2028, 'on-time'],
    ['2027-10-01', 2028, 'late'],
  ])('an application of %s for %i is %s, whichever day is asked about', (appliedAt, plannedFor, outcome) => {
    const ask = (options: object) => decideTimeliness({ appliedAt, plannedFor, urgency: 'none' }, options);
    const { before, on, after, never } = onEachDay(ask);
    for (const verdict of [before, on, after, never]) {
      expect(verdict.outcome).toBe(outcome);
      expect(codes(verdict)).not.toContain('newest-edition');
    }
  });

  it('tells the first year that would do', () => {
    const ask = (appliedAt: string) => decideTimeliness({ appliedAt }).earliestFiscalYear;
    expect(asOf2023(() => ask('2027-09-30'))).toBe(2029);
    expect(amendedly(() => [ask('2026-09-30'), ask('2027-09-30'), ask('2027-10-01')])).toEqual([2028, 2028, 2029]);
  });

  it('in words is the day that counts, and both while the year is not known', () => {
    const say = (plannedFor?: number) =>
      explain(decideTimeliness({ appliedAt: '2027-09-10', plannedFor }), 'ja').grounds[0]!;
    const sayThen = askedAsOf2023(say);
    expect(sayThen(2028).text).toContain('令和9年8月31日');
    amendedly(() => {
      expect(say(2028).text).toContain('令和9年9月30日');
      expect(say().text).toContain('前年度の9月30日（令和9年3月31日までは8月31日）');
      const { grounds } = explain(decideTimeliness({ appliedAt: '2027-09-10' }), 'en');
      expect(grounds[0]!.text).toContain(
        '30 September of the fiscal year before the planned one (31 August until 31 March 2027)',
      );
    });
    expect(sayThen().text).toContain('前年度の8月31日');
    expect(sayThen().text).not.toContain('3月31日');
  });
});

describe('別表第1: a system that is added', () => {
  it('is managed as listed from the day on', () => {
    const { before, on, after, never } = onEachDay((options) => decideManager({ system: ADDED }, options));
    expect(before).toMatchObject({ outcome: 'undetermined', missing: ['managedBy'] });
    expect(codes(before)).toEqual(['not-in-appended-table-1']);
    for (const verdict of [on, after, never])
      expect(verdict).toMatchObject({
        outcome: 'system-managing-section',
        entry: { no: 118, unit: '税務課' },
        manager: { label: '税務課長', unit: '税務課' },
        directedBy: { label: '区民生活部長', unit: '区民生活部' },
      });
    expect(on.caveats).toEqual([]);
    expect(never.caveats).toEqual([newest('別表第1')]);
    expect(decideManager({ system: ADDED }).outcome).toBe('undetermined');
  });

  it('is near to a name from the day on', () => {
    const near = (options: object) =>
      decideManager({ system: '滞納整理システム', managedBy: '税務課' }, options).caveats;
    const { before, on } = onEachDay(near);
    expect(before).not.toMatchObject([{ nearNames: expect.arrayContaining([ADDED]) }]);
    expect(on).toMatchObject([{ nearNames: expect.arrayContaining([ADDED]) }]);
  });

  it('is one that every question about systems knows', () => {
    const facts = { system: ADDED };
    const { before, on, never } = onEachDay((options) => [
      decideProcedure({ ...facts, change: 'new-system', minor: 'none' }, options),
      decideReportAddressees(facts, options),
      decideUsageRegime({ ...facts, designation: 'none' }, options),
      decideApplicant({ ...facts, applicant: '区民生活部長' }, options),
    ]);
    expect(before.map(({ outcome }) => outcome)).toEqual(Array(4).fill('undetermined'));
    const known = ['introduction', 'system-managing-side', 'article-9', 'eligible'];
    expect(on.map(({ outcome }) => outcome)).toEqual(known);
    expect(never.map(({ outcome }) => outcome)).toEqual(known);
    for (const verdict of on) expect(verdict.caveats).toEqual([]);
    for (const verdict of never) expect(verdict.caveats).toEqual([newest('別表第1')]);
  });
});

describe('別表第1: a system with another unit', () => {
  it('is managed by the one of the day', () => {
    const ask = (options: object) => decideManager({ system: MOVED, managedBy: '税務課' }, options);
    const { before, on, after, never } = onEachDay(ask);
    expect(before).toMatchObject({
      manager: { unit: '税務課' },
      directedBy: { label: '税務課の属する部の長' },
      caveats: [],
    });
    for (const verdict of [on, after]) {
      expect(verdict).toMatchObject({ manager: { unit: '区民課' }, directedBy: { unit: '区民生活部' } });
      expect(codes(verdict)).toEqual(['differs-from-appended-table-1']);
    }
    expect(codes(never)).toEqual(['newest-edition', 'differs-from-appended-table-1']);
    expect(ask({})).toMatchObject({ manager: { unit: '税務課' }, caveats: [] });
  });

  it('says so in words', () =>
    amendedly(() => {
      const { caveats } = explain(decideManager({ system: MOVED }), 'ja');
      expect(caveats.map(({ text }) => text)).toEqual([
        '基準となる日が示されていないので、別表第1は、最も新しい令和9年4月1日施行のものによった。',
      ]);
      expect(explain(decideManager({ system: MOVED }), 'en').caveats[0]!.text).toBe(
        'No day was given, so Appended Table 1 was taken as it reads from 1 April 2027 on, its newest version.',
      );
    }));
});

describe('第2条第13号: departments that the tables say', () => {
  it('are refused where the facts say otherwise, from the day on', () => {
    const { before, on } = onEachDay((options) => {
      const ask = (section: string, department: string) => () =>
        decideManager({ system: MOVED, organization: { [section]: department } }, options);
      return { tax: attempted(ask('税務課', '福祉部')), hygiene: attempted(ask('生活衛生課', '福祉部')) };
    });
    expect(before).toEqual({ tax: undefined, hygiene: ['contradiction'] });
    expect(on).toEqual({ tax: ['contradiction'], hygiene: undefined });
  });
});

describe('第14条第1項: what needs approval', () => {
  const FORMER_ADDRESS = '住民基本台帳法第7条第8号';
  const ask = (facts: object, options: object, organization?: Readonly<Record<string, string>>) => {
    const uses = [{ managedBy: '戸籍住民課', items: [FORMER_ADDRESS, '住民基本台帳法第7条第7号'] }];
    const given = { applicantSection: '福祉推進課', uses, ...facts, ...(organization && { organization }) };
    return [decideDataUseApproval(given, options), decidePersonalInformation(given, options)] as const;
  };

  it('is by the items that the proviso names on the day: that of the case, or else the one that is asked about', () => {
    const approval = (facts: object) => onEachDay((options) => ask(facts, options)[0]);
    const exempt = { outcome: 'exempt', approvals: [] };
    const required = {
      outcome: 'required',
      approvals: [{ from: { label: '戸籍住民課長', unit: '戸籍住民課' }, items: [FORMER_ADDRESS] }],
    };
    const { before, on, after, never } = approval({});
    expect(before).toMatchObject(exempt);
    for (const verdict of [on, after, never]) expect(verdict).toMatchObject(required);
    for (const verdict of Object.values(approval({ asOf: DAYS.before }))) expect(verdict).toMatchObject(exempt);
    for (const verdict of Object.values(approval({ asOf: DAYS.on }))) expect(verdict).toMatchObject(required);
    expect([on.caveats, never.caveats]).toEqual([[], [newest('第14条第1項ただし書')]]);
    expect(approval({ asOf: DAYS.before }).never.caveats).toEqual([]);
    expect(amendedly(() => explain(ask({}, {})[0], 'ja').caveats[0]?.text)).toContain(
      '第14条第1項ただし書は、最も新しい',
    );
    expect(ask({}, {})[0]).toMatchObject(exempt);
  });

  it('is refused where the facts place a section in another department than the tables of the day do', () => {
    const refused = (facts: object) =>
      onEachDay((options) =>
        ['税務課', '生活衛生課'].map((section) => attempted(() => ask(facts, options, { [section]: '福祉部' }))),
      );
    const [asBefore, asAfter] = [
      [undefined, ['contradiction']],
      [['contradiction'], undefined],
    ];
    expect(refused({})).toEqual({ before: asBefore, on: asAfter, after: asAfter, never: asAfter });
    for (const each of Object.values(refused({ asOf: DAYS.before }))) expect(each).toEqual(asBefore);
    for (const each of Object.values(refused({ asOf: DAYS.on }))) expect(each).toEqual(asAfter);
    const both = () => amendedly(() => attempted(() => ask({ asOf: '31.8.2026', uses: 5 }, {})));
    expect(both()).toEqual(['not-a-list', 'ambiguous-date']);
  });
});

it('of two versions that are encoded the one of the day counts', () => {
  const encoded: Versions = [
    { citation: '第10条', from: FROM },
    { citation: '第10条', from: '2023-04-01' },
  ];
  const made = madeOf(encoded, ({ from }) => from);
  expect([made(), inForceOn(DAYS.before, made), inForceOn(DAYS.on, made)]).toEqual([FROM, '2023-04-01', FROM]);
});

/** The codes of what is refused. */
function attempted(ask: () => unknown): readonly string[] | undefined {
  try {
    ask();
    return undefined;
  } catch (error) {
    if (!(error instanceof InvalidFactsError)) throw error;
    return error.issues.map(({ code }) => code);
  }
}

const attendance = (last: string) => ({
  committee: 'steering' as const,
  attendance: {
    総務企画課長: 'present',
    企画担当課長: 'present',
    財政課長: 'present',
    [last]: 'present',
    職員課長: 'absent',
    デジタル推進課長: 'absent',
  } as const,
});

describe('別表第2: a member who is replaced', () => {
  it.each([
    ['経理課長', undefined, ['unknown-post']],
    ['税務課長', ['unknown-post'], undefined],
  ])('%s sits until the day, or from it on', (post, before, after) => {
    const facts = attendance(post);
    const ask = (options: object) => ({
      quorum: attempted(() => decideQuorum(facts, options)),
      meeting: attempted(() => decideMeeting({ ...facts, convenedBy: '管理部長' }, options)),
      json: attempted(() => runDecision('quorum', facts, options)),
    });
    const days = onEachDay(ask);
    expect(days.before).toEqual({ quorum: before, meeting: before, json: before });
    for (const its of [days.on, days.after, days.never])
      expect(its).toEqual({ quorum: after, meeting: after, json: after });
  });

  it('counts, is asked for and can come by the table of the day', () => {
    const { before, on, after, never } = onEachDay((options) => {
      const known = { 総務企画課長: 'present', 企画担当課長: 'present', 財政課長: 'present' } as const;
      const facts = {
        committee: 'steering',
        attendance: { ...known, 職員課長: 'absent', デジタル推進課長: 'absent' },
      } as const;
      return [
        decideQuorum(facts, options),
        decideMeeting({ ...facts, convenedBy: '管理部長' }, options),
        decideQuorum({ committee: 'steering', attendance: Object.fromEntries(openAway) }, options),
      ] as const;
    });
    for (const verdict of before.slice(0, 2)) expect(verdict.missing).toEqual([`attendance.${REPLACED}`]);
    for (const its of [on, after, never])
      for (const verdict of its.slice(0, 2)) expect(verdict.missing).toEqual([`attendance.${REPLACING}`]);
    expect(on[0].caveats).toEqual([]);
    expect(never[0].caveats).toEqual([newest('別表第2')]);
    expect(never[1].caveats).toEqual([newest('別表第2')]);
    expect(quorumVerdict.safeParse(JSON.parse(JSON.stringify(never[0]))).success).toBe(true);
  });

  /** Nobody of those who sit on both days has come. */
  const openAway = ['総務企画課長', '企画担当課長', '財政課長', '職員課長', 'デジタル推進課長'].map((post) => [
    post,
    'absent',
  ]);

  it('says so in words', () =>
    amendedly(() => {
      const verdict = decideQuorum({ committee: 'steering' });
      expect(explainer(quorumWords)(verdict, 'ja').caveats[0]!.text).toContain(
        '別表第2は、最も新しい令和9年4月1日施行',
      );
      expect(explain(decideMeeting({ committee: 'security' }), 'ja').caveats[0]!.text).toContain(
        '別表第3は、最も新しい',
      );
    }));

  it('has a seat of both committees while these are not known only if both tables have it', () => {
    const ask = (options: object) =>
      decideMeeting({ attendance: { 経理課長: 'absent' }, convenedBy: '管理部長' }, options);
    const { before, on } = onEachDay(ask);
    // 経理課長 sits on both until then, and afterwards tells that the Security Committee meets.
    expect(before.outcome).toBe('undetermined');
    expect(on.outcome).toBe('may-open');
  });

  it('owes what a member owes, from the day on', () => {
    const isMember = (post: string) => (on: object) => dutiesOf(post, on).some(({ as }) => as === 'steering-member');
    const [accounts, tax] = [onEachDay(isMember('経理課長')), onEachDay(isMember('税務課長'))];
    expect(accounts).toEqual({ before: true, on: false, after: false, never: false });
    expect(tax).toEqual({ before: false, on: true, after: true, never: true });
    expect(isMember('経理課長')({})).toBe(true);
    expect(attempted(() => dutiesOf('経理課長', { on: '31.8.2026' }))).toEqual(['ambiguous-date']);
  });
});

describe('別表第3: a member who is removed', () => {
  it('sits until the day', () => {
    const facts = { committee: 'security', attendance: { 生活衛生課長: 'present' } } as const;
    const { before, on, after, never } = onEachDay((options) => attempted(() => decideQuorum(facts, options)));
    expect([before, on, after, never]).toEqual([undefined, ['unknown-post'], ['unknown-post'], ['unknown-post']]);
  });

  it('may be one of several names', () => {
    const without = [{ ...securityTables[0], posts: [] }] as const;
    const neither = [{ ...steeringTables[0], posts: ['総務企画部財政課長'] }] as const;
    const facts = { committee: 'steering', attendance: { 情報管理責任者: 'present' } } as const;
    const changes = new Map<Versions, Versions>([
      [securityTables, without],
      [steeringTables, neither],
    ]);
    expect(attempted(() => supposing(changes, () => decideQuorum(facts)))).toEqual(['unknown-post']);
    expect(attempted(() => decideQuorum(facts))).toBeUndefined();
  });

  it('was a member in the past of the first table', () =>
    expect(amendedly(() => codes(decideQuorum({ committee: 'security' }, { on: '2012-04-01' })))).toContain(
      'text-not-attested',
    ));
});

describe('law that is supposed', () => {
  const late = () => decideTimeliness({ appliedAt: '2027-09-30', plannedFor: 2028, urgency: 'none' }).outcome;
  it('counts while it is asked, and not afterwards, also after an error', () => {
    const lateThen = askedAsOf2023(late);
    expect(lateThen()).toBe('late');
    expect(amendedly(late)).toBe('on-time');
    expect(() =>
      amendedly(() => {
        throw new RangeError();
      }),
    ).toThrow(RangeError);
    expect(lateThen()).toBe('late');
  });

  it('can be supposed within another', () =>
    amendedly(() => {
      const earlier = amended(applicationDay, { month: 7, day: 31 });
      expect(supposing(new Map([[applicationDay, earlier]]), late)).toBe('late');
      // What is not changed stays as supposed around it.
      expect(supposing(new Map([[applicationDay, earlier]]), () => decideManager({ system: ADDED }).outcome)).toBe(
        'system-managing-section',
      );
      expect(late()).toBe('on-time');
    }));

  it('is not about the day of a question that asks another one', () => {
    const inside: unknown[] = [];
    const facts = {
      get system() {
        inside.push(decideManager({ system: ADDED }).outcome);
        return ADDED;
      },
    };
    amendedly(() => expect(decideManager(facts, { on: DAYS.before }).outcome).toBe('undetermined'));
    expect(inside).toEqual(['system-managing-section']);
  });

  it('of one version and no other changes no verdict', () => {
    const asEncoded = new Map([...secondEdition.keys()].map((encoded) => [encoded, encoded]));
    const facts = { system: '税務システム', outsourced: false } as const;
    expect(supposing(asEncoded, () => decideManager(facts))).toEqual(decideManager(facts));
    for (const { decide } of decisions)
      expect(supposing(asEncoded, () => (decide as (facts: object) => unknown)({}))).toEqual(
        (decide as (facts: object) => unknown)({}),
      );
  });
});

describe('every constant that is dated', () => {
  const encoded = [...secondEdition.keys()];
  it('has its newest version first, and its oldest from the day on that its place is attested', () => {
    for (const versions of encoded) {
      const days = versions.map(({ from }) => from);
      expect([...days].sort().reverse()).toEqual(days);
      const oldest = versions[versions.length - 1]!;
      expect(oldest.from).toBe(attestedFrom(/^(?:第\d+条|別表第\d)/.exec(oldest.citation)![0] as Version['citation']));
    }
  });
  it('ends on the day before the next', () =>
    amendedly(() => {
      for (const versions of encoded)
        expect(spansOf(versions).map(({ until }) => until)).toEqual([undefined, DAYS.before]);
    }));
  it('is exported as it newly reads', () => {
    expect(systemTables[0].rows).toBe(appendedTable1);
    expect(steeringTables[0].posts).toBe(appendedTable2);
    expect(securityTables[0].posts).toBe(appendedTable3);
    expect(departmentTables[0].departments).toBe(attestedDepartments);
  });
});

describe('別表第3: the department of a section that uses a system', () => {
  // 税務課 stands in 区民生活部 by the new table, and nowhere by the old one.
  const ask = (facts: object, options: object) =>
    reviewIntroduction(
      { system: '住民記録システム', change: 'system-change', usingSections: ['税務課'], ...facts } as IntroductionCase,
      options,
    );
  it('is that of the day', () => {
    const outcomes = onEachDay(
      (options) => ask({ applicant: '区民生活部長' }, options).steps.find(({ step }) => step === 'applicant')?.verdict,
    );
    expect(Object.values(outcomes).map((verdict) => verdict?.outcome)).toEqual([
      'undetermined',
      ...['eligible', 'eligible', 'eligible'],
    ]);
  });
  it('contradicts a list of departments from the day on', () => {
    const refused = onEachDay((options) => issuesOf(() => ask({ usingDepartments: ['福祉部'] }, options)));
    const contradiction = ['usingSections.0: contradiction'];
    expect(refused).toEqual({ before: [], on: contradiction, after: contradiction, never: contradiction });
  });
});
