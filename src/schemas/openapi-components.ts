/** The schemas that an OpenAPI document names, each once. */
import * as z from 'zod';
import { type DecisionId, decisions, nameOf } from '../catalogue/decisions.js';
import type { Language } from '../input/language.js';
import { explanation } from './explanation.js';
import { annotateIn, type JsonSchema } from './json-schema.js';
import { optionsSchema } from './options.js';
import { day, department, fiscalYear, judgement, moment, organization, post, section } from './plain-kinds.js';
import { problem } from './problem.js';
import { factsSchemas, verdictSchemas } from './questions.js';
import { readingsSchema } from './readings.js';
import { introductionReview, introductionStep, inventoryReview } from './review-schemas.js';
import { introductionFacts, inventoryEntry, inventoryFacts } from './reviewed-facts.js';
import { caveat, citation, postInVerdict, value } from './verdict-parts.js';

export const uriOf = (name: string) => `#/components/schemas/${name}`;

/** Two decisions ask for the same facts. */
export const factsNameOf = (id: DecisionId): string =>
  `${factsSchemas[id] === factsSchemas['data-use-approval'] ? 'DataUse' : nameOf(id)}Facts`;

/** What many schemas have in common, each under a name of its own. */
const sharedSchemas = () => ({
  Section: section,
  Department: department,
  PostName: post,
  Organization: organization,
  Day: day,
  Moment: moment,
  FiscalYear: fiscalYear,
  Judgement: judgement,
  Citation: citation,
  Post: postInVerdict,
  Readings: readingsSchema,
  Caveat: caveat,
  Value: value,
  Options: optionsSchema,
  Problem: problem,
  Explanation: explanation,
  InventoryEntry: inventoryEntry,
});

const explainedReview = (review: z.ZodType, place: z.ZodRawShape) =>
  z.strictObject({ review, explanations: z.array(z.strictObject({ ...place, explanation })) });

export function componentsIn(language: Language | undefined): Readonly<Record<string, JsonSchema>> {
  const registry = z.registry<{ readonly id: string }>();
  const named: readonly (readonly [string, z.ZodType])[] = [
    ...Object.entries(sharedSchemas()),
    ...decisions.flatMap(({ id }) => [
      [factsNameOf(id), factsSchemas[id]] as const,
      [`${nameOf(id)}Verdict`, verdictSchemas[id]] as const,
      [
        `Explained${nameOf(id)}Verdict`,
        z.strictObject({ verdict: verdictSchemas[id] as z.ZodType, explanation }),
      ] as const,
    ]),
    ['IntroductionFacts', introductionFacts],
    ['IntroductionReview', introductionReview],
    ['ExplainedIntroductionReview', explainedReview(introductionReview, { step: introductionStep })],
    ['InventoryFacts', inventoryFacts],
    ['InventoryReview', inventoryReview],
    ['ExplainedInventoryReview', explainedReview(inventoryReview, { system: z.string() })],
  ];
  for (const [id, schema] of new Map(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: uriOf, override: annotateIn(language) });
  return Object.fromEntries(Object.entries(schemas).map(([name, { $schema, $id, ...schema }]) => [name, schema]));
}
