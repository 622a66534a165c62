import { describe, expect, it } from 'vitest';
import {
  compareText,
  fingerprint,
  InvalidTextError,
  parseRegulation,
  quote,
  type TextErrorCode,
} from '../../src/text.js';
import { synthetic } from './texts.js';

function faultOf(text: unknown): InvalidTextError {
  try {
    parseRegulation(text as string);
  } catch (error) {
    if (error instanceof InvalidTextError) return error;
    throw error;
  }
  throw new Error('it was read');
}

describe('what is no regulation is refused', () => {
  it.each<[string, unknown, TextErrorCode]>([
    ['nothing', undefined, 'not-a-text'],
    ['null', null, 'not-a-text'],
    ['a number', 14, 'not-a-text'],
    ['bytes', new Uint8Array(3), 'not-a-text'],
    ['the empty text', '', 'no-articles'],
    ['a letter', 'This is no regulation.\nSee Article 1.', 'no-articles'],
    ['contents alone', '目次\n第1章 総則(第1条―第3条)\n附則', 'no-articles'],
    ['a NUL', `${synthetic}\u0000`, 'binary'],
    ['control characters', `第1条 ${'\u0001\u0002'.repeat(50)}`, 'binary'],
    ['bytes read as UTF-8', `第1条 ${'\ufffd'.repeat(50)}`, 'binary'],
    ['one character too many', '第1条 笛'.padEnd(1_000_001, '笛'), 'too-long'],
    ['ten million brackets', '('.repeat(10_000_000), 'too-long'],
    ['a million empty lines', '\n'.repeat(1_000_000), 'too-many-lines'],
    ['a million nested brackets', '('.repeat(1_000_000), 'no-articles'],
    ['Article 1000', '第1条 笛を貸す。\n第1000条 太鼓', 'number-too-large'],
    ['千一条', '第一条 笛を貸す。\n第千一条 太鼓', 'number-too-large'],
    ['paragraph 1000', '第1条 笛を貸す。\n1000 太鼓を貸す。', 'number-too-large'],
    ['item 1000', '第1条 次のとおりとする。\n(1000) 太鼓', 'number-too-large'],
    ['a number of 100,000 digits', `第1条 笛を貸す。\n第${'9'.repeat(100_000)}条 太鼓`, 'number-too-large'],
  ])('%s', (_, text, code) => {
    const fault = faultOf(text);
    expect(fault.code).toBe(code);
    expect(fault.reason.ja).toMatch(/。$|）。$/);
    expect(fault.reason.en).toMatch(/[.)]$/);
    expect(fault.message).toBe(`${fault.reason.ja} / ${fault.reason.en}`);
  });
  it.each<[string, unknown]>([
    ['bytes', new Uint8Array(3)],
    ['nothing', undefined],
    ['an object', {}],
    ['places that are none', { provisions: [null], rows: [] }],
    ['a caption that is none', { provisions: [{ citation: '第1条', label: '', words: '', caption: 3 }], rows: [] }],
    ['cells that are none', { provisions: [], rows: [{ table: '別表第1', cells: '笛' }] }],
  ])('%s is neither a text nor one that has been read', (_, given) => {
    const fault = expect.objectContaining({ code: 'not-a-text' });
    expect(() => compareText(given as string, synthetic)).toThrow(fault);
    expect(() => quote({ grounds: [] }, given as string)).toThrow(fault);
  });
  it('a getter that throws makes no text', () => {
    const given = {
      get provisions(): never {
        throw new Error('no');
      },
    };
    expect(() => compareText(given as never)).toThrow(expect.objectContaining({ code: 'not-a-text' }));
  });
  it('has no fingerprint', () => {
    expect(() => fingerprint(3 as never)).toThrow(expect.objectContaining({ code: 'not-a-text' }));
  });
  it('citations and rows that no text has are compared as far as they say something', () => {
    const places = ['', '第1条の見出し', '\n'].map((citation) => ({ citation, label: '', words: '', line: 1 }));
    const read = { title: '', notes: [], front: [], back: [], diagnostics: [] };
    const given = { ...read, provisions: places, rows: [{ table: '別表第1', no: 1, cells: [] }] };
    const empty = { ...read, provisions: [], rows: [] };
    const found = (before: typeof given | typeof empty, after: typeof given | typeof empty) => {
      const { provisions, rows } = compareText(after, before);
      return [...provisions.map(({ from, to }) => from ?? to), ...rows.map(({ status, name }) => `${status} ${name}`)];
    };
    expect(found(given, empty)).toEqual(['', '\n', 'removed ']);
    expect(found(empty, given)).toContain('added ');
    expect(found(given, given)).toEqual(['', '\n', 'same ']);
  });
  it('names the line where it is one line', () => {
    expect(faultOf('第1条 笛\n\n第1000条 太鼓').line).toBe(3);
    expect(faultOf('').line).toBeUndefined();
  });
  it('accepts what is just within the limits', () => {
    expect(parseRegulation('第1条 笛'.padEnd(1_000_000, '笛')).provisions).toHaveLength(1);
    expect(parseRegulation(`第1条 笛${'\n'.repeat(49_999)}`).provisions).toHaveLength(1);
    expect(parseRegulation('第1条 笛を貸す。\n第999条 太鼓').provisions[1]?.citation).toBe('第999条');
    expect(parseRegulation('第一条 笛を貸す。\n第九百九十九条 太鼓').provisions[1]?.citation).toBe('第999条');
    expect(
      parseRegulation('第一条 笛\n\n第二一条 太鼓\n\n第一〇五条 鐘').provisions.map(({ citation }) => citation),
    ).toEqual([...['第1条', '第21条', '第105条']]);
  });
});

