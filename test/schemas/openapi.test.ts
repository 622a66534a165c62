/** The OpenAPI document in the hands of a linter by somebody else. */
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, it } from 'vitest';
import { decideQuorum, decisions, explain } from '../../src/index.js';
import { openapi } from '../../src/schemas.js';

const problemsOf = async (source: string) => {
  const config = await createConfig({ extends: ['recommended-strict'], rules: RULES });
  const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config });
  return problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`);
};

/** Rules that ask for what is for the service to say, with the reason. */
const RULES = {
  // Who may call a service is for whoever runs it.
  'security-defined': 'off',
  // `/` is where the document itself is served.
  'no-server-example.com': 'off',
} as const;

it.each(['ja', 'en', undefined] as const)('the linter finds nothing (language: %s)', async (language) => {
  expect(await problemsOf(JSON.stringify(openapi({ language })))).toEqual([]);
});

it('the linter finds what is wrong', async () => {
  const faulty = JSON.stringify(openapi()).replaceAll(
    '#/components/schemas/QuorumFacts',
    '#/components/schemas/Quorum',
  );
  expect(await problemsOf(faulty)).not.toEqual([]);
});

it('has every decision and both reviews, each with its question and its article', () => {
  const { paths } = openapi({ language: 'ja' });
  expect(Object.keys(paths)).toEqual([
    ...decisions.map(({ id }) => `/decisions/${id}`),
    ...['/reviews/introduction', '/reviews/inventory'],
  ]);
  expect(paths['/reviews/introduction']?.post).toMatchObject({
    operationId: 'reviewIntroduction',
    tags: ['reviews'],
    description: expect.stringContaining('第12条'),
  });
  for (const { id, question, citations } of decisions) {
    const { post } = paths[`/decisions/${id}`]!;
    expect(post.summary).toBe(question.ja);
    expect(post.description).toContain(citations[0]);
  }
});

it('offers an explanation on every path, and says what the answer then is', () => {
  const { paths, components } = openapi();
  for (const { post } of Object.values(paths)) {
    expect(post.parameters).toMatchObject([{ name: 'explain', in: 'query', schema: { enum: ['ja', 'en'] } }]);
    const [bare, explained] = JSON.stringify(post.responses['200']).match(/(?<=schemas\/)\w+/g)!;
    expect(explained).toBe(`Explained${bare}`);
    const { required } = components.schemas[explained!]!;
    expect(required).toEqual(post.tags[0] === 'reviews' ? ['review', 'explanations'] : ['verdict', 'explanation']);
  }
  expect(components.schemas['Explanation']?.required).toEqual(Object.keys(explain(decideQuorum({}), 'ja')));
});

it('names the servers given', () => {
  expect(openapi({ servers: [{ url: 'https://rules.example.jp' }] }).servers).toEqual([
    { url: 'https://rules.example.jp' },
  ]);
});
