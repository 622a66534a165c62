/** Every public function, what it may be given in order, and what it promises when that is spoilt. */
import fc from 'fast-check';
import * as desk from '../../src/desk.js';
import * as library from '../../src/index.js';
import * as records from '../../src/records.js';
import * as regulation from '../../src/regulation.js';
import * as schemas from '../../src/schemas.js';
import * as testing from '../../src/testing.js';
import * as text from '../../src/text.js';

type Callable = (...given: readonly unknown[]) => unknown;

export interface Door {
  readonly name: string;
  readonly call: Callable;
  /** Arguments that are in order; these it answers. */
  readonly given: fc.Arbitrary<readonly unknown[]>;
  /**
   * What may be put in their place. `anything`: it answers or refuses by an error of its own, whatever callers without types
   * give. `json`: likewise, of what JSON can hold.
   */
  readonly takes: 'anything' | 'json';
}

const { decisions } = library;
const options = testing.arbitraryOptions();
const language = fc.constantFrom('ja', 'en');
const id = fc.constantFrom(...decisions.map((decision) => decision.id));
const factsOf = (decision: library.DecisionId): fc.Arbitrary<object> => testing.arbitraryFacts(decision);
const decideOf = (wanted: string) => decisions.find((each) => each.id === wanted)!.decide as Callable;

/** A verdict, its facts, its options, and when it was decided. */
const aCase = fc.constantFrom(
  ...fc.sample(fc.tuple(id, options), { seed: 1, numRuns: 40 }).map(([decision, chosen], seed) => {
    const [facts] = fc.sample(factsOf(decision), { seed, numRuns: 1 });
    return [decideOf(decision)(facts, chosen) as library.AnyVerdict, facts, chosen, '2026-09-01'] as const;
  }),
);
const verdict = aCase.map(([each]) => each);
const onRecord = aCase.map((each) => (records.record as Callable)(...each));
const timeliness = testing.arbitraryFacts('timeliness').map((facts) => library.decideTimeliness(facts));
const differences = timeliness.map((each) => records.diffVerdicts(library.decideTimeliness({}), each));

const REGULATION = '第1条 書庫は、毎日開く。ただし、祝日は、この限りでない。\n第2条 鍵は、館長が持つ。';
const LATER = `${REGULATION}\n2 鍵は、返す。`;
const AMENDMENT = '第2条中「館長」を「副館長」に改める。';
const comparison = fc.constant(text.compareTexts(REGULATION, LATER));
const texts = fc.constantFrom<unknown>(REGULATION, LATER, text.parseRegulation(REGULATION));
const citation = fc.constantFrom(...regulation.provisions.map((provision) => provision.citation));
const headOfSection = fc.constantFrom('税務課長', '管理部長', '情報管理責任者', '運営委員会');
const post = testing.arbitraryPost();
const system = testing.arbitrarySystem();
const entries = fc.array(
  fc.record({
    system,
    outsourced: fc.constant(true),
    contract: factsOf('contract-terms'),
    emergencyManual: factsOf('emergency-manual'),
  }),
  { maxLength: 3 },
);
const introduction = fc
  .tuple(
    factsOf('procedure'),
    factsOf('timeliness'),
    factsOf('criteria') as fc.Arbitrary<{ applicant?: unknown }>,
    testing.arbitraryDataUse(),
  )
  .map(([procedure, dates, { applicant: _, ...criteria }, use]) => ({
    ...{ ...procedure, ...dates, criteria, uses: [use], referred: true, decision: { approved: true } },
    ...{ approvals: [{ from: '税務課長', on: '2026-08-01' }], meeting: { chair: 'present' } },
  }));

const varied = { chair: 'all', temporaryMembers: [[], ['present']] } as const;

const door =
  (takes: Door['takes']) =>
  (name: string, call: unknown, ...given: readonly fc.Arbitrary<unknown>[]): Door => ({
    ...{ name, takes, call: call as Callable, given: fc.tuple(...given) },
  });
const anything = door('anything');
const json = door('json');

const reviewOf = library.reviewIntroduction as Callable;
const inventoryOf = library.reviewInventory as Callable;
const reviewed: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  introductionFacts: introduction,
  inventoryFacts: entries,
  inventoryEntry: entries.map(([first = { system: '税務システム' }]) => first),
};

/** The schema of a public name as a door: the facts that it reads, or the verdicts that are read back from a store. */
function schemaDoor(name: string, schema: object): Door {
  const parse = (value: unknown) => (schema as { readonly safeParse: Callable }).safeParse(value);
  const idIn = (table: object) =>
    Object.entries(table).find(([, each]) => each === schema)?.[0] as library.DecisionId | undefined;
  const [ofFacts, ofVerdicts] = [idIn(schemas.factsSchemas), idIn(schemas.verdictSchemas)];
  if (name in reviewed) return anything(name, parse, reviewed[name]!);
  if (schema === schemas.introductionReview) return json(name, parse, introduction.map(reviewOf));
  if (schema === schemas.inventoryReview) return json(name, parse, entries.map(inventoryOf));
  if (ofFacts !== undefined) return anything(name, parse, factsOf(ofFacts));
  if (ofVerdicts !== undefined) return json(name, parse, factsOf(ofVerdicts).map(decideOf(ofVerdicts)));
  return anything(name, parse, options);
}

