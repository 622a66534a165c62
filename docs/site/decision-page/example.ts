import { type DecisionId, explain, type Language } from 'arakawa-it-rules';
import { type DefaultThemeRenderContext, JSX } from 'typedoc';
import { fragmentOf } from '../../playground/fragment.js';
import { words } from '../words.js';
import type { Case, Decision } from './decision.js';

type Markdown = DefaultThemeRenderContext['markdown'];

const h = JSX.createElement;

/** A case, decided when the page is made: what goes in, what comes out, and what an official reads. */
export function exampleOf(
  { id, decide }: Decision,
  { title, facts, verdict }: Case,
  language: Language,
  markdown: Markdown,
): JSX.Element {
  const code = (text: string, as: string) =>
    h(JSX.Raw, { html: markdown([{ kind: 'code', text: `\`\`\`${as}\n${text}\n\`\`\`` }]) });
  const { summary, lines } = explain(verdict, language);
  return h(
    'div',
    { class: 'example' },
    h('p', null, h('strong', null, title[language]), ' ', words.exampleNote[language]),
    h('h3', null, words.given[language]),
    code(`${decide.name}(${inTypeScript(facts)})`, 'ts'),
    h('h3', null, words.explained[language]),
    h('p', { class: 'sentence' }, h('code', null, verdict.outcome), ' ', summary),
    h('ul', null, ...lines.map((line) => h('li', null, line))),
    h(
      'details',
      null,
      h('summary', null, `${words.verdict[language]} — ${words.asJson[language]}`),
      code(JSON.stringify(verdict, null, 2), 'json'),
    ),
    h(
      'p',
      null,
      h('a', { href: `site:/playground/index.html${fragment(id, facts, language)}` }, words.tryThis[language]),
    ),
  );
}

const fragment = (decision: DecisionId, facts: object, language: Language): string =>
  fragmentOf({ decision, facts: facts as Readonly<Record<string, unknown>>, options: {}, language });

/** As somebody would write it: names without quotation marks where they need none. */
const inTypeScript = (facts: object): string =>
  JSON.stringify(facts, null, 2).replace(/^( *)"([\p{L}_$][\p{L}\p{N}_$]*)":/gmu, '$1$2:');
