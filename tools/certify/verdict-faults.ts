/** What a verdict has to be whatever the question, and whatever the oracle says. */
import { isDeepStrictEqual } from 'node:util';
import type { Decision } from '../../src/catalogue/decisions.js';
import type { Options } from '../../src/verdict/options.js';
import type { Verdict } from '../../src/verdict/verdict.js';

export type Decide = (facts: object, options: Options) => Verdict;

/** An entry of the catalogue, whichever it is. */
export interface Question extends Omit<Decision, 'id' | 'outcomes' | 'favourable' | 'decide'> {
  readonly id: string;
  readonly outcomes: readonly string[];
  readonly favourable: readonly string[];
  readonly decide: Decide;
}

/** Decisions that examine a condition once for each use, or once for each committee. */
const CODES_REPEAT = ['data-use-approval', 'personal-information', 'meeting'];
/** Decisions that examine nothing where there is nothing to examine. */
const MAY_HAVE_NO_GROUND = ['data-use-approval', 'personal-information'];

/** Nothing wrong, if the list is empty. `json` is the verdict written out. */
export function faultsOf(verdict: Verdict, json: string, { id, favourable }: Question): string[] {
  const { outcome, grounds, missing, remedies } = verdict;
  const faults: string[] = [];
  if (!isDeepStrictEqual(JSON.parse(json), verdict)) faults.push('is no plain JSON data');
  if (!CODES_REPEAT.includes(id) && new Set(grounds.map(({ code }) => code)).size < grounds.length)
    faults.push(`repeats a code: ${grounds.map(({ code }) => code)}`);
  if (!MAY_HAVE_NO_GROUND.includes(id)) {
    if (grounds.length === 0) faults.push('has no ground');
    const places = grounds.map(({ citation }) => placeOf(citation));
    if (places.some((place, i) => i > 0 && isBefore(place, places[i - 1]!)))
      faults.push(`cites ${grounds.map(({ citation }) => citation)}`);
  }
  if ((outcome === 'undetermined') !== missing.length > 0) faults.push(`is ${outcome} and misses ${missing}`);
  if (remedies.length > 0 && (outcome === 'undetermined' || favourable.includes(outcome)))
    faults.push(`has remedies for ${outcome}`);
  for (const remedy of remedies)
    if (!favourable.includes(remedy.outcome)) faults.push(`has a remedy for ${remedy.outcome}`);
  return faults;
}

const HOLDING = [
  { holds: true, by: '情報統括責任者', reason: '確認した' },
  { holds: true, by: '誰か', reason: '別の理由', on: '2026-04-01' },
];

/** Applies each remedy and decides again: the outcomes that do not come out as promised. */
export const brokenRemedies = (decide: Decide, facts: object, options: Options, { remedies }: Verdict): string[] =>
  remedies.flatMap((remedy) => {
    const changed =
      'change' in remedy
        ? [{ ...facts, ...remedy.change }]
        : HOLDING.map((finding) => ({ ...facts, [remedy.needs.fact]: finding }));
    const kept = changed.every((better) => decide(better, options).outcome === remedy.outcome);
    return kept ? [] : [`has a remedy that does not give ${remedy.outcome}`];
  });

const places = new Map<string, readonly number[]>();

/** The place of a citation in the text: article, branch, paragraph, item; the appended tables come last. */
function placeOf(citation: string): readonly number[] {
  let place = places.get(citation);
  if (place === undefined) {
    const table = /^別表第(\d)$/.exec(citation);
    const parts = /^第(\d+)条(?:の(\d+))?(?:第(\d+)項)?(?:第(\d+)号)?(本文|ただし書)?$/.exec(citation);
    if (table === null && parts === null) throw new Error(`No place in the text: ${citation}`);
    place =
      parts === null
        ? [1_000, Number(table![1])]
        : [...parts.slice(1, 5).map((part) => Number(part ?? 0)), parts[5] === 'ただし書' ? 1 : 0];
    places.set(citation, place);
  }
  return place;
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((part, i) => part !== b[i]);
  return at !== -1 && a[at]! < b[at]!;
}
