/** Every command beside decide: what it says, what it gives programs, how it ends. */
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { report, scenarios, scenarioTable } from '../../src/desk.js';
import {
  decideQuorum,
  decideTimeliness,
  decisions,
  explain,
  reviewIntroduction,
  reviewInventory,
} from '../../src/index.js';
import { calendarOf, planBackwards, record, replayOne } from '../../src/records.js';
import { dutiesOf, powersOf, readings } from '../../src/regulation.js';
import { explainReview, factsJsonSchema } from '../../src/schemas.js';
import { parseRegulation } from '../../src/text.js';
import { json, run } from './run.js';

const ward = readFileSync(new URL('../../examples/ward/case.json', import.meta.url), 'utf8');
const lines = (...values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
const late = decideTimeliness({ appliedAt: '2026-09-01', plannedFor: 2027, urgency: 'none' });
const quorum = decideQuorum({ committee: 'security' });

describe('explain', () => {
  it('puts in words what decide has given as JSON', async () => {
    const facts = '{"appliedAt":"2026-09-01","plannedFor":2027,"urgency":"none"}';
    const { out } = await run(['decide', 'timeliness'], { stdin: facts });
    expect(await run(['explain'], { stdin: lines(late) })).toMatchObject({ status: 1, out, err: '' });
    const stored = record(late, { appliedAt: '2026-09-01', plannedFor: 2027, urgency: 'none' });
    expect(await run(['explain', 'verdict.json'], { files: { 'verdict.json': lines(stored) } })).toMatchObject({ out });
  });
  it('says one line of each of several, and gives explanations as JSON', async () => {
    const stdin = lines(late, quorum);
    expect(await run(['explain'], { stdin })).toMatchObject({
      status: 1,
      out: '1: The application is late.\n2: No quorum is prescribed for the Security Committee.\n',
    });
    expect(json(await run(['explain', '--json', '--lang', 'ja'], { stdin }))).toEqual([
      explain(late, 'ja'),
      explain(quorum, 'ja'),
    ]);
  });
  it('explains reviews, on record too', async () => {
    const idea = { system: '図書館システム', change: 'new-system' } as const;
    const introduction = reviewIntroduction(idea);
    const inventory = reviewInventory([{ system: '図書館システム', selfInspected: false }]);
    const said = await run(['explain'], { stdin: lines(introduction) });
    expect(said).toMatchObject({ status: 3, out: expect.stringMatching(/^procedure: done\n {2}As an introduction /) });
    expect(await run(['explain'], { stdin: lines(record(introduction, idea)) })).toMatchObject({ out: said.out });
    expect((await run(['explain'], { stdin: lines(inventory) })).out).toMatch(/^図書館システム\n/);
    expect(json(await run(['explain', '--json'], { stdin: lines(inventory) }))).toEqual([
      explainReview(inventory, 'en'),
    ]);
  });
  it.each(['null', '1', '{}', '{"decision":"no","outcome":"late"}', '[]'])(
    'refuses what is no verdict: %s',
    async (stdin) => {
      expect(await run(['explain'], { stdin })).toMatchObject({ status: 2, out: '' });
    },
  );
});

describe('review', () => {
  const review = (file: unknown, ...args: readonly string[]) =>
    run(['review', 'case.json', ...args], {
      files: { 'case.json': typeof file === 'string' ? file : JSON.stringify(file) },
    });
  const { introduction, questions } = JSON.parse(ward) as { introduction: object; questions: { about: unknown }[] };

  it('says where the introduction of a case file stands, and answers its questions', async () => {
    const { status, out } = await review(ward);
    expect(status).toBe(3);
    expect(out).toMatch(/^Case: renewing the register of residents who need help in a disaster\n\nprocedure: done\n/);
    expect(out).toContain(
      '\n  ! The approval of the head of the Tax Section (税務課長) of 3 September 2025 came after the application. (Article 14, paragraph (1), main clause)\n',
    );
    expect(out).toContain(
      '\n  > the chief information officer (情報統括責任者): refer the case to the Steering Committee (Article 12, paragraph (4))\n',
    );
    expect(out).toContain(
      '\n2. An application for a change planned for fiscal year 2026 arrived on 1 September 2025 at 9:00\n',
    );
    const { out: inJapanese } = await review(ward, '--lang', 'ja');
    expect(inJapanese).toContain('\n手続：済んでいる\n');
    expect(inJapanese).toMatch(/\n {2}> 情報統括責任者：.*（第12条第5項）\n/);
  });
  it('gives the review and the verdicts as JSON', async () => {
    const [data] = json(await review(ward, '--json')) as [{ introduction: unknown; questions: unknown[] }];
    const { organization } = JSON.parse(ward) as { organization: Readonly<Record<string, string>> };
    const facts = { ...introduction, organization: { ...organization } };
    expect(data.introduction).toEqual(reviewIntroduction(facts as never, JSON.parse(ward).options));
    expect(data.questions).toHaveLength(questions.length);
  });
  it('needs neither, and says which language there is', async () => {
    expect(await review({ title: 'Nothing' })).toMatchObject({ status: 0, out: expect.stringMatching(/^Nothing\n\n/) });
    for (const title of [{ ja: '何もない' }, { en: '何もない' }])
      for (const language of ['ja', 'en'])
        expect((await review({ title }, '--lang', language)).out).toMatch(/^何もない\n/);
    expect(json(await review({ title: 'Nothing' }, '--json'))).toEqual([{ questions: [] }]);
  });
  it('ends with the highest status of its answers', async () => {
    const asked = (facts: object) => ({ about: 'x', decision: 'timeliness', facts });
    const inTime = asked({ appliedAt: '2026-08-31', plannedFor: 2027 });
    const after = asked({ appliedAt: '2026-09-01', plannedFor: 2027, urgency: 'none' });
    expect((await review({ title: 'x', questions: [inTime] })).status).toBe(0);
    expect((await review({ title: 'x', questions: [after, inTime] })).status).toBe(1);
    expect((await review({ title: 'x', questions: [after, asked({})] })).status).toBe(3);
  });
  it.each([
    [{}, 'title: Invalid input.'],
    [{ title: 1 }, 'title: This must be a text, or { ja, en } with one of the two or both.'],
    [{ title: 'x', quesions: [] }, 'Unrecognized key: "quesions".'],
    [{ title: 'x', questions: [{ about: 'x', decision: 'no', facts: {} }] }, /^questions\.0\.decision: /],
    [{ title: 'x', organization: { 税務課: '税務課' }, introduction: {} }, /^introduction\.organization\.税務課: /],
    [{ title: 'x', introduction: { organization: 1 } }, /^introduction\.organization: /],
    [{ title: 'x', introduction: 1 }, /^introduction: /],
    [{ title: 'x', introduction: {}, options: { on: 1 } }, /^options\.on: /],
    [
      { title: 'x', questions: [{ about: 'x', decision: 'quorum', facts: { chair: 1 } }] },
      /^questions\.0\.facts\.chair: /,
    ],
  ])('refuses %j at its place', async (file, reason) => {
    const said = await review(file);
    expect([said.status, said.out]).toEqual([2, '']);
    if (typeof reason === 'string' && reason.startsWith('title: I')) expect(said.err).toMatch(/^title: /);
    else expect(said.err).toEqual(typeof reason === 'string' ? `${reason}\n` : expect.stringMatching(reason));
    expect((await review(file, '--lang', 'ja')).err).toMatch(/[ぁ-ん]/);
  });
});

describe('inventory', () => {
  const systems = [
    { system: '図書館システム', outsourced: false, documents: { kept: true, changed: true, reflected: false } },
    { system: '税務システム', outsourced: false },
  ];
  it('says what is not as the text asks, and what is not known', async () => {
    const said = await run(['inventory'], { stdin: JSON.stringify(systems) });
    expect(said.status).toBe(3);
    expect(said.out).toMatch(/^図書館システム\n {2}.* manages it/);
    expect(said.out).toMatch(/\n {2}! .* \(Article 5, paragraph \(2\)\)\n/);
    expect(said.out).toContain('\n  ? self-inspection: not known\n');
    expect((await run(['inventory', '--lang', 'ja'], { stdin: JSON.stringify(systems) })).out).toMatch(
      /（第5条第2項）\n/,
    );
    expect(json(await run(['inventory', '--json'], { stdin: JSON.stringify(systems) }))).toEqual([
      reviewInventory(systems),
    ]);
  });
  it('ends by what it finds', async () => {
    const upkeep = { kept: true, changed: false };
    const emergencyManual = { established: true, reviewNeeded: 'none' };
    const known = {
      system: '税務システム',
      outsourced: false,
      documents: upkeep,
      operationManual: upkeep,
      emergencyManual,
    };
    const all = (selfInspected: boolean) => JSON.stringify([{ ...known, selfInspected }]);
    expect((await run(['inventory', 'list.json'], { files: { 'list.json': all(true) } })).status).toBe(0);
    expect((await run(['inventory'], { stdin: all(false) })).status).toBe(1);
    expect(await run(['inventory'], { stdin: '[{"sytem":"x"}]' })).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^0\.sytem: /),
    });
  });
});

