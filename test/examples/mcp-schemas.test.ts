/** What `tools/list` shows has to be in the part of JSON Schema that all models take which call tools. */
import { readFileSync } from 'node:fs';
import type { Client, Tool } from '@modelcontextprotocol/client';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DecisionId, decisions, type Options } from '../../src/index.js';
import { arbitraryFacts } from '../../src/testing/arbitrary-facts.js';
import { decide } from '../../tools/vectors/vector.js';
import { arbitraryCase, arbitraryEntry } from '../reviews/arbitrary-case.js';
import { plainly } from '../schemas/doors.js';
import { ask, connected } from './mcp.run.js';

type Schema = Readonly<Record<string, unknown>>;

const TAKEN = new Set([
  ...['type', 'title', 'description', 'enum', 'properties', 'required', 'additionalProperties'],
  ...['items', 'anyOf', 'minimum', 'maximum', 'minItems'],
]);
const DEEPEST = 12;

/** A schema with all its parts, which are finitely many. */
function* partsOf(schema: Schema, depth = 0): Generator<Schema> {
  expect(depth).toBeLessThan(DEEPEST);
  yield schema;
  const { properties = {}, items, anyOf = [], additionalProperties } = schema;
  const below = [...Object.values(properties as object), ...(anyOf as Schema[]), items, additionalProperties];
  for (const part of below) if (typeof part === 'object' && part !== null) yield* partsOf(part as Schema, depth + 1);
}

const vectorsOf = (id: string) =>
  JSON.parse(readFileSync(new URL(`../../vectors/${id}.json`, import.meta.url), 'utf8')) as {
    readonly vectors: readonly { readonly facts: object; readonly options?: Options }[];
    readonly refusals: readonly {
      readonly facts: unknown;
      readonly options?: unknown;
      readonly refused: readonly { readonly path: string }[];
    }[];
  };

describe.each(['ja', 'en'] as const)('tools/list in %s', (language) => {
  let client: Client;
  let tools: readonly Tool[];
  beforeAll(async () => {
    client = await connected(language);
    ({ tools } = await client.listTools());
  });
  afterAll(() => client.close());

  it('has a tool for each question and review, for duties and for texts', () => {
    expect(tools.map(({ name }) => name)).toEqual([
      ...decisions.map(({ id }) => `decide_${id.replaceAll('-', '_')}`),
      ...['review_introduction', 'review_inventory', 'duties_and_powers', 'compare_text'],
    ]);
    expect(new Set(tools.map(({ title }) => title)).size).toBe(tools.length);
    for (const { name, title, description, annotations } of tools) {
      expect(name).toMatch(/^[a-z_]{1,64}$/);
      expect(title).toMatch(language === 'ja' ? /[ぁ-ん].*。$/ : /^[A-Z][^ぁ-ん]*\?$/);
      expect(description).toContain(title);
      expect(annotations).toEqual({
        ...{ readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
      });
    }
  });
  it('takes objects, with plain names at the root and no alternatives', () => {
    for (const { name, inputSchema } of tools) {
      const { type, properties, required, additionalProperties, ...others } = inputSchema;
      expect([type, additionalProperties, others], name).toEqual(['object', false, {}]);
      for (const property of Object.keys(properties!)) expect(property).toMatch(/^[a-zA-Z0-9_.-]{1,64}$/);
      for (const each of required!) expect(properties).toHaveProperty(each);
    }
  });
  it('uses no keyword that some models do not take: no patterns, no references, no oneOf', () => {
    for (const { name, inputSchema } of tools)
      for (const part of partsOf(inputSchema as Schema)) {
        expect(
          Object.keys(part).filter((keyword) => !TAKEN.has(keyword)),
          name,
        ).toEqual([]);
        const { type, anyOf, enum: words, items } = part;
        expect([type, anyOf].filter(Boolean), JSON.stringify(part)).toHaveLength(1);
        if (words !== undefined) expect(type).toBe('string');
        if (type === 'array') expect(items).toBeDefined();
      }
  });
  it('is small', () => {
    const size = (shown: unknown) => JSON.stringify(shown).length;
    for (const tool of tools) expect(size(tool.inputSchema), tool.name).toBeLessThan(25_000);
    expect(size(tools)).toBeLessThan(160_000);
  });
  it('compiles in strict mode, and admits the facts of all vectors', () => {
    const ajv = new Ajv2020({ strict: true });
    for (const { name, inputSchema, outputSchema } of tools) {
      ajv.compile(outputSchema as object);
      const isValid = ajv.compile(inputSchema);
      const id = name.replace('decide_', '').replaceAll('_', '-');
      if (!decisions.some((each) => each.id === id)) continue;
      for (const { facts, options } of vectorsOf(id).vectors)
        expect(isValid({ facts, ...(options && { options }) }), JSON.stringify([name, facts, isValid.errors])).toBe(
          true,
        );
    }
  });
  it('admits what the library understands, written plainly', () => {
    const ajv = new Ajv2020();
    const samples = { numRuns: 30, seed: 20260831 };
    for (const { name, inputSchema } of tools.filter(({ inputSchema: { properties } }) => properties!['facts'])) {
      const isValid = ajv.compile(inputSchema);
      const id = name.replace(/^[a-z]+_/, '').replaceAll('_', '-');
      for (const each of fc.sample<unknown>(reviewed[id] ?? arbitraryFacts(id as DecisionId), samples))
        expect(isValid({ facts: plainly(each) }), JSON.stringify([name, each, isValid.errors])).toBe(true);
    }
  });
});

const reviewed: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  introduction: arbitraryCase,
  inventory: fc.array(arbitraryEntry, { maxLength: 3 }),
};

describe('the answers', () => {
  let client: Client;
  beforeAll(async () => {
    client = await connected('ja');
  });
  afterAll(() => client.close());

  it.each(decisions)('of $id are those of the library, to the facts of all vectors', async ({ id }) => {
    const tool = `decide_${id.replaceAll('-', '_')}`;
    const { vectors, refusals } = vectorsOf(id);
    for (const { facts, options } of vectors) {
      const { data } = await ask(client, tool, { facts, ...(options && { options }) });
      expect(data.verdict).toEqual(decide(id, { facts, options }));
    }
    for (const { facts, options, refused } of refusals) {
      const { text, isError } = await ask(client, tool, { facts, ...(options !== undefined && { options }) });
      expect(isError, JSON.stringify(facts)).toBe(true);
      const places = text
        .split('\n')
        .slice(1)
        .map((line) => line.slice(0, line.indexOf(': ')));
      const inArguments = (path: string) =>
        path.startsWith('options') ? path : ['facts', path].filter((part) => part !== '').join('.');
      expect(places).toEqual(refused.map(({ path }) => inArguments(path)));
    }
  });
});
