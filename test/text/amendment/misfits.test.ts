import { describe, expect, it } from 'vitest';
import { applyAmendment, type MisfitCode, MisfitError } from '../../../src/text.js';
import { synthetic } from '../texts.js';

function misfitsOf(directive: string) {
  try {
    applyAmendment(synthetic, directive);
  } catch (error) {
    if (error instanceof MisfitError) return error.misfits;
    throw error;
  }
  return [];
}

describe('an operation that does not fit is named', () => {
  it.each<[string, string, MisfitCode, string]>([
    ['字句がない', '第5条中「15日」を「20日」に改める。', 'no-such-words', '第5条中「15日」を「20日」に改める'],
    ['字句が別の項にある', '第3条第1項中「鍵」を「錠」に改める。', 'no-such-words', '第3条第1項中'],
    ['字句がただし書にない', '第6条第2項ただし書中「壊れた」を削る。', 'no-such-words', 'ただし書中'],
    ['どの次に加えるか決まらない', '第6条第2項中「返す」の次に「べき」を加える。', 'words-not-unique', '第6条第2項中'],
    ['条がない', '第99条中「楽器」を「笛」に改める。', 'no-such-place', '第99条中'],
    ['項がない', '第5条第2項を削る。', 'no-such-place', '第5条第2項を削る'],
    ['号がない', '第4条第1項第1号中「楽器」を「笛」に改める。', 'no-such-place', '第1号中'],
    ['項が二つ以上ある条の号', '第4条第1号中「楽器」を「笛」に改める。', 'no-such-place', '第4条第1号中'],
    ['見出しがない', '附則の見出し中「楽器」を「笛」に改める。', 'no-such-place', '見出し中'],
    ['見出しがないのに削る', '第1章の見出しを削る。', 'no-such-place', '見出しを削る'],
    ['ただし書がない', '第5条ただし書を削る。', 'no-such-place', '第5条ただし書を削る'],
    ['後段がない', '第5条後段中「楽器」を「笛」に改める。', 'no-such-place', '第5条後段中'],
    ['項が二つ以上ある条の各号', '第4条各号を次のように改める。\n(1) 笛', 'no-such-place', '第4条各号を'],
    ['条に表は加わらない', '第5条に次の別表を加える。\n別表第9\n名\n笛', 'no-such-place', '第5条に'],
    ['各号がない', '第5条各号を次のように改める。\n(1) 笛', 'no-such-place', '各号を'],
    ['範囲の終わりがない', '第7条から第12条まで中「楽器」を「笛」に改める。', 'no-such-place', '第7条から第12条まで'],
    ['表の項がない', '別表第1三味線の項を削る。', 'no-such-place', '三味線の項を削る'],
    ['表がない', '別表第9に次のように加える。\n笛', 'no-such-place', '別表第9に'],
    ['欄がない', '別表第1篠笛の項値段の欄中「教育課」を「学校係」に改める。', 'no-such-place', '値段の欄'],
    ['追加する所がない', '第98条の次に次の1条を加える。\n第98条の2 笛を貸す。', 'no-such-place', '第98条の次'],
    ['項を加える条がない', '第98条に次の1項を加える。\n2 笛を貸す。', 'no-such-place', '第98条に'],
    ['号に項は加わらない', '第4条第2項第1号に次の1項を加える。\n2 笛を貸す。', 'no-such-place', '第1号に'],
    ['項が二つ以上ある条に号は加わらない', '第4条に次の1号を加える。\n(3) 笛', 'no-such-place', '第4条に'],
    ['ただし書を加える項が決まらない', '第4条に次のただし書を加える。\nただし、笛を除く。', 'no-such-place', '第4条に'],
    ['番号を改める条がない', '第97条を第98条とする。', 'no-such-place', '第97条を'],
    ['繰り下げる条がない', '第97条から第98条までを1条ずつ繰り下げる。', 'no-such-place', '第97条から'],
    ['移す先がない', '第4条第3項を第96条第2項とする。', 'no-such-place', '第4条第3項を'],
    ['章は条にならない', '第3章を第9条とする。', 'no-such-place', '第3章を第9条とする'],
    ['項は条にならない', '第4条第3項を第96条とする。', 'no-such-place', '第4条第3項を'],
    ['番号がふさがっている', '第7条を第8条とする。', 'place-taken', '第7条を第8条とする'],
    ['繰り下げる先がふさがっている', '第4条から第5条までを1条ずつ繰り下げる。', 'place-taken', '第4条から第5条まで'],
    ['加える番号がふさがっている', '第7条の次に次の1条を加える。\n第8条 笛を貸す。', 'place-taken', '第7条の次'],
    ['ただし書が既にある', '第4条第1項に次のただし書を加える。\nただし、笛を除く。', 'place-taken', '第4条第1項に'],
    ['別の条を掲げている', '第5条を次のように改める。\n第6条 笛を貸す。', 'unfit-content', '第5条を次のように'],
  ])('%s', (_, directive, code, text) => {
    const misfits = misfitsOf(directive);
    expect(misfits.map((misfit) => misfit.code)).toEqual([code]);
    expect(misfits[0]?.operation?.source.text).toContain(text);
    expect(misfits[0]?.reason.ja).toContain(`1行目「`);
    expect(misfits[0]?.reason.ja).toMatch(/。$/);
    expect(misfits[0]?.reason.en).toMatch(/^Line 1 .*\.$/);
  });
  it('in both languages, with its place', () => {
    const [misfit] = misfitsOf('附則第1項から第2項まで中「楽器」を「笛」に改める。');
    expect(misfit?.reason.ja).toBe(
      '1行目「附則第1項から第2項まで中「楽器」を「笛」に改める」：附則第1項から附則第2項までについて、改正する箇所がありません。',
    );
    expect(misfitsOf('題名中「笛」を「鐘」に改める。')[0]?.reason.en).toContain(
      ', the title: the words quoted are not',
    );
    expect(misfitsOf('第8条以下中「笛」を「鐘」に改める。')[0]?.reason.en).toContain('Article 8 and all after it:');
    expect(misfitsOf('別表第1大太鼓の項から能管の項まで中「琴」を「鐘」に改める。')[0]?.reason).toEqual({
      ja: expect.stringContaining('別表第1「大太鼓」から「能管」までの項について'),
      en: expect.stringContaining('Appended Table 1, row 大太鼓 to 能管: '),
    });
    expect(misfitsOf('第5条の見出し中「笛」を「鐘」に改める。')[0]?.reason.en).toContain('Article 5, caption:');
  });
});

