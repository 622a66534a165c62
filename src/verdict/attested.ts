import type { Attested } from '../regulation/attestation.js';
import type { Day } from '../time/calendar.js';
import type { Caveat } from './verdict.js';

/** A caveat for each provision not known to have read as encoded on the day the verdict is about. */
export function attestationCaveats(on: Day | undefined, texts: readonly Attested[]): Caveat[] {
  const caveats: Caveat[] = [];
  for (const { citation, attestedFrom } of texts)
    if (on !== undefined && on < attestedFrom) caveats.push({ code: 'text-not-attested', citation, on, attestedFrom });
  return caveats;
}
