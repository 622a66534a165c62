import type { AnyVerdict } from '../catalogue/decisions.js';
import { explain } from '../catalogue/explain.js';

/** The lists of a verdict, in the order in which `explain` speaks of them. */
const PARTS = ['grounds', 'missing', 'contested', 'remedies', 'caveats'] as const;
export type Part = (typeof PARTS)[number];

const MARKS = { true: '✓', false: '✗', unknown: '?' } as const;

const markOf = (entry: AnyVerdict[Part][number]): string =>
  typeof entry === 'object' && 'holds' in entry ? MARKS[`${entry.holds}`] : '-';

/** A line of Japanese and one of English, each below its mark. */
const pair = (mark: string, ja: string | undefined, en: string | undefined): string => `  ${mark} ${ja}\n    ${en}`;

/** What a verdict is, and those of its lists that are asked for, in both languages. */
export function inWords(verdict: AnyVerdict, parts: readonly Part[]): string {
  const heading = `${verdict.decision}: '${verdict.outcome}'`;
  try {
    const [ja, en] = [explain(verdict, 'ja'), explain(verdict, 'en')];
    const listed = parts.map((part) => {
      const begin = PARTS.slice(0, PARTS.indexOf(part)).reduce((lines, before) => lines + verdict[before].length, 0);
      const lines = verdict[part].map((entry, i) => pair(markOf(entry), ja.lines[begin + i], en.lines[begin + i]));
      return [part, ...(lines.length === 0 ? ['  -'] : lines)].join('\n');
    });
    return [`${heading}\n  ${ja.summary}\n  ${en.summary}`, ...listed].join('\n\n');
  } catch {
    // A verdict that was stored by another version may have grounds for which this one has no words.
    return [heading, ...parts.map((part) => `${part}\n  ${JSON.stringify(verdict[part])}`)].join('\n\n');
  }
}
