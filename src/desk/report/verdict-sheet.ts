import type { AnyVerdict } from '../../catalogue/decisions.js';
import { factsSchemas } from '../../schemas/questions.js';
import { type Asked, explained } from './asked.js';
import { reasons } from './reasons.js';
import { UNDECIDED } from './report.words.js';
import { factRows, section } from './section.js';
import { type Body, line } from './sheet.js';

export function verdictSheet(verdict: AnyVerdict, asked: Asked): Body {
  const { facts, speaker } = asked;
  const { language, name } = speaker;
  const answered = explained(verdict, speaker);
  const { words, explanation, isSettled } = answered;
  // What is not known has a section of its own.
  const answer = isSettled ? name(explanation.summary) : UNDECIDED[language];
  return {
    isReview: false,
    title: name(words.question[language]),
    presupposes: name(words.presupposes[language]),
    sections: [
      section('facts', speaker, factRows(factsSchemas[verdict.decision], facts, speaker)),
      section('answer', speaker, [{ lines: [{ text: answer, is: 'answer' }] }]),
      ...reasons([answered], asked, () => explanation.missing.map(({ text }) => ({ lines: [line(name(text))] }))),
    ],
  };
}
