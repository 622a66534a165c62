import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { schemaOf } from './schema.js';
import type { Asked, Facts } from './sheet.js';

/** A case that all questions share, and the one that is asked of it. */
export interface Case {
  readonly asked: Asked;
  /** As entered, be it understood or not: as the review of an introduction has them, and beside them those of other questions. */
  readonly facts: Facts;
  /** As entered, without what is the default anyway. */
  readonly options: Facts;
}

const INTRODUCTION = () => schemaOf('introduction').properties as Readonly<Record<string, JsonSchema>>;

/**
 * The part of an introduction in which a question has this fact: what it asks of a meeting is asked of the meeting. Two facts are the
 * same if their schemas are.
 */
function partOf(asked: Asked, fact: string): string | undefined {
  if (asked === 'introduction') return undefined;
  const introduction = INTRODUCTION();
  const its = JSON.stringify(schemaOf(asked).properties![fact]);
  if (JSON.stringify(introduction[fact]) === its) return undefined;
  const parts = Object.entries(introduction).filter(([, { type }]) => type === 'object');
  return parts.find(([, { properties }]) => JSON.stringify(properties?.[fact]) === its)?.[0];
}

/** Where a question has its facts, worked out once. */
const homes = new Map<Asked, readonly (readonly [fact: string, part: string | undefined])[]>();
function homesOf(asked: Asked, { committee }: Facts) {
  const names = () => Object.keys(schemaOf(asked).properties!);
  const known = homes.get(asked) ?? names().map((fact) => [fact, partOf(asked, fact)] as const);
  homes.set(asked, known);
  // A meeting of the other committee is no part of an introduction.
  return committee === 'security' && asked === 'introduction' ? known.filter(([fact]) => fact !== 'meeting') : known;
}

/** The facts of the case that a question asks for. */
export function factsFor(asked: Asked, shared: Facts): Facts {
  const own = homesOf(asked, shared).map(([fact, part]) => {
    return [fact, part === undefined ? shared[fact] : (shared[part] as Facts | undefined)?.[fact]] as const;
  });
  return Object.fromEntries(own.filter(([, value]) => value !== undefined));
}

/** The case with other facts for a question; what it does not ask stays. */
export function withFacts(asked: Asked, shared: Facts, facts: Facts): Facts {
  const next: Record<string, unknown> = { ...shared };
  for (const [fact, part] of homesOf(asked, shared)) {
    if (part === undefined) next[fact] = facts[fact];
    else next[part] = nonEmpty({ ...(next[part] as Facts | undefined), [fact]: facts[fact] });
  }
  return nonEmpty(next) ?? {};
}

function nonEmpty(record: Facts): Facts | undefined {
  const given = Object.entries(record).filter(([, value]) => value !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

/** What of the case a question does not ask: it is carried along. */
export const restOf = (asked: Asked, shared: Facts): Facts => withFacts(asked, shared, {});
