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
  for (const [label, parent] of candidates(block, line)) {
    if (label === undefined || !isBegun(label, boundary, parent.parts.at(-1)?.numbers)) continue;
    const part = partAt(line, label);
    const [only] = parent.parts;
    // An article's first paragraph may bear its number, on the line after that of the article.
    if (parent === block.part && part.key === '第1項' && only?.words.length === 0) parent.parts.pop();
    parent.parts.push(part);
    return part;
  }
  return undefined;
}

/** What a line may begin, and within what. */
function* candidates(block: Block, line: Line): Generator<readonly [Label | undefined, Part]> {
  const paragraph = block.part.parts.at(-1);
  yield [awaitingFirst(block) ? firstParagraph(line) : paragraphLabel(line), block.part];
  if (paragraph === undefined) return;
  const inKanji = /^[〇一二三四五六七八九十百千]/.test(paragraph.parts[0]?.label ?? '');
  const last = paragraph.parts.at(-1);
  const item = last?.key.startsWith('第') ? last : undefined;
  const lowest = (item ?? paragraph).parts.at(-1);
  const letters = lowest?.key.startsWith('(') ? undefined : lowest;
  const numbered = itemLabel(line);
  // Where items are 一, 二, 三, numbers in brackets are below イ, ロ, ハ.
  if (inKanji && numbered !== undefined && item !== undefined)
    yield [{ ...numbered, key: numbered.key.replace(/^第(\d+)号/, '($1)') }, letters ?? item];
  else yield [numbered, paragraph];
  if (inKanji || item === undefined) yield [spaced(kanjiItemLabel(line)), paragraph];
  const parent = item ?? paragraph;
  if (line.bare.startsWith('(') && letters !== undefined) yield [subItemLabel(line, letters.parts[0]?.key), letters];
  else yield [subItemLabel(line, parent.parts[0]?.key), parent];
}

const spaced = (label: Label | undefined) => (label?.spaced ? label : undefined);

const awaitingFirst = ({ part }: Block): boolean => part.parts.length === 1 && part.parts[0]!.words.length === 0;

/** The number 1 after an article's label. It follows nothing, not even the empty paragraph that waits for it. */
function firstParagraph(line: Line): Label | undefined {
  const label = paragraphLabel(line);
  return label?.key === '第1項' && label.spaced ? label : undefined;
}
