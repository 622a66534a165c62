/** The reviews, as tools: what was found, what is to be done, what is not known. */
import { type Bilingual, type Citation, citeIn, type Language, type Options } from 'arakawa-it-rules';
import {
  explainReview,
  type JsonSchema,
  type ReviewId,
  type Reviews,
  reviewJsonSchema,
  runReview,
} from 'arakawa-it-rules/schemas';
import { within } from './faults.js';
import { NEXT, nextLines, nextOf } from './next.js';
import { CITATIONS, citationsOf } from './resources.js';
import { listOf, object, TEXT, type Tool } from './tool.js';

export const reviewTool = (id: ReviewId): Pick<Tool, 'gives' | 'answer'> => ({
  gives: {
    review: object({ findings: listOf(object({ code: TEXT })) }),
    explanations: listOf(object({ explanation: object({ summary: TEXT }) })),
    ...{ citations: CITATIONS, next: NEXT },
  },
  answer({ facts = id === 'inventory' ? [] : {}, options }, language) {
    const review = within('facts', () => runReview(id, facts, options as Options), ['options']);
    const explanations = explainReview(review, language);
    const next = nextOf('facts', id, missingIn(review), language);
    const acts = 'next' in review ? review.next : [];
    return {
      lines: [
        ...placeLines(id, review, language),
        ...review.findings.map(({ text, citation }) => cited(text, citation, language)),
        ...acts.map(({ act, by, citation }) =>
          cited({ ja: `${by.ja}：${act.ja}`, en: `${by.en}: ${act.en}` }, citation, language),
        ),
        ...nextLines(next, language),
      ],
      data: {
        ...{ review, explanations },
        citations: citationsOf([...review.findings, ...acts], language),
        ...(next && { next }),
      },
    };
  },
});

type Review = Reviews[ReviewId]['review'];

/** The first fact that is not known, of the first step or system that hangs on it. */
function missingIn(review: Review): string | undefined {
  if ('steps' in review) return review.steps.flatMap(({ missing }) => missing)[0];
  return review.systems.flatMap(({ checks }, i) =>
    checks.flatMap(({ missing }) => missing.map((path) => `${i}.${path}`)),
  )[0];
}

/** Each step or system by its name, with its status and the answer there. */
function placeLines(id: ReviewId, review: Review, language: Language): readonly string[] {
  const colon = language === 'ja' ? '：' : ': ';
  if (!('steps' in review))
    return explainReview(review, language).map(({ system, explanation }) => `${system}${colon}${explanation.summary}`);
  const { properties } = reviewJsonSchema(id, { language });
  const { step: steps, status: statuses } = (properties!['steps'] as { items: JsonSchema }).items.properties!;
  const explained = explainReview(review, language);
  return review.steps.map(({ step, status }) => {
    const summary = explained.find((each) => each.step === step)?.explanation.summary;
    const state = titleIn(statuses as JsonSchema, status);
    return [titleIn(steps as JsonSchema, step), state, ...(summary === undefined ? [] : [summary])].join(colon);
  });
}

const titleIn = ({ oneOf }: JsonSchema, value: string) =>
  (oneOf as readonly JsonSchema[]).find((each) => each.enum?.includes(value))!.title!;

const cited = (text: Bilingual, citation: Citation, language: Language): string =>
  language === 'ja' ? `${text.ja}（${citation}）` : `${text.en} (${citeIn(citation, language)})`;
