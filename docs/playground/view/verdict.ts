import { type AnyVerdict, type Explanation, explain, type Language } from 'arakawa-it-rules';
import { button, type Child, element } from '../../../examples/form/view/element.js';
import { say as sayInForm } from '../../../examples/form/words.js';
import { say } from '../words.js';
import { citationLink } from './citation.js';
import { fieldsElement } from './fields.js';
import { summaryOf, toneOf } from './summary.js';

/** The verdict in words, with what can be done about it. `refused` says what of the entries does not count. */
export function verdictElement(verdict: AnyVerdict, refused: string | undefined, language: Language): HTMLElement {
  const said = explain(verdict, language);
  const inForm = (word: Parameters<typeof sayInForm>[0]) => sayInForm(word, language);
  const missing = said.missing.map(({ path, text }) =>
    element('li', {}, button('show', path, { id: `missing-${path}` }, text)),
  );
  const remedies = verdict.remedies.map((remedy, i) =>
    'change' in remedy
      ? actionable(`remedy-${i}`, said.remedies[i]!.text, ['apply', String(i), inForm('apply')])
      : actionable(`remedy-${i}`, said.remedies[i]!.text, ['record', remedy.needs.fact, inForm('record')]),
  );
  const contested = said.contested.map(({ text }, i) =>
    actionable(`contest-${i}`, text, ['turn', String(i), say('turn', language)]),
  );
  return element(
    'section',
    { class: 'verdict', 'data-tone': toneOf(verdict), 'aria-labelledby': 'verdict' },
    element('code', { class: 'outcome' }, verdict.outcome),
    element('h2', { id: 'verdict', tabindex: '-1' }, inForm('verdict')),
    element(
      'div',
      { role: 'status' },
      element('p', { class: 'summary' }, summaryOf(verdict, language)),
      refused !== undefined && element('p', { class: 'left-out' }, refused),
    ),
    part('missing', say('missingFacts', language), missing),
    part('grounds', inForm('grounds'), groundsOf(said, language)),
    part('remedies', inForm('remedies'), remedies),
    part('contested', inForm('contested'), contested),
    part(
      'caveats',
      inForm('caveats'),
      said.caveats.map(({ text }) => element('li', {}, text)),
    ),
    part('fields', say('fields', language), fieldsElement(verdict, language)),
  );
}

/** A part with a title: the rows of a list, or something else. */
function part(
  name: string,
  title: string,
  content: readonly Child[] | HTMLElement | undefined,
): HTMLElement | undefined {
  const rows = Array.isArray(content) ? content : undefined;
  if (content === undefined || rows?.length === 0) return undefined;
  return element(
    'div',
    { id: `part-${name}` },
    element('h3', {}, title),
    rows ? element('ul', { class: name }, ...rows) : (content as HTMLElement),
  );
}

const groundsOf = ({ grounds }: Explanation, language: Language): HTMLElement[] =>
  grounds.map(({ citation, holds, text }) =>
    element(
      'li',
      { 'data-holds': String(holds) },
      element('span', { class: 'holds' }, sayInForm(`${holds}`, language)),
      element('span', { class: 'sentence' }, text, citationLink(citation, language)),
    ),
  );

const actionable = (id: string, text: string, [action, path, label]: readonly [string, string, string]) =>
  element('li', {}, element('span', { id }, text), button(action, path, { 'aria-describedby': id }, label));
