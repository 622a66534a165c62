import type { Issue, Language } from 'arakawa-it-rules';

/** What a control has to know to draw itself. */
export interface Place {
  /** Where the value goes. */
  readonly path: string;
  /** Its name, for controls without a label of their own. */
  readonly title: string;
  readonly value: unknown;
  readonly language: Language;
  /** The ids of the hint and the complaints about it. */
  readonly describedBy: string;
  readonly refused: boolean;
  /** Complaints about this fact and its parts. */
  readonly issues: readonly Issue[];
}
