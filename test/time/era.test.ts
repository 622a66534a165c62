import { describe, expect, it } from 'vitest';
import { eraDayOf, eraFiscalYearOf } from '../../src/time/era.js';

describe('days and fiscal years in the words of their era', () => {
  it.each([
    ['1947-04-01', '昭和22年4月1日'],
    ['1989-01-07', '昭和64年1月7日'],
    ['1989-01-08', '平成元年1月8日'],
    ['1998-12-31', '平成10年12月31日'],
    ['2019-04-30', '平成31年4月30日'],
    ['2019-05-01', '令和元年5月1日'],
    ['2028-10-10', '令和10年10月10日'],
    ['2029-01-01', '令和11年1月1日'],
  ])('%s is %s', (day, words) => expect(eraDayOf(day)).toBe(words));

  it('a fiscal year bears the name of the era with which its calendar year ends', () => {
    expect([1988, 1989, 2018, 2019, 2020, 2028].map(eraFiscalYearOf)).toEqual([
      ...['昭和63年度', '平成元年度', '平成30年度', '令和元年度', '令和2年度', '令和10年度'],
    ]);
  });
});

it('the first year is called 元 even where Intl counts it', () => {
  const { formatToParts } = Intl.DateTimeFormat.prototype;
  try {
    Intl.DateTimeFormat.prototype.formatToParts = () => [
      { type: 'era', value: '令和' },
      { type: 'year', value: '1' },
      { type: 'literal', value: '年' },
    ];
    expect(eraDayOf('2019-05-01')).toBe('令和元年5月1日');
  } finally {
    Intl.DateTimeFormat.prototype.formatToParts = formatToParts;
  }
});
