import { decisions, type Language } from '../../../src/index.js';
import { words } from '../words.js';
import { bullets, code, type Page, rootOf, said } from './page.js';

export const questionPages = (language: Language): Page[] => [
  {
    path: 'questions/index',
    title: words.questions[language],
    description: words.sentence[language],
    body: bullets(decisions.map(({ id, question }) => `[${said(question, language)}](./${id}.md)`)),
  },
  ...decisions.map(({ id, question, presupposes, functionName }) => ({
    path: `questions/${id}`,
    title: question[language],
    description: presupposes[language],
    body: `${code(functionName)}\n\n${said(presupposes, language)}\n\n[${words.desk[language]}](${rootOf(language)}desk.md#${id})\n`,
  })),
];
