import { type AnyVerdict, type DecisionId, decisions } from '../catalogue/decisions.js';
import { refusalOf } from '../input/attempt.js';

const LISTS = ['grounds', 'missing', 'contested', 'remedies', 'caveats'] as const;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const outcomesOf = (decision: DecisionId): readonly unknown[] => [
  ...decisions.find(({ id }) => id === decision)!.outcomes,
  'undetermined',
];

/** What kind of value it is that is no record. The value itself may be personal data and is not repeated. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Promise) return 'a promise: await it, or use .resolves';
  if (typeof value === 'function') return 'a function: call it';
  return `a value of type ${typeof value}`;
}

/** Why a value is no verdict, in words; `undefined` if it is one. */
export function faultOf(value: unknown): string | undefined {
  const reason = reasonAgainst(value);
  if (reason === undefined) return undefined;
  return `判断の結果（decideX の戻り値）が要る。 / A verdict is needed, as decideX returns it. Received ${reason}.`;
}

function reasonAgainst(value: unknown): string | undefined {
  if (!isRecord(value) || Array.isArray(value) || value instanceof Promise) return kindOf(value);
  const decision = decisions.find(({ id }) => id === value['decision']);
  if (decision === undefined) return "an object whose 'decision' names none";
  if (!outcomesOf(decision.id).includes(value['outcome'])) return `an object whose 'outcome' is none of ${decision.id}`;
  const wrong = LISTS.find((name) => !Array.isArray(value[name]));
  if (wrong !== undefined) return `an object without the list '${wrong}'`;
  const entries = LISTS.filter((name) => name !== 'missing').flatMap((name) => value[name] as unknown[]);
  if (!entries.every(isRecord)) return 'an object with an entry that is no record';
  const contests = value['contested'] as Record<string, unknown>[];
  return contests.every(({ readings }) => isRecord(readings)) ? undefined : 'an object with a contest without readings';
}

/** Why no verdict of this decision can have the outcome that a test expects, if none can. */
export function mistakeIn(outcome: unknown, { decision }: AnyVerdict): string | undefined {
  const outcomes = outcomesOf(decision);
  if (outcome === undefined || outcomes.includes(outcome)) return undefined;
  return `${decision} にその結論はない。あるのは次のとおり。 / ${decision} has no such outcome. It has:\n  ${outcomes.join(', ')}`;
}

/** Why a verdict of this decision can miss none of the facts at these paths, if one of them is no fact of it. */
export function mistakeInPaths(paths: readonly string[], { decision }: AnyVerdict): string | undefined {
  // The decision itself knows its facts: it refuses any other name.
  const { decide } = decisions.find(({ id }) => id === decision)!;
  try {
    (decide as (facts: object) => unknown)(Object.fromEntries(paths.map((path) => [path.split('.')[0], undefined])));
    return undefined;
  } catch (error) {
    return `${decision} にその事実はない。 / ${decision} has no such fact.\n  ${refusalOf(error).message}`;
  }
}
