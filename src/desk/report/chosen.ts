import type { Bilingual } from '../../input/language.js';
import { optionsSchema } from '../../schemas/options.js';
import { unstopped } from '../../verdict/in-words.js';
import type { Options } from '../../verdict/options.js';
import type { AnyWords } from '../../verdict/words.js';
import type { Explained, Speaker } from './asked.js';
import { OTHERWISE_USUAL, USUAL_READINGS, WORDS } from './report.words.js';
import { factRows, section } from './section.js';
import { line, type Section } from './sheet.js';

/** The readings that were chosen of those that matter to these questions, and what else was chosen beside the facts. */
export function chosenSection(
  answers: readonly Explained[],
  { readings = {}, ...others }: Options,
  speaker: Speaker,
): Section {
  const { language, name } = speaker;
  const texts: NonNullable<AnyWords['readings']> = Object.assign({}, ...answers.map(({ words }) => words.readings));
  const chosen = Object.entries(readings).flatMap(([id, value]) => {
    const text = texts[id as keyof typeof texts];
    return text === undefined ? [] : [taken(text.question, (text.values as Record<string, Bilingual>)[value]!)];
  });
  const rest = chosen.length === 0 ? USUAL_READINGS : OTHERWISE_USUAL;
  const lines = Object.keys(texts).length === 0 ? [] : [...chosen, rest].map((text) => line(name(text[language])));
  return section('chosen', speaker, [
    ...(lines.length === 0 ? [] : [{ head: WORDS.reading[language], lines }]),
    ...factRows(optionsSchema, others, speaker),
  ]);
}

const taken = (question: Bilingual, meaning: Bilingual): Bilingual => ({
  ja: `「${unstopped(question.ja)}」について「${unstopped(meaning.ja)}」と読んだ。`,
  en: `"${question.en}" is answered "${unstopped(meaning.en)}".`,
});
