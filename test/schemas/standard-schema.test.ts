/** Our schemas in the hands of a library that knows only the Standard Schema interface. */
import { sValidator } from '@hono/standard-validator';
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { decideTimeliness, decisions } from '../../src/index.js';
import { factsSchemas, timelinessFacts } from '../../src/schemas.js';
import { LAST } from '../oracles/deadline.js';

const app = new Hono().post('/', sValidator('json', timelinessFacts), (context) =>
  context.json(decideTimeliness(context.req.valid('json'))),
);
const post = (body: unknown) =>
  app.request('/', { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });

it('lets valid facts through', async () => {
  const response = await post({ appliedAt: LAST, plannedFor: 2027 });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ outcome: 'on-time', deadline: LAST });
});

it('refuses others, with the place and the reason in both languages', async () => {
  const response = await post({ appliedAt: '2026-08-31T15:00:00' });
  expect(response.status).toBe(400);
  const { error } = (await response.json()) as { error: { path: string[]; message: string }[] };
  expect(error).toEqual([
    expect.objectContaining({ path: ['appliedAt'], message: expect.stringMatching(/時差.* \/ .*offset/) }),
  ]);
});

it.each(decisions.map(({ id }) => id))('%s speaks Standard Schema, version 1', async (id) => {
  const { '~standard': standard } = factsSchemas[id];
  expect(standard).toMatchObject({ version: 1, vendor: 'zod' });
  expect(await standard.validate({})).toEqual({ value: {} });
  expect(await standard.validate({ nonsense: 1 })).toMatchObject({ issues: [{ path: ['nonsense'] }] });
});
