// Sentences, schemas and dates: what brings every dependency but the hashes.
import { decideTimeliness, explain } from 'arakawa-it-rules';
import { calendarOf } from 'arakawa-it-rules/records';
import { runDecision } from 'arakawa-it-rules/schemas';

const late = decideTimeliness({ appliedAt: '2026-09-01', plannedFor: 2027, urgency: 'none' });
globalThis.answers = JSON.stringify([
  explain(late, 'ja').summary,
  runDecision('quorum', { committee: 'security' }).outcome,
  calendarOf({ fiscalYear: 2026 }).dated.length,
]);
