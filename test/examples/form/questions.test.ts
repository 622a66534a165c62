import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detailsFor, detailsOf } from '../../../examples/form/details.js';
import { put, valueAt } from '../../../examples/form/path.js';
import { type Item, questionsIn, questionsOf, stepsOf } from '../../../examples/form/questions.js';
import { decide, type Facts } from '../../../examples/form/sheet.js';
import { appendedTable2, appendedTable3, type DecisionId, decisions, samePost } from '../../../src/index.js';
import { factsJsonSchema } from '../../../src/schemas.js';
import { arbitraryFacts } from '../../../src/testing.js';
import { times } from '../../thorough.js';

const SEED = 20260831;
const schemas = new Map(decisions.map(({ id }) => [id, factsJsonSchema(id)]));
const schemaOf = (id: DecisionId) => schemas.get(id)!;
const ids = decisions.map(({ id }) => id);
const partial = (id: DecisionId) => arbitraryFacts(id, { partial: true }) as fc.Arbitrary<Facts>;

/** The paths of all controls that a form offers, those to add to a list or a record among them. */
function offered(id: DecisionId, facts: Facts): { readonly path: string; readonly value: unknown }[] {
  const { missing } = decide(id, facts);
  const lists = (items: readonly Item[]): { path: string; value: unknown }[] =>
    items.flatMap((item) => {
      if (item.kind === 'question') return [];
      if (item.kind === 'group') return lists(item.items);
      if (item.kind === 'pair') return [{ path: item.path, value: undefined }];
      return [{ path: item.path, value: valueAt(facts, [item.path]) }, ...lists(item.entries ?? [])];
    });
  const items = questionsOf(schemaOf(id), facts, missing);
  return [...questionsIn(items), ...lists(items)];
}

describe.each(ids)('%s', (id) => {
  const schema = schemaOf(id);

  it('asks exactly for what the verdict misses', () => {
    const ask = fc.property(partial(id), (facts) => {
      const asked = offered(id, facts).flatMap(({ path, value }) => (value === undefined ? [path] : []));
      // A day of which the hour is missing is offered with its value.
      const missing = decide(id, facts).missing.filter(
        (path) => typeof valueAt(facts, stepsOf(schema, path)) !== 'string',
      );
      expect(asked.sort()).toEqual(missing.sort());
    });
    fc.assert(ask, { seed: SEED, numRuns: times(20, 60) });
  });

  it('offers every fact that is given, with its value', () => {
    const offer = fc.property(partial(id), (facts) => {
      const values = new Map(offered(id, facts).map(({ path, value }) => [path, value]));
      for (const path of leaves(facts)) expect(values.get(path)).toEqual(valueAt(facts, stepsOf(schema, path)));
    });
    fc.assert(offer, { seed: SEED, numRuns: times(20, 60) });
  });

  it('never asks for a detail, and offers it only where it shows in the verdict', () => {
    const details = detailsFor(id);
    const quiet = fc.property(partial(id), (facts) => {
      const { missing } = decide(id, facts);
      // The department of a unit whose name does not tell what it is decides; that of another fills in a name.
      const isPlace = (path: string) => path === `organization.${String(facts['managedBy']).trim()}`;
      expect(missing.filter((path) => details.includes(path.split('.')[0]!) && !isPlace(path))).toEqual([]);
      for (const path of detailsOf(id, facts)) expect(details).toContain(path.split('.')[0]);
    });
    fc.assert(quiet, { seed: SEED, numRuns: times(20, 60) });
  });
});

