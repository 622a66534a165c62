import { isBegun, openPart } from './body.js';
import { type Block, type Draft, type Part, partAt, unlabelled } from './draft.js';
import { appendixHeading, beginsBack, isDeletedRange, isSupplementHeading, supplementAt, titleOf } from './headings.js';
import { articleLabel, chapterLabel } from './labels.js';
import type { Line } from './line.js';
import { isAmendmentNote, partNote } from './notes.js';

/** Where the reading has come to. */
interface Cursor {
  block: Block | undefined;
  /** The part that a line without a label goes on with. */
  part: Part | undefined;
  /** Whether the words so far end a sentence or a heading, so that something new may begin. */
  ended: boolean;
  caption: string | undefined;
  article: readonly number[] | undefined;
  chapter: Part | undefined;
  /** The last chapter before the first article: before it come the contents, which look alike. */
  pending: { readonly part: Part; readonly line: Line }[];
}

/** More than the articles of a chapter take up in the contents. */
const LONGEST_RANGE = 60;

/** Puts every line of a text in its place. */
export function outline(lines: readonly Line[]): Draft {
  const draft: Draft = { front: [], back: [], blocks: [] };
  const title = titleOf(lines)
    .map(({ bare }) => bare.replace(/^[○◯●]/, ''))
    .join('');
  const at: Cursor = {
    ...{ block: undefined, part: undefined, ended: true, caption: undefined },
    ...{ article: undefined, chapter: undefined, pending: [] },
  };
  for (const [i, line] of lines.entries()) {
    const begun = draft.blocks.length > 0;
    if (draft.back.length > 0 || (begun && at.block?.kind !== 'article' && beginsBack(lines, i, title)))
      draft.back.push(line);
    else if (isAmendmentNote(line.bare) || (begun && isDeletedRange(line.bare))) {
      at.block?.notes.push(line.printed);
      at.ended = true;
    } else if (!(begun && openAppendix(draft, at, lines, i)) && !openHeading(draft, at, lines, i))
      openPartOrGoOn(draft, at, line);
  }
  return draft;
}

function begin(draft: Draft, at: Cursor, block: Block, part: Part): true {
  draft.blocks.push(block);
  Object.assign(at, { block, part, ended: true, caption: undefined });
  return true;
}

/** A supplementary provision, a table or a form. */
function openAppendix(draft: Draft, at: Cursor, lines: readonly Line[], i: number): boolean {
  const line = lines[i]!;
  if (!line.afterBlank && !at.ended && at.block?.kind !== 'table') return false;
  const supplement = supplementAt(lines, i, at.block?.kind);
  const appendix = supplement === undefined ? appendixHeading(line.bare) : undefined;
  const { kind, citation, words: heading = '' } = appendix ?? { kind: 'supplement' as const, citation: supplement };
  if (citation === undefined) return false;
  const { words, note } = partNote(heading);
  const part = unlabelled(line, '', words === '' ? [] : [words]);
  // 附則 on one line and the directive in brackets on the next are one heading.
  const last = draft.blocks.at(-1);
  if (kind === 'supplement' && last?.citation === '附則' && last.part.parts.length === 0) draft.blocks.pop();
  begin(draft, at, { kind, citation, part, notes: note === undefined ? [] : [note] }, part);
  at.article = undefined;
  if (kind === 'supplement' && !isSupplementHeading(line.bare)) openPartOrGoOn(draft, at, line);
  return true;
}

/** A chapter, caption or article. */
function openHeading(draft: Draft, at: Cursor, lines: readonly Line[], i: number): boolean {
  const { block } = at;
  if (block?.kind === 'table' || block?.kind === 'form') return false;
  const line = lines[i]!;
  const boundary = line.afterBlank || at.ended;
  const chapter = block?.kind === 'supplement' ? undefined : chapterLabel(line);
  if (chapter !== undefined && isBegun(chapter, boundary || block === undefined, at.chapter?.numbers))
    return openChapter(draft, at, line, partAt(line, chapter), chapter.level);
  if (/^\(.+\)$/.test(line.bare) && isBeforeArticle(lines, i, at)) {
    at.caption = line.printed.slice(1, -1).trim();
    return true;
  }
  const label = articleLabel(line);
  if (label === undefined || !isBegun(label, boundary || at.caption !== undefined, at.article)) return false;
  // Whatever is opened takes the caption with it, and the chapters come first.
  const caption = at.caption === undefined ? {} : { caption: at.caption };
  for (const chapter of at.pending.splice(0)) pushChapter(draft, at, chapter.line, chapter.part);
  const paragraph = partAt(line, label);
  const part = { ...paragraph, words: [], parts: [{ ...paragraph, key: '第1項', label: '', numbers: [1] }] };
  const citation = `${supplementOf(block)}${label.key}`;
  begin(draft, at, { kind: 'article', citation, ...caption, part, notes: [] }, part.parts[0]!);
  at.article = label.numbers;
  at.ended = true;
  goOn(at, line, paragraph.words);
  return true;
}

/** Whether an article comes next, notes aside: a line in brackets is then its caption. */
function isBeforeArticle(lines: readonly Line[], i: number, { article }: Cursor): boolean {
  const next = lines.slice(i + 1, i + 4).find(({ bare }) => !isAmendmentNote(bare));
  const label = next && articleLabel(next);
  return label !== undefined && isBegun(label, true, article);
}

/** The articles of a supplementary provision are cited with it. */
const supplementOf = (block: Block | undefined): string =>
  /^附則(?:\([^()]*\))?/.exec(block?.citation ?? '')?.[0] ?? '';

function openChapter(draft: Draft, at: Cursor, line: Line, part: Part, level: '章' | '節'): true {
  at.part = part;
  at.ended = true;
  if (draft.blocks.length > 0) pushChapter(draft, at, line, part);
  else {
    if (level === '章') draft.front.push(...at.pending.splice(0).map((each) => each.line));
    at.pending.push({ part, line });
  }
  return true;
}

function pushChapter(draft: Draft, at: Cursor, line: Line, part: Part): void {
  // A line of the contents names the articles of its chapter.
  if (/[(（]第[^()（）]*条[^()（）]*[)）]$/.test(part.words.join('').slice(-LONGEST_RANGE))) {
    draft.front.push(line);
    return;
  }
  if (part.key.includes('章') || !at.chapter?.key.includes('章')) at.chapter = part;
  const citation = part === at.chapter ? part.key : `${at.chapter.key}${part.key}`;
  begin(draft, at, { kind: 'chapter', citation, part, notes: [] }, part);
}

function openPartOrGoOn(draft: Draft, at: Cursor, line: Line): void {
  const { block } = at;
  if (block === undefined) draft.front.push(line);
  const body = block?.kind === 'article' || block?.kind === 'supplement' ? block : undefined;
  const opened = body && openPart(body, line, line.afterBlank || at.ended);
  if (opened !== undefined) {
    at.part = opened;
    goOn(at, line, opened.words);
    return;
  }
  if (body !== undefined && body.part.parts.length === 0) {
    at.part = unlabelled(line, '第1項');
    body.part.parts.push(at.part);
  }
  at.part?.words.push(line.printed);
  goOn(at, line, at.part?.words ?? []);
}

/** Notes whether what has been read ends here, so that the next line may begin something. */
function goOn(at: Cursor, line: Line, words: readonly string[]): void {
  at.ended = words.length === 0 || /[。)」』〕]$/.test(line.bare);
}
