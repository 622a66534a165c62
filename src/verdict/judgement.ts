import { complain, complainWithin, type Issue, refuse } from '../input/errors.js';
import { type Given, isRecord, readBoolean, readText, refuseOtherKeys } from '../input/facts.js';
import { type Acting, actsAs, isDeputyOf } from '../regulation/acting.js';
import { readDay } from '../time/calendar.js';
import type { Judgement } from './verdict.js';

/** What has been found: `'none'` is that nobody has found so. */
export const findingOf = (judgement: Judgement | 'none' | undefined): boolean | undefined =>
  judgement === undefined ? undefined : judgement !== 'none' && judgement.holds;

/**
 * What has been found, where only the finding of a post counts that the text names outright. That nobody has found so needs
 * no finder; one that holds is open while it is not known whether that post made it.
 */
export function foundBy(
  finder: string,
  judgement: Judgement | 'none' | undefined,
  acting: Acting | undefined,
): boolean | undefined {
  if (judgement === undefined || judgement === 'none' || !judgement.holds) return findingOf(judgement);
  return actsAs(judgement.by, finder, acting);
}

/** The path that tells what such a finding leaves open: who made it, or whether the deputy acts for the finder. */
export const finderAt = (fact: string, judgement: Judgement | 'none' | undefined, finder: string): string => {
  if (judgement === undefined || judgement === 'none') return fact;
  return isDeputyOf(judgement.by, finder) ? 'acting' : `${fact}.by`;
};

const JUDGEMENT_KEYS = ['holds', 'by', 'reason', 'on'];

/**
 * Somebody's finding, or `'none'` where nobody has made one. A bare boolean is refused: the regulation asks who found what.
 */
export function readJudgement(value: unknown, path: string, issues: Issue[]): Judgement | 'none' | undefined {
  if (value === undefined || value === 'none') return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(
      value,
      issues,
      path,
      'not-a-judgement',
      "判断の記録 { holds, by, reason } か 'none' が要ります。",
      "This must be the record of a judgement, { holds, by, reason }, or 'none'.",
    );
  }
  if (!isRecord(value, path, issues)) return undefined;
  // Most records have no faults, so that their places need not be written.
  const faults: Issue[] = [];
  const judgement = readRecord(value, faults);
  if (faults.length > 0) complainWithin(issues, path, faults);
  return judgement;
}

function readRecord(given: Given, issues: Issue[]): Judgement | undefined {
  refuseOtherKeys(given, JUDGEMENT_KEYS, '', issues);
  const holds = readBoolean(needed(given['holds'], 'holds', issues), 'holds', issues);
  const by = readText(needed(given['by'], 'by', issues), 'by', issues);
  const reason = readText(needed(given['reason'], 'reason', issues), 'reason', issues);
  const on = readDay(given['on'], 'on', issues);
  if (holds === undefined || by === undefined || reason === undefined) return undefined;
  return on === undefined ? { holds, by, reason } : { holds, by, reason, on };
}

function needed(value: unknown, path: string, issues: Issue[]): unknown {
  if (value === undefined)
    complain(
      issues,
      path,
      'not-a-judgement',
      '判断の記録には、結論・判断者・理由が要ります。',
      'The record of a judgement needs what was found, by whom, and why.',
    );
  return value;
}