describe('hostile texts end within seconds', () => {
  const many = (line: (i: number) => string, count: number) =>
    Array.from({ length: count }, (_, i) => line(i)).join('\n');
  it.each<[string, string]>([
    ['nested brackets in an article', `第1条 ${'('.repeat(999_000)}`],
    ['open notes', `第1条 (${'〔〕'.repeat(400_000)}`],
    ['lines of open brackets', `第1条 笛\n${many(() => '(笛((((', 49_000)}`],
    ['lines that go on', `第1条 笛\n${many(() => '笛を貸し、', 49_000)}`],
    ['the same article again and again', many(() => '第1条 笛を貸す。', 49_000)],
    ['articles in disorder', many((i) => `第${((i * 7919) % 999) + 1}条 笛${i % 50}を貸す。`, 40_000)],
    ['items without end', `第1条 笛\n${many((i) => `(${(i % 999) + 1}) 笛`, 49_000)}`],
    ['one table of cells', `第1条 笛\n別表第1\n名\n用\n所管\n${many((i) => `笛${i}`, 49_000)}`],
    ['provisos', `第1条 ${'笛。ただし、'.repeat(150_000)}`],
    ['piled marks', `第1条 笛${'\u0300\u0316'.repeat(490_000)}`],
    ['marks that pile once spaces are gone', `第1条 笛${'\u00b4 \u00b8 '.repeat(240_000)}`],
    ['letters that become eighteen', `第1条 ${'\ufdfa'.repeat(900_000)}`],
    ['の without end', `第1条${'の2'.repeat(400_000)} 笛`],
    ['spaces', `第1条 ${' '.repeat(990_000)}笛`],
    ['an entry into force without end', `第1条 笛\n\nこの訓令は、${'年月日'.repeat(330_000)}`],
    ['a chapter without end', `第1章 ${'(第条'.repeat(330_000)}\n第1条 笛`],
    ['systems in brackets', `第1条 笛\n\n別表第1\n名\n用\n所管\n${'システム('.repeat(190_000)}`],
    ['deleted articles', `第1条 笛\n${many(() => '第条、第条、第条、第条、第条、第条、第条、第条、第', 30_000)}`],
    ['tabs in a table', `第1条 笛\n\n別表第1\n${'\t'.repeat(990_000)}`],
    ['cells in a line', `第1条 笛\n\n別表第1\n${'笛\t'.repeat(330_000)}`],
    ['a row wider than all others', `第1条 笛\n\n別表第1\n${'用\t'.repeat(4000)}用\n${many(() => '笛', 45_000)}`],
    ['addresses', `第1条 笛\n${many((i) => `https://example.jp/${i}`, 49_000)}`],
    ['the title again and again', `○笛規程\n第1条 笛\n${many(() => '笛規程', 49_000)}`],
    ['labels within labels', `第1条 笛\n${many((i) => `${['(1)', 'ア', '(ア)', 'a', '(a)', '①'][i % 6]} 笛`, 49_000)}`],
    ['numbered items without end', `第1条 笛。\n${many((i) => `${(i % 999) + 1}. 笛。`, 49_000)}`],
    ['captions without end', `第1条 笛\n附則\n${many(() => '(笛) 1 笛を貸す。', 49_000)}`],
    ['brackets on the line of an article', `第1条 ${'('.repeat(990_000)}`],
    ['headings of bodies', `第1条 笛。\n${many((i) => `(令和${i % 9}年3月31日訓令第${i}号)`, 40_000)}`],
    ['a directive without end', `第1条 笛。\n附則(令和5年3月31日訓令第1号${'・訓令第2号'.repeat(160_000)})`],
    ['parts and chapters', `第1条 笛。\n${many((i) => `第${(i % 99) + 1}${'編章節款目'[i % 5]} 笛`, 49_000)}`],
    ['quotation marks', `第1条 笛\n別表第1\n${many(() => ',"""笛,""', 49_000)}`],
    ['commas', `第1条 笛\n別表第1\n${','.repeat(490_000)}\n${','.repeat(490_000)}`],
    ['rules', `第1条 笛\n別表第1\n${'-'.repeat(490_000)}|\n${'─ '.repeat(240_000)}笛`],
    ['tables within articles', `第1条 笛\n${many(() => '笛\t鐘', 49_000)}`],
    ['signs of Markdown', `# 笛\n第1条 ${'**_`['.repeat(120_000)}${'[笛]('.repeat(120_000)}`],
    ['tags', `第1条 笛${'<p '.repeat(330_000)}`],
    ['dots before labels', `第1条 笛\n${many(() => '・・・・・・(', 49_000)}`],
    ['heads of pages', `第1条 笛\n${many((i) => (i % 10 === 0 ? `- ${i / 10} -` : `笛集 ${i}`), 49_000)}`],
    ['contents again and again', many((i) => `第${(i % 2) + 1}条(笛)`, 49_000)],
    ['panels again and again', `第1条 笛\n${many(() => '沿革', 49_000)}`],
    ['glued labels', `第1条 ${'。第2条 (1) (2) 。2 ア イ '.repeat(45_000)}`],
    ['a broken label', `第${' 1'.repeat(490_000)}\n第1条 笛`],
  ])('%s', (_, text) => {
    // Time of this process alone: what else the machine does is not the library's.
    const start = process.cpuUsage();
    try {
      compareText(text);
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidTextError);
    }
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(10_000);
  });
});
