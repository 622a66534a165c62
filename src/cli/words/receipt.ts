import type { Language } from 'arakawa-it-rules';
import type { Receipt } from 'arakawa-it-rules/records';

const RECEIPTS = {
  altered: {
    ja: '（記録は、識別子が付いた後に改められている。）',
    en: '(the record was altered after it got its id)',
  },
  absent: { ja: '（記録に識別子がない。）', en: '(the record has no id)' },
} as const;

/** What is to be said of a record beside its answer; there is nothing where it is as it was. */
export const receiptInWords = (receipt: Receipt | undefined, language: Language): string | undefined =>
  receipt && RECEIPTS[receipt][language];
