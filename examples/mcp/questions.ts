/** A tool for each decision and each review. They are those of the library's OpenAPI document; none is listed here. */
import { type Bilingual, type DecisionId, decisions, explain, type Language, type Options } from 'arakawa-it-rules';
import { nextFact } from 'arakawa-it-rules/desk';
import { readings } from 'arakawa-it-rules/regulation';
import { factsJsonSchema, type JsonSchema, openapi, type ReviewId, runDecision } from 'arakawa-it-rules/schemas';
import { within } from './faults.js';
import { NEXT, nextLines, nextOf } from './next.js';
import { CITATIONS, citationsOf } from './resources.js';
import { reviewTool } from './reviews.js';
import { subsetOf } from './subset.js';
import { listOf, object, TEXT, type Tool } from './tool.js';

export function questionTools(language: Language): readonly Tool[] {
  const { paths, components } = openapi({ language });
  return Object.entries(paths).map(([path, { post }]) => {
    const id = path.split('/')[2] as DecisionId | ReviewId;
    const decision = decisions.find((each) => each.id === id);
    return {
      name: post.operationId.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      title: post.summary,
      description: `${post.summary}\n${post.description}`,
      takes: {
        facts: subsetOf(factsJsonSchema(id, { language }), language),
        options: optionsIn(components.schemas['Options']!, decision, language),
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
    const next = nextOf('facts', factsJsonSchema(id, { language }), path, language);
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

/** The readings that can change an answer, each with what its values mean, and what else may be chosen. */
function optionsIn(options: JsonSchema, decision: Decision | undefined, language: Language): JsonSchema {
  const ids = decision?.readings ?? (Object.keys(readings) as (keyof typeof readings)[]);
  const chosen = ids.map((id): [string, JsonSchema] => {
    const { question, values } = readings[id];
    const oneOf = Object.entries(values).map(([value, text]) => ({ enum: [value], title: text[language] }));
    return [id, { title: question[language], oneOf }];
  });
  const { closedDays, on } = options.properties as Readonly<Record<'closedDays' | 'on', JsonSchema>>;
  const properties = {
    ...(chosen.length > 0 && {
      readings: { type: 'object', properties: Object.fromEntries(chosen), additionalProperties: false } as const,
    }),
    closedDays: { ...closedDays, items: TEXT },
    on: { ...on, ...TEXT },
  };
  return subsetOf({ type: 'object', properties, additionalProperties: false }, language);
}
