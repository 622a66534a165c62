import { describe, expect, it } from 'vitest';
import { compareText, compareTexts, type Diagnostic, explainChanges, parseRegulation } from '../../src/text.js';
import { official } from './texts.js';

const short = ({ code, citation, line }: Diagnostic) => [code, citation, line];
const found = (...lines: string[]) => parseRegulation(lines.join('\n')).diagnostics.map(short);
const messages = (language: 'ja' | 'en', ...lines: string[]) =>
  parseRegulation(lines.join('\n')).diagnostics.map(({ message }) => message[language]);

describe('numbers', () => {
  it('that are missing are named by what comes after them', () => {
    expect(found('第1条 笛を貸す。', '第3条 鐘を貸す。')).toEqual([['missing-number', '第3条', 2]]);
    expect(found('第2条 笛を貸す。')).toEqual([['missing-number', '第2条', 1]]);
    expect(found('第1条 笛を貸す。', '第1条の3 鐘を貸す。')).toEqual([['missing-number', '第1条の3', 2]]);
    expect(found('第1条 笛を貸す。', '3 鐘を貸す。')).toEqual([['missing-number', '第1条第3項', 2]]);
    expect(found('第1条 次のとおりとする。', '(1) 笛。', '(3) 鐘')).toEqual([['missing-number', '第1条第3号', 3]]);
    expect(found('第1条 次のとおりとする。', '(1) 笛', 'ア 竹。', 'ウ 葦')).toEqual([
      ['missing-number', '第1条第1号ウ', 4],
    ]);
    expect(found('第1章 笛', '第1条 笛を貸す。', '第3章 鐘', '第2条 鐘を貸す。')).toEqual([
      ['missing-number', '第3章', 3],
    ]);
    expect(found('第1条 笛を貸す。', '別表第1', '笛', '別表第3', '鐘')).toEqual([['missing-number', '別表第3', 4]]);
    expect(found('第1条 笛を貸す。', '附則', '第2条 笛は、数えない。')).toEqual([['missing-number', '附則第2条', 3]]);
  });
  it('of what is deleted are not missing', () => {
    expect(found('第1条 笛を貸す。', '第2条から第4条まで 削除', '第5条 鐘を貸す。')).toEqual([]);
    expect(found('第1条 次のとおりとする。', '(1) 笛', '(2)及び(3) 削除', '(4) 鐘')).toEqual([]);
    expect(found('第1条 笛を貸す。', '第1条の2 鈴を貸す。', '第2条 鐘を貸す。')).toEqual([]);
  });
  it('that are lower than those before them', () => {
    expect(found('第1条 笛を貸す。', '第2条 鐘を貸す。', '第2条の2 鈴を貸す。', '第1条の2 鼓を貸す。')).toEqual([
      ['number-out-of-order', '第1条の2', 4],
    ]);
    expect(found('第1条 笛を貸す。', '第1条の2の2 鈴を貸す。', '第1条の2 鐘を貸す。')).toEqual([
      ['missing-number', '第1条の2の2', 2],
      ['number-out-of-order', '第1条の2', 3],
    ]);
  });
  it('that come twice', () => {
    expect(found('第1条 笛を貸す。', '第2条 鐘を貸す。', '第2条 鈴を貸す。')).toEqual([
      ['repeated-citation', '第2条', 3],
    ]);
    expect(found('第1条 次のとおりとする。', '(1) 笛。', '(1) 鐘')).toEqual([['repeated-citation', '第1条第1号', 3]]);
    expect(found('第1条 笛を貸す。', '附則', '笛は、数えない。', '附則', '鐘は、数えない。')).toEqual([
      ['repeated-citation', '附則', 4],
    ]);
    expect(found('第1条 笛を貸す。', '様式第1号', '申込書', '様式第1号', '返却書')).toEqual([
      ['repeated-citation', '様式第1号', 4],
    ]);
  });
});

