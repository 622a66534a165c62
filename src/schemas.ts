/**
 * Facts and verdicts of every decision as zod schemas and as JSON Schema, {@link openapi}, and {@link runDecision} for
 * untrusted JSON.
 *
 * @module schemas
 */
export type { FactsSchema, Json } from './schemas/facts-schema.js';
export { factsJsonSchema, type JsonSchema, type JsonSchemaOptions, verdictJsonSchema } from './schemas/json-schema.js';
export { type OpenApiDocument, openapi } from './schemas/openapi.js';
export { optionsSchema } from './schemas/options.js';
export * from './schemas/questions.js';
export { runDecision } from './schemas/run-decision.js';
export type { VerdictSchema } from './schemas/verdict-schema.js';
