import type { Issue } from 'arakawa-it-rules';
import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { questionsOf } from '../../../examples/form/questions.js';
import { element } from '../../../examples/form/view/element.js';
import { itemElement } from '../../../examples/form/view/question.js';
import { optionsSchema } from '../options.js';
import type { Play } from '../play.js';
import { say } from '../words.js';

/** The options that are days: closed ones, and the one the answer is about. */
export function daysElement({ sheet, options, language }: Play, issues: readonly Issue[]): HTMLElement {
  const { readings: _, ...days } = optionsSchema(sheet.decision, language).properties as Record<string, JsonSchema>;
  const { readings: __, ...given } = options;
  const schema: JsonSchema = { type: 'object', properties: { options: { type: 'object', properties: days } } };
  const paths = Object.keys(days).map((name) => `options.${name}`);
  // The group around them has a title of its own.
  const [group] = questionsOf(schema, { options: given }, paths);
  const items = group?.kind === 'group' ? group.items : [];
  return element(
    'section',
    { class: 'sheet days', 'aria-labelledby': 'days' },
    element('h2', { id: 'days' }, say('options', language)),
    ...items.map((item) => itemElement(item, issues, language)),
  );
}
