import type { DecisionId, Language } from 'arakawa-it-rules';
import { questionsByChapter } from '../../../examples/form/catalogue.js';
import { button, type Child, element } from '../../../examples/form/view/element.js';
import { say as sayInForm } from '../../../examples/form/words.js';
import { say } from '../words.js';

const LANGUAGES = { ja: '日本語', en: 'English' } as const;

/** Where else one can go. */
export function header(decision: DecisionId | undefined, language: Language): HTMLElement {
  const to = (href: string, id: string, words: string) => element('a', { href, id }, words);
  return element(
    'header',
    {},
    element(
      'nav',
      { 'aria-label': say('site', language) },
      decision && to('#', 'back', say('questions', language)),
      to(`../${language}/index.html`, 'documentation', say('documentation', language)),
      to(`../map/index.html?lang=${language}`, 'map', say('map', language)),
    ),
    element(
      'div',
      { class: 'languages', role: 'group', 'aria-label': sayInForm('language', language) },
      ...(['ja', 'en'] as const).map((each) =>
        button(
          'language',
          each,
          { lang: each, id: `language-${each}`, 'aria-pressed': String(each === language) },
          LANGUAGES[each],
        ),
      ),
    ),
  );
}

/** All questions in one list to unfold. */
export function questionChoice(decision: DecisionId, language: Language): HTMLElement {
  return element(
    'p',
    { class: 'choice' },
    element('label', { for: 'decision' }, say('question', language)),
    element(
      'select',
      { id: 'decision' },
      ...questionsByChapter().map(({ chapter, questions }) =>
        element(
          'optgroup',
          { label: chapter.title[language] },
          ...questions.map(({ id, question }) =>
            element('option', { value: id, selected: id === decision }, question[language]),
          ),
        ),
      ),
    ),
  );
}

/** All questions by their chapter, to begin with. */
export function catalogue(language: Language): Child[] {
  return [
    element('h1', { id: 'title', tabindex: '-1' }, say('title', language)),
    element('p', { class: 'lead' }, say('lead', language)),
    element(
      'div',
      { class: 'catalogue' },
      ...questionsByChapter().map(({ chapter, questions }) =>
        element(
          'section',
          {},
          element('h2', {}, chapter.title[language]),
          element(
            'ul',
            {},
            ...questions.map(({ id, question }) =>
              element('li', {}, element('a', { href: `#${id}` }, question[language])),
            ),
          ),
        ),
      ),
    ),
  ];
}
