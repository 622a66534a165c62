/**
 * Facts and verdicts of every decision, and what reviews are of and give, as zod schemas and as JSON Schema, {@link openapi},
 * and {@link runDecision} and {@link runReview} for untrusted JSON.
 *
 * @module schemas
 */
export {
  type ExplainedStep,
  type ExplainedSystem,
  explainReview,
} from './reviews/explain-review.js';
export type { AnyReview, ReviewId, Reviews } from './reviews/reviews.js';
export type { FactsSchema, Json } from './schemas/facts-schema.js';
export {
  factsJsonSchema,
  type JsonSchema,
  type JsonSchemaOptions,
  reviewJsonSchema,
  verdictJsonSchema,
} from './schemas/json-schema.js';
export { type OpenApiDocument, openapi } from './schemas/openapi.js';
export { optionsSchema } from './schemas/options.js';
export * from './schemas/questions.js';
export { introductionReview, inventoryReview, reviewSchemas } from './schemas/review-schemas.js';
export {
  introductionFacts,
  inventoryEntry,
  inventoryFacts,
  reviewedFactsSchemas,
} from './schemas/reviewed-facts.js';
export { runDecision } from './schemas/run-decision.js';
export { runReview } from './schemas/run-review.js';
export type { VerdictSchema } from './schemas/verdict-schema.js';
