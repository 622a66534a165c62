import { describe, expect, it } from 'vitest';
import { complete } from '../../examples/ward/ways-to-fail.js';
import { type IntroductionCase, InvalidFactsError, reviewIntroduction } from '../../src/index.js';
import { runReview } from '../../src/schemas.js';
import { issuesOf } from '../input/issues.js';
import { AFTER, inEnglish, inJapanese, LAST } from '../oracles/deadline.js';

const step = (facts: IntroductionCase, name: string, options = {}) =>
  reviewIntroduction(facts, options).steps.find((each) => each.step === name)!;

describe('reviewIntroduction', () => {
  it('asks first which procedure applies, and finds nothing wanting until that is known', () => {
    const review = reviewIntroduction({});
    expect(review.steps.map(({ step: name }) => name)).toEqual([
      ...['procedure', 'applicant', 'criteria', 'data-use', 'personal-information', 'timeliness'],
      ...['materials', 'referral', 'meeting', 'decision', 'notice', 'record'],
    ]);
    expect(review.next.map(({ step: name }) => name)).toEqual(['procedure']);
    // Whether the change is minor is open: then neither applicant nor deadline nor meeting can be at fault.
    const { minor: _, ...open } = { ...complete, change: 'processing-change' as const };
    const late = { ...open, applicant: '税務課長', appliedAt: '2026-09-30', meeting: { convenedBy: '税務課長' } };
    expect(reviewIntroduction(late).findings).toEqual([]);
  });

  it('says of a first idea what is to be done, in the order of the text', () => {
    const { next } = reviewIntroduction({ system: '図書館システム', change: 'new-system' });
    // Of whose department ゆいの森課 is the chart tells, and so who may apply.
    expect(next[0]).toMatchObject({
      act: { ja: 'ゆいの森課の属する部を確かめる' },
      by: { ja: 'ゆいの森課の属する部の長' },
    });
    expect(next.map(({ step: name, citation }) => `${name} ${citation}`)).toEqual([
      ...['applicant 第12条第1項', 'applicant 第12条第1項'],
      'criteria 第12条第1項',
      'data-use 第14条第1項本文',
      'personal-information 第14条第2項',
      'timeliness 第12条第2項',
      'materials 第12条第4項',
      'referral 第12条第4項',
      'meeting 第19条第1項',
      'decision 第16条第2号',
      'notice 第12条第5項',
    ]);
  });

  it('第12条第1項：申請の前には、誰がいつまでに申請するかを言う', () => {
    const { appliedAt: _, ...idea } = complete;
    expect(step(idea, 'applicant').next).toEqual([
      {
        citation: '第12条第1項',
        act: { ja: '情報統括責任者に申請する', en: 'apply to the chief information officer' },
        by: { ja: '福祉部長', en: 'the head of the Welfare Department (福祉部長)' },
        when: { ja: `${inJapanese(LAST)}までに`, en: `by ${inEnglish(LAST)}` },
      },
    ]);
  });

  it('第12条第4項：遅れも、満たさない基準も、欠けた承認も、付議を妨げない', () => {
    const bad = {
      ...complete,
      decision: { approved: true },
      appliedAt: '2027-01-01',
      approvals: [],
      criteria: { welfare: 'none' as const },
    };
    const review = reviewIntroduction(bad);
    expect(review.findings.map(({ code }) => code)).toEqual(['criteria-not-met', 'approval-missing', 'late']);
    expect(step(bad, 'referral').status).toBe('done');
    expect(step({ ...bad, referred: false, decision: 'none', notified: false }, 'referral')).toMatchObject({
      status: 'open',
      next: [{ citation: '第12条第4項' }],
    });
  });

  it('第14条第1項：承認は申請より前に得る。同じ日であれば、どちらが先かを確かめる', () => {
    const on = (day: string) => step({ ...complete, approvals: [{ from: '戸籍住民課の長', on: day }] }, 'data-use');
    expect(on('2026-08-30').status).toBe('done');
    expect(on('2026-08-31')).toMatchObject({
      status: 'open',
      missing: ['approvals.0.on'],
      findings: [],
      next: [{ act: { ja: '戸籍住民課長の承認と申請のどちらが先かを確かめる' } }],
    });
    expect(on('2026-09-01').findings.map(({ code }) => code)).toEqual(['approval-after-application']);
    expect(step({ ...complete, approvals: [{ from: '戸籍住民課長' }] }, 'data-use')).toMatchObject({
      status: 'open',
      missing: ['approvals.0.on'],
      findings: [],
      next: [{ act: { ja: '戸籍住民課長の承認の日を確かめる' } }],
    });
    expect(
      step({ ...complete, approvals: [{ from: '税務課長', on: '2026-08-01' }] }, 'data-use').findings[0]?.code,
    ).toBe('approval-missing');
  });

  it('第14条第1項：他課のデータがなければ、又はただし書の事項だけならば、承認は要らない', () => {
    const { approvals: _, ...unapproved } = complete;
    const exempt = [{ managedBy: '戸籍住民課', items: ['住民基本台帳法第7条第1号'], personalInformation: true }];
    for (const uses of [[], exempt]) expect(step({ ...unapproved, uses }, 'data-use').status).toBe('done');
  });

  it('第14条第1項：得たかが分からない承認は欠けているとせず、申請の前ならば申請の前に得る', () => {
    const { approvals: _, appliedAt: __, ...idea } = complete;
    expect(step({ ...idea, appliedAt: '2026-08-31' }, 'data-use')).toMatchObject({ status: 'open', findings: [] });
    const [before] = step(idea, 'data-use').next;
    expect(before?.when?.ja).toBe('申請の前に');
    const [after] = step({ ...idea, appliedAt: '2026-08-31' }, 'data-use').next;
    expect(after?.act).toEqual(before?.act);
    expect(after).not.toHaveProperty('when');
  });

  it('第14条第1項：遅れた承認が幾つもあれば、最初のものを挙げる', () => {
    const approvals = ['2026-09-03', '2026-09-01', '2026-09-02'].map((on) => ({ from: '戸籍住民課長', on }));
    const [found] = step({ ...complete, approvals }, 'data-use').findings;
    expect(found?.text.ja).toBe('戸籍住民課長の令和8年9月1日の承認は申請の後である。');
  });

  it('第14条第2項：手続をとったかが分からなければ、指摘はせず、次にすることとする', () => {
    const { privacyProcedureDone: _, ...open } = complete;
    expect(step(open, 'personal-information')).toMatchObject({
      ...{ status: 'open', findings: [] },
      next: [{ citation: '第14条第2項' }],
    });
    expect(step({ ...open, privacyProcedureDone: false }, 'personal-information').findings).toHaveLength(1);
  });

  it('第12条第4項：決定があるのに付議されたかが分からなければ、それを確かめる', () => {
    const { referred: _, ...open } = complete;
    expect(step({ ...open, decision: { approved: true } }, 'referral')).toMatchObject({
      ...{ status: 'open', findings: [] },
      next: [{ citation: '第12条第4項', act: { ja: '付議されたかを確かめる' } }],
    });
  });

  it('第12条第1項・第19条第1項：申請又は決定の後に分からないことは、確かめる', () => {
    const { applicant: _, meeting: __, ...open } = complete;
    const decided = { ...open, decision: { approved: true } };
    expect(step(decided, 'applicant')).toMatchObject({
      ...{ status: 'open', findings: [] },
      next: [{ act: { ja: '申請者の職を確かめる' } }],
    });
    expect(step(decided, 'meeting')).toMatchObject({
      ...{ status: 'open', findings: [] },
      next: [{ by: { ja: '運営委員長（情報統括責任者）' } }],
    });
  });

  it('第12条第2項：緊急の認定があれば期日を言わず、申請だけが残れば確かめることはない', () => {
    const { appliedAt: _, ...idea } = complete;
    expect(step(idea, 'timeliness').next).toEqual([]);
    const urgent = { ...idea, urgency: { holds: true, by: '区長', reason: '法令の改正' } };
    expect(step(urgent, 'applicant').next[0]).not.toHaveProperty('when');
  });

  it('第14条第1項：時刻まで分かれば、同じ日でも前後を見る', () => {
    const on = (approval: string, application: string) =>
      step({ ...complete, appliedAt: application, approvals: [{ from: '戸籍住民課長', on: approval }] }, 'data-use');
    const [morning, afternoon] = ['2026-08-28T09:00:00+09:00', '2026-08-28T15:00:00+09:00'];
    expect(on(morning, afternoon)).toMatchObject({ status: 'done', missing: [] });
    expect(on(afternoon, morning).findings.map(({ code }) => code)).toEqual(['approval-after-application']);
    // At one instant is not before it.
    expect(on(morning, morning).findings.map(({ code }) => code)).toEqual(['approval-after-application']);
    // What is known to the hour is not asked again.
    expect(on('2026-08-28', morning)).toMatchObject({ status: 'open', missing: ['approvals.0.on'], findings: [] });
    expect(on(morning, '2026-08-28')).toMatchObject({ status: 'open', missing: ['appliedAt'], findings: [] });
    expect(on('2026-08-28', '2026-08-28').missing).toEqual(['appliedAt', 'approvals.0.on']);
    expect(on('2026-08-27', morning).status).toBe('done');
    expect(on('2026-08-29', morning).findings.map(({ code }) => code)).toEqual(['approval-after-application']);
    // No approval can come before the day begins.
    expect(on('2026-08-28', '2026-08-28T00:00:00+09:00').findings).toHaveLength(1);
    // One of two that is sure is enough.
    const approvals = ['2026-08-28', '2026-08-20'].map((on) => ({ from: '戸籍住民課長', on }));
    expect(step({ ...complete, appliedAt: '2026-08-28', approvals }, 'data-use').status).toBe('done');
  });

  const minor = { holds: true, by: 'デジタル推進課長', reason: '帳票の様式だけを変える' };
  it('第13条第1項・第2項：軽易な変更は利用する課の長が申請し、デジタル推進課長が決め、通知する', () => {
    const review = reviewIntroduction({
      system: '税務システム',
      change: 'processing-change',
      minor,
      applicant: '税務課長',
    });
    expect(review.steps.map(({ status }) => status)).toEqual([
      ...['done', 'open'],
      ...Array.from({ length: 7 }, () => 'not-applicable'),
      ...['open', 'open', 'not-applicable'],
    ]);
    expect(review.next.map(({ citation, by }) => `${citation} ${by.ja}`)).toEqual([
      ...['第13条第1項 税務課長', '第13条第1項 利用する課の長'],
      '第13条第2項 デジタル推進課長',
      '第13条第2項 デジタル推進課長',
    ]);
    const byDepartment = reviewIntroduction({
      system: '税務システム',
      change: 'processing-change',
      minor,
      applicant: '区民生活部長',
    });
    expect(byDepartment.findings).toMatchObject([{ code: 'not-the-applicant', citation: '第13条第1項' }]);
  });

  it('第13条第3項：他の課のシステムでは、変更の記録を保管する', () => {
    const way = {
      system: '戸籍システム',
      change: 'processing-change',
      minor,
      appliedAt: '2026-08-01',
      notified: true,
    } as const;
    const decided = (approved: boolean, changeRecorded?: boolean) =>
      step({ ...way, decision: { approved }, ...(changeRecorded !== undefined && { changeRecorded }) }, 'record');
    expect(decided(true)).toMatchObject({ status: 'open', findings: [], next: [{ citation: '第13条第3項' }] });
    expect(decided(true, false).findings.map(({ code }) => code)).toEqual(['change-not-recorded']);
    expect(decided(true, true).status).toBe('done');
    expect(decided(false).status).toBe('not-applicable');
    // Nothing has been decided: that nothing is on record is no fault yet.
    expect(step({ ...way, changeRecorded: false }, 'record')).toMatchObject({
      status: 'open',
      findings: [],
      missing: [],
    });
    // Whoever uses it and whoever manages it keep the record; who is both is named once.
    const keepers = (usingSections: string[], applicant?: string) =>
      step({ ...way, usingSections, applicant }, 'record').next[0]?.by.ja;
    expect(keepers([])).toBe('利用する課の長及び戸籍住民課長');
    expect(keepers(['学務課'])).toBe('学務課長及び戸籍住民課長');
    expect(keepers(['戸籍住民課'])).toBe('戸籍住民課長');
    // Of several it is the one that makes the change, as far as that is known.
    expect(keepers(['学務課', '税務課'])).toBe('学務課長又は税務課長、及び戸籍住民課長');
    expect(keepers(['学務課', '戸籍住民課'])).toBe('学務課長及び戸籍住民課長');
    expect(keepers(['学務課', '税務課'], '学務課長')).toBe('学務課長及び戸籍住民課長');
    expect(keepers(['学務課', '戸籍住民課'], '戸籍住民課長')).toBe('戸籍住民課長');
    expect(step(way, 'decision').next).toMatchObject([{ citation: '第13条第3項', by: { ja: '戸籍住民課長' } }]);
  });

  it.each([
    ['税務システム', minor, '第13条第2項'],
    ['戸籍システム', minor, '第13条第3項'],
    ['税務システム', 'none', '第12条第4項'],
  ] as const)('申請より前の決定は、その手続の項による（%s）', (system, minor, citation) =>
    expect(
      step(
        {
          system,
          change: 'processing-change',
          minor,
          appliedAt: '2026-05-02',
          decision: { approved: true, on: '2026-05-01' },
        },
        'decision',
      ).findings,
    ).toMatchObject([{ code: 'decided-before-application', citation }]),
  );

  it('申請した後に、申請の前にせよとは言わない', () => {
    const when = (facts: object) => step({ ...complete, ...facts, criteria: undefined }, 'criteria').next[0]?.when?.ja;
    expect(when({ appliedAt: undefined })).toBe('申請の前に');
    expect(when({})).toBeUndefined();
  });

  it('第12条第5項：決定がなければ通知もない', () => {
    expect(step({ ...complete, decision: 'none' }, 'notice').findings.map(({ code }) => code)).toEqual([
      'notified-without-decision',
    ]);
  });

  it('第16条：新規の導入は第2号、変更は第3号による', () => {
    const undecided = { ...complete, decision: 'none' as const };
    expect(step(undecided, 'decision').next[0]?.citation).toBe('第16条第3号');
    expect(step({ ...undecided, change: 'new-system' }, 'decision').next[0]?.citation).toBe('第16条第2号');
  });

  it('第14条第1項：承認を要することは確かでも、誰のどのデータかが分からない利用は、それを尋ねる', () => {
    const uses = [{ managedBy: '戸籍住民課', items: ['所得'] }, { items: ['所得'] }, { managedBy: '福祉推進課' }];
    expect(step({ ...complete, uses }, 'data-use')).toMatchObject({
      status: 'open',
      missing: ['uses.1.managedBy', 'uses.2.items'],
      next: [{ act: { ja: '2件目のデータを管理する課、3件目のデータの事項を確かめる' } }],
    });
  });

  it.each([
    ['税務課代理', 'approvals.0.from'],
    // …者は職の名称の形をしており、戸籍住民課の長の職名かもしれない。
    ['税務課職務代理者', 'heads.戸籍住民課'],
    ['課代理', 'approvals.0.from'],
  ])('職でないものの代理（%s）は、誰の職名か分からないだけで、判断を妨げない', (title, asked) => {
    const uses = [{ managedBy: '戸籍住民課', items: ['所得'] }];
    const its = { ...complete, uses, approvals: [{ from: title, on: '2026-08-01' }] };
    expect(step(its, 'data-use')).toMatchObject({ status: 'open', missing: [asked] });
    for (const acting of ['established', 'not-established'] as const) {
      const byTitle = { ...complete, applicant: title, acting };
      expect(step(byTitle, 'applicant').status).not.toBe('done');
      expect(() => reviewIntroduction({ ...byTitle, change: 'processing-change', minor })).not.toThrow();
    }
  });

  it('refuses what any decision refuses, at its place in the case, all at once', () => {
    const bad = {
      ...complete,
      appliedAt: '26-8-31',
      criteria: { welfare: true },
      meeting: { attendance: { 税務課長: 'present' } },
      approvals: [{ on: '2026-08-01' }, { from: '税務課' }],
      decision: {},
      refered: true,
    };
    try {
      reviewIntroduction(bad as never);
      expect.unreachable();
    } catch (error) {
      expect((error as InvalidFactsError).issues.map(({ path, code }) => `${path}: ${code}`).sort()).toEqual([
        'appliedAt: ambiguous-date',
        'approvals.0.from: unknown-post',
        'approvals.1.from: unknown-post',
        'criteria.welfare: not-a-judgement',
        'decision.approved: not-a-boolean',
        'meeting.attendance.税務課長: unknown-post',
        'refered: unknown-key',
      ]);
    }
    const [approvals, decision] = [['戸籍住民課長', { from: '戸籍住民課長' }], true];
    expect(issuesOf(() => reviewIntroduction({ ...complete, approvals, decision } as never))).toEqual([
      ...['approvals.0: not-an-object', 'decision: not-an-object'],
    ]);
    expect(issuesOf(() => reviewIntroduction(complete, { day: '2026-08-31' } as never))).toEqual([
      'options.day: unknown-key',
    ]);
    for (const nothing of [null, [], 'x'])
      expect(() => reviewIntroduction(nothing as never)).toThrow(InvalidFactsError);
  });

  it('is plain data and changes nothing', () => {
    const before = structuredClone(complete);
    const review = reviewIntroduction(complete);
    expect(JSON.parse(JSON.stringify(review))).toEqual(review);
    expect(complete).toEqual(before);
  });

  it('第12条第2項：遅れは指摘として残り、済んだことにはならない', () => {
    const on = (appliedAt: string) => step({ ...complete, appliedAt }, 'timeliness');
    expect(on(LAST).status).toBe('done');
    expect(on(AFTER)).toMatchObject({ status: 'fault', findings: [{ code: 'late' }], next: [] });
    expect(on(AFTER).findings[0]?.text.ja).not.toMatch(/付議/);
  });

  it('分からない事実だけを確かめ、分かっている事実は問わない', () => {
    const asks = (facts: IntroductionCase, name: string) => {
      const { missing, next } = step(facts, name);
      return [missing, next.map(({ act }) => act.ja)];
    };
    const { plannedFor, urgency, ...rest } = { ...complete, appliedAt: AFTER };
    expect(asks(rest, 'timeliness')).toEqual([
      ['plannedFor', 'urgency'],
      ['導入等を予定する年度、緊急の必要についての判断を確かめる'],
    ]);
    expect(asks({ ...rest, plannedFor: plannedFor! }, 'timeliness')).toEqual([
      ['urgency'],
      ['緊急の必要についての判断を確かめる'],
    ]);
    expect(asks({ ...rest, urgency: urgency! }, 'timeliness')[0]).toEqual(['plannedFor']);
    const { change: _, ...unsaid } = complete;
    expect(step(unsaid, 'procedure').missing).toEqual(['change']);
    expect(step({ ...complete, criteria: {} }, 'criteria').missing).toEqual([
      ...['criteria.welfare', 'criteria.efficiency', 'criteria.privacy'],
    ]);
    const open = { ...complete, uses: [{ managedBy: '税務課' }] };
    expect(step(open, 'data-use').missing).toContain('uses.0.items');
    expect(step({ ...complete, meeting: { convenedBy: '管理部長' } }, 'meeting').missing).toContain(
      'meeting.attendance.総務企画部総務企画課長',
    );
    const { referred: _r, decision: _d, notified: _n, ...undone } = complete;
    expect(['referral', 'decision', 'notice'].map((name) => step(undone, name).missing)).toEqual([
      ...[['referred'], ['decision'], ['notified']],
    ]);
  });

  it('第12条第1項：申請できる職を名で示し、定まらなければ、それを定める事実を示す', () => {
    const who = (facts: IntroductionCase) => {
      const { missing, next } = step({ change: 'new-system', ...facts }, 'applicant');
      return [next.at(-1)?.by.ja, missing];
    };
    expect(who({ system: '税務システム', usingDepartments: ['区民生活部'] })).toEqual([
      'デジタル推進課長又は区民生活部長',
      ['applicant', 'appliedAt'],
    ]);
    expect(who({ system: '税務システム' })).toEqual([
      'デジタル推進課長又は利用する部の長',
      ['usingDepartments', 'applicant', 'appliedAt'],
    ]);
    expect(who({ system: '入退室管理システム' })[0]).toBe('管理部長');
    // Whoever may not apply has nothing to confirm.
    const wrong: IntroductionCase = { ...complete, applicant: '福祉推進課長', criteria: {} };
    expect(step(wrong, 'criteria').next[0]?.by.ja).toBe('福祉部長');
    expect(who({ system: '戸籍システム' })).toEqual([
      '戸籍住民課の属する部の長',
      ['organization.戸籍住民課', 'applicant', 'appliedAt'],
    ]);
    expect(who({ system: '戸籍システム', organization: { 戸籍住民課: '区民生活部' } })[0]).toBe('区民生活部長');
    expect(who({ system: '期日前投票システム', heads: { 選挙管理委員会事務局: '選管局長' } })[0]).toBe('選管局長');
  });

  describe('第12条第1項：利用する課の属する部は、利用する部である', () => {
    const of: IntroductionCase = { system: '税務システム', change: 'system-change', appliedAt: LAST };
    const by = (applicant: string, facts: IntroductionCase) => {
      const { status, missing, findings } = step({ ...of, applicant, ...facts }, 'applicant');
      return [status, missing, findings.map(({ code }) => code)];
    };
    const done = ['done', [], []];
    const asked = (...missing: string[]) => ['open', missing, []];
    it.each<[string, IntroductionCase, unknown[]]>([
      // 区民課 stands in 区民生活部 by Appended Table 3; of 税務課 the case has to say it.
      ['区民生活部長', { usingSections: ['区民課'] }, done],
      ['区民生活部長', { usingSections: ['福祉推進課', '区民課'] }, done],
      ['区民生活部長', { usingSections: ['区民課'], usingDepartments: ['区民生活部', '福祉部'] }, done],
      ['区民生活部長', { usingSections: ['税務課'], organization: { 税務課: '荒川区区民生活部' } }, done],
      ['区民生活部長', { usingSections: ['区民生活部税務課'] }, done],
      ['監査事務局の長', { usingSections: ['監査事務局'] }, done],
      [
        '教育部長',
        { usingSections: ['教育総務課'], heads: { 教育委員会事務局: '教育部長' } },
        done, // by the title that the case gives the head of that department
      ],
      // Whose department nobody says may be any.
      ['区民生活部長', { usingSections: ['税務課'] }, asked('usingDepartments')],
      ['区民生活部長', { usingSections: ['税務課'], usingDepartments: ['区民生活部'] }, done],
      // Others may use it as well, whose heads may apply too.
      ['福祉部長', { usingSections: ['区民課'] }, asked('usingDepartments')],
      ['福祉部長', { usingSections: [] }, asked('usingDepartments')],
      ['教育部長', { usingSections: ['教育総務課'] }, asked('usingDepartments', 'heads')],
      ['福祉部長', { usingSections: ['区民課'], usingDepartments: ['区民生活部', '福祉部'] }, done],
      ['区民生活部長職務代理者', { usingSections: ['区民課'] }, asked('acting')],
      ['区民生活部長職務代理者', { usingSections: ['区民課'], acting: 'established' }, done],
    ])('%s、%j', (applicant, facts, expected) => expect(by(applicant, facts)).toEqual(expected));
    it('管理する課が分からなければ、ほかに利用する部は問わない', () => {
      const facts = { ...of, system: '架空システム', applicant: '区民生活部長', usingSections: ['区民課'] };
      expect(step(facts, 'applicant').verdict?.missing).toEqual(['managedBy', 'organization']);
      expect(step({ ...facts, managedBy: 'デジタル推進課' }, 'applicant').status).toBe('done');
    });
    it('課の長は申請せず、申請できると分かっている職を示す', () => {
      const facts = { ...of, applicant: '区民課長', usingSections: ['区民課', '税務課'] };
      const { findings, verdict } = step(facts, 'applicant');
      expect(findings.map(({ code }) => code)).toEqual(['not-the-applicant']);
      expect(verdict).toMatchObject({
        remedies: [{ change: { applicant: 'デジタル推進課長' } }, { change: { applicant: '区民生活部長' } }],
      });
      expect(verdict).not.toHaveProperty('eligible');
      for (const applicant of ['デジタル推進課長', '区民生活部長'])
        expect(step({ ...facts, applicant }, 'applicant').status).toBe('done');
    });
    it('申請の前には、ほかに利用する部を尋ねる', () => {
      const { missing, next } = step({ ...of, appliedAt: undefined, usingSections: ['区民課'] }, 'applicant');
      expect(missing).toEqual(['usingDepartments', 'applicant', 'appliedAt']);
      expect(next.at(-1)?.by.ja).toBe('デジタル推進課長又は利用する部の長');
    });
    it('課の属する部を欠く一覧は、事実の矛盾として退ける', () => {
      const refused = (facts: IntroductionCase) => issuesOf(() => reviewIntroduction({ ...of, ...facts }));
      const contradiction = (...places: number[]) => places.map((i) => `usingSections.${i}: contradiction`);
      const sections = ['福祉推進課', '区民課', '税務課'];
      expect(refused({ usingSections: ['区民課'], usingDepartments: [] })).toEqual(contradiction(0));
      expect(refused({ usingSections: sections, usingDepartments: ['福祉部'] })).toEqual(contradiction(1));
      const organization = { 税務課: '区民生活部' };
      expect(refused({ usingSections: sections, usingDepartments: ['福祉部'], organization })).toEqual(
        contradiction(1, 2),
      );
      expect(refused({ usingSections: ['区民生活部税務課'], usingDepartments: ['福祉部'] })).toEqual(contradiction(0));
      // 税務課 stands in some department, 架空課 perhaps in none.
      expect(refused({ usingSections: ['税務課', '架空課'], usingDepartments: [] })).toEqual(contradiction(0));
      for (const facts of [
        { usingSections: ['税務課'], usingDepartments: ['福祉部'] },
        { usingSections: ['架空課'], usingDepartments: [], organization: { 架空課: 'none' } },
        { usingSections: [], usingDepartments: ['福祉部'] },
      ])
        expect(() => reviewIntroduction({ ...of, ...facts })).not.toThrow();
      // A list that is not understood leaves nothing out.
      expect(refused({ usingSections: ['区民課'], usingDepartments: ['税務課'] })).toEqual([
        'usingDepartments.0: not-a-department',
      ]);
      expect(() => runReview('introduction', { ...of, usingSections: ['区民課'], usingDepartments: [] })).toThrow(
        InvalidFactsError,
      );
    });
    it('他の課のシステムでは、利用する部の長は申請しない', () => {
      const facts = { system: '入退室管理システム', usingSections: ['区民課'] };
      expect(by('区民生活部長', facts)[2]).toEqual(['not-the-applicant']);
      expect(by('管理部長', facts)).toEqual(done);
    });
  });

  it('第14条第1項：誰の承認か分からなければ、承認がないとはせず、それを確かめる', () => {
    const by = (from: string, facts: Partial<IntroductionCase> = {}) => {
      const { status, missing, findings } = step(
        { ...complete, approvals: [{ from, on: '2026-08-01' }], ...facts },
        'data-use',
      );
      return [status, missing, findings.map(({ code }) => code)];
    };
    const none = ['open', [], ['approval-missing']];
    expect(by('戸籍住民課長')).toEqual(['done', [], []]);
    expect(by('戸籍住民課長事務取扱')).toEqual(['done', [], []]);
    expect(by('戸籍住民課長職務代理者')).toEqual(['open', ['acting'], []]);
    expect(by('戸籍住民課長職務代理者', { acting: 'established' })).toEqual(['done', [], []]);
    expect(by('戸籍住民課長職務代理者', { acting: 'not-established' })).toEqual(none);
    expect(by('窓口担当')).toEqual(['open', ['approvals.0.from'], []]);
    expect(by('所長')).toEqual(['open', ['heads.戸籍住民課'], []]);
    expect(by('所長', { heads: { 戸籍住民課: '所長' } })).toEqual(['done', [], []]);
    expect(by('所長', { heads: { 戸籍住民課: '戸籍所長' } })).toEqual(none);
    expect(by('税務課長')).toEqual(none);
    expect(by('管理部長')).toEqual(none);
  });

  it('第14条第1項：申請より後の承認は、もうあらかじめ得たものにならない', () => {
    const late = { ...complete, approvals: [{ from: '戸籍住民課長', on: AFTER }], appliedAt: LAST };
    expect(step(late, 'data-use')).toMatchObject({ status: 'fault', missing: [], next: [] });
  });

  it('第14条：承認を受け、手続を行うのは申請に係る課の長である', () => {
    const { approvals: _, privacyProcedureDone: __, ...open } = complete;
    expect(step(open, 'data-use').next.map(({ by }) => by.ja)).toContain('福祉推進課長');
    expect(step(open, 'personal-information').next[0]?.by.ja).toBe('福祉推進課長');
    const { applicantSection: ___, ...unsaid } = open;
    expect(step(unsaid, 'data-use').next[0]?.by.ja).toBe('申請に係る課の長');
  });

  describe('第13条第1項：軽易な変更は、利用する課の長が申請する', () => {
    const way: IntroductionCase = {
      ...{ system: '税務システム', change: 'processing-change', appliedAt: '2026-08-01' },
      minor: { holds: true, by: 'デジタル推進課長', reason: '帳票の様式だけを変える' },
    };
    const asked = (facts: IntroductionCase) => {
      const { status, missing, findings } = step({ ...way, ...facts }, 'applicant');
      return [status, missing, findings.map(({ code }) => code)];
    };
    it.each<[IntroductionCase, string, string[], string[]]>([
      [{ applicant: '税務課長' }, 'open', ['usingSections'], []],
      [{ applicant: '税務課長', usingSections: ['税務課', '国保年金課'] }, 'done', [], []],
      [{ applicant: '税務課長', usingSections: ['国保年金課'] }, 'open', [], ['not-the-applicant']],
      [{ applicant: '税務課長', usingSections: [] }, 'open', [], ['not-the-applicant']],
      [{ applicant: '税務課長事務取扱', usingSections: ['税務課'] }, 'done', [], []],
      [{ applicant: '税務課長職務代理者', usingSections: ['税務課'] }, 'open', ['acting'], []],
      [{ applicant: '税務課長職務代理者', usingSections: ['税務課'], acting: 'established' }, 'done', [], []],
      [
        { applicant: '税務課長職務代理者', usingSections: ['税務課'], acting: 'not-established' },
        ...(['open', [], ['not-the-applicant']] as [string, string[], string[]]),
      ],
      [{ applicant: '区民生活部長', usingSections: ['税務課'] }, 'open', [], ['not-the-applicant']],
      [{ applicant: '選挙管理委員会事務局の長', usingSections: ['選挙管理委員会事務局'] }, 'done', [], []],
      [{ applicant: '所長', usingSections: ['税務課'] }, 'open', ['heads.税務課'], []],
      [{ applicant: '所長', usingSections: ['税務課'], heads: { 税務課: '所長' } }, 'done', [], []],
      // The text names 経理課長 outright; nobody else is.
      [{ applicant: '所長', usingSections: ['経理課'] }, 'open', [], ['not-the-applicant']],
      [{ usingSections: ['税務課'] }, 'open', ['applicant'], []],
      [{}, 'open', ['applicant', 'usingSections'], []],
    ])('%j', (facts, status, missing, findings) => {
      expect(asked(facts)).toEqual([status, missing, findings]);
    });
    it('申請の前には、誰が申請するかを言う', () => {
      const { appliedAt: _, ...idea } = way;
      const next = (facts: IntroductionCase) =>
        step({ ...idea, ...facts }, 'applicant').next.map(({ by, act }) => `${by.ja} ${act.ja}`);
      expect(next({ usingSections: ['税務課', '国保年金課'] })).toEqual([
        '税務課長又は国保年金課長 デジタル推進課長に申請する',
      ]);
      expect(next({})).toHaveLength(2);
    });
    it('運営委員会にも付される読み方では、会議も要る', () => {
      const statuses = (readings: object) =>
        reviewIntroduction(way, { readings })
          .steps.filter(({ step: name }) => name === 'meeting' || name === 'referral')
          .map(({ status }) => status);
      expect(statuses({})).toEqual(['not-applicable', 'not-applicable']);
      expect(statuses({ 'minor-change-committee': 'steering' })).toEqual(['not-applicable', 'open']);
    });
    it('第13条第3項：第12条第1項の申請も要する読み方では、委員会の道と記録の両方をたどる', () => {
      const review = reviewIntroduction(
        { ...way, system: '戸籍システム' },
        { readings: { 'minor-change-elsewhere': 'besides-12-1' } },
      );
      expect(review.steps.every(({ status }) => status !== 'not-applicable')).toBe(true);
      expect(review.next.filter(({ step: name }) => name === 'notice').map(({ citation }) => citation)).toEqual([
        ...['第12条第5項', '第13条第3項'],
      ]);
    });
  });

  it('利用する課として示すのは課であり、基準には申請者を示さない', () => {
    const bad = {
      ...complete,
      usingSections: ['福祉部', null],
      criteria: { ...complete.criteria, applicant: '福祉部長' },
    };
    expect(issuesOf(() => reviewIntroduction(bad as never))).toEqual([
      ...['criteria.applicant: unknown-key', 'usingSections.0: department-for-a-section', 'usingSections.1: null'],
    ]);
  });
});
