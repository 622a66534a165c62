import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/desk/scenarios/csv.js';
import { type ScenarioTableOptions, scenarios, scenarioTable } from '../../src/desk.js';
import { issuesOf } from '../input/issues.js';
import { dueOn, inEnglish, inJapanese } from '../oracles/deadline.js';
import { daysLater } from '../oracles/timeliness.js';

const linesIn = (table: string) => table.split(/\r?\n/).slice(0, -1);

describe('a table', () => {
  const { plannedFor, last } = dueOn('Saturday');
  const [friday, monday] = [daysLater(last, -1), daysLater(last, 2)];
  const days = scenarios('timeliness', { plannedFor }, { appliedAt: [friday, monday], urgency: ['none', undefined] });
  it('has a column for each fact, the outcome, what is missing and the other readings, in Japanese', () => {
    expect(linesIn(scenarioTable(days, { language: 'ja', format: 'markdown' }))).toEqual([
      '| 申請が届いた時点 | 緊急の必要についての判断 | 結論 | 分かっていない事実 | 別の読み方 |',
      '| --- | --- | --- | --- | --- |',
      `| ${inJapanese(friday)} | 判断なし | 期限内である |  |  |`,
      `| ${inJapanese(friday)} | 不明 | 期限内である |  |  |`,
      `| ${inJapanese(monday)} | 判断なし | 期限に遅れている |  | ※1　期限内である |`,
      `| ${inJapanese(monday)} | 不明 | 判断できない | 緊急の必要についての判断 | ※1　期限内である |`,
      '',
      expect.stringMatching(/^※1　「期限の日が閉庁日に当たるとき、.*」について「翌開庁日まで延びる.*」と読むとき。$/),
    ]);
  });
  it('numbers the other readings, each said once under the table', () => {
    const other = { managedBy: ['選挙管理委員会事務局', '税務課'] } as const;
    const units = scenarios('manager', { system: '架空予約システム' }, other);
    const lines = linesIn(scenarioTable(units, { language: 'en', format: 'markdown' }));
    const none = 'the regulation names no manager';
    expect(lines.slice(2, 4).map((line) => line.split(' | ').at(-1))).toEqual([
      `(1) ${none}; (2) ${none} |`,
      `(1) ${none} |`,
    ]);
    expect(lines.slice(4).map((line) => line.slice(0, 8))).toEqual(['', '(1) If "', '', '(2) If "']);
  });
  it('says the same in English, as CSV with the ends of lines that spreadsheets expect', () => {
    const table = scenarioTable(days, { language: 'en', format: 'csv' });
    expect(table.split('\r\n')).toHaveLength(6);
    expect(table.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(linesIn(table).slice(0, 2)).toEqual([
      'When the application arrived,Finding on urgency,Outcome,Not known,Other readings',
      `${inEnglish(friday)},Nobody has found so,it is on time,,`,
    ]);
    const undecided = `${inEnglish(monday)},not known,it cannot be decided,Finding on urgency,"If ""`;
    expect(linesIn(table)[4]!.slice(0, undecided.length)).toBe(undecided);
  });
  it('says of a finding that nobody made no more than that it holds', () => {
    const holds = { holds: true, by: '管理部長', reason: '待てない' };
    const listed = scenarios('criteria', {}, { welfare: 'all', privacy: [holds] });
    const cells = (language: 'ja' | 'en') =>
      linesIn(scenarioTable(listed, { language, format: 'csv' }))
        .slice(1)
        .map((line) => line.split(',').slice(0, 2));
    expect(cells('ja')).toEqual([
      ['認める', '認める（管理部長。理由：待てない）'],
      ['判断なし', '認める（管理部長。理由：待てない）'],
    ]);
    expect(cells('en')[0]![0]).toBe('found to hold');
  });
  it('says whose a finding is, and that it does not hold, whatever its reason', () => {
    const denied = { holds: false, by: '管理部長', reason: '仮定' };
    const table = scenarios('criteria', { privacy: { ...denied, holds: true } }, { welfare: [denied] });
    const [, row] = linesIn(scenarioTable(table, { language: 'ja', format: 'csv' }));
    expect(row).toMatch(/^認めない（管理部長。理由：仮定）,/);
  });
  it('names offices of outcomes in English too', () => {
    const table = scenarios('manager', {}, { system: ['税務システム'] });
    expect(linesIn(scenarioTable(table, { language: 'en', format: 'csv' }))[1]).toBe(
      'tax system (税務システム),the head of the Digital Promotion Section (デジタル推進課) manages it,,',
    );
  });
  it('names offices in English, each in Japanese once', () => {
    const units = scenarios(
      'manager',
      { system: '架空予約システム' },
      { managedBy: ['税務課', '税務課', 'no-section'] },
    );
    const [, ...rows] = linesIn(scenarioTable(units, { language: 'en', format: 'csv' }));
    expect(rows.map((row) => row.split(',')[0])).toEqual([
      'the Tax Section (税務課)',
      'the Tax Section',
      'No section of the ward',
    ]);
  });
  it('has a line for facts that contradict each other', () => {
    const facts = { uses: [{ items: ['住民基本台帳法第7条第1号'] }] } as const;
    const contradicting = scenarios('personal-information', facts, { 'uses.0.personalInformation': 'all' });
    expect(linesIn(scenarioTable(contradicting, { language: 'ja', format: 'csv' }))[2]).toBe(
      'いいえ,事実が両立しない,,',
    );
    expect(linesIn(scenarioTable(contradicting, { language: 'en', format: 'csv' }))[2]).toBe(
      'no,these facts contradict each other,,',
    );
  });
  it('is made of scenarios from a store as well', () => {
    const stored = JSON.parse(JSON.stringify(days));
    const options = { language: 'en', format: 'markdown' } as const;
    expect(scenarioTable(stored, options)).toBe(scenarioTable(days, options));
  });
  it.each<readonly [string, unknown, unknown, string]>([
    ['no scenarios', {}, { language: 'ja', format: 'csv' }, 'This cannot be read.'],
    ['no language', days, { language: 'de', format: 'csv' }, 'language: '],
    ['no format', days, { language: 'ja', format: 'xlsx' }, 'format: '],
    ['no options', days, undefined, 'This cannot be read.'],
  ])('is not made of %s', (_, given, options, message) => {
    expect(() => scenarioTable(given as never, options as ScenarioTableOptions)).toThrow(message);
  });
});

describe('a name that somebody gave', () => {
  const named = (system: string) => scenarios('manager', { managedBy: '税務課' }, { system: [system] });
  it('stands for nothing but itself in Markdown', () => {
    const table = scenarioTable(named('a|b <img> `c`\n*d*'), { language: 'ja', format: 'markdown' });
    expect(table.match(/^\|.*\|$/gm)).toHaveLength(3);
    expect(linesIn(table)[2]).toContain('| a\\|b &lt;img> \\`c\\` \\*d\\* |');
  });
  it('is no formula in a spreadsheet', () => {
    const table = scenarioTable(named('=HYPERLINK("https://example.com","x")'), { language: 'ja', format: 'csv' });
    expect(linesIn(table)[1]).toMatch(/^"'=HYPERLINK\(""https:\/\/example\.com"",""x""\)",/);
  });
});

describe('CSV', () => {
  it('quotes what has a comma, a quotation mark or the end of a line', () => {
    expect(csvOf([['a', 'b,c', 'd"e', 'f\ng', 'h\ri', '']])).toBe('a,"b,c","d""e","f\ng","h\ri",\r\n');
  });
  it.each(['=1', '+1', '-1', '@a', '＝1', '＋1', '－1', '＠a', ' =1', '\t=1'])('writes %j as a text', (text) => {
    expect(csvOf([[text]])).toBe(`'${text}\r\n`);
  });
  it('leaves other texts alone', () => expect(csvOf([['1-2', 'a=b', '税務課']])).toBe('1-2,a=b,税務課\r\n'));
});

it('a text in place of the list of missing facts is refused, however long', () => {
  const table = scenarios('operation', {}, { authorisation: 'all' });
  const rows = table.rows.map((row) => ({ ...row, missing: '課'.repeat(1_000_000) }));
  const asked = () => scenarioTable({ ...table, rows } as never, { language: 'ja', format: 'csv' });
  expect(issuesOf(asked)).toEqual([': unreadable']);
});
