/** Articles 12(5), 13(2) and 13(3): cases worked out by hand from the text. */
import { describe, expect, it } from 'vitest';
import { decideNotice, type NoticeFacts } from '../../src/decisions/notice.js';
import { noticeWords } from '../../src/decisions/notice.words.js';
import { InvalidFactsError } from '../../src/input/errors.js';
import { sayOf } from '../../src/verdict/words.js';

const PROCEDURES = [
  'introduction',
  'minor-change',
  'minor-change-by-analogy',
  'introduction-and-minor-change',
] as const;
const grounds = (facts: NoticeFacts) => decideNotice(facts).grounds.map(({ citation, holds }) => [citation, holds]);
const addresseeOf = (applicant: string) => {
  const verdict = decideNotice({ decided: true, applicant });
  return verdict.outcome === 'notify' ? verdict.addressee : expect.unreachable();
};

describe('第12条第5項・第13条第2項・第3項：結果の通知', () => {
  it('決定があれば通知し、なければ待つ。ほかの事実は結論に関わらない', () => {
    for (const procedure of [...PROCEDURES, undefined])
      for (const applicant of ['福祉部長', undefined]) {
        expect(decideNotice({ procedure, applicant, decided: true }).outcome).toBe('notify');
        expect(decideNotice({ procedure, applicant, decided: false })).toMatchObject({
          outcome: 'await-decision',
          remedies: [],
          contested: [],
        });
        expect(decideNotice({ procedure, applicant })).toMatchObject({ outcome: 'undetermined', missing: ['decided'] });
      }
  });
  it('手続ごとに根拠の条項がある', () => {
    expect(grounds({ procedure: 'introduction', decided: true })).toEqual([['第12条第5項', true]]);
    expect(grounds({ procedure: 'minor-change', decided: false })).toEqual([['第13条第2項', false]]);
    expect(grounds({ procedure: 'minor-change-by-analogy' })).toEqual([['第13条第3項', 'unknown']]);
    for (const decided of [true, false])
      expect(grounds({ procedure: 'introduction-and-minor-change', decided })).toEqual([
        ['第12条第5項', decided],
        ['第13条第3項', decided],
      ]);
  });
  it('手続が分からなければ三つとも示し、決定がないことだけは分かる', () => {
    expect(grounds({ decided: true })).toEqual([
      ['第12条第5項', 'unknown'],
      ['第13条第2項', 'unknown'],
      ['第13条第3項', 'unknown'],
    ]);
    expect(grounds({ decided: false }).map(([, holds]) => holds)).toEqual([false, false, false]);
  });
  it('通知の相手は申請した者である', () => {
    expect(addresseeOf('福祉部長')).toEqual({ label: '福祉部長', unit: '福祉部' });
    expect(addresseeOf(' 荒川区福祉部長 ')).toEqual({ label: '福祉部長', unit: '福祉部' });
    expect(addresseeOf('管理部長')).toEqual({ label: '管理部長', unit: '管理部' });
    expect(addresseeOf('情報統括責任者')).toEqual({ label: '情報統括責任者', unit: '管理部' });
    expect(addresseeOf('運営委員長')).toEqual({ label: '情報統括責任者', unit: '管理部' });
    for (const name of ['デジタル推進課長', '管理部デジタル推進課長', '情報管理責任者', 'デジタル推進課の長'])
      expect(addresseeOf(name)).toEqual({ label: 'デジタル推進課長', unit: 'デジタル推進課' });
    for (const name of ['議会事務局長', '荒川区議会事務局長', '区議会事務局の長'])
      expect(addresseeOf(name)).toEqual({ label: '区議会事務局の長', unit: '区議会事務局' });
    expect(addresseeOf('教育委員会事務局教育総務課長')).toEqual({ label: '教育総務課長', unit: '教育総務課' });
    expect(addresseeOf('子ども家庭総合センターの長')).toEqual({
      label: '子ども家庭総合センターの長',
      unit: '子ども家庭総合センター',
    });
    expect(addresseeOf('総務企画部企画担当課長')).toEqual({ label: '企画担当課長' });
    expect(addresseeOf('福祉部経理課長')).toEqual({ label: '福祉部経理課長' });
    expect(addresseeOf('管理部教育委員会事務局長')).toEqual({ label: '管理部教育委員会事務局長' });
    expect(addresseeOf('区長')).toEqual({ label: '区長' });
    expect(decideNotice({ decided: true })).not.toHaveProperty('addressee');
    expect(decideNotice({ decided: false, applicant: '福祉部長' })).not.toHaveProperty('addressee');
    expect(decideNotice({ applicant: '福祉部長' })).not.toHaveProperty('addressee');
  });
  it('その長である組織は、規程か事実が示すときに限り示す', () => {
    for (const name of ['教育部長', '会計管理者', '所長', '副区長', '知らない課長', '管理部長職務代理者'])
      expect(addresseeOf(name)).toEqual({ label: name });
    expect(addresseeOf('福祉部長事務取扱')).toEqual({ label: '福祉部長', unit: '福祉部' });
    expect(addresseeOf('管理部長心得')).toEqual({ label: '管理部長', unit: '管理部' });
    const heads = { 教育委員会事務局: '教育部長', 会計管理部: '会計管理者' };
    expect(decideNotice({ decided: true, applicant: '教育部長', heads })).toMatchObject({
      outcome: 'notify',
      addressee: { label: '教育部長', unit: '教育委員会事務局' },
    });
    expect(decideNotice({ heads })).toMatchObject({ outcome: 'undetermined', missing: ['decided'] });
    expect(decideNotice({ decided: false, applicant: '教育部長' })).toMatchObject({
      outcome: 'await-decision',
      missing: [],
    });
  });
  it('デジタル推進課長が導入等を申請したときは、文言の不備を示す', () => {
    const caveats = (facts: NoticeFacts) => decideNotice({ decided: true, ...facts }).caveats;
    const defect = [{ code: 'text-defect', citation: '第12条第5項', defect: 'notice-to-department-head' }];
    expect(caveats({ procedure: 'introduction', applicant: '情報管理責任者' })).toEqual(defect);
    expect(caveats({ procedure: 'introduction', applicant: 'デジタル推進課長職務代理者' })).toEqual(defect);
    for (const applicant of ['税務課長', '教育部長', '所長', '区長'])
      expect(caveats({ procedure: 'introduction', applicant })).toEqual([]);
    for (const applicant of ['福祉部長', '情報統括責任者', '選挙管理委員会事務局の長', '教育委員会事務局長', undefined])
      expect(caveats({ procedure: 'introduction', applicant })).toEqual([]);
    expect(caveats({ procedure: 'minor-change', applicant: '税務課長' })).toEqual([]);
    expect(caveats({ applicant: '税務課長' })).toEqual([]);
    for (const procedure of ['minor-change-by-analogy', 'introduction-and-minor-change'] as const)
      expect(caveats({ procedure })).toEqual([
        { code: 'text-defect', citation: '第13条第3項', defect: 'preceding-paragraph' },
      ]);
  });
  it('施行前の日については、手続の条文だけを見る', () => {
    const cited = (facts: NoticeFacts) =>
      decideNotice(facts, { on: '2022-03-31' }).caveats.map((each) => each.citation);
    expect(cited({ procedure: 'introduction' })).toEqual(['第12条']);
    expect(cited({ procedure: 'minor-change' })).toEqual(['第13条']);
    expect(cited({})).toEqual(['第12条', '第13条']);
  });
  it('手続の定めがないときは、通知もないので、その旨を言って拒む', () => {
    expect(() => decideNotice({ procedure: 'none-prescribed' } as never)).toThrow(/結果の通知も.*nothing to notify/);
    expect(() => decideNotice({ procedure: 'none' } as never)).toThrow(/introduction,/);
  });
  it('要旨は通知の相手を名指す', () => {
    const verdict = decideNotice({ decided: true, applicant: '福祉部長' });
    if (verdict.outcome !== 'notify') expect.unreachable();
    else expect(sayOf(noticeWords.outcomes.notify.answer, verdict).ja).toBe('福祉部長に、速やかに結果を通知する。');
  });
  it.each([
    [{ procedure: 'none-prescribed' }, 'procedure'],
    [{ decided: 'yes' }, 'decided'],
    [{ decided: null }, 'decided'],
    [{ applicant: null }, 'applicant'],
    [{ applicant: '' }, 'applicant'],
    [{ applicant: 'none' }, 'applicant'],
    [{ applicant: '福祉部' }, 'applicant'],
    [{ applicant: '税務課' }, 'applicant'],
    [{ applicant: { label: '福祉部長' } }, 'applicant'],
    [{ addressee: '福祉部長' }, 'addressee'],
    [{ heads: { 管理部: '教育部長' } }, 'heads.管理部'],
    [{ heads: { 福祉部: null } }, 'heads.福祉部'],
  ])('%j は断る', (facts, path) => {
    try {
      decideNotice(facts as NoticeFacts);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidFactsError);
      expect((error as InvalidFactsError).issues.map((issue) => issue.path)).toEqual([path]);
    }
  });
});
