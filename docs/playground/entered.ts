import type { Edit } from '../../examples/form/edit.js';
import { idOf } from '../../examples/form/view/element.js';

/** What a control holds, as an edit; `undefined` for those that do not count by themselves. */
export function editBy(target: EventTarget | null): Edit | undefined {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return undefined;
  const { kind, path } = target.dataset;
  return kind === undefined || path === undefined ? undefined : { kind, path, text: target.value };
}

export const isText = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === 'text';

export const inputAt = (path: string, part: string) =>
  document.getElementById(idOf(path, part)) as HTMLInputElement | null;

/** The edit of a name and its value, which count together; their fields are then free for the next. */
export function editByPair(path: string): Edit | undefined {
  const [name, value] = [inputAt(`${path}:name`, 'control'), inputAt(`${path}:value`, 'control')];
  if (!name?.value.trim() || !value?.value.trim()) return undefined;
  const edit = { kind: 'text', path: `${path}.${name.value}`, text: value.value };
  name.value = value.value = '';
  return edit;
}
