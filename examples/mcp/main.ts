/** Usage: npm start -- [--lang ja|en] [--http] [--port 8080]. Without --http it speaks over its standard streams. */
import { parseArgs } from 'node:util';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { overHttp } from './http.js';
import { servers } from './server.js';

const { values } = parseArgs({
  options: {
    lang: { type: 'string', default: 'ja' },
    http: { type: 'boolean', default: false },
    port: { type: 'string', default: '8080' },
  },
});
const factory = servers(values.lang === 'en' ? 'en' : 'ja');

if (values.http) {
  const server = overHttp(factory).listen(Number(values.port), '127.0.0.1', () => {
    console.log(`listening on http://127.0.0.1:${values.port}/mcp`);
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => server.close());
} else serveStdio(factory);
