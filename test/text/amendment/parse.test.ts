import { describe, expect, it } from 'vitest';
import { InvalidTextError, type Operation, parseAmendment } from '../../../src/text.js';

/** An operation in short: what it does, and where. */
function short(operation: Operation): string {
  const { citation, through, part, row, throughRow, column } = operation.place;
  const place = [citation, through, part, row, throughRow, column].filter((each) => each !== undefined).join(' ');
  switch (operation.kind) {
    case 'replace-words':
      return `${place}: ${operation.words} → ${operation.by}`;
    case 'add-words':
      return `${place}: ${operation.side} ${operation.beside} + ${operation.words}`;
    case 'delete-words':
      return `${place}: - ${operation.words}`;
    case 'replace':
    case 'vacate':
      return `${operation.kind} ${place} (${operation.level}): ${operation.text}`;
    case 'insert':
      return `insert ${operation.side} ${place} (${operation.level}): ${operation.text}`;
    case 'delete':
      return `delete ${place}`;
    case 'renumber':
      return `${place} → ${[operation.to.citation, operation.to.through].filter(Boolean).join(' ')}`;
    case 'shift':
      return `shift ${place} ${operation.by}`;
  }
}

function read(directive: string): string[] {
  const { operations, unread } = parseAmendment(directive);
  expect(unread).toEqual([]);
  return operations.map(short);
}

