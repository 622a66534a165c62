/** The playground: every decision of the regulation, with all its facts, readings and days. It runs in a browser. */
import type { Language } from 'arakawa-it-rules';
import type { Edit } from '../../examples/form/edit.js';
import { idOf } from '../../examples/form/view/element.js';
import { followers, restoreFocus } from '../../examples/form/view/focus.js';
import { patch } from '../../examples/form/view/patch.js';
import { copyText } from './copy.js';
import { editBy, editByPair, inputAt, isText } from './entered.js';
import type { Examples } from './example.js';
import { caseOf, type Fault, fragmentOf, readFragment } from './fragment.js';
import { caseIn, type Play, played, playOf } from './play.js';
import { unlessPressing } from './pressing.js';
import { isHalfTyped, leavesARow } from './typing.js';
import type { Copied, CopyResult } from './view/output.js';
import { page } from './view/page.js';

const examples: Examples = JSON.parse(document.getElementById('examples')!.textContent);

let language: Language = navigator.language.startsWith('ja') ? 'ja' : 'en';
let play: Play | undefined;
let faults: readonly Fault[] = [];
let copied: CopyResult | undefined;

// Browsers refuse an address that changes with every letter.
const PAUSE = 400;
let telling: ReturnType<typeof setTimeout> | undefined;

/** Takes over what the address says. */
function restore(): void {
  clearTimeout(telling);
  const said = readFragment(location.hash);
  const { decision } = said;
  language = said.language ?? language;
  faults = said.faults;
  copied = undefined;
  play = decision && playOf(caseOf(decision, said, examples[decision].facts, language));
}

/** Draws the page anew. The focus stays, or goes to the first of `ids` there is, or to what follows. */
function draw(...ids: readonly string[]): void {
  const following = followers();
  const scene = play && { play, example: examples[play.sheet.decision] };
  patch(document.body, page({ play: scene, language, faults, copied }));
  document.documentElement.lang = language;
  document.title = document.getElementById('title')?.textContent ?? '';
  restoreFocus(ids, following);
}

const after = (edit: Edit | undefined): Play | undefined =>
  play && edit && played(play, edit, examples[play.sheet.decision].facts);

const drawSoon = unlessPressing(() => draw());

/** Goes on with another state of the case, which the address tells from now on. */
function goOn(next: Play | undefined): void {
  if (next === undefined) return;
  play = next;
  faults = [];
  copied = undefined;
  clearTimeout(telling);
  telling = setTimeout(() => history.replaceState(null, '', fragmentOf(caseIn(next))), PAUSE);
}

/** While a text is being typed it counts as soon as it is understood, and what is wrong with it is not said yet. */
function typed({ target }: Event): void {
  const edit = isText(target) ? editBy(target) : undefined;
  if (edit === undefined || leavesARow(edit)) return;
  const next = after(edit);
  if (!play || !next || isHalfTyped(play, next, edit.path)) return;
  takeOver(target as HTMLInputElement, next);
}

function takeOver(target: EventTarget | null, next: Play | undefined): void {
  // From here on the facts say what the field shows.
  if (isText(target)) target.setAttribute('value', target.value);
  goOn(next);
  drawSoon();
}

document.addEventListener('input', (event) => {
  if (!(event as InputEvent).isComposing) typed(event);
});
document.addEventListener('compositionend', typed);

document.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement && target.id === 'decision') {
    location.hash = target.value;
    return;
  }
  const edit = editBy(target);
  if (edit !== undefined) takeOver(target, after(edit));
});

document.addEventListener('click', ({ target }) => {
  const pressed = target instanceof Element ? target.closest<HTMLElement>('button[data-action]') : null;
  const { action, path = '' } = pressed?.dataset ?? {};
  if (action === undefined) return;
  if (action === 'pick') return inputAt(path, 'picker')?.showPicker();
  if (action === 'copy') return void copy(path as Copied);
  if (action === 'language') switchTo(path as Language);
  else if (action === 'pair') goOn(after(editByPair(path)));
  else if (action !== 'show' && action !== 'glance') goOn(after({ kind: action, path, text: '' }));
  draw(...focusAfter(action, path));
});

/** Where to go on after a button: to the first of these ids there is. */
function focusAfter(action: string, path: string): string[] {
  const list = path.slice(0, path.lastIndexOf('.'));
  if (action === 'apply' || action === 'turn' || action === 'glance') return ['verdict'];
  if (action === 'show') return [idOf(path), idOf(path, 'pair')];
  if (action === 'record') return [idOf(path, 'record')];
  if (action === 'withdraw') return [idOf(path), idOf(list, 'add'), 'facts'];
  return action === 'add' ? [idOf(path)] : [];
}

function switchTo(chosen: Language): void {
  const kept = faults;
  language = chosen;
  goOn(play && { ...play, language });
  faults = kept;
}

async function copy(what: Copied): Promise<void> {
  if (play === undefined) return;
  const link = new URL(fragmentOf(caseIn(play)), location.href).href;
  copied = { what, said: await copyText(what, link) };
  draw();
}

// Nothing is ever sent: Enter only takes a text over.
document.addEventListener('submit', (event) => event.preventDefault());

addEventListener('hashchange', () => {
  restore();
  draw();
  // Who chooses from the list goes on choosing there.
  if (document.activeElement?.id === 'decision') return;
  scrollTo(0, 0);
  document.getElementById('title')?.focus();
});

restore();
draw();
