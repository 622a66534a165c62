import { describe, expect, it } from 'vitest';
import { provisions as ledger } from '../../src/catalogue/ledger.js';
import { captionFingerprints, fingerprint, fingerprints, parseRegulation } from '../../src/text.js';
import { edited, official, synthetic } from './texts.js';

const regulation = parseRegulation(synthetic);
const wordsAt = (citation: string) => regulation.provisions.find((place) => place.citation === citation)?.words;

describe('a regulation is read into its places', () => {
  it('finds every place, in the order of the text', () => {
    expect(regulation.provisions.map(({ citation }) => citation)).toEqual([
      ...['第1章', '第1条'],
      ...['第2条', '第2条第1号', '第2条第2号', '第2条第2号の2', '第2条第3号'],
      ...['第2条第3号ア', '第2条第3号イ', '第2条第3号イ(ア)', '第2条第3号イ(イ)'],
      ...['第3条', '第3条第1項', '第3条第2項', '第3条の2', '第3条の2前段', '第3条の2後段'],
      ...['第2章', '第4条', '第4条第1項', '第4条第1項本文', '第4条第1項ただし書'],
      ...['第4条第2項', '第4条第2項第1号', '第4条第2項第2号', '第4条第3項', '第5条'],
      ...['第6条', '第6条第1項', '第6条第2項', '第6条第2項本文', '第6条第2項ただし書', '第6条第2項後段'],
      ...['第3章', '第7条', '第8条', '第8条第1項', '第8条第2項'],
      ...['附則', '附則(平成25年訓令甲第2号)', '附則(平成25年訓令甲第2号)第1項', '附則(平成25年訓令甲第2号)第2項'],
      ...['附則(令和2年訓令甲第5号)', '別表第1', '別表第2', '別表第3'],
    ]);
  });
  it('reads an only table without a number, and one whose number was broken off', () => {
    const tables = (...lines: readonly string[]) =>
      parseRegulation(['第1条 笛', '', ...lines].join('\n')).rows.map(({ table, cells }) => [table, cells.join()]);
    expect(tables('別表', '名', '笛')).toEqual([['別表', '笛']]);
    expect(tables('別表', '名', '第1会議室')).toEqual([['別表', '第1会議室']]);
    expect(tables('別表', '第1(第2条関係)', '名', '笛')).toEqual([['別表第1', '笛']]);
    expect(tables('別表', '(第2条関係)', '名', '笛')).toEqual([['別表', '笛']]);
  });
  it('gives each place its own words, and none to those that only hold others', () => {
    expect(wordsAt('第2章')).toBe('貸出し');
    expect(wordsAt('第2条第1号')).toBe('楽器 太鼓、笛その他の音を出す道具(弦を除く。)をいう。');
    expect(wordsAt('第2条第2号の2')).toBe('替え弦 弦の代わりとして備える糸をいう。');
    expect(wordsAt('第2条第3号イ(イ)')).toBe('西の学校');
    expect(wordsAt('第3条の2後段')).toBe('この場合において、代わって行った者は、日誌に記さなければならない。');
    expect(wordsAt('第4条')).toBe('');
    expect(wordsAt('第4条第1項')).toBe('');
    expect(wordsAt('第4条第1項ただし書')).toBe('ただし、祭礼のときは、この限りでない。');
    expect(wordsAt('第8条第2項')).toBe('楽器委員会の議事録は、別表第3に掲げる者に送る。');
    expect(wordsAt('附則')).toBe('この訓令は、平成20年4月1日から施行する。');
    expect(wordsAt('別表第1')).toBe('(第2条関係) 楽器 用途 楽器の所管');
  });
  it('keeps captions, labels and lines', () => {
    expect(regulation.provisions.find(({ citation }) => citation === '第3条の2')).toEqual({
      ...{ citation: '第3条の2', label: '第3条の2', caption: '楽器主任の代理', words: '', line: 55 },
    });
    expect(regulation.provisions.find(({ citation }) => citation === '第2条第2号の2')?.label).toBe('(2)の2');
  });
  it('puts the columns of the tables together again', () => {
    expect(regulation.rows).toEqual([
      { table: '別表第1', no: 1, cells: ['大太鼓', '祭礼の囃子', '音楽係'] },
      { table: '別表第1', no: 2, cells: ['締太鼓', '祭礼の稽古', '音楽係'] },
      { table: '別表第1', no: 3, cells: ['篠笛', '子どもの教室', '教育課'] },
      { table: '別表第1', no: 4, cells: ['能管', '舞台の演目', '教育課'] },
      { table: '別表第1', no: 5, cells: ['大太鼓(学校用)', '音楽の授業', '学校係'] },
      ...['公民館長', '音楽係長', '教育課長'].map((post, i) => ({ table: '別表第2', no: i + 1, cells: [post] })),
      ...['副町長', '教育長'].map((post, i) => ({ table: '別表第3', no: i + 1, cells: [post] })),
    ]);
  });
  it('keeps title, notes and what stands around the provisions apart', () => {
    expect(regulation.title).toBe('あけぼの町楽器貸出規程');
    expect(regulation.notes).toEqual([
      { citation: '第2条', words: '(一部改正〔平成25年訓令甲2号〕)' },
      { citation: '第3条の2', words: '(追加〔平成25年訓令甲2号〕)' },
      { citation: '第6条', words: '(一部改正〔平成25年訓令甲2号・令和2年5号〕)' },
      { citation: '別表第1', words: '(追加〔平成25年訓令甲2号〕、一部改正〔令和2年5号〕)' },
    ]);
    expect(regulation.front).toContain('第2章 貸出し(第4条―第6条)');
    expect(regulation.back).toHaveLength(7);
  });
  it('is plain JSON data', () => {
    expect(JSON.parse(JSON.stringify(regulation))).toEqual(regulation);
  });
});

