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
import { AFTER, dayOfYearInJapanese, dueOn, inEnglish, inJapanese, LAST } from '../oracles/deadline.js';
import { daysLater } from '../oracles/timeliness.js';
import { json, run } from './run.js';

const ward = readFileSync(new URL('../../examples/ward/case.json', import.meta.url), 'utf8');
const lines = (...values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
const applied = { appliedAt: AFTER, plannedFor: 2027, urgency: 'none' } as const;
const late = decideTimeliness(applied);
const quorum = decideQuorum({ committee: 'security' });

describe('explain', () => {
  it('puts in words what decide has given as JSON', async () => {
    const { out } = await run(['decide', 'timeliness'], { stdin: JSON.stringify(applied) });
    expect(await run(['explain'], { stdin: lines(late) })).toMatchObject({ status: 1, out, err: '' });
    const stored = record(late, applied);
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
  it('says of a record that it was altered, or has no id', async () => {
    const { id, ...without } = record(late, applied);
    const altered = { ...without, id, facts: { ...applied, urgency: undefined } };
    const { out } = await run(['explain'], { stdin: lines(late) });
    const note = '(the record was altered after it got its id)';
    expect((await run(['explain'], { stdin: lines(altered) })).out).toBe(`${out}${note}\n`);
    expect((await run(['explain'], { stdin: lines(without) })).out).toBe(`${out}(the record has no id)\n`);
    expect((await run(['explain'], { stdin: lines(altered, late) })).out).toBe(
      `1: The application is late. ${note}\n2: The application is late.\n`,
    );
    const idea = { system: '図書館システム' } as const;
    const review = { ...record(reviewIntroduction(idea), idea), library: '0' };
    expect((await run(['explain'], { stdin: lines(review) })).out).toMatch(/\n\(the record was altered .*\)\n$/);
  });
  it.each(['null', '1', '{}', '{"decision":"no","outcome":"late"}', '[]', '{"introduction":{},"questions":[]}'])(
    'refuses what is no verdict, and says what is needed: %s',
    async (stdin) => {
      const err =
        'This is no verdict, no review, and no record of one: what "decide --json" and the like give is needed.\n';
      expect(await run(['explain'], { stdin })).toMatchObject({ status: 2, out: '', err });
      expect(await run(['explain', '--report', 'html'], { stdin })).toMatchObject({ status: 2, out: '', err });
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
      '\n  ! The approval of the head of the Tax Section (税務課長) of 3 September 2025 came after the application (Article 14, paragraph (1), main clause).\n',
    );
    expect(out).toContain(
      '\n  > the chief information officer (情報統括責任者): refer the case to the Steering Committee (Article 12, paragraph (4)).\n',
    );
    expect(out).toContain(
      '\n2. An application for a change planned for fiscal year 2026 arrived on 1 September 2025 at 9:00\n',
    );
    const { out: japanese } = await review(ward, '--lang', 'ja');
    expect(japanese).toContain('\n手続：済んでいる\n');
    expect(japanese).toContain('\n  ! 税務課長の令和7年9月3日の承認は申請の後である（第14条第1項本文）。\n');
    expect(japanese).toMatch(/\n {2}> 情報統括責任者が、速やかに、.*（第12条第5項）。\n/);
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
    const inTime = asked({ appliedAt: LAST, plannedFor: 2027 });
    const after = asked(applied);
    expect((await review({ title: 'x', questions: [inTime] })).status).toBe(0);
    expect((await review({ title: 'x', questions: [after, inTime] })).status).toBe(1);
    expect((await review({ title: 'x', questions: [after, asked({})] })).status).toBe(3);
  });
  it.each([
    [[], 'This must be a plain object.'],
    [{}, 'title: This must be a text, or { ja, en } with one of the two or both.'],
    [{ title: 1 }, 'title: This must be a text, or { ja, en } with one of the two or both.'],
    [{ title: {} }, /^title: This must be a text/],
    [{ title: { fr: 'x' } }, /^title: This must be a text/],
    [{ title: { ja: 1 } }, /^title: This must be a text/],
    [{ title: null }, /^title: null is ambiguous/],
    [{ title: 'x', quesions: [] }, 'quesions: There is no such name; did you mean questions?'],
    [{ title: 'x', organization: [] }, 'organization: This must be a plain object.'],
    [{ title: 'x', options: null }, /^options: null is ambiguous/],
    [{ title: 'x', questions: {} }, 'questions: This must be a list.'],
    [{ title: 'x', questions: [1] }, 'questions.0: This must be a plain object.'],
    [
      { title: 'x', questions: [{ about: 'x', decision: 'no', facts: {} }] },
      /^questions\.0\.decision: This must be one of: scope, /,
    ],
    [
      { title: 'x', questions: [{ decision: 'quorum' }] },
      /^questions\.0\.about: This must be a text.*\nquestions\.0\.facts: This must be a plain object\.\n$/,
    ],
    [
      { title: 'x', organization: { 税務課: '税務課' }, introduction: {} },
      /^organization\.税務課: This must be the name of a department/,
    ],
    [
      { title: 'x', organization: { 環境課: '環境清掃部' }, introduction: { organization: { 税務課: '税務課' } } },
      /^introduction\.organization\.税務課: This must be the name of a department/,
    ],
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
    expect(said.err).toEqual(typeof reason === 'string' ? `${reason}\n` : expect.stringMatching(reason));
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
    expect(said.out).toMatch(/\n {2}! .* \(Article 5, paragraph \(2\)\)\.\n/);
    expect(said.out).toContain('\n  ? self-inspection: not known\n');
    expect((await run(['inventory', '--lang', 'ja'], { stdin: JSON.stringify(systems) })).out).toMatch(
      /（第5条第2項）。\n/,
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
  it('introduces names in English', async () => {
    const { out } = await run(['duties', 'デジタル推進課長']);
    expect(out).toMatch(
      / \(the head of the Digital Promotion Section \(デジタル推進課\)\)\n.* \(the head of the Digital Promotion Section\)\n/,
    );
  });
  it('says by when, before what is to be done', async () => {
    const { out } = await run(['duties', 'デジタル推進課長', '--lang', 'ja']);
    expect(out).toContain('\n  第8条第1項：毎月末日までに、デジタル推進課のシステムによる翌月の処理の予定を報告する（');
    expect(out).toContain('\n  第8条第3項：デジタル推進課長が指定する日時までに、');
    const day = dayOfYearInJapanese(LAST);
    expect(out).toContain(`\n  第12条第2項本文：予定する年度の前年度の${day}までに、導入等を申請する（`);
  });
  it('refuses what is no post', async () => {
    expect(await run(['duties', '課長'])).toMatchObject({
      status: 2,
      err: 'post: Say of which unit this is the head.\n',
    });
  });
});

describe('calendar', () => {
  // A fiscal year's applications are due in the year before.
  const { plannedFor, last: sunday } = dueOn('Sunday');
  const [fiscalYear, monday] = [plannedFor - 1, daysLater(sunday, 1)];

  it('has the dated duties of a year, in order', async () => {
    const { status, out } = await run(['calendar', `${fiscalYear}`]);
    expect(status).toBe(0);
    expect(out).toContain(
      `\n${inEnglish(sunday)}  apply for the introduction (for fiscal year ${plannedFor}; Article 12, paragraph (2), main clause); ${inEnglish(sunday)} is a closed day, the next open day is ${inEnglish(monday)}\n`,
    );
    const open = dueOn('Monday');
    expect((await run(['calendar', `令和${open.plannedFor - 2019}年度`, '--lang', 'ja'])).out).toContain(
      `\n${inJapanese(open.last)}  導入等を申請する（令和${open.plannedFor - 2018}年度分、第12条第2項本文）\n`,
    );
  });
  it('introduces names once; an entry of a calendar is read by itself', async () => {
    const lines = (await run(['calendar', '2025'])).out.split('\n');
    expect(lines[0]).toContain(' on systems of the Digital Promotion Section (デジタル推進課) (for May 2025;');
    expect(lines[1]).toContain(' on systems of the Digital Promotion Section (for June 2025;');
    const { out: entries } = await run(['calendar', '2025', '--ics']);
    expect(
      entries.replaceAll(/\r\n /g, '').match(/of the Digital Promotion Section \(デジタル推進課\) \(for/g),
    ).toHaveLength(12);
    expect(entries.replaceAll(/\r\n /g, '')).toContain(' → the head of the Digital Promotion Section\r\n');
  });
  it('knows holidays to 2050', async () => {
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
    const args = ['calendar', `${fiscalYear}`, '--ics', '--lang', language];
    const { out } = await run(args);
    expect((await run(args)).out).toBe(out);
    const events = new ICAL.Component(ICAL.parse(out))
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each));
    expect(events.map(({ startDate }) => String(startDate))).toEqual(
      calendarOf({ fiscalYear }).dated.map(({ date }) => date),
    );
    const note = {
      ja: `${inJapanese(sunday)}は閉庁日、翌開庁日は${inJapanese(monday)}`,
      en: `${inEnglish(sunday)} is a closed day, the next open day is ${inEnglish(monday)}`,
    }[language];
    expect(events.find(({ uid }) => uid.startsWith('article-12-'))?.description).toMatch(new RegExp(`${note}$`));
    expect(out).toMatch(/END:VCALENDAR\r\n$/);
  });
  it('refuses what is no year', async () => {
    expect(await run(['calendar', '9年度'])).toMatchObject({ status: 2, err: expect.stringMatching(/^fiscalYear: /) });
  });
});

describe('plan', () => {
  it('says by when each step is to be done, and begun', async () => {
    const { plannedFor, last } = dueOn('Monday');
    // The approval comes on an open day before the application, which is the Friday.
    const friday = daysLater(last, -3);
    const begun = daysLater(friday, -14);
    const { status, out } = await run(['plan', `R${plannedFor - 2018}`, '--lead-time', 'data-use=14']);
    expect(status).toBe(0);
    expect(out).toContain(
      `${inEnglish(last)}  apply to the chief information officer (Article 12, paragraph (2), main clause; deadline)\n`,
    );
    expect(out).toContain(`${inEnglish(begun)} to ${inEnglish(friday)}  obtain the approval`);
    const japanese = await run(['plan', `${plannedFor}`, '--lead-time', 'data-use=１４', '--lang', 'ja']);
    expect(japanese.out).toContain(
      `${inJapanese(begun)}から${inJapanese(friday)}まで  利用するデータを管理する課の長の承認を得る（第14条第1項本文、規程の順序）\n`,
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
  const { plannedFor, last } = dueOn('Sunday');
  const facts = { appliedAt: daysLater(last, 1), plannedFor, urgency: 'none' } as const;
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
    const changed = { ...older, facts: { ...facts, appliedAt: last } };
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
    const { out: unlisted } = await run(['readings', 'unlisted-system']);
    expect(unlisted.split('\n')[0]).toMatch(/nor managed by the Digital Promotion Section \(デジタル推進課\)\?$/);
  });
  it('that are none are refused with those that are near', async () => {
    expect(await run(['readings', 'same-persons'])).toMatchObject({
      status: 2,
      err: 'There is no such reading; did you mean same-person?\n',
    });
  });
});

describe('an answer on paper', () => {
  const text = readFileSync(new URL('../../examples/amendment/before.txt', import.meta.url), 'utf8');
  const paperOf = (args: readonly string[], stdin: string) =>
    run([...args, '--report', 'markdown', '--lang', 'ja'], { stdin, files: { 'text.txt': text, 'case.json': ward } });

  it('is that of the library, of each kind of answer', async () => {
    const form = { language: 'ja', format: 'markdown' } as const;
    const paper = { status: 1, out: report(late, { ...form, facts: applied, options: {} }) };
    expect(await paperOf(['decide', 'timeliness'], JSON.stringify(applied))).toMatchObject(paper);
    const stored = record(late, applied);
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
    const { out } = await run(args, { stdin: JSON.stringify(applied), files: { 'text.txt': text } });
    const options = {
      language: 'en',
      format: 'html',
      facts: applied,
      options: {},
      text: parseRegulation(text),
    } as const;
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
    // What is JSON may have commas of its own.
    const years = ['{"begins":2027,"takesEffect":2028}', '[{"begins":2027,"takesEffect":2028}]'];
    for (const written of [...years, `${years[0]},"R9"`]) {
      const [said] = json(await run(['scenarios', 'timeliness', '--json', '--vary', `plannedFor=${written}`]));
      expect(said).toMatchObject({
        rows: [{ values: { plannedFor: { begins: 2027, takesEffect: 2028 } } }, {}].slice(
          0,
          written.includes('R9') ? 2 : 1,
        ),
      });
    }
    const files = { 'facts.json': JSON.stringify({ plannedFor: 2027 }) };
    const days = ['--vary', `appliedAt=${LAST},${AFTER}`, '--reading', 'planned-year=begins'];
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
