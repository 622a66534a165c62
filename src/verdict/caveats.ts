import { type Acting, actsAs } from '../regulation/acting.js';
import { type Attested, allAttested, textsOf } from '../regulation/attestation.js';
import type { Citation } from '../regulation/citation.js';
import { mayBeSame } from '../regulation/heads.js';
import type { MisleadingPlace } from '../regulation/misleading.js';
import { isAsked, type Versions, versionsOf } from '../regulation/versions.js';
import type { Day } from '../time/calendar.js';
import type { GroundDeclaration } from './declaration.js';
import { frozen, joined, NONE } from './frozen.js';
import type { Caveat, Ground, Judgement } from './verdict.js';

/** That the text itself is defective at a place on which the verdict rests. */
export const textDefect = (place: MisleadingPlace): Caveat => ({ code: 'text-defect', ...place });

/** That the newest of several versions was taken, because no day says which counts. */
export function newestOf(encoded: Versions): readonly Caveat[] {
  const versions = versionsOf(encoded);
  if (versions.length === 1 || !isAsked(undefined)) return NONE;
  const { citation, from } = versions[0];
  return [{ code: 'newest-edition', citation, from }];
}

/** A caveat if a finding is certainly by somebody else than the text names. */
export function finderCaveats(
  fact: string,
  judgement: Judgement | 'none' | undefined,
  citation: Citation,
  finder: string | undefined,
  acting?: Acting,
): readonly Caveat[] {
  if (judgement === undefined || judgement === 'none' || finder === undefined) return NONE;
  const { by } = judgement;
  if (actsAs(by, finder, acting) !== false || mayBeSame(by, finder)) return NONE;
  return [{ code: 'finder-differs', citation, fact, finder }];
}

interface Resting {
  readonly grounds: { readonly [code: string]: GroundDeclaration };
  readonly citations?: readonly Citation[];
}

/** A caveat for each of these texts that is not known to have read as encoded on a day. */
export function attestationCaveats(on: Day | undefined, texts: readonly Attested[]): readonly Caveat[] {
  if (on === undefined) return NONE;
  const caveats: Caveat[] = [];
  for (const { citation, attestedFrom } of texts)
    if (on < attestedFrom) caveats.push(Object.freeze({ code: 'text-not-attested', citation, on, attestedFrom }));
  return caveats.length === 0 ? NONE : Object.freeze(caveats);
}

/**
 * The verdict, with a caveat for each article and table on which it rests and that is not known to have read as encoded on
 * the day it is about.
 */
export function attested<Verdict extends { readonly grounds: readonly Ground[]; readonly caveats: readonly Caveat[] }>(
  verdict: Verdict,
  on: Day | undefined,
  { grounds, citations = NONE }: Resting,
): Verdict {
  if (on === undefined || allAttested(on)) return verdict;
  const places = verdict.grounds.flatMap(({ code, citation }) => [citation, ...(grounds[code]?.restsOn ?? NONE)]);
  const caveats = attestationCaveats(on, textsOf([...citations, ...places]));
  return caveats.length === 0 ? verdict : frozen({ ...verdict, caveats: joined(caveats, verdict.caveats) });
}
