import { isBegun } from './body.js';
import { captionOf, takeCaption } from './captions.js';
import { awaitArticle, chapterBefore, openChapter } from './chapters.js';
import { begin, type Cursor, goOn, isAppendix, isEmptySupplement } from './cursor.js';
import { type Draft, type Part, partAt } from './draft.js';
import { isRow } from './inset-tables.js';
import { articleLabel, chapterLabel, follows, paragraphLabel } from './labels.js';
import { type Line, lineOf } from './line.js';
import { isAmendmentNote } from './notes.js';
import { openPartOrGoOn } from './open-part.js';

/** A chapter, caption or article. */
export function openHeading(draft: Draft, at: Cursor, lines: readonly Line[], i: number): boolean {
  const { block } = at;
  const line = lines[i]!;
  if (isAppendix(block) || (at.inTable && isRow(line))) return false;
  const boundary = line.afterBlank || at.ended;
  const chapter = block?.kind === 'supplement' ? undefined : chapterLabel(line);
  const before = chapter && chapterBefore(at.chapters, chapter.key)?.numbers;
  if (chapter !== undefined && isBegun(chapter, boundary || block === undefined, before)) {
    readChapter(draft, at, line, partAt(line, chapter));
    return true;
  }
  if (/^\(.+\)$/.test(line.bare) && (isBeforeArticle(lines, i, at) || isBeforeParagraph(lines, i, at))) {
    at.caption = line.printed.slice(1, -1).trim();
    return true;
  }
  return openCaptioned(draft, at, lines, i) || openArticle(draft, at, line);
}

function readChapter(draft: Draft, at: Cursor, line: Line, part: Part): void {
  Object.assign(at, { part, inTable: false, ended: true });
  if (draft.blocks.length > 0) beginChapter(draft, at, line, part);
  else awaitArticle(at.chapters, draft, { part, line });
}

function beginChapter(draft: Draft, at: Cursor, line: Line, part: Part): void {
  const citation = openChapter(at.chapters, part);
  if (citation === undefined) draft.front.push(line);
  else begin(draft, at, { kind: 'chapter', citation, part, notes: [] }, part);
}

/** What comes next, notes aside. */
const nextOf = (lines: readonly Line[], i: number): Line | undefined =>
  lines.slice(i + 1, i + 4).find(({ bare }) => !isAmendmentNote(bare));

/** Whether an article comes next: a line in brackets is then its caption. */
function isBeforeArticle(lines: readonly Line[], i: number, { article }: Cursor): boolean {
  const next = nextOf(lines, i);
  const label = next && articleLabel(next);
  return label !== undefined && isBegun(label, true, article);
}

/** Whether a paragraph of supplementary provisions comes next, which may have a caption of its own. */
function isBeforeParagraph(lines: readonly Line[], i: number, { block }: Cursor): boolean {
  const next = nextOf(lines, i);
  if (block?.kind !== 'supplement' || next === undefined || captionOf(lines[i]!.printed) === undefined) return false;
  const label = paragraphLabel(next);
  if (label !== undefined && isBegun(label, true, block.part.parts.at(-1)?.numbers)) return true;
  return isEmptySupplement(block) && next.bare.includes('。');
}

/** A caption and what it stands above, on one line. */
function openCaptioned(draft: Draft, at: Cursor, lines: readonly Line[], i: number): boolean {
  const line = lines[i]!;
  const captioned = captionOf(line.printed);
  if (captioned === undefined || !(line.afterBlank || at.ended)) return false;
  const own = lineOf(captioned.rest, line.number, true);
  const article = articleLabel(own);
  const paragraph = at.block?.kind === 'supplement' ? paragraphLabel(own) : undefined;
  const isNext =
    (article !== undefined && follows(article.numbers, at.article)) ||
    (paragraph !== undefined && follows(paragraph.numbers, at.block?.part.parts.at(-1)?.numbers));
  if (!isNext) return false;
  at.caption = captioned.caption;
  if (!openArticle(draft, at, own)) openPartOrGoOn(draft, at, lines, i, own);
  return true;
}

function openArticle(draft: Draft, at: Cursor, line: Line): boolean {
  const label = articleLabel(line);
  const boundary = line.afterBlank || at.ended || at.caption !== undefined;
  if (label === undefined || !isBegun(label, boundary, at.article)) return false;
  // The chapters come first, and whatever is begun takes the caption with it.
  const { caption: above } = at;
  const supplement = /^附則(?:\([^()]*\))?/.exec(at.block?.citation ?? '')?.[0] ?? '';
  for (const { part, line: own } of at.chapters.pending) beginChapter(draft, at, own, part);
  at.chapters.pending = [];
  const paragraph = partAt(line, label);
  const caption = above ?? takeCaption(paragraph);
  const part = { ...paragraph, words: [], parts: [{ ...paragraph, key: '第1項', label: '', numbers: [1] }] };
  // The articles of a supplementary provision are cited with it.
  const citation = `${supplement}${label.key}`;
  begin(draft, at, { kind: 'article', citation, ...(caption && { caption }), part, notes: [] }, part.parts[0]!);
  at.article = label.numbers;
  at.ended = true;
  goOn(at, line, paragraph.words);
  return true;
}
