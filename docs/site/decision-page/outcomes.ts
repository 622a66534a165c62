import { explain, type Language } from 'arakawa-it-rules';
import { type JsonSchema, verdictJsonSchema } from 'arakawa-it-rules/schemas';
import { JSX } from 'typedoc';
import { words } from '../words.js';
import type { Case, Decision } from './decision.js';

const h = JSX.createElement;

/** What every verdict has is not worth repeating for each outcome. */
const common = ['decision', 'outcome', 'grounds', 'missing', 'contested', 'remedies', 'caveats'];

/** Each outcome with a case in which it is the answer, the sentence that says so, and the fields that come with it. */
export function outcomesTable(decision: Decision, cases: readonly Case[], language: Language): JSX.Element {
  const outcomes: readonly string[] = [...decision.outcomes, 'undetermined'];
  return h(
    'table',
    null,
    h('thead', null, row('th', words.outcome[language], words.sentence[language])),
    h('tbody', null, ...outcomes.map((outcome) => outcomeRow(decision, outcome, cases, language))),
  );
}

function outcomeRow(decision: Decision, outcome: string, cases: readonly Case[], language: Language): JSX.Element {
  const favourable = (decision.favourable as readonly string[]).includes(outcome);
  const example = cases.find(({ verdict }) => verdict.outcome === outcome);
  const fields = fieldsOf(decision, outcome, language);
  return row(
    'td',
    [
      h('code', { class: 'name' }, outcome),
      favourable && h('span', { class: 'favourable' }, `✓ ${words.favourable[language]}`),
    ],
    [
      example && h('span', { class: 'sentence' }, explain(example.verdict, language).summary),
      example && h('small', null, example.title[language]),
      fields.length > 0 &&
        h(
          'ul',
          { class: 'in-a-row' },
          ...fields.map(([name, title]) => h('li', null, h('code', null, name), ` ${title}`)),
        ),
    ],
  );
}

function fieldsOf({ id }: Decision, outcome: string, language: Language): [name: string, title: string][] {
  if (outcome === 'undetermined') return [];
  const schemas = (verdictJsonSchema(id, { language }).oneOf ?? []) as JsonSchema[];
  const schema = schemas.find(
    ({ properties }) => (properties?.['outcome'] as JsonSchema | undefined)?.const === outcome,
  );
  return Object.entries((schema?.properties ?? {}) as Record<string, JsonSchema>)
    .filter(([name]) => !common.includes(name))
    .map(([name, { title = '' }]) => [name, title]);
}

export const row = (cell: 'th' | 'td', ...contents: readonly (JSX.Children | undefined)[]): JSX.Element =>
  h('tr', null, ...contents.map((content) => h(cell, null, content ?? '')));
