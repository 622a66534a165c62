import { capital } from '../../input/language.js';
import { introductionStatuses, introductionSteps } from '../../reviews/introduction.descriptions.js';
import type { IntroductionReview } from '../../reviews/introduction.review.js';
import { reviews } from '../../reviews/reviews.js';
import { pathsInWords } from '../../schemas/facts-in-words.js';
import { introductionFacts } from '../../schemas/reviewed-facts.js';
import { type Asked, explained } from './asked.js';
import { reasons } from './reasons.js';
import { foundInSteps, pointOut, toDo } from './report.words.js';
import { factRows, section } from './section.js';
import { type Body, line } from './sheet.js';

export function introductionSheet(review: IntroductionReview, asked: Asked): Body {
  const { facts, speaker } = asked;
  const { language, name } = speaker;
  const { question, presupposes } = reviews.introduction;
  const steps = review.steps.map(({ verdict, ...step }) => {
    const label = introductionSteps[step.step][language];
    return { ...step, head: capital(label), answer: verdict && explained(verdict, speaker, { step: label }) };
  });
  const open = steps.filter(({ status }) => status === 'open').length;
  return {
    isReview: true,
    title: question[language],
    presupposes: presupposes[language],
    sections: [
      section('facts', speaker, factRows(introductionFacts, facts, speaker)),
      section('answer', speaker, [
        { lines: [{ text: foundInSteps(review.findings.length, open)[language], is: 'answer' }] },
      ]),
      section(
        'steps',
        speaker,
        steps.map(({ head, status, answer, findings, next }) => ({
          head,
          state: introductionStatuses[status][language],
          lines: [
            ...(answer?.isSettled ? [name(answer.explanation.summary)] : []),
            ...findings.map((finding) => pointOut(finding)[language]),
            ...next.map((act) => toDo(act)[language]),
          ].map(line),
        })),
      ),
      ...reasons(
        steps.flatMap(({ answer }) => answer ?? []),
        asked,
        () =>
          steps
            .filter(({ missing }) => missing.length > 0)
            .map(({ head, missing }) => ({
              head,
              lines: pathsInWords(introductionFacts, missing, speaker).map(line),
            })),
      ),
    ],
  };
}
