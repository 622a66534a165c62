import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import { main } from '../../examples/icalendar/main.js';
import { applicationDeadline, article12 } from '../../src/articles/article-12-introduction.js';
import { dueOn } from '../oracles/deadline.js';
import { daysLater } from '../oracles/timeliness.js';

/** What is to be done, in the words of the ledger. */
const { act } = article12.provisions.find(({ citation }) => citation === '第12条第2項本文')!.acts![0]!;

function run(...args: string[]) {
  let [out, err] = ['', ''];
  const status = main(
    args,
    (text) => {
      out += text;
    },
    (text) => {
      err += text;
    },
  );
  return { status, out, err };
}

/** The events as ical.js, a parser of other authors than the writer's, reads them. */
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('the duties of fiscal year 2027 as iCalendar', () => {
  const { status, out } = run('2027');
  const events = eventsOf(out);

  it('are all-day events on the dates of the text', () => {
    expect(status).toBe(0);
    const due = [
      ...['2027-04-30', '2027-05-31', '2027-06-30', '2027-07-31', '2027-08-31', '2027-09-30', '2027-10-31'],
      ...['2027-11-30', '2027-12-31', '2028-01-31', '2028-02-29', '2028-03-31', applicationDeadline(2028)],
    ];
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(due.sort());
    // A date without a time; an event without an end lasts that day.
    for (const event of events) {
      expect(event.startDate.isDate).toBe(true);
      expect(event.duration.toSeconds()).toBe(86_400);
    }
  });

  it('say what is due, for when, by whom and by which provision', () => {
    const application = events.find(({ uid }) => uid.startsWith('article-12'))!;
    expect(application.summary).toBe(`${act.ja}（令和10年度分）`);
    expect(application.description).toBe('第12条第2項本文\n導入等を申請した者 → 情報統括責任者');
    expect(events[0]?.summary).toBe('デジタル推進課のシステムによる翌月の処理の予定を報告する（令和9年5月分）');
    // 31 July 2027 is a Saturday.
    expect(events[3]?.description).toContain('2027-07-31は閉庁日（翌開庁日は2027-08-02）');
  });

  it('have identifiers of their own, which neither language nor closed days change', () => {
    const uids = events.map(({ uid }) => uid);
    expect(uids).toContain('article-8-paragraph-1-2027-09@arakawa-it-rules');
    expect(uids).toContain('article-12-paragraph-2-main-clause-2028@arakawa-it-rules');
    expect(new Set(uids).size).toBe(13);
    expect(
      eventsOf(run('--lang', 'en', '--closed', applicationDeadline(2028), '2027').out).map(({ uid }) => uid),
    ).toEqual(uids);
    // Those of other years are others.
    expect(eventsOf(run('2028').out).filter(({ uid }) => uids.includes(uid))).toEqual([]);
  });

  it('are the same bytes at any time and in any zone', () => {
    for (const other of ['America/New_York', 'Asia/Tokyo', 'Pacific/Kiritimati']) {
      process.env['TZ'] = other;
      expect(run('令和9年度').out).toBe(out);
    }
    expect(out).toContain('DTSTAMP:20270401T000000Z');
    expect(new ICAL.Component(ICAL.parse(out)).getFirstPropertyValue('name')).toMatch(/規程 2027年度$/);
  });

  it('stand in lines of at most 75 octets that end with CR LF', () => {
    expect(out.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(out.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of out.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
  });
});

it('speaks English when asked', () => {
  const { plannedFor, last } = dueOn('Saturday');
  const application = eventsOf(run('--lang', 'en', `${plannedFor - 1}`).out).find(({ uid }) =>
    uid.startsWith('article-12'),
  )!;
  expect(application.summary).toBe(`${act.en} (for fiscal year ${plannedFor})`);
  expect(application.description).toBe(
    'Article 12, paragraph (2), main clause\nwhoever applied for the introduction → the chief information officer\n' +
      `${last} is a closed day (the next open day is ${daysLater(last, 2)})`,
  );
});

it.each([
  ['no year', [], 'usage:'],
  ['two years', ['2027', '2028'], 'usage:'],
  ['an unknown language', ['--lang', 'fr', '2027'], 'usage:'],
  ['an unknown option', ['--verbose', '2027'], 'verbose'],
  ['a year that is none', ['next'], 'fiscalYear: '],
  ['a closed day that is none', ['--closed', '2027-02-30', '2027'], 'closedDays.0: '],
])('%s ends with status 2 and a reason', (_, args, reason) => {
  const { status, out, err } = run(...args);
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(reason);
});
