/** Ways of spoiling one piece of source that leave every answer as it was, and why. */
export interface Survivor {
  readonly file: string;
  /** The piece of source, as it stands; a long one by its beginning, up to ` …`. */
  readonly original: string;
  /** What it may be replaced by unnoticed. */
  readonly by: readonly string[];
  readonly because: string;
}

/** By file, then by the piece of source. */
type Spots = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Survivors that share a reason. */
export const because = (reason: string, spots: Spots): Survivor[] =>
  Object.entries(spots).flatMap(([file, pieces]) =>
    Object.entries(pieces).map(([original, by]) => ({ file: `src/${file}`, original, by, because: reason })),
  );

/** Whether a piece of source is the one that bears the name. */
export const isCalled = (original: string, name: string): boolean =>
  name.endsWith(' …') ? original.startsWith(name.slice(0, -2)) : original === name;
