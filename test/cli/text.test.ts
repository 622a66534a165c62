import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decideTimeliness } from '../../src/index.js';
import { record } from '../../src/records.js';
import { applyAmendment, compareText, comparisonTable, explainChanges, impactOf } from '../../src/text.js';
import { LAST } from '../oracles/deadline.js';
import { edited, official, synthetic } from '../text/texts.js';
import { json, run } from './run.js';

const example = (name: string) => readFileSync(new URL(`../../examples/amendment/${name}`, import.meta.url), 'utf8');
const [before, directive, records] = [example('before.txt'), example('amendment.txt'), example('records.ndjson')];
const after = applyAmendment(before, directive);
const files = {
  'before.txt': before,
  'after.txt': after,
  'directive.txt': directive,
  'records.ndjson': records,
  'same.txt': before.replaceAll('\n', '\r\n'),
  'none.txt': 'Hello.',
  'doubtful.txt': edited(synthetic, '第2条', '第20条'),
};
const text = (...args: readonly string[]) => run(['text', ...args], { files });

describe('text check', () => {
  it('says where a copy is not the edition that is encoded', async () => {
    const said = await text('check', 'before.txt');
    expect(said).toMatchObject({
      status: 1,
      out: `${explainChanges(compareText(before), 'en').join('\n')}\n`,
      err: '',
    });
    expect(json(await text('check', 'before.txt', '--json'))).toEqual([compareText(before)]);
  });
  it.skipIf(official === undefined)('finds the official text the same', async () => {
    const said = await run(['text', 'check', '-', '--lang', 'ja'], { stdin: official! });
    expect(said).toMatchObject({ status: 0, out: '変更された規定及び別表の項はない。\n' });
  });
  it('ends with 3 where something may have been read wrongly', async () => {
    expect((await text('check', 'doubtful.txt')).status).toBe(3);
  });
  it('refuses what is no regulation, by its name', async () => {
    expect(await text('check', 'none.txt')).toMatchObject({
      status: 2,
      out: '',
      err: 'none.txt: There are no articles in it: no line begins like 第1条.\n',
    });
  });
});

describe('text compare', () => {
  it('says what changed, and what the amendment does', async () => {
    const { status, out } = await text('compare', 'after.txt', 'before.txt');
    expect(status).toBe(1);
    expect(out).toMatch(
      /^The wording of Article 10 has changed\.\n|The wording of Article 12, paragraph \(2\), main clause has changed\./,
    );
    expect(out).toContain(
      '  Deadline of applications (Article 12, paragraph (2), main clause): 31 August → 30 September\n',
    );
  });
  it('says which records flip', async () => {
    const facts = { appliedAt: LAST, plannedFor: 2027, urgency: 'none' } as const;
    const said = await run(['text', 'compare', 'april.txt', 'before.txt', '--records', '-'], {
      files: { ...files, 'april.txt': edited(before, '8月末日', '4月1日') },
      stdin: JSON.stringify(record(decideTimeliness(facts), facts)),
    });
    expect(said.out).toContain('\nrecord 1:\n  Outcome: it is on time → it is late\n');
  });
  it('gives comparison and impact as JSON', async () => {
    const comparison = compareText(after, before);
    const stored = records
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(json(await text('compare', 'after.txt', 'before.txt', '--records', 'records.ndjson', '--json'))).toEqual([
      { comparison, impact: impactOf(comparison, stored) },
    ]);
  });
  it('compares with the encoded edition unless told, and counts what is no record', async () => {
    const broken = `${records}\n{\n`;
    const said = await run(['text', 'compare', 'before.txt', '--records', '-'], { files, stdin: broken });
    expect(said).toMatchObject({ status: 1, out: expect.stringContaining('Not readable: record 5') });
  });
  it('ends with 0 where nothing changes', async () => {
    expect(await text('compare', 'same.txt', 'before.txt')).toMatchObject({
      status: 0,
      out: 'No provision and no row of an appended table has changed.\n',
    });
  });
});

describe('text table', () => {
  it('makes the comparison table, in any of its forms', async () => {
    expect(await text('table', 'before.txt', 'after.txt')).toMatchObject({
      status: 0,
      out: `${comparisonTable(before, after).trimEnd()}\n`,
    });
    const { out } = await text(
      'table',
      'before.txt',
      'after.txt',
      '--format',
      'markdown',
      '--left',
      'before',
      '--by',
      'letters',
    );
    expect(out).toBe(
      `${comparisonTable(before, after, { format: 'markdown', left: 'before', by: 'letters' }).trimEnd()}\n`,
    );
  });
  it('refuses other forms', async () => {
    expect(await text('table', 'before.txt', 'after.txt', '--format', 'pdf')).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^format: /),
    });
  });
});

describe('text apply', () => {
  it('gives the text as it is amended', async () => {
    expect(await text('apply', 'before.txt', 'directive.txt')).toMatchObject({
      status: 0,
      out: `${after.trimEnd()}\n`,
      err: '',
    });
  });
  it('names every sentence that does not fit', async () => {
    const stdin = '第1条中「無い」を「有る」に改める。\n第99条を削る。\n';
    const said = await run(['text', 'apply', 'before.txt', '-', '--lang', 'ja'], { files, stdin });
    expect([said.status, said.out]).toEqual([2, '']);
    expect(said.err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^-: 1行目/),
      expect.stringMatching(/^-: 2行目/),
    ]);
  });
  it('lets a fault be known that is none of the file', async () => {
    const fault = new Error('a fault of the program');
    await expect(run(['text', 'apply', 'before.txt', 'directive.txt'], { files, fault })).rejects.toBe(fault);
  });
});
