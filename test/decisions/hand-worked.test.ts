/** Cases worked out by hand from the text, article by article. The exhaustive tests beside this file do the rest. */
import { describe, expect, it } from 'vitest';
import {
  decideDataUseApproval,
  decideManager,
  decidePersonalInformation,
  decideQuorum,
  decideTimeliness,
  type QuorumFacts,
} from '../../src/index.js';
import { AFTER, dueOn, LAST } from '../oracles/deadline.js';
import { daysLater } from '../oracles/timeliness.js';

describe('第4条：誰が管理するか', () => {
  it('デジタル推進課のシステムは、その課長が情報統括責任者の指示で管理する', () => {
    expect(decideManager({ system: '税務システム', outsourced: false })).toMatchObject({
      outcome: 'digital-promotion-section',
      manager: { label: 'デジタル推進課長', unit: 'デジタル推進課' },
      directedBy: { label: '情報統括責任者', unit: '管理部' },
      entry: { no: 2, name: '税務システム', business: '税務事務', unit: 'デジタル推進課' },
      contractAlsoGoverns: false,
      missing: [],
      contested: [],
      caveats: [],
    });
  });
  it('他の課のシステムは、部が分からなければ分からないと言う', () => {
    const verdict = decideManager({ system: '戸籍システム' });
    expect(verdict).toMatchObject({
      manager: { label: '戸籍住民課長', unit: '戸籍住民課' },
      directedBy: { label: '戸籍住民課の属する部の長' },
    });
    expect(verdict).not.toHaveProperty('contractAlsoGoverns');
    expect(verdict).not.toHaveProperty('directedBy.unit');
  });
  it('子ども家庭総合センターの長は、属する部の長の指示に従う', () => {
    expect(
      decideManager({ system: '児童家庭相談システム', organization: { 子ども家庭総合センター: '子ども家庭部' } }),
    ).toMatchObject({
      manager: { label: '子ども家庭総合センターの長' },
      directedBy: { label: '子ども家庭部長', unit: '子ども家庭部' },
      contested: [{ readings: { 'section-like-units': 'literal' }, outcome: 'no-provision' }],
      caveats: [{ code: 'unit-is-not-a-section' }, { code: 'text-defect', defect: 'family-centre-name' }],
    });
  });
  it('文字の幅と前後の空白は問わない', () => {
    expect(decideManager({ system: ' ＲＰＡシステム ' })).toMatchObject({ entry: { no: 35 } });
  });
  it('別表第1にないシステムは、管理する課を問い、似た名称を示す', () => {
    expect(decideManager({ system: '図書館システム2' })).toMatchObject({
      outcome: 'undetermined',
      missing: ['managedBy'],
      caveats: [{ code: 'not-in-appended-table-1', nearNames: expect.arrayContaining(['図書館システム']) }],
    });
    expect(decideManager({ system: '図書館システム2', managedBy: '監査事務局' }).contested).toEqual([
      { readings: { 'unlisted-system': 'not-covered' }, outcome: 'no-provision' },
      { readings: { 'section-like-units': 'literal' }, outcome: 'no-provision' },
    ]);
  });
  it('施行前の日については、確認できない条文を一つずつ示す', () => {
    const on = (day: string) => decideManager({ system: '税務システム' }, { on: day }).caveats;
    expect(on('2023-04-01')).toEqual([]);
    expect(on('2023-03-31')).toEqual([
      { code: 'text-not-attested', citation: '第2条', on: '2023-03-31', attestedFrom: '2023-04-01' },
      { code: 'text-not-attested', citation: '別表第1', on: '2023-03-31', attestedFrom: '2023-04-01' },
    ]);
    expect(on('2022-03-31').map((caveat) => caveat.citation)).toEqual(['第2条', '第4条', '別表第1']);
  });
});

