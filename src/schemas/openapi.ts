import { decisions, nameOf } from '../catalogue/decisions.js';
import { version } from '../catalogue/version.js';
import { attempt, needLanguage } from '../input/attempt.js';
import type { Bilingual } from '../input/language.js';
import { edition } from '../regulation/edition.js';
import { reviews } from '../reviews/reviews.js';
import type { JsonSchema, JsonSchemaOptions } from './json-schema.js';
import { componentsIn, factsNameOf, uriOf } from './openapi-components.js';

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
  readonly paths: { readonly [path: `/${'decisions' | 'reviews'}/${string}`]: { readonly post: Operation } };
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

/** A decision or a review as an operation: a body of `facts` and `options`, an answer or a problem. */
interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly parameters: readonly Readonly<Record<string, unknown>>[];
  readonly requestBody: Readonly<Record<string, unknown>>;
  readonly responses: Readonly<Record<string, unknown>>;
}

/**
 * A service that answers every decision, as an OpenAPI 3.1 document: `POST /decisions/quorum` with `{ facts, options }`
 * answers with the verdict, `POST /reviews/introduction` with the review. Where the query asks for it (`?explain=ja`,
 * `?explain=en`), the answer is `{ verdict, explanation }`, or `{ review, explanations }` as {@link explainReview} gives
 * them. What is not JSON of that shape is a 400; facts, options or a language that are not understood are a 422, both as
 * `application/problem+json` whose `issues` name the places.
 *
 * The schemas are those of {@link factsJsonSchema}, {@link verdictJsonSchema} and {@link reviewJsonSchema}, under
 * `components`.
 *
 * @example
 * ```ts
 * openapi().paths['/decisions/quorum']?.post.operationId // => 'decideQuorum'
 * openapi({ language: 'en' }).paths['/decisions/quorum']?.post.summary // => 'Is this meeting quorate?'
 * openapi().paths['/reviews/inventory']?.post.operationId // => 'reviewInventory'
 * ```
 * @ja 全ての判断、審査・点検の OpenAPI 文書
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
    tags: [
      { name: 'decisions', description: say({ ja: '判断', en: 'Decisions' }) },
      { name: 'reviews', description: say({ ja: '審査・点検', en: 'Reviews' }) },
    ],
    paths: Object.fromEntries(
      operations.map((operation) => [`/${operation.tag}/${operation.id}`, { post: operationOf(operation, say) }]),
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

function operationOf(asked: Asked, say: (text: Bilingual) => string): Operation {
  const { functionName, tag, question, presupposes, citations, facts, answer } = asked;
  const refused = (description: Bilingual) => ({
    description: say(description),
    content: { 'application/problem+json': { schema: reference('Problem') } },
  });
  return {
    operationId: functionName,
    summary: say(question),
    description: `${say({ ja: `前提：${presupposes.ja}`, en: `Presupposes: ${presupposes.en}` })}\n${citations.join('、')}`,
    tags: [tag],
    parameters: [
      {
        name: 'explain',
        in: 'query',
        description: say({ ja: '説明を添える言語', en: 'A language in which to explain the answer' }),
        schema: { type: 'string', enum: ['ja', 'en'] },
      },
    ],
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: {
            type: 'object',
            properties: { facts: reference(facts), options: reference('Options') },
            required: ['facts'],
            additionalProperties: false,
          },
        },
      },
    },
    responses: {
      200: {
        description: say({
          ja: '結論。求められれば説明を添える。',
          en: 'The answer, explained where that is asked for',
        }),
        content: { 'application/json': { schema: { oneOf: [reference(answer), reference(`Explained${answer}`)] } } },
      },
      400: refused({ ja: 'JSON でないか、形が異なる。', en: 'Not JSON, or not of this shape.' }),
      422: refused({
        ja: '事実、選択肢又は言語が理解できない。',
        en: 'Facts, options or a language that are not understood.',
      }),
    },
  };
}

const reference = (name: string) => ({ $ref: uriOf(name) });

/** What a path answers, with the names of its schemas. */
interface Asked {
  readonly id: string;
  readonly tag: 'decisions' | 'reviews';
  readonly functionName: string;
  readonly question: Bilingual;
  readonly presupposes: Bilingual;
  readonly citations: readonly string[];
  readonly facts: string;
  readonly answer: string;
}

const operations = /* @__PURE__ */ (() => [
  ...decisions.map(
    (decision): Asked => ({
      ...decision,
      tag: 'decisions',
      facts: factsNameOf(decision.id),
      answer: `${nameOf(decision.id)}Verdict`,
    }),
  ),
  ...Object.entries(reviews).map(
    ([id, review]): Asked => ({
      ...{ ...review, id, tag: 'reviews' },
      facts: `${nameOf(id)}Facts`,
      answer: `${nameOf(id)}Review`,
    }),
  ),
])();
