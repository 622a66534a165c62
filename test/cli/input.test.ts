/** What editors, shells and spreadsheets hand over. */
import { describe, expect, it } from 'vitest';
import { run } from './run.js';

const facts = '{"month":"2026-09","reportedAt":"2026-08-31"}';
const decide = (...stdin: readonly Uint8Array[]) => run(['decide', 'monthly-plan'], { stdin });
const onTime = { status: 0, out: expect.stringContaining('=> '), err: '' };

/** 月 and 年 in other encodings, which Node does not write. */
const SHIFT_JIS = Buffer.from([0x7b, 0x22, 0x8c, 0x8e, 0x22, 0x3a, 0x31, 0x7d]);
const EUC_JP = Buffer.from([0x7b, 0x22, 0xb7, 0xee, 0x22, 0x3a, 0x31, 0x7d]);
const NEITHER = Buffer.from([0x7b, 0xff, 0xff, 0xff]);

describe('an input', () => {
  it.each([
    ['in UTF-8', Buffer.from(facts)],
    ['with a mark of the byte order', Buffer.from(`\uFEFF${facts}`)],
    ['with the line ends of Windows, and blank lines', Buffer.from(`\r\n${facts}\r\n\r\n`)],
    ['in UTF-16 with its mark', Buffer.from(`\uFEFF${facts}`, 'utf16le')],
    ['in UTF-16 without', Buffer.from(facts, 'utf16le')],
    ['in UTF-16 with its mark, the other way round', Buffer.from(`\uFEFF${facts}`, 'utf16le').swap16()],
    ['in UTF-16 without, the other way round', Buffer.from(facts, 'utf16le').swap16()],
  ])('is read %s', async (_, bytes) => {
    expect(await decide(bytes)).toMatchObject(onTime);
    // Byte by byte, as a slow pipe may bring it.
    expect(await decide(...[...bytes].map((byte) => Buffer.from([byte])))).toMatchObject(onTime);
  });
  it.each([
    ['Shift_JIS', SHIFT_JIS, 'This looks like Shift_JIS. Save it as UTF-8.', '文字コードが Shift_JIS のようです。'],
    ['EUC-JP', EUC_JP, 'This looks like EUC-JP. Save it as UTF-8.', '文字コードが EUC-JP のようです。'],
    ['nothing known', NEITHER, 'This is neither UTF-8 nor UTF-16.', 'UTF-8 でも UTF-16 でもありません。'],
  ])('in %s is refused, and what it looks like is said', async (_, bytes, en, ja) => {
    for (const args of [['decide', 'quorum'], ['inventory']]) {
      const said = await run(args, { stdin: bytes });
      expect([said.status, said.out, said.err]).toEqual([2, '', expect.stringContaining(en)]);
      expect((await run(args, { stdin: bytes, language: 'ja' })).err).toContain(ja);
    }
  });
  it('of one or two bytes is read', async () => {
    expect((await decide(Buffer.from('{}'))).status).toBe(3);
    expect((await decide(Buffer.from('1'))).status).toBe(2);
  });
  it.each([[['decide', 'quorum']], [['inventory']], [['explain']]])(
    'without anything in it is refused by %s',
    async (args) => {
      for (const stdin of ['', '\uFEFF', '\n \r\n']) {
        const said = await run(args, { stdin });
        expect([said.status, said.out]).toEqual([2, '']);
        expect(said.err).toMatch(/nothing/);
      }
    },
  );
  it('has lines of a million bytes at most, and 50 MB in all where it is one value', async () => {
    const long = Buffer.alloc(1_000_001, 'x');
    const said = await run(['decide', 'quorum', '--ndjson'], { stdin: [long, Buffer.from('x\n{}\n')] });
    expect([said.status, said.err]).toEqual([3, 'line 1: A line has 1,000,000 bytes at most.\n']);
    expect(said.out).toMatch(/^2: /);
    const piece = Buffer.from(`${'x'.repeat(999_998)}\n`.repeat(11));
    const five = [piece, piece, piece, piece, piece];
    for (const args of [['decide', 'quorum'], ['inventory']])
      expect(await run(args, { stdin: five })).toMatchObject({
        status: 2,
        err: expect.stringMatching(/(^|: )This is larger than 50 MB\.\n$/),
      });
  });
  it('that is no JSON is refused with its place, however deep', async () => {
    expect((await run(['inventory'], { stdin: '[\n  {"a": 1,}\n]' })).err).toBe(
      'This is not JSON (line 2, column 11).\n',
    );
    expect((await run(['inventory'], { stdin: '[1] // all' })).err).toBe('This is not JSON (line 1, column 5).\n');
    const deep = '['.repeat(200_000);
    expect((await run(['inventory'], { stdin: deep })).err).toBe('This is not JSON.\n');
  });
  it('with a name twice is refused, wherever, and not where two objects have it', async () => {
    const twice = '[{"system":"税務システム","contract":{"terms":{"copying":true,"copying":false}}}]';
    expect((await run(['inventory'], { stdin: twice })).err).toMatch(
      /^0\.contract\.terms\.copying: This name is there twice/,
    );
    const apart = '[{"system":"税務システム"},{"system":"図書館システム"}]';
    expect((await run(['inventory'], { stdin: apart })).err).toBe('');
  });
  it('counts its lines from the first, blank ones too', async () => {
    const blank = '\n'.repeat(70_000);
    for (const broken of ['{\n\n"a": }', '{\n\n"a": }\n'])
      expect((await run(['decide', 'quorum'], { stdin: blank + broken })).err).toBe(
        'This is not JSON (line 70003, column 6).\n',
      );
    expect((await run(['decide', 'quorum'], { stdin: `${blank}{}${blank}{}` })).out).toMatch(/^70001: .*\n140001: /);
    expect((await run(['decide', 'quorum'], { stdin: `{}${blank}` })).out).toMatch(/^Is this meeting quorate\?\n/);
  });
  it('that is not there, or cannot be read, is said by its name', async () => {
    const said = await run(['decide', 'quorum', 'absent.json'], { language: 'ja' });
    expect(said).toMatchObject({ status: 2, out: '', err: 'absent.json: このファイルはありません。\n' });
  });
});
