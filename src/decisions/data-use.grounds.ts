import { unitCaveats } from '../articles/article-02-definitions.js';
import { anotherSections, type Item, personalInformation, withinProviso } from '../articles/article-14-data-use.js';
import type { Citation } from '../regulation/citation.js';
import type { ReadingId } from '../regulation/readings.js';
import { isSectionLike } from '../regulation/units.js';
import { byUnit } from '../verdict/by-unit.js';
import { frozen, joined, NONE } from '../verdict/frozen.js';
import type { Caveat, Ground } from '../verdict/verdict.js';
import type { DataUseCase, Use } from './data-use.facts.js';
import { distinct } from './data-use.listed.js';

type Holds = boolean | 'unknown';

/** Of so many uses, which are more than most applications have, the grounds are kept. */
const KEPT = 8;

/** What a condition comes to for a use, by its place among the uses, with the unit that manages the data if that is shown. */
// @__NO_SIDE_EFFECTS__
function groundOfUse<Code extends string>(code: Code, { citation }: { readonly citation: Citation }) {
  const grounds = byUnit<Ground<Code>[]>(() => []);
  const nameless: Ground<Code>[] = [];
  return (use: number, holds: Holds, managedBy?: string): Ground<Code> => {
    const make = (): Ground<Code> =>
      frozen({ code, citation, holds, values: managedBy === undefined ? { use } : { use, managedBy } });
    if (use >= KEPT) return make();
    const kept = managedBy === undefined ? nameless : grounds(managedBy);
    const number = 3 * use + (holds === 'unknown' ? 2 : Number(holds));
    kept[number] ??= make();
    return kept[number];
  };
}

export const anotherSectionGround = groundOfUse('another-section', anotherSections);
export const personalInformationGround = groundOfUse('personal-information', personalInformation);
const withinOrNot = groundOfUse('within-proviso', withinProviso);

/** All items within the proviso; the values name those that are not. */
export const withinProvisoGround = (use: number, holds: Holds, outside: readonly string[]): Ground<'within-proviso'> =>
  outside.length === 0 || holds !== false
    ? withinOrNot(use, holds)
    : Object.freeze({
        code: 'within-proviso',
        citation: withinProviso.citation,
        holds,
        values: Object.freeze({ use, outside }),
      });

/** The names of the items that the proviso frees, or of those that it does not, by whether it frees furigana; each once. */
export function namesOf(items: readonly Item[], freed: boolean, furigana: Holds): readonly string[] {
  const names: string[] = [];
  let [last] = items;
  for (const item of items) {
    if ((item.reach === 'within-once-added' ? furigana : item.reach === 'within') !== freed) continue;
    names.push(item.name);
    last = item;
  }
  if (names.length === 0) return NONE;
  const each = distinct(names);
  return (each.length === 1 && last!.alone) || Object.freeze(each);
}

/** The readings that can matter to what both paragraphs ask of the data, in the order in which verdicts list them. */
export function readingsInPlay(uses: readonly Use[]): ReadingId[] {
  let [sectionLike, furigana] = [false, false];
  for (const { unit, reach } of uses) {
    if (unit !== undefined && isSectionLike(unit)) sectionLike = true;
    if (reach === 'within-once-added') furigana = true;
  }
  const ids: ReadingId[] = [];
  if (sectionLike) ids.push('section-like-units');
  if (furigana) ids.push('amended-reference');
  return ids;
}

/** What is to know of the units of others that are no sections. */
export function dataUseCaveats({ uses = NONE, applicant }: DataUseCase): readonly Caveat[] {
  let caveats: readonly Caveat[] = NONE;
  const named: string[] = [];
  for (const { unit } of uses) {
    if (unit === undefined || unit === applicant || !isSectionLike(unit) || named.includes(unit)) continue;
    named.push(unit);
    caveats = joined(caveats, frozen(unitCaveats(unit)));
  }
  return caveats;
}
