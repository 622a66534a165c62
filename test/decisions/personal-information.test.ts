/** Article 14(2): every item of Article 7 of the Act. */
import { describe, expect, test } from 'vitest';
import type { DataUse } from '../../src/decisions/data-use.facts.js';
import { decidePersonalInformation } from '../../src/decisions/personal-information.js';
import { InvalidFactsError } from '../../src/input/errors.js';
import type { Readings } from '../../src/regulation/readings.js';
import type { Moment } from '../../src/time/moment.js';
import { ARTICLE_7_ITEMS, article7, isWithinProviso, MOMENTS } from '../oracles/data-use.js';
import { everyReading } from '../oracles/data-use-completions.js';

const READINGS = everyReading(['section-like-units', 'amended-reference', 'proviso-data', 'privacy-after-exemption']);

describe('住民基本台帳法第7条の各号と基準日', () => {
  const outcomeOf = (use: object, asOf: Moment | undefined, readings: Partial<Readings> = {}) =>
    decidePersonalInformation(
      { applicantSection: '福祉推進課', uses: [{ managedBy: '戸籍住民課', ...use }], ...(asOf ? { asOf } : {}) },
      { readings },
    ).outcome;

  test('19の号はいずれも個人情報で、基準日によらない', () => {
    expect(ARTICLE_7_ITEMS).toHaveLength(19);
    for (const item of ARTICLE_7_ITEMS)
      for (const day of ['2025-05-24', '2025-05-25', '2025-05-26', '2025-05-27', undefined])
        expect({ item, day, outcome: outcomeOf({ items: [item] }, day) }).toEqual({ item, day, outcome: 'required' });
  });

  test.for(MOMENTS)('%s は区では %s: 承認を要するデータに限る読み方', ([moment, day]) => {
    for (const readings of READINGS) {
      for (const item of ARTICLE_7_ITEMS) {
        const free = readings['privacy-after-exemption'] === 'approval-only' && isWithinProviso(item, day, readings);
        const expected = { item, outcome: free ? 'not-required' : 'required' };
        expect({ item, outcome: outcomeOf({ items: [item] }, moment, readings) }).toEqual(expected);
      }
    }
  });

  test('二つの号の組', () => {
    for (const day of ['2025-05-25', '2025-05-26'])
      for (const readings of READINGS)
        for (const one of ARTICLE_7_ITEMS)
          for (const other of ARTICLE_7_ITEMS) {
            const within = isWithinProviso(one, day, readings) && isWithinProviso(other, day, readings);
            const free = readings['privacy-after-exemption'] === 'approval-only' && within;
            if (outcomeOf({ items: [one, other] }, day, readings) !== (free ? 'not-required' : 'required'))
              expect.fail(`${one}, ${other}, ${day}`);
          }
  });

  test('基準日が不明で結論が割れるのは、承認を要するデータに限る読み方での第1号の2だけ', () => {
    const undetermined = ARTICLE_7_ITEMS.filter(
      (item) =>
        outcomeOf({ items: [item] }, undefined, { 'privacy-after-exemption': 'approval-only' }) === 'undetermined',
    );
    expect(undetermined).toEqual([article7('第1号の2')]);
  });

  test('全角の数字は半角と同じ号', () => {
    expect(outcomeOf({ items: ['住民基本台帳法第７条第８号の２'] }, undefined)).toBe('required');
    const contradiction = { uses: [{ items: ['住民基本台帳法第７条第１号'], personalInformation: false }] };
    expect(() => decidePersonalInformation(contradiction)).toThrow(InvalidFactsError);
  });

  describe('他で保有する同種のデータは、個人情報かどうかの事実による', () => {
    const other = { items: [article7('第1号')], register: 'other' };
    const ONLY = { 'privacy-after-exemption': 'approval-only' } as const;
    const BOTH = { ...ONLY, 'proviso-data': 'same-kind' } as const;

    test('第1号でも、事実がなければ定まらない', () => {
      expect(outcomeOf(other, undefined)).toBe('undetermined');
      expect(outcomeOf({ ...other, personalInformation: true }, undefined)).toBe('required');
      expect(outcomeOf({ ...other, personalInformation: false }, undefined)).toBe('not-required');
    });
    test('ただし書が及び、承認を要するデータに限る読み方が重なれば、事実によらず要らない', () => {
      for (const personalInformation of [true, false, undefined])
        expect(outcomeOf({ ...other, personalInformation }, undefined, BOTH)).toBe('not-required');
      expect(outcomeOf({ ...other, personalInformation: true }, undefined, ONLY)).toBe('required');
      expect(
        decidePersonalInformation({
          applicantSection: '福祉推進課',
          uses: [{ managedBy: '土木管理課', items: [article7('第1号')], register: 'other', personalInformation: true }],
        }).contested,
      ).toEqual([{ readings: { 'proviso-data': 'same-kind', ...ONLY }, outcome: 'not-required' }]);
    });
    test('氏名の振り仮名は、基準日にもよる', () => {
      const furigana = { ...other, items: [article7('第1号の2')] };
      const missing = (personalInformation?: boolean) =>
        decidePersonalInformation(
          {
            applicantSection: '福祉推進課',
            uses: [{ managedBy: '土木管理課', ...furigana, personalInformation } as DataUse],
          },
          { readings: BOTH },
        ).missing;
      expect(missing()).toEqual(['uses.0.personalInformation', 'asOf']);
      expect(missing(true)).toEqual(['asOf']);
      expect(missing(false)).toEqual([]);
      // 同じ組織の住民基本台帳のデータが施行前に手続を要するなら、これは何も変えない。区の組織かが名称で分からなくても同じ。
      for (const managedBy of ['土木管理課', '東京都'])
        expect(
          decidePersonalInformation(
            {
              applicantSection: '福祉推進課',
              uses: [{ managedBy, items: [article7('第1号の2')] }, { managedBy, ...furigana } as DataUse],
            },
            { readings: BOTH },
          ).missing,
        ).toEqual(managedBy === '東京都' ? ['asOf', 'organization.東京都'] : ['asOf']);
      expect(outcomeOf({ ...furigana, personalInformation: true }, '2025-05-25', BOTH)).toBe('required');
      expect(outcomeOf({ ...furigana, personalInformation: true }, '2025-05-26', BOTH)).toBe('not-required');
    });
  });

  test.for(['旧氏', '国籍等', '死者の氏名', '除票の住所', '施設の予約状況', 'constructor', '__proto__'])(
    '同法第7条の号でない「%s」は、個人情報かどうかの事実による',
    (item) => {
      expect(outcomeOf({ items: [item], personalInformation: true }, undefined)).toBe('required');
      expect(outcomeOf({ items: [item], personalInformation: false }, undefined)).toBe('not-required');
      expect(outcomeOf({ items: [item] }, undefined)).toBe('undetermined');
    },
  );
});
