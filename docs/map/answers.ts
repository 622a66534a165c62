import type { Bilingual } from '../../src/index.js';
import type { LedgerEntry } from '../../src/regulation.js';

/** What answers for a place, by the most that the library does with it. */
export type Answer = 'decision' | 'acts' | 'data' | 'nothing' | 'fault';

export function answerFor({ answeredBy, nothingToCompute }: LedgerEntry): Answer {
  if (answeredBy.some((name) => name.startsWith('decide'))) return 'decision';
  if (answeredBy.includes('dutiesOf') || answeredBy.includes('powersOf')) return 'acts';
  if (answeredBy.length > 0) return 'data';
  return nothingToCompute === undefined ? 'fault' : 'nothing';
}

/** In the order of the legend. */
export const answers: { readonly [answer in Answer]: Bilingual } = {
  decision: { ja: '判断がある', en: 'Decided by a function' },
  acts: { ja: '義務・権限として引ける', en: 'Listed as a duty or power' },
  data: { ja: 'データとして収める', en: 'Held as data' },
  nothing: { ja: '計算することがない（理由を記す）', en: 'Nothing to compute, with the reason' },
  fault: { ja: '応えるものがない（不備）', en: 'Unanswered: a fault' },
};
