import type { Bilingual, DecisionId } from 'arakawa-it-rules';
import type { Facts } from '../../examples/form/sheet.js';

/** Facts to begin with, and what they show. */
export interface Example {
  readonly title: Bilingual;
  readonly facts: Facts;
}

export type Examples = { readonly [Id in DecisionId]: Example };
