/** The pieces of which facts are made reach what is interesting about them. */
import type fc from 'fast-check';
import { sample } from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { applicationDay } from '../../src/articles/article-12-introduction.js';
import {
  appendedTable1,
  appendedTable2,
  appendedTable3,
  type DecisionId,
  decideManager,
  decideTimeliness,
  type Judgement,
  posts,
} from '../../src/index.js';
import { supposing, type Versions } from '../../src/regulation/versions.js';
import { attestedDepartments, readings, sectionLikeUnits } from '../../src/regulation.js';
import { fiscalYear, plannedYears } from '../../src/testing/arbitrary-year.js';
import {
  allTerms,
  arbitraryDataUse,
  arbitraryDay,
  arbitraryDepartment,
  arbitraryFacts,
  arbitraryFiscalYear,
  arbitraryJudgement,
  arbitraryMoment,
  arbitraryMonth,
  arbitraryOptions,
  arbitraryOrganization,
  arbitraryPost,
  arbitrarySystem,
  arbitraryUnit,
} from '../../src/testing.js';

const some = <Value>(arbitrary: fc.Arbitrary<Value>): Value[] => sample(arbitrary, { numRuns: 5_000, seed: 20260831 });

describe('days and moments', () => {
  const days = some(arbitraryDay());
  it.each([
    ['the first day of the calendar', '1947-04-01'],
    ['the last', '2999-12-31'],
    ['the deadline on a Monday', '2026-08-31'],
    ['the day after it', '2026-09-01'],
    ['the deadline on a Saturday', '2024-08-31'],
    ['the Monday after that', '2024-09-02'],
    ['a leap day', '2028-02-29'],
    ['the end of a short February', '2027-02-28'],
    ['the last day of 平成', '2019-04-30'],
    ['the first of 令和', '2019-05-01'],
    ['the end of a year', '2025-12-31'],
  ])('%s', (_, day) => expect(days).toContain(day));
  it('days are days of the calendar', () => {
    for (const day of days) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
  });

  const moments = some(arbitraryMoment());
  /** What the ward's calendar says, as `decideTimeliness` reports it. */
  const wardDayOf = (appliedAt: string) => decideTimeliness({ appliedAt }).appliedOn!;
  it('moments are days, date-times with offsets, and days of eras', () => {
    for (const form of [
      /^\d{4}-\d\d-\d\d$/,
      /T.*Z$/,
      /T.*\+09:00$/,
      /T.*\+09$/,
      /T.*-10:00$/,
      /^平成.*日$/,
      /^令和元年/,
    ])
      expect(moments.some((moment) => form.test(moment))).toBe(true);
    expect(moments.some((moment) => /^令和[０-９]+年/.test(moment))).toBe(true);
  });
  it('offsets move them over midnight in both directions', () => {
    const dated = moments.filter((moment) => moment.includes('T'));
    expect(dated.some((moment) => wardDayOf(moment) > moment.slice(0, 10))).toBe(true);
    expect(dated.some((moment) => wardDayOf(moment) < moment.slice(0, 10))).toBe(true);
  });
  it('fiscal years and months come in all forms, from the first to the last', () => {
    const years = some(arbitraryFiscalYear());
    for (const year of [1947, 2999, '平成31年度', '令和元年度', 2027, '令和9年度']) expect(years).toContain(year);
    const months = some(arbitraryMonth());
    for (const month of ['1947-04', '2999-12', '昭和64年1月', '平成元年1月', '2028-03', '令和10年3月'])
      expect(months).toContain(month);
  });
  it.each([1947, 2027, 2999])(
    'a moment of fiscal year %i is in it by the clock of the ward, whatever its offset',
    (year) => {
      const dated = some(fiscalYear(year)).filter((each) => typeof each === 'string' && each.includes('T')) as string[];
      expect(dated.some((moment) => moment.startsWith(`${year}-04-01T`))).toBe(true);
      for (const moment of dated) {
        const inWard = DateTime.fromISO(moment, { zone: 'Asia/Tokyo' });
        expect(inWard.year - (inWard.month < 4 ? 1 : 0), moment).toBe(year);
      }
    },
  );
  it.each([1947, 2027, 2999])('nothing planned for about fiscal year %i takes effect before it begins', (year) => {
    for (const plannedFor of some(plannedYears(year))) expect(() => decideTimeliness({ plannedFor })).not.toThrow();
  });
  it('days about the deadline of applications follow the article', () => {
    const earlier: Versions = [{ ...applicationDay[0], month: 2, day: 10 } as Versions[0]];
    supposing(new Map<Versions, Versions>([[applicationDay, earlier]]), () => {
      const verdicts = some(arbitraryFacts('timeliness')).map((facts) => decideTimeliness(facts));
      const applied = verdicts.flatMap(({ appliedOn, deadline }) => (deadline?.startsWith('2027') ? appliedOn : []));
      expect(applied).toEqual(expect.arrayContaining(['2027-02-09', '2027-02-10', '2027-02-11']));
      const days = some(arbitraryDay());
      for (const day of ['2027-02-09', '2027-02-10', '2027-02-11']) expect(days).toContain(day);
      expect(days).not.toContain('2027-08-30');
    });
  });
});

