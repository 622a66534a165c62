import { cursorAtStart } from './cursor.js';
import type { Draft } from './draft.js';
import { isDeletedRange, titleOf } from './headings.js';
import type { Line } from './line.js';
import { isAmendmentNote } from './notes.js';
import { openAppendix } from './open-appendix.js';
import { openHeading } from './open-heading.js';
import { openPartOrGoOn } from './open-part.js';
import { beginsBack, bodyStart } from './surroundings.js';

/** Puts every line of a text in its place. */
export function outline(lines: readonly Line[]): Draft {
  const draft: Draft = { front: [], back: [], blocks: [], notes: [], doubts: [] };
  const title = titleOf(lines)
    .map(({ bare }) => bare.replace(/^[○◯●]/, ''))
    .join('');
  const at = cursorAtStart();
  const start = bodyStart(lines);
  for (const [i, line] of lines.entries()) {
    const begun = draft.blocks.length > 0;
    if (draft.back.length > 0 || (begun && beginsBack(lines, i, title, at.block?.kind))) draft.back.push(line);
    else if (isAmendmentNote(line.bare) || (begun && isDeletedRange(line.bare))) {
      (at.block ?? draft).notes.push(line.printed);
      at.ended = true;
    } else if (i < start) draft.front.push(line);
    else if (!(begun && openAppendix(draft, at, lines, i)) && !openHeading(draft, at, lines, i))
      openPartOrGoOn(draft, at, lines, i);
  }
  // A line of the contents may have been taken for a chapter until the next came.
  draft.front.sort((a, b) => a.number - b.number);
  return draft;
}
