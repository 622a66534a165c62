import type { Language } from 'arakawa-it-rules';
import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { controlOf } from '../control.js';
import type { Pair } from '../questions.js';
import { say } from '../words.js';
import { controlElement } from './control.js';
import { button, element, idOf } from './element.js';

/** Two fields, for a name and its value, and a button that takes both over. */
export function pairElement({ path, schema }: Pair, language: Language): HTMLElement {
  const field = (part: 'name' | 'value', inner: JsonSchema) => {
    const title = say(part === 'name' ? 'section' : 'department', language);
    const at = `${path}:${part}`;
    const place = { path: at, title, value: undefined, language, describedBy: '', refused: false, issues: [] };
    const control = controlElement(controlOf(inner, ['', '']), place);
    // The two count only together.
    control.querySelector('input')!.removeAttribute('data-kind');
    return element('div', { class: 'field' }, element('label', { for: idOf(at, 'control') }, title), control);
  };
  return element(
    'div',
    { class: 'record', id: idOf(path, 'pair') },
    field('name', schema.propertyNames as JsonSchema),
    field('value', schema.additionalProperties as JsonSchema),
    button('pair', path, { id: idOf(path, 'add') }, say('more', language)),
  );
}
