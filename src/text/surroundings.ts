import { isEnactmentLine } from './headings.js';
import { articleLabel, chapterLabel, type Label } from './labels.js';
import type { Line } from './line.js';

/** What vendors head the panel with that stands beside the text. */
const PANEL = /^(?:体系情報|沿革情報|条項目次|条文目次)$/;
/** What may also be a word of the text: what comes next tells. */
const HISTORY = /^(?:沿革|改正沿革|改正履歴|制定改廃)$/;
const CONTENTS = /^(?:目次|本則)$/;
const DAY = /^(?:明治|大正|昭和|平成|令和).{1,12}日/;
/** Lines within which contents name two articles. */
const SHORTEST_CONTENTS = 5;

const numbersOf = (label: Label | undefined): string => label?.numbers.join('の') ?? '';

/**
 * What comes after the text: the title once more, a register of the amendments, or a vendor's panel with the contents
 * once more. The title also heads pages, so that it ends no article.
 */
export function beginsBack(lines: readonly Line[], i: number, title: string, within: string | undefined): boolean {
  const [bare, next = ''] = [lines[i]!.bare, lines[i + 1]?.bare];
  if (PANEL.test(bare) || (HISTORY.test(bare) && DAY.test(next))) return true;
  if (beginsContents(lines, i)) return true;
  if (within === 'article') return false;
  if (title === '') return isEnactmentLine(next) && /(?:条例|規則|規程|要綱|要領|規約)$/.test(bare);
  return bare === title || bare + next === title;
}

/** Articles 1 and 2, with captions perhaps but with no sentence; perhaps below a heading. */
function beginsContents(lines: readonly Line[], i: number): boolean {
  const first = lines[i];
  if (first !== undefined && CONTENTS.test(first.bare)) return beginsContents(lines, i + 1);
  if (first === undefined || !/^第[1一](?:条|[編章])/.test(first.bare)) return false;
  const list = lines.slice(i, i + SHORTEST_CONTENTS);
  const articles = list.map((line) => numbersOf(articleLabel(line)));
  return list.every(({ bare }) => !bare.includes('。')) && articles.includes('1') && articles.includes('2');
}

/** Where a panel begins behind the last sentence of a text; its end if there is none. */
export function panelStart(lines: readonly Line[]): number {
  const behind = lines.reduce((at, { bare }, i) => (bare.includes('。') ? i + 1 : at), 0);
  const found = lines.slice(behind).findIndex(({ bare }, i) => PANEL.test(bare) || beginsContents(lines, behind + i));
  return found < 0 ? lines.length : behind + found;
}

/** Where the articles begin: a list of them that has Article 1 once more behind it is the contents. */
export function bodyStart(lines: readonly Line[]): number {
  const firsts = lines.flatMap((line, i) =>
    /^第[1一]条/.test(line.bare) && numbersOf(articleLabel(line)) === '1' ? [i] : [],
  );
  const found = firsts.findIndex((i) => !beginsContents(lines, i));
  if (found <= 0) return 0;
  let start = firsts[found]!;
  while (isHeading(lines[start - 1]!)) start -= 1;
  return start;
}

/** A caption or chapter, which belongs to the article below it. */
const isHeading = (line: Line): boolean => /^\(.*\)$/.test(line.bare) || chapterLabel(line) !== undefined;
