/** One call with one thing spoilt, and what was wrong with how it ended. */
import { Script } from 'node:vm';
import fc from 'fast-check';
import { InvalidFactsError } from '../../src/index.js';
import { InvalidTextError } from '../../src/text.js';
import type { Door } from './doors.js';
import { endless, hostileCode, hostileJson } from './hostile.js';

/** The bound: whatever of a million characters or a hundred thousand entries it is given, a call ends within it. */
export const LONGEST_SECONDS = 10;

const hostile = { ...hostileJson, ...hostileCode, ...endless };

/** What is put in, by name or, if it is plain, as it is. */
type Spoiler = { readonly hostile: keyof typeof hostile } | { readonly plain: unknown };

export interface Case {
  readonly door: Door;
  readonly given: readonly unknown[];
  /** The number of the place among all places in the arguments; nothing is spoilt if it is absent. */
  readonly place?: number;
  readonly spoiler?: Spoiler;
}

/** Cases at a door: some in order, most with one place spoilt, at the top as likely as anywhere below. */
export function casesAt(door: Door, withEndless = false): fc.Arbitrary<Case> {
  const names = [hostileJson, ...(door.takes === 'json' ? [] : [hostileCode, ...(withEndless ? [endless] : [])])];
  const plain =
    door.takes === 'json' ? fc.jsonValue() : fc.anything({ withBigInt: true, withDate: true, withMap: true });
  const spoiler: fc.Arbitrary<Spoiler> = fc.oneof(
    { arbitrary: fc.constantFrom(...names.flatMap(Object.keys)).map((name) => ({ hostile: name })), weight: 4 },
    { arbitrary: plain.map((value) => ({ plain: value })), weight: 1 },
  );
  return fc.oneof(
    { arbitrary: door.given.map((given) => ({ door, given })), weight: 1 },
    {
      arbitrary: fc
        .tuple(door.given, fc.oneof(fc.nat(3), fc.nat(1_000)), spoiler)
        .map(([given, place, each]) => ({ door, given, place, spoiler: each })),
      weight: 9,
    },
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
export function faultOf({ door, given, place, spoiler }: Case): string | undefined {
  const places = placesIn(given);
  const path = place === undefined ? undefined : places[place % places.length];
  const made = spoiler === undefined || 'plain' in spoiler ? spoiler?.plain : hostile[spoiler.hostile]!();
  const args = (path === undefined ? given : withAt(given, path, made)) as readonly unknown[];
  const what = spoiler === undefined || 'plain' in spoiler ? fc.stringify(spoiler?.plain) : spoiler.hostile;
  const about = path === undefined ? `${door.name}: in order` : `${door.name}: ${what} at ${path.join('.')}`;
  try {
    within(LONGEST_SECONDS, () => door.call(...args));
  } catch (error) {
    if (isTimeout(error)) return `${about}: did not end within ${LONGEST_SECONDS} s`;
    if (path === undefined) return `${about}: throws ${nameOf(error)}`;
    if (door.takes !== 'own' && !isRefusal(error)) return `${about}: throws ${nameOf(error)}`;
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
