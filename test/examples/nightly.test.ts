import { Writable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { applications } from '../../examples/nightly/applications.js';
import { main } from '../../examples/nightly/main.js';
import { dueOn, LAST } from '../oracles/deadline.js';
import { daysLater } from '../oracles/timeliness.js';
import { brief, inTime, late, run } from './nightly.run.js';

describe('a file of applications', () => {
  it('gets a verdict for each line, in their order, and a summary', async () => {
    const { status, answers, err } = await run([`${inTime}\n${late}\n`], '--lang', 'en');
    expect(answers.map(brief)).toEqual([
      ['a', 'on-time'],
      [2, 'late'],
    ]);
    expect(answers[0]).toHaveProperty('verdict.deadline', LAST);
    expect(status).toBe(0);
    expect(err).toBe(
      'decided: 2\nlines refused: 0\ntimeliness  Is this application for an introduction on time?\n  on-time: 1\n  late: 1\n',
    );
  });

  it('may choose readings and closed days line by line', async () => {
    const { plannedFor, last } = dueOn('Sunday');
    const onMonday = `"facts":{"appliedAt":"${daysLater(last, 1)}","plannedFor":${plannedFor},"urgency":"none"}`;
    const options = '"options":{"readings":{"deadline-on-closed-day":"next-open-day"}}';
    const { answers } = await run([
      `{"id":1,"decision":"timeliness",${onMonday}}\n{"id":2,"decision":"timeliness",${onMonday},${options}}`,
    ]);
    expect(answers.map(brief)).toEqual([
      [1, 'late'],
      [2, 'on-time'],
    ]);
  });

  it('speaks Japanese unless asked otherwise', async () => {
    expect((await run([inTime])).err).toMatch(/^判断：1件\n受け付けなかった行：0件\n/);
  });

  it('may be empty', async () => {
    expect(await run([])).toMatchObject({ status: 0, out: '' });
  });

  it.each([1, 2, 3, 7, 64])('is split into lines alike in chunks of %i bytes', async (size) => {
    const bytes = Buffer.from(`${inTime.replace('"a"', '"申請𠮷"')}\r\n\n${late}`);
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
      bytes.subarray(i * size, (i + 1) * size),
    );
    expect((await run(chunks)).answers.map(brief)).toEqual([
      ['申請𠮷', 'on-time'],
      [2, 'late'],
    ]);
  });

  it('is read no faster than the verdicts are taken', async () => {
    let [read, open] = [0, false];
    const waiting: (() => void)[] = [];
    const stdout = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => void (open ? done() : waiting.push(done)),
    });
    async function* stdin() {
      for (; read < 100; read++) yield Buffer.from(`${inTime}\n`);
    }
    const done = main([], { stdin: stdin(), stdout, stderr: new Writable({ write: (_c, _e, next) => next() }) });
    for (let i = 0; i < 1000; i++) await turn();
    expect(read).toBeLessThan(5);
    open = true;
    for (const next of waiting) next();
    expect(await done).toBe(0);
    expect(read).toBe(100);
  });
});

describe('the applications of the generator', () => {
  it('are the same every time, and all can be decided', async () => {
    const made = [...applications(2000)];
    expect([...applications(2000)]).toEqual(made);
    expect([...applications(2000, 2)]).not.toEqual(made);
    const { status, answers } = await run(made.map((each) => `${JSON.stringify(each)}\n`));
    expect(status).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(made.map(({ id }) => id));
    // Every outcome of the five questions but `no-quorum-prescribed`, of the other committee, and `no-provision`, of a reading.
    const outcomes = new Set(answers.map((answer) => ('verdict' in answer ? answer.verdict.outcome : 'refused')));
    expect([...outcomes].sort()).toEqual(
      ['deadline-waived', 'digital-promotion-section', 'exempt', 'inquorate', 'late', 'not-required', 'on-time']
        .concat(['quorate', 'required', 'system-managing-section', 'undetermined'])
        .sort(),
    );
  });
});
