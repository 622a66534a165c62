/**
 * What does not compile, and what does: the compiler is run over this file, so that an `@ts-expect-error` without an error
 * fails here as well as in `npm run typecheck`.
 */
import { fileURLToPath } from 'node:url';
import { match } from 'ts-pattern';
import ts from 'typescript';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { nextFact, scenarios } from '../src/desk.js';
import * as rules from '../src/index.js';
import { attestation } from '../src/regulation.js';
import { runDecision } from '../src/schemas.js';
import { AFTER, LAST } from './oracles/deadline.js';

/** Types that the compiler has to tell apart; nothing of it runs. */
function refused(verdict: rules.TimelinessVerdict): void {
  // Places of the text.
  rules.citeIn('第12条第2項ただし書', 'en');
  // @ts-expect-error: Article 12 has five paragraphs.
  rules.citeIn('第12条第6項', 'en');
  // @ts-expect-error: a paragraph alone is not cited.
  rules.citeIn('第10条第1項', 'en');
  // @ts-expect-error: there are three appended tables.
  attestation('別表第4', '2026-04-01');
  // @ts-expect-error: digits are ASCII.
  attestation('第１２条', '2026-04-01');

  // Posts, units and systems, where they are closed.
  rules.decideQuorum({ attendance: { 経理課長: 'present', 管理部職員課長: 'proxy' } });
  // @ts-expect-error: no member of either committee.
  rules.decideQuorum({ attendance: { 税務課長: 'present' } });
  // @ts-expect-error: a status that there is not.
  rules.decideQuorum({ attendance: { 経理課長: 'late' } });
  // @ts-expect-error: there are two committees.
  rules.decideQuorum({ committee: 'budget' });
  const listed: rules.SystemName = '税務システム';
  // @ts-expect-error: not in Appended Table 1.
  const unlisted: rules.SystemName = '架空のシステム';
  const unit: rules.ManagingUnit = '税務課';
  // @ts-expect-error: manages no system of the table.
  const other: rules.ManagingUnit = '架空課';
  void [listed, unlisted, unit, other];
  // A system or section that the table does not list may still be asked about.
  rules.decideManager({ system: '架空のシステム', managedBy: '架空課' });

  // Facts.
  // @ts-expect-error: a misspelt fact.
  rules.decideTimeliness({ appliedOn: '2026-08-31' });
  // @ts-expect-error: null is neither unknown nor none.
  rules.decideTimeliness({ urgency: null });
  // @ts-expect-error: a finding is somebody's.
  rules.decideTimeliness({ urgency: true });
  // @ts-expect-error: and has a reason.
  rules.decideTimeliness({ urgency: { holds: true, by: '区長' } });
  // @ts-expect-error: a word that the fact does not have.
  rules.decideProcedure({ change: 'replacement' });
  // @ts-expect-error: one of the nine terms is misspelt.
  rules.decideContractTerms({ terms: { confidentialty: true } });

  // Facts to vary, by their paths.
  scenarios(
    'quorum',
    {},
    { committee: 'all', 'attendance.経理課長': ['present', undefined], 'temporaryMembers.0': 'all' },
  );
  scenarios('data-use-approval', {}, { 'uses.0.items': [['所得の額']], 'organization.税務課': ['none', '区民生活部'] });
  scenarios('timeliness', {}, { 'plannedFor.begins': [2027, 'R9'], appliedAt: [new Date(0)] });
  // @ts-expect-error: a misspelt fact.
  scenarios('quorum', {}, { comittee: 'all' });
  // @ts-expect-error: no member of either committee.
  scenarios('quorum', {}, { 'attendance.税務課長': 'all' });
  // @ts-expect-error: a status that there is not.
  scenarios('quorum', {}, { 'attendance.経理課長': ['late'] });
  // @ts-expect-error: a part of a finding, which is given whole.
  scenarios('timeliness', {}, { 'urgency.holds': [true] });
  // @ts-expect-error: a fact of another question.
  scenarios('timeliness', { committee: 'steering' }, {});
  const next: rules.TimelinessVerdict['missing'][number] | undefined = nextFact(verdict);
  void next;

  // Readings.
  rules.decideTimeliness({}, { readings: { 'deadline-on-closed-day': 'next-open-day' } });
  // @ts-expect-error: no such reading.
  rules.decideTimeliness({}, { readings: { 'closed-day': 'next-open-day' } });
  // @ts-expect-error: a value of another reading.
  rules.decideTimeliness({}, { readings: { 'deadline-on-closed-day': 'counted' } });
  // @ts-expect-error: no such option.
  rules.decideTimeliness({}, { reading: {} });

  // Outcomes, grounds, decisions.
  // @ts-expect-error: an outcome of another decision.
  if (verdict.outcome === 'quorate') return;
  // @ts-expect-error: a ground of another decision.
  verdict.grounds.some(({ code }) => code === 'majority-present');
  // @ts-expect-error: a ground holds, does not, or is not known.
  verdict.grounds.some(({ holds }) => holds === 'maybe');
  // @ts-expect-error: a reading of no verdict.
  verdict.contested.some(({ readings }) => readings['closed-day']);
  // @ts-expect-error: a fact of another decision.
  verdict.remedies.some((remedy) => 'needs' in remedy && remedy.needs.fact === 'privacy');
  // @ts-expect-error: no such decision.
  runDecision('lateness', {});
  // @ts-expect-error: no such language.
  rules.explain(verdict, 'fr');
  // @ts-expect-error: nothing may be written.
  verdict.outcome = 'late';
  // @ts-expect-error: nor into its lists.
  verdict.missing.push('urgency');
}

