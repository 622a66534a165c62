import { type Version, type Versions, versionsOf } from '../regulation/versions.js';
import type { Comparison, ProvisionChange, RowChange } from '../text/compare.js';
import type { Day, DayOfYear } from '../time/calendar.js';

/**
 * A constant whose value the wording shows, before and after: the last day of applications, a row of Appended Table 1, a
 * member of a committee.
 * @ja 値の変わる定数（申請の期限・別表第1の項・委員）
 */
export type ChangedConstant =
  | {
      readonly constant: 'application-day';
      readonly citation: '第12条第2項本文';
      readonly before: DayOfYear;
      readonly after: DayOfYear;
    }
  | (Listed & {
      readonly constant: 'system';
      readonly citation: '別表第1';
      readonly before?: ListedSystem;
      readonly after?: ListedSystem;
    })
  | (Listed & {
      readonly constant: 'member';
      readonly citation: '別表第2' | '別表第3';
      /** The post, as the library spells it. */
      readonly before?: string;
      readonly after?: string;
    });

/** `changed`: another name, business or unit; another post in the same place. */
interface Listed {
  readonly status: 'added' | 'removed' | 'changed';
}

/**
 * A row of Appended Table 1 as a text has it.
 * @ja 文章にある別表第1の1行
 */
export interface ListedSystem {
  readonly name: string;
  readonly business: string;
  readonly unit: string;
}

/**
 * Why a change cannot be decided under: other words, a new place or one that is gone, a value that cannot be read, or a value
 * that is read and other words beside it.
 * @ja 判断に反映できない理由の符号
 */
export type Obstacle = 'reworded' | 'added' | 'removed' | 'no-value' | 'also-reworded';

/** A change that the library cannot decide under. */
export interface Open {
  readonly change: ProvisionChange | RowChange;
  readonly why: Obstacle;
}

/** What one kind of constants makes of a comparison. */
export interface Shown {
  readonly constants: readonly ChangedConstant[];
  /** What is encoded, and how it newly reads. */
  readonly amended: readonly Amended[];
  readonly open: readonly Open[];
  /** The changes that are told by this, so that nobody else has to. */
  readonly told: readonly (ProvisionChange | RowChange)[];
}

/** Takes the day from which the new reading counts; without one it counts for all days. */
export type Amended = (from: Day | undefined) => readonly [Versions, Versions];

export type ShownIn = (comparison: Comparison) => Shown;

export const NOTHING: Shown = { constants: [], amended: [], open: [], told: [] };

/** What is encoded with a new version in front, or in its place where no day is known. */
export const amended =
  <V extends Version>(encoded: Versions<V>, change: Partial<V>): Amended =>
  (from) => {
    const before = versionsOf(encoded);
    const version = { ...before[0], ...change, ...(from !== undefined && { from }) };
    return [encoded, [version, ...before.filter((each) => from !== undefined && each.from < from)]];
  };
