/** What callers without types give by mistake: every public function answers or refuses, and says why. */
import { describe, expect, it } from 'vitest';
import { deadlineFor } from '../../src/articles/article-12-introduction.js';
import * as desk from '../../src/desk.js';
import * as main from '../../src/index.js';
import * as records from '../../src/records.js';
import * as regulation from '../../src/regulation.js';
import * as schemas from '../../src/schemas.js';
import * as testing from '../../src/testing.js';
import * as text from '../../src/text.js';

type Callable = (...given: readonly unknown[]) => unknown;

const MISTAKES: readonly (readonly unknown[])[] = [
  ...[[], [undefined], [null], [Number.NaN], [0], [-1.5], [true], [''], ['x'], ['toString'], [{}], [{ outcome: 1 }]],
  ...[[[]], [[{}]], [[null]], [() => 0], [Symbol('x')], [1n], [new Date(Number.NaN)], [new Map()]],
  ...[
    [{}, null],
    [{}, 'de'],
    [{}, {}],
    [null, 'ja'],
    [[{}], 'en'],
    ['x', 'ja'],
    ['x', null],
    [null, null],
  ],
];

/** Errors are made, not refused, by what makes them. */
const isMaker = (name: string) => /^Invalid|Error$/.test(name);

const functions = Object.entries({ main, desk, records, regulation, schemas, testing, text }).flatMap(
  ([entry, names]) =>
    Object.entries(names).flatMap(([name, value]) =>
      typeof value === 'function' && !isMaker(name) ? [[`${entry}: ${name}`, value as Callable] as const] : [],
    ),
);

/** What is wrong with how a call ends. */
function fault(call: () => unknown): string | undefined {
  try {
    const answer = call();
    const written = JSON.stringify(answer) ?? '';
    return /\bundefined\b|\bNaN\b|\[object/.test(written.replaceAll('undetermined', ''))
      ? `answers ${written}`
      : undefined;
  } catch (error) {
    const isRefusal = error instanceof main.InvalidFactsError || error instanceof text.InvalidTextError;
    return isRefusal && error.message !== '' ? undefined : `throws ${String(error)}`;
  }
}

describe('null, nothing and the like', () => {
  it.each(functions)('%s', (_, call) => {
    const faults = MISTAKES.flatMap((given, i) => {
      const found = fault(() => call(...given));
      return found === undefined ? [] : [`mistake ${i}: ${found}`];
    });
    expect(faults).toEqual([]);
  });
});

describe('what is said', () => {
  const messageOf = (call: () => unknown) => {
    try {
      call();
    } catch (error) {
      if (error instanceof main.InvalidFactsError) return error.message;
      throw error;
    }
    return undefined;
  };
  const verdict = main.decideTimeliness({ appliedAt: '2026-08-31', plannedFor: 2027 });
  it.each<readonly [string, () => unknown, RegExp]>([
    ['explain without a language', () => (main.explain as Callable)(verdict), /language: .*ja, en/],
    ['explainer without a language', () => (main.explainer(main.timelinessWords) as Callable)(verdict), /ja, en/],
    ['explainDifferences without a language', () => (records.explainDifferences as Callable)([]), /ja, en/],
    ['citeIn without a language', () => (main.citeIn as Callable)('第1条'), /ja, en/],
    ['isSettled of what is no verdict', () => (main.isSettled as Callable)({}), /This is no verdict/],
    [
      'a deadline of no fiscal year',
      () => (main.applicationDeadline as Callable)('来年'),
      /fiscalYear: 年度.*fiscal year/,
    ],
    ['a deadline of nothing', () => (main.applicationDeadline as Callable)(), /fiscalYear: 年度/],
    ['an inventory of a system without a name', () => (main.reviewInventory as Callable)([{}]), /0\.system: .*missing/],
    ['an inventory of nothing', () => (main.reviewInventory as Callable)(), /must be a list/],
    [
      'a misspelt builder',
      () => (testing.theApplication as Callable)(2027, { dayslate: 1 }),
      /dayslate: .*mean daysLate\?/,
    ],
    ['a misspelt fact', () => (main.decideTimeliness as Callable)({ applied_at: 1 }), /mean appliedAt\?/],
    ['a misspelt option', () => (main.decideScope as Callable)({}, { closeDays: [] }), /mean closedDays\?/],
    [
      'a misspelt reading',
      () => (main.decideScope as Callable)({}, { readings: { 'same-persons': 1 } }),
      /mean same-person\?/,
    ],
    ['a bad fiscal year', () => main.decideTimeliness({ plannedFor: '来年' }), /fiscal year/],
    [
      'a bad closed day',
      () => main.decideTimeliness({}, { closedDays: ['8/31'] }),
      /options\.closedDays\.0: .*2026-08-31/,
    ],
    [
      'an open closed day',
      () => (main.decideScope as Callable)({}, { closedDays: [null] }),
      /closedDays\.0: .*2026-08-31/,
    ],
  ])('%s', (_, call, message) => expect(messageOf(call)).toMatch(message));

  it('a fact that nobody has heard of is told from a misspelt one', () => {
    expect(messageOf(() => (main.decideTimeliness as Callable)({ colour: 1 }))).toMatch(
      /mean appliedAt, plannedFor, urgency\?/,
    );
    expect(messageOf(() => (main.decideTimeliness as Callable)({ ['x'.repeat(99)]: 1 }))).toMatch(
      /mean appliedAt, plannedFor, urgency\?/,
    );
  });
});

it('a deadline is asked for in every spelling of a fiscal year', () => {
  for (const year of [2028, '令和10年度', 'R10', '2028'] as const)
    expect(main.applicationDeadline(year)).toBe(deadlineFor(2028));
});

it('what was parsed narrows to its value or its issues', () => {
  const parsed = main.parseMoment('R8.8.31');
  const said: string = parsed.issues ? parsed.issues[0]!.message.ja : parsed.value;
  expect(said).toBe('2026-08-31');
  const refused = main.parsePost(undefined);
  expect(refused.value ?? refused.issues[0]!.code).toBe('unknown-post');
});