export const doors: readonly Door[] = [
  ...decisions.map(({ id, functionName, decide }) => anything(functionName, decide, factsOf(id), options)),
  anything('reviewIntroduction', library.reviewIntroduction, introduction, options),
  anything('reviewInventory', library.reviewInventory, entries, options),
  anything('nextFact', desk.nextFact, verdict, options),
  anything('scenarios', desk.scenarios, fc.constant('quorum'), factsOf('quorum'), fc.constant(varied), options),
  anything(
    'scenarioTable',
    desk.scenarioTable,
    fc.constant(desk.scenarios('quorum', {}, varied)),
    fc.record({ language, format: fc.constantFrom('csv', 'markdown') }),
  ),
  anything(
    'report',
    desk.report,
    fc.oneof(verdict, onRecord, introduction.map(reviewOf), entries.map(inventoryOf)),
    fc.record({
      language,
      format: fc.constantFrom('html', 'markdown'),
      options,
      text: fc.constant(text.parseRegulation(REGULATION)),
    }),
  ),
  anything('calendarOf', records.calendarOf, fc.constant({ fiscalYear: 2026, closedDays: [], readings: {} })),
  anything('planBackwards', records.planBackwards, fc.constant({ plannedFor: 2027, leadTimes: {}, workingDays: true })),
  anything('dutiesOf', regulation.dutiesOf, headOfSection, fc.record({ system })),
  anything('powersOf', regulation.powersOf, headOfSection, fc.record({ system })),
  anything('attestation', regulation.attestation, citation, fc.constantFrom('2023-03-31', '2023-04-01')),
  anything('record', records.record, ...[0, 1, 2, 3].map((place) => aCase.map((parts) => parts[place]))),
  anything('replayOne', records.replayOne, onRecord, options),
  // What a caller's own iterable throws is passed on: each record is spoilt, not what they are taken from.
  anything('replay', (one: unknown, asked: never) => [...records.replay([one], asked)], onRecord, options),
  anything('diffVerdicts', records.diffVerdicts, timeliness, timeliness),
  anything('runDecision', schemas.runDecision, fc.constant('quorum'), factsOf('quorum'), options),
  anything('runReview', schemas.runReview, fc.constant('introduction'), introduction, options),
  anything('reviewJsonSchema', schemas.reviewJsonSchema, fc.constant('inventory'), fc.record({ language })),
  anything('explainReview', schemas.explainReview, introduction.map(reviewOf), language),
  ...Object.entries(schemas).flatMap(([name, schema]) => ('safeParse' in schema ? [schemaDoor(name, schema)] : [])),
  anything('parseRegulation', text.parseRegulation, fc.constantFrom(REGULATION, LATER)),
  anything('compareText', text.compareText, texts, texts),
  anything('compareTexts', text.compareTexts, texts, texts),
  anything('quote', text.quote, verdict, texts),
  anything('fingerprint', text.fingerprint, fc.string()),
  anything('explainChanges', text.explainChanges, comparison, language),
  anything('parseAmendment', text.parseAmendment, fc.constant(AMENDMENT)),
  anything('amendmentBetween', text.amendmentBetween, texts, texts),
  anything('applyAmendment', text.applyAmendment, texts, fc.constantFrom(AMENDMENT, text.parseAmendment(AMENDMENT))),
  anything('comparisonTable', text.comparisonTable, texts, texts),
  // As of replay: each record is spoilt, not what they are taken from.
  anything(
    'impactOf',
    (of: never, one: unknown, from: never) => text.impactOf(of, [one], from),
    comparison,
    onRecord,
    fc.constant('2027-04-01'),
  ),
  anything(
    'explainImpact',
    text.explainImpact,
    comparison.map((each) => text.impactOf(each)),
    language,
  ),
  anything('explain', library.explain, verdict, language),
  anything('explainer', library.explainer(library.timelinessWords), timeliness, language),
  anything('withEnglishNames', library.withEnglishNames),
  anything('explainDifferences', records.explainDifferences, fc.constant('timeliness'), differences, language),
  anything('isSettled', library.isSettled, verdict),
  anything('citeIn', library.citeIn, citation, language),
  anything('parseMoment', library.parseMoment, testing.arbitraryMoment()),
  anything('parseFiscalYear', library.parseFiscalYear, testing.arbitraryFiscalYear()),
  anything('parseUnit', library.parseUnit, testing.arbitraryUnit()),
  anything('parsePost', library.parsePost, post),
  anything('samePost', library.samePost, post, post),
  anything('applicationDeadline', library.applicationDeadline, testing.arbitraryFiscalYear()),
  anything('majorityOf', library.majorityOf, fc.nat(100)),
  anything('openapi', schemas.openapi, fc.constantFrom({}, { language: 'ja' }, { language: 'en' })),
  anything('factsJsonSchema', schemas.factsJsonSchema, id, fc.constantFrom({}, { language: 'ja' })),
  anything('verdictJsonSchema', schemas.verdictJsonSchema, id, fc.constantFrom({}, { language: 'en' })),
  anything('aJudgement', testing.aJudgement, fc.constantFrom({}, { holds: false })),
  anything('aUse', testing.aUse, fc.constantFrom({}, { items: ['旧氏'] })),
  anything('allTerms', testing.allTerms, fc.constantFrom({}, { copying: false })),
  anything(
    'fullAttendance',
    testing.fullAttendance,
    fc.constant('steering'),
    fc.constantFrom({}, { 経理課長: 'absent' }),
  ),
  anything(
    'theApplication',
    testing.theApplication,
    fc.integer({ min: 1948, max: 2998 }),
    fc.record({ daysLate: fc.nat(9) }),
  ),
];
