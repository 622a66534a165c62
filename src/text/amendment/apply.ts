import { normalForm } from '../../input/normal-form.js';
import { isArticle, isSupplement, TITLE, UNNAMED } from '../document/part.js';
import { textOf } from '../document/print.js';
import { documentOf, newPart } from '../document/read.js';
import { isWithin } from '../within.js';
import { asAmendment } from './as-amendment.js';
import { contentOf, madeNew } from './content.js';
import { deletePlace, replacePlace } from './edit-places.js';
import { editWords } from './edit-words.js';
import { type Editor, editorOf } from './editor.js';
import { insertPlace } from './insert.js';
import { type Fault, type Misfit, MisfitError, misfitOf } from './misfit.js';
import type { Amendment, Operation } from './operation.js';
import { renumber, shift } from './renumber.js';

/**
 * Applies an amending directive to a text of the regulation as it was, and gives the text as it is amended. What is not
 * amended stays as it is printed. The operations apply one after another; words are replaced, and left out, wherever they
 * are in their place, whatever the width of their letters. Where the day and number of the directive are known, its
 * supplementary provisions come after those that are there.
 *
 * @throws MisfitError if an operation does not fit: it names every one that does not. Also if something of the directive
 * was not read.
 * @throws InvalidTextError if one of the texts cannot be read.
 * @example
 * ```ts
 * const base = '第1条 鍵は、館長が持つ。\n第2条 書庫は、毎日開く。';
 * const amended = applyAmendment(base, '第2条を第3条とし、第1条の次に次の1条を加える。\n第2条 閲覧は、無料とする。');
 * amended.split('\n')[1] // => '第2条 閲覧は、無料とする。'
 * amended.split('\n')[2] // => '第3条 書庫は、毎日開く。'
 * ```
 * @ja 改正前の文章に改め文を施し、改正後の文章を返す。合わない改正があれば、そのすべてを示して投げる。
 */
export function applyAmendment(base: string, amendment: string | Amendment): string {
  const directive = asAmendment(amendment);
  const editor = editorOf(documentOf(base));
  const misfits: Misfit[] = [...misfitsBefore(editor, directive)];
  for (const operation of directive.operations) {
    const fault = apply(editor, operation);
    if (fault !== undefined) misfits.push(misfitOf(operation, traced(editor, operation, fault)));
  }
  if (misfits.length > 0) throw new MisfitError(misfits);
  addSupplement(editor, directive);
  retitle(editor);
  return textOf(editor.document);
}

/** What was not read, and another regulation than that of the text. */
function misfitsBefore({ document: { title } }: Editor, { unread, target }: Amendment): readonly Misfit[] {
  const fragments = unread.map(({ line, text, reason }): Misfit => {
    const short = text.length > 100 ? `${text.slice(0, 100)}…` : text;
    const [ja, en] = [`${line}行目「${short}」：${reason.ja}`, `Line ${line} (${short}): ${reason.en}`];
    return { code: 'unread', line, reason: { ja, en } };
  });
  if (target === undefined || title === '' || normalForm(target) === normalForm(title)) return fragments;
  const reason = {
    ja: `「${target}」の改正ですが、渡された文章は「${title}」です。`,
    en: `It amends ${target}; the text is that of ${title}.`,
  };
  return [...fragments, { code: 'another-regulation', line: 1, reason }];
}

function apply(editor: Editor, operation: Operation): Fault | undefined {
  switch (operation.kind) {
    case 'replace-words':
    case 'add-words':
    case 'delete-words':
      return editWords(editor, operation);
    case 'replace':
    case 'vacate':
      return replacePlace(editor, operation);
    case 'insert':
      return insertPlace(editor, operation);
    case 'delete':
      return deletePlace(editor, operation);
    case 'renumber':
      return renumber(editor, operation);
    case 'shift':
      return shift(editor, operation, operation.by);
  }
}

/** A place that is not there because an operation before has taken it away is acted upon twice. */
function traced({ gone }: Editor, { place }: Operation, fault: Fault): Fault {
  if (fault.code !== 'no-such-place') return fault;
  const name = place.row === undefined ? place.citation : `${place.citation} ${place.row}`;
  const [, other] = [...gone].find(([each]) => each === name || isWithin(name, each)) ?? [];
  return other === undefined ? fault : { code: 'overlap', other };
}

/** The directive's own supplementary provisions, under its day and number. */
function addSupplement(editor: Editor, { supplement, enacted }: Amendment): void {
  if (supplement === undefined || enacted?.day === undefined || enacted.number === undefined) return;
  const { blocks, spaced } = editor.document;
  const heading = `附 則(${enacted.day}${enacted.number})`;
  const parts = contentOf(`${heading}\n\n${supplement.text}`, 'supplement');
  const last = Math.max(blocks.map(isSupplement).lastIndexOf(true), blocks.map(isArticle).lastIndexOf(true));
  // What is not read as such stands there as it is printed.
  const printed = { ...newPart(UNNAMED, { label: '', line: 0 }), lines: [heading, '', supplement.text, ''] };
  blocks.splice(last + 1, 0, ...(parts?.map((part) => madeNew(part, spaced)) ?? [printed]));
}

/** The history below the tables begins with the title once more. */
function retitle({ document: { title, blocks } }: Editor): void {
  const now = blocks.find(({ key }) => key === TITLE)?.words ?? title;
  const history = blocks.at(-1)!;
  if (now === title || history.key !== UNNAMED) return;
  history.lines = history.lines!.map((line) => (normalForm(line) === normalForm(title) ? now : line));
}
