import { CONTENTS, type Part } from '../document/part.js';
import type { Editor, Field } from './editor.js';
import { cellForms, wordForms } from './known-forms.js';
import { isLike, locate, membersOf, paragraphOf, rowsOf, spanOf } from './locate.js';
import type { AmendedPlace, Operation } from './operation.js';
import { squash } from './squashed.js';

/** The words that a place has, of which all that hold some if these are sought; `undefined` where it is not there. */
export function fieldsOf(editor: Editor, place: AmendedPlace, sought?: string): readonly Field[] | undefined {
  const { document, put } = editor;
  const members = membersOf(document, place);
  if (members === undefined) return undefined;
  const [part] = members.parts;
  if (part === undefined) return undefined;
  const by = put.get(part);
  const has = hasWords(sought);
  switch (place.part) {
    case 'caption': {
      const captioned = members.parts.filter((each) => isLike(each, part) && each.caption !== undefined);
      return captioned.length === 0 ? undefined : captioned.map((each) => captionField(each, put.get(each)));
    }
    case 'with-caption':
      return [...(part.caption === undefined ? [] : [captionField(part, by)]), ...wordFields(editor, part, by, has)];
    case 'heading':
      return members.parts.filter((each) => isLike(each, part)).map((each) => wordField(each, put.get(each)));
    case 'chapeau': {
      const own = paragraphOf(locate(document, place.citation)!);
      return own && [wordField(own, by)];
    }
    case 'items':
    case undefined:
      break;
  }
  if (place.row !== undefined || place.column !== undefined) return cellFields(editor, part, place, has);
  const found = locate(document, place.citation);
  if (found?.clause === undefined) return members.parts.flatMap((each) => wordFields(editor, each, by, has));
  const own = paragraphOf(found);
  const span = own && spanOf(own, found.clause);
  return own && span && [{ ...wordField(own, by), span }];
}

function captionField(part: Part, by: Operation | undefined): Field {
  const write = (text: string) => {
    part.caption = text;
    delete part.above;
  };
  return { owner: part, name: 'caption', text: part.caption!, write, ...(by && { by }) };
}

function wordField(part: Part, by: Operation | undefined): Field {
  const write = (text: string) => {
    part.words = text;
    delete part.lines;
  };
  return { owner: part, name: 'words', text: part.words, write, ...(by && { by }) };
}

/** Whether a text, without white space and in one width, has the words that are sought. */
type Has = (squashed: string) => boolean;

function hasWords(sought: string | undefined): Has {
  const wanted = squash(sought ?? '');
  return (squashed) => squashed.includes(wanted);
}

/** The words of a part with those of all its parts, and the cells of a table. */
function wordFields(editor: Editor, part: Part, within: Operation | undefined, has: Has): readonly Field[] {
  const by = editor.put.get(part) ?? within;
  const own = has(wordForms(part).squashed) ? [wordField(part, by)] : [];
  const cells = (part.rows ?? []).flatMap((row) => cellsWith(editor, part, row, has));
  return [...own, ...cells, ...part.parts.flatMap((each) => wordFields(editor, each, by, has))];
}

function cellsWith(editor: Editor, table: Part, row: string[], has: Has, column?: number): Field[] {
  const found: Field[] = [];
  for (const [i, { squashed }] of cellForms(row).entries())
    if ((column === undefined || column === i) && has(squashed)) found.push(cellField(editor, table, row, i));
  return found;
}

function cellField({ put }: Editor, table: Part, row: string[], i: number): Field {
  const by = put.get(row) ?? put.get(table);
  const write = (text: string) => {
    row[i] = text;
    delete table.lines;
  };
  return { owner: row, name: i, text: row[i]!, write, ...(by && { by }) };
}

function cellFields(editor: Editor, table: Part, place: AmendedPlace, has: Has): readonly Field[] | undefined {
  if (table.rows === undefined) return undefined;
  const column = place.column === undefined ? undefined : columnOf(table, place.column);
  if (column === -1) return undefined;
  const rows = place.row === undefined ? table.rows : rowsOf(table, place);
  return rows?.flatMap((row) => cellsWith(editor, table, row, has, column));
}

/** Where a heading stands among those of the columns, which follow what is in brackets. */
const columnOf = ({ words }: Part, heading: string): number =>
  words
    .split(' ')
    .filter((each) => !/^[(（]/.test(each))
    .indexOf(heading);

/** Whether line breaks in words say something: in the contents, where each chapter has a line. */
export const keepsLines = ({ citation }: AmendedPlace): boolean => citation === CONTENTS;
