import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import type { CallToolResult } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { expect } from 'vitest';
import { servers } from '../../examples/mcp/server.js';
import type { Language } from '../../src/index.js';
import type { Conversation } from './mcp.conversations.js';

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

/** The texts in a value, however deep. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn);

/** Goes through a conversation as a model would, which sends again what it has been told. */
export async function converse(client: Client, { tool, turns }: Conversation): Promise<void> {
  let facts = {};
  for (const turn of turns) {
    const { adds, wrong, options, language, refused, next } = turn;
    facts = { ...facts, ...adds };
    const given = { facts: { ...facts, ...wrong }, ...(options && { options }), ...(language && { language }) };
    const { text, isError, data } = await ask(client, tool, given);
    expect(isError, `${JSON.stringify(turn)}\n${text}`).toBe(refused !== undefined);
    if (refused !== undefined) {
      const [path, hint] = refused;
      expect(text.split('\n').find((line) => line.startsWith(`${path}: `))).toMatch(hint);
      for (const sent of textsIn(wrong)) expect(text).not.toContain(sent);
    } else {
      expect(data.verdict).toMatchObject({ outcome: turn.outcome, ...turn.verdict });
      expect([data.next?.path, data.next?.judgement !== undefined]).toEqual([next, turn.judgement ?? false]);
      expect(text).toMatch(turn.says ?? /平成15年訓令甲第6号/);
      expect(text.includes(language === 'en' ? 'Ask next: ' : '次に尋ねること：')).toBe(next !== undefined);
      if (next !== undefined) expect(data.verdict.missing).toContain(next.replace('facts.', ''));
    }
  }
}
