/** Expected values from Article 12, paragraph (2): the last day itself is in time, the day after is late unless urgent. */
import { describe, expect, it } from 'vitest';
import { decideQuorum, decideTimeliness } from '../../src/index.js';
import { record } from '../../src/records.js';
import { AFTER, dueOn, inEnglish, LAST, withInitial } from '../oracles/deadline.js';
import { daysLater } from '../oracles/timeliness.js';
import { json, run } from './run.js';

const inTime = JSON.stringify({ appliedAt: LAST, plannedFor: 2027 });
const late = JSON.stringify({ appliedAt: AFTER, plannedFor: 2027, urgency: 'none' });
const open = JSON.stringify({ appliedAt: AFTER, plannedFor: 2027 });

describe('decide', () => {
  it('says the question, its answer and what it rests on', async () => {
    const said = await run(['decide', 'timeliness'], { stdin: late });
    expect(said.status).toBe(1);
    expect(said.out.split('\n').slice(0, 3)).toEqual([
      'Is this application for an introduction on time?',
      '=> The application is late.',
      `  Article 12, paragraph (2), main clause: The application of ${inEnglish(AFTER)} came after the last day, ${inEnglish(LAST)}.`,
    ]);
    expect(said.out.trimEnd().split('\n').at(-1)).toContain('Unofficial; no legal advice.');
    expect((await run(['decide', 'timeliness', '--lang', 'ja'], { stdin: late })).out).toContain(
      'この導入等の申請は期限内か。\n=> 申請は期限に遅れている。\n',
    );
  });

  it.each([
    ['settled, favourably', 'timeliness', inTime, 0],
    ['settled, and not favourably', 'timeliness', late, 1],
    ['refused', 'timeliness', '{"appliedAt":"2026-08-32"}', 2],
    ['undetermined', 'timeliness', open, 3],
    ['settled, of a question without favourable outcomes', 'policy-duty', '{"person":"other"}', 0],
  ])('ends with the status of what is %s', async (_, question, facts, status) => {
    expect((await run(['decide', question], { stdin: facts })).status).toBe(status);
    expect((await run(['decide', question, '--json'], { stdin: facts })).status).toBe(status);
  });

  it("gives exactly the library's verdict as JSON", async () => {
    expect(json(await run(['decide', 'timeliness', '--json'], { stdin: late }))).toEqual([
      decideTimeliness({ appliedAt: AFTER, plannedFor: 2027, urgency: 'none' }),
    ]);
  });

  it('gives the verdict on record with its facts and options', async () => {
    const facts = { appliedAt: LAST, plannedFor: 2027 };
    const options = { readings: { 'planned-year': 'takes-effect' } } as const;
    const said = await run(['decide', 'timeliness', '--record', '--reading', 'planned-year=takes-effect'], {
      stdin: inTime,
    });
    expect(json(said)).toEqual([record(decideTimeliness(facts, options), facts, options)]);
    const plain = await run(['decide', 'timeliness', '--record', '--json'], { stdin: inTime });
    expect(json(plain)).toEqual([record(decideTimeliness(facts), facts)]);
  });

  it('reads a file, also one of many lines, and the standard input by its name', async () => {
    const files = { 'facts.json': JSON.stringify(JSON.parse(late), null, 2) };
    expect((await run(['decide', 'timeliness', 'facts.json'], { files })).status).toBe(1);
    expect((await run(['decide', 'timeliness', '-', '-f', 'urgency=none'], { stdin: open })).status).toBe(1);
  });

  it('takes what may be chosen beside the facts, and refuses it once', async () => {
    const { plannedFor, last } = dueOn('Sunday');
    const [monday, tuesday] = [daysLater(last, 1), daysLater(last, 2)];
    const appliedOn = (day: string) => JSON.stringify({ appliedAt: day, plannedFor, urgency: 'none' });
    const moved = ['--reading', 'deadline-on-closed-day=next-open-day'];
    expect((await run(['decide', 'timeliness'], { stdin: appliedOn(monday) })).status).toBe(1);
    expect((await run(['decide', 'timeliness', ...moved], { stdin: appliedOn(monday) })).status).toBe(0);
    const closed = ['--closed-day', monday, '--on', tuesday];
    expect((await run(['decide', 'timeliness', ...moved, ...closed], { stdin: appliedOn(tuesday) })).status).toBe(0);
    const refused = await run(['decide', 'timeliness', '--reading', 'planed-year=x'], { stdin: `${late}\n${late}` });
    expect([refused.status, refused.out]).toEqual([2, '']);
    expect(refused.err).toMatch(/^options\.readings\.planed-year: .*did you mean planned-year\?\n$/);
    const twice = ['--reading', 'same-person=one-member', '--reading', 'same-person=one-per-post'];
    expect((await run(['decide', 'quorum', ...twice], { stdin: '{}' })).err).toBe('A reading is chosen twice.\n');
  });

  it('says what is lacking where nobody can be asked', async () => {
    const said = await run(['decide', 'operation']);
    expect([said.status, said.out]).toEqual([3, expect.stringContaining('=> It cannot be decided yet.')]);
  });
});

