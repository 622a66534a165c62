import { type Bilingual, decisions, defaultReadings, type Language } from '../../../src/index.js';
import { readings } from '../../../src/regulation.js';
import { bullets, code, type Page, pagesOf, type Voice } from './page.js';

type Reading = (typeof readings)[keyof typeof readings];

export const readingPages = (language: Language): Page[] =>
  pagesOf('readings', Object.values<Reading>(readings), pageOf, language);

function pageOf({ id, question, values, citations, ...reading }: Reading, voice: Voice): Page {
  const { words, say, text, cite, linkTo } = voice;
  const meanings = Object.entries<Bilingual>(values);
  const isDefault = (value: string) => (value === defaultReadings[id] ? `**${words.byDefault}** ` : '');
  const touched = decisions.filter((decision) => (decision.readings as readonly string[]).includes(id));
  return {
    path: `readings/${id}`,
    title: text(question),
    description: meanings.map(([, meaning]) => text(meaning)).join(words.space),
    alsoCalled: [id, question.ja, question.en],
    body: `${words.reading} ${code(id)}\n${voice.sections({
      citations: bullets(citations.map(cite)),
      readings: bullets(meanings.map(([value, meaning]) => `${say(meaning)} ${isDefault(value)}${code(value)}`)),
      argument: say(reading.argument),
      counterargument: say(reading.counterargument),
      touches: bullets(touched.map((decision) => linkTo('questions', decision))),
    })}`,
  };
}
