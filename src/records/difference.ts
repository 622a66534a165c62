import type { Caveat, Contest, Ground, PlainData, Remedy } from '../verdict/verdict.js';
import { canonical } from './canonical.js';
import { type ComparedVerdict, verdictLists } from './compared-verdict.js';

/**
 * One place where two verdicts on the same question differ. Without `before` it came, without `after` it went.
 * - `outcome`; `field`: a field of the outcome, by its name;
 * - `ground`: the same condition by code and citation; where that occurs several times, matched by position;
 * - `missing`: a fact; `contested`: the same set of readings; `remedy`: the same change of facts, or judgement, needed;
 *   `caveat`: the same code and citation;
 * - `order`: the same parts, differently arranged.
 * @ja 2つの結論の相違1件
 */
export type Difference =
  | Changed<'outcome', string>
  | (Changed<'field', PlainData> & { readonly name: string })
  | Changed<'ground', Ground>
  | Changed<'missing', string>
  | Changed<'contested', Contest>
  | Changed<'remedy', Remedy>
  | Changed<'caveat', Caveat>
  | { readonly part: 'order'; readonly of: 'ground' | 'missing' | 'contested' | 'remedy' | 'caveat' };

/** Something that came, went or became something else. */
export interface Changed<Part extends string, Element> {
  readonly part: Part;
  readonly before?: Element;
  readonly after?: Element;
}

/** As `diffVerdicts`, for verdicts that have been read. */
export function differencesOf(before: ComparedVerdict, after: ComparedVerdict): Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  // What stands in the parts has the form that verdicts give it; of another version it is passed on as it is.
  return [
    ...(before.outcome === after.outcome ? [] : [changed('outcome', before.outcome, after.outcome)]),
    ...fields(before, after),
    ...elements('ground', before.grounds, after.grounds, ({ code, citation }) => [code, citation]),
    ...elements('missing', before.missing, after.missing, (path) => path),
    ...elements('contested', before.contested, after.contested, ({ readings }) => readings),
    ...elements('remedy', before.remedies, after.remedies, ({ citation, needs, change }) => [
      citation,
      needs ?? Object.keys(change ?? {}).sort(),
    ]),
    ...elements('caveat', before.caveats, after.caveats, ({ code, citation }) => [code, citation]),
  ] as Difference[];
}

export const changed = (part: string, before: unknown, after: unknown) => ({
  part,
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
});

function fields(before: ComparedVerdict, after: ComparedVerdict): object[] {
  const own = (verdict: ComparedVerdict) =>
    new Map(
      Object.entries(verdict).filter(
        ([name]) => !['decision', 'outcome', ...verdictLists].some((other) => other === name),
      ),
    );
  const [one, other] = [own(before), own(after)];
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((name) => canonical(one.get(name)) !== canonical(other.get(name)))
    .map((name) => ({ name, ...changed('field', one.get(name), other.get(name)) }));
}

/** Elements with the same key are the same element, by position among equals; those of `before` first. */
export function elements<Element>(
  part: string,
  before: readonly Element[],
  after: readonly Element[],
  keyOf: (element: Element) => unknown,
): object[] {
  const places = new Map<string, number[]>();
  for (let i = after.length - 1; i >= 0; i--) {
    const key = canonical(keyOf(after[i]!));
    const same = places.get(key);
    if (same === undefined) places.set(key, [i]);
    else same.push(i);
  }
  const matched = new Set<number>();
  const differences: object[] = [];
  for (const element of before) {
    const place = places.get(canonical(keyOf(element)))?.pop();
    const other = place === undefined ? undefined : after[place];
    if (place !== undefined) matched.add(place);
    if (canonical(element) !== canonical(other)) differences.push(changed(part, element, other));
  }
  const came = after.filter((_, i) => !matched.has(i)).map((element) => changed(part, undefined, element));
  const all = [...differences, ...came];
  return all.length === 0 && canonical(before) !== canonical(after) ? [{ part: 'order', of: part }] : all;
}
