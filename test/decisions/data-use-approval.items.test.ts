/** Article 14(1): every item of Article 7 of the Act, and whose approval is needed. */
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/catalogue/explain.js';
import { plainWordsOfArticle7 } from '../../src/decisions/data-use.ambiguous-items.js';
import type { DataUseFacts } from '../../src/decisions/data-use.facts.js';
import { decideDataUseApproval } from '../../src/decisions/data-use-approval.js';
import { InvalidFactsError } from '../../src/input/errors.js';
import { defaultReadings, type Readings } from '../../src/regulation/readings.js';
import type { Moment } from '../../src/time/moment.js';
import { ARTICLE_7_ITEMS, article7, isWithinProviso, MOMENTS } from '../oracles/data-use.js';
import { everyReading } from '../oracles/data-use-completions.js';

const READINGS = everyReading(['section-like-units', 'amended-reference', 'proviso-data']);

describe('住民基本台帳法第7条の各号と基準日', () => {
  const outcomeOf = (items: readonly string[], asOf: Moment | undefined, readings: Readings) =>
    decideDataUseApproval(
      { applicantSection: '福祉推進課', uses: [{ managedBy: '戸籍住民課', items }], ...(asOf ? { asOf } : {}) },
      { readings },
    ).outcome;

  test('第1号から第8号までと、その間の第1号の2。第8号の2以降は含まない', () => {
    const exemptItems = (asOf: Moment, readings: Readings = defaultReadings) =>
      ARTICLE_7_ITEMS.filter((item) => outcomeOf([item], asOf, readings) === 'exempt').map((item) => item.slice(10));
    const numbers = ['第1号', '第2号', '第3号', '第4号', '第5号', '第6号', '第7号', '第8号'];
    expect(exemptItems('2025-05-25')).toEqual(numbers);
    expect(exemptItems('2025-05-26')).toEqual(['第1号', '第1号の2', ...numbers.slice(1)]);
    expect(exemptItems('2025-05-26', { ...defaultReadings, 'amended-reference': 'as-enacted' })).toEqual(numbers);
    expect(ARTICLE_7_ITEMS).toHaveLength(19);
  });

  test.for(MOMENTS)('%s は区では %s', ([moment, day]) => {
    for (const readings of READINGS) {
      for (const item of ARTICLE_7_ITEMS) {
        const expected = isWithinProviso(item, day, readings) ? 'exempt' : 'required';
        expect({ item, outcome: outcomeOf([item], moment, readings) }).toEqual({ item, outcome: expected });
      }
    }
  });

  test('luxon の DateTime も、どの時間帯で作られても区の暦日', () => {
    const midnight = DateTime.fromISO('2025-05-26T00:00:00', { zone: 'Asia/Tokyo' });
    for (const zone of ['Asia/Tokyo', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
      expect(outcomeOf([article7('第1号の2')], midnight.setZone(zone), defaultReadings)).toBe('exempt');
      const before = midnight.minus({ milliseconds: 1 }).setZone(zone);
      expect(outcomeOf([article7('第1号の2')], before, defaultReadings)).toBe('required');
    }
  });

  test('基準日が不明で結論が割れるのは第1号の2だけ', () => {
    const undetermined = ARTICLE_7_ITEMS.filter(
      (item) => outcomeOf([item], undefined, defaultReadings) === 'undetermined',
    );
    expect(undetermined).toEqual([article7('第1号の2')]);
  });

  test('二つの号の組: どちらも含まれるときだけ承認を要しない', () => {
    for (const day of ['2025-05-25', '2025-05-26'])
      for (const readings of READINGS)
        for (const one of ARTICLE_7_ITEMS)
          for (const other of ARTICLE_7_ITEMS) {
            const within = isWithinProviso(one, day, readings) && isWithinProviso(other, day, readings);
            if (outcomeOf([one, other], day, readings) !== (within ? 'exempt' : 'required'))
              expect.fail(`${one}, ${other}, ${day}`);
          }
  });

  test('全角の数字は半角と同じ号で、重ねて数えない', () => {
    const verdict = decideDataUseApproval({
      applicantSection: '福祉推進課',
      uses: [
        { managedBy: '戸籍住民課', items: ['住民基本台帳法第７条第８号の２', '住民基本台帳法第７条第１号'] },
        { managedBy: '戸籍住民課', items: [article7('第1号'), article7('第8号の2')] },
      ],
    });
    expect(verdict).toMatchObject({
      outcome: 'required',
      approvals: [{ from: { label: '戸籍住民課長', unit: '戸籍住民課' }, items: [article7('第8号の2')] }],
      exempt: [{ managedBy: '戸籍住民課', items: [article7('第1号')] }],
    });
  });

  test.for([
    '旧氏',
    '通称',
    '国籍等',
    '在留カード番号',
    // 語の全体でなければ、平易な語を含んでいても自由な文言である。
    '死者の氏名',
    '所有者の住所',
    '氏名、所得の額',
    '氏名の変更履歴',
    '住民基本台帳の氏名の変更履歴',
    '住民基本台帳の統計',
    // 制度や他の名簿の名は、住民基本台帳の事項そのものではない。
    ...['選挙人名簿', '国民健康保険', '国保', '後期高齢者医療', '介護保険', '国民年金', '児童手当'],
    '第1号',
    '第17条第1号',
    'constructor',
    '__proto__',
    'toString',
  ])('同法第7条の号として示されない「%s」は含まれない', (item) => {
    expect(outcomeOf([item], '2026-08-01', defaultReadings)).toBe('required');
  });
});

describe('住民基本台帳のものか、他で保有する同種のデータか', () => {
  const sameKind = { 'proviso-data': 'same-kind' } as const;
  const facts = (items: readonly string[], register?: 'resident' | 'other'): DataUseFacts => ({
    applicantSection: '福祉推進課',
    uses: [{ managedBy: '土木管理課', items, ...(register && { register }) }],
    asOf: '2026-08-01',
  });

  test('示さなければ住民基本台帳のものである', () => {
    const verdict = decideDataUseApproval(facts([article7('第1号')]));
    expect(verdict).toMatchObject({ outcome: 'exempt', contested: [] });
    expect(decideDataUseApproval(facts([article7('第1号')], 'resident'))).toEqual(verdict);
  });

  test('他で保有する同種のデータにただし書が及ぶかは、読み方による', () => {
    const other = facts([article7('第1号'), article7('第7号')], 'other');
    expect(decideDataUseApproval(other)).toMatchObject({
      outcome: 'required',
      approvals: [{ from: { label: '土木管理課長' }, items: [article7('第1号'), article7('第7号')] }],
      exempt: [],
      contested: [{ readings: sameKind, outcome: 'exempt' }],
    });
    expect(decideDataUseApproval(other, { readings: sameKind })).toMatchObject({
      outcome: 'exempt',
      approvals: [],
      exempt: [{ managedBy: '土木管理課' }],
      contested: [{ readings: { 'proviso-data': 'register-only' }, outcome: 'required' }],
    });
  });

  test('同種でも第8号の2以降と自由な文言には、いずれの読み方でも及ばない', () => {
    for (const items of [[article7('第8号の2')], ['施設の予約状況'], [article7('第1号'), '施設の予約状況']])
      expect(decideDataUseApproval(facts(items, 'other'))).toMatchObject({ outcome: 'required', contested: [] });
  });

  test('事項が不明でも、住民基本台帳のものでなければ承認を要する', () => {
    const open = { applicantSection: '福祉推進課', uses: [{ managedBy: '土木管理課', register: 'other' }] } as const;
    expect(decideDataUseApproval(open)).toMatchObject({
      outcome: 'required',
      missing: [],
      contested: [{ readings: sameKind, outcome: 'undetermined' }],
    });
    expect(decideDataUseApproval(open, { readings: sameKind }).missing).toEqual(['uses.0.items', 'asOf']);
  });

  test('拒む理由は、似た号と二つの示し方を挙げる', () => {
    try {
      decideDataUseApproval(facts(['住所']));
      expect.unreachable();
    } catch (error) {
      const [issue] = (error as InvalidFactsError).issues;
      for (const said of Object.values(issue!.message)) {
        expect(said).toContain('住民基本台帳法第7条第7号');
        expect(said).toContain("register: 'other'");
      }
    }
  });

  test('語を連ねたもの、住民基本台帳のものと書いたものは、示すべき号をすべて挙げて拒む', () => {
    const said = (item: string) => {
      try {
        decideDataUseApproval(facts([item]));
      } catch (error) {
        return (error as InvalidFactsError).issues[0]!.message.ja;
      }
      return expect.unreachable();
    };
    expect(said('氏名と住民となった年月日')).toContain('「住民基本台帳法第7条第1号」「住民基本台帳法第7条第6号」とし');
    expect(said('届出の年月日及び従前の住所')).toContain('「住民基本台帳法第7条第8号」とし');
    expect(said('住民基本台帳の氏名、住所')).toMatch(/第1号」「.*第7号」と示します/);
    // 住民基本台帳のものと書いてあるので、他のデータとも取れるとは言わない。
    expect(said('住民基本台帳の氏名')).not.toContain('他で保有する');
    expect(said('住民基本台帳の氏名と所得の額')).toContain('別に示します');
  });

  test('自由な文言については、号で示されていないとだけ言う', () => {
    const ground = (...items: string[]) =>
      explain(decideDataUseApproval(facts(items)), 'ja').grounds.find(({ code }) => code === 'within-proviso')?.text;
    expect(ground('所得の額')).toBe(
      '1件目のデータには、住民基本台帳法第7条の号で示されていない事項（所得の額）がある。',
    );
    expect(ground(article7('第8号の2'))).toBe(
      '1件目のデータには、住民基本台帳法第7条第1号から第8号まで以外の事項（住民基本台帳法第7条第8号の2）がある。',
    );
    expect(ground(article7('第1号'), article7('第9号'), '所得の額')).toMatch(
      /以外の事項（住民基本台帳法第7条第9号）と、.*示されていない事項（所得の額）がある。$/,
    );
  });

  test('平易な語の一覧は、各語を第7条の号に結び、どの語も拒まれる', () => {
    const items = new Set(Object.values(plainWordsOfArticle7));
    for (const item of items) expect(ARTICLE_7_ITEMS).toContain(item);
    // 政令で定める事項には、それと分かる平易な語がない。
    expect(ARTICLE_7_ITEMS.filter((item) => !items.has(item as never))).toEqual([article7('第14号')]);
    for (const word of Object.keys(plainWordsOfArticle7))
      expect(() => decideDataUseApproval(facts([word])), word).toThrow(InvalidFactsError);
  });
});

describe('データを管理する課', () => {
  test.for([
    ['管理部デジタル推進課', { label: 'デジタル推進課長', unit: 'デジタル推進課' }],
    ['議会事務局', { label: '区議会事務局の長', unit: '区議会事務局' }],
    ['選挙管理委員会事務局', { label: '選挙管理委員会事務局の長', unit: '選挙管理委員会事務局' }],
    ['監査事務局', { label: '監査事務局の長', unit: '監査事務局' }],
    ['子ども家庭総合センター', { label: '子ども家庭総合センターの長', unit: '子ども家庭総合センター' }],
    ['教育委員会事務局教育総務課', { label: '教育総務課長', unit: '教育総務課' }],
    ['教育委員会事務局指導室', { label: '指導室長', unit: '指導室' }],
    ['別表にない課', { label: '別表にない課長', unit: '別表にない課' }],
  ] as const)('%s の承認は %o から', ([managedBy, from]) => {
    const facts = { applicantSection: '福祉推進課', uses: [{ managedBy, items: ['施設の予約状況'] }] };
    expect(decideDataUseApproval(facts)).toMatchObject({ approvals: [{ from, items: ['施設の予約状況'] }] });
  });

  test('ただし書の及ぶ他の同種のデータは、承認を受ける事項として挙げない', () => {
    const uses = [
      { managedBy: '戸籍住民課', items: [article7('第1号')], register: 'other' as const },
      { managedBy: '福祉推進課', items: ['所得'] },
    ];
    const verdict = decideDataUseApproval(
      { applicantSection: '税務課', uses },
      { readings: { 'proviso-data': 'same-kind' } },
    );
    expect(explain(verdict, 'ja').summary).toBe(
      '申請に係る課の長が、あらかじめ、次の者の承認を受ける：福祉推進課長（所得）。',
    );
  });

  test('一つの課を二つの名で挙げても、承認は一つ', () => {
    const items = [['施設の予約状況'], ['街路灯の位置', '施設の予約状況']];
    const uses = ['管理部デジタル推進課', 'デジタル推進課'].map((managedBy, i) => ({ managedBy, items: items[i]! }));
    expect(decideDataUseApproval({ applicantSection: '税務課', uses })).toMatchObject({
      approvals: [{ from: { unit: 'デジタル推進課' }, items: ['施設の予約状況', '街路灯の位置'] }],
      exempt: [],
    });
  });
});

describe('基準日と条文の確認できる範囲', () => {
  const caveatCodes = (facts: DataUseFacts, on?: string) =>
    decideDataUseApproval(facts, on === undefined ? {} : { on }).caveats.map(({ code, citation }) => [code, citation]);

  test('第14条は2023-04-01から確認できる', () => {
    expect(caveatCodes({ asOf: '2023-03-31' })).toContainEqual(['text-not-attested', '第14条']);
    expect(caveatCodes({ asOf: '2023-04-01' })).toEqual([]);
    expect(caveatCodes({})).toEqual([]);
    expect(caveatCodes({}, '2023-03-31')).toContainEqual(['text-not-attested', '第14条']);
    expect(caveatCodes({ asOf: '2023-04-01' }, '2023-03-31')).toEqual([]);
  });

  test('options.on は第1号の2の基準日にはならない', () => {
    const facts = { applicantSection: '福祉推進課', uses: [{ managedBy: '税務課', items: [article7('第1号の2')] }] };
    expect(decideDataUseApproval(facts, { on: '2026-08-01' })).toMatchObject({
      outcome: 'undetermined',
      missing: ['asOf'],
    });
  });
});

test('an item of Article 7 is cited as each language does, free text as it was given', () => {
  const uses = [
    { managedBy: '戸籍住民課', items: ['住民基本台帳法第7条第8号の2', '所得の額'] },
    { managedBy: '税務課', items: ['住民基本台帳法第7条第7号'], register: 'other' },
  ] as const;
  const verdict = decideDataUseApproval({ applicantSection: '福祉推進課', uses });
  const { lines, summary } = explain(verdict, 'en');
  const cited = 'Basic Resident Registration Act, Article 7, item';
  expect(summary).toContain(` for ${cited} (viii)-2 and 所得の額; `);
  expect(summary).toContain(` for data of the kind of ${cited} (vii).`);
  expect(lines.join('\n')).not.toContain('住民基本台帳法');
  expect(explain(verdict, 'ja').summary).toContain('（住民基本台帳法第7条第8号の2、所得の額）、');
});