describe('two operations on one place are named, both of them', () => {
  it.each<[string, string]>([
    ['改めた字句をまた改める', '第5条中「14日」を「20日」に、「20日」を「30日」に改める。'],
    ['改めた字句をまたぐ', '第5条中「14日」を「20日」に改め、「は、20日と」を削る。'],
    ['削った所をまたぐ', '第5条中「貸出しの」を削り、第5条を削る。'],
    ['字句を改めて条を改める', '第5条中「14日」を「20日」に改める。\n第5条を次のように改める。\n第5条 笛を貸す。'],
    ['条を改めて字句を改める', '第5条を次のように改める。\n第5条 笛を貸す。\n第5条中「笛」を「鐘」に改める。'],
    ['条を削って字句を改める', '第5条を削り、第5条中「14日」を「20日」に改める。'],
    ['条を削って項を改める', '第4条を削り、第4条第3項中「三日」を「五日」に改める。'],
    ['二度削る', '第5条を削る。\n第5条を削る。'],
    ['範囲で削って字句を改める', '第5条から第6条までを削り、第6条第1項中「楽器」を「笛」に改める。'],
    ['動かした条をまた動かす', '第8条を第9条とし、同条を第10条とする。'],
    ['動かした条を繰り下げる', '第8条を第9条とし、第7条から第9条までを1条ずつ繰り下げる。'],
    ['動かした条を削る', '第8条を第9条とし、第9条を削る。'],
    ['動かした条の元の番号を指す', '第8条を第9条とし、第8条中「春」を「夏」に改める。'],
    ['動かした先に加える', '第8条を第9条とし、第7条の次に次の1条を加える。\n第9条 笛を貸す。'],
    ['加えた条の字句を改める', '第5条の次に次の1条を加える。\n第5条の2 笛を貸す。\n第5条の2中「笛」を「鐘」に改める。'],
    [
      '加えた条の見出しを改める',
      '第5条の次に次の1条を加える。\n(笛)\n第5条の2 笛を貸す。\n第5条の2の見出し中「笛」を「鐘」に改める。',
    ],
    [
      '加えた条と同じ番号を加える',
      '第5条の次に次の1条を加える。\n第5条の2 笛を貸す。\n第6条の前に次の1条を加える。\n第5条の2 鐘を貸す。',
    ],
    ['加えた番号に動かす', '第8条の次に次の1条を加える。\n第9条 笛を貸す。\n第8条を第9条とする。'],
    ['見出しを二度改める', '第5条の見出しを「(一)」に改める。\n第5条の見出しを「(二)」に改める。'],
    ['ただし書を改めて削る', '第4条第1項ただし書を次のように改める。\nただし、笛を除く。\n第4条第1項ただし書を削る。'],
    ['ただし書を二度削る', '第4条第1項ただし書を削り、同項ただし書を削る。'],
    [
      'ただし書を二度加える',
      '第5条に次のただし書を加える。\nただし、笛を除く。\n第5条に次のただし書を加える。\nただし、鐘を除く。',
    ],
    [
      '加えた条にただし書を加える',
      '第5条の次に次の1条を加える。\n第5条の2 笛を貸す。\n第5条の2に次のただし書を加える。\nただし、鐘を除く。',
    ],
    ['表の項を改めて削る', '別表第1篠笛の項中「教育課」を「学校係」に改め、同項を削る。'],
    ['表の項を二度削る', '別表第1篠笛の項を削る。\n別表第1篠笛の項を削る。'],
    [
      '加えた項の字句を改める',
      '別表第1に次のように加える。\n鉦\t囃子\t音楽係\n別表第1鉦の項中「囃子」を「稽古」に改める。',
    ],
    ['加えた項を削る', '別表第1に次のように加える。\n鉦\t囃子\t音楽係\n別表第1鉦の項を削る。'],
    ['表を改めて項を削る', '別表第3を次のように改める。\n別表第3\n送る者\n町長\n助役\n別表第3助役の項を削る。'],
    [
      '表の項を改めて表を改める',
      '別表第3副町長の項を削り、別表第3教育長の項中「教育」を「学校」に改める。\n別表第3を次のように改める。\n別表第3\n送る者\n町長\n助役',
    ],
  ])('%s', (_, directive) => {
    const misfits = misfitsOf(directive);
    expect(misfits.map(({ code }) => code)).toContain('overlap');
    const overlap = misfits.find(({ code }) => code === 'overlap');
    expect(overlap?.operation).toBeDefined();
    expect(overlap?.other).toBeDefined();
    expect(overlap?.operation).not.toBe(overlap?.other);
    expect(overlap?.reason.ja).toContain(`${overlap?.other?.source.line}行目「${overlap?.other?.source.text}」`);
    expect(overlap?.reason.en).toContain(overlap?.other?.source.text);
  });
});

