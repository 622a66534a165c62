/**
 * What a place lays down in turn. Which version counts hangs on the day that is asked about, and on law that is only supposed.
 * Both stand here while a question is answered, from its first line to its last, so that they need not be handed through all
 * that reads a table; nothing of them is left afterwards.
 */
import { type Day, dayBefore } from '../time/calendar.js';
import type { Citation } from './citation.js';

/** What a place lays down from some day on: an amendment puts another version in front of it. */
export interface Version {
  readonly citation: Citation;
  readonly from: Day;
}

/** All that a place has laid down, the newest first. */
export type Versions<V extends Version = Version> = readonly [V, ...V[]];

/** Other versions in place of those that are encoded. */
export type Supposed = ReadonlyMap<Versions, Versions>;

let asked: Day | undefined;
let supposed: Supposed | undefined;

/** The versions that count, newest first: those that are encoded, unless others are supposed. */
export const versionsOf = <V extends Version>(encoded: Versions<V>): Versions<V> =>
  (supposed?.get(encoded) as Versions<V> | undefined) ?? encoded;

/**
 * The version in force on a day, that which is asked about unless another is given, or the newest where nobody says which day.
 * Before the oldest nothing else is known than the oldest.
 */
export function versionOn<V extends Version>(encoded: Versions<V>, on = asked): V {
  const versions = versionsOf(encoded);
  return on === undefined ? versions[0] : (versions.find(({ from }) => from <= on) ?? versions[versions.length - 1]!);
}

/**
 * Of versions that set a day, what they set for one occasion: the newest counts whose own day is not before it is in force.
 * What was due before that was due under the one before it.
 */
export function dueUnder<V extends Version>(encoded: Versions<V>, dayOf: (version: V) => Day): Day {
  const versions = versionsOf(encoded);
  return dayOf(versions.find((version) => dayOf(version) >= version.from) ?? versions[versions.length - 1]!);
}

/** What is in force up to a last day; the newest version has none. */
export type Span<V> = V & { readonly until?: Day };

/** Every version, the newest first, with the last day on which it is in force. */
export function spansOf<V extends Version>(encoded: Versions<V>): readonly [Span<V>, ...Span<V>[]] {
  const [newest, ...others] = versionsOf(encoded);
  return [newest, ...others.map((version, i) => ({ ...version, until: dayBefore(versionsOf(encoded)[i]!.from) }))];
}

/** Answers as of a day; without one by the newest law, also where another question is just being answered as of some day. */
export function inForceOn<Given extends readonly unknown[], Answer>(
  on: Day | undefined,
  answer: (...given: Given) => Answer,
  ...given: Given
): Answer {
  const before = asked;
  asked = on;
  try {
    return answer(...given);
  } finally {
    asked = before;
  }
}

/**
 * What `ask` says where the law is another: while it runs, the versions given count in place of those that are encoded, for
 * every question that it asks. So a draft of an amendment is decided under, and a test has a second edition. What is not
 * changed stays as supposed around it. `ask` has to be synchronous: what it does later is done under the law as encoded.
 */
export function supposing<Answer>(changes: Supposed, ask: () => Answer): Answer {
  const before = supposed;
  supposed = new Map([...(before ?? []), ...changes]);
  try {
    return ask();
  } finally {
    supposed = before;
  }
}

/** Whether this is the day that is asked about, or none is if it is none: as a rule nothing has to be set. */
export const isAsked = (on: Day | undefined): boolean => on === asked;

/** Whether the law is only supposed: what is answered then is kept by nobody. */
export const isSupposed = (): boolean => supposed !== undefined;

/** What follows from a version alone, made once for each when first asked for; of the version that counts, which as a rule is the newest. */
// @__NO_SIDE_EFFECTS__
export function madeOf<V extends Version, Made>(encoded: Versions<V>, make: (version: V) => Made): () => Made {
  const made = new WeakMap<V, Made>();
  let newest: Made | undefined;
  const madeOnce = (version: V): Made => made.get(version) ?? made.set(version, make(version)).get(version)!;
  return () => {
    if (supposed !== undefined || (asked !== undefined && encoded.length > 1)) return madeOnce(versionOn(encoded));
    newest ??= madeOnce(encoded[0]);
    return newest;
  };
}
