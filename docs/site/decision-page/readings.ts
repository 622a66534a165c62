import { type Bilingual, citeIn, defaultReadings, type Language, type ReadingId } from 'arakawa-it-rules';
import { readings } from 'arakawa-it-rules/regulation';
import { JSX } from 'typedoc';
import { words } from '../words.js';

const h = JSX.createElement;

/** The places where the text can be read in two ways and the answer hangs on it. */
export const readingsOf = (ids: readonly ReadingId[], language: Language): JSX.Element[] => [
  h('p', null, ...withCode(words.readingsNote[language])),
  ...ids.map((id) => readingOf(id, language)),
];

function readingOf(id: ReadingId, language: Language): JSX.Element {
  const { question, values, citations, argument, counterargument } = readings[id];
  return h(
    'article',
    { class: 'reading' },
    h('h3', { id: `reading-${id}` }, h('code', null, id)),
    h('p', { class: 'sentence' }, question[language]),
    h(
      'p',
      null,
      h('small', null, citations.map((each) => citeIn(each, language)).join(language === 'ja' ? '・' : '; ')),
    ),
    h(
      'ul',
      null,
      ...Object.entries(values as Readonly<Record<string, Bilingual>>).map(([value, meaning]) =>
        h(
          'li',
          null,
          h('code', null, value),
          value === defaultReadings[id] && h('span', { class: 'default' }, words.byDefault[language]),
          ` ${meaning[language]}`,
        ),
      ),
    ),
    h(
      'details',
      null,
      h('summary', null, `${words.argument[language]} / ${words.counterargument[language]}`),
      h(
        'dl',
        null,
        h('dt', null, words.argument[language]),
        h('dd', null, argument[language]),
        h('dt', null, words.counterargument[language]),
        h('dd', null, counterargument[language]),
      ),
    ),
  );
}

/** Words between backquotes as code. */
const withCode = (text: string): JSX.Children[] =>
  text.split('`').map((part, index) => (index % 2 === 1 ? h('code', null, part) : part));
