import { type AnyVerdict, citeIn, decisions, explain, isSettled, type Language } from 'arakawa-it-rules';
import type { Sheet } from '../sheet.js';
import { leftOut, say, undecided, type Word } from '../words.js';
import { button, element } from './element.js';

/** The verdict in words, with what can be done about it. `refused` are the titles of what does not count. */
export function verdictElement(
  sheet: Sheet,
  verdict: AnyVerdict,
  refused: readonly string[],
  language: Language,
): HTMLElement {
  const { grounds, remedies, contested, caveats } = itemsOf(verdict, language);
  return element(
    'section',
    { class: 'verdict', 'data-tone': toneOf(verdict), 'aria-labelledby': 'verdict' },
    element('h2', { id: 'verdict', tabindex: '-1' }, say('verdict', language)),
    element(
      'div',
      { role: 'status' },
      element('p', { class: 'summary' }, summaryOf(verdict, language)),
      refused.length > 0 && element('p', { class: 'left-out' }, leftOut(refused)[language]),
    ),
    part('grounds', grounds, language),
    part('remedies', remedies, language),
    part('contested', contested, language),
    part('caveats', caveats, language),
    element(
      'details',
      {},
      element('summary', {}, say('data', language)),
      element('pre', { tabindex: '0' }, JSON.stringify({ facts: sheet.understood, verdict }, undefined, 2)),
    ),
  );
}

/** Good news, bad news, or neither: the colour beside the words. */
function toneOf(verdict: AnyVerdict): 'open' | 'favourable' | 'unfavourable' | 'plain' {
  if (!isSettled(verdict)) return 'open';
  const favourable: readonly string[] = decisions.find(({ id }) => id === verdict.decision)!.favourable;
  if (favourable.length === 0) return 'plain';
  return favourable.includes(verdict.outcome) ? 'favourable' : 'unfavourable';
}

const summaryOf = (verdict: AnyVerdict, language: Language): string =>
  isSettled(verdict) ? explain(verdict, language).summary : undecided(verdict.missing.length)[language];

const part = (title: Word, lines: readonly HTMLElement[], language: Language): HTMLElement | undefined =>
  lines.length === 0
    ? undefined
    : element(
        'div',
        { id: `part-${title}` },
        element('h3', {}, say(title, language)),
        element('ul', { class: title }, ...lines),
      );

/** Each part of an explanation as items of a list. */
function itemsOf(verdict: AnyVerdict, language: Language) {
  const said = explain(verdict, language);
  const item = ({ text }: { readonly text: string }) => element('li', {}, text);
  return {
    grounds: said.grounds.map(({ citation, holds, text }) =>
      element(
        'li',
        { 'data-holds': String(holds) },
        element('span', { class: 'holds' }, say(String(holds) as Word, language)),
        element(
          'span',
          { class: 'sentence' },
          text,
          element('span', { class: 'citation' }, citeIn(citation, language)),
        ),
      ),
    ),
    contested: said.contested.map(item),
    remedies: verdict.remedies.map((remedy, i) => {
      const id = `remedy-${i}`;
      const act =
        'change' in remedy ? button('apply', String(i), {}, say('apply', language)) : record(remedy, language);
      act.setAttribute('aria-describedby', id);
      return element('li', {}, element('span', { id }, said.remedies[i]!.text), act);
    }),
    caveats: said.caveats.map(item),
  };
}

const record = ({ needs }: { readonly needs: { readonly fact: string } }, language: Language): HTMLElement =>
  button('record', needs.fact, {}, say('record', language));
