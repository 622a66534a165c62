import { createRequire } from 'node:module';
import { type Bilingual, explain, type Language } from 'arakawa-it-rules';
import { readings } from 'arakawa-it-rules/regulation';
import { factsJsonSchema } from 'arakawa-it-rules/schemas';
import { type Application, IndexEvent, ReflectionKind } from 'typedoc';
import { casesOf, type Decision, decisionOf } from './decision-page/decision.js';
import { languages } from './words.js';

/** TypeDoc's own copy: what is changed here has to change there. */
const lunr = createRequire(createRequire(import.meta.url).resolve('typedoc'))('lunr') as {
  trimmer: ((token: unknown) => unknown) & { label?: string };
  tokenizer: { separator: RegExp };
};

/**
 * Makes the search find Japanese. The trimmer takes away all that is not ASCII; without it, the wildcards that TypeDoc
 * puts around what somebody types find words within compounds, once punctuation separates tokens as spaces do.
 */
export function searchJapanese(app: Application): void {
  // Under its name, since the browser looks the pipeline's functions up by name.
  lunr.trimmer = Object.assign((token: unknown) => token, { label: 'trimmer' });
  lunr.tokenizer.separator = /[\s\-、。，．・：；「」『』（）()[\]{}<>"'`.,:;!?|/]+/;

  app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    Object.assign(event.searchFieldWeights, { question: 10, answers: 5, facts: 2 });
    event.searchResults.forEach((reflection, index) => {
      const decision = decisionOf(reflection);
      if (!decision) return;
      // Somebody who types the word of a question looks for its function, not for the types around it.
      reflection.relevanceBoost = 8;
      event.searchFields[index] = {
        question: questionOf(decision),
        answers: answersOf(decision),
        facts: factsOf(decision),
      };
    });
    for (let index = event.searchResults.length - 1; index >= 0; index--) {
      const { kind, parent } = event.searchResults[index]!;
      // Members are found by what they belong to.
      if (kind !== ReflectionKind.Document && !parent?.kindOf(ReflectionKind.Module | ReflectionKind.Project))
        event.removeResult(index);
    }
  });
}

const inEach = (textIn: (language: Language) => readonly (string | undefined)[]): string =>
  languages.flatMap(textIn).join('\n');

const questionOf = ({ question, presupposes, citations, id }: Decision): string =>
  [id, ...citations, inEach((language) => [question[language], presupposes[language]])].join('\n');

const answersOf = (decision: Decision): string => {
  const cases = casesOf(decision);
  return inEach((language) => cases.map(({ verdict }) => explain(verdict, language).summary));
};

const factsOf = ({ id, readings: ids }: Decision): string =>
  inEach((language) => [
    ...Object.entries(factsJsonSchema(id, { language }).properties ?? {}).flatMap(([name, schema]) =>
      typeof schema === 'object' ? [name, schema.title, schema.description] : [name],
    ),
    ...ids.flatMap((reading) => [reading, (readings[reading].question as Bilingual)[language]]),
  ]);
