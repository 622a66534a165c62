import { citeIn } from './citation.js';
import { dataUseApprovalSentences } from './decisions/data-use-approval.sentences.js';
import { managerSentences } from './decisions/manager.sentences.js';
import { personalInformationSentences } from './decisions/personal-information.sentences.js';
import { quorumSentences } from './decisions/quorum.sentences.js';
import { timelinessSentences } from './decisions/timeliness.sentences.js';
import type { AnyVerdict, DecisionId } from './decisions.js';
import type { Language, Text } from './language.js';
import { type Sentence, type Sentences, sayCaveat, sayContest, sayOf, type Values } from './sentences.js';
import type { Remedy } from './verdict.js';

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
  manager: managerSentences,
  timeliness: timelinessSentences,
  quorum: quorumSentences,
  'data-use-approval': dataUseApprovalSentences,
  'personal-information': personalInformationSentences,
};

/** The sentences of a decision, seen without the types that tie them to its verdict. */
interface Words {
  readonly outcomes: Readonly<Record<string, Text>>;
  readonly summaries: Readonly<Record<string, Sentence<AnyVerdict>>>;
  readonly grounds: Readonly<Record<string, Readonly<Record<string, Sentence<Values>>>>>;
  readonly facts: Readonly<Record<string, Sentence<readonly string[]>>>;
  readonly remedy: Sentence<unknown>;
}

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
 * @ja 結論を日本語又は英語の文で説明する。
 */
export function explain(verdict: AnyVerdict, language: Language): Explanation {
  const words = sentences[verdict.decision] as unknown as Words;
  const colon = language === 'ja' ? '：' : ': ';
  const label = (outcome: string): Text => words.outcomes[outcome] ?? UNDETERMINED;
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

const UNDETERMINED: Text = { ja: '判断できない', en: 'it cannot be decided' };

const undetermined = (missing: readonly string[]): Text => ({
  ja: `判断できない。結論を左右する事実が分かっていない: ${missing.join('、')}。`,
  en: `It cannot be decided yet. Not known, and able to change the answer: ${missing.join('; ')}.`,
});

const WORD = {
  missing: { ja: '不明', en: 'Not known' },
  contested: { ja: '別の読み方', en: 'Another reading' },
  remedy: { ja: '改める方法', en: 'Remedy' },
  caveat: { ja: '留意', en: 'Note' },
} as const;
