import { decisions, edition, type Language } from 'arakawa-it-rules';
import { factsJsonSchema } from 'arakawa-it-rules/schemas';
import { questionsByChapter } from '../catalogue.js';
import { detailsFor, detailsOf } from '../details.js';
import { concerns, type Item, questionsIn, questionsOf } from '../questions.js';
import { decide, type Facts, type Sheet } from '../sheet.js';
import { say } from '../words.js';
import { button, type Child, element } from './element.js';
import { itemElement } from './question.js';
import { verdictElement } from './verdict.js';

/** The whole page: the questions to choose from, or the one that is being answered. */
export function page(sheet: Sheet | undefined, language: Language): HTMLElement {
  return element(
    'body',
    {},
    header(sheet !== undefined, language),
    element('main', {}, ...(sheet ? decisionPage(sheet, language) : cataloguePage(language))),
    element(
      'footer',
      {},
      element('p', {}, edition.title[language], ' ', edition.number),
      element('p', {}, say('unofficial', language)),
    ),
  );
}

const LANGUAGES = { ja: '日本語', en: 'English' } as const;

function header(back: boolean, language: Language): HTMLElement {
  const choice = (each: Language) =>
    button(
      'language',
      each,
      { lang: each, id: `language-${each}`, 'aria-pressed': String(each === language) },
      LANGUAGES[each],
    );
  return element(
    'header',
    {},
    back ? element('a', { href: '#', id: 'back' }, say('otherQuestions', language)) : element('span', {}),
    element(
      'div',
      { class: 'languages', role: 'group', 'aria-label': say('language', language) },
      choice('ja'),
      choice('en'),
    ),
  );
}

function cataloguePage(language: Language): Child[] {
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

function decisionPage(sheet: Sheet, language: Language): Child[] {
  const { question, presupposes } = decisions.find(({ id }) => id === sheet.decision)!;
  const schema = factsJsonSchema(sheet.decision, { language });
  const verdict = decide(sheet.decision, sheet.understood);
  const aside = detailsFor(sheet.decision);
  const items = questionsOf(schema, without(sheet.entered, aside), verdict.missing);
  const details = questionsOf(schema, only(sheet.entered, aside), detailsOf(sheet.decision, sheet.understood));
  const refused = questionsIn([...items, ...details])
    .filter(({ path }) => sheet.issues.some((issue) => concerns(issue.path, path)))
    .map(({ title }) => title);
  const draw = (item: Item) => itemElement(item, sheet.issues, language);
  return [
    element('h1', { id: 'title', tabindex: '-1' }, question[language]),
    element(
      'p',
      { class: 'lead' },
      element('span', { class: 'presupposes' }, say('presupposes', language)),
      presupposes[language],
    ),
    element(
      'div',
      { class: 'columns' },
      element(
        'form',
        { autocomplete: 'off', 'aria-labelledby': 'facts' },
        element('h2', { id: 'facts', tabindex: '-1' }, say('facts', language)),
        ...items.map(draw),
        items.length === 0 && element('p', {}, say('nothingAsked', language)),
        details.length > 0 &&
          element(
            'details',
            { class: 'also', id: 'also' },
            element('summary', {}, say('also', language)),
            element('p', { class: 'hint' }, say('alsoNote', language)),
            ...details.map(draw),
          ),
        Object.keys(sheet.entered).length > 0 && button('restart', '', { class: 'quiet' }, say('startOver', language)),
      ),
      verdictElement(sheet, verdict, refused, language),
    ),
  ];
}

const only = (facts: Facts, names: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name)));
const without = (facts: Facts, names: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)));
