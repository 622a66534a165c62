import { withoutSpaces } from '../input/normal-form.js';
import { InvalidTextError, notAText } from './invalid-text.js';
import { type Line, lineOf } from './line.js';
import { type Markup, markupIn, unmarked } from './markup.js';
import { pageMarksIn } from './pages.js';

const MOST_CHARACTERS = 1_000_000;
const MOST_LINES = 50_000;
/** A heading, caption or note that is broken over more lines than this is not one. */
const MOST_BROKEN = 4;

/** A heading of a directive names every body that laid it down. */
const MOST_BODIES = 12;

export interface Lines {
  readonly lines: readonly Line[];
  /** What printed pages have added, and is left out. */
  readonly marks: readonly Line[];
  readonly markup: readonly Markup[];
}

/** The lines of a text. Refuses at once what cannot be the text of a regulation. */
export function readLines(text: unknown): Lines {
  if (typeof text !== 'string') throw notAText();
  if (text.length > MOST_CHARACTERS) throw tooLong();
  refuseBinary(text);
  const printed = text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/);
  if (printed.length > MOST_LINES)
    throw new InvalidTextError('too-many-lines', {
      ja: '5万行を超える文章は読みません。',
      en: 'A text of more than 50,000 lines is not read.',
    });
  const markup = markupIn(printed);
  const isMarkdown = markup.some(({ language }) => language === 'markdown');
  const lines = printed.map((raw, i) => toLine(isMarkdown ? unmarked(raw) : raw, i, printed));
  // Some characters stand for up to eighteen: no text consists of them.
  if (lines.reduce((sum, { plain }) => sum + plain.length, 0) > 2 * MOST_CHARACTERS) throw tooLong();
  const filled = lines.filter(({ bare }) => bare !== '');
  const marks = pageMarksIn(filled);
  return { lines: joined(filled.filter((line) => !marks.has(line))), marks: [...marks], markup };
}

const tooLong = () =>
  new InvalidTextError('too-long', {
    ja: '100万字を超える文章は読みません。',
    en: 'A text of more than 1,000,000 characters is not read.',
  });

function refuseBinary(text: string): void {
  const controls = text.match(/[^\P{Cc}\t\n\v\f\r\u0085]|\ufffd/gu)?.length ?? 0;
  if (text.includes('\u0000') || controls * 100 > text.length)
    throw new InvalidTextError('binary', {
      ja: '文章ではないデータのようです（文字コードが UTF-8 か確かめてください）。',
      en: 'This seems to be data, not text (is it UTF-8?).',
    });
}

/** A dot or square that a copy has before a label: ・(1), ■第1章. */
const BULLET = /^\s*[・･•◦‣▪▫■□●◆◇]\s*(?=[(（⑴-⒇①-⑳第]|[0-9０-９]+[.．)）\s]|[ア-ン][.．)）\s])/;

const toLine = (raw: string, i: number, all: readonly string[]): Line =>
  lineOf(raw.replace(BULLET, ''), i + 1, i > 0 && withoutSpaces(all[i - 1]!) === '');

/** Puts together lines that were broken within a label, or within brackets that begin a line. */
function joined(lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const count = brokenOver(lines, i);
    const parts = lines.slice(i, i + count);
    result.push(count === 1 ? lines[i]! : { ...lines[i]!, ...concatenated(parts) });
    i += count - 1;
  }
  return result;
}

const concatenated = (parts: readonly Line[]) => ({
  printed: parts.map(({ printed }) => printed).join(''),
  plain: parts.map(({ plain }) => plain).join(''),
  bare: parts.map(({ bare }) => bare).join(''),
});

function brokenOver(lines: readonly Line[], from: number): number {
  const { bare } = lines[from]!;
  const next = lines[from + 1]?.bare ?? '';
  if (/^(?:第|別|附|別表第|第[0-9]+|(?:第[0-9]+条|\([0-9]+\))の)$/.test(bare) && next !== '') return 2;
  // Below the heading of an only table come its cells.
  if (bare === '別表' && /^(?:第[0-9〇一二三四五六七八九十]+(?:の[0-9]+)?(?:$|[(にのをがはと及、])|\()/.test(next))
    return 2;
  if (bare === '付' && next.startsWith('則')) return 2;
  if (/^(?:第[0-9]+条|\([0-9]+\))$/.test(bare) && /^の[0-9]/.test(next)) return 2;
  if (!/^(?:\(|別表|[附付]則\()/.test(bare)) return 1;
  let depth = 0;
  const most = /^(?:[附付]則)?\((?:明治|大正|昭和|平成|令和)/.test(bare) ? MOST_BODIES : MOST_BROKEN;
  for (let count = 1; count <= most && from + count <= lines.length; count += 1) {
    depth = depthAfter(lines[from + count - 1]!.bare, depth);
    if (depth === 0) return count;
  }
  return 1;
}

/** How many brackets are open after a text that continues at `depth`; 0 as soon as all are closed. */
function depthAfter(text: string, depth: number): number {
  let open = depth;
  for (const character of text) {
    if (character === '(') open += 1;
    if (character === ')' && open > 0) open -= 1;
    if (open === 0 && character === ')') return 0;
  }
  return open;
}
