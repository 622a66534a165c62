import * as z from 'zod';
import { type DecisionId, wordsOf } from '../catalogue/decisions.js';
import { attempt, needLanguage } from '../input/attempt.js';
import { InvalidFactsError, type Issue } from '../input/errors.js';
import type { Language } from '../input/language.js';
import type { ReviewId } from '../reviews/reviews.js';
import type { Description } from '../verdict/words.js';
import { annotationsOf, descriptionOf } from './described.js';
import { factsSchemas, verdictSchemas } from './questions.js';
import { reviewSchemas } from './review-schemas.js';
import { reviewedFactsSchemas } from './reviewed-facts.js';
import { NO_SUCH_DECISION } from './run-decision.js';
import { NO_SUCH_REVIEW } from './run-review.js';

/**
 * A JSON Schema, draft 2020-12.
 * @ja JSON Schema（2020-12版）
 */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * How a JSON Schema is written.
 * @ja JSON Schema の書き方
 */
export interface JsonSchemaOptions {
  /** The language of titles and descriptions; both, unless given. */
  readonly language?: Language | undefined;
}

/**
 * The facts of a decision or of a review as JSON Schema (draft 2020-12). Every fact has a title, what to know of it, and its citation;
 * a choice is a `oneOf` of constants with a title each, as form generators expect it.
 *
 * What a schema of single values cannot say it leaves to the decision: facts that contradict each other or the
 * regulation, and era days of no calendar. Names in full-width letters or with spaces around them, which decisions
 * understand, are outside the schema where it lists the names.
 *
 * @example
 * ```ts
 * factsJsonSchema('timeliness', { language: 'en' }).properties?.['urgency']?.title // => 'Finding on urgency'
 * factsJsonSchema('introduction', { language: 'en' }).properties?.['approvals']?.title // => 'Approvals obtained'
 * ```
 * @ja 判断又は審査・点検の事実の JSON Schema
 */
export function factsJsonSchema(id: DecisionId | ReviewId, options?: JsonSchemaOptions): JsonSchema {
  return attempt(() => jsonSchemaOf({ ...factsSchemas, ...reviewedFactsSchemas }[id], NO_SUCH_DECISION, options));
}

/**
 * The verdicts of a decision as JSON Schema (draft 2020-12), closed at every level.
 *
 * @example
 * ```ts
 * verdictJsonSchema('quorum').oneOf?.length // => 4
 * ```
 * @ja 判断の結論の JSON Schema
 */
export function verdictJsonSchema(decision: DecisionId, options?: JsonSchemaOptions): JsonSchema {
  return attempt(() => jsonSchemaOf(verdictSchemas[decision], NO_SUCH_DECISION, options));
}

/**
 * The reviews of a kind as JSON Schema (draft 2020-12), closed at every level.
 *
 * @example
 * ```ts
 * Object.keys(reviewJsonSchema('introduction').properties ?? {}) // => ['steps', 'findings', 'next']
 * ```
 * @ja 審査・点検の結果の JSON Schema
 */
export function reviewJsonSchema(review: ReviewId, options?: JsonSchemaOptions): JsonSchema {
  return attempt(() => jsonSchemaOf(reviewSchemas[review], NO_SUCH_REVIEW, options));
}

function jsonSchemaOf(
  schema: z.ZodType | undefined,
  otherwise: Issue,
  { language }: JsonSchemaOptions = {},
): JsonSchema {
  if (schema === undefined) throw new InvalidFactsError([otherwise]);
  if (language !== undefined) needLanguage(language);
  return z.toJSONSchema(schema, { io: 'input', override: annotateIn(language) }) as JsonSchema;
}

/**
 * Puts the words of a schema into its JSON Schema, in one language or both. What somebody may choose is an `enum` of one
 * word each: of a `const` forms think that it is chosen already.
 */
export const annotateIn =
  (language?: Language) =>
  ({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: JsonSchema }): void => {
    const { values, aliases, ...description } = descriptionOf(zodSchema) ?? {};
    // The plain texts in both languages that zod copies are written anew.
    if (description.title) delete jsonSchema.description;
    Object.assign(jsonSchema, annotationsOf(description, language));
    Object.assign(jsonSchema, annotationsOf({ ...verdictsOf(jsonSchema) }, language));
    if (description.title && jsonSchema.const !== undefined) {
      jsonSchema.enum = [jsonSchema.const];
      delete jsonSchema.const;
    }
    const other = jsonSchema.additionalProperties;
    // Zod also asks this of what was described, and then of what describes it.
    if (aliases !== undefined && typeof other === 'object') {
      jsonSchema.patternProperties = { [`^(?:${aliases.join('|')})$`]: other };
      jsonSchema.additionalProperties = false;
    }
    if (values === undefined || jsonSchema.enum === undefined) return;
    delete jsonSchema.enum;
    jsonSchema.oneOf = Object.entries(values).map(([value, title]) => ({
      enum: [value],
      ...annotationsOf({ title }, language),
    }));
  };

/** What the verdicts of a question are called, or those of one outcome: the words of the question say both. */
function verdictsOf(schema: JsonSchema): Pick<Description, 'title'> | undefined {
  const [first = schema] = (schema.oneOf ?? []) as readonly JsonSchema[];
  const decision = constantIn(first, 'decision');
  if (decision === undefined) return undefined;
  const { question, outcomes } = wordsOf(decision as DecisionId);
  const outcome = constantIn(schema, 'outcome');
  if (outcome === undefined) return { title: question };
  return { title: outcome === 'undetermined' ? UNDETERMINED : outcomes[outcome]!.label };
}

function constantIn({ properties = {} }: JsonSchema, name: string): string | undefined {
  const { const: constant } = (properties[name] ?? {}) as JsonSchema;
  return typeof constant === 'string' ? constant : undefined;
}

const UNDETERMINED = { ja: '事実が足りず、結論が出ない', en: 'undetermined, because of facts not known' };