/** The paths of all values that are answered as a whole: neither records nor lists of records. */
function leaves(value: unknown, above = ''): string[] {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value) && !('holds' in value);
  const isList = Array.isArray(value) && value.some((each) => typeof each === 'object' && !Array.isArray(each));
  if (!isRecord && !isList) return [above.slice(0, -1)];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${above}${key}.`));
}

/**
 * The same without asking any verdict what it misses: values are tried out. Complete facts are drawn, what is known is
 * laid over them, and one fact is turned through every value that any of the drawn facts has there.
 */
describe('a fact is asked for if and only if it can change the outcome', () => {
  /** Decisions whose facts have few enough values to be tried out. */
  const small: readonly DecisionId[] = [
    'scope',
    'incident-authority',
    'document-upkeep',
    'contract-terms',
    'operation',
    'criteria',
    'referral',
    'notice',
    'committee',
    'quorum',
    'policy-duty',
    'measures',
    'emergency-manual',
    'policy-review',
    'discipline',
  ];

  it.each(small)('%s', (id) => {
    const details = detailsFor(id);
    // Details are empty unless given, not unknown: they are not filled in.
    const completions = fc
      .sample(arbitraryFacts(id) as fc.Arbitrary<Facts>, { seed: SEED, numRuns: times(60, 200) })
      .map((facts) => Object.fromEntries(Object.entries(facts).filter(([fact]) => !details.includes(fact))))
      .map(withOfficialPosts);
    const values = valuesIn(id, completions);
    let [asked, spared] = [0, 0];
    for (const facts of fc.sample(partial(id), { seed: SEED, numRuns: 30 }).map(withOfficialPosts)) {
      const filled = completions.map((others) =>
        leaves(facts).reduce<unknown>((all, at) => copied(id, facts, all, at), others),
      );
      const known = leaves(facts);
      const open = new Set(offered(id, facts).flatMap(({ path, value }) => (value === undefined ? [path] : [])));
      for (const [path, each] of values) {
        // Which posts there are depends on the committee: completions cannot differ in it alone.
        if (known.includes(path) || path === 'committee') continue;
        // Where a body belongs is asked once somebody has named it.
        if (path.startsWith('organization.') && path !== placeOf(facts['organ'])) continue;
        expect(canMatter(id, filled, path, each), `${path} in ${JSON.stringify(facts)}`).toBe(open.has(path));
        if (open.has(path)) asked += 1;
        else spared += 1;
      }
    }
    expect(asked).toBeGreaterThan(10);
    expect(spared > 0 || values.size === 1).toBe(true);
  });
});

const copied = (id: DecisionId, from: Facts, to: unknown, path: string): unknown => {
  const steps = stepsOf(schemaOf(id), path);
  return put(to, steps, valueAt(from, steps));
};

/** The path at which it is asked where a body belongs. */
const placeOf = (organ: unknown) => `organization.${String(organ).replace(/^荒川区立?/, '')}`;

/** Posts by the name that verdicts use. */
function withOfficialPosts({ attendance, ...others }: Facts): Facts {
  if (attendance === undefined) return others;
  const official = (post: string) => [...appendedTable2, ...appendedTable3].find((each) => samePost(each, post));
  return {
    ...others,
    attendance: Object.fromEntries(
      Object.entries(attendance as Facts).map(([post, status]) => [official(post), status]),
    ),
  };
}

/** Every value that any of these facts has at each path. */
function valuesIn(id: DecisionId, all: readonly Facts[]): ReadonlyMap<string, readonly unknown[]> {
  const values = new Map<string, Map<string, unknown>>();
  for (const facts of all)
    for (const path of leaves(facts)) {
      const value = valueAt(facts, stepsOf(schemaOf(id), path));
      // A finding decides by what was found; by whom and why makes no difference.
      const kind = typeof value === 'object' && value !== null && 'holds' in value ? value.holds : value;
      values.set(path, (values.get(path) ?? new Map()).set(JSON.stringify(kind), value));
    }
  return new Map([...values].map(([path, each]) => [path, [...each.values()]]));
}

/** Whether two values at the path lead to two outcomes, all else being equal. */
function canMatter(id: DecisionId, completions: readonly unknown[], path: string, values: readonly unknown[]): boolean {
  const steps = stepsOf(schemaOf(id), path);
  return completions.some((facts) => {
    const outcomes = values.map((value) => outcomeOf(id, put(facts, steps, value)));
    return new Set(outcomes.filter((outcome) => outcome !== undefined)).size > 1;
  });
}

/** The outcome of complete facts; none where they contradict each other. */
function outcomeOf(id: DecisionId, facts: unknown): string | undefined {
  try {
    const { outcome } = decide(id, facts as Facts);
    return outcome === 'undetermined' ? undefined : outcome;
  } catch {
    return undefined;
  }
}
