/** What all tools have in common: how a model sees them, what they take and how they answer. */
import { type CallToolResult, fromJsonSchema, type ToolAnnotations } from '@modelcontextprotocol/server';
import { type Bilingual, edition, InvalidFactsError, type Language } from 'arakawa-it-rules';
import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { refused, refuseOtherArguments } from './faults.js';

export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly takes: Properties;
  readonly needs?: readonly string[];
  readonly gives: Properties;
  readonly answer: (given: Arguments, language: Language) => Answer;
}

export type Properties = Readonly<Record<string, JsonSchema>>;
export type Arguments = Readonly<Record<string, unknown>>;

export interface Answer {
  /** For people. */
  readonly lines: readonly string[];
  /** The same for programs. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** Nothing is kept, nothing is changed, nobody else is asked. */
export const ANNOTATIONS: ToolAnnotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};

export const TEXT: JsonSchema = { type: 'string' };
export const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
/** An object that has these, of which `optional` may be lacking, and may have more. */
export const object = (properties: Properties, ...optional: readonly string[]): JsonSchema => ({
  ...{ type: 'object', properties },
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

export const LANGUAGE: JsonSchema = { type: 'string', enum: ['ja', 'en'] };
export const spokenIn = (asked: unknown, otherwise: Language): Language =>
  asked === 'ja' || asked === 'en' ? asked : otherwise;

/** A schema for models to read. What they send the library reads, which refuses it in words that help. */
export const shown = (schema: JsonSchema) =>
  fromJsonSchema(schema as object, {
    getValidator: () => (input) => ({ valid: true, data: input as never, errorMessage: undefined }),
  });

export const inputSchemaOf = ({ takes, needs = [] }: Tool): JsonSchema => ({
  ...object({ ...takes, language: LANGUAGE }),
  ...{ required: [...needs], additionalProperties: false },
});

export const outputSchemaOf = ({ gives }: Tool): JsonSchema =>
  object({ ...gives, edition: object({ number: TEXT, lastAmendedBy: TEXT, inForceFrom: TEXT }) }, 'next');

/** Answers a model, or tells it what to send instead. */
export function call(tool: Tool, given: Arguments, otherwise: Language): CallToolResult {
  const language = spokenIn(given['language'], otherwise);
  try {
    refuseOtherArguments(given, Object.keys(tool.takes), tool.needs);
    const { lines, data } = tool.answer(given, language);
    const text = [...lines, EDITION[language]].join('\n');
    return { content: [{ type: 'text', text }], structuredContent: { ...data, edition } };
  } catch (error) {
    if (!(error instanceof InvalidFactsError)) throw error;
    return { content: [{ type: 'text', text: refused(error, language) }], isError: true };
  }
}

const EDITION: Bilingual = {
  ja: `規程の版：${edition.number}（${edition.lastAmendedBy}による改正まで）。非公式であり、法的助言ではない。`,
  en: `Edition: ${edition.number} as last amended by ${edition.lastAmendedBy}. Unofficial, and no legal advice.`,
};
