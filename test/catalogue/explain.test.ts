import { describe, expect, it } from 'vitest';
import { applicationDeadline } from '../../src/articles/article-12-introduction.js';
import {
  type AnyVerdict,
  type DecisionId,
  decideApplicant,
  decideDataUseApproval,
  decideInputDelivery,
  decideManager,
  decideNotice,
  decideQuorum,
  decideTimeliness,
  explain,
  type Options,
} from '../../src/index.js';
import { readings } from '../../src/regulation.js';
import { runDecision } from '../../src/schemas.js';
import { issuesOf } from '../input/issues.js';
import { AFTER, dueOn, inEnglish, inJapanese, LAST } from '../oracles/deadline.js';
import { daysLater } from '../oracles/timeliness.js';

describe('explain', () => {
  const late = decideTimeliness({ appliedAt: AFTER, plannedFor: 2027, urgency: 'none' }, { on: AFTER });

  it('answers in one sentence, in both languages', () => {
    expect(explain(late, 'ja').summary).toBe('申請は期限に遅れている。');
    expect(explain(late, 'en').summary).toBe('The application is late.');
  });
  it.each([undefined, null, 'fr'])('refuses %s, which is no language', (language) => {
    expect(issuesOf(() => explain(late, language as never))).toEqual(['language: not-one-of']);
  });
  it('cites in the grammar of the language, with era days in Japanese', () => {
    expect(explain(late, 'ja').lines[0]).toBe(
      `第12条第2項本文：${inJapanese(AFTER)}の申請は、期限（${inJapanese(LAST)}）を過ぎている。`,
    );
    expect(explain(late, 'en').lines[0]).toBe(
      `Article 12, paragraph (2), main clause: The application of ${inEnglish(AFTER)} came after the last day, ${inEnglish(LAST)}.`,
    );
  });
  it('names what is missing when it cannot be decided', () => {
    const open = decideQuorum({ committee: 'steering', attendance: { 経理課長: 'present' } });
    expect(explain(open, 'ja').summary).toContain('管理部職員課長の出欠');
    expect(explain(open, 'en').summary).toContain(
      'the attendance of the head of the Personnel Section (管理部職員課長)',
    );
  });
  it('puts each sentence beside what it says in words', () => {
    const english = explain(late, 'en');
    expect(english.grounds.map(({ code, citation, holds }) => [code, citation, holds])).toEqual([
      ['within-deadline', '第12条第2項本文', false],
      ['urgent', '第12条第2項ただし書', false],
    ]);
    expect(english.grounds[0]?.text).toBe(
      `The application of ${inEnglish(AFTER)} came after the last day, ${inEnglish(LAST)}.`,
    );
    expect(english.remedies[0]).toEqual({
      kind: 'change',
      outcome: 'on-time',
      citation: '第12条第2項本文',
      text: 'If it is planned for fiscal year 2028, it is on time.',
    });
    expect(english.lines[2]).toBe(
      'Remedy: If it is planned for fiscal year 2028, it is on time (Article 12, paragraph (2), main clause).',
    );
    const open = explain(decideTimeliness({ appliedAt: AFTER, plannedFor: 2027 }), 'ja');
    expect(open.missing).toEqual([{ path: 'urgency', text: '緊急の必要についての判断' }]);
    expect(open.lines).toContain('不明：緊急の必要についての判断');
    const due = dueOn('Sunday');
    const onMonday = { appliedAt: daysLater(due.last, 1), plannedFor: due.plannedFor, urgency: 'none' } as const;
    const sunday = explain(decideTimeliness(onMonday), 'en');
    expect(sunday.contested[0]).toMatchObject({
      readings: { 'deadline-on-closed-day': 'next-open-day' },
      outcome: 'on-time',
      text: expect.stringMatching(/, it is on time\.$/),
    });
    expect(sunday.caveats.map(({ code, citation, text }) => [code, citation, text.slice(0, 12)])).toContainEqual([
      'deadline-on-closed-day',
      '第12条第2項本文',
      'The last day',
    ]);
  });
  it('says the first fiscal year that is in time, by its era', () => {
    expect(explain(late, 'ja').lines).toContain(
      '改める方法：予定を令和10年度に改めれば期限内となる（第12条第2項本文）。',
    );
  });
  it('calls the first year of an era 元年', () => {
    const first = decideTimeliness({ appliedAt: '2019-05-01', plannedFor: 2020 });
    expect(explain(first, 'ja').lines[0]).toBe(
      `第12条第2項本文：令和元年5月1日の申請は、期限（${inJapanese(applicationDeadline(2020))}）までになされている。`,
    );
  });
  it('leaves out days that are not known and make no difference', () => {
    // Nothing can have been in by a last day before the calendar begins, and everything is by its last instant.
    expect(explain(decideTimeliness({ plannedFor: 1947 }), 'ja').lines[0]).toBe(
      `第12条第2項本文：申請は、期限（${inJapanese(applicationDeadline(1947))}）を過ぎている。`,
    );
    expect(explain(decideInputDelivery({ due: '2999-12-31' }), 'en').lines[1]).toBe(
      'Article 8, paragraph (3): The delivery was in by 31 December 2999.',
    );
  });
  it('says of another reading that it decides nothing', () => {
    expect(explain(decideApplicant({ managedBy: '税務課', applicant: '税務課長' }), 'ja').lines.at(-1)).toMatch(
      /と読めば、判断できない。$/,
    );
  });
  it('names nobody while it is not known who they are', () => {
    expect(explain(decideApplicant({ system: '税務システム', applicant: '税務課長' }), 'ja').summary).toBe(
      'この職にある者は、申請できない。',
    );
    expect(explain(decideNotice({ decided: true }), 'ja').summary).toBe('申請した者に、速やかに結果を通知する。');
    const use = { managedBy: '戸籍住民課', personalInformation: false };
    const needed = explain(decideDataUseApproval({ applicantSection: '税務課', uses: [use] }), 'ja');
    expect(needed.summary).toBe('申請に係る課の長が、あらかじめ、次の者の承認を受ける：データを管理する課の長。');
    expect(needed.lines[1]).toMatch(/^第14条第1項ただし書：1件目のデータには、.*以外の事項がある。$/);
  });
  it('names similar systems', () => {
    expect(explain(decideManager({ system: '税務シテム' }), 'ja').lines.at(-1)).toContain('税務システム');
  });
});

