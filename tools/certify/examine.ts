/** Decides every point of a space twice under every choice of its readings, and compares with brute force. */
import { isDeepStrictEqual } from 'node:util';
import { type DecisionId, decisions } from '../../src/catalogue/decisions.js';
import type { Readings } from '../../src/regulation/readings.js';
import type { Verdict } from '../../src/verdict/verdict.js';
import { frozen } from '../../test/oracles/completions.js';
import { declaredGrounds, UNREACHABLE } from './declared.js';
import type { Expected, Point, Space } from './space.js';
import { brokenRemedies, faultsOf, type Question } from './verdict-faults.js';

/** What was seen. Counts are of verdicts, except where they are of cases. */
export interface Finding {
  readonly id: DecisionId;
  completeCases: number;
  partialCases: number;
  /** The most choices of readings under which a case was decided. */
  choices: number;
  verdicts: number;
  contested: number;
  readonly outcomes: Record<string, number>;
  /** By code, then by whether it holds. */
  readonly grounds: Record<string, Record<string, number>>;
  /** What is wrong: nothing, if the certificate holds. The first few. */
  readonly faults: string[];
}

const HOLDS = ['true', 'false', 'unknown'];
const MOST_FAULTS = 5;

/** Examines a whole space: it has to reach whatever the decision declares. */
export function examine({ id, points }: Space): Finding {
  const finding = ask(id, points());
  for (const goal of unreached(finding)) fault(finding, `never reached: ${goal}`);
  return finding;
}

/** Examines some points, be they of the space or beyond it. */
export function ask(id: DecisionId, points: Iterable<Point>): Finding {
  const decision = decisions.find((each) => each.id === id)! as unknown as Question;
  const finding: Finding = {
    id,
    completeCases: 0,
    partialCases: 0,
    choices: 0,
    verdicts: 0,
    contested: 0,
    outcomes: Object.fromEntries([...decision.outcomes, 'undetermined'].map((outcome) => [outcome, 0])),
    grounds: Object.fromEntries(
      declaredGrounds(id).map((code) => [code, Object.fromEntries(HOLDS.map((holds) => [holds, 0]))]),
    ),
    faults: [],
  };
  for (const point of points) {
    // Facts that cannot be written to: a decision that tried would throw.
    frozen(point.facts);
    if (point.complete) finding.completeCases += 1;
    else finding.partialCases += 1;
    finding.choices = Math.max(finding.choices, point.readings.length);
    for (const readings of point.readings) decideAndCompare(decision, point, readings, finding);
  }
  return finding;
}

function decideAndCompare(decision: Question, point: Point, readings: Partial<Readings>, finding: Finding): void {
  const { facts, complete, closedDays } = point;
  const about = () => `${JSON.stringify(facts)} under ${JSON.stringify({ readings, closedDays })}`;
  const { decide } = decision;
  const options = { readings, ...(closedDays && { closedDays }) };
  let verdict: Verdict;
  try {
    verdict = decide(facts, options);
    const json = JSON.stringify(verdict);
    if (JSON.stringify(decide(facts, options)) !== json) fault(finding, `differs the second time: ${about()}`);
    for (const what of [...faultsOf(verdict, json, decision), ...brokenRemedies(decide, facts, options, verdict)])
      fault(finding, `${what}: ${about()}`);
  } catch (error) {
    fault(finding, `throws ${String(error)}: ${about()}`);
    return;
  }
  tally(verdict, finding);
  if (complete && verdict.outcome === 'undetermined') fault(finding, `is undetermined though complete: ${about()}`);
  const expected = point.expected(readings);
  const [said, wanted] = expected.besides?.(verdict) ?? [];
  const actual = { ...claimsOf(verdict, facts, expected), besides: said };
  if (!isDeepStrictEqual(actual, { ...wantedOf(expected), besides: wanted }))
    fault(finding, `differs from the oracle: ${about()}: ${JSON.stringify(actual)}`);
}

/** What a verdict says of everything that an oracle has a say in. */
function claimsOf(verdict: Verdict, facts: object, expected: Expected): object {
  const { decision: _, grounds: __, caveats: ___, outcome, missing, contested, remedies, ...fields } = verdict;
  return {
    ...{ outcome, missing, contested, fields },
    remedies:
      expected.remedies &&
      remedies.map((remedy, i) => ({
        facts: 'change' in remedy ? { ...facts, ...remedy.change } : undefined,
        needs: 'needs' in remedy ? remedy.needs.fact : undefined,
        outcome: remedy.outcome,
        citation: expected.remedies?.[i]?.citation && remedy.citation,
        by: expected.remedies?.[i]?.by && 'by' in remedy ? remedy.by : undefined,
      })),
  };
}

function wantedOf({ outcome, missing, contested, fields = {}, remedies }: Expected): object {
  return {
    ...{ outcome, missing, contested },
    fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
    remedies: remedies?.map(({ facts, needs, outcome: better, citation, by }) => ({
      ...{ facts, needs, outcome: better, citation, by },
    })),
  };
}

function tally(verdict: Verdict, finding: Finding): void {
  finding.verdicts += 1;
  if (verdict.contested.length > 0) finding.contested += 1;
  if (finding.outcomes[verdict.outcome] === undefined) fault(finding, `not in the catalogue: ${verdict.outcome}`);
  finding.outcomes[verdict.outcome] = (finding.outcomes[verdict.outcome] ?? 0) + 1;
  for (const { code, holds } of verdict.grounds) {
    const seen = finding.grounds[code];
    if (seen === undefined) fault(finding, `a ground without words: ${code}`);
    else seen[String(holds)] = (seen[String(holds)] ?? 0) + 1;
  }
}

/** The outcomes and grounds that no case has shown and that have no reason to stay unseen; and reasons that are idle. */
function unreached({ id, outcomes, grounds }: Finding): string[] {
  const excused = UNREACHABLE[id] ?? {};
  const goals = Object.entries(grounds).flatMap(([code, seen]) =>
    Object.entries(seen).map(([holds, count]) => [`${code}: ${holds}`, count] as const),
  );
  return [
    ...Object.entries(outcomes).flatMap(([outcome, count]) => (count === 0 ? [outcome] : [])),
    ...goals.flatMap(([goal, count]) => ((count === 0) !== (excused[goal] !== undefined) ? [goal] : [])),
  ];
}

function fault(finding: Finding, what: string): void {
  if (finding.faults.length < MOST_FAULTS) finding.faults.push(what);
}
