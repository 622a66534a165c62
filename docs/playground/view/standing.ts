import type { Language } from 'arakawa-it-rules';
import { element, idOf } from '../../../examples/form/view/element.js';
import type { Standing } from '../standing.js';
import { say } from '../words.js';

/** Marks the controls of facts that can change the answer, and calms those that cannot. */
export function markStandings(form: Element, standings: ReadonlyMap<string, Standing>, language: Language): void {
  for (const [path, standing] of standings) {
    const question = form.querySelector<HTMLElement>(`#${CSS.escape(idOf(path))}`);
    if (question === null) continue;
    question.dataset['standing'] = standing;
    if (standing !== 'supporting') mark(question, path, say(standing, language));
  }
}

function mark(question: HTMLElement, path: string, words: string): void {
  const id = idOf(path, 'standing');
  question.querySelector(':scope > :is(legend, label)')?.after(element('p', { class: 'standing', id }, words));
  const told = question.matches('fieldset') ? question : question.querySelector('input, select');
  told?.setAttribute('aria-describedby', [id, told.getAttribute('aria-describedby') ?? ''].join(' ').trim());
}
