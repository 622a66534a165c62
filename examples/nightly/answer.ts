import { type AnyVerdict, type DecisionId, decisions, InvalidFactsError, type Options } from 'arakawa-it-rules';
import { runDecision } from 'arakawa-it-rules/schemas';
import { type Fault, fault } from './faults.js';
import type { Line } from './lines.js';
import { sameNameIn } from './same-name.js';

/** Texts and integers that JSON keeps: a longer number would come back as another one. */
export type Id = string | number;

export type Answer =
  | { readonly id: Id; readonly verdict: AnyVerdict }
  /** A refused line has its id only if that could be read. */
  | { readonly id?: Id; readonly line: number; readonly issues: readonly Fault[] };

/** Decides the application on a line; an empty line has no answer. */
export function answerOf(line: Line): Answer | undefined {
  if ('fault' in line) return refused(line, [fault('', line.fault)]);
  if (line.text.trim() === '') return undefined;
  let json: unknown;
  try {
    json = JSON.parse(line.text);
  } catch {
    // The parser's own message quotes the line.
    return refused(line, [fault('', 'not-json')]);
  }
  if (sameNameIn(line.text) !== undefined) return refused(line, [fault('', 'name-twice')]);
  return isObject(json) ? decided(line, json) : refused(line, [fault('', 'not-an-application')]);
}

type Members = { readonly [name: string]: unknown };

const isObject = (json: unknown): json is Members => typeof json === 'object' && json !== null && !Array.isArray(json);
const isId = (id: unknown): id is Id =>
  (typeof id === 'string' && id !== '') || (Number.isInteger(id) && Math.abs(id as number) < 1e15);
const isDecision = (id: unknown): id is DecisionId => decisions.some((decision) => decision.id === id);

function decided(line: Line, { id, decision, facts, options, ...others }: Members): Answer {
  const faults = Object.keys(others).map((name) => fault(name, 'unknown-key'));
  if (!isId(id)) faults.push(fault('id', 'not-an-id'));
  if (!isDecision(decision)) faults.push(fault('decision', 'no-such-decision'));
  if (!isId(id) || !isDecision(decision) || faults.length > 0) return refused(line, faults, id);
  try {
    return { id, verdict: runDecision(decision, facts, options as Options) };
  } catch (error) {
    if (!(error instanceof InvalidFactsError)) throw error;
    return refused(
      line,
      error.issues.map((issue) => ({ ...issue, path: placeOf(issue.path, options !== undefined) })),
      id,
    );
  }
}

/** The library's places begin at the facts, but for those of the options. */
function placeOf(path: string, hasOptions: boolean): string {
  if (hasOptions && (path === 'options' || path.startsWith('options.'))) return path;
  return path === '' ? 'facts' : `facts.${path}`;
}

const refused = ({ number }: Line, issues: readonly Fault[], id?: unknown): Answer => ({
  ...(isId(id) && { id }),
  line: number,
  issues,
});
