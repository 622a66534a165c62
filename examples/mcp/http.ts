import { createServer, type IncomingMessage, type Server } from 'node:http';
import { localhostHostValidation, localhostOriginValidation, toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler, type McpServerFactory } from '@modelcontextprotocol/server';

const LARGEST_BODY = 2_000_000;
/** Who sends slower than this is not waited for. */
const LONGEST_REQUEST = 30_000;
/** A client that comes back within this time finds its connection; Node's five seconds can end just as it asks again. */
const LONGEST_PAUSE = 65_000;

/**
 * Streamable HTTP at `/mcp`, without sessions: an answer hangs on what is asked alone, so that there is nothing to keep
 * and nothing to steal. It is for this machine; other names of it than localhost are refused, so that no page in a
 * browser can reach it by a name of its own (DNS rebinding).
 */
export function overHttp(servers: McpServerFactory): Server {
  const handle = toNodeHandler(createMcpHandler(servers, { maxRequestBodySize: LARGEST_BODY }), {
    maxRequestBodySize: LARGEST_BODY,
  });
  const guards = [localhostHostValidation(), localhostOriginValidation()];
  return createServer({ requestTimeout: LONGEST_REQUEST, keepAliveTimeout: LONGEST_PAUSE }, (request, response) => {
    if (!guards.every((isLocal) => isLocal(request, response))) return;
    if (request.url?.split('?')[0] === '/mcp') void handle(request as Received, response);
    else response.writeHead(404).end();
  });
}

/** What a server receives has both. */
type Received = IncomingMessage & { readonly method: string; readonly url: string };
