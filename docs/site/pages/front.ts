import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decisions, type Language } from '../../../src/index.js';
import { provisions } from '../../../src/regulation.js';
import { bullets, fenced, type Page, type Voice, voiceIn } from './page.js';
import { root } from './sources.js';

/** The pages that mount a component, beside what stands under it. */
export function frontPages(language: Language): Page[] {
  const voice = voiceIn(language);
  const { words, link, linkTo } = voice;
  const headlines = decisions.filter(({ id }) => HEADLINES.includes(id)).map((each) => linkTo('questions', each));
  const alone = (pageClass: string) => ({ frontmatter: { sidebar: false, aside: false, outline: false, pageClass } });
  const body = `<LiveCard />\n${voice.sections({
    questions: bullets([...headlines, link(words.allQuestions, 'questions/index.md')]),
    lawBesideCode: lawBesideCode(voice),
    install: `${fenced('sh', 'npm install arakawa-it-rules')}\n${link(words.tenMinutes, 'guides/1-ten-minute-start.md')}`,
  })}`;
  return [
    { path: 'index', title: words.promise, description: words.unofficial, body, ...alone('front') },
    { path: 'desk', title: words.desk, description: words.deskNote, body: '<CaseDesk />\n', ...alone('desk') },
  ];
}

const HEADLINES: readonly string[] = ['timeliness', 'manager', 'data-use-approval', 'quorum'];
const PLACES: readonly string[] = ['第12条第2項本文', '第12条第2項ただし書'];

/** What the article says, and the conditions as its file has them. */
function lawBesideCode({ say, cite }: Voice): string {
  const source = readFileSync(join(root, 'src/articles/article-12-introduction.ts'), 'utf8');
  const conditions = ['withinDeadline', 'urgent'].map((name) =>
    new RegExp(`export const ${name} = .*?\\n\\);`, 's').exec(source)![0].replace('/* @__PURE__ */ ', ''),
  );
  const law = provisions
    .filter(({ citation }) => PLACES.includes(citation))
    .map(({ citation, summary }) => `**${cite(citation)}**\n\n${say(summary)}\n\n`);
  return `<div class="beside">\n\n${law.join('')}${fenced('ts', conditions.join('\n\n'))}\n</div>`;
}
