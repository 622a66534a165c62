/** All decisions and reviews as an HTTP service. Its routes are those of its OpenAPI document, so that the two cannot differ. */
import {
  type AnyVerdict,
  type DecisionId,
  decisions,
  explain,
  InvalidFactsError,
  type Issue,
  type Language,
  type Options,
} from 'arakawa-it-rules';
import { report } from 'arakawa-it-rules/desk';
import {
  type AnyReview,
  explainReview,
  openapi,
  type ReviewId,
  runDecision,
  runReview,
} from 'arakawa-it-rules/schemas';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyRequest } from 'fastify';
import { prefersPage } from './accept.js';
import { NotJson, parseBody } from './json-body.js';
import { endWithProblem, languageOf, sendProblem } from './problems.js';

const LARGEST_BODY = 100_000;
/** Who sends slower than this is not waited for: neither by others nor by the end of the service. */
const LONGEST_REQUEST = 30_000;

export function service({ longestRequest = LONGEST_REQUEST } = {}): FastifyInstance {
  const app = Fastify({
    bodyLimit: LARGEST_BODY,
    requestTimeout: longestRequest,
    // Node takes the longer of the two for the whole request.
    http: { headersTimeout: longestRequest, connectionsCheckingInterval: longestRequest / 10 },
    clientErrorHandler: endWithProblem,
    frameworkErrors: (_error, request, reply) => sendProblem(request, reply, 400),
  });
  const document = openapi();
  const methods = new Map([
    ['/openapi.json', 'GET, HEAD'],
    ['/decisions', 'GET, HEAD'],
    ...Object.keys(document.paths).map((path) => [path, 'POST'] as const),
  ]);

  app.removeAllContentTypeParsers();
  // Read only where there is a question to answer: elsewhere it does not matter what is in the body.
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_request: unknown, body: Buffer) => body);

  app.get('/openapi.json', () => document);
  app.get('/decisions', () => decisions.map(({ decide, ...entry }) => entry));
  for (const path of Object.keys(document.paths)) {
    const [, kind, id] = path.split('/');
    const answer = kind === 'reviews' ? reviewed : decided;
    app.post(path, (request, reply) => {
      if (!isReadable(request)) return sendProblem(request, reply, 415);
      const { explain: asked } = request.query as { readonly explain?: Language };
      const question = questionOf(parseBody(request.body));
      const answered = answer(id as never, question);
      reply.header('vary', 'accept, accept-language');
      if (!prefersPage(request)) return asked === undefined ? answered : explained(answered, asked);
      const page = report(answered, { language: asked ?? languageOf(request), ...question });
      return reply.headers(OF_PAGES).type('text/html; charset=utf-8').send(page);
    });
  }

  app.setNotFoundHandler((request, reply) => {
    const allowed = methods.get(decodeURI(request.url.split('?')[0]!));
    if (allowed === undefined) return sendProblem(request, reply, 404);
    return sendProblem(request, reply.header('allow', allowed), 405);
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof NotJson) return sendProblem(request, reply, 400, [error.issue]);
    if (error instanceof WrongShape) return sendProblem(request, reply, 400, [error.issue]);
    if (error instanceof InvalidFactsError) return sendProblem(request, reply, 422, error.issues);
    const status = error.statusCode ?? 500;
    return sendProblem(request, reply, [400, 413, 415].includes(status) ? status : 500);
  });
  return app;
}

type JsonRequest = FastifyRequest & { readonly body: Buffer };

/** JSON is UTF-8 (RFC 8259). What is sent in other letters, or compressed, would be taken for something else. */
function isReadable(request: FastifyRequest): request is JsonRequest {
  const { 'content-type': type = '', 'content-encoding': coding = 'identity' } = request.headers;
  const charset = /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(type)?.[1] ?? 'utf-8';
  return Buffer.isBuffer(request.body) && /^utf-?8$/i.test(charset) && coding === 'identity';
}

/** A body that is no question. */
class WrongShape extends Error {
  readonly issue: Issue = {
    path: '',
    code: 'not-an-object',
    message: { ja: '{ facts, options } の形が要ります。', en: 'This must be { facts, options }.' },
  };
}

interface Question {
  readonly facts: unknown;
  readonly options?: Options;
}

function questionOf(body: unknown): Question {
  const isQuestion =
    typeof body === 'object' &&
    body !== null &&
    'facts' in body &&
    Object.keys(body).every((key) => key === 'facts' || key === 'options');
  if (!isQuestion) throw new WrongShape();
  return body as Question;
}

const decided = (id: DecisionId, { facts, options }: Question) => inBody(() => runDecision(id, facts, options));
const reviewed = (id: ReviewId, { facts, options }: Question) => inBody(() => runReview(id, facts, options));

const explained = (answer: AnyVerdict | AnyReview, language: Language) =>
  'decision' in answer
    ? { verdict: answer, explanation: explain(answer, language) }
    : { review: answer, explanations: explainReview(answer, language) };

/** A page has its style within it, and nothing else. */
const OF_PAGES = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'x-content-type-options': 'nosniff',
};

function inBody<Answer>(answer: () => Answer): Answer {
  try {
    return answer();
  } catch (error) {
    if (!(error instanceof InvalidFactsError)) throw error;
    throw new InvalidFactsError(error.issues.map((issue) => ({ ...issue, path: placeInBody(issue) })));
  }
}

/** Places of options begin with `options` already; those of facts get their place in the body: `facts.appliedAt`. */
function placeInBody({ path, code }: Issue): string {
  const inOptions = path.startsWith('options.') || (path === 'options' && code !== 'unknown-key');
  if (inOptions) return path;
  return path === '' ? 'facts' : `facts.${path}`;
}
