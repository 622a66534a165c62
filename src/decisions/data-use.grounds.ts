import { NO_SECTION, unitCaveats } from '../articles/article-02-definitions.js';
import { anotherSections, personalInformation, withinProviso } from '../articles/article-14-data-use.js';
import type { Citation } from '../regulation/citation.js';
import type { ReadingId } from '../regulation/readings.js';
import { byUnit } from '../verdict/by-unit.js';
import { frozen, joined, NONE } from '../verdict/frozen.js';
import type { Caveat, Ground } from '../verdict/verdict.js';
import type { DataUseCase, Use } from './data-use.facts.js';
import type { Sorted } from './data-use.items.js';

type Holds = boolean | 'unknown';

/** Of so many uses, which are more than most applications have, the grounds are kept. */
const KEPT = 8;

/** What a condition comes to for a use, by its place among the uses, with the unit that manages the data if that is shown. */
// @__NO_SIDE_EFFECTS__
function groundOfUse<Code extends string>(code: Code, { citation }: { readonly citation: Citation }) {
  const named = byUnit<Ground<Code>[]>(() => []);
  const nameless: Ground<Code>[] = [];
  const make = (use: number, holds: Holds, managedBy?: string): Ground<Code> => {
    const isNamed = managedBy !== undefined && managedBy !== NO_SECTION;
    return frozen({ code, citation, holds, values: isNamed ? { use, managedBy } : { use } });
  };
  return (use: number, holds: Holds, managedBy?: string): Ground<Code> => {
    if (use >= KEPT) return make(use, holds, managedBy);
    const kept = managedBy === undefined ? nameless : named(managedBy);
    const number = 3 * use + (holds === 'unknown' ? 2 : Number(holds));
    kept[number] ??= make(use, holds, managedBy);
    return kept[number];
  };
}

export const anotherSectionGround = /* @__PURE__ */ groundOfUse('another-section', anotherSections);
export const personalInformationGround = /* @__PURE__ */ groundOfUse('personal-information', personalInformation);
const withinOrNot = /* @__PURE__ */ groundOfUse('within-proviso', withinProviso);

/** All items within the proviso; the values name those that are not. */
export function withinProvisoGround(use: number, holds: Holds, sorted: Sorted | undefined): Ground<'within-proviso'> {
  if (holds !== false || sorted === undefined) return withinOrNot(use, holds);
  const { others: outside, grounds } = sorted;
  const make = () => {
    const values = Object.freeze({ use, outside });
    return Object.freeze({ code: 'within-proviso', citation: withinProviso.citation, holds, values } as const);
  };
  if (use >= KEPT) return make();
  grounds[use] ??= make();
  return grounds[use];
}

/** The readings that can matter to what both paragraphs ask of the data, in the order in which verdicts list them. */
export function readingsInPlay(uses: readonly Use[]): ReadingId[] {
  let sectionLike = false;
  let furigana = false;
  for (let i = 0; i < uses.length; i++) {
    const { unitClass, reach } = uses[i]!;
    if (unitClass === 'section-like' || unitClass === 'room' || unitClass === 'unplaced') sectionLike = true;
    if (reach === 'within-once-added') furigana = true;
  }
  if (sectionLike) return furigana ? ['section-like-units', 'amended-reference'] : ['section-like-units'];
  return furigana ? ['amended-reference'] : [];
}

/** What is to know of the units of others that are no sections, and of data that none of the ward manages. */
export function dataUseCaveats({ uses = NONE, applicant }: DataUseCase): readonly Caveat[] {
  let caveats: readonly Caveat[] = NONE;
  let named: readonly string[] = NONE;
  let isNobodys = false;
  for (let i = 0; i < uses.length; i++) {
    const { unit, unitClass } = uses[i]!;
    if (unitClass === 'none') isNobodys = true;
    if (unit === undefined || unit === applicant || unitClass !== 'section-like' || named.includes(unit)) continue;
    named = [...named, unit];
    caveats = joined(caveats, unitCaveats(unit, 'section-like'));
  }
  return isNobodys ? joined(caveats, ACT_BY_ITSELF) : caveats;
}

const ACT_BY_ITSELF: readonly Caveat[] = /* @__PURE__ */ frozen([
  { code: 'act-applies-by-itself', citation: '第14条第2項' },
]);
