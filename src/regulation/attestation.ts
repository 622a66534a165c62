import type { Day } from '../time/calendar.js';
import { byPlace, type Citation } from './citation.js';

/**
 * The day on which the earliest amendment note took effect (平成24年訓令甲第3号). Nothing is claimed about earlier days.
 * @ja 改正注記で遡れる最も古い施行日
 */
export const earliestAttestedDay: Day = '2012-04-01';

/**
 * One version of the text is held. Its amendment notes say when each article and table last changed; those that are not
 * here have had no recorded change since {@link earliestAttestedDay}, and nothing is claimed before it.
 */
const LAST_CHANGED: { readonly [place in Citation]?: Day } = {
  第2条: '2023-04-01',
  第3条: '2022-04-01',
  第3条の2: '2022-04-01',
  第4条: '2022-04-01',
  第5条: '2022-04-01',
  第6条: '2022-04-01',
  第8条: '2022-04-01',
  第9条: '2022-04-01',
  第12条: '2023-04-01',
  第13条: '2022-04-01',
  第14条: '2023-04-01',
  第19条: '2022-04-01',
  第24条: '2022-04-01',
  第28条: '2022-04-01',
  第29条: '2022-04-01',
  別表第1: '2023-04-01',
  別表第2: '2022-04-01',
  別表第3: '2022-04-01',
};

/**
 * The day from which an article or a table is known to read as this library encodes it.
 * @ja 条文が現行のとおりであったと確認できる最初の日
 */
export interface Attested {
  readonly citation: Citation;
  readonly attestedFrom: Day;
}

/** The latest of these days. */
const ALL_ATTESTED_FROM: Day = '2023-04-01';

/** Whether every place is known to read as encoded on a day: it is of most. */
export const allAttested = (on: Day): boolean => on >= ALL_ATTESTED_FROM;

/** The article or table that a place belongs to. */
const textOf = (place: Citation): Citation => /^(?:第\d+条(?:の\d+)?|別表第\d)/.exec(place)![0] as Citation;

/** The day from which an article or table is known to read as this library encodes it. */
export const attestedFrom = (text: Citation): Day => LAST_CHANGED[text] ?? earliestAttestedDay;

/** The articles and tables that these places belong to, in the order of the text. */
export const textsOf = (places: readonly Citation[]): Attested[] =>
  [...new Set(places.map(textOf))]
    .sort(byPlace)
    .map((citation) => ({ citation, attestedFrom: attestedFrom(citation) }));
