import { complain, type Issue, refuse } from '../input/errors.js';
import { isRecord, readBoolean, readText, refuseOtherKeys } from '../input/facts.js';
import type { Citation } from '../regulation/citation.js';
import { samePost } from '../regulation/posts.js';
import type { Caveat, Judgement } from './verdict.js';

/** What has been found: `'none'` is that nobody has found so. */
export const findingOf = (judgement: Judgement | 'none' | undefined): boolean | undefined =>
  judgement === undefined ? undefined : judgement !== 'none' && judgement.holds;

const JUDGEMENT_KEYS = ['holds', 'by', 'reason', 'on'];

/**
 * Somebody's finding, or `'none'` where nobody has made one. A bare boolean is refused: the regulation asks who found what.
 * The day of the finding is read by `readDay`, which only decisions with a calendar bring along.
 */
export function readJudgement(
  value: unknown,
  path: string,
  issues: Issue[],
  readDay: (value: unknown, path: string, issues: Issue[]) => string | undefined,
): Judgement | 'none' | undefined {
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
  refuseOtherKeys(value, JUDGEMENT_KEYS, `${path}.`, issues);
  const holds = readBoolean(value['holds'], `${path}.holds`, issues);
  const by = readText(value['by'], `${path}.by`, issues);
  const reason = readText(value['reason'], `${path}.reason`, issues);
  const on = readDay(value['on'], `${path}.on`, issues);
  if (value['holds'] === undefined) needed(`${path}.holds`, issues);
  if (value['by'] === undefined) needed(`${path}.by`, issues);
  if (value['reason'] === undefined) needed(`${path}.reason`, issues);
  if (holds === undefined || by === undefined || reason === undefined) return undefined;
  return on === undefined ? { holds, by, reason } : { holds, by, reason, on };
}

function needed(path: string, issues: Issue[]): void {
  complain(
    issues,
    path,
    'not-a-judgement',
    '判断の記録には、結論・判断者・理由が要ります。',
    'The record of a judgement needs what was found, by whom, and why.',
  );
}
