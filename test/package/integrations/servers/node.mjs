import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { answer } from './answer.mjs';

const server = createServer(async (request, response) => {
  const { status, body } = answer(await json(request));
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
