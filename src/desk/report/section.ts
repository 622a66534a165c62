import { factsInWords, type Voice } from '../../schemas/facts-in-words.js';
import { WORDS } from './report.words.js';
import { line, type Row, type Section } from './sheet.js';

export const section = (part: keyof typeof WORDS, { language }: Voice, rows: readonly Row[]): Section => ({
  part,
  heading: WORDS[part][language],
  rows,
});

export const factRows = (...facts: Parameters<typeof factsInWords>): readonly Row[] =>
  factsInWords(...facts).map(({ title, lines }) => ({ head: title, lines: lines.map(line) }));
