import { comesBefore, isArticle, isBody, isChapter, isSupplement, isTable, type Part } from '../document/part.js';
import { contentOf, madeNew } from './content.js';
import { prefixOf, putIn } from './edit-places.js';
import { insertRows } from './edit-rows.js';
import { type Editor, rewrite } from './editor.js';
import { fieldsOf } from './fields.js';
import { chapterOf, type Located, locate, paragraphOf, spanOf } from './locate.js';
import type { Fault } from './misfit.js';
import type { Operation } from './operation.js';

type Insertion = Operation & { readonly kind: 'insert' };

/** Adds provisions beside a place or within it, a proviso or second sentence, rows, lines of the contents. */
export function insertPlace(editor: Editor, operation: Insertion): Fault | undefined {
  const { level, text } = operation;
  if (level === 'row') return insertRows(editor, operation);
  if (level === 'proviso' || level === 'second-sentence' || level === 'words') return insertWords(editor, operation);
  const spot = spotFor(editor, operation);
  const content = contentOf(text, level)?.map((part) => madeNew(part, editor.document.spaced));
  if (spot === undefined) return { code: 'no-such-place' };
  const { siblings, at, beside } = spot;
  const [first] = content ?? [];
  if (content === undefined || first === undefined) return { code: 'unfit-content' };
  const prefix = isArticle(first) && beside !== undefined ? prefixOf(beside) : '';
  const taken = siblings.find(({ key }) => content.some((part) => key === prefix + part.key));
  if (taken !== undefined) {
    const other = editor.put.get(taken) ?? editor.moved.get(taken);
    return other === undefined ? { code: 'place-taken' } : { code: 'overlap', other };
  }
  putIn(editor, operation, siblings, at ?? inOrder(siblings, first), content, beside);
  return undefined;
}

/** Where among others a part belongs by its number. */
function inOrder(siblings: readonly Part[], part: Part): number {
  const found = siblings.findIndex(({ key }) => comesBefore(part.key, key, siblings));
  return found === -1 ? siblings.length : found;
}

/** Among which parts something is added, and where, if not by its number. */
interface Spot {
  readonly siblings: Part[];
  readonly at?: number;
  readonly beside?: Part;
}

function spotFor({ document }: Editor, { place, side, level }: Insertion): Spot | undefined {
  const { blocks } = document;
  if (place.citation === '本則') return { siblings: blocks, at: lastOf(blocks, isArticle) + 1 };
  const found = locate(document, place.citation);
  if (found === undefined) return undefined;
  const { part, siblings } = found;
  if (side !== 'within') {
    const members = isChapter(part) ? chapterOf(blocks, part) : [part];
    // What is added after the supplementary provisions comes after all of them.
    const last =
      isSupplement(part) && (level === 'table' || level === 'form')
        ? blocks[lastOf(blocks, isSupplement)]!
        : members.at(-1)!;
    if (side === 'after') return { siblings, at: siblings.indexOf(last) + 1, beside: part };
    // What comes before the first supplementary provisions is none of them.
    return { siblings, at: siblings.indexOf(part), ...(part.label !== '' && { beside: part }) };
  }
  if (level === 'article') return { siblings: blocks, at: blocks.indexOf(endOf(blocks, part)) + 1, beside: part };
  return partsFor(found, level);
}

/** The last of what a chapter, or supplementary provisions, hold. */
const endOf = (blocks: readonly Part[], part: Part): Part =>
  isChapter(part)
    ? chapterOf(blocks, part).at(-1)!
    : blocks.filter(({ key }) => key === part.key || key.startsWith(`${part.key}第`)).at(-1)!;

const lastOf = (blocks: readonly Part[], isOne: (block: Part) => boolean): number =>
  blocks.map(isOne).lastIndexOf(true);

/** Paragraphs are added to an article, items to a paragraph, what is below them to an item. */
function partsFor(found: Located, level: Insertion['level']): Spot | undefined {
  if (level === 'paragraph') return isBody(found.part) ? { siblings: found.part.parts } : undefined;
  if (level === 'remarks') return isTable(found.part) ? { siblings: found.part.parts, at: 0 } : undefined;
  const paragraph = paragraphOf(found);
  if (level === 'inset-table') return paragraph && { siblings: paragraph.parts, at: 0 };
  const holder = level === 'item' ? paragraph : level === 'sub-item' ? found.part : undefined;
  return holder && { siblings: holder.parts };
}

function insertWords(editor: Editor, operation: Insertion): Fault | undefined {
  const { place, level, text } = operation;
  const found = locate(editor.document, place.citation);
  const holder = found && paragraphOf(found);
  if (holder === undefined) return { code: 'no-such-place' };
  const role = level === 'proviso' ? 'ただし書' : '後段';
  if (level !== 'words' && spanOf(holder, role) !== undefined) {
    const other = editor.marks.get(holder)?.get('words')?.[0]?.by;
    return other === undefined ? { code: 'place-taken' } : { code: 'overlap', other };
  }
  const field = fieldsOf(editor, place)!.find(({ owner }) => owner === holder)!;
  if (field.by !== undefined) return { code: 'overlap', other: field.by };
  const end = field.text.length;
  rewrite(
    editor,
    field,
    [{ from: end, to: end }],
    level === 'words' ? `\n${text}` : text.replace(/\s*\n\s*/g, ''),
    operation,
  );
  return undefined;
}
