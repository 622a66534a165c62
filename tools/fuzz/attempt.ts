/** One call with one thing spoilt, and what was wrong with how it ended. */
import { Script } from 'node:vm';
import fc from 'fast-check';
import { InvalidFactsError } from '../../src/index.js';
import { InvalidTextError } from '../../src/text.js';
import type { Door } from './doors.js';
import { endless, hostileCode, hostileJson } from './hostile.js';

/** The bound: whatever of a million characters or a hundred thousand entries it is given, a call ends within it. */
const LONGEST_SECONDS = 10;

/** What is put in, by name; each call has a new one. */
type Spoiler = readonly [name: string, make: () => unknown];

export interface Case {
  readonly door: Door;
  readonly given: readonly unknown[];
  /** What is put where; all is in order if it is absent. */
  readonly spoilt?: { readonly at: Path; readonly by: Spoiler };
}

/** Cases at a door: some in order, most with one place spoilt, at the top as likely as anywhere below. */
export function casesAt(door: Door, withEndless = false): fc.Arbitrary<Case> {
  const isJson = door.takes === 'json';
  const hostile = { ...hostileJson, ...(!isJson && hostileCode), ...(!isJson && withEndless && endless) };
  const plain = isJson ? fc.jsonValue() : fc.anything({ withBigInt: true, withDate: true, withMap: true });
  const spoiler = fc.oneof(
    { arbitrary: fc.constantFrom<Spoiler[]>(...Object.entries(hostile)), weight: 4 },
    { arbitrary: plain.map((value): Spoiler => [fc.stringify(value), () => value]), weight: 1 },
  );
  const spoilt = fc.tuple(door.given, fc.oneof(fc.nat(3), fc.nat(1_000)), spoiler).map(([given, place, by]): Case => {
    const places = placesIn(given);
    return places.length === 0 ? { door, given } : { door, given, spoilt: { at: places[place % places.length]!, by } };
  });
  return fc.oneof(
    { arbitrary: door.given.map((given): Case => ({ door, given })), weight: 1 },
    { arbitrary: spoilt, weight: 9 },
  );
}

type Path = readonly (string | number)[];

const isPlain = (value: unknown): value is object =>
  Array.isArray(value) ||
  (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype);

/** Every place in a value, those nearer the top first. */
function placesIn(value: object): Path[] {
  const places: Path[] = [];
  let level: [Path, object][] = [[[], value]];
  while (level.length > 0) {
    const below: [Path, object][] = [];
    for (const [path, each] of level)
      for (const [key, part] of Object.entries(each)) {
        places.push([...path, key]);
        if (isPlain(part)) below.push([[...path, key], part]);
      }
    level = below;
  }
  return places;
}

/** A copy with another value at a place. */
function withAt(whole: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy: Record<string, unknown> = (Array.isArray(whole) ? [...whole] : { ...(whole as object) }) as never;
  copy[key] = withAt(copy[key], rest, value);
  return copy;
}

const script = new Script('globalThis.attempted()');

/** Calls, but not for longer than the bound. */
function within(seconds: number, call: () => unknown): unknown {
  Object.assign(globalThis, { attempted: call });
  return script.runInThisContext({ timeout: seconds * 1_000 });
}

/** What is wrong, in words; nothing, if the call did what its door promises. */
export function faultOf({ door, given, spoilt }: Case): string | undefined {
  const about = `${door.name}: ${spoilt === undefined ? 'in order' : `${spoilt.by[0]} at ${spoilt.at.join('.')}`}`;
  const args = spoilt === undefined ? given : (withAt(given, spoilt.at, spoilt.by[1]()) as readonly unknown[]);
  try {
    within(LONGEST_SECONDS, () => door.call(...args));
  } catch (error) {
    if (isTimeout(error)) return `${about}: did not end within ${LONGEST_SECONDS} s`;
    const mayThrow = spoilt !== undefined && isRefusal(error);
    if (!mayThrow) return `${about}: throws ${nameOf(error)}`;
  }
  if (Object.keys(Object.prototype).length > 0) return `${about}: spoils all objects`;
  return undefined;
}

function isRefusal(error: unknown): boolean {
  if (error instanceof InvalidTextError) return error.reason.ja !== '' && error.reason.en !== '';
  if (!(error instanceof InvalidFactsError)) return false;
  const { issues } = error;
  return issues.length > 0 && issues.every(({ message }) => message.ja !== '' && message.en !== '');
}

const isTimeout = (error: unknown) =>
  error instanceof Error && (error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/** What is thrown may throw as well when it is looked at. */
function nameOf(error: unknown): string {
  try {
    return error instanceof Error ? `${error.name}: ${error.message.slice(0, 100)}` : fc.stringify(error);
  } catch {
    return 'what cannot be read';
  }
}
