import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import type { CallToolResult } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { servers } from '../../examples/mcp/server.js';
import type { Language } from '../../src/index.js';

export type Era = 'legacy' | 'auto';

/** A client of the SDK, in the protocol of 2025 or the newest, and the server at the other end of a pair of pipes. */
export async function connected(language: Language, mode: Era = 'auto', only?: readonly string[]): Promise<Client> {
  const [here, there] = InMemoryTransport.createLinkedPair();
  serveStdio(servers(language, only), { transport: there });
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });
  await client.connect(here);
  // It checks answers against the schemas that it has seen.
  await client.listTools();
  return client;
}

export interface Asked {
  readonly text: string;
  readonly isError: boolean;
  readonly data: {
    readonly verdict: { readonly missing: readonly string[] };
    readonly next?: { readonly path: string; readonly ask: string; readonly judgement?: object };
  };
}

export async function ask(client: Client, name: string, given: object): Promise<Asked> {
  const {
    content,
    isError = false,
    structuredContent,
  } = (await client.callTool({
    name,
    arguments: given as Record<string, unknown>,
  })) as CallToolResult;
  const [first] = content;
  return {
    text: first?.type === 'text' ? first.text : '',
    isError,
    data: structuredContent as unknown as Asked['data'],
  };
}