describe('places', () => {
  it.each<[string, string[]]>([
    ['第一条中「甲」を「乙」に改める。', ['第1条: 甲 → 乙']],
    ['第十二条の二第三項第四号の五イ(ア)中「甲」を「乙」に改める。', ['第12条の2第3項第4号の5イ(ア): 甲 → 乙']],
    ['第３条及び第５条から第７条までの規定中「甲」を「乙」に改める。', ['第3条: 甲 → 乙', '第5条 第7条: 甲 → 乙']],
    [
      '第3条第1項第1号、第3号及び第4号中「甲」を削る。',
      ['第3条第1項第1号: - 甲', '第3条第1項第3号: - 甲', '第3条第1項第4号: - 甲'],
    ],
    ['第3条第1項及び第2項並びに第4条中「甲」を削る。', ['第3条第1項: - 甲', '第3条第2項: - 甲', '第4条: - 甲']],
    ['第3条の規定中「甲」を削る。', ['第3条: - 甲']],
    ['第8条以下中「甲」を削る。', ['第8条 : - 甲']],
    ['第2条（見出しを含む。）中「甲」を削る。', ['第2条 with-caption: - 甲']],
    [
      '第2条の見出し及び同条第1項各号列記以外の部分中「甲」を削る。',
      ['第2条 caption: - 甲', '第2条第1項 chapeau: - 甲'],
    ],
    ['第2条第1項各号中「甲」を削る。', ['第2条第1項 items: - 甲']],
    [
      '第2条第1項本文中「甲」を削り、同項ただし書中「乙」を削る。',
      ['第2条第1項本文: - 甲', '第2条第1項ただし書: - 乙'],
    ],
    ['第2条第1項前段中「甲」を削り、同項後段中「乙」を削る。', ['第2条第1項前段: - 甲', '第2条第1項後段: - 乙']],
    ['本則中「甲」を「乙」に改める。', ['本則: 甲 → 乙']],
    ['題名及び第1条中「甲」を「乙」に改める。', ['題名: 甲 → 乙', '第1条: 甲 → 乙']],
    ['目次中「甲」を「乙」に改める。', ['目次: 甲 → 乙']],
    [
      '第2章の章名中「甲」を「乙」に改め、同章第1節の節名中「甲」を「丙」に改める。',
      ['第2章 heading: 甲 → 乙', '第2章第1節 heading: 甲 → 丙'],
    ],
    [
      '附則第2項中「甲」を「乙」に改め、附則第3条中「甲」を「丙」に改める。',
      ['附則第2項: 甲 → 乙', '附則第3条: 甲 → 丙'],
    ],
    ['別表中「甲」を「乙」に改める。', ['別表: 甲 → 乙']],
    ['別表第一の二（第3条関係）中「甲」を「乙」に改める。', ['別表第1の2: 甲 → 乙']],
    ['別表第1篠笛の項中「甲」を「乙」に改め、同表能管の項を削る。', ['別表第1 篠笛: 甲 → 乙', 'delete 別表第1 能管']],
    ['別表第1の篠笛の項から能管の項までを削る。', ['delete 別表第1 篠笛 能管']],
    ['別表第1「笛、鐘」の項及び太鼓の項を削る。', ['delete 別表第1 笛、鐘', 'delete 別表第1 太鼓']],
    ['別表第1篠笛の項用途の欄中「甲」を「乙」に改める。', ['別表第1 篠笛 用途: 甲 → 乙']],
    ['別表第1篠笛の項「使い道」の欄中「甲」を「乙」に改める。', ['別表第1 篠笛 使い道: 甲 → 乙']],
    ['様式第1号中「甲」を「乙」に改める。', ['様式第1号: 甲 → 乙']],
    ['第２号様式（第3条関係）を削る。', ['delete 第2号様式']],
    ['第2条中第3号を削り、第4号を第3号とする。', ['delete 第2条第3号', '第2条第4号 → 第2条第3号']],
    ['第3条第1項中「甲」を「乙」に、第5条中「丙」を「丁」に改める。', ['第3条第1項: 甲 → 乙', '第5条: 丙 → 丁']],
    ['第3章中第9条中「甲」を「乙」に改める。', ['第9条: 甲 → 乙']],
    ['第4章及び第5章の章名中「甲」を「乙」に改める。', ['第4章 heading: 甲 → 乙', '第5章 heading: 甲 → 乙']],
    ['第4章から第6章までの章名中「甲」を「乙」に改める。', ['第4章 第6章 heading: 甲 → 乙']],
    ['第4条から第6条までの見出し中「甲」を「乙」に改める。', ['第4条 第6条 caption: 甲 → 乙']],
    ['第4条、第5条の見出し及び第6条中「甲」を削る。', ['第4条: - 甲', '第5条 caption: - 甲', '第6条: - 甲']],
    ['第1条及び題名中「甲」を「乙」に改める。', ['第1条: 甲 → 乙', '題名: 甲 → 乙']],
    ['別表第1の12の項中「甲」を「乙」に改める。', ['別表第1 12: 甲 → 乙']],
    ['別表第1の2の12の項中「甲」を「乙」に改める。', ['別表第1の2 12: 甲 → 乙']],
    ['別表第1の2の項用途の欄中「甲」を「乙」に改める。', ['別表第1 2 用途: 甲 → 乙']],
    ['別表第3の表中「甲」を「乙」に改め、同表の篠笛の項を削る。', ['別表第3: 甲 → 乙', 'delete 別表第3 篠笛']],
    ['別表第1用途の欄中「甲」を「乙」に改める。', ['別表第1 用途: 甲 → 乙']],
    ['附則（平成29年4月1日訓令甲第2号抄）第1項中「甲」を削る。', ['附則(平成29年訓令甲第2号)第1項: - 甲']],
    ['別記様式を削る。', ['delete 別記様式']],
    ['第9条中「甲」を削り、第3章中同条を第10条とする。', ['第9条: - 甲', '第9条 → 第10条']],
    ['別表第1中「篠笛」の項を削り、「能管」の項中「甲」を削る。', ['delete 別表第1 篠笛', '別表第1 能管: - 甲']],
  ])('%s', (directive, operations) => expect(read(directive)).toEqual(operations));
});

