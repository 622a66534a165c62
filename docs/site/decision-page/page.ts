import { type Bilingual, citeIn, type Language } from 'arakawa-it-rules';
import { type DefaultThemeRenderContext, JSX } from 'typedoc';
import { other, words } from '../words.js';
import { casesOf, type Decision } from './decision.js';
import { exampleOf } from './example.js';
import { factsTable } from './facts.js';
import { outcomesTable } from './outcomes.js';
import { readingsOf } from './readings.js';

const h = JSX.createElement;

/** What a decision is about, from the library's own data: nothing here is written by hand. */
export function decisionPage(decision: Decision, language: Language, context: DefaultThemeRenderContext): JSX.Element {
  const cases = casesOf(decision);
  const section = (id: string, title: Bilingual, ...content: JSX.Children[]): JSX.Element => {
    context.page.pageHeadings.push({ link: `#${id}`, text: title[language] });
    return h('section', { 'aria-labelledby': id }, h('h2', { id }, title[language]), ...content);
  };
  return h(
    'div',
    { class: 'decision' },
    h('p', { class: 'question' }, decision.question[language]),
    h('p', { class: 'question-translated', lang: other(language) }, decision.question[other(language)]),
    h(
      'dl',
      null,
      h('dt', null, words.presupposes[language]),
      h('dd', null, decision.presupposes[language]),
      h('dt', null, words.citations[language]),
      h('dd', null, h('ul', { class: 'in-a-row' }, ...decision.citations.map((each) => citation(each, language)))),
    ),
    h(
      'p',
      null,
      h(
        'a',
        { class: 'button', href: `site:/playground/index.html#${decision.id}?lang=${language}` },
        words.tryIt[language],
      ),
    ),
    section('decision-outcomes', words.outcomes, outcomesTable(decision, cases, language)),
    section('decision-facts', words.facts, h('p', null, words.factsNote[language]), factsTable(decision, language)),
    decision.readings.length > 0 &&
      section('decision-readings', words.readings, ...readingsOf(decision.readings, language)),
    section('decision-example', words.example, exampleOf(decision, cases[0]!, language, context.markdown)),
    section('decision-function', words.signature),
  );
}

const citation = (place: Decision['citations'][number], language: Language): JSX.Element =>
  h('li', null, h('a', { href: `site:/map/index.html#${place}` }, citeIn(place, language)));
