/** What is asked at a terminal, and what is made of the answers. */
import { describe, expect, it } from 'vitest';
import { decideApplicant, type Language } from '../../src/index.js';
import { AFTER, LAST, withInitial } from '../oracles/deadline.js';
import { type Around, json, run } from './run.js';

const ask = (
  question: string,
  answers: NonNullable<Around['answers']>,
  options: readonly string[] = [],
  language: Language = 'en',
) => run(['decide', question, '--json', ...options], { answers, language });

/** The first line of what was asked: what about. */
const asked = (said: { readonly asked: readonly string[] }) =>
  said.asked.map((text) => text.split('\n').find((line) => line !== ''));

describe('facts that are lacking', () => {
  it('are asked one by one, with what to know of them and what to choose', async () => {
    const said = await ask('operation', ['２', '1']);
    expect(json(said)).toMatchObject([{ outcome: 'permitted' }]);
    expect(said.asked).toEqual([
      [
        '',
        'whether the system is for residents to operate themselves (Article 10)',
        '  Whether it was set up for residents to operate themselves. Appended Table 1 does not say.',
        '  1. yes',
        '  2. no',
        '',
      ].join('\n'),
      [
        '',
        'the instructions or approval of the head of the using section (Article 10)',
        '  By the head of the section that uses the system. One by the head of any other section does not count.',
        '  1. instructed',
        '  2. approved',
        '  3. neither',
        '',
      ].join('\n'),
    ]);
    expect(said.err).toBe('Facts are lacking. Press Enter where one is not known.\n\n');
  });
  it('are asked in Japanese, with places as they are cited there', async () => {
    const said = await ask('timeliness', [withInitial(LAST), '令和９年度'], [], 'ja');
    expect(json(said)).toMatchObject([{ outcome: 'on-time' }]);
    expect(said.asked[0]).toMatch(/^\n申請が届いた時点（第12条第2項本文）\n {2}.*\n {2}例 2026-08-31, /);
  });
  it('are asked no more once the answer is settled, those first that settle most', async () => {
    expect(asked(await ask('operation', ['yes']))).toHaveLength(1);
    // A meeting that somebody else than the chair convened may not be opened, whichever committee it is of.
    expect(asked(await ask('meeting', ['税務課長']))).toHaveLength(1);
    const meeting = await ask('meeting', ['管理部長', 'security']);
    expect(json(meeting)).toMatchObject([{ outcome: 'may-open' }]);
  });
  it('are asked again after the reason where the answer is refused', async () => {
    const said = await ask('timeliness', ['8/31/2026', LAST, '2027']);
    expect(json(said)).toMatchObject([{ outcome: 'on-time' }]);
    expect(said.err).toMatch(/\nappliedAt: /);
    expect(said.err).not.toContain('8/31/2026');
    expect(said.asked[1]).toBe(said.asked[0]);
  });
  it('are left where the answer is empty, and not asked again', async () => {
    const said = await ask('operation', ['', ' ']);
    expect([said.status, said.asked.length]).toEqual([3, 2]);
    expect(json(said)).toMatchObject([{ missing: ['residentOperated', 'authorisation'] }]);
  });
  it('are left where the input ends', async () => {
    const said = await ask('operation', ['no']);
    expect([said.status, said.asked.length]).toEqual([3, 2]);
  });
  it('are not asked where nothing is lacking, or nobody is to be asked', async () => {
    expect(await ask('operation', [], ['-f', 'residentOperated=yes'])).toMatchObject({ status: 0, asked: [], err: '' });
    expect(await ask('operation', [], ['--no-ask'])).toMatchObject({ status: 3, asked: [], err: '' });
  });
  it('are asked beside those of a file', async () => {
    const files = { 'facts.json': '{"residentOperated":false}' };
    const said = await run(['decide', 'operation', 'facts.json', '--json'], { files, answers: ['3'] });
    expect(json(said)).toMatchObject([{ outcome: 'not-permitted' }]);
  });
});

describe('what there is to choose', () => {
  it.each([
    ['operation', ['maybe', '3', '1'], { outcome: 'unrestricted' }, 2],
    ['quorum', ['運営委員会', '0', '2'], { outcome: 'no-quorum-prescribed' }, 2],
  ] as const)('of %s is said again in its own terms', async (question, answers, verdict, count) => {
    const said = await ask(question, answers, [], 'ja');
    expect(json(said)).toMatchObject([verdict]);
    const refusals = said.err
      .split('\n')
      .filter((line) => line !== '')
      .slice(1);
    expect(refusals).toEqual(Array(count).fill('1から2までの番号か、示した語を入れてください。'));
  });
  it('beside a free name is told from it: a number is no name', async () => {
    const given = ['-f', 'system=新システム', '-f', 'outsourced=no'];
    const said = await ask('manager', ['2', '1'], given);
    expect(said.err).toContain('Write a number from 1 to 1, or the words shown.');
    expect(json(said)).toMatchObject([{ outcome: 'no-provision' }]);
  });
  it('of the matters of the resident register is their place in the Act: 「氏名」 may be other data', async () => {
    const given = ['applicantSection=税務課', 'uses.0.managedBy=戸籍住民課'].flatMap((fact) => ['-f', fact]);
    const said = await ask('data-use-approval', ['氏名', '20', '1'], given, 'ja');
    expect(said.asked[0]).toContain('\n  複数は「、」で区切る\n  1. 住民基本台帳法第7条第1号（氏名）\n');
    expect(said.err).toMatch(/\nuses\.0\.items\.0：住民基本台帳の事項とも、他で保有するデータとも取れます。/);
    expect(said.err).toContain('\n1から19までの番号か、示した語を入れてください。\n');
    expect(json(said)).toMatchObject([{ outcome: 'exempt' }]);
  });
});

