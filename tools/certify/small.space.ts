/** Twenty decisions: every combination of the classes of their oracle's table. */
import type { DecisionId } from '../../src/catalogue/decisions.js';
import type { Readings } from '../../src/regulation/readings.js';
import { choices } from '../../test/oracles/completions.js';
import {
  type Case,
  casesOf,
  type Fact,
  isCompletion,
  NOT_GIVEN,
  oracleOf,
  type SmallDecision,
} from '../../test/oracles/decision-table.js';
import { smallDecisions } from '../../test/oracles/small-decisions.js';
import type { Point, Space } from './space.js';

/** Points of a decision, for the cases to be asked. */
export function* pointsOf(decision: SmallDecision, cases: readonly Case[] = casesOf(decision)): Generator<Point> {
  const ask = oracleOf(decision);
  const readings = choices(decision.readings) as Partial<Readings>[];
  for (const given of cases) {
    const question = ask(given);
    const { facts } = question;
    yield {
      facts,
      complete: isCompletion(decision, given, []),
      readings,
      expected(inForce) {
        const answer = question.under(inForce);
        const { outcome } = answer;
        const isFavourable = outcome === 'undetermined' || decision.favourable.includes(outcome);
        const wanted = isFavourable
          ? []
          : (decision.remedies?.(question.known, (changed) => question.outcomeWith(changed, inForce)) ?? []);
        const defects = Object.entries(decision.defects ?? {});
        return {
          ...answer,
          contested: question.contested(inForce),
          remedies: wanted.map(({ change, ...remedy }) => ({
            ...remedy,
            ...(change && { facts: { ...facts, ...change } }),
          })),
          besides: ({ caveats }) => [
            caveats.flatMap((caveat) =>
              'defect' in caveat && defects.some(([id]) => id === caveat.defect) ? [caveat.defect] : [],
            ),
            defects.flatMap(([id, concerns]) => (concerns(question.known, outcome) ? [id] : [])),
          ],
        };
      },
    };
  }
}

/** How many values stand for each class of a fact; those in brackets are not asked, but an unknown fact may turn out so. */
function inWords({ asked }: SmallDecision, { path, options, hidden }: Fact): string {
  const names = [...new Set(options.map(({ as }) => as))].filter((as) => as !== NOT_GIVEN);
  const classes = names.map((name) => {
    const values = options.filter(({ as }) => as === name).length;
    const isAsked = hidden !== true && (asked?.[path]?.includes(name) ?? true);
    const shown = values > 1 && asked === undefined ? `${name} (${values} values)` : name;
    return isAsked ? shown : `[${shown}]`;
  });
  return `\`${path}\`: ${classes.join(', ')}`;
}

function enumeratedOf({ asked, facts }: SmallDecision): string {
  const combinations =
    asked === undefined
      ? 'every combination of all values, each fact known or not'
      : 'every combination of one value a class, each fact known or not; classes in brackets take part in completions';
  // Then no case is complete.
  return facts.some(({ hidden }) => hidden) ? `${combinations}. No chart names every unit` : combinations;
}

export const smallSpaces: readonly Space[] = smallDecisions.map((decision) => ({
  id: decision.id as DecisionId,
  classes: decision.facts.map((fact) => inWords(decision, fact)),
  enumerated: enumeratedOf(decision),
  points: () => pointsOf(decision),
}));
