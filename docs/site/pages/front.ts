import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decisions, type Language } from '../../../src/index.js';
import { provisions } from '../../../src/regulation.js';
import { words } from '../words.js';
import { bullets, fenced, type Page, section, voiceIn } from './page.js';
import { root } from './root.js';

/** The pages that mount a component, beside what stands under it. */
export const frontPages = (language: Language): Page[] => [
  {
    path: 'index',
    title: words.promise[language],
    description: words.unofficial[language],
    body: `<LiveCard />\n${headlines(language)}${lawBesideCode(language)}${install(language)}`,
    frontmatter: { sidebar: false, aside: false, pageClass: 'front' },
  },
  {
    path: 'desk',
    title: words.desk[language],
    description: words.deskNote[language],
    body: '<CaseDesk />\n',
    frontmatter: { sidebar: false, aside: false, pageClass: 'desk' },
  },
];

const HEADLINES: readonly string[] = ['timeliness', 'manager', 'data-use-approval', 'quorum'];

function headlines(language: Language): string {
  const { say, link } = voiceIn(language);
  const asked = decisions.filter(({ id }) => HEADLINES.includes(id));
  const all = link(words.allQuestions[language], 'questions/index.md');
  return section(
    words.questions[language],
    bullets([...asked.map(({ id, question }) => link(say(question), `questions/${id}.md`)), all]),
  );
}

const PLACES: readonly string[] = ['第12条第2項本文', '第12条第2項ただし書'];

/** What the article says, and the conditions as its file has them. */
function lawBesideCode(language: Language): string {
  const { say, cite } = voiceIn(language);
  const source = readFileSync(join(root, 'src/articles/article-12-introduction.ts'), 'utf8');
  const conditions = ['withinDeadline', 'urgent'].map((name) =>
    new RegExp(`export const ${name} = .*?\\n\\);`, 's').exec(source)![0].replace('/* @__PURE__ */ ', ''),
  );
  const law = provisions.filter(({ citation }) => PLACES.includes(citation));
  return section(
    words.lawBesideCode[language],
    `<div class="beside">\n\n${law.map(({ citation, summary }) => `**${cite(citation)}**\n\n${say(summary)}\n\n`).join('')}${fenced('ts', conditions.join('\n\n'))}\n</div>`,
  );
}

const install = (language: Language): string =>
  section(
    words.install[language],
    `${fenced('sh', 'npm install arakawa-it-rules')}\n${voiceIn(language).link(words.tenMinutes[language], 'guides/1-ten-minute-start.md')}`,
  );
