// As many Express projects are: CommonJS.
const express = require('express');
const { InvalidFactsError } = require('arakawa-it-rules');
const { runDecision } = require('arakawa-it-rules/schemas');

const app = express();
app.use(express.json());
app.post('/', (request, response) => {
  response.json(runDecision('timeliness', request.body));
});
app.use((error, _request, response, next) => {
  if (!(error instanceof InvalidFactsError)) return next(error);
  response.status(422).json({ issues: error.issues });
});
const server = app.listen(0, '127.0.0.1', () => console.log(server.address().port));