describe('duties', () => {
  const tax = { system: '軽自動車検査情報市区町村提供システム' } as const;
  it('says what a post owes and may do, with what hangs on facts', async () => {
    const { status, out } = await run(['duties', '税務課長', '-f', `system=${tax.system}`]);
    expect(status).toBe(0);
    expect(out).toMatch(/^Duties\n {2}Article 4, paragraph \(2\): manage the systems in charge /);
    expect(out).toContain('\n\nPowers\n');
    const teacher = await run(['duties', '教育長', '--fact', 'usingSections=学務課', '--lang', 'ja']);
    expect(teacher.out).toMatch(/^義務\n.*（次の事実による：heads\.[^）]*）\n/s);
  });
  it('gives both as JSON', async () => {
    const said = await run(['duties', '税務課長', '--json', '--on', '2026-04-01', '-f', `system=${tax.system}`]);
    const context = { ...tax, on: '2026-04-01' };
    expect(json(said)).toEqual([{ duties: dutiesOf('税務課長', context), powers: powersOf('税務課長', context) }]);
  });
  it('refuses what is no post', async () => {
    expect(await run(['duties', '課長'])).toMatchObject({
      status: 2,
      err: 'post: Say of which unit this is the head.\n',
    });
  });
});

describe('calendar', () => {
  it('has the dated duties of a year, in order', async () => {
    const { status, out } = await run(['calendar', '2025']);
    expect(status).toBe(0);
    // 31 August 2025 was a Sunday.
    expect(out).toContain(
      '\n31 August 2025  apply by 31 August of the fiscal year before the planned one (for fiscal year 2026; Article 12, paragraph (2), main clause); 31 August 2025 is a closed day, the next open day is 1 September 2025\n',
    );
    expect((await run(['calendar', '令和8年度', '--lang', 'ja'])).out).toContain(
      '\n令和8年8月31日  予定する年度の前年度の',
    );
    // Holidays are known to 2050.
    expect((await run(['calendar', '2060', '--lang', 'ja'])).out).toMatch(/は閉庁日\n/);
  });
  it('gives it as JSON, with closed days and readings', async () => {
    const said = await run([
      'calendar',
      'R8',
      '--json',
      '--closed-day',
      '2026-08-31',
      '--reading',
      'deadline-on-closed-day=next-open-day',
    ]);
    const request = {
      fiscalYear: 2026,
      closedDays: ['2026-08-31'],
      readings: { 'deadline-on-closed-day': 'next-open-day' },
    } as const;
    expect(json(said)).toEqual([calendarOf(request)]);
  });
  it.each(['ja', 'en'] as const)('gives it as iCalendar in %s, the same bytes every time', async (language) => {
    const args = ['calendar', '2025', '--ics', '--lang', language];
    const { out } = await run(args);
    expect((await run(args)).out).toBe(out);
    const events = new ICAL.Component(ICAL.parse(out))
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each));
    expect(events.map(({ startDate }) => String(startDate))).toEqual(
      calendarOf({ fiscalYear: 2025 }).dated.map(({ date }) => date),
    );
    expect(events.find(({ uid }) => uid.startsWith('article-12-'))?.description).toMatch(
      {
        ja: /令和7年8月31日は閉庁日、翌開庁日は令和7年9月1日$/,
        en: /31 August 2025 is a closed day, the next open day is 1 September 2025$/,
      }[language],
    );
    expect(out).toMatch(/END:VCALENDAR\r\n$/);
  });
  it('refuses what is no year', async () => {
    expect(await run(['calendar', '9年度'])).toMatchObject({ status: 2, err: expect.stringMatching(/^fiscalYear: /) });
  });
});

