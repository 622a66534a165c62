/** How many facts are asked: the short questions in full, as committed. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nextFact } from '../../src/desk.js';
import { decideOperation, decisions } from '../../src/index.js';
import { asked, type Decide } from '../../tools/asking/ask.js';
import { averageOf } from '../../tools/asking/average.js';
import { faultOf, rowOf } from '../../tools/asking/report.js';

const page = readFileSync(new URL('../../docs/asking.md', import.meta.url), 'utf8');

/** Seconds each: `asking.full.test.ts` asks all of them. */
const LONG = [
  ...['manager', 'contract-terms', 'usage-regime', 'procedure', 'applicant', 'timeliness'],
  ...['data-use-approval', 'personal-information', 'quorum', 'meeting'],
];

describe('nextFact asks no more than the declared order', () => {
  it.each(decisions.map(({ id }) => id).filter((id) => !LONG.includes(id)))('of %s, as committed', (id) => {
    const average = averageOf(id);
    expect(faultOf(average)).toBeUndefined();
    expect(page).toContain(`\n${rowOf(average)}\n`);
  });
  it('of any question, as committed', () => {
    const rows = [...page.matchAll(/^\| ([a-z-]+) \| [\d,]+ \| ([\d.]+) \| ([\d.]+) \|$/gm)];
    expect(rows.map(([, id]) => id)).toEqual(decisions.map(({ id }) => id));
    for (const [, id, declared, next] of rows) expect(Number(next), id).toBeLessThanOrEqual(Number(declared));
  });
  it('would be a fault', () => {
    expect(faultOf({ id: 'scope', cases: 3, declared: 1, next: 2 })).toContain('scope: nextFact asks 2.000');
  });
});

describe('asking', () => {
  const decide = decideOperation as Decide;
  const inOrder = ({ missing }: { readonly missing: readonly string[] }) => missing[0]!;
  it('ends where the question is settled', () => {
    // 第10条：residents operate it themselves.
    expect(asked(decide, { residentOperated: true, authorisation: 'none' }, {}, inOrder)).toBe(1);
    expect(asked(decide, { residentOperated: false, authorisation: 'none' }, {}, inOrder)).toBe(2);
  });
  it('asks nobody twice for what he cannot say', () => {
    expect(asked(decide, {}, {}, (verdict, options) => nextFact(verdict as never, options)!)).toBe(2);
  });
});
