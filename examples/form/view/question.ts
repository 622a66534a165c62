import type { Issue, Language } from 'arakawa-it-rules';
import { type Control, controlOf } from '../control.js';
import { concerns, type Entries, type Group, type Item, type Question } from '../questions.js';
import { entryTitle, say, sayOf } from '../words.js';
import { controlElement, isField } from './control.js';
import { button, type Child, element, idOf } from './element.js';
import { complaints, describing, hint } from './hint.js';
import { pairElement } from './pair.js';

/** A question, a group of them, a list of entries with questions, or a name and its value. */
export function itemElement(item: Item, issues: readonly Issue[], language: Language): HTMLElement {
  switch (item.kind) {
    case 'question':
      return questionElement(item, issues, language);
    case 'group':
      return groupElement(item, item.title, issues, language);
    case 'entries':
      return entriesElement(item, issues, language);
    case 'pair':
      return pairElement(item, language);
    default:
      return item satisfies never;
  }
}

function questionElement(question: Question, all: readonly Issue[], language: Language): HTMLElement {
  const { path, schema, title, value } = question;
  const control = controlOf(schema, [say('yes', language), say('no', language)]);
  const issues = all.filter((issue) => concerns(issue.path, path));
  const told = issues.filter((issue) => control.kind !== 'finding' || issue.path === path);
  const note = hint(path, schema, help(control, language), language);
  const describedBy = describing([note?.id, told.length > 0 && idOf(path, 'issues')]);
  const place = { path, title, value, language, describedBy, refused: told.length > 0, issues };
  const content = [
    note,
    controlElement(control, place),
    complaints(path, told, language),
    value !== undefined &&
      button(
        'withdraw',
        path,
        { class: 'quiet withdraw', id: idOf(path, 'withdraw'), 'aria-label': sayOf('withdraw', title, language) },
        say('withdraw', language),
      ),
  ];
  const attributes = { class: 'question', id: idOf(path), 'data-given': value !== undefined };
  if (isField(control)) {
    return element('div', attributes, element('label', { for: idOf(path, 'control') }, title), ...content);
  }
  const aria = {
    role: control.kind === 'choice' ? 'radiogroup' : undefined,
    'aria-invalid': control.kind === 'choice' && place.refused ? 'true' : undefined,
    'aria-describedby': describedBy || undefined,
  };
  return element('fieldset', { ...attributes, ...aria }, element('legend', {}, title), ...content);
}

/** How to fill in a control, in a few words. */
function help(control: Control, language: Language): Child[] {
  if (control.kind === 'list') return control.entry.kind === 'list' ? [] : [say('rows', language)];
  if (control.kind !== 'text' || control.examples.length === 0) return [];
  const examples = control.examples.map((each) => element('span', { class: 'example' }, each));
  return [say('example', language), ...examples];
}

function groupElement(
  { path, schema, items }: Group,
  title: string,
  issues: readonly Issue[],
  language: Language,
  ...more: readonly HTMLElement[]
): HTMLElement {
  return element(
    'fieldset',
    { class: 'group', id: idOf(path) },
    element('legend', {}, title),
    hint(path, schema, [], language),
    ...items.map((item) => itemElement(item, issues, language)),
    ...more,
  );
}

function entriesElement(
  { path, schema, title, entries }: Entries,
  issues: readonly Issue[],
  language: Language,
): HTMLElement {
  const remove = (entry: Group, named: string) =>
    button(
      'withdraw',
      entry.path,
      { class: 'quiet', id: idOf(entry.path, 'remove'), 'aria-label': sayOf('removeEntry', named, language) },
      say('removeEntry', language),
    );
  const groups = (entries ?? []).map((entry) => {
    const named = entryTitle(title, entry.title)[language];
    return groupElement(entry, named, issues, language, remove(entry, named));
  });
  const add = button('add', `${path}.${groups.length}`, { id: idOf(path, 'add') }, say('addEntry', language));
  const none = button(
    'none',
    path,
    { id: idOf(path, 'none'), class: 'quiet', 'aria-pressed': String(entries !== undefined) },
    say('none', language),
  );
  const withdraw = button(
    'withdraw',
    path,
    { class: 'quiet withdraw', id: idOf(path, 'withdraw'), 'aria-label': sayOf('withdraw', title, language) },
    say('withdraw', language),
  );
  return element(
    'fieldset',
    { class: 'entries', id: idOf(path) },
    element('legend', {}, title),
    hint(path, schema, [], language),
    ...groups,
    element('div', { class: 'actions' }, add, groups.length === 0 && none, entries !== undefined && withdraw),
  );
}
