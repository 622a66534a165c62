/** The tool's own steps: what happens to an application, and whether a meeting takes place. */
import {
  decideQuorum,
  decideTimeliness,
  type QuorumFacts,
  type QuorumVerdict,
  type TimelinessFacts,
  type TimelinessVerdict,
} from 'arakawa-it-rules';

export interface Ticket {
  readonly step: 'refer to the committee' | 'return' | 'ask back';
  /** What to ask back. */
  readonly questions: readonly string[];
  /** Kept with the ticket, so that everybody can see why. */
  readonly verdict: TimelinessVerdict;
}

export function receive(application: TimelinessFacts): Ticket {
  const verdict = decideTimeliness(application);
  switch (verdict.outcome) {
    case 'on-time':
    case 'deadline-waived':
      return { step: 'refer to the committee', questions: [], verdict };
    case 'late':
      return { step: 'return', questions: [], verdict };
    case 'undetermined':
      return { step: 'ask back', questions: verdict.missing, verdict };
    default:
      return verdict satisfies never;
  }
}

export interface Session {
  readonly takesPlace: boolean | 'open';
  /** Whose answer is needed before that is clear. */
  readonly remind: readonly string[];
  readonly verdict: QuorumVerdict;
}

export function plan(meeting: QuorumFacts): Session {
  const verdict = decideQuorum(meeting);
  const takesPlace = verdict.outcome === 'undetermined' ? 'open' : verdict.outcome !== 'inquorate';
  return { takesPlace, remind: verdict.missing, verdict };
}
