import { type AnyVerdict, type IntroductionReview, InvalidFactsError, type Options } from 'arakawa-it-rules';
import { factsSchemas, runDecision, runReview } from 'arakawa-it-rules/schemas';
import { isRecord } from '../../schemas/place.js';
import { type CaseFile, readCaseFile, wordsIn } from '../case-file.js';
import { command } from '../command.js';
import { jsonOf } from '../input/json.js';
import { wholeText } from '../input/whole.js';
import { JSON_OUT } from '../options.js';
import { issuesOf, refuse } from '../refused.js';
import { statusOf, statusOfReview } from '../status.js';
import { paperIn, REPORT } from '../words/report.js';
import { introductionInWords } from '../words/review.js';
import { editionInWords, verdictInWords } from '../words/verdict.js';

export const review = command({
  summary: {
    ja: '事例ファイルの導入等を審査し、問いに答える。',
    en: 'Reviews the introduction of a case file, and answers its questions.',
  },
  operands: { ja: '<事例.json>', en: '<case.json>' },
  takes: [1, 1],
  about: {
    ja: `事例ファイルの書き方は、手引の第10章と examples/ward/case.json にあります。書面（--report）は、導入等の審査のものです。`,
    en: `Guide 10 and examples/ward/case.json show what a case file has. --report is on the introduction.`,
  },
  options: { ...JSON_OUT, ...REPORT },
  status: {
    ja: `0 指摘も、足りない事実もない　1 規程の求めるとおりでないものがある
2 事例ファイルを受け付けない　3 足りない事実がある（一つの導入等と問いのうち最も大きいもの）`,
    en: `0 nothing found wanting, no fact lacking; 1 something is not as the text asks;
2 the case file is refused; 3 facts are lacking (the highest of the introduction and the questions).`,
  },
  async run({ values, positionals: [path = '-'], language }, io, note) {
    const paper = await paperIn(values, language, io);
    const file = readCaseFile(jsonOf(await wholeText(io, path)));
    const introduction = reviewOf(file);
    const verdicts = file.questions.map((_, number) => verdictOf(file, number));
    for (const verdict of verdicts) note(statusOf(verdict));
    if (introduction !== undefined) note(statusOfReview(introduction));
    if (paper !== undefined) {
      if (introduction === undefined)
        return refuse('審査する導入等がありません。', 'There is no introduction to report on.');
      const facts = inOrganization(file, file.introduction);
      return io.print(`${paper(introduction, { facts, options: file.options as Options })}\n`);
    }
    if (values.json) {
      const data = { ...(introduction !== undefined && { introduction }), questions: verdicts };
      return io.print(`${JSON.stringify(data)}\n`);
    }
    const parts = [
      wordsIn(file.title, language),
      ...(introduction === undefined ? [] : [introductionInWords(introduction, language)]),
      ...verdicts.map(
        (verdict, i) =>
          `${i + 1}. ${wordsIn(file.questions[i]!.about, language)}\n${verdictInWords(verdict, language)}`,
      ),
      editionInWords(language),
    ];
    return io.print(`${parts.join('\n\n')}\n`);
  },
});

const reviewOf = (file: CaseFile): IntroductionReview | undefined =>
  file.introduction === undefined
    ? undefined
    : at('introduction', file.introduction, () =>
        runReview('introduction', inOrganization(file, file.introduction), file.options as Options),
      );

function verdictOf(file: CaseFile, number: number): AnyVerdict {
  const { decision, facts } = file.questions[number]!;
  const asked = 'organization' in factsSchemas[decision].shape ? inOrganization(file, facts) : facts;
  return at(`questions.${number}.facts`, facts, () => runDecision(decision, asked, file.options as Options));
}

/** What the file says of the organisation, and what the facts add to it. What the facts say themselves goes first. */
function inOrganization({ organization }: CaseFile, facts: unknown): unknown {
  if (!isRecord(facts)) return facts;
  const own = facts['organization'] ?? {};
  return isRecord(own) ? { ...facts, organization: { ...organization, ...own } } : facts;
}

/** What is not understood is said at its place in the file: of the organisation, in the facts or for all of them. */
function at<Result>(place: string, facts: unknown, decide: () => Result): Result {
  const own = isRecord(facts) ? facts['organization'] : undefined;
  const isOwn = (unit = '') => own !== undefined && (!isRecord(own) || Object.hasOwn(own, unit));
  try {
    return decide();
  } catch (error) {
    throw new InvalidFactsError(
      issuesOf(error).map((issue) => {
        const [first, second] = issue.path.split('.');
        const isOfFile = first === 'options' || (first === 'organization' && !isOwn(second));
        return isOfFile ? issue : { ...issue, path: [place, issue.path].filter(Boolean).join('.') };
      }),
    );
  }
}
