import { samePost } from 'arakawa-it-rules';
import type { JsonSchema } from 'arakawa-it-rules/schemas';
import type { Step } from '../../../src/input/steps.js';
import { choicesOf } from '../../../src/schemas/choices.js';
import { isRecord } from '../../../src/schemas/place.js';
import type { Form } from './form.js';
import type { Control } from './schema.js';

/** The parts that a fact is entered in: what is given, and what may be. */
export function partsOf(path: string, value: unknown, { kind, record }: Control, form: Form): readonly Step[] {
  const given = Object.keys(Object(value));
  if (kind === 'list') return given.map(Number);
  if (kind === 'names') {
    const asked = [...form.standings.keys()].filter((each) => each.startsWith(`${path}.`));
    return [...new Set([...given, ...asked.map((each) => each.slice(path.length + 1))])];
  }
  if (kind !== 'group' && !(kind === 'finding' && isRecord(value))) return [];
  const { properties = {}, patternProperties } = record!;
  const names = Object.keys(properties);
  if (!patternProperties) return names;
  // Posts have several names, and each committee has its own.
  const [sample] = choicesOf(properties[names[0]!] as JsonSchema, form.language);
  const isFree = (post: string) => !given.some((each) => samePost(each, post));
  return [...given, ...names.filter((post) => isFree(post) && form.takes(`${path}.${post}`, sample?.value))];
}
