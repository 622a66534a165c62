import { complain, type Issue } from '../input/errors.js';
import { checkedDay, type Day } from './calendar.js';

/** The calendar year before the first year of each era that the calendar can see. When an era begins and ends, Intl knows. */
const YEAR_ZERO: Readonly<Record<string, number>> = { 昭和: 1925, 平成: 1988, 令和: 2018 };

const ERA_DAY = /^(昭和|平成|令和)(元|\d{1,3})年(\d{1,2})月(\d{1,2})日$/;
const ERA_FISCAL_YEAR = /^(昭和|平成|令和)(元|\d{1,3})年度$/;

let japanese: Intl.DateTimeFormat | undefined;

/** The era and the year of it in which a day lies: `令和8年`, the first year being `令和元年`. */
function eraYearOf(day: Day): string {
  // Made on first use: an Intl formatter costs more than everything else in the library.
  japanese ??= new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', timeZone: 'UTC' });
  const parts = japanese.formatToParts(new Date(`${day}T12:00:00Z`));
  const era = parts.find(({ type }) => type === 'era')!.value;
  const year = parts.find(({ type }) => type === 'year')!.value;
  // Some versions of Intl know that the first year is 元, others count it.
  return `${era}${year.replace(/^1$/, '元')}年`;
}

/** `令和8年8月31日`. */
export const eraDayOf = (day: Day): string => `${eraYearOf(day)}${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

/** `令和9年度`. The year in which an era began bears the new era's name. */
export const eraFiscalYearOf = (year: number): string => `${eraYearOf(`${year}-12-31`)}度`;

export const looksLikeEraDay = (text: string): boolean => ERA_DAY.test(text);
export const looksLikeEraFiscalYear = (text: string): boolean => ERA_FISCAL_YEAR.test(text);

const yearOf = (era: string, year: string) => YEAR_ZERO[era]! + (year === '元' ? 1 : Number(year));

function outsideEra(path: string, issues: Issue[]): undefined {
  return complain(issues, path, 'outside-era', 'その元号の期間にない年月日です。', 'The era did not have that date.');
}

export function readEraDay(text: string, path: string, issues: Issue[]): Day | undefined {
  const [, era, year, month, day] = ERA_DAY.exec(text)!;
  const read = checkedDay(yearOf(era!, year!), Number(month), Number(day), path, issues);
  return read !== undefined && !eraYearOf(read).startsWith(era!) ? outsideEra(path, issues) : read;
}

/** A fiscal year may bear every era name that its calendar year has had from 1 April on: 平成31年度 is 令和元年度. */
export function readEraFiscalYear(text: string, path: string, issues: Issue[]): number | undefined {
  const [, era, numeral] = ERA_FISCAL_YEAR.exec(text)!;
  const year = yearOf(era!, numeral!);
  const borne = (monthAndDay: string) => eraYearOf(`${year}-${monthAndDay}`).startsWith(era!);
  return borne('04-01') || borne('12-31') ? year : outsideEra(path, issues);
}