describe('what is done', () => {
  it.each<[string, string[]]>([
    ['第1条中「甲」、「乙」及び「丙」を「丁」に改める。', ['第1条: 甲 → 丁', '第1条: 乙 → 丁', '第1条: 丙 → 丁']],
    ['第1条中「甲」の次に「乙」を、「丙」の前に「丁」を加える。', ['第1条: after 甲 + 乙', '第1条: before 丙 + 丁']],
    [
      '第1条中「甲」の下に「乙」を加え、「丙」の上に「丁」を加える。',
      ['第1条: after 甲 + 乙', '第1条: before 丙 + 丁'],
    ],
    ['第1条中「甲」を、第2条中「乙」を削る。', ['第1条: - 甲', '第2条: - 乙']],
    ['第1条中「甲（「乙」という。）」を「丙」に改める。', ['第1条: 甲（「乙」という。） → 丙']],
    ['第1条中｢甲｣を｢乙｣に改め､｢丙｣を削る｡', ['第1条: 甲 → 乙', '第1条: - 丙']],
    ['第1条の見出しを「（目的）」に改める。', ['replace 第1条 caption (words): （目的）']],
    ['第1条に見出しとして「（目的）」を付する。', ['replace 第1条 caption (words): （目的）']],
    [
      '第1条の見出しとして「（目的）」を付し、第2条を削る。',
      ['replace 第1条 caption (words): （目的）', 'delete 第2条'],
    ],
    ['題名を「鳴物規程」に改める。', ['replace 題名 (words): 鳴物規程']],
    ['第4条から第9条までを二条ずつ繰り下げる。', ['shift 第4条 第9条 2']],
    ['第4号から第6号までを第5号から第7号までとする。', []],
    ['第3条第4号から第6号までを第5号から第7号までとする。', ['第3条第4号 第3条第6号 → 第3条第5号 第3条第7号']],
    ['第3条中第4号から第6号までを1号ずつ繰り上げる。', ['shift 第3条第4号 第3条第6号 -1']],
    ['第5条を同条第2項とする。', ['第5条 → 第5条第2項']],
    [
      '第5条から第7条までを次のように改める。\n第5条から第7条まで　削除',
      ['vacate 第5条 第7条 (article): 第5条から第7条まで　削除'],
    ],
    [
      '第5条及び第6条を次のように改める。\n第5条及び第6条　削除',
      ['vacate 第5条 第6条 (article): 第5条及び第6条　削除'],
    ],
    ['第3条第2号を次のように改める。\n(2)　削除', ['vacate 第3条第2号 (item): (2)　削除']],
    [
      '第3条第2号及び第3号を次のように改める。\n(2) 笛\n(3) 鐘',
      ['replace 第3条第2号 第3条第3号 (item): (2) 笛\n(3) 鐘'],
    ],
    ['第3条に次の各号を加える。\n(1) 笛\n(2) 鐘', ['insert within 第3条 (item): (1) 笛\n(2) 鐘']],
    ['第3条第1号イの次に次のように加える。\nウ 鐘', ['insert after 第3条第1号イ (sub-item): ウ 鐘']],
    ['第3条第1号イに次のように加える。\n(ア) 鐘', ['insert within 第3条第1号イ (sub-item): (ア) 鐘']],
    [
      '第3章の前に次の1章を加える。\n第2章の2 鐘\n第8条の2 鐘を貸す。',
      ['insert before 第3章 (chapter): 第2章の2 鐘\n第8条の2 鐘を貸す。'],
    ],
    ['別表第1に次の1項を加える。\n鐘\t囃子', ['insert within 別表第1 (row): 鐘\t囃子']],
    ['別表第1の次に次の1表を加える。\n別表第2\n鐘\n笛', ['insert after 別表第1 (table): 別表第2\n鐘\n笛']],
    [
      '様式第1号の次に次の様式を加える。\n様式第2号\n鐘の申込み',
      ['insert after 様式第1号 (form): 様式第2号\n鐘の申込み'],
    ],
    [
      '附則を次のように改める。\n附 則\nこの訓令は、令和9年4月1日から施行する。',
      ['replace 附則 (supplement): 附 則\nこの訓令は、令和9年4月1日から施行する。'],
    ],
    ['目次に次のように加える。\n第4章 鐘', ['insert within 目次 (words): 第4章 鐘']],
    [
      '「第４章　鐘」を「第4章　鈴」に、「第五章 笛」を「第六章 笛」に改める。',
      ['第4章 heading: 鐘 → 鈴', '第5章 heading: 笛 → 笛', '第5章 → 第6章'],
    ],
    ['第4条及び第5条を2条ずつ繰り下げる。', ['shift 第5条 2', 'shift 第4条 2']],
    ['第4条及び第5条を1条ずつ繰り上げる。', ['shift 第4条 -1', 'shift 第5条 -1']],
    [
      '別表第3の次に次の別記様式を加える。\n別記様式\n鐘の申込み',
      ['insert after 別表第3 (form): 別記様式\n鐘の申込み'],
    ],
    ['附則の次に別表として次の1表を加える。\n別表\n鐘\n笛', ['insert after 附則 (table): 別表\n鐘\n笛']],
  ])('%s', (directive, operations) => {
    if (operations.length === 0) expect(parseAmendment(directive).unread).toHaveLength(1);
    else expect(read(directive)).toEqual(operations);
  });
  it('a sentence, and a quotation, may be broken over lines', () => {
    const directive = '第1条\n中「甲\n乙」を\n「丙」に改め、第2条\n第1項を削る。\n第3条を削る。';
    expect(read(directive)).toEqual(['第1条: 甲\n乙 → 丙', 'delete 第2条第1項', 'delete 第3条']);
  });
  it('provisions go on until the next sentence that amends', () => {
    const directive = `第3条を次のように改める。
第3条　笛は、
第4条中の者に貸す。
２　第5条中「甲」とあるのは「乙」とする。
第6条を削る。`;
    expect(read(directive)).toEqual([
      'replace 第3条 (article): 第3条　笛は、\n第4条中の者に貸す。\n２　第5条中「甲」とあるのは「乙」とする。',
      'delete 第6条',
    ]);
  });
  it('every operation says where it stands', () => {
    const text = '　第1条中「甲」を「乙」に改め、\n同条第2項を削る。\n　第３条を削る。';
    for (const { source } of parseAmendment(text).operations) expect(text.slice(source.offset)).toMatch(source.text);
    expect(parseAmendment(text).operations.map(({ source }) => source.line)).toEqual([1, 2, 3]);
  });
});

