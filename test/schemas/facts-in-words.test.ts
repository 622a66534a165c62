/** Facts in words: titles and meanings of the schemas, days as the language has them, names introduced once. */
import { describe, expect, it } from 'vitest';
import { withEnglishNames } from '../../src/catalogue/with-english-names.js';
import { factsInWords, pathsInWords } from '../../src/schemas/facts-in-words.js';
import {
  contractTermsFacts,
  dataUseFacts,
  documentUpkeepFacts,
  factsSchemas,
  managerFacts,
  monthlyPlanFacts,
  quorumFacts,
  timelinessFacts,
} from '../../src/schemas/questions.js';
import { introductionFacts, inventoryEntry } from '../../src/schemas/reviewed-facts.js';
import { AFTER, inEnglish, inJapanese } from '../oracles/deadline.js';

const voices = () =>
  ({
    ja: { language: 'ja', name: (text: string) => text },
    en: { language: 'en', name: withEnglishNames() },
  }) as const;
const said = (schema: Parameters<typeof factsInWords>[0], facts: object, language: 'ja' | 'en') =>
  factsInWords(schema, facts as Record<string, unknown>, voices()[language]).map(
    ({ title, lines }) => `${title} | ${lines.join(' | ')}`,
  );

describe('factsInWords', () => {
  it('says nothing of a record without parts, which are not known, and none of a list without entries', () => {
    expect(said(contractTermsFacts, { terms: {} }, 'ja')).toEqual([]);
    expect(said(introductionFacts, { meeting: { attendance: {} } }, 'ja').join()).not.toContain('なし');
    expect(said(dataUseFacts, { uses: [] }, 'ja').join()).toContain('なし');
  });

  it.each([
    ['a day', AFTER, inJapanese(AFTER), inEnglish(AFTER)],
    ['a day of an era', 'Ｒ８．８．３１', '令和8年8月31日', '31 August 2026'],
    ['an hour elsewhere', '2026-08-31T15:00:00Z', '令和8年9月1日00時00分', '1 September 2026, 00:00'],
    ['a second', '2026-08-31T23:59:59+09:00', '令和8年8月31日23時59分59秒', '31 August 2026, 23:59:59'],
    ['what is no moment', '先日', '先日', '先日'],
    ['what is no text', 5, '5', '5'],
    ['null', null, 'null', 'null'],
  ])('says a moment that is %s', (_, appliedAt, ja, en) => {
    expect(said(timelinessFacts, { appliedAt }, 'ja')).toEqual([`申請が届いた時点 | ${ja}`]);
    expect(said(timelinessFacts, { appliedAt }, 'en')).toEqual([`When the application arrived | ${en}`]);
  });

  it.each([
    [2027, '令和9年度', 'fiscal year 2027'],
    ['平成31年度', '令和元年度', 'fiscal year 2019'],
    ['2027-04-01', '令和9年4月1日', '1 April 2027'],
    [{ begins: 2027 }, '着手する年度：令和9年度', 'Fiscal year in which it begins: fiscal year 2027'],
    ['いつか', 'いつか', 'いつか'],
  ])('says a planned year, %j', (plannedFor, ja, en) => {
    expect(said(timelinessFacts, { plannedFor }, 'ja')).toEqual([`導入等を予定する年度 | ${ja}`]);
    expect(said(timelinessFacts, { plannedFor }, 'en')).toEqual([`Fiscal year it is planned for | ${en}`]);
  });

  it('says months, choices, and yes and no', () => {
    expect(said(monthlyPlanFacts, { month: 'R8.9' }, 'ja')).toEqual(['処理を予定する月 | 令和8年9月']);
    expect(said(monthlyPlanFacts, { month: 'R8.9' }, 'en')).toEqual(['Month that is planned | September 2026']);
    expect(said(monthlyPlanFacts, { month: '来月' }, 'en')).toEqual(['Month that is planned | 来月']);
    expect(said(documentUpkeepFacts, { kept: true, changed: false }, 'ja')).toEqual([
      '所定の場所での保管 | はい',
      '変更の有無 | いいえ',
    ]);
    expect(said(quorumFacts, { committee: 'security', chair: 'proxy' }, 'en')).toEqual([
      'Committee | the Security Committee',
      'Attendance of the chairperson | represented by a proxy',
    ]);
  });

  it('says findings by who, when and why; what somebody wrote stays as it was written', () => {
    const urgency = { holds: true, by: '税務課長', reason: '税務課', on: '2026-08-20' };
    expect(said(timelinessFacts, { urgency }, 'ja')).toEqual([
      '緊急の必要についての判断 | 認める（税務課長、令和8年8月20日。理由：税務課）',
    ]);
    expect(said(timelinessFacts, { urgency: { ...urgency, holds: false } }, 'en')).toEqual([
      'Finding on urgency | found not to hold (by the head of the Tax Section (税務課長), 20 August 2026; reason: 税務課)',
    ]);
    expect(said(timelinessFacts, { urgency: { ...urgency, holds: false, on: '先日' } }, 'ja')[0]).toContain(
      '認めない（税務課長、先日。理由：税務課）',
    );
    expect(said(timelinessFacts, { urgency: 'none' }, 'ja')).toEqual(['緊急の必要についての判断 | 判断なし']);
  });

  it('says entries with parts one by one, matters of the register by where and what', () => {
    const uses = [
      { managedBy: '税務課', items: ['住民基本台帳法第7条第8号の2', '税務課'] },
      { managedBy: 'no-section', items: [], register: 'other' },
    ];
    expect(said(dataUseFacts, { uses }, 'ja')).toEqual([
      '利用するデータ | 1件目　データを管理する課：税務課／利用する事項：住民基本台帳法第7条第8号の2（個人番号）、税務課' +
        ' | 2件目　データを管理する課：区の課は管理しない／利用する事項：なし／第7条の事項を保有する台帳：他の台帳等（同種のデータ）',
    ]);
    expect(said(dataUseFacts, { uses: uses.slice(0, 1) }, 'en')).toEqual([
      'Data to be used | (1) Section that manages the data: the Tax Section (税務課); Items used: ' +
        'Basic Resident Registration Act, Article 7, item (viii)-2 (Individual Number), 税務課',
    ]);
  });

  it('keeps groups in lists apart', () => {
    const samePerson = [
      ['経理課長', '財政課長'],
      ['情報統括責任者', '職員課長'],
    ];
    expect(said(quorumFacts, { samePerson }, 'ja')).toEqual([
      '兼職 | 1件目　経理課長、財政課長 | 2件目　情報統括責任者、職員課長',
    ]);
  });

  it('calls what has a Japanese name by it, as it was given', () => {
    const attendance = { 経理課長: 'present', 管理部職員課長: 'vacant' };
    expect(said(quorumFacts, { attendance }, 'ja')).toEqual(['委員の出欠 | 経理課長：出席／管理部職員課長：欠員']);
    const organization = { 税務課: '区民生活部', 東京都: 'none' };
    expect(said(managerFacts, { organization }, 'en')).toEqual([
      'Organisation (the department of each unit) | the Tax Section (税務課): the Resident Services Department (区民生活部); 東京都: No department of the ward',
    ]);
  });

  it('gives parts with parts a line each', () => {
    const welfare = { holds: true, by: '福祉部長', reason: '早くなる' };
    expect(said(introductionFacts, { criteria: { welfare, privacy: 'none' } }, 'ja')).toEqual([
      '三つの基準についての確認 | 区民の福祉についての判断：認める（福祉部長。理由：早くなる） | 個人情報の保護についての判断：判断なし',
    ]);
    const meeting = { attendance: { 経理課長: 'absent' }, convenedBy: '運営委員長' };
    expect(said(introductionFacts, { meeting, decision: { approved: true, on: '2026-10-01' } }, 'ja')).toEqual([
      '運営委員会の会議 | 委員の出欠：（経理課長：欠席） | 招集した職：運営委員長',
      '可否の決定 | 承認されたか：はい／決定の日：令和8年10月1日',
    ]);
    expect(said(introductionFacts, { meeting, decision: 'none' }, 'en')).toEqual([
      'Meeting of the Steering Committee | Attendance of the members: (the head of the Accounts Section (経理課長): absent)' +
        ' | Post that convened it: the chairperson of the Steering Committee (運営委員長)',
      'Decision taken | Nothing has been decided',
    ]);
  });

  it('says what it does not know as it stands', () => {
    const odd = { budget: 1, deep: { list: [[{}], null], on: true } };
    expect(said(undefined, odd, 'ja')).toEqual(['budget | 1', 'deep | list：なし、null／on：はい']);
    expect(said(timelinessFacts, odd, 'en')).toEqual(['budget | 1', 'deep | list: none, null; on: yes']);
    expect(said(dataUseFacts, { uses: 'all', constructor: 'x' }, 'en')).toEqual([
      'Data to be used | all',
      'constructor | x',
    ]);
    expect(said(quorumFacts, { committee: 'constructor' }, 'ja')).toEqual(['委員会 | constructor']);
  });

  it('has a title in words for every fact there is', () => {
    for (const [id, schema] of Object.entries(factsSchemas))
      for (const fact of Object.keys(schema.shape))
        for (const language of ['ja', 'en'] as const)
          expect(said(schema, { [fact]: [] }, language)[0], `${id}.${fact}`).not.toMatch(new RegExp(`^${fact} `));
  });
});

describe('pathsInWords', () => {
  const paths = [
    'documents.kept',
    'documents.changed',
    'selfInspected',
    'contract.terms.copying',
    'organization.税務課',
  ];
  it('puts what is within one thing together', () => {
    expect(pathsInWords(inventoryEntry, paths, voices().ja)).toEqual([
      ...['ドキュメント：所定の場所での保管、変更の有無', '自己点検を実施したか'],
      ...['受託事業者との契約・明記された事項：複写の制限', '組織（課などの属する部）：税務課'],
    ]);
    expect(pathsInWords(inventoryEntry, paths, voices().en)).toEqual([
      ...['Documents on the system: Kept in its place, Something has changed'],
      'Whether the self-inspection has been carried out',
      'Contract with the contractor, Terms of the contract: Limits on copying',
      'Organisation (the department of each unit): the Tax Section (税務課)',
    ]);
  });
});
