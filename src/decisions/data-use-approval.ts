import { isWithinProviso } from '../articles/article-14-data-use.js';
import { understand } from '../input/facts.js';
import { headOf, type Post } from '../regulation/posts.js';
import type { Readings } from '../regulation/readings.js';
import type { Day } from '../time/calendar.js';
import { contests } from '../verdict/contest.js';
import type { Decision } from '../verdict/decision.js';
import { type Options, readOptions } from '../verdict/options.js';
import type { Contest, Ground, Verdict } from '../verdict/verdict.js';
import { type DataUseCase, type DataUseFacts, readDataUse, type Use } from './data-use.facts.js';
import {
  anotherSection,
  dataUseCaveats,
  hangsOnDay,
  readingsInPlay,
  type Seen,
  seenUses,
  withinProviso,
} from './data-use.grounds.js';
import { distinct, list, nothingListed } from './data-use.listed.js';
import { missingPaths, possibleWeights, type Scale, type Weight } from './data-use.worlds.js';

/**
 * The conditions that {@link decideDataUseApproval} examines.
 * @ja データ利用の承認の判断で検討する要件
 */
export type DataUseApprovalGround = 'another-section' | 'within-proviso';

interface Approvals {
  /** Whose approval is needed, and for which items: the heads of the sections that manage the data. */
  readonly approvals?: readonly { readonly from: Post; readonly items: readonly string[] }[];
  /** Items of other sections that need no approval. */
  readonly exempt?: readonly { readonly managedBy: string; readonly items: readonly string[] }[];
}

/**
 * What {@link decideDataUseApproval} answers.
 * @ja データ利用の承認の判断の結果
 */
export type DataUseApprovalVerdict = Verdict<
  'data-use-approval',
  { required: Approvals; exempt: Approvals; 'not-required': Approvals },
  DataUseApprovalGround,
  DataUseFacts
>;

type Outcome = 'required' | 'exempt' | 'not-required';
const OUTCOMES = ['not-required', 'exempt', 'required'] as const;

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
 * Edges. The range of items 1 to 8 takes in item 1-2 (furigana of the name) from 2025-05-26 (reading
 * `amended-reference`) and leaves out item 8-2, the Individual Number. Former surnames and common names are item 14
 * matters; what Article 30-45 of that Act adds for foreign residents is not in Article 7: neither is exempt. A use that
 * mixes exempt and other items needs approval for the others. Units that are no sections count as sections (reading
 * `section-like-units`).
 *
 * Not decided: whether data is drawn from the resident register or is merely of the same kind, and who manages it, the
 * owner of the system or of the business. The caller says both.
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
 * @ja 他課が管理するデータの利用に承認が要るか（第14条第1項）。
 * @category Chapter 5 — Introduction of systems
 */
export function decideDataUseApproval(facts: DataUseFacts, options?: Options): DataUseApprovalVerdict {
  const chosen = readOptions(options);
  const given = understand(facts, readDataUse);
  const seen = seenUses(given, chosen.readings);
  const outcome = settled(given, seen) ?? outcomeOf(given, chosen.readings);
  const lists = given.uses === undefined ? {} : approvalsOf(seen);
  const grounds = groundsOf(seen);
  const missing = outcome === 'undetermined' ? missingPaths(given, scaleOf(chosen.readings)) : [];
  const contested = contestedOf(given, outcome, chosen.readings);
  const caveats = dataUseCaveats(given, chosen.on);
  const { approvals, exempt } = lists;
  const decision = 'data-use-approval';
  // The usual verdict has both lists, and a plain literal of them is made ten times as fast as a spread.
  return approvals !== undefined && exempt !== undefined
    ? { decision, outcome, approvals, exempt, grounds, missing, contested, remedies: [], caveats }
    : { decision, outcome, ...lists, grounds, missing, contested, remedies: [], caveats };
}

