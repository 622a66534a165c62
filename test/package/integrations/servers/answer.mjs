/** What each server does with a body: a verdict, or the faults. */
import { InvalidFactsError } from 'arakawa-it-rules';
import { runDecision } from 'arakawa-it-rules/schemas';

export function answer(facts) {
  try {
    return { status: 200, body: runDecision('timeliness', facts) };
  } catch (error) {
    if (!(error instanceof InvalidFactsError)) throw error;
    return { status: 422, body: { issues: error.issues } };
  }
}
