import type { Draft, Part } from './draft.js';
import { LEVELS } from './labels.js';
import type { Line } from './line.js';

/** More than the articles of a chapter take up in the contents. */
const LONGEST_RANGE = 60;

export const depthOf = ({ key }: { readonly key: string }): number => LEVELS.indexOf(key.replace(/[第の\d]/g, ''));

export interface ChapterLine {
  readonly part: Part;
  readonly line: Line;
}

/** The parts, chapters and sections that a text is in, from the highest to the lowest. */
export interface Chapters {
  open: readonly Part[];
  /** The last ones before the first article: before them come the contents, which look alike. */
  pending: readonly ChapterLine[];
}

/** The one before, at the same height. */
export const chapterBefore = ({ open }: Chapters, key: string): Part | undefined =>
  open.find((part) => depthOf(part) === depthOf({ key }));

/** Keeps a chapter until the first article comes: one at the same height shows that those before are the contents. */
export function awaitArticle(chapters: Chapters, draft: Draft, next: ChapterLine): void {
  const isAbove = ({ part }: ChapterLine) => depthOf(part) < depthOf(next.part);
  draft.front.push(...chapters.pending.filter((each) => !isAbove(each)).map(({ line }) => line));
  chapters.pending = [...chapters.pending.filter(isAbove), next];
}

/** Opens a chapter within those above it, and gives its citation; `undefined` for a line of the contents. */
export function openChapter(chapters: Chapters, part: Part): string | undefined {
  // It names the articles of its chapter.
  if (/[(（]第[^()（）]*条[^()（）]*[)）]$/.test(part.words.join('').slice(-LONGEST_RANGE))) return undefined;
  chapters.open = [...chapters.open.filter((each) => depthOf(each) < depthOf(part)), part];
  return chapters.open.map(({ key }) => key).join('');
}
