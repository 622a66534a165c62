import { type Block, type Part, partAt } from './draft.js';
import { follows, itemLabel, kanjiItemLabel, type Label, paragraphLabel, subItemLabel } from './labels.js';
import type { Line } from './line.js';

/**
 * A label that begins a line may be one, or the line goes on from the one above and only looks so. Two of three signs
 * tell: a space after it, a finished line before it, and a number that comes next.
 */
export const isBegun = (label: Label, boundary: boolean, previous: readonly number[] | undefined): boolean =>
  Number(label.spaced) + Number(boundary) + Number(follows(label.numbers, previous)) >= 2;

/** Opens the paragraph, item or sub-item that begins at a line; `undefined` if none does. */
export function openPart(block: Block, line: Line, boundary: boolean): Part | undefined {
  for (const [label, parent] of candidates(block, line, boundary)) {
    if (!isBegun(label, boundary, parent.parts.at(-1)?.numbers)) continue;
    const part = partAt(line, label);
    const [only] = parent.parts;
    // An article's first paragraph may bear its number, on the line after that of the article.
    if (parent === block.part && part.key === '第1項' && only?.words.length === 0) parent.parts.pop();
    parent.parts.push(part);
    return part;
  }
  return undefined;
}

/** What a line may begin, and within what: the likeliest first. */
function* candidates(block: Block, line: Line, boundary: boolean): Generator<readonly [Label, Part]> {
  const paragraph = block.part.parts.at(-1);
  const number = paragraphLabel(line);
  if (number !== undefined) yield* numbered(block, paragraph, number, boundary);
  if (paragraph === undefined) return;
  const chain = chainFrom(paragraph);
  const item = itemLabel(line);
  if (item !== undefined) yield* listed(chain, item, () => item);
  const kanji = kanjiItemLabel(line);
  const mayBeKanji = paragraph.parts.length === 0 || paragraph.parts[0]!.style === '一';
  if (kanji?.spaced && mayBeKanji) yield [kanji, paragraph];
  const letter = subItemLabel(line, undefined);
  if (letter !== undefined) yield* listed(chain, letter, ({ parts }) => subItemLabel(line, parts[0]?.key)!);
}

/** A paragraph, or an item where items are numbered as paragraphs are: 1, 2, 3 below a sentence that has no number. */
function* numbered(
  block: Block,
  paragraph: Part | undefined,
  label: Label,
  boundary: boolean,
): Generator<readonly [Label, Part]> {
  const asItem = { ...label, key: label.key.replace('項', '号') };
  const isFirst = label.key === '第1項';
  if (paragraph?.parts.at(-1)?.style === '1' && !isFirst) yield [asItem, paragraph];
  if (paragraph?.words.length === 0 && block.part.parts.length === 1) {
    // The number 1 after an article's label follows nothing, not even the empty paragraph that waits for it.
    if (isFirst && label.spaced) yield [label, block.part];
    return;
  }
  const isFirstOfAll = paragraph?.style === '1' && paragraph.numbers[0] === 1;
  if (isFirst && boundary && block.kind === 'article' && paragraph?.parts.length === 0 && !isFirstOfAll)
    yield [asItem, paragraph];
  yield [label, block.part];
}

/** A paragraph, its last part, the last part of that, and so on. */
function chainFrom(paragraph: Part): readonly Part[] {
  const chain = [paragraph];
  for (let last = paragraph.parts.at(-1); last !== undefined; last = last.parts.at(-1)) chain.push(last);
  return chain;
}

/** The lists that a label may belong to: the innermost that it goes on with, one that it begins, and any like it. */
function* listed(
  chain: readonly Part[],
  { style, numbers }: Label,
  labelIn: (list: Part) => Label,
): Generator<readonly [Label, Part]> {
  const at = (list: Part) => [cited(labelIn(list), list === chain[0]), list] as const;
  const lists = chain.filter(({ parts }) => parts.at(-1)?.style === style).reverse();
  const going = lists.find((list) => follows(labelIn(list).numbers, list.parts.at(-1)!.numbers));
  if (going !== undefined) yield at(going);
  const lowest = chain.at(-1)!;
  // Below イ, ロ, ハ or a, b, c numbers in brackets may begin anew.
  const begins = numbers.join() === '1' && style === '(1)' && /^[アa①]$/.test(lowest.style);
  yield at(begins ? lowest : (lists[0] ?? lowest));
}

/** Numbers in brackets are items of a paragraph, and sub-items of all else. */
const cited = (label: Label, ofParagraph: boolean): Label =>
  ofParagraph ? label : { ...label, key: label.key.replace(/^第(\d+)号/, '($1)') };
