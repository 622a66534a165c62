/**
 * The rule proper of each decision, for engines that are given figures and no dates, tables or lists: the first outcome if
 * `first` is above its limit, else the second if `second` is, else the third. Somebody else has made the figures: finding a
 * system's row, reading a date, counting heads are not counted against an engine.
 */
import { appendedTable1 } from '../../src/index.js';
import * as bare from './bare.js';
import type { ApplicationQuestion, DataQuestion, Measured, MeetingQuestion, SystemQuestion } from './facts.js';

export interface Figures {
  readonly first: number;
  readonly firstLimit: number;
  readonly second: number;
  readonly secondLimit: number;
}

export type Outcomes = readonly [string, string, string];

export const outcomes: Readonly<Record<Measured, Outcomes>> = {
  manager: ['undetermined', 'digital-promotion-section', 'system-managing-section'],
  timeliness: ['on-time', 'deadline-waived', 'late'],
  quorum: ['no-quorum-prescribed', 'quorate', 'inquorate'],
  'data-use-approval': ['required', 'exempt', 'not-required'],
};

const units = new Map<string, string>(appendedTable1.map(({ name, unit }) => [name, unit]));

const yesOrNo = (first: boolean, second: boolean): Figures => ({
  first: Number(first),
  firstLimit: 0,
  second: Number(second),
  secondLimit: 0,
});

export const figuresOf = {
  manager({ system, managedBy }: SystemQuestion): Figures {
    const unit = units.get(system) ?? managedBy;
    return yesOrNo(unit === undefined, unit === 'デジタル推進課');
  },
  timeliness({ appliedAt, plannedFor, urgency }: ApplicationQuestion): Figures {
    const urgent = Number(urgency !== 'none' && urgency.holds);
    return {
      first: Date.UTC(plannedFor - 1, 7, 31, 15),
      firstLimit: Date.parse(appliedAt),
      second: urgent,
      secondLimit: 0,
    };
  },
  quorum({ committee, attendance }: MeetingQuestion): Figures {
    const statuses = Object.values(attendance);
    const members = statuses.filter((status) => status !== 'vacant').length;
    const present = statuses.filter((status) => status === 'present').length;
    return { first: Number(committee === 'security'), firstLimit: 0, second: present * 2, secondLimit: members };
  },
  'data-use-approval'(question: DataQuestion): Figures {
    const others = question.uses.some(({ managedBy }) => managedBy !== question.applicantSection);
    return yesOrNo(bare.dataUseApproval(question).approvals.size > 0, others);
  },
};
