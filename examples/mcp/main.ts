/**
 * Usage: npm start -- [--lang ja|en] [--only tool,tool] [--http] [--port 8080]. Without --http it speaks over its standard
 * streams. --only leaves out the other tools, for models to which thirty are too many.
 */
import { parseArgs } from 'node:util';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { overHttp } from './http.js';
import { servers } from './server.js';

const { lang, only, http, port } = parseArgs({
  options: {
    lang: { type: 'string', default: 'ja' },
    only: { type: 'string' },
    http: { type: 'boolean', default: false },
    port: { type: 'string', default: '8080' },
  },
}).values;
if (lang !== 'ja' && lang !== 'en') throw new TypeError('--lang ja|en');
const factory = servers(lang, only?.split(','));

if (http) {
  const server = overHttp(factory).listen(Number(port), '127.0.0.1', () => {
    console.log(`listening on http://127.0.0.1:${port}/mcp`);
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => server.close());
} else {
  serveStdio(factory);
}