describe('other layouts', () => {
  const citations = (text: string) => parseRegulation(text).provisions.map(({ citation }) => citation);
  it('understands kanji numerals and full-width digits', () => {
    const text = '第一条　次のとおりとする。\n一　笛\n二　太鼓\n２　鐘は、別に定める。\n第二十一条の三　雑則とする。';
    expect(citations(text)).toEqual([
      ...['第1条', '第1条第1項', '第1条第1項第1号', '第1条第1項第2号', '第1条第2項', '第21条の3'],
    ]);
  });
  it('understands イ, ロ and (1) below kanji items', () => {
    const text = '第一条 次のとおりとする。\n一 笛\nイ 竹の笛\n(1) 長いもの\n(2) 短いもの\nロ 木の笛\n二 太鼓';
    expect(citations(text)).toEqual([
      ...['第1条', '第1条第1号', '第1条第1号イ', '第1条第1号イ(1)', '第1条第1号イ(2)', '第1条第1号ロ', '第1条第2号'],
    ]);
  });
  it('understands (1) right below kanji items, with branches and in kanji', () => {
    const list = ['一 笛', '(1) 竹', '(1)の2 葦', '(2) 木', '二 太鼓', 'イ 大', '(一) 檜', 'ロ 小'];
    expect(citations(`第1条 次のとおりとする。\n${list.join('\n')}`)).toEqual([
      ...['第1条', '第1条第1号', '第1条第1号(1)', '第1条第1号(1)の2', '第1条第1号(2)'],
      ...['第1条第2号', '第1条第2号イ', '第1条第2号イ(1)', '第1条第2号ロ'],
    ]);
  });
  it('understands the number of the first paragraph below that of its article', () => {
    expect(citations('第1条\n1 笛を貸す。\n2 太鼓を貸す。')).toEqual(['第1条', '第1条第1項', '第1条第2項']);
    expect(parseRegulation('第1条\n1本の笛を貸す。').provisions).toMatchObject([
      { citation: '第1条', words: '1本の笛を貸す。' },
    ]);
  });
  it('understands sections, numbered anew in each chapter', () => {
    const text =
      '第1章 はじめに\n第1節 目的\n第1条 笛を貸す。\n第2節 用語\n第2条 笛は、竹とする。\n第2章 終わりに\n第1節 雑則\n第3条 鐘は、貸さない。';
    expect(citations(text)).toEqual([
      ...['第1章', '第1章第1節', '第1条', '第1章第2節', '第2条', '第2章', '第2章第1節', '第3条'],
    ]);
  });
  it('understands chapters with branch numbers, and sections that are in no chapter', () => {
    expect(citations('第1章 目的\n第1条 笛を貸す。\n第1章の2 用語\n第2条 笛は、竹とする。')).toEqual([
      ...['第1章', '第1条', '第1章の2', '第2条'],
    ]);
    expect(citations('第1節 目的\n第1条 笛を貸す。\n第2節 用語\n第2条 笛は、竹とする。')).toEqual([
      ...['第1節', '第1条', '第2節', '第2条'],
    ]);
  });
  it('takes a chapter that names its articles for a line of the contents, also where no other is left', () => {
    const { provisions, front } = parseRegulation('目次\n第1章 はじめに(第1条・第2条)\n第1条 笛を貸す。');
    expect(provisions.map(({ citation }) => citation)).toEqual(['第1条']);
    expect(front).toEqual(['目次', '第1章 はじめに(第1条・第2条)']);
  });
  it('understands numbers that are broken before their branch', () => {
    expect(citations('第1条 次のとおりとする。\n(1) 笛\n(1)\nの2 鈴\n第1条\nの2 太鼓を貸す。')).toEqual([
      ...['第1条', '第1条第1号', '第1条第1号の2', '第1条の2'],
    ]);
  });
  it('takes the line before an article for its caption, also where nothing ends before it', () => {
    expect(parseRegulation('第1条 貸すのは、次の物\n(返却)\n第2条笛を返す。').provisions).toMatchObject([
      { citation: '第1条', words: '貸すのは、次の物' },
      { citation: '第2条', caption: '返却', words: '笛を返す。' },
    ]);
  });
  it('parts Latin words where a line ended, and no others', () => {
    expect(parseRegulation('第1条 the music\nroom で笛を\n吹く。').provisions[0]?.words).toBe(
      'the music room で笛を吹く。',
    );
  });
  it('takes an amendment note from the end of the words, and nothing else in brackets', () => {
    const { provisions, notes } = parseRegulation(
      '第1条 笛を貸す。(一部改正〔令和2年訓令甲5号〕)\n第2条 太鼓を貸す(革の補正)\n第3条 鐘の追加)',
    );
    expect(provisions.map(({ words }) => words)).toEqual(['笛を貸す。', '太鼓を貸す(革の補正)', '鐘の追加)']);
    expect(notes).toEqual([{ citation: '第1条', words: '(一部改正〔令和2年訓令甲5号〕)' }]);
  });
  it('goes on where a line only looks like a beginning', () => {
    const text =
      '第1条 笛は、第2条及び\n第3条に定めるところにより、前\n2項の例で\n(1)本を貸す。\n第2条 太鼓は、貸さない。';
    expect(parseRegulation(text).provisions.map(({ words }) => words)).toEqual([
      '笛は、第2条及び第3条に定めるところにより、前2項の例で(1)本を貸す。',
      '太鼓は、貸さない。',
    ]);
  });
  it('leaves a proviso within brackets where it is, unless they do not match', () => {
    expect(citations('第1条 笛(竹を除く。ただし、篠は、この限りでない。)は、貸さない。')).toEqual(['第1条']);
    const parted = ['第1条', '第1条本文', '第1条ただし書'];
    expect(citations('第1条 笛(竹を除く。は、貸さない。ただし、篠は、この限りでない。')).toEqual(parted);
    expect(citations('第1条 笛)竹を除く。(は、貸さない。ただし、篠は、この限りでない。')).toEqual(parted);
  });
  it('reads the articles of supplementary provisions, forms and further tables', () => {
    const text = edited(
      edited(synthetic, 'この訓令は、平成20年4月1日から', '附 則\n\n第1条 この訓令は、平成20年4月1日から'),
      '別表第3(第8条関係)',
      '別表第2の2(第7条関係)\n\n予備の委員\n\n会計係長\n\n別表第3(第8条関係)',
    );
    const found = citations(edited(text, '\n沿革情報', '\n第1号様式(第4条関係)\n\n申込書\n沿革情報'));
    expect(found).toContain('附則第1条');
    expect(found).toContain('別表第2の2');
    const withForm = edited(synthetic, '別表第1(第2条関係)', '第1号様式(第4条関係)\n\n申込書\n\n別表第1(第2条関係)');
    expect(citations(withForm)).toContain('第1号様式');
    expect(citations('第1条 笛を貸す。\n\n別表(第1条関係)\n笛\n\n様式第2号\n申込書')).toEqual([
      ...['第1条', '別表', '様式第2号'],
    ]);
  });
});

