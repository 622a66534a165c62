import type { Language } from 'arakawa-it-rules';
import { factsJsonSchema } from 'arakawa-it-rules/schemas';
import { detailsOf } from '../../../examples/form/details.js';
import { questionsOf } from '../../../examples/form/questions.js';
import { button, element } from '../../../examples/form/view/element.js';
import { itemElement } from '../../../examples/form/view/question.js';
import { say as sayInForm } from '../../../examples/form/words.js';
import { everyPath } from '../every-path.js';
import type { Example } from '../example.js';
import type { Answer, Play } from '../play.js';
import { standingsOf } from '../standing.js';
import { say } from '../words.js';
import { markStandings } from './standing.js';

/** A form with all facts of the decision, known or not. */
export function factsElement({ sheet, language }: Play, answer: Answer, example: Example): HTMLElement {
  const { decision, entered, understood } = sheet;
  const schema = factsJsonSchema(decision, { language });
  const offered = [...everyPath(schema, entered), ...answer.verdict.missing, ...detailsOf(decision, understood)];
  const items = questionsOf(schema, entered, offered);
  const isExample = JSON.stringify(entered) === JSON.stringify(example.facts);
  const form = element(
    'form',
    { class: 'facts', autocomplete: 'off', 'aria-labelledby': 'facts' },
    element('h2', { id: 'facts', tabindex: '-1' }, sayInForm('facts', language)),
    isExample ? exampleNote(example, language) : undefined,
    ...items.map((item) => itemElement(item, answer.issues, language)),
    element(
      'div',
      { class: 'actions' },
      button('example', '', { id: 'to-example', class: 'quiet' }, say('toExample', language)),
      button('restart', '', { id: 'clear', class: 'quiet' }, say('clear', language)),
    ),
  );
  markStandings(form, standingsOf(sheet, answer, items), language);
  return form;
}

const exampleNote = ({ title }: Example, language: Language): HTMLElement =>
  element(
    'p',
    { class: 'example-note', id: 'example-note' },
    element('span', {}, say('example', language)),
    title[language],
  );
