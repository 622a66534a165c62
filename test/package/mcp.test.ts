/** The MCP server, copied out, as its README tells a client to start it: by the SDK's client and by the inspector. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copiedOut, STRANGERS_ENVIRONMENT } from './copied-out.js';
import { type Done, done } from './readme-steps.js';
import { installStranger } from './stranger.js';

interface Command {
  readonly command: string;
  readonly args: string[];
}

const PORT = 8091;
const URL_OF_MCP = `http://127.0.0.1:${PORT}/mcp`;
const late = { appliedAt: '2026-09-01', plannedFor: 2027, urgency: 'none' };

let folder: string;
let tools: string;
/** What the README tells a client, as a file. */
let config: string;
let server: Done;

beforeAll(async () => {
  folder = await copiedOut('mcp');
  // No browser comes along.
  tools = installStranger({ '@modelcontextprotocol/inspector': '2.12.0' });
  const [, shown] = /```json\n(.*?)```/s.exec(readFileSync(join(folder, 'README.md'), 'utf8'))!;
  config = join(tools, 'mcp.json');
  writeFileSync(config, shown!.replace('/path/to/mcp', folder));
  const start = `npm start -- --lang en --http --port ${PORT}`;
  server = await done({ commands: start, seen: [URL_OF_MCP] }, folder, STRANGERS_ENVIRONMENT);
}, 300_000);
afterAll(() => {
  server?.stop();
  for (const each of [folder, tools]) if (each !== undefined) rmSync(each, { recursive: true, force: true });
}, 60_000);

it.each(['legacy', 'auto'] as const)(
  'a client of the era %s speaks with it over its standard streams',
  async (mode) => {
    const { mcpServers } = JSON.parse(readFileSync(config, 'utf8')) as { mcpServers: Record<string, Command> };
    const env = STRANGERS_ENVIRONMENT as Record<string, string>;
    const transport = new StdioClientTransport({ ...mcpServers['arakawa-it-rules']!, env });
    const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });
    await client.connect(transport);
    expect((await client.listTools()).tools).toHaveLength(30);
    const { structuredContent } = await client.callTool({ name: 'decide_timeliness', arguments: { facts: late } });
    expect(structuredContent).toMatchObject({ verdict: { outcome: 'late', deadline: '2026-08-31' } });
    await expect(client.callTool({ name: 'decide' })).rejects.toThrow();
    const { isError } = await client.callTool({
      name: 'decide_scope',
      arguments: { facts: { organ: 'x'.repeat(5_000_000) } },
    });
    expect(isError).toBe(true);
    expect((await client.listResourceTemplates()).resourceTemplates).toHaveLength(3);
    await client.close();
  },
);

describe('the inspector', () => {
  const inspect = (target: readonly string[], ...args: readonly string[]) => {
    const inspector = join(tools, 'node_modules/.bin/mcp-inspector');
    const { status, stdout, stderr } = spawnSync(inspector, ['--cli', ...target, ...args], {
      ...{ encoding: 'utf8', timeout: 60_000, maxBuffer: 10_000_000 },
      env: { ...STRANGERS_ENVIRONMENT, HOME: tools },
    });
    // It says where it would keep secrets.
    return { status, stdout, stderr: stderr.replaceAll(/^\[mcp-inspector\].*$/gm, '').trim() };
  };
  it.each([
    ['its standard streams', () => ['--config', config, '--server', 'arakawa-it-rules']],
    ['HTTP', () => [URL_OF_MCP]],
  ])('finds no schema that some models would not take, over %s', (_, target) => {
    const { status, stdout, stderr } = inspect(target(), '--method', 'tools/list', '--strict');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout).tools).toHaveLength(30);
  });
  it('asks, is refused and asks again', () => {
    const call = ['--method', 'tools/call', '--tool-name', 'decide_timeliness', '--tool-arg'];
    const refused = inspect([URL_OF_MCP], ...call, 'facts={"appliedAt":"9/1/2026"}');
    expect([refused.status, refused.stdout]).toEqual([5, expect.stringContaining('facts.appliedAt: ')]);
    const { status, stdout } = inspect([URL_OF_MCP], ...call, `facts=${JSON.stringify(late)}`);
    expect([status, JSON.parse(stdout).structuredContent.verdict.outcome]).toEqual([0, 'late']);
  });
  it('reads a provision and gets the prompt', () => {
    const uri = `arakawa-it-rules://provisions/${encodeURIComponent('第12条第2項ただし書')}`;
    expect(inspect([URL_OF_MCP], '--method', 'resources/read', '--uri', uri).stdout).toContain(
      '"kind\\":\\"exception\\"',
    );
    const get = ['--method', 'prompts/get', '--prompt-name', 'ask_for_facts', '--prompt-args', 'matter=May it open?'];
    expect(inspect([URL_OF_MCP], ...get).stdout).toContain('Do not supply or guess facts.');
  });
});
