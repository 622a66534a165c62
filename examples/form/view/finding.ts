import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { type Control, controlOf } from '../control.js';
import { concerns } from '../questions.js';
import { say } from '../words.js';
import { controlElement } from './control.js';
import { element, idOf } from './element.js';
import { complaints, describing } from './hint.js';
import type { Place } from './place.js';

/** The record of a finding, or the word that there is none. Choosing the record opens its fields. */
export function findingControl({ none, record }: Extract<Control, { kind: 'finding' }>, place: Place): HTMLElement {
  const open = typeof place.value === 'object';
  const options = [
    { value: none.value, label: none.label },
    { value: {}, label: record.title ?? '' },
  ];
  const choice: Control = { kind: 'choice', options };
  const chosen = { ...place, value: open ? options[1]!.value : place.value };
  const fields = open
    ? Object.entries(record.properties ?? {}).map(([name, schema]) => field(name, schema as JsonSchema, record, place))
    : [];
  return element(
    'div',
    { class: 'finding' },
    controlElement(choice, chosen),
    open && element('div', { class: 'record', id: idOf(place.path, 'record') }, ...fields),
  );
}

function field(name: string, schema: JsonSchema, record: JsonSchema, place: Place): HTMLElement {
  const { language } = place;
  const path = `${place.path}.${name}`;
  const value = (place.value as Record<string, unknown>)[name];
  // What is not there yet is marked as required; it is not wrong.
  const issues = value === undefined ? [] : place.issues.filter((issue) => concerns(issue.path, path));
  const control = controlOf(schema, [say('yes', language), say('no', language)]);
  const title = schema.title ?? name;
  const need = say(record.required?.includes(name) ? 'required' : 'optional', language);
  const describedBy = describing([issues.length > 0 && idOf(path, 'issues')]);
  const inner = { ...place, path, title, value, issues, describedBy, refused: issues.length > 0 };
  const content = [controlElement(control, inner), complaints(path, issues, language)];
  const label = [title, element('span', { class: 'need' }, need)];
  return control.kind === 'choice'
    ? element(
        'fieldset',
        { class: 'field', id: idOf(path), role: 'radiogroup' },
        element('legend', {}, ...label),
        ...content,
      )
    : element(
        'div',
        { class: 'field', id: idOf(path) },
        element('label', { for: idOf(path, 'control') }, ...label),
        ...content,
      );
}
