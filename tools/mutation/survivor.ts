/** Mutants that no test finds, each looked at. */

/** Ways of spoiling one piece of source that leave every answer as it was, and why. */
export interface Survivor {
  readonly file: string;
  /** The piece of source, as it stands. */
  readonly original: string;
  /** What it may be replaced by unnoticed. */
  readonly by: readonly string[];
  readonly because: string;
}
