import type { Document, Part } from '../document/part.js';
import type { Operation } from './operation.js';
import type { Span } from './squashed.js';

/** Words that an operation has put into the text, or the place where it took some away. */
interface Mark extends Span {
  readonly by: Operation;
}

/** A document while an amendment is applied to it: and what the operations so far have acted upon. */
export interface Editor {
  readonly document: Document;
  /** Parts, and rows of tables, that an operation has put in, or given another number. */
  readonly put: Map<object, Operation>;
  readonly moved: Map<object, Operation>;
  /** Words that an operation has changed, by the part or row that holds them. */
  readonly marks: Map<object, Map<string | number, readonly Mark[]>>;
  /** What an operation has taken away, by its citation. */
  readonly gone: Map<string, Operation>;
}

export const editorOf = (document: Document): Editor => ({
  document,
  put: new Map(),
  moved: new Map(),
  marks: new Map(),
  gone: new Map(),
});

/** Words that can be edited: those of a part, its caption, a cell. */
export interface Field {
  readonly owner: object;
  readonly name: string | number;
  readonly text: string;
  /** Only within these words: those of a proviso. */
  readonly span?: Span;
  /** The operation that has put in what holds them. */
  readonly by?: Operation;
  readonly write: (text: string) => void;
}

/** The operation that has changed some of these words, if one has. */
export const changerOf = ({ marks }: Editor, { owner, name }: Field, { from, to }: Span): Operation | undefined =>
  marks
    .get(owner)
    ?.get(name)
    ?.find(
      (mark) => (mark.from < to && from < mark.to) || (mark.from === mark.to && from < mark.from && mark.from < to),
    )?.by;

/** Writes words into a field at several places, from the last to the first, and notes it. */
export function rewrite(editor: Editor, field: Field, spans: readonly Span[], words: string, by: Operation): void {
  let { text } = field;
  let marks = editor.marks.get(field.owner)?.get(field.name) ?? [];
  for (const { from, to } of [...spans].reverse()) {
    text = text.slice(0, from) + words + text.slice(to);
    const shift = words.length - (to - from);
    const rest = marks.map((mark) =>
      mark.from >= to ? { ...mark, from: mark.from + shift, to: mark.to + shift } : mark,
    );
    marks = [...rest, { from, to: from + words.length, by }];
  }
  field.write(text);
  if (!editor.marks.has(field.owner)) editor.marks.set(field.owner, new Map());
  editor.marks.get(field.owner)!.set(field.name, marks);
}

/** The operation that has acted upon a part, a part of it or a row of it, if one has. */
export function actorOn(editor: Editor, part: Part): Operation | undefined {
  const own = [part, ...(part.rows ?? [])].map((each) => editor.put.get(each) ?? actorOnWords(editor, each));
  return [...own, ...part.parts.map((each) => editor.moved.get(each) ?? actorOn(editor, each))].find(
    (each) => each !== undefined,
  );
}

const actorOnWords = ({ marks }: Editor, owner: object): Operation | undefined =>
  [...(marks.get(owner)?.values() ?? [])].flat()[0]?.by;
