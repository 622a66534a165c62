/** What the JSON Schemas say to people, and that other people's tools take them. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { appendedTable2, appendedTable3, citeIn, type DecisionId, decisions } from '../../src/index.js';
import { provisions } from '../../src/regulation.js';
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
  // Posts have no name but their own.
  const namedFacts = (schema: JsonSchema) => factsOf(schema).filter(([path]) => !path.startsWith('attendance.'));
  const facts = namedFacts(factsJsonSchema(id));
  it.each(facts)('%s has a title in both languages and its article', (_, fact) => {
    expect(fact.title).toMatch(/^\S.* \| \S.*$/);
    expect(fact.title).toMatch(/[ぁ-ん一-龠]/);
    const citation = fact.description?.split('\n').at(-1);
    expect(places).toContain(citation);
    expect(citeIn(citation as never, 'en')).not.toBe(citation);
  });
  it('speaks to officials: no word of the software stands in the Japanese', () => {
    const words = factsOf(factsJsonSchema(id, { language: 'ja' })).flatMap(([, fact]) => [
      fact.title ?? '',
      fact.description ?? '',
      ...((fact.oneOf ?? []) as JsonSchema[]).map(({ title }) => title ?? ''),
    ]);
    for (const each of words) expect(each).not.toMatch(/[a-z]{3}/i);
  });
  it('one language can be picked', () => {
    const says = (language: 'ja' | 'en') => namedFacts(factsJsonSchema(id, { language })).map(([, { title }]) => title);
    for (const title of says('en')) expect(title).toMatch(/^[ -~–’]+$/);
    for (const title of says('ja')) expect(title).toMatch(/[ぁ-ん一-龠]/);
    expect(says('ja').map((ja, i) => `${ja} | ${says('en')[i]}`)).toEqual(facts.map(([, { title }]) => title));
  });
  it('says every choice in words', () => {
    const choices = facts.flatMap(([, { oneOf }]) => oneOf ?? []) as JsonSchema[];
    for (const { enum: values, title } of choices) {
      expect(values).toEqual([expect.stringMatching(/^[a-z-]+$/)]);
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
    expect(namedFacts(plain).map(([path, { title }]) => [path, title])).toEqual(
      facts.map(([path, { title }]) => [path, title]),
    );
  });
});

it.each(['quorum', 'meeting'] as const)('%s: each post of the tables is a property, by its name there, once', (id) => {
  const { attendance } = factsJsonSchema(id).properties as { attendance: JsonSchema };
  const { properties, additionalProperties } = attendance;
  expect(Object.keys(properties ?? {})).toEqual([...new Set([...appendedTable2, ...appendedTable3])]);
  expect(additionalProperties).toBe(false);
  expect(properties?.['管理部経理課長']).toMatchObject({
    title: '管理部経理課長 | Head of the Accounts Section',
    description: expect.stringMatching(/別表第2$/),
  });
  expect(properties?.['区民生活部区民課長']).toMatchObject({ description: expect.stringMatching(/別表第3$/) });
});

/** Worked out from the text: facts that several articles share, and what the articles say of them. */
describe('facts of several articles', () => {
  it.each<[DecisionId, string, string[]]>([
    ['document-upkeep', 'kept', ['第5条第1項', '第11条第1項']],
    ['document-upkeep', 'changed', ['第5条第2項', '第11条第2項']],
    ['document-upkeep', 'reflected', ['第5条第2項', '第11条第2項']],
    ['procedure', 'minor', ['第13条第1項', '第13条第3項']],
    ['notice', 'procedure', ['第12条第5項', '第13条第2項', '第13条第3項']],
    ['notice', 'applicant', ['第12条第5項', '第13条第2項', '第13条第3項']],
    ['committee', 'matter', ['第16条', '第21条']],
    ['committee', 'referredTo', ['第16条第4号', '第21条第5号']],
    ['quorum', 'committee', ['第15条', '第20条']],
    ['quorum', 'temporaryMembers', ['第17条第2項', '第22条第2項']],
    ['quorum', 'chair', ['第17条第1項', '第22条第1項']],
    ['meeting', 'convenedBy', ['第19条第1項', '第24条第1項']],
    ['policy-duty', 'person', ['第2条第16号', '第2条第17号']],
    ['discipline', 'person', ['第2条第16号', '第2条第17号']],
  ])('%s: %s by %j', (id, name, citations) => {
    const lines = factsJsonSchema(id).properties?.[name] as JsonSchema;
    expect(lines.description?.split('\n').filter((line) => places.includes(line))).toEqual(citations);
  });
  it('a contractor is whoever works on what was entrusted, not on whatever the contractor does', () => {
    const facts = new Map(factsOf(factsJsonSchema('policy-duty', { language: 'ja' })));
    const choices = facts.get('person')?.oneOf as JsonSchema[];
    const titles = Object.fromEntries(choices.map(({ enum: values, title }) => [values?.[0], title]));
    expect(titles['contractor']).toContain('受託した業務');
    expect(titles['former-contractor-worker']).toContain('受託した業務');
  });
  it.each<[DecisionId, string]>([
    ['report-addressees', 'usingDepartments'],
    ['applicant', 'usingDepartments'],
    ['data-use-approval', 'uses'],
  ])('%s: that there is nothing is an empty list of %s; leaving it out says nothing', (id, name) => {
    const say = (language: 'ja' | 'en') => {
      const list = factsJsonSchema(id, { language }).properties?.[name];
      return typeof list === 'object' ? list.description : undefined;
    };
    expect(say('ja')).toMatch(/ないことは、空の一覧で示す。/);
    expect(say('en')).toMatch(/An empty list says that no/);
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
