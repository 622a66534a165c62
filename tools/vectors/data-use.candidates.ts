import { article7 } from '../../test/oracles/data-use.js';
import {
  applicants,
  casesOfOneUse,
  days,
  factsOf,
  hasCompletion,
  sampleOfThreeUses,
} from '../../test/oracles/data-use-completions.js';

const SEED = 14;
/** The day on which furigana came into the Act begins, in every form of a moment. */
const FURIGANA_DAY = ['2025-05-26', '2025-05-26T00:00:00+09:00', '2025-05-25T15:00:00Z', '令和7年5月26日'];

/** One use of every class, several uses by chance, none at all, and the forms of the day. */
export function* dataUseFacts(): Generator<object> {
  for (const applicant of applicants) {
    for (const day of days) {
      yield factsOf(applicant, undefined, day);
      yield factsOf(applicant, [], day);
    }
    yield* casesOfOneUse(applicant, hasCompletion);
  }
  yield* sampleOfThreeUses(SEED, 150);
  const furigana = [{ managedBy: '戸籍住民課', items: [article7('第1号の2')] }];
  for (const asOf of FURIGANA_DAY) yield factsOf('福祉推進課', furigana, asOf);
}