describe('labels that look glued', () => {
  it.each<[string, string[], unknown[]]>([
    ['an article behind a sentence', ['第1条 笛を貸す。第2条 鐘を貸す。'], ['第1条', 1]],
    ['an article with its caption', ['第1条 笛を貸す。(返却) 第2条 笛を返す。'], ['第1条', 1]],
    ['a chapter', ['第1条 笛を貸す。 第2章 鐘 次のとおり。'], ['第1条', 1]],
    ['a paragraph', ['第1条 笛を貸す。2 鐘を貸す。'], ['第1条', 1]],
    ['a further paragraph', ['第1条 笛を貸す。', '2 鐘を貸す。 3 鈴を貸す。'], ['第1条第2項', 2]],
    ['items', ['第1条 次のとおりとする。 (1) 笛 (2) 鐘'], ['第1条', 1]],
    ['a further item', ['第1条 次のとおりとする。', '(1) 笛 (2) 鐘'], ['第1条第1号', 2]],
    ['a sub-item', ['第1条 次のとおりとする。', '(1) 笛', 'ア 竹 イ 木'], ['第1条第1号ア', 3]],
    [
      'a sub-item in brackets',
      ['第1条 次のとおりとする。', '(1) 笛', 'ア 竹', '(ア) 長い (イ) 短い'],
      ['第1条第1号ア(ア)', 4],
    ],
    ['a letter', ['第1条 次のとおりとする。', '(1) 笛', 'a 竹 b 木'], ['第1条第1号a', 3]],
    ['an article that nothing ends before', ['第1条 次のとおり', '第9条 鐘'], ['第1条', 2]],
    ['an item that nothing ends before', ['第1条 次のとおりとする。', '(1) 笛', '(5) 鐘'], ['第1条', 3]],
  ])('%s', (_, lines, place) => expect(found(...lines)).toEqual([['glued-label', ...place]]));
  it('numbers that are none are not', () => {
    for (const words of [
      '笛を貸す。2日前に返す。',
      '笛(1)及び鐘(2)を貸す。',
      '次の(1) 又は(2) による。',
      '笛を貸す。第2条の規定による。',
      '笛 2 本を貸す。',
    ])
      expect(found(`第1条 ${words}`)).toEqual([]);
    expect(found('第1条 次のとおりとする。', '(2)の2 笛', '(1) 笛。', 'ン 竹 ア 木')).not.toContainEqual([
      'glued-label',
      expect.anything(),
    ]);
  });
});

describe('lines', () => {
  it('without a label, behind a blank one and a finished sentence, are named', () => {
    expect(found('第1条 笛を貸す。', '', '鐘は、貸さない。')).toEqual([['line-without-label', '第1条', 3]]);
    expect(found('第1章 笛', '第1条 笛を貸す。', '第2章 鐘', '', 'この章は、鐘のこと。', '第2条 鐘を貸す。')).toEqual([
      ['line-without-label', '第2章', 5],
    ]);
    for (const lines of [
      ['第1条 笛を貸す。', '鐘は、貸さない。'],
      ['第1条 笛を貸す。', '', 'ただし、竹の笛を除く。'],
      ['第1条 笛を貸す。', '', 'この場合において、鐘は、貸さない。'],
      ['第1条 笛を', '', '貸す。'],
    ])
      expect(found(...lines)).toEqual([]);
  });
  it('that pages have added are counted', () => {
    const lines = Array.from({ length: 40 }, (_, i) => [
      `第${i + 1}条 笛を貸す。`,
      ...(i % 10 === 9 ? [`- ${i} -`] : []),
    ]);
    expect(found(...lines.flat())).toEqual([['page-marks', undefined, 11]]);
    expect(messages('ja', ...lines.flat())).toEqual([
      '11行目：印刷されたページの見出しや番号とみて、この行から計4行を除いて読みました。',
    ]);
  });
});

describe('what is no plain text', () => {
  it('says what it looks like', () => {
    expect(found('第1条 笛を貸す。<br>', '第2条 鐘を貸す。')).toEqual([['looks-like-html', undefined, 1]]);
    expect(found('第1条 笛を貸す。', '**第2条** 鐘を貸す。')).toEqual([['looks-like-markdown', undefined, 2]]);
    expect(found('第1条 笛<3本>を貸す。', '第2条 a < b とする。')).toEqual([]);
  });
  it('is refused as what it is where no article is found', () => {
    const html = '<!DOCTYPE html>\n<html><body><p>第1条 笛を貸す。</p></body></html>';
    expect(() => parseRegulation(html)).toThrow(expect.objectContaining({ code: 'html' }));
  });
  it('Markdown keeps its words, and signs that are escaped', () => {
    const { provisions } = parseRegulation(
      '# 笛規程\n\n## 第1章 笛\n\n**第1条** `笛` を [貸す](#a)。 \\* は、**印**とする。<br>',
    );
    expect(provisions.map(({ words }) => words)).toEqual(['笛', '笛 を 貸す。 * は、印とする。']);
  });
});

