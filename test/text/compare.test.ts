import { describe, expect, it } from 'vitest';
import { type Comparison, compareText, compareTexts, parseRegulation } from '../../src/text.js';
import { edited, official, synthetic } from './texts.js';

/** What a comparison reports, in short. */
const changesOf = ({ provisions }: Comparison) =>
  provisions
    .filter(({ status }) => status !== 'same')
    .map(({ status, from = '-', to = '-' }) => `${status} ${from} ${to}`);
const rowsOf = ({ rows }: Comparison) =>
  rows.filter(({ status }) => status !== 'same').map(({ status, table, name }) => `${status} ${table} ${name}`);

const later = (from: string | RegExp, to: string) => compareTexts(synthetic, edited(synthetic, from, to));

describe('provisions', () => {
  it('a text is the same as itself', () => {
    const comparison = compareTexts(synthetic, synthetic);
    expect(comparison.same).toBe(true);
    expect([...changesOf(comparison), ...rowsOf(comparison)]).toEqual([]);
    expect(comparison.provisions).toHaveLength(parseRegulation(synthetic).provisions.length);
  });
  it('a changed word is reported where it stands, with both wordings', () => {
    const comparison = later('返事をする', '返答をする');
    expect(changesOf(comparison)).toEqual(['changed 第4条第3項 第4条第3項']);
    const change = comparison.provisions.find(({ status }) => status === 'changed');
    expect(change?.before?.words).toBe('楽器主任は、申込みを受けたときは、三日のうちに返事をする。');
    expect(change?.after?.words).toBe('楽器主任は、申込みを受けたときは、三日のうちに返答をする。');
  });
  it('a changed caption or chapter title is reported at the article or chapter', () => {
    expect(changesOf(later('\n(返却)', '\n(返還)'))).toEqual(['changed 第6条 第6条']);
    expect(changesOf(later('\n第2章 貸出し\n', '\n第2章 貸付け\n'))).toEqual(['changed 第2章 第2章']);
  });
  it('an article under another number takes all its places with it', () => {
    const places = ['', '第1項', '第2項', '第2項本文', '第2項ただし書', '第2項後段'];
    const moved = (to: string) => places.map((place) => `renumbered 第6条${place} ${to}${place}`);
    expect(changesOf(later('\n第6条 ', '\n第6条の2 '))).toEqual(moved('第6条の2'));
    expect(changesOf(later('\n第6条 ', '\n第7条 '))).toEqual(moved('第7条'));
  });
  it('articles that all shift are renumbered, and the new one among them is added', () => {
    const shifted = edited(
      edited(edited(synthetic, '\n第8条 ', '\n第9条 '), '\n第7条 ', '\n第8条 '),
      '\n第6条 ',
      '\n第7条 ',
    );
    const text = edited(shifted, '\n(返却)', '\n(延長)\n\n第6条 期間は、一度だけ延ばすことができる。\n\n(返却)');
    const found = changesOf(compareTexts(synthetic, text));
    expect(found.filter((each) => !each.startsWith('renumbered'))).toEqual(['added - 第6条']);
    expect(found).toHaveLength(1 + 6 + 1 + 3);
    expect(found).toContain('renumbered 第8条第2項 第9条第2項');
  });
  it('an article that moves and changes a little is known by the rest', () => {
    const text = edited(edited(synthetic, '\n第4条 ', '\n第4条の2 '), '演奏の場所', '演奏の日時');
    expect(changesOf(compareTexts(synthetic, text)).filter((each) => !each.startsWith('renumbered'))).toEqual([
      'changed 第4条第2項第2号 第4条の2第2項第2号',
    ]);
  });
  it('items are added, removed and renumbered one by one', () => {
    const added = later('(2) 演奏の場所\n', '(2) 演奏の場所\n\n(3) 人数\n');
    expect(changesOf(added)).toEqual(['added - 第4条第2項第3号']);
    const inserted = later('(2) 演奏の場所\n', '(2) 人数\n\n(3) 演奏の場所\n');
    expect(changesOf(inserted)).toEqual(['renumbered 第4条第2項第2号 第4条第2項第3号', 'added - 第4条第2項第2号']);
    expect(changesOf(later('(2)の2 替え弦 弦の代わりとして備える糸をいう。\n', ''))).toEqual([
      'removed 第2条第2号の2 -',
    ]);
  });
  it('a second paragraph or a proviso changes nothing but itself', () => {
    const paragraph = later('14日とする。\n', '14日とする。\n\n2 冬は、30日とする。\n');
    expect(changesOf(paragraph)).toEqual(['renumbered 第5条 第5条第1項', 'added - 第5条第2項']);
    const proviso = later('14日とする。\n', '14日とする。ただし、冬は、30日とする。\n');
    expect(changesOf(proviso)).toEqual(['renumbered 第5条 第5条本文', 'added - 第5条ただし書']);
    expect(changesOf(later('ただし、祭礼のときは、この限りでない。', ''))).toEqual([
      ...['renumbered 第4条第1項本文 第4条第1項', 'removed 第4条第1項ただし書 -'],
    ]);
  });
  it('an article that only says 削除 is removed', () => {
    expect(changesOf(later(/\n第5条 .*\n/, '\n第5条 削除\n'))).toEqual(['removed 第5条 -']);
    expect(changesOf(later(/\n第5条 .*\n/, '\n第5条 削除〔令和9年訓令甲1号〕\n'))).toEqual(['removed 第5条 -']);
    expect(changesOf(later(/\n第5条 .*\n/, '\n第5条 削除の申出は、別に定める。\n'))).toEqual(['changed 第5条 第5条']);
  });
  it('items of which the first says that all are deleted are removed', () => {
    const list = '第1条 次のとおりとする。\n(1) 笛\n(2) 鐘\n(3) 鈴\n(4) 鼓';
    expect(changesOf(compareTexts(list, edited(list, '(2) 鐘\n(3) 鈴', '(2)及び(3) 削除')))).toEqual([
      ...['removed 第1条第2号 -', 'removed 第1条第3号 -'],
    ]);
  });
  it('a number that comes twice hides nothing', () => {
    expect(changesOf(later('(2) 演奏の場所\n', '(2) 演奏の場所\n\n(2) 人数\n'))).toEqual(['added - 第4条第2項第2号']);
    expect(changesOf(later('\n(返却)', '\n(延長)\n\n第5条 期間は、一度だけ延ばすことができる。\n\n(返却)'))).toEqual([
      'added - 第5条',
    ]);
    expect(changesOf(later('14日とする。\n', '14日とする。\n\n第5条 夏は、短くする。\n'))).toEqual(['added - 第5条']);
  });
  it('a letter less at the beginning of a proviso, or another at that of the supplementary provisions', () => {
    for (const misprint of ['だし、', 'たし、', 'ただ、'])
      expect(changesOf(later('。ただし、祭礼', `。${misprint}祭礼`))).toEqual([
        'changed 第4条第1項ただし書 第4条第1項ただし書',
      ]);
    for (const misprint of ['(の訓令は、', 'この訓。は、', 'この訓令は。'])
      expect(changesOf(later('\nこの訓令は、平成20年', `\n${misprint}平成20年`))).toEqual(['changed 附則 附則']);
  });
  it('words given to a place that had none, or taken from it, change it', () => {
    const list = (words: string) => `第1条 次のとおりとする。\n(1) ${words}\nア 竹\nイ 木`;
    const article = (words: string) => `第1条 笛を貸す。\n第2条 ${words}\n第3条 鐘を貸す。`;
    for (const [full, empty, changed] of [
      [list('笛'), list(''), 'changed 第1条第1号 第1条第1号'],
      [article('太鼓を貸す。'), article(''), 'changed 第2条 第2条'],
    ] as const) {
      expect(changesOf(compareTexts(empty, full))).toEqual([changed]);
      expect(changesOf(compareTexts(full, empty))).toEqual([changed]);
    }
  });
  it('a place that says nothing is not taken for another that says nothing', () => {
    const [before, after] = ['第1条 笛を貸す。\n第2条\n第3条 鐘を貸す。', '第1条 笛を貸す。\n第3条 鐘を貸す。\n第4条'];
    expect(changesOf(compareTexts(before, after))).toEqual(['removed 第2条 -', 'added - 第4条']);
  });
  it('numbers in brackets with a branch are places of their own', () => {
    const text = '第1条 次のとおりとする。\n一 笛\nイ 竹\n(1) 長い笛\n(1)の2 中くらいの笛\n(2) 短い笛';
    expect(changesOf(compareTexts(text, edited(text, '\n(1)の2 中くらいの笛', '')))).toEqual([
      'removed 第1条第1号イ(1)の2 -',
    ]);
    expect(changesOf(compareTexts(text, edited(text, '中くらいの笛', '中位の笛')))).toEqual([
      'changed 第1条第1号イ(1)の2 第1条第1号イ(1)の2',
    ]);
  });
  it('every place has its wordings on both sides, on its own side where it is added or removed', () => {
    const [list, more] = ['第1条 次のとおりとする。\n(1) 笛', '第1条 次のとおりとする。\n(1) 笛\n(2) 鐘'];
    const wordings = (before: string, after: string) =>
      compareTexts(before, after).provisions.map((each) => [each.before?.words, each.after?.words]);
    expect(wordings(list, more)).toEqual([
      ['次のとおりとする。', '次のとおりとする。'],
      ['笛', '笛'],
      [undefined, '鐘'],
    ]);
    expect(wordings(more, list).at(-1)).toEqual(['鐘', undefined]);
  });
  it('of two articles made into one, that which gave more of it is known in it', () => {
    const [before, after] = [
      '第1条 笛を貸す。\n2 鐘を貸す。\n第2条 鈴を貸す。\n2 鼓を貸す。\n3 琴を貸す。',
      '第1条 鈴を貸す。\n2 鼓を貸す。\n3 琴を貸す。\n4 笛を貸す。\n5 弦は、貸さない。',
    ];
    expect(changesOf(compareTexts(before, after))).toEqual([
      ...['removed 第1条 -', 'renumbered 第1条第1項 第1条第4項', 'removed 第1条第2項 -'],
      ...['renumbered 第2条 第1条', 'renumbered 第2条第1項 第1条第1項', 'renumbered 第2条第2項 第1条第2項'],
      ...['renumbered 第2条第3項 第1条第3項', 'added - 第1条第5項'],
    ]);
  });
  it('an item that moves to another article takes its parts with it', () => {
    const item =
      '\n(3) 楽器庫 次に掲げる場所をいう。\n\nア 公民館の地下の倉庫\n\nイ 次に掲げる学校の音楽室\n\n(ア) 東の学校\n\n(イ) 西の学校\n';
    const text = edited(edited(synthetic, item, ''), '14日とする。\n', `14日とする。\n${item.replace('(3)', '(1)')}`);
    const places = ['', 'ア', 'イ', 'イ(ア)', 'イ(イ)'];
    expect(changesOf(compareTexts(synthetic, text))).toEqual(
      places.map((place) => `renumbered 第2条第3号${place} 第5条第1号${place}`),
    );
  });
  it('an item that moves to another article is renumbered', () => {
    const text = edited(
      edited(synthetic, '\n(2) 演奏の場所\n', '\n'),
      '14日とする。\n',
      '14日とする。\n\n(1) 演奏の場所\n',
    );
    expect(changesOf(compareTexts(synthetic, text))).toEqual(['renumbered 第4条第2項第2号 第5条第1号']);
  });
});

