/** The entries that bring no zod, whose types name URL. Compiled with ES2020 alone, and never run. */
import { decideTimeliness, InvalidFactsError } from 'arakawa-it-rules';
import { nextFact } from 'arakawa-it-rules/desk';
import { planBackwards, record } from 'arakawa-it-rules/records';
import { provisions } from 'arakawa-it-rules/regulation';
import { compareText } from 'arakawa-it-rules/text';

const facts = { appliedAt: '2026-08-31' } as const;
nextFact(decideTimeliness(facts)) satisfies string | undefined;
record(decideTimeliness(facts), facts).verdict.outcome satisfies string;
planBackwards({ plannedFor: 2027 }).steps.length satisfies number;
provisions.map(({ citation }) => citation) satisfies readonly string[];
compareText('').provisions.map(({ status }) => status) satisfies readonly string[];
new InvalidFactsError([], { cause: 'any' }).issues satisfies readonly object[];
