/** What the JSON Schemas say to people, and that other people's tools take them. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { citeIn, decisions, provisions } from '../../src/index.js';
import { factsJsonSchema, factsSchemas, type JsonSchema, optionsSchema, verdictJsonSchema } from '../../src/schemas.js';

const places = provisions.map(({ citation }) => citation as string);

/** Every fact of a schema, those below lists and records too, with its path. */
function factsOf(schema: JsonSchema, path = ''): [string, JsonSchema][] {
  const below = Object.entries(schema.properties ?? {}) as [string, JsonSchema][];
  const items = schema.items as JsonSchema | undefined;
  return [
    ...below.map(([name, fact]): [string, JsonSchema] => [`${path}${name}`, fact]),
    ...below.flatMap(([name, fact]) => factsOf(fact, `${path}${name}.`)),
    ...(items === undefined ? [] : factsOf(items, `${path}*.`)),
  ];
}

describe.each(decisions.map(({ id }) => id))('%s', (id) => {
  const facts = factsOf(factsJsonSchema(id));
  it.each(facts)('%s has a title in both languages and its article', (_, fact) => {
    expect(fact.title).toMatch(/^\S.* \| \S.*$/);
    expect(fact.title).toMatch(/[ぁ-ん一-龠]/);
    const citation = fact.description?.split('\n').at(-1);
    expect(places).toContain(citation);
    expect(citeIn(citation as never, 'en')).not.toBe(citation);
  });
  it('one language can be picked', () => {
    const says = (language: 'ja' | 'en') => factsOf(factsJsonSchema(id, { language })).map(([, { title }]) => title);
    for (const title of says('en')) expect(title).toMatch(/^[ -~–’]+$/);
    for (const title of says('ja')) expect(title).toMatch(/[ぁ-ん一-龠]/);
    expect(says('ja').map((ja, i) => `${ja} | ${says('en')[i]}`)).toEqual(facts.map(([, { title }]) => title));
  });
  it('says every choice in words', () => {
    const choices = facts.flatMap(([, { oneOf }]) => oneOf ?? []) as JsonSchema[];
    for (const { const: value, title } of choices) {
      expect(value).toMatch(/^[a-z-]+$/);
      expect(title).toMatch(/ \| /);
    }
  });
  it('is closed, of draft 2020-12, and compiles strictly', () => {
    for (const schema of [factsJsonSchema(id), verdictJsonSchema(id)]) {
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(() => new Ajv2020({ strict: true }).compile(schema)).not.toThrow();
    }
    expect(factsJsonSchema(id)).toMatchObject({ type: 'object', additionalProperties: false });
  });
  it('zod gives the same facts', () => {
    const plain = z.toJSONSchema(factsSchemas[id], { io: 'input' }) as JsonSchema;
    expect(factsOf(plain).map(([path, { title }]) => [path, title])).toEqual(
      facts.map(([path, { title }]) => [path, title]),
    );
  });
});

describe('options', () => {
  const refused = (options: unknown) =>
    optionsSchema.safeParse(options).error?.issues.map(({ path }) => path.join('.')) ?? [];
  it.each([
    [{ readings: { 'same-person': 'one-per-post' }, closedDays: ['2026-08-31'], on: '2026-04-01' }, []],
    [{ readings: { 'same-person': 'nobody' } }, ['readings.same-person']],
    [{ readings: { people: 'nobody' } }, ['readings.people']],
    [{ closedDays: ['2026-08-32'] }, ['closedDays.0']],
    [{ today: '2026-04-01' }, ['today']],
  ])('%j: refused at %j', (options, expected) => {
    expect(refused(options)).toEqual(expected);
  });
});
