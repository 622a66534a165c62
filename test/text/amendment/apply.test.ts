import { describe, expect, it } from 'vitest';
import { applyAmendment, comparisonTable, parseAmendment } from '../../../src/text.js';
import { edited, synthetic } from '../texts.js';
import { CASES } from './cases.js';

/** The words that a table marks, the later text's and the earlier's. */
function markedIn(before: string, after: string): { readonly now: string[]; readonly old: string[] } {
  const table = comparisonTable(before, after, { format: 'markdown' });
  const sides = table
    .split('\n')
    .slice(4)
    .map((line) => line.split(' | '));
  const words = (side: number) =>
    sides.flatMap((cells) => [...(cells[side] ?? '').matchAll(/<u>(.*?)<\/u>/g)].map(([, word]) => word!));
  return { now: words(0), old: words(1) };
}

describe('invented amendments', () => {
  it('are forty at least', () => expect(CASES.length).toBeGreaterThanOrEqual(40));
  it.each(CASES)('$name', ({ directive, edits, now, old }) => {
    const expected = edits.reduce((text, [from, to]) => edited(text, from, to), synthetic);
    expect(parseAmendment(directive).unread).toEqual([]);
    const result = applyAmendment(synthetic, directive);
    expect(result).toBe(expected);
    expect(markedIn(synthetic, result)).toEqual({ now, old });
  });
});
