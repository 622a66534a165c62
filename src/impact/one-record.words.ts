import type { AnyVerdict } from '../catalogue/decisions.js';
import type { Language } from '../input/language.js';
import { readReview } from '../records/compared-review.js';
import type { ReviewRecord, VerdictRecord } from '../records/record.js';
import { citeIn } from '../regulation/citation.js';
import { BETWEEN, COLON } from '../schemas/facts-in-words.js';
import { NONE } from '../schemas/plain-words.js';
import type { Comparison } from '../text/compare.js';
import { touching } from '../text/within.js';
import { impactOf } from './impact.js';
import { differingLines } from './impact.words.js';

/** What an amendment is to one answer, in words: the grounds whose place changes, and how it would then be answered. */
export function explainOnRecord(
  comparison: Comparison,
  onRecord: VerdictRecord | ReviewRecord,
  language: Language,
): readonly string[] {
  const { places, records } = impactOf(comparison, [onRecord]);
  const changes = places.map((place) => touching(place, true));
  const touched = citedIn(onRecord).filter((citation) => changes.some((touches) => touches([citation])));
  const said = touched.map((citation) => citeIn(citation, language)).join(BETWEEN[language]);
  return [
    TOUCHED[language] + COLON[language] + (said || NONE[language]),
    ...records.differing.flatMap((each) => differingLines(each, language)),
  ];
}

function citedIn(onRecord: VerdictRecord | ReviewRecord) {
  const verdicts =
    'verdict' in onRecord
      ? [onRecord.verdict]
      : readReview(onRecord.review, 'review', [])!.stations.flatMap(
          ({ verdict }) => (verdict as AnyVerdict | undefined) ?? [],
        );
  return [...new Set(verdicts.flatMap(({ grounds }) => grounds.map(({ citation }) => citation)))];
}

const TOUCHED = { ja: '根拠のうち変わるもの', en: 'Grounds whose wording changes' } as const;
