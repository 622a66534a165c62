import { describe, expect, it } from 'vitest';
import { compareText, compareTexts, parseRegulation } from '../../src/text.js';
import { official, synthetic } from './texts.js';

const texts = [
  ['the synthetic regulation', synthetic, (text: string) => compareTexts(synthetic, text)],
  ...(official === undefined ? [] : ([['the official text', official, (text: string) => compareText(text)]] as const)),
] as const;

describe.each(texts)('%s', (_, text, compared) => {
  const lines = text.split('\n');
  const places = parseRegulation(text).provisions.filter(({ words }) => words !== '');

  /** The text with one letter of a place changed: the `at`-th of its line's letters that belong to it. */
  const misprinted = (line: number, words: string, at: number) => {
    const printed = lines[line - 1]!;
    const index = printed.indexOf(words) + at;
    const changed = `${printed.slice(0, index)}鬱${printed.slice(index + 1)}`;
    return [...lines.slice(0, line - 1), changed, ...lines.slice(line)].join('\n');
  };

  it.each(places.filter(({ citation }) => !citation.startsWith('別表')))(
    '$citation: one letter, first, middle or last, is reported there and nowhere else',
    ({ citation, line, words }) => {
      for (const at of new Set([0, words.length >> 1, words.length - 1])) {
        const { provisions, rows } = compared(misprinted(line, words, at));
        const found = [...provisions, ...rows].filter(({ status }) => status !== 'same');
        expect(found).toMatchObject([{ status: 'changed', from: citation, to: citation }]);
      }
    },
  );
  it('a letter in the heading of a table is reported at the table', () => {
    const { provisions, rows } = compared(text.replace('条関係)\n', '条関連)\n'));
    expect(rows.filter(({ status }) => status !== 'same')).toEqual([]);
    expect(provisions.filter(({ status }) => status !== 'same').map(({ from }) => from)).toEqual(['別表第1']);
  });
});
