// The schema of the facts is a Standard Schema: Hono's validator takes it as it is.
import { serve } from '@hono/node-server';
import { sValidator } from '@hono/standard-validator';
import { decideTimeliness } from 'arakawa-it-rules';
import { timelinessFacts } from 'arakawa-it-rules/schemas';
import { Hono } from 'hono';

const app = new Hono();
const facts = sValidator('json', timelinessFacts, (result, context) => {
  if (!result.success) return context.json({ issues: result.error.map(({ params }) => params.issue) }, 422);
});
app.post('/', facts, (context) => context.json(decideTimeliness(context.req.valid('json'))));
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(port));
