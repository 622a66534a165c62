import { decisions, edition, type Language } from 'arakawa-it-rules';
import { factsJsonSchema } from 'arakawa-it-rules/schemas';
import { concerns, questionsIn, questionsOf } from '../../../examples/form/questions.js';
import { button, type Child, element } from '../../../examples/form/view/element.js';
import { leftOut, say as sayInForm } from '../../../examples/form/words.js';
import { functionOf } from '../code.js';
import type { Example } from '../example.js';
import { faultsIn } from '../fault-words.js';
import type { Fault } from '../fragment.js';
import { type Answer, answerTo, type Play } from '../play.js';
import { say } from '../words.js';
import { daysElement } from './days.js';
import { factsElement } from './facts.js';
import { catalogue, header, questionChoice } from './header.js';
import { type CopyResult, copyButton, outputElements } from './output.js';
import { readingsElement } from './readings.js';
import { summaryOf, toneOf } from './summary.js';
import { verdictElement } from './verdict.js';

/** What the page shows. */
export interface Scene {
  readonly play: { readonly play: Play; readonly example: Example } | undefined;
  readonly language: Language;
  /** What of the address could not be followed. */
  readonly faults: readonly Fault[];
  readonly copied: CopyResult | undefined;
}

export function page({ play, language, faults, copied }: Scene): HTMLElement {
  return element(
    'body',
    {},
    header(play?.play.sheet.decision, language),
    element(
      'main',
      {},
      notice(faults, language),
      ...(play ? decisionPage(play.play, play.example, copied) : catalogue(language)),
    ),
    element(
      'footer',
      {},
      element('p', {}, edition.title[language], ' ', edition.number),
      element('p', {}, say('unofficial', language)),
      element('p', {}, say('privacy', language)),
    ),
  );
}

const notice = (faults: readonly Fault[], language: Language): HTMLElement | undefined =>
  faults.length === 0
    ? undefined
    : element(
        'section',
        { class: 'notice', id: 'notice', role: 'status', 'aria-label': say('fragment', language) },
        ...faultsIn(faults).map((text) => element('p', {}, text[language])),
      );

function decisionPage(play: Play, example: Example, copied: CopyResult | undefined): Child[] {
  const { sheet, options, language } = play;
  const { id, question, presupposes } = decisions.find((each) => each.id === sheet.decision)!;
  const answer = answerTo(play);
  const api = `../${language}/functions/index.${functionOf(id)}.html`;
  return [
    questionChoice(id, language),
    element('h1', { id: 'title', tabindex: '-1' }, question[language]),
    element(
      'p',
      { class: 'lead' },
      element('span', { class: 'presupposes' }, sayInForm('presupposes', language)),
      presupposes[language],
      ' ',
      element('a', { href: api, id: 'api' }, element('code', {}, functionOf(id))),
    ),
    element(
      'div',
      { class: 'columns' },
      element(
        'div',
        { class: 'asked' },
        factsElement(play, answer, example),
        readingsElement(id, options, answer.issues, language),
        daysElement(play, answer.issues),
        glance(answer, language),
      ),
      element(
        'div',
        { class: 'answered' },
        verdictElement(answer.verdict, refusedIn(play, answer), language),
        element('p', { class: 'actions share' }, ...copyButton('link', 'copyLink', copied, language)),
      ),
    ),
    element('div', { class: 'columns outputs' }, ...outputElements(play, answer, copied)),
  ];
}

/** The answer at the lower edge of a small screen, as long as it is out of sight itself. */
const glance = ({ verdict }: Answer, language: Language): HTMLElement =>
  button('glance', '', { class: 'glance', id: 'glance', 'data-tone': toneOf(verdict) }, summaryOf(verdict, language));

/** That something entered does not count, and what. */
function refusedIn({ sheet, language }: Play, { issues }: Answer): string | undefined {
  const schema = factsJsonSchema(sheet.decision, { language });
  const titles = questionsIn(questionsOf(schema, sheet.entered, []))
    .filter(({ path }) => issues.some((issue) => concerns(issue.path, path)))
    .map(({ title }) => title);
  if (issues.some(({ path }) => path.startsWith('options.'))) titles.push(say('options', language));
  return titles.length > 0 ? leftOut(titles)[language] : undefined;
}