describe('plan', () => {
  it('says by when each step is to be done, and begun', async () => {
    const { status, out } = await run(['plan', 'R9', '--lead-time', 'data-use=14']);
    expect(status).toBe(0);
    expect(out).toContain(
      '31 August 2026  apply to the chief information officer (Article 12, paragraph (2), main clause; deadline)\n',
    );
    expect(out).toContain('14 August 2026 to 28 August 2026  obtain the approval');
    const { out: inJapanese } = await run(['plan', '2027', '--lead-time', 'data-use=14', '--lang', 'ja']);
    expect(inJapanese).toContain(
      '令和8年8月14日から令和8年8月28日まで  利用するデータを管理する課の長の承認を得る（第14条第1項本文、規程の順序）\n',
    );
  });
  it('gives it as JSON', async () => {
    const args = ['--begins', '2026', '--lead-time', 'introduction=30', '--working-days', '--closed-day', '2026-08-31'];
    const request = {
      plannedFor: { begins: 2026, takesEffect: 2027 },
      leadTimes: { introduction: 30 },
      workingDays: true,
      closedDays: ['2026-08-31'],
    };
    expect(json(await run(['plan', '2027', '--json', ...args]))).toEqual([planBackwards(request)]);
  });
  it('refuses days that are none, and steps', async () => {
    for (const lead of ['data-use=two', 'datause=2'])
      expect(await run(['plan', '2027', '--lead-time', lead])).toMatchObject({
        status: 2,
        err: expect.stringMatching(/^leadTimes\./),
      });
  });
});

