import {
  type DecisionId,
  decisions,
  defaultReadings,
  type Language,
  type ReadingId,
  reviewIntroduction,
} from 'arakawa-it-rules';
import type { JsonSchema } from 'arakawa-it-rules/schemas';
import type { Asked, Facts } from './sheet.js';
import { say } from './words.js';

const EXAMPLES = ['2026-09-01', '令和8年9月1日'];

/** The readings that can matter to a question; to a whole case, those that matter to one of its steps. */
export const readingsOf = (asked: Asked): readonly ReadingId[] =>
  asked === 'introduction'
    ? [...new Set(steps().flatMap(readingsOf))]
    : (decisions.find(({ id }) => id === asked)!.readings as readonly ReadingId[]);

/** The questions that the review of a case asks, as it does of one of which nothing is known. */
const steps = (): DecisionId[] => reviewIntroduction({}).steps.flatMap(({ verdict }) => verdict?.decision ?? []);

/** What can be chosen beside the facts of a question, as far as it can make a difference to it. */
export function optionsFor(asked: Asked, language: Language = 'ja'): JsonSchema {
  const ids = readingsOf(asked);
  const day: JsonSchema = { type: 'string', examples: EXAMPLES };
  const closedDays = { title: say('closedDays', language), description: say('closedDaysNote', language) };
  return {
    type: 'object',
    properties: {
      readings: { type: 'object', properties: Object.fromEntries(ids.map((id) => [id, { type: 'string' }])) },
      ...(ids.includes('deadline-on-closed-day') && {
        closedDays: { type: 'array', items: day, minItems: 1, ...closedDays },
      }),
      on: { ...day, title: say('on', language), description: say('onNote', language) },
    },
  };
}

/** The readings turned as a contest says, or as somebody chose; those that are the defaults are not kept. */
export function withReadings({ readings, ...others }: Facts, chosen: object): Facts {
  const turned = Object.entries({ ...(readings as object | undefined), ...chosen }).filter(
    ([id, value]) => (defaultReadings as Readonly<Record<string, string>>)[id] !== value,
  );
  return turned.length === 0 ? others : { readings: Object.fromEntries(turned), ...others };
}
