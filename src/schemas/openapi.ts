import * as z from 'zod';
import { type DecisionId, decisions } from '../catalogue/decisions.js';
import { version } from '../catalogue/version.js';
import { attempt, needLanguage } from '../input/attempt.js';
import type { Bilingual, Language } from '../input/language.js';
import { edition } from '../regulation/edition.js';
import { annotateIn, type JsonSchema, type JsonSchemaOptions } from './json-schema.js';
import { optionsSchema } from './options.js';
import { day, department, fiscalYear, judgement, moment, organization, post, section } from './plain-kinds.js';
import { problem } from './problem.js';
import { factsSchemas, verdictSchemas } from './questions.js';
import { readingsSchema } from './readings.js';
import { caveat, citation, postInVerdict, value } from './verdict-parts.js';

/**
 * How an OpenAPI document is written.
 * @ja OpenAPI 文書の書き方
 */
export interface OpenApiOptions extends JsonSchemaOptions {
  /** Where the service runs. `/` unless given. */
  readonly servers?: readonly { readonly url: string; readonly description?: string }[] | undefined;
}

/**
 * An OpenAPI 3.1 document: plain JSON.
 * @ja OpenAPI 3.1 の文書
 */
export interface OpenApiDocument {
  readonly openapi: '3.1.1';
  readonly info: Readonly<Record<string, unknown>>;
  readonly servers: readonly { readonly url: string; readonly description?: string }[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: { readonly [path: `/decisions/${string}`]: { readonly post: Operation } };
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

/** One decision as an operation: a body of `facts` and `options`, a verdict or a problem. */
interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly requestBody: Readonly<Record<string, unknown>>;
  readonly responses: Readonly<Record<string, unknown>>;
}

/**
 * A service that answers every decision, as an OpenAPI 3.1 document: `POST /decisions/quorum` with `{ facts, options }`
 * answers with the verdict. What is not JSON of that shape is a 400, facts or options that are not understood are a 422,
 * both as `application/problem+json` whose `issues` name the places.
 *
 * The schemas are those of {@link factsJsonSchema} and {@link verdictJsonSchema}, under `components`.
 *
 * @example
 * ```ts
 * openapi().paths['/decisions/quorum']?.post.operationId // => 'decideQuorum'
 * openapi({ language: 'en' }).paths['/decisions/quorum']?.post.summary // => 'Is this meeting quorate?'
 * ```
 * @ja 全判断の OpenAPI 文書
 */
export function openapi(options: OpenApiOptions = {}): OpenApiDocument {
  return attempt(() => documentOf(options));
}

function documentOf({ language, servers = [{ url: '/' }] }: OpenApiOptions): OpenApiDocument {
  if (language !== undefined) needLanguage(language);
  const say = (text: Bilingual): string => (language === undefined ? `${text.ja} | ${text.en}` : text[language]);
  return {
    openapi: '3.1.1',
    info: {
      title: say(TITLE),
      version,
      description: `${say(DESCRIPTION)}\n${edition.number}（${edition.lastAmendedBy}）`,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers,
    tags: [{ name: 'decisions', description: say({ ja: '判断', en: 'Decisions' }) }],
    paths: Object.fromEntries(
      decisions.map((decision) => [`/decisions/${decision.id}`, { post: operationOf(decision, say) }]),
    ),
    components: { schemas: componentsIn(language) },
  };
}

const TITLE: Bilingual = {
  ja: '荒川区電子情報システム管理運営規程による判断',
  en: 'Decisions under the regulation on IT systems',
};
const DESCRIPTION: Bilingual = {
  ja: '非公式。法的助言ではない。',
  en: 'Unofficial, and no legal advice.',
};

function operationOf(decision: (typeof decisions)[number], say: (text: Bilingual) => string): Operation {
  const { id, functionName, question, presupposes, citations } = decision;
  const refused = (description: Bilingual) => ({
    description: say(description),
    content: { 'application/problem+json': { schema: reference('Problem') } },
  });
  return {
    operationId: functionName,
    summary: say(question),
    description: `${say({ ja: `前提：${presupposes.ja}`, en: `Presupposes: ${presupposes.en}` })}\n${citations.join('、')}`,
    tags: ['decisions'],
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: {
            type: 'object',
            properties: { facts: reference(factsNameOf(id)), options: reference('Options') },
            required: ['facts'],
            additionalProperties: false,
          },
        },
      },
    },
    responses: {
      200: {
        description: say({ ja: '結論', en: 'The verdict' }),
        content: { 'application/json': { schema: reference(`${nameOf(id)}Verdict`) } },
      },
      400: refused({ ja: 'JSON でないか、形が異なる。', en: 'Not JSON, or not of this shape.' }),
      422: refused({ ja: '事実又は選択肢が理解できない。', en: 'Facts or options that are not understood.' }),
    },
  };
}

const reference = (name: string) => ({ $ref: uriOf(name) });
const uriOf = (name: string) => `#/components/schemas/${name}`;

/** `DataUseApproval` for `data-use-approval`. */
const nameOf = (id: string): string => id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());

/** Two decisions ask for the same facts. */
const factsNameOf = (id: DecisionId): string =>
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
});

function componentsIn(language: Language | undefined): Readonly<Record<string, JsonSchema>> {
  const registry = z.registry<{ readonly id: string }>();
  const named: readonly (readonly [string, z.ZodType])[] = [
    ...Object.entries(sharedSchemas()),
    ...decisions.flatMap(({ id }) => [
      [factsNameOf(id), factsSchemas[id]] as const,
      [`${nameOf(id)}Verdict`, verdictSchemas[id]] as const,
    ]),
  ];
  for (const [id, schema] of new Map(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: uriOf, override: annotateIn(language) });
  return Object.fromEntries(Object.entries(schemas).map(([name, { $schema, $id, ...schema }]) => [name, schema]));
}