/** Facts that between them reach every outcome, every state of every ground, and most caveats. */
const cases: readonly (readonly [Parameters<typeof runDecision>[0], unknown, object?])[] = [
  ['manager', {}],
  ['manager', { system: '税務システム', outsourced: true }, { on: '2020-01-01' }],
  ['manager', { system: '会議録検索システム', managedBy: '税務課', outsourced: false }],
  ['manager', { system: '会議録検索システム' }, { readings: { 'section-like-units': 'literal' } }],
  ['manager', { system: '新しいもの', managedBy: '子ども家庭総合センター' }],
  ['timeliness', {}],
  [
    'timeliness',
    { appliedAt: applicationDeadline(2020), plannedFor: 2020, urgency: { holds: true, by: '区長', reason: '改正' } },
  ],
  ['timeliness', { appliedAt: AFTER, plannedFor: 2027, urgency: { holds: true, by: '区長', reason: '改正' } }],
  ['timeliness', { appliedAt: AFTER, plannedFor: 2027, urgency: { holds: false, by: '区長', reason: '改正なし' } }],
  ['quorum', {}],
  ['quorum', { committee: 'security' }],
  ['quorum', { committee: 'steering', attendance: { 経理課長: 'vacant', 職員課長: 'proxy' } }],
  ['quorum', { committee: 'steering', temporaryMembers: Array.from({ length: 9 }, () => 'present') }],
  ['quorum', { committee: 'steering', temporaryMembers: Array.from({ length: 9 }, () => 'absent') }],
  ...(['data-use-approval', 'personal-information'] as const).flatMap((id) =>
    [
      {},
      { applicantSection: '税務課', uses: [] },
      { applicantSection: '税務課', uses: [{}] },
      { applicantSection: '税務課', uses: [{ managedBy: '税務課', items: ['x'], personalInformation: false }] },
      {
        applicantSection: '税務課',
        uses: [{ managedBy: '区議会事務局', items: ['住民基本台帳法第7条第1号の2'] }],
        asOf: '2026-01-01',
      },
      { applicantSection: '税務課', uses: [{ managedBy: '職員課', items: ['x', '住民基本台帳法第7条第14号'] }] },
    ].map((facts) => [id, facts] as const),
  ),
];

describe.each(cases)('%s %j', (id, facts, options) => {
  const verdict = runDecision(id as DecisionId, facts, options as Options) as AnyVerdict;
  it.each(['ja', 'en'] as const)('has a line for everything it carries (%s)', (language) => {
    const { summary, lines } = explain(verdict, language);
    const { grounds, missing, contested, remedies, caveats } = verdict;
    expect(lines).toHaveLength(grounds.length + missing.length + contested.length + remedies.length + caveats.length);
    for (const text of [summary, ...lines]) {
      expect(text).not.toMatch(/undefined|NaN|\[object|^\s*$/);
      expect(text).toMatch(language === 'ja' ? /[ぁ-んァ-ヶ一-龠]/ : /[a-z]/);
    }
  });
});

it('every reading has both values, a default among them, and both arguments', async () => {
  const { defaultReadings } = await import('../../src/index.js');
  for (const [id, reading] of Object.entries(readings)) {
    expect(reading.id).toBe(id);
    expect(Object.keys(reading.values)[0]).toBe(defaultReadings[reading.id]);
    expect(Object.keys(reading.values)).toHaveLength(2);
    for (const { ja, en } of [
      reading.question,
      reading.argument,
      reading.counterargument,
      ...Object.values(reading.values),
    ])
      expect(ja.length * en.length).toBeGreaterThan(0);
  }
});