describe('around the sentences', () => {
  const directive = `○鳴物規程の一部を改正する訓令

令和９年３月31日
訓令甲第２号

庁中一般

鳴物規程（平成20年訓令甲第9号）の一部を次のように改正する。
第1条を削る。
付　則
１　この訓令は、令和９年４月１日から施行する。ただし、第１条の改正規定は、令和9年10月1日から施行する。
２　この訓令の施行の際の貸出しについては、なお従前の例による。
３　別表の改正は、公布の日から施行する。`;
  it('title, day, number, regulation and days of entry into force', () => {
    const { title, enacted, target, supplement, inForce } = parseAmendment(directive);
    expect(title).toBe('鳴物規程の一部を改正する訓令');
    expect(enacted).toEqual({ day: '令和9年3月31日', number: '訓令甲第2号' });
    expect(target).toBe('鳴物規程');
    expect(supplement?.line).toBe(11);
    expect(supplement?.text).toMatch(/^１　この訓令/);
    expect(inForce.map(({ day }) => day)).toEqual(['2027-04-01', '2027-10-01', undefined]);
    expect(inForce[0]?.words).toBe('1この訓令は、令和9年4月1日から施行する。');
  });
  it('day and number may stand on one line, or be missing', () => {
    const lead = '鳴物規程の一部を次のように改正する。\n第1条を削る。';
    const both = { day: '令和9年3月31日', number: '訓令甲第2号' };
    expect(parseAmendment(`令和9年3月31日訓令甲第2号\n${lead}`).enacted).toEqual(both);
    expect(parseAmendment(`訓令甲第2号\n${lead}`).enacted).toEqual({ number: '訓令甲第2号' });
    expect(parseAmendment(`令和9年3月31日\n${lead}`).enacted).toEqual({ day: '令和9年3月31日' });
    expect(parseAmendment(lead).enacted).toBeUndefined();
    expect(parseAmendment(`${lead}\n附 則`).supplement).toBeUndefined();
  });
});

describe('附則 is a line of other provisions, too', () => {
  const CONTENTS = '目次を次のように改める。\n目次\n第1章 笛(第1条)\n附則';
  const OWN = '附　則\nこの訓令は、令和9年4月1日から施行する。';
  const whole = (directive: string) => {
    const { operations, supplement, unread } = parseAmendment(directive);
    expect(unread).toEqual([]);
    return [...operations.map(short), supplement?.text];
  };
  const contents = 'replace 目次 (words): 目次\n第1章 笛(第1条)\n附則';
  const own = 'この訓令は、令和9年4月1日から施行する。';
  it.each<[string, string, (string | undefined)[]]>([
    ['of contents, before the next sentence', `${CONTENTS}\n第2条を削る。\n${OWN}`, [contents, 'delete 第2条', own]],
    ["of contents, before the directive's own", `${CONTENTS}\n${OWN}`, [contents, own]],
    ['of contents, at the end', CONTENTS, [contents, undefined]],
    [
      'of contents that are quoted',
      `目次中「\n第1章 笛\n附則\n」を「\n第1章 鐘\n附則\n」に改める。\n第2条を削る。\n${OWN}`,
      ['目次: \n第1章 笛\n附則\n → \n第1章 鐘\n附則\n', 'delete 第2条', own],
    ],
    [
      "the directive's own below contents without it",
      `${CONTENTS.replace('\n附則', '')}\n${OWN}`,
      [contents.replace('\n附則', ''), own],
    ],
    [
      'of supplementary provisions that are replaced',
      `附則を次のように改める。\n附則\n鐘を貸す。\n${OWN}`,
      ['replace 附則 (supplement): 附則\n鐘を貸す。', own],
    ],
  ])('%s', (_, directive, expected) => expect(whole(directive)).toEqual(expected));
  it('and what comes in place of a provision does not begin with it', () => {
    const { operations, unread, supplement } = parseAmendment(`第1条を次のように改める。\n${OWN}`);
    expect([operations.length, unread.length, supplement?.text]).toEqual([0, 1, own]);
  });
  it('below the amendment of a second regulation', () => {
    const { unread, supplement } = parseAmendment(
      `鳴物規程の一部を次のように改正する。\n第1条を削る。\n図書規程の一部を次のように改正する。\n第2条を削る。\n${OWN}`,
    );
    expect([unread[0]?.text, supplement?.text]).toEqual(['図書規程の一部を次のように改正する。\n第2条を削る。', own]);
  });
});

