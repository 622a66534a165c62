import fastify from 'fastify';
import { answer } from './answer.mjs';

const app = fastify();
app.post('/', (request, reply) => {
  const { status, body } = answer(request.body);
  return reply.code(status).send(body);
});
await app.listen({ port: 0, host: '127.0.0.1' });
console.log(app.server.address().port);
