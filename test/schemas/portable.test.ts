/** What the tools of others ask of schemas beside what the standard says: patterns for every engine, branches with names. */
import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../../src/schemas.js';
import { jsonSchemas, objectsIn, patterns } from './everywhere.js';

describe('patterns', () => {
  it.each(patterns)('%s needs nothing that some engine does not have', (pattern) => {
    // Look-around and references back (Rust, RE2), properties of letters, `\u` (RE2), letters that are two without the u flag.
    expect(pattern).not.toMatch(/\(\?[=!<]|\\[1-9pPku]|[^\0-\uffff]/u);
    expect(new RegExp(pattern, 'u').source).toBe(new RegExp(pattern).source);
  });
});

describe.each(jsonSchemas)('%s', (_, schema) => {
  const objects = [...objectsIn(schema)];
  it('every branch has a title', () => {
    const branches = objects.flatMap(([path, { oneOf = [], anyOf = [] }]) =>
      [...oneOf, ...anyOf].map((branch, i) => [`${path} ${i}`, branch as JsonSchema] as const),
    );
    expect(branches.filter(([, { title, $ref }]) => title === undefined && $ref === undefined)).toEqual([]);
  });
  it('what can be chosen is no constant, which forms take for chosen', () => {
    const constants = objects.filter(([, { const: value, title }]) => value !== undefined && title !== undefined);
    expect(constants).toEqual([]);
  });
  it('is no circle', () => expect(JSON.stringify(schema)).not.toMatch(/"\$ref":"#"|"#\/\$defs/));
});
