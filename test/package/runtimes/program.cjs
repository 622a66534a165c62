const answers = require('./answers.cjs');

const doors = ['arakawa-it-rules', 'arakawa-it-rules/regulation', 'arakawa-it-rules/schemas'];
console.log(JSON.stringify(answers(Object.assign({}, ...doors.map(require)))));
