import { decisions, type Language } from '../../../src/index.js';
import { type Defect, defects } from '../../../src/regulation.js';
import { defectKinds, words } from '../words.js';
import { bullets, code, type Page, plain, section, voiceIn } from './page.js';

export const defectPages = (language: Language): Page[] => [
  {
    path: 'defects/index',
    title: words.defects[language],
    description: words.defectsNote[language],
    body: `${plain(words.defectsNote[language])}\n\n${list(language)}`,
  },
  ...defects.map((defect) => pageOf(defect, language)),
];

function list(language: Language): string {
  const { say, link } = voiceIn(language);
  return bullets(defects.map(({ id, says }) => link(say(says), `defects/${id}.md`)));
}

function pageOf({ id, kind, says, means, effect, citations, touches }: Defect, language: Language): Page {
  const { say, text, link, cite } = voiceIn(language);
  const touched = decisions.filter((decision) => touches.includes(decision.id));
  return {
    path: `defects/${id}`,
    title: text(says),
    description: `${words.defect[language]}${language === 'ja' ? '：' : ': '}${text(says)} ${text(means)}`,
    alsoCalled: [id, says.ja, says.en],
    body: [
      `${defectKinds[kind][language]} ${code(id)}\n`,
      section(words.citations[language], bullets(citations.map(cite))),
      section(words.means[language], say(means)),
      section(words.effect[language], say(effect)),
      section(
        words.touches[language],
        bullets(touched.map((each) => link(say(each.question), `questions/${each.id}.md`))),
      ),
    ].join(''),
  };
}
