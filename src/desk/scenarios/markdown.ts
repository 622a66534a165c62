import { escaped } from '../../print/markdown.js';
import type { Voice } from '../../schemas/facts-in-words.js';
import { labelOf, sayReadings } from '../../verdict/in-words.js';
import type { Contest } from '../../verdict/verdict.js';
import type { AnyWords } from '../../verdict/words.js';

/** A table of GitHub's Markdown, with notes under it. */
export function markdownOf([head, ...rows]: readonly (readonly string[])[], notes: readonly string[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const table = [head!.map(escaped), head!.map(() => '---'), ...rows.map((cells) => cells.map(escaped))].map(line);
  return table.join('') + notes.map((note) => `\n${escaped(note)}\n`).join('');
}

/** Says of a contest what it comes to, by the number of a note that says how else the text would be read. */
export function notesOn(words: AnyWords, { language, name }: Voice) {
  const notes: string[] = [];
  const numbers = new Map<string, number>();
  const say = (contest: Contest): string => {
    const readings = sayReadings(contest, words)[language];
    let number = numbers.get(readings);
    if (number === undefined) {
      number = numbers.size + 1;
      numbers.set(readings, number);
      notes.push(`${MARK[language](number)}${name(readings)}${language === 'ja' ? 'むとき。' : '.'}`);
    }
    return MARK[language](number) + name(labelOf(contest.outcome, words)![language]);
  };
  return { notes, say };
}

const MARK = { ja: (n: number) => `※${n}　`, en: (n: number) => `(${n}) ` } as const;
