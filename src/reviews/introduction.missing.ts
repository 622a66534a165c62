/** What is not known of a case and can still decide a station: where it stands in the case, and in words. */
import { applicantWords } from '../decisions/applicant.words.js';
import { criteriaWords } from '../decisions/criteria.words.js';
import { dataUseApprovalWords } from '../decisions/data-use-approval.words.js';
import { meetingWords } from '../decisions/meeting.words.js';
import { personalInformationWords } from '../decisions/personal-information.words.js';
import { procedureWords } from '../decisions/procedure.words.js';
import { referralWords } from '../decisions/referral.words.js';
import { timelinessWords } from '../decisions/timeliness.words.js';
import type { Bilingual } from '../input/language.js';
import { sayMissing } from '../verdict/in-words.js';
import type { AnyWords } from '../verdict/words.js';
import type { Judged } from './introduction.judged.js';

interface Missing {
  readonly paths: readonly string[];
  readonly inWords: readonly Bilingual[];
}

/** The verdicts that ask for facts, with their words and, where it is not the case itself, the part that has their facts. */
const ASKING = {
  procedure: { words: procedureWords },
  applicant: { words: applicantWords },
  criteria: { words: criteriaWords, part: 'criteria' },
  dataUse: { words: dataUseApprovalWords },
  personalInformation: { words: personalInformationWords },
  timeliness: { words: timelinessWords },
  referral: { words: referralWords },
  meeting: { words: meetingWords, part: 'meeting' },
} as const satisfies { readonly [verdict in keyof Judged]?: { readonly words: object; readonly part?: string } };

/** What a verdict lacks, apart from facts that nobody can establish before they are brought about. */
export const missingOf = (judged: Judged, verdict: keyof typeof ASKING, outstanding: readonly string[] = []): Missing =>
  askedBy(
    verdict,
    judged[verdict].missing.filter((path) => !outstanding.includes(path)),
  );

/** Facts of a verdict, by their paths, as the case has them and as they are asked for. */
export function askedBy(verdict: keyof typeof ASKING, facts: readonly string[]): Missing {
  const { words, part }: { readonly words: Pick<AnyWords, 'asks'>; readonly part?: string } = ASKING[verdict];
  return {
    paths: facts.map((path) => (part === undefined ? (IN_CASE[path] ?? path) : `${part}.${path}`)),
    inWords: facts.map((path) => sayMissing(path, words)),
  };
}

/** Data is used under the law of the day of the application. */
const IN_CASE: { readonly [path: string]: string } = { asOf: 'appliedAt' };