describe('in words', () => {
  it('in Japanese and English, by line', () => {
    const lines = [
      '第1条 笛を貸す。2 鐘を貸す。',
      '第3条 鈴を貸す。',
      '',
      '笛。',
      '第3条 <b>鼓</b><br>を貸す。',
      '第2条 琴を貸す。',
    ];
    expect(messages('ja', ...lines)).toEqual([
      '1行目：第1条の文言の中に、他の規定の番号と思われるものがあります。',
      '2行目：第1条の次が第3条です。間の番号が見当たりません。',
      '4行目：番号のない行を、第3条の続きとして読みました。',
      '5行目：HTMLの文書のようです。ブラウザーで開いて写した文章であれば、確実に読めます。',
      '5行目：第3条に当たるものが、前にもあります。',
      '6行目：第2条が第3条の後にあります。',
    ]);
    expect(messages('en', ...lines)).toEqual([
      'Line 1: the words of Article 1 hold what looks like the number of another provision.',
      'Line 2: Article 3 comes right after Article 1: what is between them is missing.',
      'Line 4: a line without a number was taken to go on with Article 3.',
      'Line 5: this seems to be HTML. Open it in a browser and copy the text from there, to have it read with certainty.',
      'Line 5: there is another Article 3 before this.',
      'Line 6: Article 2 comes after Article 3.',
    ]);
    expect(messages('ja', '# 笛', '第2条 笛を貸す。')).toEqual([
      '1行目：Markdownの文書のようです。その記号を除いて読みました。',
      '2行目：第2条から始まっています。前の番号が見当たりません。',
    ]);
    expect(messages('en', '第2条 笛を貸す。')).toEqual([
      'Line 1: the first is Article 2: what is before it is missing.',
    ]);
  });
  it('a hundred at most, and how many more there are', () => {
    const { diagnostics } = parseRegulation(Array.from({ length: 151 }, () => '第1条 笛を貸す。').join('\n'));
    expect(diagnostics).toHaveLength(101);
    expect(diagnostics.at(-1)).toEqual({
      code: 'more',
      message: { ja: 'このほか、注意が50件あります。', en: 'There are 50 more.' },
    });
  });
  it('stand in a comparison, and below its changes', () => {
    const [before, after] = ['第1条 笛を貸す。\n第3条 鐘を貸す。', '第1条 笛を貸す。\n第4条 鐘を貸す。'];
    const comparison = compareTexts(before, after);
    expect(comparison.diagnostics.before.map(short)).toEqual([['missing-number', '第3条', 2]]);
    expect(comparison.diagnostics.after.map(short)).toEqual([['missing-number', '第4条', 2]]);
    expect(explainChanges(comparison, 'ja').slice(-4)).toEqual([
      ...['旧の文章の読取りで注意すること：', '  2行目：第1条の次が第3条です。間の番号が見当たりません。'],
      ...['文章の読取りで注意すること：', '  2行目：第1条の次が第4条です。間の番号が見当たりません。'],
    ]);
    expect(explainChanges(compareTexts(before, before), 'en')).toEqual([
      'No provision and no row of an appended table has changed.',
      'Reading the earlier text, look at this:',
      '  Line 2: Article 3 comes right after Article 1: what is between them is missing.',
      'Reading the text, look at this:',
      '  Line 2: Article 3 comes right after Article 1: what is between them is missing.',
    ]);
  });
  it('a regulation that was kept before there were any has none', () => {
    const { diagnostics: _, ...kept } = parseRegulation('第2条 笛を貸す。');
    expect(compareText(kept as never, kept as never).diagnostics).toEqual({ before: [], after: [] });
  });
});

it.runIf(official !== undefined)('the official text has nothing doubtful', () => {
  expect(compareText(official ?? '').diagnostics).toEqual({ before: [], after: [] });
});
