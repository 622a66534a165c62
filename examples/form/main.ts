/** A form for every decision of the regulation that asks only for the facts that still matter. It runs in a browser. */
import { type DecisionId, decisions, type Language } from 'arakawa-it-rules';
import { edited } from './edit.js';
import { blank, type Sheet } from './sheet.js';
import { idOf } from './view/element.js';
import { followers, restoreFocus } from './view/focus.js';
import { page } from './view/page.js';
import { patch } from './view/patch.js';

const sheets: { [Id in DecisionId]?: Sheet } = {};
let language: Language = navigator.language.startsWith('ja') ? 'ja' : 'en';

/** The decision that the address names: `#timeliness`. The facts never stand in it. */
const decisionNamed = () => decisions.find(({ id }) => `#${id}` === location.hash)?.id;

function sheetInHand(): Sheet | undefined {
  const id = decisionNamed();
  return id && (sheets[id] ?? blank(id));
}

/** Draws the page anew. The focus stays, or goes to the first of `ids` there is, or to what follows. */
function draw(...ids: readonly string[]): void {
  const following = followers();
  patch(document.body, page(sheetInHand(), language));
  document.documentElement.lang = language;
  document.title = document.getElementById('title')?.textContent ?? '';
  restoreFocus(ids, following);
}

function edit(kind: string, path: string, text = ''): void {
  const sheet = sheetInHand();
  if (sheet) sheets[sheet.decision] = edited(sheet, { kind, path, text });
}

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  const { kind, path } = target.dataset;
  if (kind === undefined || path === undefined) return;
  // From here on the facts say what the field shows.
  if (target instanceof HTMLInputElement && target.type === 'text') target.setAttribute('value', target.value);
  edit(kind, path, target.value);
  drawSoon();
});

document.addEventListener('click', ({ target }) => {
  const pressed = target instanceof Element ? target.closest<HTMLElement>('button[data-action]') : null;
  if (pressed === null) return;
  const { action = '', path = '' } = pressed.dataset;
  if (action === 'pick') return inputAt(path, 'picker')?.showPicker();
  if (action === 'language') language = path as Language;
  else if (action === 'pair') takePair(path);
  else edit(action, path);
  draw(...focusAfter(action, path));
});

/** Where to go on after a button that may be gone: to the first of these ids there is. */
function focusAfter(action: string, path: string): string[] {
  const list = path.slice(0, path.lastIndexOf('.'));
  if (action === 'apply') return ['verdict'];
  if (action === 'record') return [idOf(path, 'record')];
  if (action === 'withdraw') return [idOf(path), idOf(list, 'add'), 'facts'];
  if (action === 'add') return [idOf(path)];
  return action === 'restart' ? ['facts'] : [];
}

const inputAt = (path: string, part: string) => document.getElementById(idOf(path, part)) as HTMLInputElement | null;

/** The two fields of a pair count together, and are then free for the next. */
function takePair(path: string): void {
  const [name, value] = [inputAt(`${path}:name`, 'control'), inputAt(`${path}:value`, 'control')];
  if (!name?.value.trim() || !value?.value.trim()) return;
  edit('text', `${path}.${name.value}`, value.value);
  name.value = value.value = '';
}

document.addEventListener('keydown', (event) => {
  // Enter while Japanese is being composed chooses characters.
  if (event.key !== 'Enter' || event.isComposing) return;
  if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'text') return;
  // Enter takes a text over and goes on to the next row of a list; it never sends a form anywhere.
  event.preventDefault();
  const row = event.target.closest('li')?.id;
  event.target.dispatchEvent(new Event('change', { bubbles: true }));
  if (row !== undefined) rowAfter = row;
});
let rowAfter: string | undefined;

// A page that is redrawn while the pointer is down would move what is about to be clicked away from under it.
let pressing = false;
let due: ReturnType<typeof setTimeout> | undefined;
const LONGEST_PRESS = 500;

function drawSoon(): void {
  clearTimeout(due);
  due = setTimeout(
    () => {
      due = undefined;
      draw();
      if (rowAfter !== undefined) document.querySelector<HTMLElement>(`[id="${rowAfter}"] + li input`)?.focus();
      rowAfter = undefined;
    },
    pressing ? LONGEST_PRESS : 0,
  );
}
document.addEventListener('pointerdown', () => {
  pressing = true;
});
for (const ending of ['pointerup', 'pointercancel'] as const)
  document.addEventListener(ending, () => {
    pressing = false;
    if (due !== undefined) drawSoon();
  });

addEventListener('hashchange', () => {
  draw();
  scrollTo(0, 0);
  document.getElementById('title')?.focus();
});

draw();
