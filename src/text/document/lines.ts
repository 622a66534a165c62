import { normalForm } from '../../input/normal-form.js';
import { isAmendmentNote } from '../notes.js';
import { supplementHeading } from '../supplements.js';
import { CONTENTS, isArticle, isSupplement, isTable, type Part, TITLE, UNNAMED } from './part.js';

/** A part with the line on which it begins. */
export interface Unit {
  readonly part: Part;
  readonly block: Part;
  line: number;
}

/** Gives every part the lines on which it stands, and those between to the part above or below; the front is left over. */
export function placeLines(lines: readonly string[], units: readonly Unit[], title: string): Part[] {
  let front: readonly string[] = [];
  let end = 0;
  for (const [i, unit] of units.entries()) {
    const { part, block, line } = unit;
    const between = lines.slice(end, line - 1);
    const opens = part === block || part === block.parts[0];
    const heading = opens ? headingIn(between, block) : between.length;
    const caption = part === block ? between.length : captionIn(between, part);
    const below = between.slice(0, Math.min(heading, caption));
    if (i === 0) front = below;
    else putBelow(units[i - 1]!, below, opens);
    // One that has no such line, or has it on its own, gets none.
    if (opens) block.above = between.slice(heading, Math.max(heading, caption));
    if (part !== block) part.above = between.slice(caption);
    const next = units[i + 1]?.line ?? lines.length + 1;
    const label = part === block.parts[0] && part.label === '' ? block.label : part.label;
    end = isTable(part)
      ? lastPrinted(lines, next - 1)
      : ownEnd(lines, line - 1, Math.max(line, next - 1), label + part.words);
    part.lines = lines.slice(line - 1, end);
    if (isTable(part)) part.notes = part.lines.filter((each) => isAmendmentNote(normalForm(each)));
  }
  putBelow(units.at(-1)!, lines.slice(end), true);
  return frontParts(front, title);
}

/** The notes below the last part of a block are those of the block. */
function putBelow({ part, block }: Unit, below: readonly string[], isLast: boolean): void {
  const note = isLast && part !== block ? below.findIndex((line) => isAmendmentNote(normalForm(line))) : -1;
  part.below = note === -1 ? below : below.slice(0, note);
  if (note !== -1) block.notes = below.slice(note);
}

function lastPrinted(lines: readonly string[], end: number): number {
  let last = end;
  while (lines[last - 1]?.trim() === '') last -= 1;
  return last;
}

/** Where in the lines above a block that begins which goes with it: an article's caption, the heading of 附則. */
function headingIn(between: readonly string[], block: Part): number {
  if (isArticle(block)) return captionIn(between, block);
  if (!isSupplement(block)) return between.length;
  const found = between.map(normalForm).findIndex((bare) => isSupplementHeading(bare));
  return found === -1 ? between.length : found;
}

function captionIn(between: readonly string[], { caption }: Part): number {
  if (caption === undefined) return between.length;
  const whole = normalForm(`(${caption})`);
  const found = [...between]
    .reverse()
    .map(normalForm)
    .findIndex((bare) => bare.startsWith('(') && whole.startsWith(bare));
  return between.length - 1 - found;
}

/** Where words end that begin at a line. */
function ownEnd(lines: readonly string[], from: number, limit: number, words: string): number {
  const form = normalForm(words);
  let end = from;
  for (let length = 0; end < limit && (end === from || length < form.length); end += 1)
    length += normalForm(lines[end]!).length;
  if (normalForm(lines.slice(from, end).join('')) === form) return end;
  // Something else stands among the words: a page's number, a note, a label that the citation leaves out.
  for (end = limit; end > from + 1 && isBeside(normalForm(lines[end - 1]!)); ) end -= 1;
  return end;
}

const isBeside = (bare: string): boolean =>
  bare === '' || bare === '附則' || isAmendmentNote(bare) || isSupplementHeading(bare) || /^\(.+\)$/.test(bare);

/** The lines before the first chapter or article: the title, its number, the contents. */
function frontParts(lines: readonly string[], title: string): Part[] {
  const bare = lines.map(normalForm);
  const form = normalForm(title);
  const from = title === '' ? -1 : bare.findIndex((line) => line !== '' && form.startsWith(line.replace(/^[○◯●]/, '')));
  let to = from + 1;
  for (
    let seen = bare[from] ?? '';
    from >= 0 && to < Math.min(from + 4, lines.length) && seen.replace(/^[○◯●]/, '') !== form;
    to += 1
  )
    seen += bare[to]!;
  const contents = bare.indexOf('目次', to);
  const end = contents === -1 ? lines.length : contents;
  let last = lines.length;
  while (last > end && bare[last - 1] === '') last -= 1;
  const mark = /^[○◯●]/.exec(lines[from]?.trim() ?? '')?.[0] ?? '';
  return [
    part(UNNAMED, lines, 0, Math.max(from, 0)),
    part(TITLE, lines, Math.max(from, 0), to, title, mark),
    part(UNNAMED, lines, to, end),
    part(CONTENTS, lines, end, last, lines.slice(end, last).join('\n')),
    part(UNNAMED, lines, last, lines.length),
  ].filter((each) => each.lines.length > 0);
}

const part = (key: string, lines: readonly string[], from: number, to: number, words = '', label = '') => ({
  ...{ key, label, words, parts: [], below: [], line: from + 1 },
  lines: lines.slice(from, to),
});

const isSupplementHeading = (bare: string): boolean => supplementHeading(bare, false) !== undefined;
