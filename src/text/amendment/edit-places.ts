import { isArticle, isChapter, type Part } from '../document/part.js';
import { newPart } from '../document/read.js';
import { contentOf, madeNew } from './content.js';
import { replaceRows } from './edit-rows.js';
import { actorOn, changerOf, type Editor, rewrite } from './editor.js';
import { fieldsOf } from './fields.js';
import { labelAlike } from './labelled.js';
import { locate, membersOf } from './locate.js';
import type { Fault } from './misfit.js';
import type { AmendedPlace, Operation } from './operation.js';
import { squash } from './squashed.js';

type Of<Kind extends Operation['kind']> = Operation & { readonly kind: Kind };

/** Takes away provisions, a proviso, rows of a table, a caption. */
export function deletePlace(editor: Editor, operation: Of<'delete'>): Fault | undefined {
  const { place } = operation;
  if (place.row !== undefined) return replaceRows(editor, operation, '');
  if (place.part === 'caption' || locate(editor.document, place.citation)?.clause !== undefined)
    return replaceWords(editor, operation, '');
  return replaceParts(editor, operation, []);
}

/** Puts provisions, or words, in the place of others. */
export function replacePlace(editor: Editor, operation: Of<'replace' | 'vacate'>): Fault | undefined {
  const { place, level, text } = operation;
  if (place.row !== undefined && level === 'row') return replaceRows(editor, operation, text);
  if (level === 'words' || level === 'proviso' || level === 'second-sentence')
    return replaceWords(editor, operation, text);
  const content = contentOf(text, level)?.map((part) => madeNew(part, editor.document.spaced));
  if (content === undefined && operation.kind === 'replace') return { code: 'unfit-content' };
  // Of several articles together the text says 削除 once, on a line that is none of them.
  return replaceParts(editor, operation, content ?? [], text);
}

function replaceParts(editor: Editor, operation: Operation, content: readonly Part[], instead?: string) {
  const { place } = operation;
  const members = membersOf(editor.document, place);
  if (members === undefined || members.parts.length === 0) return { code: 'no-such-place' } as const;
  const { siblings } = members;
  const parts = [...members.parts];
  const [first] = parts as [Part];
  const other = firstOf(parts, (part) => editor.put.get(part) ?? editor.moved.get(part) ?? actorOn(editor, part));
  if (other !== undefined) return { code: 'overlap', other } as const;
  if (content[0] !== undefined && place.part !== 'items' && !first.key.endsWith(content[0].key))
    return { code: 'unfit-content' } as const;
  const remains = { ...newPart('', { label: '', line: first.line }), lines: [instead ?? '', ''] };
  const added = content.length === 0 && instead !== undefined ? [remains] : content;
  const at = siblings.indexOf(first);
  const { notes } = parts.at(-1)!;
  if (notes !== undefined && content.length > 0) content.at(-1)!.notes = notes;
  for (const part of parts) {
    siblings.splice(siblings.indexOf(part), 1);
    editor.gone.set(citationIn(place, part), operation);
  }
  putIn(editor, operation, siblings, at, added, first);
  return undefined;
}

/** Puts new parts among others. Those of supplementary provisions are named with them. */
export function putIn(
  editor: Editor,
  operation: Operation,
  siblings: Part[],
  at: number,
  parts: readonly Part[],
  beside: Part | undefined,
): void {
  for (const part of parts) {
    labelAlike(editor.document.blocks, part);
    if (isArticle(part) && beside !== undefined) part.key = prefixOf(beside) + part.key;
    editor.put.set(part, operation);
  }
  siblings.splice(at, 0, ...parts);
  // The first paragraph stands on the line of its article.
  if (at === 0 && siblings[0]?.key.endsWith('項')) delete siblings[0].lines;
}

/** What the citations of articles of the same supplementary provisions begin with; nothing in the main ones. */
export const prefixOf = ({ key }: Part): string => /^附則(?:\([^()]*\))?|/.exec(key)![0];

/** The citation of a member of a place. */
const citationIn = ({ citation, through }: AmendedPlace, { key }: Part): string =>
  through === undefined ? citation : citation.replace(/第\d+[編章節款目条項号][の\d]*$/, '') + key.replace(/^附則/, '');

/** Replaces the words of a place that is not a provision: a title, a caption, a heading, a proviso, a cell. */
function replaceWords(editor: Editor, operation: Operation, text: string): Fault | undefined {
  const { place } = operation;
  const part = locate(editor.document, place.citation)?.part;
  const isCaption = place.part === 'caption';
  // An article may be given its first caption.
  if (isCaption && text !== '' && part !== undefined) part.caption ??= '';
  const [field, another] = fieldsOf(editor, place) ?? [];
  if (field === undefined || part === undefined) return { code: 'no-such-place' };
  // One text is not that of several captions, or of a column's cells.
  if (another !== undefined) return { code: 'unfit-content' };
  const span = field.span ?? { from: 0, to: field.text.length };
  const other = field.by ?? changerOf(editor, field, [span]);
  if (other !== undefined) return { code: 'overlap', other };
  rewrite(editor, field, [span], isCaption ? withoutBrackets(text) : withoutLabel(text, part), operation);
  if (isCaption && text === '') delete part.caption;
  if (text === '') editor.gone.set(place.citation, operation);
  return undefined;
}

const withoutBrackets = (caption: string): string => caption.replace(/^\s*[(（]([\s\S]*)[)）]\s*$/, '$1');

/** A chapter's heading is given with its number. */
const withoutLabel = (text: string, part: Part): string =>
  isChapter(part) && squash(text).startsWith(part.label) ? text.replace(/^\S+\s+/, '') : text;

function firstOf<Each, Result>(list: readonly Each[], find: (each: Each) => Result | undefined): Result | undefined {
  for (const each of list) {
    const found = find(each);
    if (found !== undefined) return found;
  }
  return undefined;
}