describe('facts by options', () => {
  const given = (facts: readonly string[], question = 'quorum', language: 'ja' | 'en' = 'en') =>
    run(['decide', question, '--json', ...facts.flatMap((fact) => ['--fact', fact])], { language });

  it('are put where their path leads, under any name of a post', async () => {
    const attendance = { 経理課長: 'present', 財政課長: 'absent' } as const;
    const facts = ['committee=steering', 'attendance.経理課長=present', 'attendance.財政課長=absent'];
    expect(json(await given(facts))).toEqual([decideQuorum({ committee: 'steering', attendance })]);
  });
  it('take the titles of choices, yes and no, numbers, lists, JSON, and what is none', async () => {
    expect(json(await given(['committee=情報セキュリティ委員会'], 'quorum', 'ja'))).toMatchObject([
      { outcome: 'no-quorum-prescribed' },
    ]);
    expect(json(await given(['residentOperated=はい'], 'operation', 'ja'))).toMatchObject([
      { outcome: 'unrestricted' },
    ]);
    expect(json(await given([`appliedAt=${withInitial(LAST)}`, 'plannedFor=２０２７'], 'timeliness'))).toMatchObject([
      { outcome: 'on-time', deadline: LAST },
    ]);
    const items = ['applicantSection=税務課', 'uses.0.managedBy=戸籍住民課', 'uses.0.items=所得の額、要支援の区分'];
    expect(json(await given(items, 'data-use-approval'))).toMatchObject([
      { outcome: 'required', approvals: [{ items: ['所得の額', '要支援の区分'] }] },
    ]);
    expect(json(await given(['applicantSection=税務課', 'uses=none'], 'data-use-approval'))).toMatchObject([
      { outcome: 'not-required' },
    ]);
    const finding = '{"holds":true,"by":"情報統括責任者","reason":"法改正"}';
    const urgent = [`appliedAt=${AFTER}`, 'plannedFor.takesEffect=2027', 'plannedFor.begins=2027'];
    expect(json(await given([...urgent, `urgency=${finding}`], 'timeliness'))).toMatchObject([
      { outcome: 'deadline-waived' },
    ]);
    const parts = ['urgency.holds=true', 'urgency.by=情報統括責任者', 'urgency.reason=法改正'];
    expect(json(await given([...urgent, ...parts], 'timeliness'))).toMatchObject([{ outcome: 'deadline-waived' }]);
  });
  it('are no matter of the resident register by a plain word, which may be other data (Article 14)', async () => {
    const use = ['applicantSection=税務課', 'uses.0.managedBy=戸籍住民課'];
    for (const word of ['氏名', '個人番号', 'name'])
      for (const language of ['ja', 'en'] as const) {
        const said = await given([...use, `uses.0.items=${word}`], 'data-use-approval', language);
        // What is no word of the list is free text, and needs approval.
        if (word === 'name') expect(json(said)).toMatchObject([{ outcome: 'required' }]);
        else expect(json(said)).toMatchObject([{ issues: [{ path: 'uses.0.items.0', code: 'ambiguous-item' }] }]);
      }
    const cited = 'uses.0.items=住民基本台帳法第7条第1号（氏名）';
    expect(json(await given([...use, cited], 'data-use-approval', 'ja'))).toMatchObject([{ outcome: 'exempt' }]);
  });
  it('may be lists of lists', async () => {
    const facts = ['committee=steering', 'samePerson.0=経理課長、職員課長'];
    const samePerson = [['経理課長', '職員課長']] as const;
    expect(json(await given(facts))).toEqual([decideQuorum({ committee: 'steering', samePerson })]);
  });
  it('have the keys of records by any name to the end of the path', async () => {
    const facts = ['system=新しいシステム', 'managedBy=指導室', 'organization.指導室=教育委員会事務局'];
    expect(json(await given(facts, 'manager'))).toMatchObject([{ outcome: 'system-managing-section' }]);
  });
  it('go over the facts that were read, of each case', async () => {
    const said = await run(['decide', 'timeliness', '-', '--fact', 'urgency=none'], { stdin: `${open}\n${inTime}\n` });
    expect(said.out).toBe('1: The application is late.\n2: The application is on time.\n');
  });
  it.each([
    ['without a value', ['committee'], '--fact needs name=value.'],
    ['without a path', ['=steering'], '--fact needs name=value.'],
    ['twice', ['chair=present', 'chair=absent'], 'A --fact is given twice, or a fact and a part of it.'],
    ['with a part before', ['attendance.経理課長=absent', 'attendance={}'], /^A --fact is given twice, or a fact and/],
    ['with a part after', ['samePerson=none', 'samePerson.0=経理課長'], /^A --fact is given twice, or a fact and/],
    ['that are none', ['comittee=steering'], 'comittee: There is no such name; did you mean committee?'],
    ['whose part is none', ['committee.x.y=steering'], /^committee: /],
    ['whose place in a list is taken by something else', ['chair.0=1'], /^chair: /],
    ['of which nobody has so many', ['samePerson.99999999.0=財政課長'], /^samePerson: /],
    ['that are no JSON', ['attendance={'], /^This is not JSON \(line 1, column 2\)\.\n$/],
  ])('are refused %s', async (_, facts, reason) => {
    const said = await run(['decide', 'quorum', ...facts.flatMap((fact) => ['-f', fact])]);
    expect(said.status).toBe(2);
    expect(said.err).toEqual(typeof reason === 'string' ? `${reason}\n` : expect.stringMatching(reason));
  });
});

