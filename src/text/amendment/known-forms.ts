import { normalForm } from '../../input/normal-form.js';
import { squash } from './squashed.js';

/** A text in the forms in which it is compared. */
interface Forms {
  readonly text: string;
  readonly squashed: string;
  readonly normal: string;
}

const formsOf = (text: string): Forms => ({ text, squashed: squash(text), normal: normalForm(text) });

// Every operation of a directive asks all cells of a table anew, so that what is made of a text is kept beside what holds it.
const ofRows = new WeakMap<readonly string[], Forms[]>();
const ofWords = new WeakMap<object, Forms>();

/** The forms of the cells of a row. */
export function cellForms(row: readonly string[]): readonly Forms[] {
  const forms = ofRows.get(row) ?? [];
  if (forms.length === 0) ofRows.set(row, forms);
  for (let i = 0; i < row.length; i += 1) if (forms[i]?.text !== row[i]) forms[i] = formsOf(row[i]!);
  return forms;
}

/** The forms of a part's own words. */
export function wordForms(part: { readonly words: string }): Forms {
  const before = ofWords.get(part);
  if (before?.text === part.words) return before;
  const forms = formsOf(part.words);
  ofWords.set(part, forms);
  return forms;
}
