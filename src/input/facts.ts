/**
 * Reading facts: every value is understood or refused, whoever calls and however they were typed.
 * A reader returns what it understood, `undefined` for what is not known, and notes what it refuses in `issues`.
 */
import { complain, InvalidFactsError, type Issue, refuse } from './errors.js';

export type Given = Readonly<Record<string, unknown>>;

/** Runs a reader over facts and throws all it refused at once. Getters that throw are refused like any other fault. */
export function understand<Case>(facts: unknown, read: (facts: Given, issues: Issue[]) => Case): Case {
  const issues: Issue[] = [];
  let understood: Case | undefined;
  let cause: unknown;
  try {
    if (isRecord(facts, '', issues)) understood = read(facts, issues);
  } catch (error) {
    cause = error;
    complain(issues, '', 'unreadable', '読み取れません。', 'This cannot be read.');
  }
  if (issues.length > 0) throw new InvalidFactsError(issues, { cause });
  return understood as Case;
}

/** The facts read once, so that a getter is asked only here. */
export const snapshot = (facts: unknown): Given => understand(facts, (given) => ({ ...given }));

/** A plain record: neither `null` nor a list nor an instance of some class. */
export function isRecord(value: unknown, path: string, issues: Issue[]): value is Given {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype === Object.prototype || prototype === null) return true;
    // Of another realm: nothing stands behind the prototype of a plain record there either.
    if (Object.getPrototypeOf(prototype) === null) return true;
  }
  refuse(value, issues, path, 'not-an-object', '名前と値の組が要ります。', 'This must be a plain object.');
  return false;
}

export function isList(value: unknown, path: string, issues: Issue[]): value is readonly unknown[] {
  if (Array.isArray(value)) return true;
  refuse(value, issues, path, 'not-a-list', '配列が要ります。', 'This must be a list.');
  return false;
}

/** A misspelt fact would otherwise pass for an unknown one. `path` is empty or ends in a dot. */
export function refuseOtherKeys(facts: Given, known: readonly string[], path: string, issues: Issue[]): void {
  // A loop over the names is several times as fast as a list of them.
  for (const key in facts) if (!isOneOf(key, known)) refuseKey(facts, key, known, path, issues);
}

/** Refuses a name that is not known; what is inherited is no fact. */
export function refuseKey(facts: Given, key: string, known: readonly string[], path: string, issues: Issue[]): void {
  if (Object.hasOwn(facts, key)) complain(issues, path + key, 'unknown-key', ...notKnown(key, known));
}

/** A short list of names is compared faster than `includes` is called, and by number faster than by `of`. */
function isOneOf(value: unknown, names: readonly string[]): boolean {
  for (let i = 0; i < names.length; i++) if (names[i] === value) return true;
  return false;
}

/** What a name that is not known may have been meant for: what begins like it, or else any. It is not named itself. */
export function notKnown(name: string, known: readonly string[]): [string, string] {
  const near = known.filter((each) => beginning(each) === beginning(name));
  const names = (near.length > 0 ? near : known).join(', ');
  return [`ない項目です。${names} のことですか。`, `There is no such name; did you mean ${names}?`];
}

const beginning = (name: string) => name.slice(0, 5).replace(/[-_ ]/g, '').slice(0, 3).toLowerCase();

/** In place of what has to be there and is not: readers refuse it as they refuse what is not theirs; null has another reason. */
export const ABSENT: unknown = /* @__PURE__ */ Symbol();

export const orAbsent = (value: unknown): unknown => (value === undefined ? ABSENT : value);

/** What would have been understood, in both languages. It names no value that was given. */
export const oneOf = (known: readonly string[]): [string, string] => {
  const names = known.join(', ');
  return [`次のいずれかが要ります: ${names}`, `This must be one of: ${names}.`];
};

export function readOneOf<Value extends string>(
  value: unknown,
  allowed: readonly Value[],
  path: string,
  issues: Issue[],
): Value | undefined {
  if (value === undefined || isOneOf(value, allowed)) return value as Value | undefined;
  return refuse(value, issues, path, 'not-one-of', ...oneOf(allowed));
}

export function readBoolean(value: unknown, path: string, issues: Issue[]): boolean | undefined {
  if (value === undefined || typeof value === 'boolean') return value;
  return refuse(value, issues, path, 'not-a-boolean', 'true か false が要ります。', 'This must be true or false.');
}

/** A text that is not blank, as it was written. */
export function readText(value: unknown, path: string, issues: Issue[]): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'string')
    return refuse(value, issues, path, 'not-a-text', '文字列が要ります。', 'This must be a text.');
  if (isBlank(value)) return complain(issues, path, 'empty', '空の文字列です。', 'This text is empty.');
  return value;
}

/** Whether there is nothing but space; a text that begins with a kanji or kana has more, and is seen at once. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first >= 0x3041 && first <= 0x9fff) && text.trim() === '';
}
