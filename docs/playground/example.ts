import type { DecisionId, Text } from 'arakawa-it-rules';
import type { Facts } from '../../examples/form/sheet.js';

/** Facts to begin with, and what they show. */
export interface Example {
  readonly title: Text;
  readonly facts: Facts;
}

export type Examples = { readonly [Id in DecisionId]: Example };
