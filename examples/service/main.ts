/** Usage: npm start -- [--port 8080]. Stops on SIGTERM or SIGINT, once open requests are answered. */
import { parseArgs } from 'node:util';
import { service } from './server.js';

const { values } = parseArgs({ options: { port: { type: 'string', default: '8080' } } });
const app = service();

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => app.close());

console.log(`listening on ${await app.listen({ port: Number(values.port), host: '127.0.0.1' })}`);
