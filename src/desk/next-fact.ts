import type { AnyVerdict, DecisionId } from '../catalogue/decisions.js';
import { questions } from '../catalogue/questions.js';
import { attempt } from '../input/attempt.js';
import { type Options, readOptions } from '../verdict/options.js';
import type { Verdict } from '../verdict/verdict.js';
import { mostSettling } from './settling.js';

/**
 * The one fact to ask next: of the facts that a verdict names as missing, the one whose answer settles most. A form, a command or an
 * assistant that asks it, decides again and so on until there is nothing left to ask asks least.
 *
 * What is counted: all cases that can stand behind the verdict, each of their facts in one of the classes that the text tells apart, all
 * as likely; and of each missing fact, in how many of them its answer alone settles the question. The most wins, of equals the one
 * that the question names first. Where dates, counts or names decide, the order is fixed: that in which the question names its facts, but
 * for a fact that can settle it whatever the others are.
 *
 * @param options - Those that the verdict was made with.
 * @returns its path, as in `missing`; `undefined` where there is nothing to ask.
 * @throws InvalidFactsError if this is no verdict, or an option is not understood.
 * @example
 * ```ts
 * nextFact(decideProcedure({})) // => 'change'
 * nextFact(decideMeeting({ committee: 'steering' })) // => 'convenedBy'
 * nextFact(decideMeeting({ committee: 'security', convenedBy: '管理部長' })) // => undefined
 * ```
 * @ja 不足する事実のうち、次に尋ねるべきもの（答えが最も多くの場合に結論を定めるもの）
 */
export function nextFact<V extends AnyVerdict>(verdict: V, options?: Options): V['missing'][number] | undefined {
  const { readings } = readOptions(options);
  return attempt(() => {
    const { decision, missing } = verdict as Verdict<DecisionId>;
    if (missing.length < 2) return missing[0];
    const question = questions.find(({ declaration }) => declaration.id === decision)!.declaration;
    if ('leaves' in question) return mostSettling(question, verdict as Verdict, readings);
    return FIRST[decision]?.find((path) => missing.includes(path)) ?? missing[0];
  });
}

/** The facts that can settle a question by themselves, where dates, counts or names decide. */
const FIRST: { readonly [Id in DecisionId]?: readonly string[] } = {
  // There is no cover slip.
  'input-delivery': ['coverSlip'],
  // Whoever applies is or is not who may, whoever uses the system.
  applicant: ['system', 'managedBy', 'applicant'],
  // No data is used.
  'data-use-approval': ['uses'],
  'personal-information': ['uses'],
  // Somebody else convened it.
  meeting: ['convenedBy', 'acting'],
};
