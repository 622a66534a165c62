/** The MCP server at the other end of the SDK's own client, which checks every answer against its schema. */
import type { Client } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conversations } from './mcp.conversations.js';
import { connected, converse } from './mcp.run.js';

it('there are twenty conversations and more', () => expect(conversations.length).toBeGreaterThanOrEqual(20));

describe.each(['legacy', 'auto'] as const)('in the protocol of the era %s', (era) => {
  let client: Client;
  beforeAll(async () => {
    client = await connected('ja', era);
  });
  afterAll(() => client.close());

  it.each(conversations)('$tool: $about', (conversation) => converse(client, conversation));
});
