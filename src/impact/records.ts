import type { DecisionId } from '../catalogue/decisions.js';
import type { Issue } from '../input/errors.js';
import type { Difference } from '../records/difference.js';
import { receiptIn } from '../records/receipt.js';
import type { VerdictRecord } from '../records/record.js';
import { decideAgain, type Replayed, type ReplayedReview } from '../records/replay.js';
import type { ReviewDifference } from '../records/review-difference.js';
import { type Supposed, supposing } from '../regulation/versions.js';

/**
 * What an amendment makes of records. Each is counted once, under the first of these that fits.
 * @ja 改正が記録に及ぼす影響
 */
export interface RecordsImpact {
  readonly count: number;
  /** Answered otherwise with the changed constants, in the order given. */
  readonly differing: readonly DifferingRecord[];
  /** By their place among those given: what they rest on has changed in a way that cannot be decided under. Look at them. */
  readonly toReview: readonly number[];
  /** How many the amendment does not touch. */
  readonly untouched: number;
  /** Those that this version of the library refuses without the amendment. */
  readonly unreadable: readonly { readonly index: number; readonly issues: readonly Issue[] }[];
}

/**
 * A record that is answered otherwise, by its place among those given. `flips`: its outcome, or in a review how something
 * stands, is another; else only what is said beside. Facts that are refused under the changed law flip, too.
 * @ja 改正により結論の変わる記録1件
 */
export type DifferingRecord = { readonly index: number; readonly flips: boolean } & Exclude<
  Replayed | ReplayedReview,
  { readonly status: 'same' }
>;

/** What is decided again, and what cannot be. */
export interface Amendments {
  readonly supposed: Supposed;
  /** Decisions that rest on changes that cannot be decided under. */
  readonly open: ReadonlySet<DecisionId>;
}

/** Decides records as the law is and as it is amended, one at a time. What is kept are those that differ. */
export function impactOn(records: Iterable<unknown>, { supposed, open }: Amendments): RecordsImpact {
  const found = { differing: [] as DifferingRecord[], toReview: [] as number[], untouched: 0 };
  const unreadable: { readonly index: number; readonly issues: readonly Issue[] }[] = [];
  let index = 0;
  for (const record of records) {
    const today = decideAgain(record);
    if (today.status === 'refused') unreadable.push({ index, issues: today.issues });
    else {
      const amended = withoutEdition(supposing(supposed, () => decideAgain(asOfToday(record, today))));
      if (amended.status !== 'same')
        found.differing.push({ index, flips: doesFlip(amended), ...amended, ...receiptIn(record) });
      else if (restsOn(open, amended)) found.toReview.push(index);
      else found.untouched += 1;
    }
    index += 1;
  }
  return { count: index, ...found, unreadable };
}

/** What the amendment alone changes: that the library itself has come to answer otherwise since is no part of it. */
const asOfToday = (record: unknown, today: Replayed | ReplayedReview): unknown => {
  if (today.status !== 'differs') return record;
  const answered = 'verdict' in today ? { verdict: today.verdict } : { review: today.review };
  return { ...(record as VerdictRecord), ...answered };
};

/** That two versions are known, of which the newest was taken, says nothing of the case. */
function withoutEdition(replayed: Replayed | ReplayedReview): Replayed | ReplayedReview {
  if (replayed.status !== 'differs') return replayed;
  const differences = (replayed.differences as readonly (Difference | ReviewDifference)[]).filter(
    (difference) => difference.part !== 'caveat' || difference.after?.code !== 'newest-edition',
  );
  const same = 'decision' in replayed ? { decision: replayed.decision } : { reviewed: replayed.reviewed };
  return differences.length === 0 ? { status: 'same', ...same } : ({ ...replayed, differences } as typeof replayed);
}

const doesFlip = (replayed: Exclude<Replayed | ReplayedReview, { readonly status: 'same' }>): boolean =>
  replayed.status === 'refused' || replayed.differences.some(({ part }) => part === 'outcome' || part === 'status');

/** A review asks many questions. */
const restsOn = (open: ReadonlySet<DecisionId>, same: object): boolean =>
  'decision' in same ? open.has(same.decision as DecisionId) : open.size > 0;