describe('第12条第2項：期限', () => {
  const at = (appliedAt: string, plannedFor: number) =>
    decideTimeliness({ appliedAt, plannedFor, urgency: 'none' }).outcome;
  it('8月31日は期限内、9月1日は期限後', () => {
    expect(at('2026-08-30', 2027)).toBe('on-time');
    expect(at('2026-08-31', 2027)).toBe('on-time');
    expect(at('2026-09-01', 2027)).toBe('late');
  });
  it('年度は4月1日から', () => {
    expect(decideTimeliness({ appliedAt: LAST, plannedFor: '2028-03-31', urgency: 'none' }).outcome).toBe('on-time');
    expect(decideTimeliness({ appliedAt: AFTER, plannedFor: '2028-03-31', urgency: 'none' }).outcome).toBe('late');
    expect(decideTimeliness({ appliedAt: AFTER, plannedFor: '2028-04-01', urgency: 'none' }).outcome).toBe('on-time');
  });
  it('進行中の年度の導入は期限内にならず、先の年度は早くてもよい', () => {
    expect(at('2026-04-01', 2026)).toBe('late');
    expect(at('2027-03-31', 2026)).toBe('late');
    expect(at('2026-04-01', 2030)).toBe('on-time');
  });
  it('期限が土曜・日曜でも延びないが、そう読む者もいる', () => {
    const daysAfter = ({ plannedFor, last }: ReturnType<typeof dueOn>, days: number) =>
      decideTimeliness({ appliedAt: daysLater(last, days), plannedFor, urgency: 'none' });
    const saturday = dueOn('Saturday');
    expect(daysAfter(saturday, 2)).toMatchObject({
      outcome: 'late',
      contested: [{ readings: { 'deadline-on-closed-day': 'next-open-day' }, outcome: 'on-time' }],
      caveats: [{ code: 'deadline-on-closed-day', closedDay: saturday.last, nextOpenDay: daysLater(saturday.last, 2) }],
    });
    expect(daysAfter(saturday, 3).contested).toEqual([]);
    expect(daysAfter(dueOn('Sunday'), 1).contested).toHaveLength(1);
    expect(daysAfter(dueOn('Monday'), 1)).toMatchObject({ contested: [], caveats: [] });
  });
  it('緊急の認定は期限だけを外す', () => {
    const urgency = { holds: true, by: '情報統括責任者', reason: '法令の改正' };
    const late = { appliedAt: AFTER, plannedFor: 2027 };
    expect(decideTimeliness({ ...late, urgency }).outcome).toBe('deadline-waived');
    expect(decideTimeliness({ ...late, urgency: { ...urgency, holds: false } }).outcome).toBe('late');
    expect(decideTimeliness({ ...late, appliedAt: LAST, urgency }).outcome).toBe('on-time');
    expect(decideTimeliness(late)).toMatchObject({
      outcome: 'undetermined',
      missing: ['urgency'],
      deadline: LAST,
    });
  });
  it('2023年3月31日以前の申請には、文言を確認できない旨を付ける', () => {
    expect(decideTimeliness({ appliedAt: '2023-03-31', plannedFor: 2027 }).caveats).toEqual([
      { code: 'text-not-attested', citation: '第12条', on: '2023-03-31', attestedFrom: '2023-04-01' },
    ]);
    expect(decideTimeliness({ appliedAt: '2023-04-01', plannedFor: 2027 }).caveats).toEqual([]);
  });
});

describe('第19条第1項・第24条第1項：定足数', () => {
  const posts = ['総務企画課長', '企画担当課長', '財政課長', '職員課長', 'デジタル推進課長', '経理課長'] as const;
  const meeting = (present: number, more: QuorumFacts = {}): QuorumFacts => ({
    committee: 'steering',
    attendance: Object.fromEntries(posts.map((post, i) => [post, i < present ? 'present' : 'absent'])),
    chair: 'present',
    ...more,
  });
  it('6人のうち4人。半数の3人では足りない', () => {
    expect(decideQuorum(meeting(4))).toMatchObject({ outcome: 'quorate', members: 6, present: 4, required: 4 });
    expect(decideQuorum(meeting(3))).toMatchObject({ outcome: 'inquorate', members: 6, present: 3, required: 4 });
  });
  it('臨時委員も委員である：7人なら4人、8人なら5人', () => {
    expect(decideQuorum(meeting(4, { temporaryMembers: ['absent'] }))).toMatchObject({
      outcome: 'quorate',
      required: 4,
    });
    expect(decideQuorum(meeting(4, { temporaryMembers: ['absent', 'absent'] }))).toMatchObject({
      outcome: 'inquorate',
      required: 5,
    });
    expect(decideQuorum(meeting(3, { temporaryMembers: ['present', 'present'] }))).toMatchObject({
      outcome: 'quorate',
      present: 5,
    });
  });
  it('委員長を数える読み方では、3人と委員長で足りる', () => {
    expect(decideQuorum(meeting(3)).contested).toEqual([
      { readings: { 'chair-in-quorum': 'counted' }, outcome: 'quorate' },
    ]);
    expect(decideQuorum(meeting(4)).contested).toEqual([]);
  });
  it('改める方法は、別表の順に最少の欠席者を出席とする', () => {
    expect(decideQuorum(meeting(2)).remedies).toEqual([
      {
        kind: 'change',
        change: {
          attendance: {
            総務企画部総務企画課長: 'present',
            総務企画部企画担当課長: 'present',
            総務企画部財政課長: 'present',
            管理部職員課長: 'present',
            管理部デジタル推進課長: 'absent',
            管理部経理課長: 'absent',
          },
        },
        outcome: 'quorate',
        citation: '第19条第1項',
      },
    ]);
  });
  it('全員欠員なら1人が必要で、改める方法はない', () => {
    const attendance = Object.fromEntries(posts.map((post) => [post, 'vacant']));
    expect(decideQuorum({ committee: 'steering', attendance })).toMatchObject({
      outcome: 'inquorate',
      members: 0,
      required: 1,
      remedies: [],
    });
  });
  it('委員長が経理課長を兼ねるなら、委員長としての出席が委員の出席となる', () => {
    const facts = meeting(3, { samePerson: [['経理課長', '情報統括責任者']] });
    expect(decideQuorum(facts)).toMatchObject({ outcome: 'quorate', members: 6, present: 4 });
    expect(decideQuorum(facts, { readings: { 'same-person': 'one-per-post' } }).outcome).toBe('inquorate');
  });
  it('セキュリティ委員会には定めがなく、委員会が分からなければ決まらない', () => {
    expect(decideQuorum({ committee: 'security' }).outcome).toBe('no-quorum-prescribed');
    expect(decideQuorum({ attendance: { 経理課長: 'present' } }).missing[0]).toBe('committee');
    expect(decideQuorum({ attendance: { 秘書課長: 'present' } }).outcome).toBe('no-quorum-prescribed');
  });
});

