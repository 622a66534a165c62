import type { Control, Option } from '../control.js';
import { suggestionsFor } from '../suggestions.js';
import { say, sayOf } from '../words.js';
import { button, element, idOf } from './element.js';
import { findingControl } from './finding.js';
import { listControl } from './list.js';
import type { Place } from './place.js';

/** So many values are shown side by side; more go into a list to unfold. */
const MOST_RADIOS = 6;

/** The control of a fact, or of a part of one. Values of choices are written as JSON. */
export function controlElement(control: Control, place: Place): HTMLElement {
  switch (control.kind) {
    case 'choice':
      return isField(control) ? select(control.options, place) : radios(control.options, place);
    case 'text':
      return textField(control, place);
    case 'finding':
      return findingControl(control, place);
    case 'list':
      return listControl(control, place);
    default:
      return control satisfies never;
  }
}

/** Whether a control is one field, with a label, and not several in a group. */
export const isField = (control: Control): boolean =>
  control.kind === 'text' || (control.kind === 'choice' && control.options.length > MOST_RADIOS);

function radios(options: readonly Option[], { path, value }: Place): HTMLElement {
  const radio = ({ value: each, label }: Option, i: number) => {
    const id = idOf(path, i === 0 ? 'control' : `control-${i}`);
    return element(
      'label',
      { class: 'option', for: id },
      element('input', {
        type: 'radio',
        id,
        name: path,
        value: JSON.stringify(each),
        checked: each === value,
        'data-path': path,
        'data-kind': 'choice',
      }),
      element('span', {}, label),
    );
  };
  return element('div', { class: 'options' }, ...options.map(radio));
}

/** A list of options to unfold; the empty one stands for what is not known. */
export function select(options: readonly Option[], place: Place): HTMLElement {
  const { path, title, value, language, describedBy, refused } = place;
  return element(
    'select',
    {
      id: idOf(path, 'control'),
      'data-path': path,
      'data-kind': 'choice',
      'aria-label': title,
      'aria-describedby': describedBy || undefined,
      'aria-invalid': refused ? 'true' : undefined,
    },
    element('option', { value: '', selected: value === undefined }, say('choose', language)),
    ...options.map((each) =>
      element('option', { value: JSON.stringify(each.value), selected: each.value === value }, each.label),
    ),
  );
}

function textField(control: Extract<Control, { kind: 'text' }>, place: Place): HTMLElement {
  const { path, title, value, describedBy, refused } = place;
  const proposals = [...control.proposals, ...suggestionsFor(path).map((name) => ({ value: name, label: undefined }))];
  const proposalsId = proposals.length > 0 ? idOf(path, 'proposals') : undefined;
  return element(
    'div',
    { class: 'text' },
    element('input', {
      type: 'text',
      id: idOf(path, 'control'),
      value: value === undefined ? '' : String(value),
      list: proposalsId,
      autocomplete: 'off',
      spellcheck: 'false',
      'data-path': path,
      'data-kind': control.number ? 'number' : 'text',
      'aria-label': title,
      'aria-describedby': describedBy || undefined,
      'aria-invalid': refused ? 'true' : undefined,
    }),
    proposalsId !== undefined &&
      element(
        'datalist',
        { id: proposalsId },
        ...proposals.map((each) => element('option', { value: String(each.value), label: each.label })),
      ),
    control.picker && calendar(control.picker, place),
  );
}

/** A calendar as help for typing, in browsers that have one. */
function calendar(type: 'date' | 'month', { path, title, language }: Place): HTMLElement | undefined {
  const input = element('input', {
    type,
    id: idOf(path, 'picker'),
    tabindex: '-1',
    'aria-hidden': 'true',
    'data-path': path,
    'data-kind': 'picked',
  }) as HTMLInputElement;
  // A type that a browser does not know reads as "text".
  if (input.type !== type) return undefined;
  const label = sayOf('calendar', title, language);
  return element(
    'span',
    { class: 'picker' },
    button('pick', path, { class: 'quiet', 'aria-label': label }, say('calendar', language)),
    input,
  );
}
