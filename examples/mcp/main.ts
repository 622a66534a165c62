/** Usage: npm start -- [--lang ja|en] [--http] [--port 8080]. Without --http it speaks over its standard streams. */
import { parseArgs } from 'node:util';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { overHttp } from './http.js';
import { servers } from './server.js';

const { lang, http, port } = parseArgs({
  options: {
    lang: { type: 'string', default: 'ja' },
    http: { type: 'boolean', default: false },
    port: { type: 'string', default: '8080' },
  },
}).values;
if (lang !== 'ja' && lang !== 'en') throw new TypeError('--lang ja|en');

if (http) {
  const server = overHttp(servers(lang)).listen(Number(port), '127.0.0.1', () => {
    console.log(`listening on http://127.0.0.1:${port}/mcp`);
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => server.close());
} else {
  serveStdio(servers(lang));
}