describe('第14条：他課のデータ', () => {
  const uses = (managedBy: string, ...items: string[]) => ({
    applicantSection: '福祉推進課',
    uses: [{ managedBy, items }],
  });
  const item = (number: string) => `住民基本台帳法第7条第${number}`;
  it.each(['1号', '2号', '3号', '4号', '5号', '6号', '7号', '8号'])('第7条第%sには承認が要らない', (no) => {
    expect(decideDataUseApproval(uses('戸籍住民課', item(no))).outcome).toBe('exempt');
  });
  it.each(['8号の2', '9号', '10号', '10号の2', '10号の3', '11号', '11号の2', '12号', '13号', '14号'])(
    '第7条第%sには承認が要る',
    (no) => {
      const { outcome, grounds } = decideDataUseApproval(uses('戸籍住民課', item(no)));
      expect(outcome).toBe('required');
      expect(grounds.find(({ code }) => code === 'within-proviso')?.holds).toBe(false);
    },
  );
  it('第8号までは承認が要らず、第8号の2（個人番号）と第9号からは要る', () => {
    expect(decideDataUseApproval(uses('戸籍住民課', item('8号'))).outcome).toBe('exempt');
    expect(decideDataUseApproval(uses('戸籍住民課', item('8号の2'))).outcome).toBe('required');
    expect(decideDataUseApproval(uses('戸籍住民課', item('9号'))).outcome).toBe('required');
  });
  it('氏名の振り仮名は2025年5月26日から承認が要らない', () => {
    const furigana = uses('戸籍住民課', item('1号の2'));
    expect(decideDataUseApproval({ ...furigana, asOf: '2025-05-25' }).outcome).toBe('required');
    expect(decideDataUseApproval({ ...furigana, asOf: '2025-05-26' }).outcome).toBe('exempt');
    expect(decideDataUseApproval(furigana)).toMatchObject({ outcome: 'undetermined', missing: ['asOf'] });
  });
  it('混ざった利用では、他の事項だけに承認が要る', () => {
    expect(decideDataUseApproval(uses('戸籍住民課', item('1号'), '旧氏'))).toMatchObject({
      outcome: 'required',
      approvals: [{ from: { label: '戸籍住民課長', unit: '戸籍住民課' }, items: ['旧氏'] }],
      exempt: [{ managedBy: '戸籍住民課', items: [item('1号')] }],
    });
  });
  it('自課のデータには要らない', () => {
    expect(decideDataUseApproval(uses('福祉推進課', item('8号の2'))).outcome).toBe('not-required');
    expect(decideDataUseApproval({ uses: [] }).outcome).toBe('not-required');
  });
  it('承認が要らなくても、個人情報保護の手続は要る', () => {
    expect(decidePersonalInformation(uses('戸籍住民課', item('1号')))).toMatchObject({
      outcome: 'required',
      contested: [{ readings: { 'privacy-after-exemption': 'approval-only' }, outcome: 'not-required' }],
    });
    expect(decidePersonalInformation(uses('税務課', '統計'))).toMatchObject({
      outcome: 'undetermined',
      missing: ['uses.0.personalInformation'],
    });
  });
});