describe('supplementary provisions', () => {
  const citations = (text: string) => parseRegulation(text).provisions.map(({ citation }) => citation);
  it('are one with the directive in brackets on the next line', () => {
    const text = edited(synthetic, '附 則(令和2年3月31日', '附 則\n(令和2年3月31日');
    expect(citations(text)).toEqual(regulation.provisions.map(({ citation }) => citation));
  });
  it('may be of the first year of an era', () => {
    const text = edited(synthetic, '(令和2年3月31日訓令甲第5号)', '(令和元年7月1日訓令甲第5号)');
    expect(citations(text)).toContain('附則(令和元年訓令甲第5号)');
  });
});

it('a register of amendments after the tables is no cell of theirs', () => {
  const from = synthetic.indexOf('あけぼの町楽器貸出規程\n\n平成20年3月28日 訓令甲第9号');
  for (const heading of ['沿革情報', '体系情報']) {
    const { rows, back } = parseRegulation(`${synthetic.slice(0, from)}${heading}\n第1編 文化`);
    expect(rows).toEqual(regulation.rows);
    expect(back).toEqual([heading, '第1編 文化']);
  }
});

describe.runIf(official !== undefined)('the official text', () => {
  const own = official === undefined ? undefined : parseRegulation(official);
  it('has every place of the ledger, in its order, and no other', () => {
    expect(own?.provisions.map(({ citation }) => citation)).toEqual(ledger.map(({ citation }) => citation));
    expect(own?.rows).toHaveLength(117 + 6 + 14);
  });
  it('reads everywhere as its fingerprint says', () => {
    for (const { citation, words } of own?.provisions ?? [])
      expect(fingerprint(words), citation).toBe(fingerprints[citation]);
  });
  it('takes the words of each place from its line, and no line is left out', () => {
    const lines = (official ?? '').split('\n');
    for (const { citation, line, words } of own?.provisions.filter(({ citation: each }) => !/^別表/.test(each)) ?? [])
      expect(lines[line - 1], citation).toContain(words);
    const begun = new Set(own?.provisions.map(({ line }) => line));
    const tables = lines.findIndex((line) => line.startsWith('別表第1'));
    const others = lines.slice(0, tables).filter((line, i) => line !== '' && !begun.has(i + 1));
    const apart = [...(own?.front ?? []), ...(own?.notes.map(({ words }) => words) ?? [])];
    // Captions, and the headings of the amending directives.
    for (const line of others.filter((each) => !apart.includes(each))) expect(line).toMatch(/^\([^。]+\)$/);
  });
});

it('fingerprints are those of the places of the ledger, and every article has that of its caption', () => {
  const places = ledger.map(({ citation }) => citation);
  expect(Object.keys(fingerprints)).toEqual(places);
  expect(Object.keys(captionFingerprints)).toEqual(places.filter((place) => /^第[\d条の]+$/.test(place)));
});
