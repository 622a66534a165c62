/** Streamable HTTP on this machine: the SDK's own client, and what is no client of it. */
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overHttp } from '../../examples/mcp/http.js';
import { servers } from '../../examples/mcp/server.js';
import { conversations } from './mcp.conversations.js';
import { converse, type Era } from './mcp.run.js';

const server = overHttp(servers('ja'));
let port: number;
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function clientOf(mode: Era): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });
  await client.connect(new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${port}/mcp`)));
  await client.listTools();
  return client;
}

it.each(['legacy', 'auto'] as const)('clients of the era %s have all conversations at the same time', async (era) => {
  const clients = await Promise.all([clientOf(era), clientOf(era)]);
  await Promise.all(clients.flatMap((client) => conversations.map((conversation) => converse(client, conversation))));
  for (const client of clients) {
    expect((await client.listPrompts()).prompts).toHaveLength(1);
    await client.close();
  }
});

/** A request as somebody else would make it, whatever headers it has. */
function answerTo(options: {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}): Promise<{ readonly status: number; readonly body: string }> {
  const { path = '/mcp', method = 'POST', headers, body } = options;
  const accept = { accept: 'application/json, text/event-stream', 'content-type': 'application/json' };
  return new Promise((answered, failed) => {
    const sent = request({ port, path, method, host: '127.0.0.1', headers: { ...accept, ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => answered({ status: response.statusCode!, body: text }));
    });
    sent.on('error', failed);
    sent.end(body);
  });
}

const call = (name: string, given: object) =>
  JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: given } });
const body = call('decide_quorum', { facts: { committee: 'security' } });

describe('requests from elsewhere', () => {
  it('are answered without a session', async () => {
    const { status, body: text } = await answerTo({ body });
    expect([status, text]).toEqual([200, expect.stringContaining('no-quorum-prescribed')]);
  });
  it.each([
    ['a name that was made to point here', { host: 'rebound.example:8080' }],
    ['a page of another site', { origin: 'https://page.example' }],
    ['a page without a site', { origin: 'null' }],
  ])('are refused from %s', async (_, headers) => {
    const { status, body: text } = await answerTo({ headers, body });
    expect([status, text.includes('no-quorum-prescribed')]).toEqual([403, false]);
  });
  it('are answered from a page of this machine', async () => {
    expect((await answerTo({ headers: { origin: 'http://localhost:3000' }, body })).status).toBe(200);
  });
  it.each([
    ['another path', { path: '/', body }, 404],
    ['no method of it', { method: 'GET' }, 405],
    ['no JSON', { body: '{' }, 400],
    ['a list of nothing', { body: '[]' }, 400],
    ['3 MB', { body: call('decide_scope', { facts: { organ: 'x'.repeat(3_000_000) } }) }, 413],
  ])('are refused with %s', async (_, options, status) => {
    expect((await answerTo(options)).status).toBe(status);
    expect((await answerTo({ body })).status).toBe(200);
  });
});
