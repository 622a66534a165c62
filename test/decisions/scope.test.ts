import { describe, expect, it } from 'vitest';
import { decideScope } from '../../src/decisions/scope.js';
import { scopeWords } from '../../src/decisions/scope.words.js';
import { scopeFacts } from '../../src/schemas.js';
import { refusedBy, said } from './doors.js';

const organIs = (organ: string) => decideScope({ organ, subject: 'system' }).outcome;
const refused = refusedBy(decideScope, scopeFacts);

describe('第2条の2第1項：適用される機関', () => {
  it.each([
    '管理部',
    '会計管理部',
    '区民生活部',
    '荒川区福祉部',
    '荒川区 管理部',
    '議会事務局',
    '区議会事務局',
    '荒川区議会事務局',
    '荒川区 議会事務局',
    '荒川区　選挙管理委員会事務局',
    '教育委員会事務局',
    '荒川区教育委員会事務局',
    '選挙管理委員会事務局',
    '監査事務局',
    '税務課',
    '管理部デジタル推進課',
    '教育委員会事務局教育総務課',
    '指導室',
    '子ども家庭総合センター',
    '荒川区立子ども家庭支援センター',
    '子ども家庭部子ども家庭総合センター',
  ])('%s は入る', (organ) => expect(organIs(organ)).toBe('within-scope'));

  it.each([
    '荒川区議会',
    '教育委員会',
    '荒川区教育委員会',
    '選挙管理委員会',
    '監査委員',
    '荒川区立第一小学校',
    '荒川区社会福祉協議会',
    '区長',
    '東京都',
  ])('%s は入らない', (organ) => expect(organIs(organ)).toBe('outside-scope'));

  it('議会事務局の二つの名称は、結論の留意事項になる', () => {
    for (const organ of ['議会事務局', '区議会事務局'])
      expect(decideScope({ organ })).toMatchObject({
        grounds: [{ code: 'body-within', holds: true, values: { organ: '区議会事務局' } }, {}, {}, {}],
        caveats: [{ code: 'text-defect', citation: '第2条の2第1項', defect: 'assembly-office-name' }],
      });
    expect(decideScope({ organ: '荒川区議会' }).caveats).toEqual([]);
  });
});

describe('第2条の2第2項：対象', () => {
  it.each([
    ['system', '第2条の2第2項第1号'],
    ['facility', '第2条の2第2項第1号'],
    ['information', '第2条の2第2項第2号'],
    ['printed-information', '第2条の2第2項第2号'],
    ['system-document', '第2条の2第2項第3号'],
  ] as const)('%s は%sの対象', (subject, citation) => {
    const verdict = decideScope({ organ: '管理部', subject });
    expect(verdict.outcome).toBe('within-scope');
    expect(verdict.grounds.filter(({ holds }) => holds === true).map((ground) => ground.citation)).toEqual([
      '第2条の2第1項',
      citation,
    ]);
  });
  it('そのほかは対象でない', () => {
    expect(decideScope({ organ: '管理部', subject: 'other' })).toMatchObject({
      outcome: 'outside-scope',
      grounds: [{ holds: true }, { holds: false }, { holds: false }, { holds: false }],
      remedies: [],
    });
  });
});

describe('事実の一部', () => {
  it('どちらかが外れれば外れ、そうでなければ残りを問う', () => {
    expect(decideScope({})).toMatchObject({ outcome: 'undetermined', missing: ['organ', 'subject'], contested: [] });
    expect(decideScope({ organ: '管理部' })).toMatchObject({ outcome: 'undetermined', missing: ['subject'] });
    expect(decideScope({ subject: 'system' })).toMatchObject({ outcome: 'undetermined', missing: ['organ'] });
    expect(decideScope({ organ: '教育委員会' })).toMatchObject({ outcome: 'outside-scope', missing: [] });
    expect(decideScope({ subject: 'other' })).toMatchObject({ outcome: 'outside-scope', missing: [] });
  });
  it('確認できない日については、そう言う', () => {
    expect(decideScope({}, { on: '2012-03-31' }).caveats).toMatchObject([{ citation: '第2条の2' }]);
    expect(decideScope({}, { on: '2012-04-01' }).caveats).toEqual([]);
  });
});

it('理解できない事実は受け付けない', () => {
  expect(refused({ organ: '税務課', subject: 'system' })).toEqual([]);
  expect(refused({ organ: null })).toEqual(['organ: null']);
  for (const organ of ['', ' ', 'none', 'IT section', 1, true, [], '管理部長', '税務課長', '監査事務局の長'])
    expect(refused({ organ })).toEqual(['organ: not-a-unit']);
  expect(refused({ organ: '部'.repeat(101) })).toEqual(['organ: not-a-unit']);
  expect(refused({ organ: '福祉部経理課' })).toEqual(['organ: contradiction']);
  expect(refused({ subject: 'systems' })).toEqual(['subject: not-one-of']);
  expect(refused({ subject: null, body: '管理部' })).toEqual(['body: unknown-key', 'subject: null']);
});

it('文になる', () => {
  for (const organ of [undefined, '管理部', '教育委員会'])
    for (const subject of [undefined, 'system', 'information', 'system-document', 'other'] as const)
      said(scopeWords, decideScope({ organ, subject }));
});
