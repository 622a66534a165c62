/** The conditions that a decision says it examines: each of them has its words. */
import { type DecisionId, wordsOf } from '../../src/catalogue/decisions.js';

export const declaredGrounds = (id: DecisionId): readonly string[] => Object.keys(wordsOf(id).grounds);

const NOT_SAID = 'a verdict on one committee does not name the clause of the other';

/** What no facts can show, and why. */
export const UNREACHABLE: { readonly [Id in DecisionId]?: Readonly<Record<string, string>> } = {
  quorum: { 'quorum-clause: false': NOT_SAID, 'no-quorum-clause: false': NOT_SAID },
  meeting: { 'quorum-clause: false': NOT_SAID, 'no-quorum-clause: false': NOT_SAID },
};
