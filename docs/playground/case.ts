import type { DecisionId, Language } from 'arakawa-it-rules';
import type { Facts } from '../../examples/form/sheet.js';

/** All that somebody has chosen in the playground: what a link to it has to say. */
export interface Case {
  readonly decision: DecisionId;
  /** As entered, be it understood or not. */
  readonly facts: Facts;
  /** As entered, without what is the default anyway. */
  readonly options: Facts;
  readonly language: Language;
}