describe('replay', () => {
  const facts = { appliedAt: '2025-09-01', plannedFor: 2026, urgency: 'none' } as const;
  const stored = record(decideTimeliness(facts), facts);
  const idea = { system: '図書館システム', change: 'new-system' } as const;
  const review = record(reviewIntroduction(idea), idea);

  it('says which verdicts and reviews are the same', async () => {
    const said = await run(['replay', 'records.ndjson'], { files: { 'records.ndjson': lines(stored, review) } });
    expect(said).toMatchObject({ status: 0, out: '1: the same\n2: the same\n', err: '' });
  });
  it('says in what they differ', async () => {
    // Of an earlier version, which gave no ids.
    const [{ id: _, ...older }, { id: __, ...olderReview }] = [stored, review];
    const changed = { ...older, facts: { ...facts, appliedAt: '2025-08-29' } };
    const said = await run(['replay'], { stdin: lines(changed, { ...olderReview, facts: {} }) });
    expect(said.status).toBe(1);
    expect(said.out).toContain('1: differs (the record has no id)\n  Outcome: it is late → it is on time\n');
    expect(said.out).toMatch(/\n2: differs \(the record has no id\)\n {2}\[/);
    const asked = ['--json', '--reading', 'deadline-on-closed-day=next-open-day'];
    const options = { readings: { 'deadline-on-closed-day': 'next-open-day' } } as const;
    expect(json(await run(['replay', ...asked], { stdin: lines(stored) }))).toEqual([replayOne(stored, options)]);
  });
  it('says which were altered', async () => {
    const said = await run(['replay'], { stdin: lines({ ...stored, at: '2025-09-01' }) });
    expect(said).toMatchObject({ status: 2, out: 'the same (the record was altered after it got its id)\n' });
  });
  it('says what is refused', async () => {
    const said = await run(['replay', '--lang', 'ja'], { stdin: lines({ ...stored, decision: 'no' }) });
    expect(said).toMatchObject({ status: 2, out: expect.stringMatching(/^decision：/) });
    expect((await run(['replay', '--on', 'x'], { stdin: lines(stored) })).status).toBe(2);
  });
});

describe('questions', () => {
  it('are listed, in the order of the regulation', async () => {
    const { status, out } = await run(['questions']);
    expect(status).toBe(0);
    expect(out.trimEnd().split('\n')).toEqual(
      decisions.map(({ id, question }) => expect.stringMatching(`^${id} +${question.en.replace('?', '\\?')}$`)),
    );
  });
  it('are told one by one, with facts, outcomes and readings', async () => {
    const { out } = await run(['questions', 'timeliness', '--lang', 'ja']);
    expect(out).toMatch(/^この導入等の申請は期限内か。\n第12条第2項本文、第12条第2項ただし書\n前提：/);
    expect(out).toContain(
      '\n結論（*は望ましいもの）\n  on-time *\n  late\n  deadline-waived *\n  undetermined\n\n関係する読み方',
    );
    const quorumFacts = (await run(['questions', 'quorum'])).out;
    expect(quorumFacts).toContain(
      '\n  attendance.管理部経理課長 [present=present|absent=absent|proxy=represented by a proxy|vacant=vacant]  Head of the Accounts Section\n',
    );
    const { out: dataUse } = await run(['questions', 'personal-information']);
    expect(dataUse).toContain(
      '\n  uses.0.managedBy [no-section=No section of the ward]  Section that manages the data\n',
    );
    expect(dataUse).toContain('\nOutcomes\n  required\n');
    expect((await run(['questions', 'operation'])).out).not.toContain('Readings');
  });
  it('are given as the catalogue has them', async () => {
    expect(json(await run(['questions', '--json']))).toEqual(JSON.parse(JSON.stringify(decisions)));
    const [first] = decisions;
    expect(json(await run(['questions', first!.id, '--json']))).toEqual([
      JSON.parse(JSON.stringify({ ...first, facts: factsJsonSchema(first!.id, { language: 'en' }) })),
    ]);
  });
});

describe('readings', () => {
  it('are told with what speaks for each', async () => {
    const { status, out } = await run(['readings', 'same-person', '--lang', 'ja']);
    expect(status).toBe(0);
    const { question, values, argument, counterargument } = readings['same-person'];
    expect(out.split('\n')).toEqual([
      `same-person  ${question.ja}`,
      '  第17条第1項、第19条第1項、別表第2',
      `  one-member（既定）：${values['one-member'].ja}`,
      `    理由：${argument.ja}`,
      `  one-per-post：${values['one-per-post'].ja}`,
      `    理由：${counterargument.ja}`,
      '',
    ]);
    expect((await run(['readings'])).out.match(/ \(default\): /g)).toHaveLength(Object.keys(readings).length);
    expect(json(await run(['readings', '--json']))).toEqual(Object.values(readings));
  });
  it('that are none are refused with those that are near', async () => {
    expect(await run(['readings', 'same-persons'])).toMatchObject({
      status: 2,
      err: 'There is no such reading; did you mean same-person?\n',
    });
  });
});

describe('an answer on paper', () => {
  const facts = { appliedAt: '2026-09-01', plannedFor: 2027, urgency: 'none' } as const;
  const text = readFileSync(new URL('../../examples/amendment/before.txt', import.meta.url), 'utf8');
  const paperOf = (args: readonly string[], stdin: string) =>
    run([...args, '--report', 'markdown', '--lang', 'ja'], { stdin, files: { 'text.txt': text, 'case.json': ward } });

  it('is that of the library, of each kind of answer', async () => {
    const form = { language: 'ja', format: 'markdown' } as const;
    const paper = { status: 1, out: report(late, { ...form, facts, options: {} }) };
    expect(await paperOf(['decide', 'timeliness'], JSON.stringify(facts))).toMatchObject(paper);
    const stored = record(late, facts);
    expect(await paperOf(['explain'], lines(stored))).toMatchObject({ status: 1, out: report(stored, form) });
    const systems = [{ system: '図書館システム', selfInspected: false }];
    const inventory = reviewInventory(systems);
    const onInventory = report(inventory, { ...form, facts: systems, options: {} });
    expect(await paperOf(['inventory'], JSON.stringify(systems))).toMatchObject({ status: 3, out: onInventory });
    expect(await paperOf(['explain'], lines(inventory))).toMatchObject({ status: 3, out: report(inventory, form) });
    const { out } = await paperOf(['review', 'case.json'], '');
    expect(out).toContain('福祉推進課');
  });
  it('is a page of HTML as well, with the wording of your copy of the text', async () => {
    const args = ['decide', 'timeliness', '--report', 'html', '--text', 'text.txt'];
    const { out } = await run(args, { stdin: JSON.stringify(facts), files: { 'text.txt': text } });
    const options = { language: 'en', format: 'html', facts, options: {}, text: parseRegulation(text) } as const;
    expect(out).toBe(report(late, options));
  });
  it.each([
    [['decide', 'timeliness', '--report', 'pdf'], '{}', /^format: /],
    [['decide', 'timeliness', '--report', 'html'], '{}\n{}', /^--report is on one case only\.\n$/],
    [['decide', 'timeliness', '--text', 'text.txt'], '{}', /^--text needs --report\.\n$/],
    [['review', '-', '--report', 'html'], '{"title":"x"}', /^There is no introduction to report on\.\n$/],
  ])('is refused by %j', async (args, stdin, reason) => {
    expect(await run(args, { stdin })).toMatchObject({ status: 2, out: '', err: expect.stringMatching(reason) });
  });
});

describe('scenarios', () => {
  const facts = { residentOperated: false } as const;
  const vary = { authorisation: 'all' } as const;
  const asked = ['scenarios', 'operation', '-f', 'residentOperated=no'];

  it('are a table in Markdown unless told, or CSV that Excel can open', async () => {
    const table = scenarios('operation', facts, vary);
    const markdown = { status: 0, out: scenarioTable(table, { language: 'en', format: 'markdown' }), err: '' };
    expect(await run([...asked, '--vary', 'authorisation'])).toMatchObject(markdown);
    expect((await run([...asked, '--vary', 'authorisation', '--format', 'csv', '--lang', 'ja'])).out).toBe(
      `\uFEFF${scenarioTable(table, { language: 'ja', format: 'csv' })}`,
    );
  });
  it('try the values that are listed, by their names and titles, and what is not known', async () => {
    const listed = {
      status: 0,
      out: `${JSON.stringify(scenarios('operation', facts, { authorisation: ['approved', undefined] }))}\n`,
    };
    expect(await run([...asked, '--json', '--vary', 'authorisation=approved、'])).toMatchObject(listed);
    expect(await run([...asked, '--json', '--vary', 'authorisation=["approved", null]'])).toMatchObject(listed);
    const files = { 'facts.json': JSON.stringify({ plannedFor: 2027 }) };
    const days = ['--vary', 'appliedAt=2026-08-31,2026-09-01', '--reading', 'planned-year=begins'];
    expect(json(await run(['scenarios', 'timeliness', 'facts.json', '--json', ...days], { files }))).toMatchObject([
      { rows: [{ outcome: 'on-time' }, { outcome: 'undetermined' }] },
    ]);
  });
  it.each([
    [[], 'Say by --vary which facts to vary.'],
    [['--vary', 'authorisation', '--vary', 'authorisation=none'], 'A fact is varied twice.'],
    [['--vary', 'authorisaton'], /^vary\.authorisaton: .*did you mean authorisation/],
    [['--vary', 'authorisation=none,no'], /^vary\.authorisation\.1: /],
    [['--vary', 'authorisation', '--format', 'pdf'], /^format: /],
  ])('are refused with %j', async (args, reason) => {
    const said = await run([...asked, ...args]);
    expect([said.status, said.out]).toEqual([2, '']);
    expect(said.err).toEqual(typeof reason === 'string' ? `${reason}\n` : expect.stringMatching(reason));
  });
});
