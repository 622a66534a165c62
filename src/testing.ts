/**
 * What a test suite of software that embeds the decisions needs: arbitraries of all facts for property tests, builders
 * of common facts, and matchers of verdicts. Needs fast-check 4; `arakawa-it-rules/testing/vitest` and
 * `arakawa-it-rules/testing/jest`, which register the matchers, do not.
 *
 * @module testing
 */
export type { FactsOf } from './catalogue/decisions.js';
export { arbitraryFacts } from './testing/arbitrary-facts.js';
export { arbitraryHeads } from './testing/arbitrary-heads.js';
export { arbitraryJudgement } from './testing/arbitrary-judgement.js';
export { arbitraryDay, arbitraryMoment } from './testing/arbitrary-moment.js';
export { arbitraryOptions } from './testing/arbitrary-options.js';
export { arbitraryOrganization } from './testing/arbitrary-organization.js';
export { arbitraryPost } from './testing/arbitrary-post.js';
export { arbitraryDepartment, arbitraryUnit } from './testing/arbitrary-unit.js';
export { arbitraryFiscalYear, arbitraryMonth } from './testing/arbitrary-year.js';
export { aJudgement, allTerms, aUse, fullAttendance, theApplication } from './testing/builders.js';
export { arbitraryDataUse } from './testing/facts-of-data-use.js';
export { arbitrarySystem } from './testing/facts-of-systems.js';
export {
  type MatcherResult,
  type OutcomeOf,
  type VerdictMatchers,
  verdictMatchers,
} from './testing/verdict-matchers.js';
