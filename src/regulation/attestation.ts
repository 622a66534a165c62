import type { Day } from '../time/calendar.js';
import type { Citation } from './citation.js';

/**
 * The day from which a provision is known to read as this library encodes it.
 *
 * One version of the text is held. Its amendment notes say when each article last changed; an article without a note has
 * had no recorded change since {@link earliestAttestedDay}, the day of the earliest note, and nothing is claimed before it.
 * @ja 条文が現行のとおりであったと確認できる最初の日
 */
export interface Attested {
  readonly citation: Citation;
  readonly attestedFrom: Day;
}

/**
 * The day on which the earliest amendment note took effect (平成24年訓令甲第3号). Nothing is claimed about earlier days.
 * @ja 改正注記で遡れる最も古い施行日
 */
export const earliestAttestedDay: Day = '2012-04-01';