describe('what cannot be read is named', () => {
  it.each<[string, string, string]>([
    ['第5条は、なくす。', '第5条は、なくす。', '改正文として'],
    ['第5条中「甲」を「乙」に改めるものとする。', '第5条中「甲」', '改正文として'],
    ['第5条中「甲を「乙」に改める。', '第5条中「甲', '改正文として'],
    ['第5条中「甲」を「乙」に改める', '第5条中', '改正文として'],
    ['「甲」を「乙」に改める。', '「甲」を', '改正文として'],
    ['同条中「甲」を「乙」に改める。', '同条中', '改正文として'],
    ['第2項中「甲」を「乙」に改める。', '第2項中', '改正文として'],
    ['第5条中', '第5条中', '改正文として'],
    ['第5条中ない。', '第5条中ない。', '改正文として'],
    ['第5条中「甲」に「乙」を加える。', '第5条中「甲」に', '改正文として'],
    ['第4条及び第5条の見出し中「甲」を「乙」に改める。', '第4条及び', '改正文として'],
    ['「第4章 鐘」を「鈴」に改める。', '「第4章 鐘」を', '改正文として'],
    ['「第4章 鐘」を「第4章 鈴」、「第5章 笛」を「第5章 琴」に改める。', '「第4章 鐘」を', '改正文として'],
    ['「第4章 鐘」を「第4章 鈴」に、第5章を削る。', '「第4章 鐘」を', '改正文として'],
    ['「第4章 鐘」を「第4章 鈴」に。', '「第4章 鐘」を', '改正文として'],
    ['第3章を削り、同条を削る。', '第3章を削り', '改正文として'],
    ['別表第1を削り、同条を削る。', '別表第1を', '改正文として'],
    ['第5条中「甲」を削り、同表を削る。', '第5条中', '改正文として'],
    ['附則（経過措置）中「甲」を「乙」に改める。', '附則（経過措置）', '改正文として'],
    ['第5条中「甲」を「乙」を改める。', '第5条中「甲」を', '改正文として'],
    ['第5条中「甲」及び「乙」の次に「丙」を加える。', '第5条中', '改正文として'],
    ['第5条中「甲」の次に「丙」に加える。', '第5条中', '改正文として'],
    ['第5条中「甲」を「乙」に、ない。', '第5条中', '改正文として'],
    ['第5条中「甲」を「乙」に、第6条「丙」を「丁」に改める。', '第5条中', '改正文として'],
    ['第5条中「甲」を「乙」に改める第6条を削る。', '第5条中', '改正文として'],
    ['第5条及び第6条に次の1項を加える。\n2 笛を貸す。', '第5条及び', '改正文として'],
    ['第5条及び第7条を次のように改める。\n第5条 笛\n第7条 鐘', '第5条及び第7条を', '改正文として'],
    ['第5条を第6条。', '第5条を第6条。', '改正文として'],
    ['第5条の見出しを「甲」とする。', '第5条の見出しを', '改正文として'],
    ['第5条に見出しとして「甲」を加える。', '第5条に見出し', '改正文として'],
    ['第5条の次に次の1条を加える。', '第5条の次に', 'この下に'],
    ['第5条の次に次の1条を加える。\n鐘を貸す。', '第5条の次に', 'この下に'],
    ['第5条の次に次の1条を加える。\n2 鐘を貸す。', '第5条の次に', 'この下に'],
    ['第5条に次の1項を加える。\n第6条 鐘を貸す。', '第5条に', 'この下に'],
    ['第5条第1号の次に次の1号を加える。\n鐘\n(2) 笛', '第5条第1号', 'この下に'],
    ['第5条に次の1項を加える。\n(1) 笛を貸す。', '第5条に', 'この下に'],
    ['第5条の次に次の1条を加える。\n第2章 鐘\n第6条 鐘を貸す。', '第5条の次に', 'この下に'],
    ['第5条中「甲」を「乙」に、第6条中笛を削る。', '第5条中', '改正文として'],
    ['第5条中「甲」を「乙」に。', '第5条中', '改正文として'],
    ['別表第1及び別表第1を次のように改める。\n別表第1\n名\n笛', '別表第1及び', '改正文として'],
    ['第3章の次に次の1章を加える。\n第9条 鐘を貸す。', '第3章の次に', 'この下に'],
    ['別表第1を次のように改める。\n鐘', '別表第1を', 'この下に'],
    ['第5条の次に次の2条を加える。\n第5条の2 鐘を貸す。', '第5条の次に', '数が'],
    ['第3章の次に次の2章を加える。\n第4章 鐘\n第9条 鐘を貸す。', '第3章の次に', '数が'],
    ['第5条の次に次の1条を加える。\n第5条の2 鐘を貸す。\n第5条の3 笛を貸す。', '第5条の次に', '数が'],
  ])('%s', (directive, text, reason) => {
    const { operations, unread } = parseAmendment(directive);
    expect(operations).toEqual([]);
    expect(unread[0]?.text).toContain(text);
    expect(unread[0]?.reason.ja).toContain(reason);
    expect(unread[0]?.reason.en).toMatch(/\.$/);
  });
  it('of two that are to be followed by provisions, the first', () => {
    const { operations, unread } = parseAmendment('第5条を次のように改め、第6条を次のように改める。\n第6条 笛を貸す。');
    expect(operations.map(short)).toEqual(['replace 第6条 (article): 第6条 笛を貸す。']);
    expect(unread.map(({ text }) => text)).toEqual(['第5条を次のように改め']);
  });
  it('what comes after provisions without a number', () => {
    const { unread } = parseAmendment(
      '第5条を次のように改める。\n第5条 笛を貸す。\nそのほかは、追って定める。\n第6条を削る。',
    );
    expect(unread).toEqual([expect.objectContaining({ text: 'そのほかは、追って定める。', line: 3, offset: 24 })]);
  });
  it('the amendment of a second regulation', () => {
    const { operations, unread } = parseAmendment(`第1条 鳴物規程の一部を次のように改正する。
第1条を削る。
第2条 図書規程の一部を次のように改正する。
第2条を削る。`);
    expect(operations.map(short)).toEqual(['delete 第1条']);
    expect(unread.map(({ line, text }) => [line, text])).toEqual([
      [3, '第2条 図書規程の一部を次のように改正する。\n第2条を削る。'],
    ]);
    expect(unread[0]?.reason.en).toContain('second regulation');
  });
  it('a text that amends nothing, line by line', () => {
    const { operations, unread } = parseAmendment('お知らせ\n\n図書館は、休みます。');
    expect(operations).toEqual([]);
    expect(unread.map(({ line, text }) => [line, text])).toEqual([
      [1, 'お知らせ'],
      [3, '図書館は、休みます。'],
    ]);
  });
  it('more operations than any directive has', () => {
    const many = parseAmendment(Array.from({ length: 1100 }, (_, i) => `第${i + 1}条を削る。`).join('\n'));
    expect(many.operations).toHaveLength(1000);
    expect(many.unread).toHaveLength(1);
    expect(many.unread[0]?.reason.ja).toContain('1,000件');
    const list = Array.from({ length: 200 }, (_, i) => `「${i}」`).join('、');
    const product = parseAmendment(`第1条、第2条、第3条、第4条、第5条及び第6条中${list}を削る。`);
    expect(product.operations).toEqual([]);
    expect(product.unread[0]?.reason.en).toContain('1,000');
  });
  it('what is no text is refused', () => {
    expect(() => parseAmendment(undefined as unknown as string)).toThrow(InvalidTextError);
    expect(() => parseAmendment('\u0000')).toThrow(InvalidTextError);
  });
});
