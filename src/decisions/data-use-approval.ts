import { anotherSections, provisoItems, withinProviso } from '../articles/article-14-data-use.js';
import { understand } from '../input/facts.js';
import { headOf, type Post } from '../regulation/posts.js';
import type { Readings } from '../regulation/readings.js';
import { inForceOn, isAsked } from '../regulation/versions.js';
import { byUnit } from '../verdict/by-unit.js';
import { attested, newestOf } from '../verdict/caveats.js';
import { contests } from '../verdict/contest.js';
import { declare, type GroundOf, type OutcomeOf, type VerdictOf } from '../verdict/declaration.js';
import { frozen, joined, NONE } from '../verdict/frozen.js';
import { listOf, nameInVerdict, postInVerdict, recordInVerdict } from '../verdict/kinds.js';
import { type Options, readOptions } from '../verdict/options.js';
import type { Ground } from '../verdict/verdict.js';
import { type DataUseCase, type DataUseFacts, dataUseKinds, reachIn, readDataUse } from './data-use.facts.js';
import {
  anotherSectionGround,
  dataUseCaveats,
  freedOf,
  readingsInPlay,
  withinProvisoGround,
} from './data-use.grounds.js';
import { sortedBy } from './data-use.items.js';
import { entriesOf, type Listed, list } from './data-use.listed.js';
import { missingOf, outcomeOf, type Paragraph } from './data-use.weigh.js';

interface Approvals {
  /** Whose approval is needed, and for which items: the heads of the sections that manage the data. */
  readonly approvals?: readonly { readonly from: Post; readonly items: readonly string[] }[];
  /** Items of other sections that need no approval. */
  readonly exempt?: readonly { readonly managedBy: string; readonly items: readonly string[] }[];
}

export const dataUseApproval = /* @__PURE__ */ declare({
  id: 'data-use-approval',
  facts: dataUseKinds,
  read: readDataUse,
  outcomes: ['required', 'exempt', 'not-required'],
  readings: ['section-like-units', 'amended-reference', 'proviso-data'],
  grounds: { 'another-section': anotherSections, 'within-proviso': withinProviso },
  citations: ['第2条第14号', '第14条第1項本文'],
  fields: {
    approvals: {
      kind: /* @__PURE__ */ listOf(
        /* @__PURE__ */ recordInVerdict({ from: postInVerdict, items: /* @__PURE__ */ listOf(nameInVerdict) }),
      ),
    },
    exempt: {
      kind: /* @__PURE__ */ listOf(
        /* @__PURE__ */ recordInVerdict({ managedBy: nameInVerdict, items: /* @__PURE__ */ listOf(nameInVerdict) }),
      ),
    },
  },
});

/**
 * The conditions that {@link decideDataUseApproval} examines.
 * @ja データ利用の承認の判断で検討する要件
 */
export type DataUseApprovalGround = GroundOf<typeof dataUseApproval>;

/**
 * What {@link decideDataUseApproval} answers.
 * @ja データ利用の承認の判断の結果
 */
export type DataUseApprovalVerdict = VerdictOf<
  typeof dataUseApproval,
  DataUseFacts,
  { required: Approvals; exempt: Approvals; 'not-required': Approvals }
>;

/**
 * Whether another section's data may be used only with the approval of its head (Article 14, paragraph (1)).
 *
 * Presupposes an application under Article 12, paragraph (1), which `decideProcedure` decides.
 *
 * - `required`: some data of another section is not within the proviso. `approvals` names each head and the items;
 *   approval must be had before the application.
 * - `exempt`: data of other sections, all of it within the proviso: items 1 to 8 of Article 7 of the Basic Resident
 *   Registration Act.
 * - `not-required`: no data of another section.
 *
 * Whoever applies, it is the head of the section concerned (`applicantSection`) who obtains the approval.
 *
 * Edges. The range of items 1 to 8 takes in item 1-2 (furigana of the name) from 2025-05-26 (reading
 * `amended-reference`) and leaves out item 8-2, the Individual Number. Former surnames and common names are item 14
 * matters; what Article 30-45 of that Act adds for foreign residents is not in Article 7: neither is exempt. A use that
 * mixes exempt and other items needs approval for the others. An item of Article 7 means the resident register's data unless
 * the use says `register: 'other'`: whether the proviso reaches data of that kind held elsewhere is a reading
 * (`proviso-data`). Free text is never exempt; a plain word for a matter of Article 7 (`plainWordsOfArticle7`) is refused. Units that are no sections count as sections (reading
 * `section-like-units`). Data that no section of the ward manages (`'no-section'`) needs none; of whom the name does not tell
 * that, `organization` says where they belong.
 *
 * The day `asOf`, or else `options.on`, tells which version of the proviso and of the departments counts; without a day the
 * newest does (a caveat, once there are several).
 *
 * Not decided: whether data is the resident register's or merely of the same kind, and who manages it, the owner of the
 * system or of the business. The caller says both.
 *
 * @throws InvalidFactsError if a fact is not understood.
 * @example
 * ```ts
 * const verdict = decideDataUseApproval({
 *   applicantSection: '福祉推進課',
 *   uses: [{ managedBy: '戸籍住民課', items: ['住民基本台帳法第7条第1号', '住民基本台帳法第7条第8号の2'] }],
 *   asOf: '2026-08-01',
 * });
 * verdict.outcome // => 'required'
 * verdict.approvals // => [{ from: { label: '戸籍住民課長', unit: '戸籍住民課' }, items: ['住民基本台帳法第7条第8号の2'] }]
 * ```
 * @ja 他の課が管理するデータの利用に承認が要るか（第14条第1項）。
 * @category Chapter 5 — Introduction of systems
 */
