/** What the playground works out before it draws. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { playgroundHtml } from '../../docs/playground/build.js';
import { everyPath } from '../../docs/playground/every-path.js';
import { answerTo, type Play, played, playOf } from '../../docs/playground/play.js';
import { readExamples } from '../../docs/playground/read-examples.js';
import { standingsOf } from '../../docs/playground/standing.js';
import { isHalfTyped, leavesARow } from '../../docs/playground/typing.js';
import { put, take } from '../../examples/form/path.js';
import { questionsOf, stepsOf } from '../../examples/form/questions.js';
import { decide, type Facts } from '../../examples/form/sheet.js';
import { type DecisionId, decisions } from '../../src/index.js';
import { factsJsonSchema } from '../../src/schemas.js';
import { arbitraryFacts } from '../../src/testing.js';
import { AFTER, dueOn, LAST } from '../oracles/deadline.js';
import { daysLater } from '../oracles/timeliness.js';

const SEED = 20260831;
const ids = decisions.map(({ id }) => id);
const start = (decision: DecisionId, facts: Facts, options: Facts = {}): Play =>
  playOf({ decision, facts, options, language: 'en' });
const edit = (play: Play, kind: string, path: string, text = '') => played(play, { kind, path, text }, {});

describe('the page', () => {
  let html: string;
  beforeAll(async () => {
    html = await playgroundHtml();
  });
  it('is the same whenever it is made', async () => {
    expect((await playgroundHtml()) === html).toBe(true);
  });
  it('names nothing to load, and lets nothing be sent', () => {
    const frame = html.replaceAll(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '');
    expect(frame).not.toMatch(/https?:|\bsrc=/);
    expect([...frame.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(['data:,']);
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    expect(style.length).toBeGreaterThan(1000);
    expect(style).not.toMatch(/@import|url\(/);
    expect(frame).toMatch(
      /Content-Security-Policy" content="default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-/,
    );
  });
});

describe('the examples', () => {
  const examples = readExamples();
  it.each(ids)('%s has one that is settled and understood as a whole', (id) => {
    const play = start(id, examples[id].facts);
    expect(answerTo(play).issues).toEqual([]);
    expect(answerTo(play).verdict.missing).toEqual([]);
    expect(examples[id].title.ja).toMatch(/。$/);
  });
});

describe('all facts are offered', () => {
  const paths = (id: DecisionId, facts: Facts = {}) => everyPath(factsJsonSchema(id), facts);
  it('those of a decision, known or not', () => {
    expect(paths('timeliness')).toEqual(['appliedAt', 'plannedFor', 'urgency']);
    expect(paths('referral')).toEqual(
      ['necessity', 'cost', 'effect', 'alternatives'].map((each) => `materials.${each}`),
    );
  });
  it('each of an entry of a list', () => {
    const fields = ['managedBy', 'items', 'register', 'personalInformation'].map((each) => `uses.0.${each}`);
    expect(paths('data-use-approval', { uses: [{}] })).toEqual([
      ...['applicantSection', 'uses', ...fields, 'asOf'],
      'organization',
    ]);
  });
  it('each seat of the committee once, by the name it was given under', () => {
    const seats = (facts: Facts) => paths('quorum', facts).filter((path) => path.startsWith('attendance.'));
    expect(seats({ committee: 'steering' })).toHaveLength(6);
    // The chair's own seat is no row of the table; three of its posts are in both tables.
    expect(seats({ committee: 'security' })).toHaveLength(14);
    expect(seats({})).toHaveLength(6 + 14 - 3);
    const aliased = seats({ committee: 'steering', attendance: { 情報管理責任者: 'present' } });
    expect(aliased).not.toContain('attendance.管理部デジタル推進課長');
    expect(aliased).toHaveLength(5);
  });
});

describe('what a fact is to the answer', () => {
  const standings = (id: DecisionId, facts: Facts) => {
    const play = start(id, facts);
    const schema = factsJsonSchema(id);
    const items = questionsOf(schema, facts, everyPath(schema, facts));
    return Object.fromEntries(standingsOf(play.sheet, answerTo(play), items));
  };

  it('urgency does not matter on time, and is missing when late', () => {
    expect(standings('timeliness', { appliedAt: LAST, plannedFor: 2027, urgency: 'none' })).toEqual({
      appliedAt: 'supporting',
      plannedFor: 'supporting',
      urgency: 'idle',
    });
    expect(standings('timeliness', { appliedAt: AFTER, plannedFor: 2027 })).toEqual({
      appliedAt: 'supporting',
      plannedFor: 'supporting',
      urgency: 'missing',
    });
  });

  it('five present of six support a quorum of four, each of them; the absent one does not', () => {
    const present = ['総務企画課長', '企画担当課長', '財政課長', '職員課長', 'デジタル推進課長'];
    const attendance = { ...Object.fromEntries(present.map((post) => [post, 'present'])), 経理課長: 'absent' };
    const of = standings('quorum', { committee: 'steering', attendance });
    expect(present.map((post) => of[`attendance.${post}`])).toEqual(new Array(5).fill('supporting'));
    expect(of['attendance.経理課長']).toBe('idle');
    expect(of['chair']).toBe('idle');
    expect(of['samePerson']).toBeUndefined();
  });

  it.each(ids)(
    '%s: the answer stays without the given facts that are idle, and those missing are as in the verdict',
    (id) => {
      const rests = fc.property(arbitraryFacts(id, { partial: true }) as fc.Arbitrary<Facts>, (facts) => {
        const schema = factsJsonSchema(id);
        const of = standings(id, facts);
        const missing = Object.keys(of).filter((path) => of[path] === 'missing');
        expect(missing.sort()).toEqual([...decide(id, facts).missing].sort());
        const idle = Object.keys(of).filter((path) => of[path] === 'idle');
        const rest = idle.reduceRight<unknown>((left, path) => take(left, stepsOf(schema, path)), facts);
        expect(decide(id, (rest ?? {}) as Facts).outcome).toBe(decide(id, facts).outcome);
      });
      fc.assert(rests, { seed: SEED, numRuns: 40 });
    },
  );
});

describe('an edit', () => {
  const { plannedFor, last } = dueOn('Sunday');
  const [monday, tuesday] = [daysLater(last, 1), daysLater(last, 2)];
  const sunday = { appliedAt: monday, plannedFor, urgency: 'none' };

  it('turns a contested reading, and turns it back', () => {
    const late = start('timeliness', sunday);
    expect(answerTo(late).verdict.outcome).toBe('late');
    const read = edit(late, 'turn', '0');
    expect(read.options).toEqual({ readings: { 'deadline-on-closed-day': 'next-open-day' } });
    expect(answerTo(read).verdict.outcome).toBe('on-time');
    expect(edit(read, 'turn', '0').options).toEqual({});
    expect(edit(late, 'choice', 'options.readings.deadline-on-closed-day', '"next-open-day"')).toEqual(read);
  });

  it('applies the remedy of the reading in force', () => {
    const facts = { appliedAt: tuesday, plannedFor, urgency: 'none' };
    const late = start('timeliness', facts, { readings: { 'deadline-on-closed-day': 'next-open-day' } });
    expect(edit(late, 'apply', '0').sheet.entered).toEqual({ ...facts, plannedFor: plannedFor + 1 });
    expect(edit(late, 'apply', '9')).toBe(late);
  });

  it('adds closed days; one that is none does not count, the others do', () => {
    const play = start(
      'timeliness',
      { ...sunday, appliedAt: tuesday },
      { readings: { 'deadline-on-closed-day': 'next-open-day' } },
    );
    expect(answerTo(play).verdict.outcome).toBe('late');
    const mistyped = edit(play, 'text', 'options.closedDays.0', '2025-09');
    const closed = edit(mistyped, 'text', 'options.closedDays.1', monday);
    expect(answerTo(closed).issues.map(({ path }) => path)).toEqual(['options.closedDays.0']);
    expect(answerTo(closed).verdict.outcome).toBe('on-time');
    expect(edit(edit(closed, 'withdraw', 'options.closedDays.0'), 'text', 'options.closedDays.0', '').options).toEqual(
      play.options,
    );
  });

  it('begins again with the example, or with nothing', () => {
    const play = start('timeliness', sunday, { on: '2026-01-01' });
    expect(played(play, { kind: 'example', path: '', text: '' }, { plannedFor: 2030 })).toEqual(
      start('timeliness', { plannedFor: 2030 }),
    );
    expect(edit(play, 'restart', '')).toEqual(start('timeliness', {}));
  });

  it('is not complained of while it is half typed', () => {
    const play = start('timeliness', sunday);
    const half = edit(play, 'text', 'appliedAt', '2025-0');
    expect(isHalfTyped(play, half, 'appliedAt')).toBe(true);
    expect(isHalfTyped(half, edit(play, 'text', 'appliedAt', '2025-08'), 'appliedAt')).toBe(false);
    expect(isHalfTyped(half, play, 'appliedAt')).toBe(false);
    expect(leavesARow({ kind: 'text', path: 'uses.0.items.1', text: ' ' })).toBe(true);
    expect(leavesARow({ kind: 'text', path: 'appliedAt', text: '' })).toBe(false);
  });
});

it('a path leads where it says', () => {
  // What the tests above take away is what they mean to take away.
  expect(
    take(put({}, ['uses', 0, 'items'], ['所得']), stepsOf(factsJsonSchema('data-use-approval'), 'uses.0.items')),
  ).toEqual({ uses: [{}] });
});
