import { openPart } from './body.js';
import { takeCaption } from './captions.js';
import { type Cursor, goOn } from './cursor.js';
import { type Block, type Draft, type Part, unlabelled } from './draft.js';
import { beginsTable, isRow } from './inset-tables.js';
import { articleLabel, chapterLabel, itemLabel, type Label } from './labels.js';
import type { Line } from './line.js';
import { beginsRemarks, REMARKS } from './remarks.js';

/** Opens the paragraph, item or sub-item that begins at a line, or goes on with what was read before it. */
export function openPartOrGoOn(
  draft: Draft,
  at: Cursor,
  lines: readonly Line[],
  i: number,
  line: Line = lines[i]!,
): void {
  const { block } = at;
  if (block === undefined) draft.front.push(line);
  const body = block?.kind === 'article' || block?.kind === 'supplement' ? block : undefined;
  const boundary = line.afterBlank || at.ended;
  const opened = body && !(at.inTable && isRow(line)) ? openPart(body, line, boundary) : undefined;
  if (opened !== undefined) {
    Object.assign(at, { part: opened, inTable: false });
    if (body?.kind === 'supplement' && opened.key.endsWith('項')) captioned(at, opened);
    goOn(at, line, opened.words);
    return;
  }
  if (body !== undefined && body.part.parts.length === 0) {
    at.part = unlabelled(line, '第1項');
    captioned(at, at.part);
    body.part.parts.push(at.part);
  } else if (body !== undefined && at.part !== undefined && !at.inTable && beginsTable(lines, i, at.part, at.ended)) {
    at.part.table = { line: line.number, words: [] };
    at.inTable = true;
  }
  if (at.inTable) {
    at.part!.table!.words.push(line.printed);
    at.ended = true;
    return;
  }
  if (block?.kind === 'table' && block.part.parts.length === 0 && beginsRemarks(lines, i)) {
    at.part = { ...unlabelled(line, REMARKS, [line.printed.replace(/^\s*備\s*考\s*/, '')]), label: REMARKS };
    block.part.parts.push(at.part);
    return;
  }
  if (block !== undefined) doubt(draft, at, block, line);
  at.part?.words.push(line.printed);
  goOn(at, line, at.part?.words ?? []);
}

function captioned(at: Cursor, part: Part): void {
  const caption = at.caption ?? takeCaption(part);
  if (caption !== undefined) part.caption = caption;
  at.caption = undefined;
}

/** Whether a line that goes on may rather be something that was not known. */
function doubt({ doubts }: Draft, at: Cursor, { kind, citation }: Block, line: Line): void {
  if (kind === 'table' || kind === 'form') return;
  const labels: readonly (Label | undefined)[] = [articleLabel(line), chapterLabel(line), itemLabel(line)];
  const isSentence = kind === 'chapter' || (at.ended && at.part!.words.length > 0);
  if (labels.some((label) => label?.spaced)) doubts.push({ code: 'glued-label', citation, line: line.number });
  else if (line.afterBlank && isSentence && !/^(?:ただし|但し|この場合)/.test(line.bare))
    doubts.push({ code: 'line-without-label', citation, line: line.number });
}
