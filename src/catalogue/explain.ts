import { applicantSentences } from '../decisions/applicant.sentences.js';
import { committeeSentences } from '../decisions/committee.sentences.js';
import { contractTermsSentences } from '../decisions/contract-terms.sentences.js';
import { criteriaSentences } from '../decisions/criteria.sentences.js';
import { dataUseApprovalSentences } from '../decisions/data-use-approval.sentences.js';
import { disciplineSentences } from '../decisions/discipline.sentences.js';
import { documentUpkeepSentences } from '../decisions/document-upkeep.sentences.js';
import { emergencyManualSentences } from '../decisions/emergency-manual.sentences.js';
import { incidentAuthoritySentences } from '../decisions/incident-authority.sentences.js';
import { inputDeliverySentences } from '../decisions/input-delivery.sentences.js';
import { managerSentences } from '../decisions/manager.sentences.js';
import { measuresSentences } from '../decisions/measures.sentences.js';
import { meetingSentences } from '../decisions/meeting.sentences.js';
import { monthlyPlanSentences } from '../decisions/monthly-plan.sentences.js';
import { noticeSentences } from '../decisions/notice.sentences.js';
import { operationSentences } from '../decisions/operation.sentences.js';
import { personalInformationSentences } from '../decisions/personal-information.sentences.js';
import { policyDutySentences } from '../decisions/policy-duty.sentences.js';
import { policyReviewSentences } from '../decisions/policy-review.sentences.js';
import { procedureSentences } from '../decisions/procedure.sentences.js';
import { quorumSentences } from '../decisions/quorum.sentences.js';
import { referralSentences } from '../decisions/referral.sentences.js';
import { reportAddresseesSentences } from '../decisions/report-addressees.sentences.js';
import { scopeSentences } from '../decisions/scope.sentences.js';
import { timelinessSentences } from '../decisions/timeliness.sentences.js';
import { usageRegimeSentences } from '../decisions/usage-regime.sentences.js';
import { attempt, needLanguage } from '../input/attempt.js';
import type { Bilingual, Language } from '../input/language.js';
import { citeIn } from '../regulation/citation.js';
import { type Sentence, type Sentences, sayCaveat, sayContest, sayOf, type Values } from '../verdict/sentences.js';
import type { Remedy } from '../verdict/verdict.js';
import type { AnyVerdict, DecisionId } from './decisions.js';

/**
 * A verdict in words.
 * @ja 結論の説明（要旨と各行）
 */
export interface Explanation {
  /** One sentence that answers the question. */
  readonly summary: string;
  /** A line for each ground, then for each missing fact, contested reading, remedy and caveat, in the verdict's order. */
  readonly lines: readonly string[];
}

type SentencesOf = {
  readonly [Id in DecisionId]: Extract<AnyVerdict, { decision: Id }> extends infer V extends AnyVerdict
    ? Sentences<V, FactsOf<V>>
    : never;
};
type FactsOf<V extends AnyVerdict> = V['remedies'][number] extends Remedy<infer Facts, string> ? Facts : never;

const sentences: SentencesOf = {
  scope: scopeSentences,
  'report-addressees': reportAddresseesSentences,
  'incident-authority': incidentAuthoritySentences,
  manager: managerSentences,
  'document-upkeep': documentUpkeepSentences,
  'contract-terms': contractTermsSentences,
  'monthly-plan': monthlyPlanSentences,
  'input-delivery': inputDeliverySentences,
  'usage-regime': usageRegimeSentences,
  operation: operationSentences,
  procedure: procedureSentences,
  applicant: applicantSentences,
  criteria: criteriaSentences,
  timeliness: timelinessSentences,
  referral: referralSentences,
  notice: noticeSentences,
  'data-use-approval': dataUseApprovalSentences,
  'personal-information': personalInformationSentences,
  committee: committeeSentences,
  quorum: quorumSentences,
  meeting: meetingSentences,
  'policy-duty': policyDutySentences,
  measures: measuresSentences,
  'emergency-manual': emergencyManualSentences,
  'policy-review': policyReviewSentences,
  discipline: disciplineSentences,
};