describe('what is not one operation', () => {
  it('names every operation that does not fit, in the order of the directive', () => {
    const misfits = misfitsOf(
      '第5条中「15日」を「20日」に改める。\n第99条を削る。\n第3条第1項中「館長」を「所長」に改める。',
    );
    expect(misfits.map(({ code, line }) => [code, line])).toEqual([
      ['no-such-words', 1],
      ['no-such-place', 2],
    ]);
  });
  it('a directive of which something was not read is not applied', () => {
    const [misfit] = misfitsOf('第5条中「14日」を「20日」に改める。\n第6条はそのままとしておきたい。');
    expect(misfit).toEqual({
      code: 'unread',
      line: 2,
      reason: {
        ja: '2行目「第6条はそのままとしておきたい。」：改正文として読み取れません。',
        en: 'Line 2 (第6条はそのままとしておきたい。): This is not read as an amending sentence.',
      },
    });
    expect(misfitsOf(`第5条を削る。\n${'長い文'.repeat(100)}`)[0]?.reason.ja.length).toBeLessThan(200);
  });
  it('an amendment of another regulation is not applied', () => {
    const [misfit] = misfitsOf(
      'あけぼの町図書貸出規程の一部を次のように改正する。\n第5条中「14日」を「20日」に改める。',
    );
    expect(misfit?.code).toBe('another-regulation');
    expect(misfit?.reason.ja).toBe(
      '「あけぼの町図書貸出規程」の改正ですが、渡された文章は「あけぼの町楽器貸出規程」です。',
    );
    const base = '第1条 笛を貸す。';
    expect(applyAmendment(base, '鳴物規程の一部を次のように改正する。\n第1条中「笛」を「鐘」に改める。')).toBe(
      '第1条 鐘を貸す。',
    );
  });
});