describe('rows of the tables', () => {
  it('a row is removed, added, changed', () => {
    expect(rowsOf(later('締太鼓\n\n祭礼の稽古\n\n', ''))).toEqual(['removed 別表第1 締太鼓']);
    expect(rowsOf(later('締太鼓\n', '小太鼓\n\n祭礼の行列\n\n締太鼓\n'))).toEqual(['added 別表第1 小太鼓']);
    expect(rowsOf(later('祭礼の稽古', '祭礼の練習'))).toEqual(['changed 別表第1 締太鼓']);
    expect(rowsOf(later('能管', '龍笛'))).toEqual(['changed 別表第1 能管']);
    expect(rowsOf(later('\n教育長\n', '\n教育長\n\n会計管理者\n'))).toEqual(['added 別表第3 会計管理者']);
  });
  it('a row moves to another unit, and no other row is reported', () => {
    const row = '締太鼓\n\n祭礼の稽古\n\n';
    const text = edited(edited(synthetic, row, ''), '\n学校係\n', `\n学校係\n\n${row}`);
    const comparison = compareTexts(synthetic, text);
    expect(rowsOf(comparison)).toEqual(['moved 別表第1 締太鼓']);
    const moved = comparison.rows.find(({ status }) => status === 'moved');
    expect([moved?.before?.cells[2], moved?.after?.cells[2]]).toEqual(['音楽係', '学校係']);
  });
  it('rows of a table that had none, and of a table under another number', () => {
    const empty = edited(synthetic, '副町長\n\n教育長\n\n', '');
    expect(rowsOf(compareTexts(empty, synthetic))).toEqual(['added 別表第3 副町長', 'added 別表第3 教育長']);
    expect(rowsOf(later('別表第3(第8条関係)', '別表第4(第8条関係)'))).toEqual([]);
    expect(changesOf(later('別表第3(第8条関係)', '別表第4(第8条関係)'))).toEqual(['renumbered 別表第3 別表第4']);
  });
  it('rows of a table more', () => {
    const text = edited(
      synthetic,
      '\n別表第3(第8条関係)',
      '\n別表第2の2(第7条関係)\n\n予備の委員\n\n会計係長\n\n別表第3(第8条関係)',
    );
    expect(rowsOf(compareTexts(synthetic, text))).toEqual(['added 別表第2の2 会計係長']);
  });
  it('rows in another order are told from others', () => {
    expect(rowsOf(later('公民館長\n\n音楽係長\n\n教育課長', '教育課長\n\n公民館長\n\n音楽係長'))).toEqual([
      'reordered 別表第2 教育課長',
    ]);
  });
});

