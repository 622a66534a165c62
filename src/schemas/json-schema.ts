import * as z from 'zod';
import { type DecisionId, wordsOf } from '../catalogue/decisions.js';
import { attempt, needLanguage } from '../input/attempt.js';
import { InvalidFactsError } from '../input/errors.js';
import type { Language } from '../input/language.js';
import type { Description } from '../verdict/words.js';
import { annotationsOf, descriptionOf } from './described.js';
import { factsSchemas, verdictSchemas } from './questions.js';
import { NO_SUCH_DECISION } from './run-decision.js';

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
 * The facts of a decision as JSON Schema (draft 2020-12). Every fact has a title, what to know of it, and its citation;
 * a choice is a `oneOf` of constants with a title each, as form generators expect it.
 *
 * What a schema of single values cannot say it leaves to the decision: facts that contradict each other or the
 * regulation, and era days of no calendar. Names in full-width letters or with spaces around them, which decisions
 * understand, are outside the schema where it lists the names.
 *
 * @example
 * ```ts
 * factsJsonSchema('timeliness', { language: 'en' }).properties?.['urgency']?.title // => 'Finding on urgency'
 * ```
 * @ja 判断の事実の JSON Schema
 */
export function factsJsonSchema(decision: DecisionId, options?: JsonSchemaOptions): JsonSchema {
  return attempt(() => jsonSchemaOf(factsSchemas[decision], options));
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
  return attempt(() => jsonSchemaOf(verdictSchemas[decision], options));
}

function jsonSchemaOf(schema: z.ZodType | undefined, { language }: JsonSchemaOptions = {}): JsonSchema {
  if (schema === undefined) throw new InvalidFactsError([NO_SUCH_DECISION]);
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
    Object.assign(jsonSchema, annotationsOf({ ...outcomeOf(jsonSchema) }, language));
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

/** What a verdict of one outcome is called: the words of its question say it. */
function outcomeOf({ properties = {} }: JsonSchema): Pick<Description, 'title'> | undefined {
  const [decision, outcome] = [properties['decision'], properties['outcome']].map(
    (part) => (part as JsonSchema)?.const,
  );
  if (typeof decision !== 'string' || typeof outcome !== 'string') return undefined;
  return {
    title: outcome === 'undetermined' ? UNDETERMINED : wordsOf(decision as DecisionId).outcomes[outcome]!.label,
  };
}

const UNDETERMINED = { ja: '事実が足りず、結論が出ない', en: 'undetermined, because of facts not known' };
