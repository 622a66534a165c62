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
    '荒 川 区　管 理 部',
    '教育委員会　事務局',
    '税務課',
    '税務課収納係',
    '区民生活部税務課収納係',
    '管理部　経理課',
    '区民生活部架空課',
    '教育委員会事務局指導室',
    '福祉部福祉事務所',
    '議会事務局議事係',
    '管理部デジタル推進課',
    '教育委員会事務局教育総務課',
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
    '区議会',
    '区長',
    '荒川区長',
    '選挙 管理 委員会',
  ])('%s は入らない', (organ) => expect(organIs(organ)).toBe('outside-scope'));

  it.each([
    ['区民相談所', '区民相談所'],
    ['福祉事務所', '福祉事務所'],
    ['荒川区保健所', '保健所'],
    ['保育園', '保育園'],
    ['荒川警察署交通課', '荒川警察署交通課'],
    ['架空課', '架空課'],
    ['指導室', '指導室'],
    ['架空部', '架空部'],
    ['災害対策本部', '災害対策本部'],
    ['荒川区立第一小学校', '第一小学校'],
    ['荒川区社会福祉協議会', '社会福祉協議会'],
    ['東京都', '東京都'],
    // Other words than a unit and what is below it.
    ['環境課題研究会', '環境課題研究会'],
    ['福祉部会', '福祉部会'],
  ])('%s は、属する部による', (organ, name) => {
    const missing = [`organization.${name}`];
    expect(decideScope({ organ, subject: 'system' })).toMatchObject({
      outcome: 'undetermined',
      missing,
      grounds: [{ code: 'body-within', holds: 'unknown', values: { organ: name } }, {}, {}, {}],
    });
    expect(decideScope({ organ })).toMatchObject({ missing: ['subject', ...missing] });
    // What is about nothing else needs no body.
    expect(decideScope({ organ, subject: 'other' })).toMatchObject({ outcome: 'outside-scope', missing: [] });
    const placed = (department: string) =>
      decideScope({ organ, subject: 'system', organization: { [organ]: department } }).outcome;
    expect([placed('区民生活部'), placed('監査 事務局'), placed('none')]).toEqual([
      'within-scope',
      'within-scope',
      'outside-scope',
    ]);
  });

  it('規程の挙げる機関は、組織の事実で変わらない', () => {
    const organization = { 選挙管理委員会: '選挙管理委員会事務局', 架空課: 'none' };
    expect(decideScope({ organ: '選挙管理委員会', organization }).outcome).toBe('outside-scope');
    expect(decideScope({ organ: '税務課', subject: 'system', organization }).outcome).toBe('within-scope');
  });

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
  expect(refused({ organ: '福祉部架空課', organization: { 架空課: '健康部' } })).toEqual(['organ: contradiction']);
  expect(refused({ organization: { 税務課: 'none' } })).toEqual(['organization.税務課: contradiction']);
  expect(refused({ organization: { 福祉部: '福祉部' } })).toEqual(['organization.福祉部: department-for-a-section']);
  expect(refused({ subject: 'systems' })).toEqual(['subject: not-one-of']);
  expect(refused({ subject: null, body: '管理部' })).toEqual(['body: unknown-key', 'subject: null']);
});

it('文になる', () => {
  for (const organ of [undefined, '管理部', '教育委員会', '保育園'])
    for (const subject of [undefined, 'system', 'information', 'system-document', 'other'] as const)
      said(scopeWords, decideScope({ organ, subject }));
});
