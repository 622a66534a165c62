import type { AnyVerdict, Language } from 'arakawa-it-rules';
import { type JsonSchema, verdictJsonSchema } from 'arakawa-it-rules/schemas';
import { schemasIn } from '../../../examples/form/control.js';
import { element } from '../../../examples/form/view/element.js';
import { say } from '../../../examples/form/words.js';

/** What a verdict has beside the parts that all verdicts have: its own fields, by their names in words. */
export function fieldsElement(verdict: AnyVerdict, language: Language): HTMLElement | undefined {
  const { decision, outcome, grounds, missing, contested, remedies, caveats, ...fields } = verdict;
  if (Object.keys(fields).length === 0) return undefined;
  const kinds = schemasIn(verdictJsonSchema(decision, { language }).oneOf ?? []);
  const schema = kinds.find(({ properties = {} }) => (properties['outcome'] as JsonSchema).const === outcome);
  return recordElement(fields, schema!, language);
}

function recordElement(record: object, { properties = {} }: JsonSchema, language: Language): HTMLElement {
  const rows = Object.entries(record).map(([name, value]) => {
    const schema = properties[name] as JsonSchema;
    return element(
      'div',
      {},
      element('dt', {}, schema.title ?? name),
      element('dd', {}, valueElement(value, schema, language)),
    );
  });
  return element('dl', { class: 'fields' }, ...rows);
}

function valueElement(value: unknown, schema: JsonSchema, language: Language): HTMLElement {
  if (Array.isArray(value)) {
    if (value.length === 0) return element('span', {}, say('none', language));
    const entry = schema.items as JsonSchema;
    return element('ul', {}, ...value.map((each) => element('li', {}, valueElement(each, entry, language))));
  }
  if (typeof value === 'object' && value !== null) return recordElement(value, schema, language);
  if (typeof value === 'boolean') return element('span', {}, say(value ? 'yes' : 'no', language));
  const named = schemasIn(schema.oneOf ?? []).find((each) => each.enum?.[0] === value);
  return element('span', {}, named?.title ?? String(value));
}
