/** The MCP server at the other end of the SDK's own client, which checks every answer against its schema. */
import type { Client } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conversations } from './mcp.conversations.js';
import { ask, connected } from './mcp.run.js';

/** The texts in a value, however deep. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn);

describe.each(['legacy', 'auto'] as const)('conversations in the protocol of the era %s', (era) => {
  let client: Client;
  beforeAll(async () => {
    client = await connected('ja', era);
  });
  afterAll(() => client.close());

  it.each(conversations)('$tool: $about', async ({ tool, turns }) => {
    let facts = {};
    for (const turn of turns) {
      const { adds, wrong, options, language, refused, outcome } = turn;
      facts = { ...facts, ...adds };
      const given = { facts: { ...facts, ...wrong }, ...(options && { options }), ...(language && { language }) };
      const { text, isError, data } = await ask(client, tool, given);
      expect([isError, text], JSON.stringify(turn)).toEqual([refused !== undefined, expect.any(String)]);
      if (refused !== undefined) {
        const [path, hint] = refused;
        const line = text.split('\n').find((each) => each.startsWith(`${path}: `));
        expect(line, text).toMatch(hint);
        for (const sent of textsIn(wrong)) expect(text).not.toContain(sent);
        continue;
      }
      expect(data.verdict).toMatchObject({ outcome, ...turn.verdict });
      expect([data.next?.path, data.next?.judgement !== undefined]).toEqual([turn.next, turn.judgement ?? false]);
      if (turn.next !== undefined) {
        expect(data.verdict.missing).toContain(turn.next.replace('facts.', ''));
        expect(text).toContain(`${language === 'en' ? 'Ask next: ' : '次に尋ねること：'}${data.next?.ask}`);
      }
      expect(text).toMatch(turn.says ?? /平成15年訓令甲第6号/);
    }
  });
});
