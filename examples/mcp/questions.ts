/** A tool for each decision and each review. They are those of the library's OpenAPI document; none is listed here. */
import { type Bilingual, type DecisionId, decisions, explain, type Language, type Options } from 'arakawa-it-rules';
import { nextFact } from 'arakawa-it-rules/desk';
import { factsJsonSchema, type OpenApiDocument, type ReviewId, runDecision } from 'arakawa-it-rules/schemas';
import { within } from './faults.js';
import { NEXT, nextLines, nextOf } from './next.js';
import { daysIn, optionsOf } from './options.js';
import { CITATIONS, citationsOf } from './resources.js';
import { reviewTool } from './reviews.js';
import { subsetOf } from './subset.js';
import { listOf, object, TEXT, type Tool } from './tool.js';

export function questionTools(document: OpenApiDocument, language: Language): readonly Tool[] {
  const days = daysIn(document);
  return Object.entries(document.paths).map(([path, { post }]) => {
    const id = path.split('/')[2] as DecisionId | ReviewId;
    const decision = decisions.find((each) => each.id === id);
    return {
      name: post.operationId.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      title: post.summary,
      description: `${post.summary}\n${post.description}`,
      takes: {
        facts: subsetOf(factsJsonSchema(id, { language }), language),
        options: optionsOf(days, language, decision?.readings),
      },
      ...(decision === undefined ? reviewTool(id as ReviewId) : decisionTool(decision)),
    };
  });
}

type Decision = (typeof decisions)[number];

const decisionTool = ({ id, outcomes }: Decision): Pick<Tool, 'gives' | 'answer'> => ({
  gives: {
    verdict: object({
      decision: { type: 'string', enum: [id] },
      outcome: { type: 'string', enum: [...outcomes, 'undetermined'] },
      missing: listOf(TEXT),
    }),
    explanation: object({ summary: TEXT, lines: listOf(TEXT) }),
    ...{ citations: CITATIONS, next: NEXT },
  },
  answer({ facts = {}, options }, language) {
    const verdict = within('facts', () => runDecision(id, facts, options as Options), ['options']);
    const explanation = explain(verdict, language);
    const path = nextFact(verdict, options as Options);
    const next = nextOf('facts', id, path, language);
    const summary: Bilingual = {
      ja: `${explanation.summary}（${verdict.outcome}）`,
      en: `${explanation.summary} (${verdict.outcome})`,
    };
    return {
      lines: [summary[language], ...explanation.lines, ...nextLines(next, language)],
      data: { verdict, explanation, citations: citationsOf(verdict.grounds, language), ...(next && { next }) },
    };
  },
});