/** Every outcome, by ts-pattern: leaving one out does not compile. */
const inShort = (verdict: rules.TimelinessVerdict): string =>
  match(verdict)
    .with({ outcome: 'on-time' }, ({ deadline }) => `by ${deadline}`)
    .with({ outcome: 'late' }, ({ earliestFiscalYear }) => `not before ${earliestFiscalYear}`)
    .with({ outcome: 'deadline-waived' }, () => 'urgent')
    .with({ outcome: 'undetermined' }, ({ missing }) => `not known: ${missing.join()}`)
    .exhaustive();

const incomplete = (verdict: rules.TimelinessVerdict) =>
  match(verdict)
    .with({ outcome: 'on-time' }, () => true)
    .with({ outcome: 'late' }, () => false)
    .with({ outcome: 'undetermined' }, () => undefined)
    // @ts-expect-error: deadline-waived is left out.
    .exhaustive();

const never = (value: never): never => {
  throw new Error(`Nobody foresaw ${String(value)}.`);
};

/** Every ground, by a switch: what is left over is nothing. */
function subjectOf({ code }: rules.QuorumVerdict['grounds'][number]): string {
  switch (code) {
    case 'quorum-clause':
      return 'whether there is a quorum';
    case 'majority-present':
      return 'whether it is reached';
    case 'no-quorum-clause':
      return 'whether there is none';
    default:
      return never(code);
  }
}

function forgetful(verdict: rules.QuorumVerdict): string {
  switch (verdict.outcome) {
    case 'quorate':
    case 'no-quorum-prescribed':
    case 'undetermined':
      return verdict.outcome;
    default:
      // @ts-expect-error: inquorate is left over.
      return never(verdict);
  }
}

// For the compiler alone.
void [refused, incomplete, forgetful];

const file = fileURLToPath(import.meta.url);

describe('types', () => {
  it('refuse what is wrong and let pass what is right', () => {
    const { config } = ts.readConfigFile(fileURLToPath(new URL('../tsconfig.json', import.meta.url)), ts.sys.readFile);
    const { options } = ts.convertCompilerOptionsFromJson(
      config.compilerOptions,
      fileURLToPath(new URL('..', import.meta.url)),
    );
    const program = ts.createProgram([file], options);
    const source = program.getSourceFile(file)!;
    const problems = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    const said = problems.map(({ start = 0, messageText }) => {
      const { line } = source.getLineAndCharacterOfPosition(start);
      return `line ${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
    expect(said).toEqual([]);
  });

  it('narrow a verdict to what its outcome has', () => {
    const verdict = rules.decideTimeliness({ appliedAt: AFTER, plannedFor: 2027, urgency: 'none' });
    expectTypeOf(verdict.outcome).toEqualTypeOf<'on-time' | 'late' | 'deadline-waived' | 'undetermined'>();
    if (rules.isSettled(verdict)) expectTypeOf(verdict.outcome).toEqualTypeOf<'on-time' | 'late' | 'deadline-waived'>();
    const manager = rules.decideManager({ system: '税務システム' });
    if (manager.outcome === 'digital-promotion-section') expectTypeOf(manager.manager).toEqualTypeOf<rules.Post>();
    // @ts-expect-error: where no provision names one, there is none.
    if (manager.outcome === 'no-provision') void manager.manager;
    expectTypeOf(runDecision('quorum', {})).toEqualTypeOf<rules.QuorumVerdict>();
    expectTypeOf<rules.FactsOf<'quorum'>>().toEqualTypeOf<rules.QuorumFacts>();
    expect(inShort(verdict)).toBe('not before 2028');
  });

  it('let matching name every outcome and every ground', () => {
    expect(inShort(rules.decideTimeliness({ appliedAt: LAST, plannedFor: 2027 }))).toBe(`by ${LAST}`);
    expect(inShort(rules.decideTimeliness({ plannedFor: 2027 }))).toBe('not known: appliedAt,urgency');
    const { grounds } = rules.decideQuorum({});
    expect(grounds.map(subjectOf)).toEqual([
      'whether there is a quorum',
      'whether it is reached',
      'whether there is none',
    ]);
  });
});