/** The sentences of a decision, seen without the types that tie them to its verdict. */
export interface Words {
  readonly outcomes: Readonly<Record<string, Bilingual>>;
  readonly summaries: Readonly<Record<string, Sentence<AnyVerdict>>>;
  readonly grounds: Readonly<Record<string, Readonly<Record<string, Sentence<Values>>>>>;
  readonly facts: Readonly<Record<string, Sentence<readonly string[]>>>;
  readonly remedy: Sentence<unknown>;
}

export const wordsOf = (id: DecisionId): Words => sentences[id] as unknown as Words;

/**
 * A verdict in words, in the style of official documents: citations in the grammar of the language, era dates in
 * Japanese. Names of systems, units and posts stay Japanese.
 *
 * @example
 * ```ts
 * const verdict = decideTimeliness({ appliedAt: '2026-08-31', plannedFor: 2027 });
 * explain(verdict, 'ja').lines[0] // => '第12条第2項本文：令和8年8月31日の申請は、期限の令和8年8月31日までになされている。'
 * explain(verdict, 'en').summary // => 'The application is on time.'
 * ```
 * @throws InvalidFactsError if this is no verdict of the library, or no language that it speaks.
 * @ja 結論を日本語又は英語の文で説明する。
 */
export function explain(verdict: AnyVerdict, language: Language): Explanation {
  needLanguage(language);
  return attempt(() => explanationOf(verdict, language));
}

function explanationOf(verdict: AnyVerdict, language: Language): Explanation {
  const words = wordsOf(verdict.decision);
  const colon = language === 'ja' ? '：' : ': ';
  const label = (outcome: string): Bilingual => words.outcomes[outcome] ?? UNDETERMINED;
  const nameOf = (path: string): string => {
    const [fact, ...rest] = path.split('.');
    return sayOf(words.facts[fact!]!, rest)[language];
  };
  const missing = verdict.missing.map(nameOf);
  return {
    summary:
      verdict.outcome === 'undetermined'
        ? undetermined(missing)[language]
        : sayOf(words.summaries[verdict.outcome]!, verdict)[language],
    lines: [
      ...verdict.grounds.map(
        ({ code, citation, holds, values = {} }) =>
          citeIn(citation, language) + colon + sayOf(words.grounds[code]![String(holds)]!, values)[language],
      ),
      ...missing.map((name) => WORD.missing[language] + colon + name),
      ...verdict.contested.map(
        (contest) => WORD.contested[language] + colon + sayContest(contest, label(contest.outcome))[language],
      ),
      ...verdict.remedies.map(
        (remedy) =>
          `${WORD.remedy[language]}${colon}${sayOf(words.remedy, remedy)[language]}${inBrackets(citeIn(remedy.citation, language), language)}`,
      ),
      ...verdict.caveats.map((caveat) => WORD.caveat[language] + colon + sayCaveat(caveat)[language]),
    ],
  };
}

const inBrackets = (text: string, language: Language) => (language === 'ja' ? `（${text}）` : ` (${text})`);

const UNDETERMINED: Bilingual = { ja: '判断できない', en: 'it cannot be decided' };

const undetermined = (missing: readonly string[]): Bilingual => ({
  ja: `判断できない。結論を左右する事実が分かっていない：${missing.join('、')}。`,
  en: `It cannot be decided yet. Not known, and able to change the answer: ${missing.join('; ')}.`,
});

const WORD = {
  missing: { ja: '不明', en: 'Not known' },
  contested: { ja: '別の読み方', en: 'Another reading' },
  remedy: { ja: '改める方法', en: 'Remedy' },
  caveat: { ja: '留意', en: 'Note' },
} as const;
