import { describe, expect, it } from 'vitest';
import { type CommitteeFacts, type CommitteeMatter, decideCommittee, type Options } from '../../src/index.js';
import { committeeFacts } from '../../src/schemas.js';

describe('第16条・第21条：どの委員会の所掌か', () => {
  it.each<[CommitteeMatter, string, string | undefined]>([
    ['system-basics', 'steering', '第16条第1号'],
    ['introduction', 'steering', '第16条第2号'],
    ['computerisation', 'steering', '第16条第2号'],
    ['security-basics', 'security', '第16条第1号'],
    ['security-measures', 'security', '第21条第1号'],
    ['security-audit', 'security', '第21条第2号'],
    ['security-evaluation', 'security', '第21条第3号'],
    ['incident-response', 'security', '第21条第4号'],
    ['other', 'none', undefined],
  ])('%s は %s（%s）', (matter, outcome, citation) => {
    for (const referredTo of [undefined, 'steering', 'security'] as const) {
      const verdict = decideCommittee({ matter, referredTo, procedure: 'minor-change' });
      expect(decideCommittee({ matter, referredTo })).toEqual(verdict);
      expect(verdict).toMatchObject({ outcome, missing: [], remedies: [], caveats: [] });
      const holding = verdict.grounds.filter(({ holds }) => holds === true).map((ground) => ground.citation);
      expect(holding).toEqual(citation === undefined ? [] : [citation]);
      expect(verdict.grounds.some(({ holds }) => holds === 'unknown')).toBe(false);
    }
  });
  it.each(['system-change', 'processing-change'] as const)('%s は、どの手続によるかで分かれる', (matter) => {
    const holds = (facts: CommitteeFacts, options?: Options) =>
      decideCommittee(facts, options)
        .grounds.filter((ground) => ['第13条第2項', '第16条第3号'].includes(ground.citation))
        .map((ground) => ground.holds);
    expect(decideCommittee({ matter })).toMatchObject({ outcome: 'undetermined', missing: ['procedure'] });
    expect(holds({ matter })).toEqual(['unknown', 'unknown']);
    for (const procedure of ['introduction', 'introduction-and-minor-change'] as const) {
      // 第12条第1項の申請は、いずれの読み方でも運営委員会に付議する。
      expect(decideCommittee({ matter, procedure })).toMatchObject({ outcome: 'steering', missing: [], contested: [] });
      // 軽易な変更でもあれば、課長もその可否を決定する（第13条第2項）。
      expect(holds({ matter, procedure })).toEqual([procedure === 'introduction-and-minor-change', true]);
    }
    const readings = { 'minor-change-committee': 'steering' } as const;
    for (const procedure of ['minor-change', 'minor-change-by-analogy'] as const) {
      // 課長が可否を決定するので、運営委員会には及ばない。第16条第3号を文言どおりに読めば及ぶ。
      expect(decideCommittee({ matter, procedure })).toMatchObject({
        outcome: 'none',
        contested: [{ readings, outcome: 'steering' }],
      });
      expect(holds({ matter, procedure })).toEqual([true, false]);
      expect(decideCommittee({ matter, procedure }, { readings }).outcome).toBe('steering');
      expect(holds({ matter, procedure }, { readings })).toEqual([true, true]);
    }
    expect(decideCommittee({ matter }, { readings })).toMatchObject({ outcome: 'steering', missing: [] });
    expect(decideCommittee({ matter }).contested).toEqual([{ readings, outcome: 'steering' }]);
  });
  it('情報セキュリティ対策の基本事項は、読み方による', () => {
    expect(decideCommittee({ matter: 'security-basics' }).contested).toEqual([
      { readings: { 'security-basics': 'none' }, outcome: 'none' },
    ]);
    const literal = decideCommittee({ matter: 'security-basics' }, { readings: { 'security-basics': 'none' } });
    expect(literal).toMatchObject({
      outcome: 'none',
      contested: [{ readings: { 'security-basics': 'security-committee' }, outcome: 'security' }],
    });
    expect(literal.grounds.some(({ code }) => code === 'security-basics')).toBe(false);
    expect(decideCommittee({ matter: 'system-basics' }).contested).toEqual([]);
    expect(decideCommittee({}).contested).toEqual([]);
  });
  it('区長が求めた事項は、求めた先の委員会による', () => {
    const matter = 'referred-by-mayor';
    expect(decideCommittee({ matter, referredTo: 'steering' }).outcome).toBe('steering');
    expect(decideCommittee({ matter, referredTo: 'security' }).outcome).toBe('security');
    expect(decideCommittee({ matter })).toMatchObject({ outcome: 'undetermined', missing: ['referredTo'] });
    const grounds = decideCommittee({ matter, referredTo: 'security' }).grounds;
    expect(grounds.find(({ code }) => code === 'referred-to-steering')?.holds).toBe(false);
    expect(grounds.at(-1)).toEqual({ code: 'referred-to-security', citation: '第21条第5号', holds: true });
  });
  it('分からない事実は、なお結論を左右するものだけを問う', () => {
    expect(decideCommittee({})).toMatchObject({
      outcome: 'undetermined',
      missing: ['matter', 'procedure', 'referredTo'],
    });
    const verdict = decideCommittee({ referredTo: 'steering' });
    expect(verdict).toMatchObject({ outcome: 'undetermined', missing: ['matter', 'procedure'] });
    expect(verdict.grounds.map(({ holds }) => holds)).toEqual([...Array(10).fill('unknown'), false]);
    expect(decideCommittee({ procedure: 'introduction', referredTo: 'steering' }).missing).toEqual(['matter']);
  });
  it('検討した要件を条文の順に並べる', () => {
    expect(decideCommittee({}).grounds.map(({ citation }) => citation)).toEqual([
      ...['第13条第2項', '第16条第1号', '第16条第1号', '第16条第2号', '第16条第3号', '第16条第4号'],
      ...['第21条第1号', '第21条第2号', '第21条第3号', '第21条第4号', '第21条第5号'],
    ]);
  });
  it('古い日については、確認できない条文を示す', () => {
    expect(decideCommittee({ matter: 'other' }, { on: '2012-03-31' }).caveats).toMatchObject([
      { code: 'text-not-attested', citation: '第16条' },
      { code: 'text-not-attested', citation: '第21条' },
    ]);
  });
  it('手続の定めがないときは、付議もないので、その旨を言って拒む', () => {
    const refused = { matter: 'system-change', procedure: 'none-prescribed' } as never;
    expect(() => decideCommittee(refused)).toThrow(/委員会への付議もありません.*nothing to refer/);
    expect(() => decideCommittee({ matter: 'system-change', procedure: 'none' } as never)).toThrow(/introduction,/);
  });
  it.each([
    { matter: 'budget' },
    { matter: null },
    { referredTo: 'none' },
    { procedure: 'none-prescribed' },
    { procedure: null },
    { referredTo: 'both' },
    { topic: 'other' },
    null,
    [],
  ])('理解できない事実は拒む: %j', (facts) => {
    expect(() => decideCommittee(facts as object)).toThrow();
    expect(committeeFacts.safeParse(facts).success).toBe(false);
  });
});
