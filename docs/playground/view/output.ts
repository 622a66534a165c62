import type { Language } from 'arakawa-it-rules';
import { button, element } from '../../../examples/form/view/element.js';
import { callOf } from '../code.js';
import type { Answer, Play } from '../play.js';
import { say, type Word } from '../words.js';

/** What can be copied. */
export type Copied = 'link' | 'call' | 'json';

/** What became of the last copy. */
export interface CopyResult {
  readonly what: Copied;
  readonly said: Word;
}

/** The call and the verdict for a program, and the link for a person. */
export function outputElements(
  { sheet, language }: Play,
  { verdict, options }: Answer,
  result: CopyResult | undefined,
): HTMLElement[] {
  const call = callOf(sheet.decision, sheet.understood, options, verdict.outcome);
  return [
    codeElement('call', call, result, language),
    codeElement('json', JSON.stringify(verdict, undefined, 2), result, language),
  ];
}

function codeElement(
  what: 'call' | 'json',
  text: string,
  result: CopyResult | undefined,
  language: Language,
): HTMLElement {
  return element(
    'section',
    { class: 'sheet output', 'aria-labelledby': `title-${what}` },
    element(
      'div',
      { class: 'actions' },
      element('h2', { id: `title-${what}` }, say(what, language)),
      ...copyButton(what, 'copy', result, language),
    ),
    element('pre', { id: what, tabindex: '0', translate: 'no', 'aria-labelledby': `title-${what}` }, text),
  );
}

export function copyButton(what: Copied, word: Word, result: CopyResult | undefined, language: Language) {
  const labels = what === 'link' ? {} : { 'aria-describedby': `title-${what}` };
  return [
    button('copy', what, { id: `copy-${what}`, class: 'quiet', ...labels }, say(word, language)),
    element(
      'span',
      { role: 'status', class: 'copied', id: `copied-${what}` },
      result?.what === what && say(result.said, language),
    ),
  ];
}