describe('a finding', () => {
  const late = ['-f', `appliedAt=${AFTER}`, '-f', 'plannedFor=2027'];
  it('is asked with who found it, why and when', async () => {
    const said = await ask('timeliness', ['1', '情報統括責任者', '法改正', '2026-08-20'], late);
    expect(json(said)).toMatchObject([{ outcome: 'deadline-waived' }]);
    expect(asked(said)).toEqual([
      'the finding on urgency (Article 12, paragraph (2), proviso)',
      '  The post that found it',
      '  The reason',
      '  The day of the finding',
    ]);
    expect(said.asked[0]).toMatch(
      /\n {2}1\. found to hold\n {2}2\. found not to hold\n {2}3\. nobody has found so or otherwise\n$/,
    );
  });
  it('may be without a day, that it does not hold, or none', async () => {
    expect(json(await ask('timeliness', ['found to hold', '情報統括責任者', '法改正', ''], late))).toMatchObject([
      { outcome: 'deadline-waived' },
    ]);
    expect(json(await ask('timeliness', ['2', '情報統括責任者', '急がない', ''], late))).toMatchObject([
      { outcome: 'late' },
    ]);
    for (const none of ['3', 'none'])
      expect(json(await ask('timeliness', [none], late))).toMatchObject([{ outcome: 'late' }]);
  });
  it('is not known without whoever made it, or a reason', async () => {
    for (const answers of [[''], ['1', ''], ['1', '情報統括責任者', '']])
      expect(await ask('timeliness', answers, late)).toMatchObject({ status: 3 });
  });
  it('is asked again where that is no answer', async () => {
    const said = await ask('timeliness', ['4', 'urgent', '3'], late);
    expect(json(said)).toMatchObject([{ outcome: 'late' }]);
    expect(said.err.match(/^Write a number from 1 to 3, or the words shown\.$/gm)).toHaveLength(2);
  });
  it('is left where the input ends in the middle of it', async () => {
    expect(await ask('timeliness', ['1', '情報統括責任者'], late)).toMatchObject({ status: 3 });
  });
});

describe('a list', () => {
  it('of records is asked by how many there are, and then what is in each', async () => {
    const section = { 'section concerned': ['税務課'] };
    const said = await ask('data-use-approval', {
      ...section,
      'data to be used': ['２'],
      'manages data 1': ['1'],
      'manages data 2': ['戸籍住民課'],
      'matters in data 2': ['1、所得の額'],
    });
    // The name is within the proviso: items (i) to (viii) of Article 7 need no approval.
    expect(json(said)).toMatchObject([{ outcome: 'required', approvals: [{ items: ['所得の額'] }] }]);
    expect(said.seen).toContain('\n  how many there are (0 if none)\n> ２\n');
    expect(json(await ask('data-use-approval', { ...section, 'data to be used': ['0'] }))).toMatchObject([
      { outcome: 'not-required' },
    ]);
    const refused = await ask('data-use-approval', { ...section, 'data to be used': ['many', '1000', '0'] });
    expect(refused.err).toMatch(/\nuses: /);
    expect(json(refused)).toMatchObject([{ outcome: 'not-required' }]);
  });
  it('of names is asked at once', async () => {
    const applicant = { "applicant's post": ['福祉部長'] };
    const asking = (...departments: readonly string[]) =>
      ask('applicant', { ...applicant, 'departments that use': departments }, ['-f', 'system=税務システム']);
    const said = await asking('健康部、福祉部');
    expect(json(said)).toMatchObject([{ outcome: 'eligible' }]);
    expect(said.seen).toContain('\n  several are parted by commas; "none" if there is none\n> 健康部、福祉部\n');
    const none = await asking('[1', 'none');
    expect(none.err).toMatch(/This is not JSON/);
    expect(json(none)).toMatchObject([{ outcome: 'not-eligible' }]);
    expect((await asking('{"a":1}', 'none')).err).toMatch(/\nusingDepartments: /);
  });
});

describe('a record by any names', () => {
  it('is asked by names and values, beside those that are known', async () => {
    const known = { system: '図書館システム', applicant: '教育部長', heads: { 福祉部: '福祉部長' } } as const;
    const facts = ['system=図書館システム', 'applicant=教育部長', 'heads.福祉部=福祉部長'];
    const options = facts.flatMap((fact) => ['-f', fact]);
    const said = await ask('applicant', ['', '教育委員会事務局＝教育部長、区民生活部=区民生活部長'], options);
    expect(said.asked[1]).toContain('\n  name=value; several are parted by commas\n');
    const heads = { ...known.heads, 教育委員会事務局: '教育部長', 区民生活部: '区民生活部長' };
    expect(json(said)).toEqual([decideApplicant({ ...known, heads })]);
  });
  it('is asked name by name where it is known which', async () => {
    const said = await ask('manager', ['指導室', '教育委員会事務局'], ['-f', 'system=新しいシステム']);
    expect(json(said)).toMatchObject([{ outcome: 'system-managing-section' }]);
  });
});
