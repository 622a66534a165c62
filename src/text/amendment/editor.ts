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

/** The operation that has changed some of these words, if one has. Both go from the first to the last. */
export function changerOf({ marks }: Editor, { owner, name }: Field, spans: readonly Span[]): Operation | undefined {
  const changed = marks.get(owner)?.get(name) ?? [];
  let at = 0;
  for (const { from, to } of spans) {
    while (at < changed.length && changed[at]!.to <= from) at += 1;
    if (at < changed.length && changed[at]!.from < to) return changed[at]!.by;
  }
  return undefined;
}

/** Writes words into a field at several places, from the first to the last, and notes it. */
export function rewrite(editor: Editor, field: Field, spans: readonly Span[], words: string, by: Operation): void {
  const before = editor.marks.get(field.owner)?.get(field.name) ?? [];
  const pieces: string[] = [];
  const marks: Mark[] = [];
  let [end, shift, at] = [0, 0, 0];
  const keep = (to: number): void => {
    for (; at < before.length && before[at]!.from < to; at += 1)
      marks.push({ from: before[at]!.from + shift, to: before[at]!.to + shift, by: before[at]!.by });
  };
  for (const { from, to } of spans) {
    keep(to);
    pieces.push(field.text.slice(end, from), words);
    marks.push({ from: from + shift, to: from + shift + words.length, by });
    shift += words.length - (to - from);
    end = to;
  }
  keep(Number.POSITIVE_INFINITY);
  field.write(pieces.join('') + field.text.slice(end));
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
