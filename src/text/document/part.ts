import { letterNumber } from '../labels.js';
import { STEP } from '../within.js';

/**
 * A part of a text that can be edited: the title, the contents, a chapter's heading, an article, a paragraph, an item, a
 * table. It knows the lines on which it was printed, so that all that is not amended stays as it is.
 */
export interface Part {
  /** Of a block its citation: `第12条`, `別表第1`, `附則(令和2年訓令甲第5号)`; else its number within it: `第2項`, `第3号の2`, `ア`. */
  key: string;
  /** As printed before its words, without spaces. */
  label: string;
  caption?: string;
  /** All its own words, provisos and second sentences included. Those of the title, the contents, a chapter, an item. */
  words: string;
  /** An article always holds its words as paragraphs, also where it has only one, which then has no number. */
  parts: Part[];
  /** Of a table. */
  rows?: string[][];
  /** As printed; absent once its words or its label have changed. */
  lines?: readonly string[];
  /** What stands above it and goes with it: the caption of an article, the heading of supplementary provisions. */
  above?: readonly string[];
  /** What stands below it: blank lines. */
  below: readonly string[];
  /** Amendment notes: below all that an article holds, below the heading of a table. */
  notes?: readonly string[];
  /** Where it begins in the text that was read, counted from 1. */
  line: number;
}

/** A whole text: its blocks in order. */
export interface Document {
  readonly title: string;
  readonly blocks: Part[];
  /** Whether blank lines stand between its places. */
  readonly spaced: boolean;
}

export const TITLE = '題名';
export const CONTENTS = '目次';
/** Lines that no citation names: the number below the title, the history. */
export const UNNAMED = '';
/** A table within an article. */
export const INSET = 'の表';
export { REMARKS } from '../remarks.js';

export const isChapter = ({ key }: Pick<Part, 'key'>): boolean => /^第\d+[編章節款目]/.test(key);
export const isArticle = ({ key }: Pick<Part, 'key'>): boolean => /^第\d+条/.test(key);
export const isTable = ({ rows }: Part): boolean => rows !== undefined;
export const isSupplement = ({ key }: Pick<Part, 'key'>): boolean => key.startsWith('附則');
/** An article, or supplementary provisions: what holds paragraphs. */
export const isBody = (part: Pick<Part, 'key'>): boolean => isArticle(part) || isSupplement(part);

const HEAD = /^(?:附則(?:\([^()]*\))?(?:第\d+条(?:の\d+)*)?|第\d+条(?:の\d+)*|別表(?:第\d+(?:の\d+)*)?|.*)/s;
const STEPS = /* @__PURE__ */ new RegExp(STEP, 'g');

/** A citation as the block that it names and the steps from there: 第12条, 第2項, ただし書. */
export function stepsOf(citation: string): { readonly head: string; readonly steps: readonly string[] } {
  const head = HEAD.exec(citation)![0];
  return { head, steps: citation.slice(head.length).match(STEPS) ?? [] };
}

export const isClause = (step: string | undefined): boolean => /^(?:本文|ただし書|前段|後段)$/.test(step ?? '');

/** The citation of a part, by those that it is within. The one paragraph of an article is cited as the article. */
export function citationOf(way: readonly Part[]): string {
  const [block, paragraph, ...rest] = way;
  if (paragraph === undefined) return block!.key;
  const only = isBody(block!) && block!.parts.length === 1;
  return block!.key + (only ? '' : paragraph.key) + rest.map(({ key }) => key).join('');
}

/** The numbers of a key, for telling what comes before what: 第12条の2 is [12, 2]; of letters, in a list that begins so. */
export function numbersOf(key: string, first = ''): readonly number[] {
  const numbers = key.replace(/^附則(?:\([^()]*\))?/, '').match(/\d+/g);
  return numbers?.map(Number) ?? [letterNumber(key.replace(/[()]/g, ''), first)];
}

/** Whether one of the parts of a list comes before another by its number. */
export function comesBefore(key: string, other: string, list: readonly Pick<Part, 'key'>[]): boolean {
  const first = list[0]?.key;
  const [one, two] = [numbersOf(key, first), numbersOf(other, first)];
  const i = one.findIndex((number, at) => number !== two[at]);
  return i === -1 ? one.length < two.length : one[i]! < two[i]!;
}
