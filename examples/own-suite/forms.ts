/** What an imaginary workflow tool of a ward office stores, in its own words, and the facts that this amounts to. */
import type { Attendance, CommitteePost, QuorumFacts, TimelinessFacts } from 'arakawa-it-rules';

/** An application for a new system or a change of one. */
export interface IntakeForm {
  /** When it arrived, by the clock of the server: ISO 8601 with an offset. */
  readonly arrived: string;
  readonly forFiscalYear: number;
  /** Why it cannot wait and who says so; `no` if somebody was asked and it can. */
  readonly urgent?: { readonly because: string; readonly says: string } | 'no';
}

export function applicationOf({ arrived, forFiscalYear, urgent }: IntakeForm): TimelinessFacts {
  return { appliedAt: arrived, plannedFor: forFiscalYear, ...(urgent !== undefined && { urgency: urgencyOf(urgent) }) };
}

const urgencyOf = (urgent: NonNullable<IntakeForm['urgent']>): NonNullable<TimelinessFacts['urgency']> =>
  urgent === 'no' ? 'none' : { holds: true, by: urgent.says, reason: urgent.because };

/** A line of the list at the door of the meeting room. Members who have not answered are not on it. */
export interface RosterLine {
  readonly post: CommitteePost;
  readonly answer: 'comes' | 'sends somebody' | 'does not come';
}

const STATUS = { comes: 'present', 'sends somebody': 'proxy', 'does not come': 'absent' } as const satisfies {
  readonly [answer in RosterLine['answer']]: Attendance;
};

/** A meeting of the Steering Committee. */
export const meetingOf = (roster: readonly RosterLine[]): QuorumFacts => ({
  committee: 'steering',
  attendance: Object.fromEntries(roster.map(({ post, answer }) => [post, STATUS[answer]])),
});
