import { editCells } from './edit-cells.js';
import { changerOf, type Editor, type Field, rewrite } from './editor.js';
import { fieldsOf, keepsLines } from './fields.js';
import type { Fault } from './misfit.js';
import type { Operation } from './operation.js';
import { occurrencesOf, type Span } from './squashed.js';

type WordOperation = Operation & { readonly kind: 'replace-words' | 'add-words' | 'delete-words' };

/** Replaces, adds or leaves out words of a place, wherever they are there. */
export function editWords(editor: Editor, operation: WordOperation): Fault | undefined {
  const { place } = operation;
  const ofCells = editCells(editor, operation);
  if (ofCells !== 'words') return ofCells;
  const sought = operation.kind === 'add-words' ? operation.beside : operation.words;
  const fields = fieldsOf(editor, place, sought);
  if (fields === undefined) return { code: 'no-such-place' };
  const found = fields.flatMap((field) => {
    const spans = spansIn(field, sought);
    return spans.length === 0 ? [] : [{ field, spans }];
  });
  for (const { field, spans } of found) {
    const other = field.by ?? changerOf(editor, field, spans);
    if (other !== undefined) return { code: 'overlap', other };
  }
  const [first] = found;
  if (first === undefined) return { code: 'no-such-words' };
  if (operation.kind === 'add-words') {
    if (found.length > 1 || first.spans.length > 1) return { code: 'words-not-unique' };
    const at = operation.side === 'after' ? first.spans[0]!.to : first.spans[0]!.from;
    rewrite(editor, first.field, [{ from: at, to: at }], asPrinted(operation.words, operation), operation);
    return undefined;
  }
  const words = operation.kind === 'replace-words' ? asPrinted(operation.by, operation) : '';
  for (const { field, spans } of found) rewrite(editor, field, spans, words, operation);
  return undefined;
}

function spansIn({ text, span }: Field, words: string): readonly Span[] {
  const found = occurrencesOf(words, text);
  return span === undefined ? found : found.filter(({ from, to }) => from >= span.from && to <= span.to);
}

/** Where a directive is broken into lines within a quotation, the words are not. */
const asPrinted = (words: string, { place }: Operation): string =>
  keepsLines(place)
    ? words
        .split('\n')
        .map((line) => line.trim())
        .join('\n')
    : words.replace(/\s*\n\s*/g, '');
