/** The service as others meet it: a process of its own, called over HTTP by a client made from its document. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import fc from 'fast-check';
import { OpenAPIClientAxios } from 'openapi-client-axios';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AnyVerdict, decisions } from '../../src/index.js';
import { openapi } from '../../src/schemas.js';
import { arbitraryFacts } from '../../src/testing/arbitrary-facts.js';

const root = new URL('../..', import.meta.url).pathname;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function start(): Promise<{ readonly process: ChildProcess; readonly url: string }> {
  const port = await freePort();
  const args = ['--import', 'tsx', 'examples/service/main.ts', '--port', String(port)];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return { process: child, url: `http://127.0.0.1:${port}` };
}

let running: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  running = await start();
}, 60_000);
afterAll(() => running.process.kill('SIGKILL'));

const send = (path: string, body: string, headers: Record<string, string> = {}, url = running.url) =>
  fetch(url + path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
const onTime = JSON.stringify({ facts: { appliedAt: '2026-08-31', plannedFor: 2027 } });

describe('answers', () => {
  it('publishes the document it was made from', async () => {
    expect(await (await fetch(`${running.url}/openapi.json`)).json()).toEqual(JSON.parse(JSON.stringify(openapi())));
  });

  it('publishes the catalogue', async () => {
    const catalogue = (await (await fetch(`${running.url}/decisions`)).json()) as { id: string }[];
    expect(catalogue.map(({ id }) => id)).toEqual(decisions.map(({ id }) => id));
  });

  it.each(decisions)('$id by a client made from the document', async ({ id, decide }) => {
    const api = new OpenAPIClientAxios({ definition: `${running.url}/openapi.json`, withServer: { url: running.url } });
    const client = (await api.init()) as unknown as Record<string, (...args: unknown[]) => Promise<{ data: unknown }>>;
    for (const facts of fc.sample(arbitraryFacts(id, { partial: true }), { numRuns: 5, seed: 20260831 })) {
      const { data } = await client[decide.name]!(null, { facts });
      expect(data).toEqual((decide as (facts: unknown) => AnyVerdict)(facts));
    }
  });

  it('under the options given', async () => {
    const options = { readings: { 'deadline-on-closed-day': 'next-open-day' }, closedDays: ['2026-08-31'] };
    const body = JSON.stringify({ facts: { appliedAt: '2026-09-01', plannedFor: 2027 }, options });
    expect(await (await send('/decisions/timeliness', body)).json()).toMatchObject({
      outcome: 'on-time',
      deadline: '2026-09-01',
    });
  });
});

interface Problem {
  readonly title: string;
  readonly status: number;
  readonly issues: readonly { readonly path: string; readonly code: string; readonly message: object }[];
}

describe('faults', () => {
  const secret = 'ＳＥＣＲＥＴ';
  it.each([
    ['a fact that is not understood', `{"facts":{"appliedAt":"${secret}"}}`, 422, ['facts.appliedAt: not-a-moment']],
    ['a misspelt fact', '{"facts":{"appliedOn":"2026-08-31"}}', 422, ['facts.appliedOn: unknown-key']],
    ['null', '{"facts":{"urgency":null}}', 422, ['facts.urgency: null']],
    ['facts that are no object', `{"facts":"${secret}"}`, 422, ['facts: not-an-object']],
    [
      'an unknown reading',
      '{"facts":{},"options":{"readings":{"x":"y"}}}',
      422,
      ['options.readings.x: unknown-reading'],
    ],
    ['options that are none', '{"facts":{},"options":[]}', 422, ['options: not-an-object']],
    ['facts called options', '{"facts":{"options":{}}}', 422, ['facts.options: unknown-key']],
    ['two faults at once', '{"facts":{"appliedAt":1},"options":{"on":1}}', 422, ['facts.appliedAt: number-for-a-day']],
    ['no JSON', `{"facts":\n{"${secret}"}}`, 400, [': not-json']],
    ['JSON cut off', '{"facts":{', 400, [': not-json']],
    ['nothing', '', 400, [': not-json']],
    ['no facts', '{}', 400, [': not-an-object']],
    ['more than a question', '{"facts":{},"verdict":{}}', 400, [': not-an-object']],
    ['a list', '[]', 400, [': not-an-object']],
    ['null for a body', 'null', 400, [': not-an-object']],
    ['another prototype', '{"facts":{"__proto__":{"appliedAt":"2026-08-31"}}}', 422, ['facts.__proto__: unknown-key']],
    ['too much', JSON.stringify({ facts: { appliedAt: 'x'.repeat(100_001) } }), 413, []],
  ])('%s', async (_, body, status, issues) => {
    const response = await send('/decisions/timeliness', body);
    const text = await response.text();
    const problem = JSON.parse(text) as Problem;
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(Object.keys(problem)).toEqual(['type', 'title', 'status', 'issues']);
    expect(problem.issues.map(({ path, code }) => `${path}: ${code}`)).toEqual(issues);
    for (const { message } of problem.issues) expect(Object.keys(message)).toEqual(['ja', 'en']);
    expect(text).not.toContain(secret);
    expect(text).not.toMatch(/node_modules|\.ts:|\bat \S+:\d/);
  });

  it('says where JSON breaks off', async () => {
    const { issues } = (await (await send('/decisions/timeliness', '{\n  "facts": nonsense }')).json()) as Problem;
    expect(issues[0]?.message).toMatchObject({ en: 'This is not JSON (line 2, column 12).' });
  });

  it('answers in the language asked for', async () => {
    const inEnglish = (await (await send('/decisions/quorum', '{}', { 'accept-language': 'en-GB' })).json()) as Problem;
    const inJapanese = (await (await send('/decisions/quorum', '{}')).json()) as Problem;
    expect(inEnglish.title).toBe('The request is not of the right form.');
    expect(inJapanese.title).toBe('要求の形が正しくありません。');
  });

  it.each([
    ['POST', '/decisions/budget', 404, null],
    ['GET', '/', 404, null],
    ['GET', '/decisions/quorum', 405, 'POST'],
    ['DELETE', '/openapi.json', 405, 'GET'],
    ['GET', '/%E0%A4%A', 400, null],
  ])('%s %s: %i', async (method, path, status, allow) => {
    const response = await fetch(running.url + path, { method });
    expect(response.status).toBe(status);
    expect(response.headers.get('allow')).toBe(allow);
    expect(await response.json()).toMatchObject({ status, issues: [] });
  });

  it('takes JSON only', async () => {
    expect((await send('/decisions/quorum', onTime, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await send('/decisions/quorum', onTime, { 'content-type': '' })).status).toBe(415);
  });
});

describe('under load', () => {
  const requests = [
    [onTime, 200],
    ['{"facts":{"appliedAt":"tomorrow"}}', 422],
    ['{"facts":', 400],
    ['{}', 400],
  ] as const;

  it('answers four thousand requests, each as it should, and goes on', async () => {
    const clients = Array.from({ length: 50 }, async (_, client) => {
      for (let i = 0; i < 80; i++) {
        const [body, status] = requests[(client + i) % requests.length]!;
        const response = await send('/decisions/timeliness', body);
        await response.arrayBuffer();
        if (response.status !== status) return `${body}: ${response.status}`;
      }
      return 'as it should';
    });
    expect(new Set(await Promise.all(clients))).toEqual(new Set(['as it should']));
    expect(await (await send('/decisions/timeliness', onTime)).json()).toMatchObject({ outcome: 'on-time' });
  });

  it('stopped in the middle, it answers what it has taken and ends', async () => {
    const other = await start();
    const answers = Array.from({ length: 200 }, () => send('/decisions/timeliness', onTime, {}, other.url));
    const first = await Promise.race(answers);
    other.process.kill('SIGTERM');
    const ended = once(other.process, 'exit');
    const settled = await Promise.allSettled(answers);
    expect(first.status).toBe(200);
    // Taken and answered, or never taken: no request is answered with a fault or half an answer.
    for (const each of settled)
      if (each.status === 'fulfilled')
        expect(each.value.status === 503 || (await each.value.json())).toSatisfy(
          (answer) => answer === true || answer.outcome === 'on-time',
        );
    expect(await ended).toEqual([0, null]);
  });
});
