import { comesBefore, isArticle, numbersOf, type Part, stepsOf } from '../document/part.js';
import { prefixOf } from './edit-places.js';
import type { Editor } from './editor.js';
import { labelFor } from './labelled.js';
import { isLike, locate, membersOf, paragraphOf } from './locate.js';
import type { Fault } from './misfit.js';
import type { AmendedPlace, Operation } from './operation.js';

/** Gives a place another number, or several that follow one another. */
export function renumber(editor: Editor, operation: Operation & { readonly kind: 'renumber' }): Fault | undefined {
  const { place, to } = operation;
  if (place.through !== undefined && to.through !== undefined) {
    const [first, last] = [numbersOf(lastStep(place)), numbersOf(lastStep(to))];
    return shift(editor, operation, last.at(-1)! - first.at(-1)!);
  }
  const found = locate(editor.document, place.citation);
  if (found === undefined) return { code: 'no-such-place' };
  // 第5条を同条第2項とする: the words of the article become its second paragraph.
  const isOwn = stepsOf(to.citation).head === place.citation && found.way.length === 1;
  const part = isOwn ? paragraphOf(found) : found.part;
  const isBlock = stepsOf(to.citation).steps.length === 0;
  if (!isOwn && isBlock !== (found.way.length === 1)) return { code: 'no-such-place' };
  const target = isOwn ? found.part.parts : siblingsFor(editor, to, found.siblings);
  const isOfItsKind = !isBlock || kindOf(found.part) === kindOf({ key: to.citation });
  if (part === undefined || target === undefined || !isOfItsKind) return { code: 'no-such-place' };
  const before = editor.put.get(part) ?? editor.moved.get(part);
  if (before !== undefined) return { code: 'overlap', other: before };
  const key = isOwn || found.way.length > 1 ? lastStep(to) : to.citation;
  const taken = target.find((each) => each !== part && each.key === key);
  if (taken !== undefined) return takenBy(editor, taken);
  const own = isOwn ? target : found.siblings;
  rename(part, key, isArticle(found.way[0]!));
  editor.moved.set(part, operation);
  editor.gone.set(place.citation, operation);
  if (own === target && isInOrder(own, part)) return undefined;
  own.splice(own.indexOf(part), 1);
  const at = target.findIndex((each) => isLike(each, part) && comesBefore(part.key, each.key, target));
  target.splice(at === -1 ? endFor(target, part) : at, 0, part);
  return undefined;
}

/** Chapters become chapters, articles of supplementary provisions such articles. */
const kindOf = ({ key }: Pick<Part, 'key'>): string => key.replace(/[の\d]+/g, '');

function takenBy({ put, moved }: Editor, taken: Part): Fault {
  const other = put.get(taken) ?? moved.get(taken);
  return other === undefined ? { code: 'place-taken' } : { code: 'overlap', other };
}

const lastStep = ({ citation }: AmendedPlace): string => stepsOf(citation).steps.at(-1) ?? citation;

/** After the last of its kind. */
const endFor = (siblings: readonly Part[], part: Part): number =>
  siblings.map((each) => isLike(each, part)).lastIndexOf(true) + 1;

/** What the place that it becomes stands among. */
function siblingsFor({ document }: Editor, { citation }: AmendedPlace, own: Part[]): Part[] | undefined {
  const { steps } = stepsOf(citation);
  if (steps.length === 0) return own;
  const above = locate(document, citation.slice(0, citation.length - steps.at(-1)!.length));
  return above && (/項$/.test(steps.at(-1)!) ? above.part : paragraphOf(above))?.parts;
}

function isInOrder(siblings: readonly Part[], part: Part): boolean {
  const like = siblings.filter((each) => isLike(each, part));
  const at = like.indexOf(part);
  const [before, after] = [like[at - 1], like[at + 1]];
  return (
    (before === undefined || comesBefore(before.key, part.key, like)) &&
    (after === undefined || comesBefore(part.key, after.key, like))
  );
}

/** Counts the numbers of places up or down, all at once. */
export function shift(editor: Editor, operation: Operation, by: number): Fault | undefined {
  const members = membersOf(editor.document, operation.place);
  const first = locate(editor.document, operation.place.citation)?.part;
  if (members === undefined || first === undefined) return { code: 'no-such-place' };
  const parts = members.parts.filter((each) => isLike(each, first));
  const before = parts.map((part) => editor.put.get(part) ?? editor.moved.get(part)).find((each) => each !== undefined);
  if (before !== undefined) return { code: 'overlap', other: before };
  const depth = numbersOf(first.key).length - 1;
  const keys = parts.map((part) => shifted(part, depth, by));
  const taken = members.siblings.find((each) => !parts.includes(each) && keys.includes(each.key));
  if (taken !== undefined) return takenBy(editor, taken);
  const inArticle = isArticle(locate(editor.document, operation.place.citation)!.way[0]!);
  for (const [i, part] of parts.entries()) {
    rename(part, keys[i]!, inArticle);
    editor.moved.set(part, operation);
  }
  editor.gone.set(operation.place.citation, operation);
  return undefined;
}

/** A key with one of its numbers counted up or down: the first, or that of a branch. */
function shifted(part: Part, depth: number, by: number): string {
  const prefix = prefixOf(part);
  let at = -1;
  const counted = part.key.slice(prefix.length).replace(/\d+/g, (number) => {
    at += 1;
    return at === depth ? String(Number(number) + by) : number;
  });
  return prefix + counted;
}

/** A part under another number, labelled as before. */
function rename(part: Part, key: string, inArticle: boolean): void {
  part.key = key;
  part.label = labelFor(key, part.label, inArticle);
  delete part.lines;
  const [first] = part.parts;
  // An article's first paragraph stands on its line.
  if (first?.key.endsWith('項')) delete first.lines;
}
