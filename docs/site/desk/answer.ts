import type { AnyVerdict, Issue, Language, Options } from 'arakawa-it-rules';
import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { type Case, factsFor } from './case.js';
import { optionsFor } from './options.js';
import { below, factAt, schemaOf } from './schema.js';
import { type Asked, ask, type Facts, type Review, readFacts, readOptions } from './sheet.js';
import { type Standing, standingsIn, standingsOf } from './standing.js';
import { say } from './words.js';

/** What the library says to as much of a case as is understood. */
export interface Answer {
  readonly facts: Facts;
  readonly options: Options;
  readonly verdict?: AnyVerdict;
  readonly review?: Review;
  /** While something is refused, none of this is the answer. */
  readonly refused: readonly Issue[];
  readonly unfinished: readonly Issue[];
}

export function answerTo({ asked, facts, options }: Case): Answer {
  const sheet = readFacts(asked, factsFor(asked, facts));
  const chosen = readOptions(options);
  const inForce = (chosen.understood['options'] ?? {}) as Options;
  const answer = ask(asked, sheet.understood, inForce);
  return {
    facts: sheet.understood,
    options: inForce,
    ...('steps' in answer ? { review: answer } : { verdict: answer }),
    refused: [...sheet.refused, ...chosen.refused],
    unfinished: [...sheet.unfinished, ...chosen.unfinished],
  };
}

export const standingsFor = ({ verdict, review, facts, options }: Answer): ReadonlyMap<string, Standing> =>
  verdict === undefined
    ? standingsIn(review!.steps.map(({ missing }) => missing))
    : standingsOf(verdict, facts, options);

const offered = new Map<string, JsonSchema>();

/** All that a form offers for a question, options included: their paths begin with that word. */
export function schemaFor(asked: Asked, language: Language): JsonSchema {
  const facts = schemaOf(asked, language);
  const options = () => ({
    ...facts,
    properties: { ...facts.properties, options: optionsFor(asked, language) as never },
  });
  const schema = offered.get(`${asked} ${language}`) ?? options();
  offered.set(`${asked} ${language}`, schema);
  return schema;
}

/** What of the entries is refused, by its name. */
export function namesOf(issues: readonly Issue[], asked: Asked, language: Language): readonly string[] {
  const schema = schemaFor(asked, language);
  const titles = issues.map(({ path }) => {
    const steps = factAt(schema, path);
    const named = steps.map((_, i) => steps.slice(0, i + 1).reduce(below, schema).title).filter((title) => title);
    return named.at(-1) ?? String(steps.at(-1) ?? say('facts', language));
  });
  return [...new Set(titles)];
}
