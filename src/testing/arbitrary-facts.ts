import type fc from 'fast-check';
import type { DecisionId, FactsOf } from '../catalogue/decisions.js';
import { questions } from '../catalogue/questions.js';
import { InvalidFactsError, type Issue } from '../input/errors.js';
import { snapshot } from '../input/facts.js';
import { arbitraryFactsOf } from './arbitrary-of-kind.js';
import { scopeFacts } from './facts-of-bodies.js';
import { dataUseFacts } from './facts-of-data-use.js';
import { inputDeliveryFacts, monthlyPlanFacts, timelinessFacts } from './facts-of-dates.js';
import { meetingFacts, quorumFacts } from './facts-of-meetings.js';
import {
  applicantFacts,
  managerFacts,
  procedureFacts,
  reportAddresseesFacts,
  usageRegimeFacts,
} from './facts-of-systems.js';
import { partly } from './partial-facts.js';

/** Where facts hang together. All others are made each by its kind. */
const factsTogether: { readonly [Id in DecisionId]?: () => fc.Arbitrary<FactsOf<Id>> } = {
  scope: scopeFacts,
  'report-addressees': reportAddresseesFacts,
  manager: managerFacts,
  'monthly-plan': monthlyPlanFacts,
  'input-delivery': inputDeliveryFacts,
  'usage-regime': usageRegimeFacts,
  procedure: procedureFacts,
  applicant: applicantFacts,
  timeliness: timelinessFacts,
  'data-use-approval': dataUseFacts,
  'personal-information': dataUseFacts,
  quorum: quorumFacts,
  meeting: meetingFacts,
};

function completeFacts(id: DecisionId): fc.Arbitrary<object> {
  const question = questions.find(({ declaration }) => declaration.id === id);
  if (question === undefined) throw new InvalidFactsError([NO_SUCH_DECISION]);
  return factsTogether[id]?.() ?? arbitraryFactsOf(question.declaration.facts);
}

const NO_SUCH_DECISION: Issue = {
  path: 'decision',
  code: 'not-one-of',
  message: { ja: '判断の識別子が要ります。', en: 'This must be the id of a decision.' },
};

/**
 * Facts of a decision, for property tests with fast-check: all that the decision understands and all of its outcomes,
 * more often where answers change (days near deadlines, even and odd attendance, units that are no sections, other
 * names of posts).
 *
 * Complete facts settle the decision under any readings. With `partial`, any part of them is unknown: facts as a whole,
 * posts of an attendance, terms of a contract, whatever is not known of a use of data. Values are plain JSON data.
 *
 * @example
 * ```ts
 * const settles = fc.property(arbitraryFacts('quorum'), (facts) => isSettled(decideQuorum(facts)));
 * fc.check(settles).failed // => false
 * const names = fc.property(arbitraryFacts('timeliness', { partial: true }), (facts) => {
 *   const verdict = decideTimeliness(facts);
 *   return isSettled(verdict) === (verdict.missing.length === 0);
 * });
 * fc.check(names).failed // => false
 * ```
 * @throws InvalidFactsError if there is no such decision.
 * @ja 判断に用いる事実の任意値（`partial` なら一部が不明のもの）
 */
export function arbitraryFacts<Id extends DecisionId>(
  id: Id,
  options: { readonly partial?: boolean } = {},
): fc.Arbitrary<FactsOf<Id>> {
  const complete = completeFacts(id) as fc.Arbitrary<FactsOf<Id>>;
  return snapshot(options)['partial'] === true ? partly(complete) : complete;
}
