import { type Bilingual, decisions, defaultReadings, type Language } from '../../../src/index.js';
import { readings } from '../../../src/regulation.js';
import { words } from '../words.js';
import { bullets, code, type Page, plain, section, voiceIn } from './page.js';

type Reading = (typeof readings)[keyof typeof readings];

export const readingPages = (language: Language): Page[] => [
  {
    path: 'readings/index',
    title: words.readings[language],
    description: words.readingsNote[language],
    body: `${plain(words.readingsNote[language])}\n\n${list(language)}`,
  },
  ...Object.values(readings).map((reading) => pageOf(reading, language)),
];

function list(language: Language): string {
  const { say, link } = voiceIn(language);
  return bullets(Object.values(readings).map(({ id, question }) => link(say(question), `readings/${id}.md`)));
}

function pageOf({ id, question, values, citations, argument, counterargument }: Reading, language: Language): Page {
  const { say, text, link, cite } = voiceIn(language);
  const meanings = Object.entries(values as Readonly<Record<string, Bilingual>>);
  const asked = decisions.filter((decision) => (decision.readings as readonly string[]).includes(id));
  return {
    path: `readings/${id}`,
    title: text(question),
    description: meanings.map(([, meaning]) => text(meaning)).join(language === 'ja' ? '' : ' '),
    alsoCalled: [id, question.ja, question.en],
    body: [
      `${words.reading[language]} ${code(id)}\n`,
      section(words.citations[language], bullets(citations.map(cite))),
      section(
        words.readings[language],
        bullets(
          meanings.map(
            ([value, meaning]) =>
              `${say(meaning)} ${value === defaultReadings[id] ? `**${words.byDefault[language]}** ` : ''}${code(value)}`,
          ),
        ),
      ),
      section(words.argument[language], say(argument)),
      section(words.counterargument[language], say(counterargument)),
      section(
        words.touches[language],
        bullets(asked.map((each) => link(say(each.question), `questions/${each.id}.md`))),
      ),
    ].join(''),
  };
}
