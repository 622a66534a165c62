/** Ways of spoiling one piece of source that leave every answer as it was, and why. */
export interface Survivor {
  readonly file: string;
  /**
   * The piece of source, as it stands; a long one by its beginning, up to ` …`. One that stands in several lines has its
   * own after ` in `.
   */
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

/** The piece of source that a name means, and the line that it must be in. */
export function meantBy(name: string): { readonly piece: string; readonly line: string } {
  const [piece, line = ''] = name.split(' in ', 2);
  return { piece: piece!, line };
}

/** Whether a piece of source is the one that bears the name. */
export function isCalled({ original, code }: { original: string; code: string }, name: string): boolean {
  const { piece, line } = meantBy(name);
  const isIt = piece.endsWith(' …') ? original.startsWith(piece.slice(0, -2)) : original === piece;
  return isIt && code.includes(line);
}
