import type { Control } from '../control.js';
import { say } from '../words.js';
import { controlElement, select } from './control.js';
import { button, element, idOf } from './element.js';
import type { Place } from './place.js';

/** A list of values: a row for each, and an empty one to write more into. An emptied row goes. */
export function listControl({ entry, mayBeEmpty }: Extract<Control, { kind: 'list' }>, place: Place): HTMLElement {
  const { path, title, value, language } = place;
  const values = (value as readonly unknown[] | undefined) ?? [];
  const row = (each: unknown, i: number) => {
    const inner = { ...place, path: `${path}.${i}`, title: `${title} ${i + 1}`, value: each };
    // Rows are short: options unfold, however few.
    const control = entry.kind === 'choice' ? select(entry.options, inner) : controlElement(entry, inner);
    return element('li', { id: idOf(inner.path, 'row') }, control);
  };
  return element(
    'div',
    { class: 'list' },
    element('ul', {}, ...[...values, undefined].map(row)),
    mayBeEmpty &&
      values.length === 0 &&
      button('none', path, { class: 'quiet', 'aria-pressed': String(value !== undefined) }, say('none', language)),
  );
}