describe('what rests on a change', () => {
  const encoded = (citation: string) => {
    const words = '備品は、年に一度数える。';
    const { provisions } = compareTexts(`${citation} ${words}`, `${citation} ${words}改める。`);
    return provisions.find(({ from }) => from === citation)?.resting;
  };
  it('decisions, acts and readings that cite the place', () => {
    const resting = encoded('第30条');
    expect(resting?.decisions).toEqual(['policy-review']);
    expect(resting?.acts.map(({ citation, mode }) => [citation, mode])).toEqual([['第30条', 'duty']]);
    expect(encoded('第30条')?.readings).toEqual([]);
    expect(encoded('第25条')?.readings).toContain('policy-duty-scope');
  });
  it('an article and what is numbered after it are different places', () => {
    expect(encoded('第3条の2')?.decisions).not.toContain('report-addressees');
  });
  it('an added item counts for what cites its list', () => {
    const list = '第6条 次の事項を記す。\n(1) 日\n(2) 場所';
    const added = compareTexts(list, `${list}\n(3) 人数`).provisions.find(({ status }) => status === 'added');
    expect(added?.resting.decisions).toEqual(['contract-terms']);
  });
  it('an added paragraph counts for what cites the others of its article', () => {
    const article = '第13条 次の者は、申し出る。\n2 返事は、速やかにする。';
    const added = compareTexts(article, `${article}\n3 返事は、書面とする。`).provisions.at(-1);
    expect(added).toMatchObject({ status: 'added', to: '第13条第3項' });
    // On minor changes a section head decides, which is taken to spare them the committee.
    expect(added?.resting.decisions).toEqual(['procedure', 'notice', 'committee']);
    expect(added?.resting.acts.map(({ citation }) => citation)).toContain('第13条第2項');
  });
});

