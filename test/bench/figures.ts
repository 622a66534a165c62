/**
 * The rule proper of each decision, for engines that are given figures and no dates, tables or lists: the first outcome if
 * `first` is above its limit, else the second if `second` is, else the third. Somebody else has made the figures: finding a
 * system's row, reading a date, counting heads are not counted against an engine.
 */
import type { MeetingFacts } from '../../src/index.js';
import { dataUseApproval } from './bare/chapter-5-data-use.js';
import type { timeliness } from './bare/chapter-5-introduction.js';
import { DIGITAL_PROMOTION, managingUnit, type System } from './bare/managing-unit.js';

export interface Figures {
  readonly first: number;
  readonly firstLimit: number;
  readonly second: number;
  readonly secondLimit: number;
}

export type Outcomes = readonly [string, string, string];

/** The questions that are compared with all others who could answer them. */
export const HEADLINE = ['manager', 'timeliness', 'quorum', 'data-use-approval'] as const;
export type Headline = (typeof HEADLINE)[number];

export const outcomes: Readonly<Record<Headline, Outcomes>> = {
  manager: ['undetermined', 'digital-promotion-section', 'system-managing-section'],
  timeliness: ['on-time', 'deadline-waived', 'late'],
  quorum: ['no-quorum-prescribed', 'quorate', 'inquorate'],
  'data-use-approval': ['required', 'exempt', 'not-required'],
};

const yesOrNo = (first: boolean, second: boolean): Figures => ({
  first: Number(first),
  firstLimit: 0,
  second: Number(second),
  secondLimit: 0,
});

type Complete<Question extends (facts: never) => unknown> = Required<Parameters<Question>[0]>;

export const figuresOf = {
  manager(system: System): Figures {
    const unit = managingUnit(system);
    return yesOrNo(unit === undefined, unit === DIGITAL_PROMOTION);
  },
  timeliness({ appliedAt, plannedFor, urgency }: Complete<typeof timeliness>): Figures {
    const urgent = Number(urgency !== 'none' && urgency!.holds);
    return {
      first: Date.UTC(plannedFor! - 1, 7, 31, 15),
      firstLimit: Date.parse(appliedAt!),
      second: urgent,
      secondLimit: 0,
    };
  },
  quorum({ committee, attendance }: MeetingFacts): Figures {
    const statuses = Object.values(attendance ?? {});
    const members = statuses.filter((status) => status !== 'vacant').length;
    const present = statuses.filter((status) => status === 'present').length;
    return { first: Number(committee === 'security'), firstLimit: 0, second: present * 2, secondLimit: members };
  },
  'data-use-approval'(data: Parameters<typeof dataUseApproval>[0]): Figures {
    const { outcome } = dataUseApproval(data);
    return yesOrNo(outcome === 'required', outcome === 'exempt');
  },
};
