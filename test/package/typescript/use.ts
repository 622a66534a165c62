/** How a caller's strict TypeScript uses the types. Compiled under each supported version, and never run. */
import type {
  AnyVerdict,
  Citation,
  DataUseFacts,
  DecisionId,
  FactsOf,
  ManagerFacts,
  QuorumFacts,
  TimelinessFacts,
} from 'arakawa-it-rules';
import { decideManager, decideQuorum, decideTimeliness, type decisions, explain, isSettled } from 'arakawa-it-rules';
import { englishNames } from 'arakawa-it-rules/regulation';
import { type factsSchemas, quorumFacts, runDecision, timelinessFacts } from 'arakawa-it-rules/schemas';
import { fullAttendance } from 'arakawa-it-rules/testing';

/** The facts of every decision by its id are what its function takes, in both directions; of some, written out. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Entry = (typeof decisions)[number];
type Taken = { [Id in DecisionId]: Parameters<Extract<Entry, { id: Id }>['decide']>[0] };
export const everyDecision: Same<Taken, { [Id in DecisionId]: FactsOf<Id> }> = true;
export const byName: Same<
  [Taken['manager'], Taken['timeliness'], Taken['quorum'], Taken['data-use-approval'], Taken['personal-information']],
  [ManagerFacts, TimelinessFacts, QuorumFacts, DataUseFacts, DataUseFacts]
> = true;
export const everySchema: Same<keyof typeof factsSchemas, DecisionId> = true;

// A verdict narrows by its outcome, and a catalogue's verdict by its decision.
const verdict = decideManager({ system: '税務システム', outsourced: false }, { on: '2026-04-01' });
if (verdict.outcome === 'digital-promotion-section') verdict.manager.label satisfies string;
// @ts-expect-error nobody manages what no provision gives to anybody
if (verdict.outcome === 'no-provision') verdict.manager;
if (isSettled(verdict)) {
  // @ts-expect-error a settled verdict has an outcome
  verdict.outcome === 'undetermined';
}
export function deadlineOf(any: AnyVerdict): string | undefined {
  return any.decision === 'timeliness' ? any.deadline : undefined;
}
export const citations: readonly Citation[] = verdict.grounds.map(({ citation }) => citation);
export const remedies = decideTimeliness({}).remedies.map((remedy) =>
  'change' in remedy ? remedy.change : remedy.needs,
);

// Literals and readonly data are facts; what a schema gives is too.
const attendance = { 経理課長: 'present', 管理部財政課長: 'proxy' } as const;
const counted = decideQuorum({ committee: 'steering', attendance, samePerson: [['管理部長', '経理課長']] });
if (isSettled(counted) && counted.outcome === 'quorate') counted.members satisfies number | undefined;
decideQuorum(fullAttendance('steering', { 経理課長: 'absent' }));
englishNames.systems['手当・医療助成システム'] satisfies string;
decideQuorum(quorumFacts.parse({}), { readings: { 'same-person': 'one-per-post' } });
decideTimeliness(timelinessFacts.parse({}));
runDecision('data-use-approval', JSON.parse('{}')).outcome satisfies
  | 'required'
  | 'exempt'
  | 'not-required'
  | 'undetermined';
explain(runDecision('quorum', {}), 'ja').lines satisfies readonly string[];
decideTimeliness({ appliedAt: new Date(0), plannedFor: '令和9年度', urgency: undefined });

// @ts-expect-error no such outcome
verdict.outcome === 'approved';
// @ts-expect-error no such post in either committee
decideQuorum({ attendance: { 税務課長: 'present' } });
// @ts-expect-error no such status
decideQuorum({ chair: 'late' });
// @ts-expect-error no such place in the regulation
'第12条第9項' satisfies Citation;
// @ts-expect-error no such fact
decideTimeliness({ applied: '2026-08-31' });
// @ts-expect-error a judgement is a record
decideTimeliness({ urgency: true });
// @ts-expect-error null is not how to say that a fact is not known
decideTimeliness({ appliedAt: null });
// @ts-expect-error no such reading
decideQuorum({}, { readings: { 'same-person': 'two-members' } });
// @ts-expect-error no such decision
runDecision('budget', {});
// @ts-expect-error a verdict is for reading
verdict.outcome = 'undetermined';
