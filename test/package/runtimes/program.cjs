const answers = require('./answers.cjs');

console.log(JSON.stringify(answers(require('arakawa-it-rules'), require('arakawa-it-rules/schemas'))));
