import { citeIn, decisions, type Language } from 'arakawa-it-rules';
import { JSX } from 'typedoc';
import { words } from '../words.js';
import { row } from './outcomes.js';

const h = JSX.createElement;

/** All questions at a glance, on the page of the catalogue, whose type would fill screens and say less. */
export const catalogueTable = (language: Language): JSX.Element =>
  h(
    'div',
    { class: 'decision' },
    h(
      'table',
      null,
      h('thead', null, row('th', words.question[language], words.citations[language])),
      h('tbody', null, ...decisions.map((decision) => questionRow(decision, language))),
    ),
  );

const questionRow = ({ question, citations, decide }: (typeof decisions)[number], language: Language): JSX.Element =>
  row(
    'td',
    [
      h('span', { class: 'sentence' }, question[language]),
      h('a', { href: `site:/${language}/functions/index.${decide.name}.html` }, h('code', null, decide.name)),
    ],
    citations.map((each) => citeIn(each, language)).join(language === 'ja' ? '、' : '; '),
  );
