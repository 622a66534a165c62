import type { Issue } from '../input/errors.js';
import { type Given, isList, isRecord, orAbsent, readText } from '../input/facts.js';
import type { IntroductionStep } from '../reviews/introduction.review.js';
import type { InventoryCheck } from '../reviews/inventory.checks.js';
import { isOfIntroduction, type ReviewId } from '../reviews/reviews.js';
import type { Finding, NextAct } from '../reviews/step.js';
import { type ComparedVerdict, readVerdict } from './compared-verdict.js';

/**
 * What of a review is compared: all of it. Every review of this library is one, of any version.
 * @ja 比較できる審査・点検
 */
export type ComparedReview = { readonly steps: readonly object[] } | { readonly systems: readonly object[] };

/**
 * Where in a review something stands: at a step of an introduction; at a system of an inventory, or at one of its checks.
 * @ja 審査・点検の中の場所
 */
export type ReviewPlace =
  | { readonly step: IntroductionStep }
  | { readonly system: string; readonly check?: InventoryCheck };

/** What a review says at one place. */
export interface Station {
  readonly at: ReviewPlace;
  readonly status?: string;
  readonly verdict?: ComparedVerdict;
  readonly missing: readonly string[];
  readonly findings: readonly Finding[];
  readonly next: readonly NextAct[];
}

export interface ReadReview {
  readonly reviewed: ReviewId;
  readonly stations: readonly Station[];
  /** All of it, with what other versions may have beside. */
  readonly whole: unknown;
}

/** Whether something is to be read as a review. Reviews bear no name; each kind is known by its first part. */
export const isReview = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ('steps' in value || 'systems' in value);

/** Checks that JSON has the parts that every review has; what stands in them may be of any version. */
export function readReview(json: unknown, path: string, issues: Issue[]): ReadReview | undefined {
  const found = issues.length;
  if (!isRecord(json, path, issues)) return undefined;
  const reviewed = isOfIntroduction(json) ? 'introduction' : 'inventory';
  const stations =
    reviewed === 'introduction'
      ? records(json, 'steps', path, issues).map(([step, place]) =>
          stationOf({ step: text(step, 'step', place, issues) } as ReviewPlace, step, place, issues),
        )
      : records(json, 'systems', path, issues).flatMap(([system, place]) => stationsOf(system, place, issues));
  return issues.length > found ? undefined : { reviewed, stations, whole: json };
}

function stationsOf(given: Given, place: string, issues: Issue[]): Station[] {
  const system = text(given, 'system', place, issues)!;
  const verdict = readVerdict(given['manager'] ?? 0, `${place}.manager`, issues)!;
  return [
    { at: { system }, verdict, missing: [], findings: [], next: [] },
    ...records(given, 'checks', place, issues).map(([{ finding, ...check }, at]) => {
      const found = finding !== undefined && isRecord(finding, `${at}.finding`, issues) ? [finding] : [];
      const where = { system, check: text(check, 'check', at, issues) } as ReviewPlace;
      return stationOf(where, { ...check, findings: found, next: [] }, at, issues);
    }),
  ];
}

function stationOf(at: ReviewPlace, given: Given, place: string, issues: Issue[]): Station {
  text(given, 'status', place, issues);
  const missing = orAbsent(given['missing']);
  if (isList(missing, `${place}.missing`, issues))
    for (const [i, path] of missing.entries()) readText(orAbsent(path), `${place}.missing.${i}`, issues);
  const { verdict } = given;
  for (const name of ['findings', 'next']) records(given, name, place, issues);
  return {
    ...(given as unknown as Station),
    at,
    ...(verdict !== undefined && { verdict: readVerdict(verdict, `${place}.verdict`, issues)! }),
  };
}

const text = (given: Given, name: string, place: string, issues: Issue[]) =>
  readText(orAbsent(given[name]), `${place}.${name}`, issues);

/** The records of a list, each with its place. */
function records(given: Given, name: string, path: string, issues: Issue[]): (readonly [Given, string])[] {
  const list = orAbsent(given[name]);
  if (!isList(list, `${path}.${name}`, issues)) return [];
  return list.flatMap((each: unknown, i) => {
    const place = `${path}.${name}.${i}`;
    return isRecord(each, place, issues) ? [[each, place] as const] : [];
  });
}
