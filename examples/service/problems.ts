/** What the service answers instead of a verdict: where the fault is and why, never what was sent (RFC 9457). */
import type { Issue } from 'arakawa-it-rules';
import type { FastifyReply, FastifyRequest } from 'fastify';

export type Language = 'ja' | 'en';
type Text = { readonly ja: string; readonly en: string };

const TITLES: Readonly<Record<number, Text>> = {
  400: { ja: '要求の形が正しくありません。', en: 'The request is not of the right form.' },
  404: { ja: 'このパスはありません。', en: 'There is nothing at this path.' },
  405: { ja: 'このメソッドは使えません。', en: 'This method is not allowed here.' },
  413: { ja: '本文が大きすぎます。', en: 'The body is too large.' },
  415: { ja: '本文は application/json で送ります。', en: 'The body must be application/json.' },
  422: { ja: '事実又は選択肢が理解できません。', en: 'Facts or options are not understood.' },
  500: { ja: '内部の誤りです。', en: 'Something went wrong inside.' },
};

/** Japanese unless English is asked for first. */
export const languageOf = ({ headers }: FastifyRequest): Language =>
  /^\s*en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'ja';

export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  issues: readonly Issue[] = [],
) {
  const title = TITLES[status]![languageOf(request)];
  return reply
    .code(status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify({ type: 'about:blank', title, status, issues }));
}
