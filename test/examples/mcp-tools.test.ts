/** The tools beside the questions, the resources, the prompt, and clients that mean no good. */
import type { Client } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servers } from '../../examples/mcp/server.js';
import { complete, waysToFail } from '../../examples/ward/ways-to-fail.js';
import { defects, provisions, readings } from '../../src/regulation.js';
import { AFTER } from '../oracles/deadline.js';
import { ask, connected } from './mcp.run.js';

let client: Client;
beforeAll(async () => {
  client = await connected('ja');
});
afterAll(() => client.close());

describe('the reviews', () => {
  it('of an introduction ask step by step, and find what is wrong', async () => {
    // 図書館システム is ゆいの森課's, whose department the text does not say (Articles 2(13) and 12(1)).
    const begun = { system: '図書館システム', change: 'new-system', plannedFor: 2027 };
    const first = await ask(client, 'review_introduction', { facts: begun });
    expect(first.data.next).toEqual({
      path: 'facts.organization.ゆいの森課',
      ask: '組織（課などの属する部） – ゆいの森課',
    });
    expect(first.text).toContain('手続：済んでいる：導入等として、情報統括責任者への申請を要する。');
    const facts = { ...begun, organization: { ゆいの森課: '地域文化スポーツ部' }, applicant: '地域文化スポーツ部長' };
    const second = await ask(client, 'review_introduction', {
      facts: { ...facts, appliedAt: AFTER, urgency: 'none' },
    });
    expect(second.data).toMatchObject({ review: { findings: [{ code: 'late', step: 'timeliness' }] } });
    expect(second.data.next).toMatchObject({ path: 'facts.criteria.welfare', judgement: {} });
    expect(second.text).toContain('\n申請は期限に遅れている（第12条第2項本文）。\n');
    // How soon is part of the duty.
    expect(second.text).toContain('\n情報統括責任者が、速やかに、申請した者に結果を通知する（第12条第5項）。\n');
    const wrong = await ask(client, 'review_introduction', { facts: { ...facts, criteria: { welfare: true } } });
    expect([wrong.isError, wrong.text]).toEqual([true, expect.stringContaining('\nfacts.criteria.welfare: ')]);
  });
  // That it finds what it should is a test of the case itself (ways-to-fail.test.ts).
  it.each(waysToFail)('find what the library finds: $finding', async ({ change, options, review }) => {
    const facts = { ...complete, ...change };
    const { data } = await ask(client, 'review_introduction', { facts, ...(options && { options }) });
    expect(data).toMatchObject({ review });
  });
  it('of an inventory name the system that a fact is lacking of', async () => {
    const documents = { kept: true, changed: true, reflected: false };
    const facts = [
      { system: '税務システム', outsourced: false },
      { system: '図書館システム', outsourced: false, documents },
    ];
    const { data, text } = await ask(client, 'review_inventory', { facts, language: 'en' });
    expect(data).toMatchObject({
      review: { findings: [{ system: '図書館システム', code: 'documents-outdated', citation: '第5条第2項' }] },
      citations: [{ citation: '第5条第2項', text: 'Article 5, paragraph (2)' }],
      next: { path: 'facts.0.documents.kept' },
    });
    expect(text).toContain('The documents do not show the change (Article 5, paragraph (2)).');
    expect((await ask(client, 'review_inventory', {})).data).toMatchObject({ review: { systems: [] } });
    const wrong = await ask(client, 'review_inventory', { facts: [{ system: '税務システム' }, {}] });
    expect(wrong.text).toContain('\nfacts.1.system: ');
  });
});

describe('duties and powers', () => {
  it('are those of the post, and say what is still open', async () => {
    const { data, text } = await ask(client, 'duties_and_powers', {
      post: '税務課長',
      context: { managedBy: '税務課' },
    });
    expect(data).toMatchObject({
      duties: expect.arrayContaining([expect.objectContaining({ citation: '第4条第2項' })]),
    });
    expect(text).toContain('義務（第28条第1項）：管理するシステムの緊急時対応マニュアルを定める');
    const deputy = await ask(client, 'duties_and_powers', { post: '税務課長職務代理者', language: 'en' });
    expect(deputy.data.next?.path).toBe('context.acting');
    expect(deputy.text).toContain(' (not known: acting)\n');
    expect(deputy.text).toContain('Duty (Article 28, paragraph (1)): ');
  });
  it.each([
    [{}, 'post'],
    [{ post: '課長' }, 'post'],
    [{ post: '税務課長', context: { system: 1 } }, 'context.system'],
    [{ post: '税務課長', context: { on: '明日' } }, 'context.on'],
    [{ post: '税務課長', context: { section: '税務課' } }, 'context.section'],
    [{ post: '税務課長', context: 'none' }, 'context'],
  ])('of %j are refused at %s', async (given, place) => {
    const { isError, text } = await ask(client, 'duties_and_powers', given);
    expect([isError, text]).toEqual([true, expect.stringMatching(new RegExp(`\\n${place}: `))]);
  });
});

