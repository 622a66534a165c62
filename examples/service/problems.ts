/** What the service answers instead of a verdict: where the fault is and why, never what was sent (RFC 9457). */
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Issue } from 'arakawa-it-rules';
import type { FastifyReply, FastifyRequest } from 'fastify';

export type Language = 'ja' | 'en';
type Text = { readonly ja: string; readonly en: string };

const TITLES: Readonly<Record<number, Text>> = {
  400: { ja: '要求の形が正しくありません。', en: 'The request is not of the right form.' },
  404: { ja: 'このパスはありません。', en: 'There is nothing at this path.' },
  405: { ja: 'このメソッドは使えません。', en: 'This method is not allowed here.' },
  408: { ja: '要求が時間内に届きません。', en: 'The request did not arrive in time.' },
  413: { ja: '本文が大きすぎます。', en: 'The body is too large.' },
  415: {
    ja: '本文は UTF-8 の application/json で、圧縮せずに送ります。',
    en: 'The body must be application/json in UTF-8, and not compressed.',
  },
  422: { ja: '事実又は選択肢が理解できません。', en: 'Facts or options are not understood.' },
  431: { ja: 'ヘッダーが大きすぎます。', en: 'The headers are too large.' },
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
  return reply
    .code(status)
    .type(MEDIA_TYPE)
    .send(problem(status, languageOf(request), issues));
}

/** To what is no HTTP, too slow or too long there is no reply by the framework: the answer is written as it stands. */
export function endWithProblem({ code }: { readonly code?: string }, socket: Socket): void {
  const status = code === 'HPE_HEADER_OVERFLOW' ? 431 : code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const body = problem(status, 'ja', []);
  if (socket.writable)
    socket.write(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: ${MEDIA_TYPE}\r\n` +
        `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
  socket.destroySoon();
}

const MEDIA_TYPE = 'application/problem+json; charset=utf-8';

const problem = (status: number, language: Language, issues: readonly Issue[]): string =>
  JSON.stringify({ type: 'about:blank', title: TITLES[status]![language], status, issues });
