import { appendedTable2, appendedTable3, samePost } from 'arakawa-it-rules';
import type { JsonSchema } from 'arakawa-it-rules/schemas';
import type { Facts } from '../../examples/form/sheet.js';

/** The paths of all facts that could be given, whether or not they still matter. */
export function everyPath(schema: JsonSchema, facts: Facts): string[] {
  return pathsIn(schema, facts, '', facts);
}

function pathsIn(schema: JsonSchema, value: unknown, above: string, facts: Facts): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => {
    const path = above + key;
    return pathsAt(inner as JsonSchema, (value as Facts | undefined)?.[key], path, facts);
  });
}

function pathsAt(schema: JsonSchema, value: unknown, path: string, facts: Facts): string[] {
  if (schema.type === 'array') {
    const entry = schema.items as JsonSchema;
    const entries = entry.type === 'object' ? ((value as readonly unknown[] | undefined) ?? []) : [];
    return [path, ...entries.flatMap((each, i) => pathsIn(entry, each, `${path}.${i}.`, facts))];
  }
  // Only posts have other names.
  if (schema.patternProperties) return seatsIn(facts).map((post) => `${path}.${post}`);
  return schema.properties && schema.type === 'object' ? pathsIn(schema, value, `${path}.`, facts) : [path];
}

/** The seats of the committee in question, without those whose post has been given by another of its names. */
function seatsIn({ committee, attendance = {} }: Facts): string[] {
  const given = Object.keys(attendance as Facts);
  const seats = [
    ...(committee === 'security' ? [] : appendedTable2),
    ...(committee === 'steering' ? [] : appendedTable3),
  ];
  return [...new Set(seats)].filter((seat) => given.includes(seat) || !given.some((post) => samePost(post, seat)));
}
