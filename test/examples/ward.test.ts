import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../examples/ward/main.js';
import { AFTER, LAST } from '../oracles/deadline.js';

const folder = new URL('../../examples/ward/', import.meta.url).pathname;
const own = mkdtempSync(join(tmpdir(), 'ward-'));
afterAll(() => rmSync(own, { recursive: true, force: true }));

function run(...args: string[]) {
  let [out, err] = ['', ''];
  const status = main(
    args,
    (text) => {
      out += text;
    },
    (text) => {
      err += text;
    },
  );
  return { status, out, err };
}

function runOn(file: unknown) {
  const path = join(own, 'case.json');
  writeFileSync(path, typeof file === 'string' ? file : JSON.stringify(file));
  const { status, err } = run(path);
  return { status, err: err.replaceAll(path, 'case.json') };
}

describe.each(['ja', 'en'])('the case of this repository in %s', (language) => {
  const { status, out } = run('--lang', language);
  it('is decided as the transcript, read against the text line by line, says', () => {
    expect(out).toBe(readFileSync(join(folder, `transcript.${language}.txt`), 'utf8'));
    expect(status).toBe(0);
  });
  it('fits a terminal of 80 columns', () => {
    for (const line of out.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(80);
  });
});

it('speaks Japanese unless asked otherwise', () => expect(run().out).toBe(run('--lang', 'ja').out));

describe('a case of the user', () => {
  const title = { ja: '事例', en: 'Case' };
  const question = (decision: string, facts: unknown) => ({ about: title, decision, facts });

  it('is decided with its own readings and closed days', () => {
    const path = join(own, 'closed.json');
    const facts = { appliedAt: AFTER, plannedFor: 2027, urgency: 'none' };
    const options = { readings: { 'deadline-on-closed-day': 'next-open-day' }, closedDays: [LAST] };
    writeFileSync(path, JSON.stringify({ title, options, questions: [question('timeliness', facts)] }));
    const { status, out } = run('--lang', 'en', path);
    expect(status).toBe(0);
    expect(out).toContain('=> The application is on time.');
  });

  it.each([
    ['a file that is not there', [join(own, 'nowhere.json')], 'nowhere.json: cannot be read'],
    ['an unknown language', ['--lang', 'fr'], 'usage:'],
    ['an unknown option', ['--verbose'], 'usage:'],
    ['two files', ['a.json', 'b.json'], 'usage:'],
  ])('%s ends with status 2', (_, args, message) => {
    const { status, out, err } = run(...args);
    expect(status).toBe(2);
    expect(err).toContain(message);
    expect(out).toBe('');
  });

  it.each([
    ['broken JSON', '{\n  "title": }', 'case.json:2:12: not JSON'],
    ['no title', { questions: [] }, 'case.json: title: '],
    ['an unknown decision', { title, questions: [question('budget', {})] }, 'case.json: questions.0.decision: '],
    ['a misspelt key', { title, question: [] }, 'case.json: '],
    [
      'a wrong fact',
      { title, questions: [question('manager', {}), question('timeliness', { appliedAt: '2026-13-31' })] },
      'case.json: questions.1.facts.appliedAt: There is no such',
    ],
    [
      'a wrong option',
      { title, options: { on: 'x' }, questions: [question('manager', {})] },
      'case.json: options.on: Write a day',
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
  ])('%s ends with status 2 and names the place', (_, file, message) => {
    const { status, err } = runOn(file);
    expect(err).toContain(message);
    expect(status).toBe(2);
  });
});
