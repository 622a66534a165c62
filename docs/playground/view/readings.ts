import {
  type Bilingual,
  type DecisionId,
  defaultReadings,
  type Issue,
  type Language,
  type ReadingId,
} from 'arakawa-it-rules';
import { readings } from 'arakawa-it-rules/regulation';
import type { Facts } from '../../../examples/form/sheet.js';
import { controlElement } from '../../../examples/form/view/control.js';
import { element, idOf } from '../../../examples/form/view/element.js';
import { complaints } from '../../../examples/form/view/hint.js';
import { readingsOf } from '../options.js';
import { say } from '../words.js';
import { citationLink } from './citation.js';

/** The readings that can matter to a decision, each with the one in force and what speaks for either. */
export function readingsElement(
  decision: DecisionId,
  options: Facts,
  issues: readonly Issue[],
  language: Language,
): HTMLElement | undefined {
  const ids = readingsOf(decision);
  if (ids.length === 0) return undefined;
  const chosen = (options['readings'] ?? {}) as Partial<Record<ReadingId, unknown>>;
  return element(
    'section',
    { class: 'sheet readings', 'aria-labelledby': 'readings' },
    element('h2', { id: 'readings', tabindex: '-1' }, say('readings', language)),
    element('p', { class: 'hint' }, say('readingsNote', language)),
    ...ids.map((id) => readingElement(id, chosen[id] ?? defaultReadings[id], issues, language)),
  );
}

function readingElement(id: ReadingId, value: unknown, all: readonly Issue[], language: Language): HTMLElement {
  const { question, citations, argument, counterargument } = readings[id];
  const path = `options.readings.${id}`;
  const issues = all.filter((issue) => issue.path === path);
  const options = Object.entries<Bilingual>(readings[id].values).map(([each, text]) => ({
    value: each,
    label:
      each === defaultReadings[id] ? withNote(text[language], say('byDefault', language), language) : text[language],
  }));
  const place = { path, title: question[language], value, language, describedBy: '', refused: false, issues };
  return element(
    'fieldset',
    { class: 'question', id: idOf(path), role: 'radiogroup', 'data-turned': value !== defaultReadings[id] },
    element('legend', {}, question[language]),
    controlElement({ kind: 'choice', options }, place),
    complaints(path, issues, language),
    element(
      'details',
      { class: 'arguments' },
      element('summary', {}, say('arguments', language)),
      element(
        'dl',
        {},
        element('dt', {}, say('argument', language)),
        element('dd', {}, argument[language]),
        element('dt', {}, say('counterargument', language)),
        element('dd', {}, counterargument[language]),
      ),
      ...citations.map((citation) => citationLink(citation, language)),
    ),
  );
}

const withNote = (text: string, note: string, language: Language) =>
  language === 'ja' ? `${text}（${note}）` : `${text} (${note})`;
