/** A small set of calls that meets every goal which any call meets. */
import type { DecisionId } from '../../src/index.js';
import { goalsOf } from './goals.js';
import { type Call, decide } from './vector.js';

interface Candidate {
  readonly call: Call;
  readonly text: string;
  /** The goals still to be met. */
  open: string[];
}

export interface Chosen {
  readonly call: Call;
  readonly covers: readonly string[];
}

/**
 * Greedy: first the calls that are in anyhow, in their order, then again and again the call that meets most open goals;
 * of equal ones the shortest, of equally short ones the first by its text: the order of candidates does not matter.
 */
export function cover(id: DecisionId, fixed: readonly Call[], calls: Iterable<Call>): Chosen[] {
  const met = new Set<string>();
  const chosen: Chosen[] = [];
  const choose = (call: Call, goals: readonly string[]) => {
    chosen.push({ call, covers: goals.filter((goal) => !met.has(goal)) });
    for (const goal of goals) met.add(goal);
  };
  for (const call of fixed) choose(call, goalsOf(id, call, decide(id, call)));
  let candidates = distinct(id, calls);
  for (;;) {
    for (const candidate of candidates) candidate.open = candidate.open.filter((goal) => !met.has(goal));
    candidates = candidates.filter(({ open }) => open.length > 0);
    const [first, ...others] = candidates;
    if (first === undefined) return chosen;
    const best = others.reduce((better, each) => (isBetter(each, better) ? each : better), first);
    choose(best.call, best.open);
  }
}

/** One call for each set of goals. */
function distinct(id: DecisionId, calls: Iterable<Call>): Candidate[] {
  const byGoals = new Map<string, Candidate>();
  for (const call of calls) {
    const open = goalsOf(id, call, decide(id, call));
    const candidate = { call, open, text: JSON.stringify(call) };
    const key = [...open].sort().join();
    const known = byGoals.get(key);
    if (known === undefined || isBetter(candidate, known)) byGoals.set(key, candidate);
  }
  return [...byGoals.values()];
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.open.length !== b.open.length) return a.open.length > b.open.length;
  if (a.text.length !== b.text.length) return a.text.length < b.text.length;
  return a.text < b.text;
}
