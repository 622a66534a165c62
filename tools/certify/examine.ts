/** Decides every point of a space twice under every choice of its readings, and compares with brute force. */
import { isDeepStrictEqual } from 'node:util';
import { type DecisionId, decisions } from '../../src/catalogue/decisions.js';
import type { Readings } from '../../src/regulation/readings.js';
import type { Verdict } from '../../src/verdict/verdict.js';
import { frozen } from '../../test/oracles/completions.js';
import { declaredGrounds, UNREACHABLE } from './declared.js';
import type { Expected, Point, Space } from './space.js';

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

type Decide = (facts: object, options: { readonly readings: Partial<Readings> }) => Verdict;

const HOLDS = ['true', 'false', 'unknown'];
const MOST_FAULTS = 5;

export function examine({ id, points }: Space): Finding {
  const decision = decisions.find((each) => each.id === id)!;
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
  for (const point of points()) {
    // Facts that cannot be written to: a decision that tried would throw.
    frozen(point.facts);
    if (point.complete) finding.completeCases += 1;
    else finding.partialCases += 1;
    finding.choices = Math.max(finding.choices, point.readings.length);
    for (const readings of point.readings) decideAndCompare(decision.decide as Decide, point, readings, finding);
  }
  for (const goal of unreached(finding)) fault(finding, `never reached: ${goal}`);
  return finding;
}

function decideAndCompare(decide: Decide, point: Point, readings: Partial<Readings>, finding: Finding): void {
  const about = () => `${JSON.stringify(point.facts)} under ${JSON.stringify(readings)}`;
  const options = { readings };
  let verdict: Verdict;
  try {
    verdict = decide(point.facts, options);
    if (JSON.stringify(decide(point.facts, options)) !== JSON.stringify(verdict))
      fault(finding, `differs the second time: ${about()}`);
  } catch (error) {
    fault(finding, `throws ${String(error)}: ${about()}`);
    return;
  }
  tally(verdict, finding);
  if (point.complete && verdict.outcome === 'undetermined')
    fault(finding, `is undetermined though complete: ${about()}`);
  const expected = point.expected(readings);
  const actual = claimsOf(verdict, expected);
  if (!isDeepStrictEqual(actual, claimsOf(expected as Claiming, expected, expected.fields)))
    fault(finding, `differs from the oracle: ${about()}: ${JSON.stringify(actual)}`);
}

interface Claiming {
  readonly outcome: string;
  readonly missing: readonly string[];
  readonly contested: readonly object[];
}

/** What a verdict, or an oracle, says of everything the oracle has a say in. */
function claimsOf(from: Claiming, { fields }: Expected, said: object = from): object {
  const named = Object.keys(fields ?? {}).map((name) => [name, (said as Record<string, unknown>)[name]] as const);
  return { outcome: from.outcome, missing: from.missing, contested: from.contested, ...Object.fromEntries(named) };
}

function tally(verdict: Verdict, finding: Finding): void {
  finding.verdicts += 1;
  if (verdict.contested.length > 0) finding.contested += 1;
  if (finding.outcomes[verdict.outcome] === undefined) fault(finding, `not in the catalogue: ${verdict.outcome}`);
  finding.outcomes[verdict.outcome] = (finding.outcomes[verdict.outcome] ?? 0) + 1;
  for (const { code, holds } of verdict.grounds) {
    const seen = finding.grounds[code];
    if (seen === undefined) fault(finding, `a ground without sentences: ${code}`);
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
