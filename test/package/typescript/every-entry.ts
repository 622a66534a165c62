/** Something of every entry. Compiled under the way to find modules that knows no `exports`, and never run. */
import { decideQuorum } from 'arakawa-it-rules';
import { nextFact } from 'arakawa-it-rules/desk';
import { record } from 'arakawa-it-rules/records';
import { dutiesOf } from 'arakawa-it-rules/regulation';
import { runDecision } from 'arakawa-it-rules/schemas';
import { fullAttendance } from 'arakawa-it-rules/testing';
import type { VerdictMatchers as OfJest } from 'arakawa-it-rules/testing/jest';
import type { VerdictMatchers as OfVitest } from 'arakawa-it-rules/testing/vitest';
import { compareText } from 'arakawa-it-rules/text';

record(decideQuorum(fullAttendance('steering')), fullAttendance('steering')).edition.number satisfies string;
nextFact(decideQuorum({})) satisfies string | undefined;
dutiesOf('税務課長')[0]?.act.ja satisfies string | undefined;
compareText('').provisions.map(({ status }) => status) satisfies readonly string[];
export const same: OfJest<void, unknown> extends OfVitest<void, unknown> ? true : false = true;

// Nothing is `any` for want of its types.
// @ts-expect-error no such decision
runDecision('budget', {});
// @ts-expect-error no such post
fullAttendance('steering', { 税務課長: 'absent' });