export function decideDataUseApproval(facts: DataUseFacts, options?: Options): DataUseApprovalVerdict {
  const { readings, on } = readOptions(options);
  if (!isAsked(on)) return inForceOn(on, decideDataUseApproval, facts, { ...options, on });
  const given = understand(facts, readDataUse);
  const outcome = outcomeOf(given, readings, paragraph1);
  const { grounds, approvals, exempt } = /* @__PURE__ */ examined(given, readings);
  const missing = outcome === 'undetermined' ? missingOf(given, readings, paragraph1) : NONE;
  const contested = contests(readingsInPlay(given.uses ?? NONE), readings, outcome, (other) =>
    outcomeOf(given, other, paragraph1),
  );
  const caveats = joined(given.asOf === undefined ? newestOf(provisoItems) : NONE, dataUseCaveats(given));
  const decision = 'data-use-approval';
  // The usual verdict has both lists, and a plain literal of them is made several times as fast as a spread.
  const verdict =
    approvals !== undefined && exempt !== undefined
      ? ({ decision, outcome, approvals, exempt, grounds, missing, contested, remedies: NONE, caveats } as const)
      : ({
          decision,
          outcome,
          ...(approvals && { approvals }),
          ...(exempt && { exempt }),
          grounds,
          missing,
          contested,
          remedies: NONE,
          caveats,
        } as const);
  return attested(Object.freeze(verdict), given.asOf ?? on, dataUseApproval);
}

const paragraph1: Paragraph<OutcomeOf<typeof dataUseApproval>> = {
  outcomes: ['not-required', 'exempt', 'required'],
  asks({ reach }, within) {
    if (within !== 'unknown') return !within;
    return reach === undefined ? 'unknown' : 'by-day';
  },
  hasProviso: () => true,
  isAboutPersons: false,
};

/** Each use in turn, and both lists, each left out while it is not certain. */
function examined({ uses, applicant, asOf }: DataUseCase, readings: Readings) {
  if (uses === undefined) return { grounds: NONE };
  const grounds: Ground<DataUseApprovalGround>[] = Array(2 * uses.length);
  const furigana = withinProviso.holds('within-once-added', asOf, readings);
  let needed: Listed | undefined;
  let freed: Listed | undefined;
  let areNeededCertain = true;
  let areFreedCertain = true;
  for (let i = 0; i < uses.length; i++) {
    const use = uses[i]!;
    const { unit, items } = use;
    const anothers = anotherSections.holds(use, applicant, readings);
    const within = withinProviso.holds(reachIn(use, readings), asOf, readings);
    const sorted = items && sortedBy(freedOf(use, furigana, readings), items);
    grounds[i] = anotherSectionGround(i, anothers, unit);
    grounds[uses.length + i] = withinProvisoGround(i, within, sorted, use.isElsewhere);
    if (anothers === false) continue;
    if (anothers === true && sorted?.isOpen === false) {
      needed = list(sorted.others, unit!, needed);
      freed = list(sorted.freed, unit!, freed);
    } else {
      if (within !== true) areNeededCertain = false;
      if (sorted === undefined ? within === 'unknown' : sorted.isOpen || sorted.freed.length > 0)
        areFreedCertain = false;
    }
  }
  return {
    grounds: grounds.length === 0 ? NONE : Object.freeze(grounds),
    approvals: areNeededCertain ? entriesOf(needed, (unit, items) => ({ from: headOfUnit(unit), items })) : undefined,
    exempt: areFreedCertain ? entriesOf(freed, (managedBy, items) => ({ managedBy, items })) : undefined,
  };
}

const headOfUnit = /* @__PURE__ */ byUnit((unit) => frozen(headOf(unit)));