describe('names', () => {
  it('systems: all of Appended Table 1, wide letters, and others', () => {
    const systems = some(arbitrarySystem());
    for (const { name } of appendedTable1) expect(systems).toContain(name);
    expect(systems.some((name) => /^　?ＲＰＡ/.test(name.trim()))).toBe(true);
    expect(systems).toContain('架空予約システム');
  });
  it('units: all the regulation names, with department or ward in front, and others', () => {
    const units = some(arbitraryUnit());
    for (const unit of [...Object.keys(attestedDepartments), ...sectionLikeUnits]) expect(units).toContain(unit);
    for (const { unit } of appendedTable1) expect(units).toContain(unit);
    for (const alias of ['管理部デジタル推進課', '荒川区管理部経理課', '議会事務局', '荒川区税務課', '架空推進課'])
      expect(units).toContain(alias);
  });
  it('departments: all that the regulation names', () => {
    const departments = some(arbitraryDepartment());
    for (const department of [...Object.values(attestedDepartments), '議会事務局', '監査事務局'])
      expect(departments).toContain(department);
  });
  it('posts: every name of those with several, heads of departments, of sections and of units that are neither', () => {
    const named = some(arbitraryPost());
    for (const { post, alsoCalled } of posts) for (const name of [post, ...alsoCalled]) expect(named).toContain(name);
    for (const name of ['区民生活部長', '税務課長', '教育委員会事務局の長', '子ども家庭総合センターの長', '区長'])
      expect(named).toContain(name);
  });
  it('organisation charts agree with the regulation and leave the rest open', () => {
    const charts = some(arbitraryOrganization());
    for (const organization of charts) expect(decideManager({ organization }).outcome).toBe('undetermined');
    expect(new Set(charts.map(({ 税務課 }) => 税務課)).size).toBeGreaterThan(5);
  });
});

