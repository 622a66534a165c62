/** The service as others meet it: a process of its own, called over HTTP by a client made from its document. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { OpenAPIClientAxios } from 'openapi-client-axios';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { service } from '../../examples/service/server.js';
import { report } from '../../src/desk.js';
import { type AnyVerdict, decideTimeliness, decisions, explain } from '../../src/index.js';
import { reviews } from '../../src/reviews/reviews.js';
import { explainReview, openapi, runReview } from '../../src/schemas.js';
import { arbitraryFacts } from '../../src/testing/arbitrary-facts.js';
import { AFTER, LAST } from '../oracles/deadline.js';

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

const send = (
  path: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
  url = running.url,
) => fetch(url + path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
const onTime = JSON.stringify({ facts: { appliedAt: LAST, plannedFor: 2027 } });

describe('answers', () => {
  it('publishes the document it was made from', async () => {
    expect(await (await fetch(`${running.url}/openapi.json`)).json()).toEqual(JSON.parse(JSON.stringify(openapi())));
  });

  it('publishes the catalogue', async () => {
    const catalogue = (await (await fetch(`${running.url}/decisions`)).json()) as { id: string }[];
    expect(catalogue.map(({ id }) => id)).toEqual(decisions.map(({ id }) => id));
  });

  it.each(decisions)('$id by a client made from the document', async ({ id, functionName, decide }) => {
    const api = new OpenAPIClientAxios({ definition: `${running.url}/openapi.json`, withServer: { url: running.url } });
    const client = (await api.init()) as unknown as Record<string, (...args: unknown[]) => Promise<{ data: unknown }>>;
    for (const facts of fc.sample(arbitraryFacts(id, { partial: true }), { numRuns: 5, seed: 20260831 })) {
      const { data } = await client[functionName]!(null, { facts });
      expect(data).toEqual((decide as (facts: unknown) => AnyVerdict)(facts));
    }
  });

  it.each(['ja', 'en'] as const)('explains a decision where that is asked for, in %s', async (language) => {
    const verdict = decideTimeliness({ appliedAt: LAST, plannedFor: 2027 });
    const answer = await (await send(`/decisions/timeliness?explain=${language}`, onTime)).json();
    expect(answer).toEqual({ verdict, explanation: explain(verdict, language) });
  });

  it.each(['introduction', 'inventory'] as const)('review of %s by a client made from the document', async (id) => {
    const api = new OpenAPIClientAxios({ definition: `${running.url}/openapi.json`, withServer: { url: running.url } });
    const client = (await api.init()) as unknown as Record<string, (...args: unknown[]) => Promise<{ data: unknown }>>;
    const facts = { introduction: { appliedAt: LAST, plannedFor: 2027 }, inventory: [{ system: '税務システム' }] }[id];
    const review = runReview(id, facts);
    const ask = async (parameters: object | null) =>
      (await client[reviews[id].functionName]!(parameters, { facts })).data;
    expect(await ask(null)).toEqual(review);
    const explanations = explainReview(review as never, 'en');
    expect(await ask({ explain: 'en' })).toEqual({ review, explanations });
  });

  describe('as a page', () => {
    const facts = { appliedAt: AFTER, plannedFor: 2027, urgency: 'none' } as const;
    const options = { closedDays: [AFTER] };
    const body = JSON.stringify({ facts, options });
    const page = (headers: Record<string, string>, path = '/decisions/timeliness') => send(path, body, headers);
    it('for who would sooner have one, in their language', async () => {
      const verdict = decideTimeliness(facts, options);
      const response = await page({ accept: 'text/html', 'accept-language': 'en-GB' });
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('vary')).toBe('accept, accept-language');
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(await response.text()).toBe(report(verdict, { language: 'en', facts, options }));
      const asked = await page({ accept: 'text/html', 'accept-language': 'en' }, '/decisions/timeliness?explain=ja');
      expect(await asked.text()).toBe(report(verdict, { language: 'ja', facts, options }));
    });
    it('of a review', async () => {
      const inventory = [{ system: '<図書館>' }];
      const sent = JSON.stringify({ facts: inventory });
      const text = await (await send('/reviews/inventory', sent, { accept: 'text/html' })).text();
      expect(text).toBe(report(runReview('inventory', inventory), { language: 'ja', facts: inventory }));
      expect(text).toContain('&lt;図書館&gt;');
    });
    it.each([
      [true, 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'],
      [true, 'Text/HTML'],
      [true, 'text/*, application/json;q=0.5'],
      [true, 'application/json;q=0, */*'],
      [true, 'application/json; q=0.2, text/html; charset=utf-8; q=0.3'],
      [false, ''],
      [false, '*/*'],
      [false, 'application/json'],
      [false, 'text/html;q=0.5, application/json'],
      [false, 'text/html, application/json'],
      [false, 'text/html;q=x'],
      [false, 'text/plain'],
    ])('%s for Accept: %s', async (isPage, accept) => {
      const type = (await page({ accept })).headers.get('content-type');
      expect(type).toMatch(isPage ? /^text\/html/ : /^application\/json/);
    });
    it('has its faults as problems', async () => {
      const response = await page({ accept: 'text/html' }, '/decisions/timeliness?explain=de');
      expect(response.status).toBe(422);
      expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    });
  });

  it('under the options given', async () => {
    const options = { readings: { 'deadline-on-closed-day': 'next-open-day' }, closedDays: [LAST] };
    const body = JSON.stringify({ facts: { appliedAt: AFTER, plannedFor: 2027 }, options });
    expect(await (await send('/decisions/timeliness', body)).json()).toMatchObject({
      outcome: 'on-time',
      deadline: AFTER,
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
  it.each<[string, string, number, string[], string?]>([
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
    ['a review of no list', '{"facts":{}}', 422, ['facts: not-a-list'], '/reviews/inventory'],
    [
      'a slip in a case',
      '{"facts":{"meeting":{"chaired":1}}}',
      422,
      ['facts.meeting.chaired: unknown-key'],
      '/reviews/introduction',
    ],
    ['a language it does not speak', '{"facts":{}}', 422, ['language: not-one-of'], '/decisions/quorum?explain=de'],
    ['two languages', '{"facts":[]}', 422, ['language: not-one-of'], '/reviews/inventory?explain=ja&explain=en'],
    ['facts called options', '{"facts":{"options":{}}}', 422, ['facts.options: unknown-key']],
    ['two faults at once', '{"facts":{"appliedAt":1},"options":{"on":1}}', 422, ['facts.appliedAt: number-for-a-day']],
    ['no JSON', `{"facts":\n{"${secret}"}}`, 400, [': not-json']],
    ['one fact twice', `{"facts":{"appliedAt":"2026-08-31","appliedAt":"${secret}"}}`, 400, [': not-json']],
    ['facts twice', '{"facts":{"plannedFor":2027},"facts":{}}', 400, [': not-json']],
    ['one name written in two ways', '{"facts":{"urgency":"none","\\u0075rgency":"none"}}', 400, [': not-json']],
    ['lists in lists in lists', `{"facts":${'['.repeat(40_000)}${']'.repeat(40_000)}}`, 422, ['facts: not-an-object']],
    ['the same cut off', `{"facts":${'['.repeat(90_000)}`, 400, [': not-json']],
    ['JSON cut off', '{"facts":{', 400, [': not-json']],
    ['nothing', '', 400, [': not-json']],
    ['no facts', '{}', 400, [': not-an-object']],
    ['more than a question', '{"facts":{},"verdict":{}}', 400, [': not-an-object']],
    ['a list', '[]', 400, [': not-an-object']],
    ['null for a body', 'null', 400, [': not-an-object']],
    ['another prototype', '{"facts":{"__proto__":{"appliedAt":"2026-08-31"}}}', 422, ['facts.__proto__: unknown-key']],
    ['too much', JSON.stringify({ facts: { appliedAt: 'x'.repeat(100_001) } }), 413, []],
  ])('%s', async (_, body, status, issues, path = '/decisions/timeliness') => {
    const response = await send(path, body);
    const answer = await response.text();
    const problem = JSON.parse(answer) as Problem;
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(Object.keys(problem)).toEqual(['type', 'title', 'status', 'issues']);
    expect(problem.issues.map(({ path, code }) => `${path}: ${code}`)).toEqual(issues);
    for (const { message } of problem.issues) expect(Object.keys(message)).toEqual(['ja', 'en']);
    expect(answer).not.toContain(secret);
    expect(answer).not.toMatch(/node_modules|\.ts:|\bat \S+:\d/);
  });

  it.each([
    ['{\n  "facts": nonsense }', 'This is not JSON (line 2, column 12).'],
    ['{"facts":{"urgency":"none",\n"urgency":"none"}}', 'This name is there twice (line 2, column 1).'],
    [`{"facts":${'['.repeat(90_000)}`, 'This is not JSON.'],
    [Buffer.from('{"facts":{"plannedFor":"\xff"}}', 'latin1'), 'This is not UTF-8.'],
    // Half a pair, as some programs write it.
    [Buffer.from('{"facts":{"plannedFor":"\xed\xa0\x80"}}', 'latin1'), 'This is not UTF-8.'],
  ])('says where JSON breaks off: %.60s', async (body, en) => {
    const { issues } = (await (await send('/decisions/timeliness', body)).json()) as Problem;
    expect(issues[0]?.message).toMatchObject({ en });
  });

  it('takes the same name in two objects, and quotes and braces in texts', async () => {
    const finding = { holds: true, by: '情報統括責任者 "}{"', reason: 'facts":\\' };
    const body = { facts: { appliedAt: AFTER, plannedFor: 2027, urgency: finding }, options: { readings: {} } };
    const response = await send('/decisions/timeliness', `\uFEFF${JSON.stringify(body)}`);
    expect(await response.json()).toMatchObject({ outcome: 'deadline-waived' });
    const uses = [{ managedBy: '税務課' }, { managedBy: '税務課' }];
    expect((await send('/decisions/data-use-approval', JSON.stringify({ facts: { uses } }))).status).toBe(200);
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
    ['GET', '/decisions/%71uorum?x=1', 405, 'POST'],
    ['GET', '/decisions%2Fquorum', 404, null],
    ['DELETE', '/openapi.json', 405, 'GET, HEAD'],
    ['GET', '/%E0%A4%A', 400, null],
    ['GET', '/decisions/%', 400, null],
    ['GET', '/x?%', 404, null],
  ])('%s %s: %i', async (method, path, status, allow) => {
    const response = await fetch(running.url + path, { method });
    expect(response.status).toBe(status);
    expect(response.headers.get('allow')).toBe(allow);
    expect(await response.json()).toMatchObject({ status, issues: [] });
  });

  it.each([
    [200, { 'content-type': 'Application/JSON; charset="UTF-8"' }],
    [200, { 'content-encoding': 'identity' }],
    [415, { 'content-type': 'text/plain' }],
    [415, { 'content-type': '' }],
    // Decided as UTF-8, these would be decided as other letters than were sent.
    [415, { 'content-type': 'application/json; charset=Shift_JIS' }],
    [415, { 'content-type': 'application/json;charset=utf-16' }],
    [415, { 'content-encoding': 'gzip' }],
  ])('takes JSON in UTF-8 only: %i for %j', async (status, headers) => {
    expect((await send('/decisions/timeliness', onTime, headers as Record<string, string>)).status).toBe(status);
  });

  it.each([
    ['/decisions/budget', 'POST', 404],
    ['/decisions/quorum', 'DELETE', 405],
  ])('%s by %s is %i whatever the body', async (path, method, status) => {
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(running.url + path, { method, body: '{x', headers })).status).toBe(status);
  });

  it('answers HEAD where it answers GET', async () => {
    const response = await fetch(`${running.url}/openapi.json`, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });
});

/** Bytes on a socket, and all that comes back until the service ends the connection. */
async function exchange(...parts: readonly string[]): Promise<string> {
  const socket = connect(Number(new URL(running.url).port), '127.0.0.1');
  for (const part of parts) {
    socket.write(part);
    await setTimeout(5);
  }
  return text(socket);
}

describe('bytes that no client would send', () => {
  const head =
    'POST /decisions/timeliness HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nconnection: close\r\n';

  it('a body in pieces of one letter is put together', async () => {
    const pieces = [...onTime].map((letter) => `1\r\n${letter}\r\n`);
    expect(await exchange(`${head}transfer-encoding: chunked\r\n\r\n`, ...pieces, '0\r\n\r\n')).toContain('"on-time"');
  });

  it('requests sent without waiting are answered in their order', async () => {
    const get = (path: string, end = '') => `GET ${path} HTTP/1.1\r\nhost: x\r\n${end}\r\n`;
    const answers = await exchange(get('/x') + get('/decisions/quorum') + get('/y', 'connection: close\r\n'));
    expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 404', 'HTTP/1.1 405', 'HTTP/1.1 404']);
  });

  it.each([
    ['no HTTP', 'nonsense\r\n\r\n', 400],
    ['two lengths', `${head}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`, 400],
    ['a length and pieces', `${head}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
    ['pieces of no length', `${head}transfer-encoding: chunked\r\n\r\nzz\r\n`, 400],
    ['headers without end', `${head}x: ${'y'.repeat(20_000)}\r\n\r\n`, 431],
  ])('%s: a problem like any other', async (_, bytes, status) => {
    const [headers, body] = (await exchange(bytes)).split('\r\n\r\n');
    expect(headers).toMatch(new RegExp(`^HTTP/1\\.1 ${status} .*content-type: application/problem\\+json`, 'is'));
    expect(JSON.parse(body!)).toMatchObject({ type: 'about:blank', status, issues: [] });
  });

  it('a header of eight kilobytes is taken', async () => {
    const length = `content-length: ${onTime.length}`;
    expect(await exchange(`${head}${length}\r\nx: ${'y'.repeat(8_192)}\r\n\r\n${onTime}`)).toContain('"on-time"');
  });

  it('a request that does not end is not waited for', async () => {
    const app = service({ longestRequest: 300 });
    const { port } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(`${head}content-length: 100\r\n\r\n{"facts":`);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 .*"status":408/s);
    await app.close();
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