describe.runIf(official !== undefined)('the official text', () => {
  const text = official ?? '';
  const against = (from: string | RegExp, to: string) => compareText(edited(text, from, to));
  const article14 = ['', '第1項', '第1項本文', '第1項ただし書', '第2項'];
  it('a letter of a caption or chapter title is reported at its article or chapter', () => {
    const places = parseRegulation(text).provisions.filter(({ caption, label }) => caption ?? label.endsWith('章'));
    expect(places).toHaveLength(34 + 11);
    for (const { citation, caption, words } of places) {
      const printed = caption === undefined ? `\n${citation} ${words}\n\n(` : `\n(${caption})\n\n${citation} `;
      const found = changesOf(
        against(
          printed,
          printed.replace(caption ?? words, (all) => `鬱${all.slice(1)}`),
        ),
      );
      expect(found).toEqual([`changed ${citation} ${citation}`]);
    }
  });
  it('is the same as the encoded edition', () => {
    expect(compareText(text).same).toBe(true);
    expect(compareText(parseRegulation(text)).provisions).toHaveLength(183);
  });
  it.each(['第15条', '第14条の2', '第99条'])('Article 14 as %s is renumbered for exactly its places', (to) => {
    expect(changesOf(against('\n第14条 ', `\n${to} `))).toEqual(
      article14.map((place) => `renumbered 第14条${place} ${to}${place}`),
    );
  });
  it('Articles 14 to 32, all one further, are renumbered', () => {
    const numbers = Array.from({ length: 19 }, (_, i) => 32 - i);
    const shifted = numbers.reduce((each, n) => edited(each, `\n第${n}条 `, `\n第${n + 1}条 `), text);
    const found = compareText(shifted).provisions.filter(({ status }) => status !== 'same');
    expect(found.length).toBe(57);
    for (const { status, from, to } of found)
      expect([status, to]).toEqual(['renumbered', from!.replace(/\d+/, (number) => String(Number(number) + 1))]);
  });
  it('a row of Appended Table 1 less is one removed row', () => {
    const comparison = against('学齢簿システム\n\n就学事務\n\n', '');
    expect([changesOf(comparison), rowsOf(comparison)]).toEqual([[], ['removed 別表第1 学齢簿システム']]);
    expect(comparison.rows.find(({ status }) => status === 'removed')?.resting.decisions).toContain('manager');
  });
  it('a row of Appended Table 1 under another unit is one moved row', () => {
    const row = '学齢簿システム\n\n就学事務\n\n';
    const comparison = compareText(edited(edited(text, row, ''), '\n経理課\n\n', `\n経理課\n\n${row}`));
    expect([changesOf(comparison), rowsOf(comparison)]).toEqual([[], ['moved 別表第1 学齢簿システム']]);
  });
  it('an item more in Article 6 is one added', () => {
    const comparison = against(/(\n\(10\) 前各号.*\n)/, '$1\n(11) 契約の期間に関すること。\n');
    expect([changesOf(comparison), rowsOf(comparison)]).toEqual([['added - 第6条第11号'], []]);
  });
});
