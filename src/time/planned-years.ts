import { complain, type Issue } from '../input/errors.js';
import { type Given, isRecord, refuseOtherKeys } from '../input/facts.js';
import { type FiscalYear, readFiscalYear } from './fiscal-year.js';
import { type Moment, readMoment } from './moment.js';

/**
 * When something is planned that takes its time: the fiscal year, or the day, in which it begins and in which it takes
 * effect. It never begins after it takes effect. What is left out is not known.
 * @ja 着手と運用開始の予定（年度又は日）
 */
export interface PlannedSpan {
  /** The first act of carrying it out: the contract, or the work. */
  readonly begins?: FiscalYear | Moment | undefined;
  /** When it is in use, or the change is in force. */
  readonly takesEffect?: FiscalYear | Moment | undefined;
}

/**
 * What is planned: a fiscal year or a day, in which it begins and takes effect at once, or the two apart.
 * @ja 導入等の予定（年度又は日。着手と運用開始を分けてもよい）
 */
export type PlannedFor = FiscalYear | Moment | PlannedSpan;

/** One fiscal year, or those in which something begins and takes effect. */
export type PlannedYears = number | { readonly begins: number | undefined; readonly takesEffect: number | undefined };

export function readPlannedYears(value: unknown, path: string, issues: Issue[]): PlannedYears | undefined {
  if (value === undefined) return undefined;
  if (!isSpan(value)) return readFiscalYear(value, path, issues);
  refuseOtherKeys(value, ['begins', 'takesEffect'], `${path}.`, issues);
  const given = [value['begins'], value['takesEffect']] as const;
  const begins = readYear(given[0], `${path}.begins`, issues);
  const takesEffect = readYear(given[1], `${path}.takesEffect`, issues);
  const [from, to] = [dayOf(given[0]), dayOf(given[1])];
  const isAfter = from !== undefined && to !== undefined ? from > to : begins! > takesEffect!;
  if (isAfter)
    complain(
      issues,
      `${path}.begins`,
      'contradiction',
      '着手の予定が、運用開始の予定より後になっています。',
      'It would begin after it takes effect.',
    );
  return { begins, takesEffect };
}

const readYear = (value: unknown, path: string, issues: Issue[]) =>
  value === undefined ? undefined : readFiscalYear(value, path, issues);

/** Neither a text nor a `Date` nor anything else that knows its milliseconds. */
const isSpan = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !('toMillis' in value) && isRecord(value, '', []);

/** The day, if the plan names one and no year alone. */
export const dayOf = (planned: unknown) => (typeof planned === 'number' ? undefined : readMoment(planned, '', []));
