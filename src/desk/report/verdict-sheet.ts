import type { AnyVerdict } from '../../catalogue/decisions.js';
import { factsSchemas } from '../../schemas/questions.js';
import { type Asked, explained, factRows, reasons, section } from './sections.js';
import { type Body, line } from './sheet.js';

export function verdictSheet(verdict: AnyVerdict, asked: Asked): Body {
  const { facts, speaker } = asked;
  const { language, name } = speaker;
  const answer = explained(verdict, speaker);
  const { summary, missing } = answer.explanation;
  return {
    title: name(answer.words.question[language]),
    presupposes: name(answer.words.presupposes[language]),
    sections: [
      section('facts', speaker, factRows(factsSchemas[verdict.decision], facts, speaker)),
      section('answer', speaker, [{ lines: [{ text: name(summary), is: 'answer' }] }]),
      ...reasons([answer], asked, () => missing.map(({ text }) => ({ lines: [line(name(text))] }))),
    ],
  };
}