describe('texts', () => {
  const older = '第1条 鍵は、館長が持つ。\n第2条 書庫は、毎日開く。';
  it('are compared, with the clauses that amend the one into the other', async () => {
    const newer = older.replace('毎日', '平日に');
    const { data, text } = await ask(client, 'compare_text', { newer, older });
    expect(data).toMatchObject({
      ...{ same: false, provisions: [{ status: 'changed', from: '第2条', to: '第2条' }], rows: [] },
      amendingClauses: ['第2条中「毎日」を「平日に」に改める'],
    });
    expect(text).toContain('  旧：書庫は、毎日開く。\n  新：書庫は、平日に開く。');
    expect((await ask(client, 'compare_text', { newer: older, older })).data).toMatchObject({ same: true });
  });
  it('are compared with the encoded edition where there is no older one', async () => {
    const { data } = await ask(client, 'compare_text', { newer: older });
    expect(data).toMatchObject({
      ...{ same: false, amendingClauses: [] },
      provisions: expect.arrayContaining([{ status: 'removed', from: '第32条' }]),
      rows: expect.arrayContaining([{ status: 'removed', table: '別表第1', name: '税務システム' }]),
    });
  });
  it.each([
    [{}, 'newer'],
    [{ newer: 1 }, 'newer'],
    [{ newer: older, older: '書庫の規程' }, 'older'],
    [{ newer: '第1条 鍵。'.repeat(40_000) }, 'newer'],
  ])('that are none are refused', async (given, place) => {
    const { isError, text } = await ask(client, 'compare_text', given);
    expect([isError, text]).toEqual([true, expect.stringMatching(new RegExp(`\\n${place}: `))]);
  });
});

describe('resources', () => {
  it('are all provisions, readings and defects, each readable', async () => {
    const { resources } = await client.listResources();
    expect(resources).toHaveLength(provisions.length + Object.keys(readings).length + defects.length);
    for (const { uri } of resources) {
      const { contents } = await client.readResource({ uri });
      expect(contents).toEqual([{ uri, mimeType: 'application/json', text: expect.stringMatching(/^\{.*\}$/) }]);
    }
  });
  it('are what citations point to, whether their address is encoded or not', async () => {
    const { data } = await ask(client, 'decide_timeliness', { facts: {} });
    const [{ uri, text }] = (data as unknown as { citations: [{ uri: string; text: string }] }).citations;
    for (const address of [uri, decodeURIComponent(uri)]) {
      const [content] = (await client.readResource({ uri: address })).contents;
      expect(JSON.parse((content as { text: string }).text)).toMatchObject({ citation: text });
    }
  });
  it('are completed', async () => {
    const completed = async (shelf: string, value: string) => {
      const ref = { type: 'ref/resource', uri: `arakawa-it-rules://${shelf}/{key}` } as const;
      return (await client.complete({ ref, argument: { name: 'key', value } })).completion.values;
    };
    expect(await completed('provisions', '第12条第2項')).toEqual([
      '第12条第2項',
      '第12条第2項本文',
      '第12条第2項ただし書',
    ]);
    expect(await completed('readings', 'quo')).toEqual(['quorum-base']);
    expect(await completed('defects', 'no-d')).toEqual(['no-deputies']);
  });
  it.each(['provisions/第99条', 'readings/__proto__', 'nowhere/x', 'provisions/'])('%s is none', async (path) => {
    await expect(client.readResource({ uri: `arakawa-it-rules://${path}` })).rejects.toThrow();
  });
});

it('has the tools that are wanted, and no others', async () => {
  const few = await connected('en', 'auto', ['decide_quorum', 'compare_text']);
  expect((await few.listTools()).tools.map(({ name }) => name)).toEqual(['decide_quorum', 'compare_text']);
  await few.close();
  expect(() => servers('en', ['decide'])).toThrow('There is no tool decide.');
});

it('the prompt has the rule and the matter, in the language asked for', async () => {
  const textOf = async (given: Record<string, string>) => {
    const { messages } = await client.getPrompt({ name: 'ask_for_facts', arguments: given });
    return (messages[0]!.content as { text: string }).text;
  };
  expect(await textOf({ matter: '会議は開けるか' })).toMatch(
    /^荒川区[\s\S]*judgement[\s\S]*代わって判断せず[\s\S]*会議は開けるか$/,
  );
  const english = await textOf({ matter: 'May it open?', language: 'en' });
  expect(english).toMatch(/Do not supply or guess facts[\s\S]*A judgement [\s\S]*Do not make it[\s\S]*May it open\?$/);
  expect(client.getInstructions()).toBe((await textOf({ matter: '' })).split('\n\n')[0]);
});

describe('a client that means no good gets errors, and the server goes on', () => {
  const deep = (depth: number): object => JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`);
  const prototypes = JSON.parse('{"__proto__":{"outcome":"on-time"},"constructor":{"prototype":1},"toString":"x"}');
  it.each<[string, string, object]>([
    ['prototype keys for arguments', 'decide_timeliness', prototypes],
    ['prototype keys for facts', 'decide_timeliness', { facts: prototypes }],
    ['prototype keys for options', 'decide_timeliness', { facts: {}, options: { readings: prototypes } }],
    ['deep nesting', 'decide_quorum', { facts: { attendance: deep(5_000) } }],
    ['a list for an object', 'decide_quorum', { facts: [] }],
    ['a text for an object', 'decide_quorum', { facts: '{"committee":"steering"}' }],
    ['many names', 'decide_quorum', Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`${i}`, i]))],
    ['a long text', 'decide_scope', { facts: { organ: '課'.repeat(1_000_000) } }],
    ['many uses', 'decide_data_use_approval', { facts: { uses: Array.from({ length: 100_000 }, () => 1) } }],
    ['another language', 'decide_scope', { language: 'fr' }],
  ])('%s', async (_, tool, given) => {
    const { isError, text } = await ask(client, tool, given);
    expect(isError).toBe(true);
    expect(text.length).toBeLessThan(20_000);
    expect((await ask(client, 'decide_quorum', { facts: { committee: 'security' } })).isError).toBe(false);
  });
  it.each(['decide', 'toString', '__proto__', ''])('a tool named %j', async (name) => {
    await expect(client.callTool({ name })).rejects.toThrow();
    expect((await ask(client, 'decide_scope', {})).isError).toBe(false);
  });
});