/** 1: all of it is within the proviso. 2: some of it is not. */
function scaleOf(readings: Readings): Scale {
  return {
    readings,
    weightsOf: ({ items, personal }: Use, asOf: Day): readonly Weight[] => {
      if (items !== undefined) return allWithin(items, asOf, readings) ? [1] : [2];
      // Data that is no personal information cannot be a matter of Article 7.
      return personal === false ? [2] : [1, 2];
    },
    tippedByItems: ({ personal }) => personal !== false,
    tippedByPersonalInformation: () => false,
    tippedByDay: (use) => hangsOnDay(use, readings),
    dayMatters: readings['amended-reference'] === 'as-amended',
  };
}

function allWithin(items: readonly string[], asOf: Day, readings: Readings): boolean {
  for (const item of items) if (isWithinProviso(item, asOf, readings) !== true) return false;
  return true;
}

/** The outcome if nothing about it is open, as in most questions: the weightiest use decides. */
function settled({ applicant, uses, asOf }: DataUseCase, seen: readonly Seen[]): Outcome | undefined {
  if (applicant === undefined || uses === undefined || asOf === undefined) return undefined;
  let outcome: Outcome = 'not-required';
  for (const { anothers, use, within } of seen) {
    if (anothers === false) continue;
    if (anothers === 'unknown' || use.items === undefined) return undefined;
    if (within === false) outcome = 'required';
    else if (outcome !== 'required') outcome = 'exempt';
  }
  return outcome;
}

function outcomeOf(given: DataUseCase, readings: Readings): Outcome | 'undetermined' {
  const weights = possibleWeights(given, scaleOf(readings));
  const [weight] = weights;
  return weights.size === 1 ? OUTCOMES[weight!] : 'undetermined';
}

/** Both lists, each left out while it is not certain. */
function approvalsOf(seen: readonly Seen[]): Approvals {
  const approvals = nothingListed();
  const exempt = nothingListed();
  let [approvalsCertain, exemptCertain] = [true, true];
  for (const { use, anothers, withins } of seen) {
    if (anothers === false) continue;
    if (anothers === true && use.items !== undefined && !withins.includes('unknown')) {
      for (let i = 0; i < withins.length; i++) list(use.items[i]!, use.unit!, withins[i] === true ? exempt : approvals);
    } else {
      if (withins.some((within) => within !== true)) approvalsCertain = false;
      if (withins.some((within) => within !== false)) exemptCertain = false;
    }
  }
  const certain: { -readonly [list in keyof Approvals]: Approvals[list] } = {};
  if (approvalsCertain)
    certain.approvals = approvals.sections.map(({ unit, items }) => ({ from: headOf(unit), items: distinct(items) }));
  if (exemptCertain)
    certain.exempt = exempt.sections.map(({ unit, items }) => ({ managedBy: unit, items: distinct(items) }));
  return certain;
}

const groundsOf = (seen: readonly Seen[]): Ground<DataUseApprovalGround>[] => {
  const grounds: Ground<DataUseApprovalGround>[] = Array(2 * seen.length);
  for (let i = 0; i < seen.length; i++) {
    grounds[i] = anotherSection(seen[i]!, i);
    grounds[seen.length + i] = withinProviso(seen[i]!, i);
  }
  return grounds;
};

function contestedOf(given: DataUseCase, outcome: Outcome | 'undetermined', readings: Readings): Contest<Outcome>[] {
  const ids = readingsInPlay(given);
  return ids.length === 0 ? [] : contests(ids, readings, outcome, (other) => outcomeOf(given, other));
}

/** The question {@link decideDataUseApproval} answers, as data. */
export const dataUseApproval = {
  id: 'data-use-approval',
  question: {
    ja: '他課が管理するデータの利用に、あらかじめその課の長の承認が要るか。',
    en: "Does the use of other sections' data need the prior approval of their heads?",
  },
  presupposes: {
    ja: '第12条第1項の規定による申請に当たってのデータ利用であること。',
    en: 'A use of data for an application under Article 12, paragraph (1).',
  },
  citations: ['第2条第14号', '第14条第1項本文', '第14条第1項ただし書'],
  outcomes: ['required', 'exempt', 'not-required'],
  favourable: [],
  readings: ['section-like-units', 'amended-reference'],
  decide: decideDataUseApproval,
} as const satisfies Decision<'data-use-approval', Outcome, DataUseFacts, DataUseApprovalVerdict>;
