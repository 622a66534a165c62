import { describe, expect, it } from 'vitest';
import { compareText, compareTexts, explainChanges } from '../../src/text.js';
import { edited, synthetic } from './texts.js';

const said = (from: string, to: string, language: 'ja' | 'en') =>
  explainChanges(compareTexts(synthetic, edited(synthetic, from, to)), language);

describe('changes in words', () => {
  it.each([
    [
      '\n第5条 ',
      '\n第5条の2 ',
      '第5条は、第5条の2となった（文言は同じ）。',
      'Article 5 became Article 5-2, with the same wording.',
    ],
    ['14日', '15日', '第5条の文言が変わった。', 'The wording of Article 5 has changed.'],
    ['(2) 演奏の場所\n', '', '第4条第2項第2号がなくなった。', 'Article 4, paragraph (2), item (ii) is gone.'],
    [
      ...['(2) 演奏の場所\n', '(2) 演奏の場所\n\n(3) 人数\n'],
      ...['第4条第2項第3号が加わった。', 'Article 4, paragraph (2), item (iii) was added.'],
    ],
    [
      ...['能管\n\n舞台の演目\n\n', ''],
      ...[
        '別表第1の「能管」（舞台の演目・教育課）の項がなくなった。',
        'The row 能管 (舞台の演目・教育課) of Appended Table 1 is gone.',
      ],
    ],
    [
      ...['\n副町長\n', '\n副町長\n\n会計管理者\n'],
      ...['別表第3に「会計管理者」の項が加わった。', 'The row 会計管理者 was added to Appended Table 3.'],
    ],
    [
      ...['学校係', '音楽係'],
      ...[
        '別表第1の「大太鼓(学校用)」の所管が、「学校係」から「音楽係」に移った。',
        '大太鼓(学校用) of Appended Table 1 moved from 学校係 to 音楽係.',
      ],
    ],
    [
      ...['舞台の演目', '能の演目'],
      ...[
        '別表第1の「能管」の項が変わった：「能管・能の演目・教育課」。',
        'The row 能管 of Appended Table 1 has changed: 能管・能の演目・教育課.',
      ],
    ],
    [
      ...['\n音楽係長\n\n教育課長\n', '\n教育課長\n'],
      ...['別表第2の「音楽係長」の項がなくなった。', 'The row 音楽係長 of Appended Table 2 is gone.'],
    ],
    [
      ...['\n第5条 貸出しの期間は、14日', '\n第5条の2 貸出しの期間は、15日'],
      ...['第5条は、第5条の2となり、文言も変わった。', 'Article 5 became Article 5-2, and its wording has changed.'],
    ],
    [
      ...['公民館長\n\n音楽係長\n\n教育課長', '教育課長\n\n公民館長\n\n音楽係長'],
      ...[
        '別表第2の「教育課長」の項の位置が変わった（上から3番目から1番目へ）。',
        'The row 教育課長 of Appended Table 2 moved from place 3 to 1.',
      ],
    ],
  ])('%j → %j', (from, to, ja, en) => {
    expect(said(from, to, 'ja')[0]).toBe(ja);
    expect(said(from, to, 'en')[0]).toBe(en);
  });
  it('shows both wordings, and what rests on the place', () => {
    const [before, after] = ['第30条 笛を買う。', '第30条 笛を売る。'];
    expect(explainChanges(compareTexts(before, after), 'en').slice(0, 4)).toEqual([
      ...[
        'The wording of Article 30 has changed.',
        '  Before: 笛を買う。',
        '  Now: 笛を売る。',
        '  Decisions: decidePolicyReview',
      ],
    ]);
    expect(explainChanges(compareTexts(before, after), 'ja').slice(0, 4)).toEqual([
      ...['第30条の文言が変わった。', '  旧：笛を買う。', '  新：笛を売る。', '  関係する判断：decidePolicyReview'],
    ]);
  });
  it('tells a caption from the words, and does not speak of words where there are none', () => {
    expect(said('\n(返却)', '\n(返還)', 'ja')[0]).toBe('第6条の見出しが変わった。');
    expect(said('\n(貸出しの期間)', '\n(期間)', 'en')[0]).toBe('The caption of Article 5 has changed.');
    expect(explainChanges(compareText('(狙い)\n第1条\n1 笛を貸す。\n2 鐘を貸す。'), 'ja')).toContain(
      '第1条の見出しが変わった。',
    );
    expect(explainChanges(compareTexts('第1条 笛を貸す。\n第2条 鐘を貸す。', '第1条 笛を貸す。\n第2条'), 'en')).toEqual(
      [...['The wording of Article 2 has changed.', '  Before: 鐘を貸す。']],
    );
    expect(said('\n第8条 ', '\n第9条 ', 'ja')[0]).toBe('第8条は、第9条となった。');
    expect(said('\n第8条 ', '\n第9条 ', 'en')[0]).toBe('Article 8 became Article 9.');
  });
  it('says once what rests on the rows of a table, and leaves the table itself out', () => {
    const lines = said('\n音楽係\n', '\n芸能係\n', 'en');
    expect(lines.slice(0, 2).every((line) => line.endsWith('moved from 音楽係 to 芸能係.'))).toBe(true);
    expect(lines.filter((line) => line.startsWith('  Decisions: '))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('  Tables: '))).toEqual([]);
  });
  it('puts what somebody does in brackets behind the place', () => {
    const changed = compareTexts('第30条 笛を買う。', '第30条 笛を売る。');
    expect(explainChanges(changed, 'ja')).toContain('  関係する義務・権限：第30条（情報セキュリティポリシーを見直す）');
    expect(explainChanges(changed, 'en')).toContain(
      '  Duties and powers: Article 30 (review the information security policy)',
    );
  });
  it('says where a defined term is used, and by which word', () => {
    const changed = compareTexts('第2条\n(3) 端末装置 笛をいう。', '第2条\n(3) 端末装置 鐘をいう。');
    expect(explainChanges(changed, 'ja')).toContain('  これを用いる規定：第5条第2項（端末装置）');
    expect(explainChanges(changed, 'en')).toContain('  Used in: Article 5, paragraph (2) (terminal)');
    const paragraph = compareTexts('第13条 笛。\n2 鐘。', '第13条 笛。\n2 鈴。');
    expect(explainChanges(paragraph, 'en')).toContain(
      '  Used in: Article 13, paragraph (3) (Article 13, paragraph (2))',
    );
  });
  it('names a decision of a later version by what it is called there', () => {
    const { provisions: found, ...rest } = compareTexts('第30条 笛を買う。', '第30条 笛を売る。');
    const [change] = found;
    const resting = { ...change!.resting, decisions: ['later' as never] };
    expect(explainChanges({ ...rest, provisions: [{ ...change!, resting }] }, 'en')).toContain(
      '  Decisions: decideLater',
    );
  });
  it('says that nothing has changed', () => {
    const same = compareTexts(synthetic, synthetic);
    expect(explainChanges(same, 'ja')).toEqual(['変更された規定及び別表の項はない。']);
    expect(explainChanges(same, 'en')).toEqual(['No provision and no row of an appended table has changed.']);
  });
});