describe('a stream of cases', () => {
  const stream = `${inTime}\r\n\r\n${late}\n{"appliedAt":"2026-09-31"}\n{"chair":1,"chair":2}\n{x\n`;

  it('is answered a line each, and what is refused is said with its line, its place and never its value', async () => {
    const said = await run(['decide', 'timeliness'], { stdin: stream });
    expect(said).toMatchObject({
      status: 2,
      out: '1: The application is on time.\n3: The application is late.\n',
      err: [
        'line 4: appliedAt: There is no such day in the calendar.',
        'line 5: chair: This name is there twice (line 5, column 12).',
        'line 6: This is not JSON (line 6, column 2).\n',
      ].join('\n'),
      // In the order of the lines, as a terminal shows both.
      seen: [
        '1: The application is on time.',
        '3: The application is late.',
        'line 4: appliedAt: There is no such day in the calendar.',
        'line 5: chair: This name is there twice (line 5, column 12).',
        'line 6: This is not JSON (line 6, column 2).\n',
      ].join('\n'),
      asked: [],
      progress: ['5', ''],
    });
  });
  it('has what is refused in its place for programs', async () => {
    const answers = json(await run(['decide', 'timeliness', '--json'], { stdin: stream }));
    expect(answers.map((each) => (each as { outcome?: string }).outcome)).toEqual([
      ...['on-time', 'late', undefined, undefined, undefined],
    ]);
    expect(answers[2]).toEqual({
      line: 4,
      issues: [{ path: 'appliedAt', code: 'no-such-day', message: { ja: expect.any(String), en: expect.any(String) } }],
    });
  });
  it('ends with the highest status of its cases', async () => {
    expect((await run(['decide', 'timeliness'], { stdin: `${inTime}\n${late}\n` })).status).toBe(1);
    expect((await run(['decide', 'timeliness'], { stdin: `${open}\n${late}\n{\n` })).status).toBe(3);
  });
  it('may be said to be one, so that its first line may be none', async () => {
    const said = await run(['decide', 'timeliness', '--ndjson'], { stdin: `{\n${inTime}\n` });
    expect([said.status, said.out]).toEqual([2, '2: The application is on time.\n']);
  });
  it('asks nobody', async () => {
    const said = await run(['decide', 'timeliness'], { stdin: `${open}\n${open}\n`, answers: ['none'] });
    expect([said.status, said.asked]).toEqual([3, []]);
  });
});
