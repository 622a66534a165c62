import { appendixHeading } from './appendices.js';
import { begin, type Cursor, isAppendix, isEmptySupplement } from './cursor.js';
import { type Block, type Draft, unlabelled } from './draft.js';
import type { Line } from './line.js';
import { partNote } from './notes.js';
import { isEnactment, supplementHeading } from './supplements.js';

/** A table or form, or the heading of a supplementary provision, which that of the enactment may lack. */
export function openAppendix(draft: Draft, at: Cursor, lines: readonly Line[], i: number): boolean {
  const line = lines[i]!;
  const { block } = at;
  if (!line.afterBlank && !at.ended && !isAppendix(block)) return false;
  const isBelow = block?.citation === '附則' && block.part.parts.length === 0;
  const heading = supplementHeading(line.bare, isBelow);
  const appendix = heading === undefined ? appendixHeading(line.bare) : undefined;
  if (appendix !== undefined) {
    const { words, note } = partNote(appendix.words);
    const part = unlabelled(line, '', words === '' ? [] : [words]);
    begin(draft, at, { ...appendix, part, notes: note === undefined ? [] : [note] }, part);
    return true;
  }
  if (heading === undefined && !(isArticleWithWords(block) && isEnactment(lines, i))) return false;
  // Another body's heading right below one: it laid down the same.
  if (heading !== undefined && isEmptySupplement(block) && !isBelow) {
    block.notes.push(line.printed);
    return true;
  }
  // 附則 on one line and the directive in brackets on the next are one heading.
  if (isBelow) draft.blocks.pop();
  const part = unlabelled(line);
  begin(draft, at, { kind: 'supplement', citation: heading ?? '附則', part, notes: [] }, part);
  at.article = undefined;
  return heading !== undefined;
}

const isArticleWithWords = (block: Block | undefined): boolean =>
  block?.kind === 'article' && block.part.parts.some(({ words }) => words.length > 0);
