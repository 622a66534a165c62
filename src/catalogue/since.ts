import { history } from '../articles/supplementary-provisions.js';
import { attestedFrom } from '../regulation/attestation.js';
import type { Article } from '../regulation/provision.js';
import type { Day } from '../time/calendar.js';

/** The day from which an article or a table is known to read as encoded; a supplementary provision from when it took effect. */
export function sinceOf({ citation }: Article): Day {
  const [enactment, ...amendments] = history;
  if (citation === '附則') return enactment!.inForceFrom!;
  return amendments.find(({ directive }) => citation === `附則(${directive})`)?.inForceFrom ?? attestedFrom(citation);
}
