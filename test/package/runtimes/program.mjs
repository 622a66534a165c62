import * as library from 'arakawa-it-rules';
import * as regulation from 'arakawa-it-rules/regulation';
import * as schemas from 'arakawa-it-rules/schemas';
import answers from './answers.cjs';

console.log(JSON.stringify(answers({ ...library, ...regulation, ...schemas })));
