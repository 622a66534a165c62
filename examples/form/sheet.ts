import { type AnyVerdict, type DecisionId, decisions, InvalidFactsError, type Issue } from 'arakawa-it-rules';
import { factsJsonSchema } from 'arakawa-it-rules/schemas';
import { put, type Step, take, valueAt } from './path.js';
import { questionAt, stepsOf } from './questions.js';

export type Facts = Readonly<Record<string, unknown>>;

/** What somebody has filled in for one decision. */
export interface Sheet {
  readonly decision: DecisionId;
  /** As it was entered, refused values and unfinished records included. */
  readonly entered: Facts;
  /** As it was last understood: what the verdict is about. */
  readonly understood: Facts;
  /** Why the rest is not. */
  readonly issues: readonly Issue[];
}

export const blank = (decision: DecisionId): Sheet => ({ decision, entered: {}, understood: {}, issues: [] });

/** The verdict on the facts; throws an InvalidFactsError if they are not understood. */
export function decide(id: DecisionId, facts: Facts): AnyVerdict {
  const { decide } = decisions.find((each) => each.id === id)!;
  // The facts of a form are known only at run time; the decision reads and refuses them itself.
  return (decide as (facts: Facts) => AnyVerdict)(facts);
}

/** Enters a value at a path, be it understood or not. */
export function give(sheet: Sheet, path: string, value: unknown): Sheet {
  return read(sheet, put(sheet.entered, stepsIn(sheet, path), value) as Facts);
}

/** Takes a fact back, or a part of one: it is not known, rather than "no". */
export function withdraw(sheet: Sheet, path: string): Sheet {
  const steps = stepsIn(sheet, path);
  const question = questionAt(factsJsonSchema(sheet.decision), path);
  // The record of a finding stays open when one of its fields is emptied.
  if (steps.length > question.length && typeof steps.at(-1) === 'string') {
    const { [steps.at(-1)!]: _, ...others } = valueAt(sheet.entered, question) as Facts;
    return read(sheet, put(sheet.entered, question, others) as Facts);
  }
  const entered = (take(sheet.entered, steps) ?? {}) as Facts;
  if (steps.length !== question.length || typeof steps.at(-1) !== 'number') return read(sheet, entered);
  // Later entries of the list move up, in what was understood of it as well.
  return read({ ...sheet, understood: (take(sheet.understood, steps) ?? {}) as Facts }, entered);
}

/** Changes the facts as a remedy says. */
export const change = (sheet: Sheet, facts: object): Sheet => read(sheet, { ...sheet.entered, ...facts });

const stepsIn = ({ decision }: Sheet, path: string): readonly Step[] => stepsOf(factsJsonSchema(decision), path);

/** Understands as much as it can: what is refused stays as it was last understood, everything else counts. */
function read(sheet: Sheet, entered: Facts): Sheet {
  const { decision, understood } = sheet;
  const issues = issuesOf(decision, entered);
  if (issues.length === 0) return { decision, entered, understood: entered, issues };
  const schema = factsJsonSchema(decision);
  let rest: unknown = entered;
  for (const { path } of issues) {
    const steps = questionAt(schema, path);
    const before = valueAt(understood, steps);
    rest = before === undefined ? take(rest, steps) : put(rest, steps, before);
  }
  const facts = (rest ?? {}) as Facts;
  return { decision, entered, understood: issuesOf(decision, facts).length === 0 ? facts : understood, issues };
}

function issuesOf(decision: DecisionId, facts: Facts): readonly Issue[] {
  try {
    decide(decision, facts);
    return [];
  } catch (error) {
    if (error instanceof InvalidFactsError) return error.issues;
    throw error;
  }
}
