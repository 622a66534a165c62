import type { Day } from '../time/calendar.js';
import type { Citation } from './citation.js';

/** What a place lays down from some day on: an amendment puts another version in front of it. */
export interface Version {
  readonly citation: Citation;
  readonly from: Day;
}

/**
 * Of several versions, the newest first, the one in force on a day, or the newest where nobody says which day. Before the
 * oldest nothing else is known than the oldest.
 */
export const versionOn = <V extends Version>(versions: readonly [V, ...V[]], on?: Day): V =>
  versions.find(({ from }) => on === undefined || from <= on) ?? versions[versions.length - 1]!;
