import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { afterAll, describe, expect, it } from 'vitest';
import { appendedTable1 } from '../../src/index.js';
import { AFTER, LAST } from '../oracles/deadline.js';
import { caseFiles, run } from './ward.run.js';

const repository = new URL('../../examples/ward/', import.meta.url).pathname;
const { folder, write, runOn } = caseFiles();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fits = (out: string) => {
  for (const line of out.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(80);
};

const literal = (name: string) => name.replaceAll(/[()]/g, '\\$&');

describe.each(['ja', 'en'] as const)('the case of this repository in %s', (language) => {
  const { status, out, err } = run('--lang', language);
  it('is decided as the transcript, read against the text line by line, says', () => {
    expect(out).toBe(readFileSync(join(repository, `transcript.${language}.txt`), 'utf8'));
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });
  it('fits a terminal of 80 columns', () => fits(out));
  it('comes first; then the systems are counted by unit', () => {
    const [of, counted] = { ja: ['事例：', '別表第1の電子'], en: ['Case: ', 'The systems of'] }[language];
    expect(out.indexOf(of!)).toBeLessThan(out.indexOf(counted!));
    const counts = [...out.slice(out.indexOf(counted!)).matchAll(/ {2}(\d+)$/gm)].map(([, count]) => Number(count));
    // 34 units, and all of them together.
    expect(counts).toHaveLength(35);
    expect(counts.pop()).toBe(117);
    expect(counts.reduce((sum, count) => sum + count)).toBe(117);
    expect(out).not.toContain('指静脈認証システム');
  });
  it('has all systems listed on request, each under its unit', () => {
    const { out: long } = run('--lang', language, '--systems');
    fits(long);
    // A name that does not fit goes on in the next line.
    const listed = long.replaceAll(/\n {8}/g, '');
    const places = appendedTable1.map(({ no, name }) => listed.search(new RegExp(`^ +${no} .*${literal(name)}`, 'm')));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });
  it('has its help', () => {
    const { status, out: help, err: nothing } = run('--lang', language, '--help');
    expect({ status, nothing }).toEqual({ status: 0, nothing: '' });
    for (const said of ['--lang', '--systems', '--help', 'case.json', '0 ', '2 ']) expect(help).toContain(said);
    expect(help).toContain({ ja: '終了コード', en: 'Exit status' }[language]);
    expect(help).toMatch(language === 'ja' ? /[ぁ-ん]/ : /^[^ぁ-ん]*$/);
    fits(help);
  });
});

it('speaks Japanese unless asked otherwise', () => expect(run().out).toBe(run('--lang', 'ja').out));

describe('a case of the user', () => {
  const title = { ja: '事例', en: 'Case' };
  const question = (decision: string, facts: unknown) => ({ about: title, decision, facts });

  it('is decided with its own readings and closed days', () => {
    const facts = { appliedAt: AFTER, plannedFor: 2027, urgency: 'none' };
    const options = { readings: { 'deadline-on-closed-day': 'next-open-day' }, closedDays: [LAST] };
    const { status, out } = runOn({ title, options, questions: [question('timeliness', facts)] });
    expect(status).toBe(0);
    expect(out).toContain('=> The application is on time.');
  });

  it('has one organisation for the introduction and all questions, to which each may add', () => {
    const organization = { 税務課: '区民生活部' };
    const system = '地方税ポータルシステム(eLTAX)';
    const asked = (...facts: object[]) =>
      runOn({ title, organization, questions: facts.map((each) => question('manager', each)) }, 'ja').out;
    expect(asked({ system })).toContain('税務課長が、区民生活部長の指示に従って');
    expect(asked({ system, organization: { 防災課: '管理部' } })).toContain('税務課長が、区民生活部長の指示に従って');
    expect(asked({ system, organization: { 税務課: '管理部' } })).toContain('税務課長が、管理部長の指示に従って');
    const introduction = { system, change: 'new-system', minor: 'none', applicant: '区民生活部長' };
    expect(runOn({ title, organization, introduction }).out).toContain('Whoever holds this post may apply.');
    expect(runOn({ title, introduction }).out).not.toContain('Whoever holds this post may apply.');
    // A question that asks for no organisation does without.
    expect(runOn({ title, organization, questions: [question('quorum', {})] }).status).toBe(0);
  });

  it.each([
    ['a text', '事例', ['事例', '事例']],
    ['Japanese only', { ja: '事例' }, ['事例', '事例']],
    ['English only', { en: 'Case' }, ['Case', 'Case']],
    ['both', title, ['事例', 'Case']],
  ])('may have titles in one language: %s', (_, said, expected) => {
    const file = { title: said, questions: [{ about: said, decision: 'manager', facts: {} }] };
    for (const [i, language] of ['ja', 'en'].entries()) {
      const { status, out } = runOn(file, language);
      expect(status).toBe(0);
      expect(out).toContain(`\n${expected[i]}\n===`);
      expect(out).toContain(` 1 ${expected[i]}\n`);
    }
  });

  it('of 4,000 questions is decided in seconds, and says how far it is', { timeout: 240_000 }, () => {
    const { questions } = JSON.parse(readFileSync(join(repository, 'case.json'), 'utf8')) as { questions: object[] };
    const many = Array.from({ length: 4_000 }, (_, i) => questions[i % questions.length]);
    const path = write({ title, questions: many }, 'many.json');
    const before = process.cpuUsage();
    const { status, out, err, progress } = run(path);
    const { user } = process.cpuUsage(before);
    // Of the processor, which others may be using as well: three on a machine that is free.
    expect(user / 1_000_000).toBeLessThan(15);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('\n4000 ');
    expect(progress).toHaveLength(40);
    expect(progress.slice(0, 2)).toEqual(['100 / 4000', '200 / 4000']);
    // The line is wiped before the report.
    expect(progress.at(-1)).toBe('');
  });

  it('of few questions shows no progress', () => expect(run().progress).toEqual(['']));

  it.each([
    ['an unknown language', ['--lang', 'fr']],
    ['an unknown option', ['--verbose']],
    ['two files', ['a.json', 'b.json']],
  ])('%s ends with status 2 and the usage in both languages', (_, args) => {
    expect(run(...args)).toMatchObject({ status: 2, out: '', err: expect.stringMatching(/^使い方：.*\nusage: .*$/) });
  });

  it.each([
    ['no title', { questions: [] }, 'case.json: title: This must be a text, or { ja, en }'],
    ['a title in no language', { title: {} }, 'case.json: title: This must be a text, or { ja, en }'],
    ['a title in another language', { title: { fr: 'Cas' } }, 'case.json: title: This must be a text, or { ja, en }'],
    ['an unknown decision', { title, questions: [question('budget', {})] }, 'case.json: questions.0.decision: '],
    ['a misspelt key', { title, question: [] }, 'case.json: Unrecognized key: "question"'],
    ['no object', [], 'case.json: Invalid input: expected object'],
    [
      'a wrong fact',
      { title, questions: [question('manager', {}), question('timeliness', { appliedAt: '2026-13-31' })] },
      'case.json: questions.1.facts.appliedAt: There is no such',
    ],
    [
      'a wrong option',
      { title, options: { on: 'x' }, questions: [question('manager', {})] },
      'case.json: options.on: This must be a day',
    ],
    [
      'a wrong fact of the introduction',
      { title, introduction: { appliedAt: '2026-13-31', criteria: { welfare: true } } },
      'case.json: introduction.appliedAt: There is no such',
    ],
    ['facts that are none', { title, questions: [question('manager', 1)] }, 'case.json: questions.0.facts: '],
    [
      'a wrong organisation',
      { title, organization: { 経理課: '福祉部' }, questions: [question('manager', { system: '税務システム' })] },
      'case.json: organization.経理課: ',
    ],
    [
      'a wrong organisation of a question, beside one of the file',
      {
        title,
        organization: { 税務課: '区民生活部' },
        questions: [question('manager', { organization: '区民生活部' })],
      },
      'case.json: questions.0.facts.organization: ',
    ],
  ])('%s ends with status 2 and names the place, in the language asked for', (_, file, message) => {
    const english = runOn(file);
    expect(english).toMatchObject({ status: 2, out: '' });
    expect(english.err).toContain(message);
    const japanese = runOn(file, 'ja');
    expect(japanese).toMatchObject({ status: 2, out: '' });
    expect(japanese.err).toMatch(/[ぁ-ん]/);
    expect(japanese.err.split('\n').length).toBe(english.err.split('\n').length);
  });
});
