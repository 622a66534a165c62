import { decisions, type Language } from '../../../src/index.js';
import { type Defect, defects } from '../../../src/regulation.js';
import { bullets, code, type Page, pagesOf, type Voice } from './page.js';

export const defectPages = (language: Language): Page[] => pagesOf('defects', defects, pageOf, language);

function pageOf({ id, kind, says, means, effect, citations, touches }: Defect, voice: Voice): Page {
  const { words, say, text, cite, linkTo } = voice;
  const touched = decisions.filter((decision) => touches.includes(decision.id));
  return {
    path: `defects/${id}`,
    title: text(says),
    description: `${words.defect}${words.colon}${text(says)} ${text(means)}`,
    alsoCalled: [id, says.ja, says.en],
    body: `${words.defectKinds[kind]} ${code(id)}\n${voice.sections({
      citations: bullets(citations.map(cite)),
      means: say(means),
      effect: say(effect),
      touches: bullets(touched.map((decision) => linkTo('questions', decision))),
    })}`,
  };
}
