/** A text that is read from its beginning, and how far. */
export interface Cursor {
  readonly text: string;
  at: number;
}

/** Goes over what comes next, if it is that. The pattern is sticky. */
export function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (found === null) return undefined;
  cursor.at += found[0].length;
  return found;
}

/** Reads, or stays where it was. */
export function attemptAt<Result>(cursor: Cursor, read: () => Result | undefined): Result | undefined {
  const { at } = cursor;
  const result = read();
  if (result === undefined) cursor.at = at;
  return result;
}
