/** A line of the text with something on it, or several that belong together. */
export interface Line {
  /** As printed, trimmed. */
  readonly printed: string;
  /** In one width, each run of white space one space: labels are read from this. */
  readonly plain: string;
  /** In one width without any space: whole lines are recognised by this. */
  readonly bare: string;
  /** Counted from 1. */
  readonly number: number;
  readonly afterBlank: boolean;
}
