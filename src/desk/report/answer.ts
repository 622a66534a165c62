import type { AnyVerdict } from '../../catalogue/decisions.js';
import { version } from '../../catalogue/version.js';
import { understand } from '../../input/facts.js';
import { isReview, readReview } from '../../records/compared-review.js';
import { readVerdict } from '../../records/compared-verdict.js';
import { asJson } from '../../records/plain-json.js';
import { type Receipt, receiptIn } from '../../records/receipt.js';
import type { ReviewRecord, VerdictRecord } from '../../records/record.js';
import { edition } from '../../regulation/edition.js';
import type { AnyReview } from '../../reviews/reviews.js';

/** An answer, and how it came about: by what it is made, and with what if it is on record. */
export interface Answer {
  readonly given: AnyVerdict | AnyReview;
  readonly made: Pick<VerdictRecord, 'library' | 'edition'>;
  readonly onRecord?: (VerdictRecord | ReviewRecord) & { readonly receipt?: Receipt };
}

/** A verdict or a review, alone or on record, as plain JSON. */
export const readAnswer = (answer: unknown): Answer =>
  understand({ answer }, ({ answer }, issues): Answer => {
    const json = asJson(answer, 'answer', issues) as Answer['given'] | Answer['onRecord'];
    const hasParts = typeof json === 'object' && json !== null;
    const onRecord = hasParts && ('verdict' in json || 'review' in json) ? json : undefined;
    const [given, path] =
      onRecord === undefined
        ? [json as Answer['given'], 'answer']
        : 'verdict' in onRecord
          ? [onRecord.verdict, 'answer.verdict']
          : [onRecord.review, 'answer.review'];
    if (isReview(given)) readReview(given, path, issues);
    else readVerdict(given, path, issues);
    return {
      given,
      made: onRecord ?? { library: version, edition },
      ...(onRecord && { onRecord: { ...onRecord, ...receiptIn(answer) } }),
    };
  });