describe('records', () => {
  it('judgements hold or not, with and without their day', () => {
    const judgements: readonly Judgement[] = some(arbitraryJudgement());
    for (const holds of [true, false])
      for (const dated of [true, false])
        expect(judgements.some((each) => each.holds === holds && 'on' in each === dated)).toBe(true);
  });
  it('options: both readings of every place, closed days, the day', () => {
    const options = some(arbitraryOptions());
    for (const [id, { values }] of Object.entries(readings))
      for (const value of Object.keys(values))
        expect(
          options.some((each) => Object.entries(each.readings ?? {}).some((r) => r[0] === id && r[1] === value)),
        ).toBe(true);
    expect(options.some(({ closedDays = [] }) => closedDays.includes('2026-08-31'))).toBe(true);
    expect(options.some(({ on }) => on !== undefined && on < '2012-04-01')).toBe(true);
  });
  it('uses of data: every item of Article 7, free text, mixtures, repetitions', () => {
    const lists = some(arbitraryDataUse()).map(({ items }) => items);
    const numbers = '1 1の2 2 3 4 5 6 7 8 8の2 9 10 10の2 10の3 11 11の2 12 13 14'.split(' ');
    for (const number of numbers) {
      const [item, branch] = number.split('の');
      const matter = `住民基本台帳法第7条第${item}号${branch === undefined ? '' : `の${branch}`}`;
      expect(lists.some((items) => items.length === 1 && items[0] === matter)).toBe(true);
    }
    const isMatter = (item: string) => item.startsWith('住民基本台帳法');
    expect(lists.some((items) => items.some(isMatter) && !items.every(isMatter))).toBe(true);
    expect(lists.some((items) => new Set(items).size < items.length)).toBe(true);
  });
  it('meetings: posts under several names, most seats vacant, one person in several posts, the chair too', () => {
    const meetings = some(arbitraryFacts('quorum'));
    const attended = (name: string) => meetings.some(({ attendance = {} }) => name in attendance);
    for (const name of ['管理部経理課長', '経理課長', '情報管理責任者', '区民課長']) expect(attended(name)).toBe(true);
    const groups = meetings.flatMap(({ samePerson = [] }) => samePerson);
    expect(groups.some((group) => group.includes('情報統括責任者') && group.includes('経理課長'))).toBe(true);
    const steering = meetings.filter(({ committee }) => committee === 'steering');
    const vacancies = steering.map(
      ({ attendance = {} }) => Object.values(attendance).filter((status) => status === 'vacant').length,
    );
    expect(Math.max(...vacancies)).toBeGreaterThanOrEqual(4);
  });
});

describe('partial facts', () => {
  const partly = <Id extends DecisionId>(id: Id) => some(arbitraryFacts(id, { partial: true }));
  /** Whether some of these records have the key, and some have not. */
  const isOpen = (records: readonly object[], key: string) =>
    records.some((each) => key in each) && records.some((each) => !(key in each));

  it('range from none to all', () => {
    const meetings = partly('quorum').map((facts) => Object.keys(facts).length);
    expect(new Set(meetings)).toEqual(new Set([0, 1, 2, 3, 4, 5]));
  });
  it('leave open each post of an attendance, each term, measure and material', () => {
    const attendances = partly('quorum').flatMap(({ attendance = {} }) => attendance);
    for (const post of [...appendedTable2, ...appendedTable3]) expect(isOpen(attendances, post)).toBe(true);
    const terms = partly('contract-terms').flatMap((facts) => facts.terms ?? []);
    for (const term of Object.keys(allTerms().terms)) expect(isOpen(terms, term)).toBe(true);
    const measures = partly('measures').flatMap((facts) => facts.measures ?? []);
    for (const measure of ['organisation', 'classification', 'personnel', 'physical', 'technical', 'operational'])
      expect(isOpen(measures, measure)).toBe(true);
    const materials = partly('referral').flatMap((facts) => facts.materials ?? []);
    for (const material of ['necessity', 'cost', 'effect', 'alternatives'])
      expect(isOpen(materials, material)).toBe(true);
  });
  it('leave open whatever is not known of a use of data, and the use stays', () => {
    const uses = partly('data-use-approval').flatMap((facts) => facts.uses ?? []);
    for (const fact of ['managedBy', 'items', 'personalInformation']) expect(isOpen(uses, fact)).toBe(true);
    expect(uses.some((use) => Object.keys(use).length === 0)).toBe(true);
  });
  it('leave open departments of an organisation', () => {
    const charts = partly('applicant').flatMap(({ organization }) =>
      organization === undefined ? [] : [organization],
    );
    expect(isOpen(charts, '税務課')).toBe(true);
    expect(charts.some((chart) => Object.keys(chart).length === 0)).toBe(true);
  });
  it('never take a judgement apart', () => {
    const judgements = partly('criteria').flatMap(({ welfare = 'none' }) => (welfare === 'none' ? [] : welfare));
    expect(judgements.length).toBeGreaterThan(0);
    for (const judgement of judgements)
      expect(Object.keys(judgement)).toEqual(expect.arrayContaining(['holds', 'by', 'reason']));
  });
});
