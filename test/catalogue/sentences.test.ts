/**
 * Every sentence of the library, rendered once into a committed list for each language, to be read through as a whole.
 * `npx vitest run test/catalogue/sentences.test.ts -u` writes the lists anew.
 */
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/catalogue/decisions.js';
import { type Bilingual, citeIn, type DecisionId, decisions, type Language, type Options } from '../../src/index.js';
import type { InvalidFactsError } from '../../src/input/errors.js';
import { defects, judgements, provisions, type Role, readings, roles } from '../../src/regulation.js';
import { runDecision } from '../../src/schemas.js';
import { type CaveatWords, sayCaveat } from '../../src/verdict/caveats.words.js';
import { sayContest } from '../../src/verdict/in-words.js';
import type { Caveat } from '../../src/verdict/verdict.js';
import { type AnyWords, type Sentence, sayOf } from '../../src/verdict/words.js';
import { faults } from '../input/bad-input.cases.js';
import refusals from '../vectors/refusals.json' with { type: 'json' };

/** What grounds, summaries and remedies may speak of. */
const sample = {
  ...{
    organ: '福祉部',
    unit: '税務課',
    no: 51,
    use: 0,
    managedBy: '戸籍住民課',
    outside: ['所得の額', '税額'],
    by: '区長',
    members: 6,
    present: 4,
  },
  ...{ required: 4, deadline: '2026-08-31', appliedOn: '2026-09-01', plannedFor: 2027, reportedOn: '2026-08-31' },
  ...{ month: '2026-09', due: '2026-08-31T17:00:00+09:00', deliveredAt: '2026-08-31T18:00:00+09:00' },
  manager: { label: '税務課長' },
  directedBy: { label: '区民生活部長' },
  addressee: { label: '福祉部長' },
  addressees: [{ label: 'デジタル推進課長' }, { label: '福祉部長' }],
  eligible: [{ label: 'デジタル推進課長' }, { label: '福祉部長' }],
  approvals: [
    { from: { label: '戸籍住民課長' }, items: ['住民基本台帳法第7条第8号の2', '住民基本台帳法第7条第14号'] },
    { from: { label: '税務課長' }, items: ['所得の額'] },
  ],
  change: { plannedFor: 2027, applicant: '福祉部長', convenedBy: '情報統括責任者', attendance: {}, coverSlip: true },
  grounds: [],
  missing: [],
  caveats: [],
  citation: '第12条第1項',
};

/** Of what else the same sentence may speak; whoever cannot do without more has nothing to say of it. */
const variants = [
  { grounds: [], missing: [], caveats: [], use: 1 },
  { otherTerms: 'none-needed', infringement: 'occurred', authorisation: 'instructed', use: 1, members: 6 },
  { by: '区長', use: 1, needs: { fact: 'urgency' }, present: 4 },
  { use: 1, register: 'other', outside: ['住民基本台帳法第7条第7号'], change: 'abolition' },
  ...[{ convenedBy: '情報統括責任者' }, { attendance: {} }].map((change) => ({ change })),
];

/** Each way of saying something, once. */
function waysOf(sentence: Sentence<never>, about: object, language: Language): string {
  const others = variants.flatMap((variant) => {
    try {
      return [sayOf(sentence, variant as never)[language]];
    } catch {
      return [];
    }
  });
  const complete = others.filter((text) => !/undefined|NaN|\[object/.test(text));
  return [...new Set([sayOf(sentence, about as never)[language], ...complete])].join(' | ');
}

const LACKING: Readonly<Record<string, readonly string[]>> = {
  'contract-terms': ['confidentiality', 'otherTerms'],
  measures: ['organisation', 'personnel'],
};

const caveats: readonly Caveat[] = [
  { code: 'text-not-attested', citation: '第12条', on: '2020-01-01', attestedFrom: '2023-04-01' },
  ...defects.map(({ id, citations }): Caveat => ({ code: 'text-defect', citation: citations[0]!, defect: id })),
  { code: 'deadline-on-closed-day', citation: '第12条第2項本文', closedDay: '2025-08-31', nextOpenDay: '2025-09-01' },
  { code: 'deadline-on-closed-day', citation: '第12条第2項本文', closedDay: '2052-08-31' },
  { code: 'holidays-unknown', citation: '第12条第2項本文', day: '2052-09-02' },
  { code: 'not-in-appended-table-1', citation: '別表第1', nearNames: [] },
  { code: 'not-in-appended-table-1', citation: '別表第1', nearNames: ['図書館システム'] },
  { code: 'differs-from-appended-table-1', citation: '別表第1', unit: '税務課' },
  { code: 'unit-is-not-a-section', citation: '第2条第14号', unit: '区議会事務局' },
  { code: 'outside-named-bodies', citation: '第2条の2第1項' },
  { code: 'no-work-left', citation: '第25条' },
  { code: 'finder-differs', citation: '第8条第7項', fact: 'designation', finder: 'デジタル推進課長' },
  { code: 'nobody-to-preside', citation: '第18条' },
  { code: 'newest-edition', citation: '別表第2', from: '2027-04-01' },
  { code: 'act-applies-by-itself', citation: '第14条第2項' },
];

/** Words that know every reading, and one outcome. */
const ANY = { readings, outcomes: { x: { label: { ja: '○○', en: 'X' } } } } as unknown as AnyWords;

/** The paths below a fact that have names of their own. */
const BELOW: Readonly<Record<string, readonly (readonly string[])[]>> = {
  plannedFor: [['begins'], ['takesEffect']],
  uses: [
    ['0', 'items'],
    ['0', 'managedBy'],
    ['0', 'personalInformation'],
  ],
  attendance: [['管理部経理課長']],
  terms: ['confidentiality', 'ownership'].map((term) => [term]),
  measures: [['organisation'], ['classification'], ['personnel'], ['physical'], ['technical'], ['operational']],
  materials: [['necessity'], ['cost'], ['effect'], ['alternatives']],
  organization: [['税務課'], ['東京都']],
  heads: [['教育委員会事務局']],
  designation: [['by']],
};

const pathsOf = (fact: string): readonly (readonly string[])[] => [[], ...(BELOW[fact] ?? [])];

/** What is said of facts that are not understood, each once, by its code. */
function refusalsIn(language: Language): string[] {
  const calls = [
    ...decisions.map(({ id }) => [id, { unheardOf: true }, undefined] as const),
    ['timeliness', { appliedAt: new Date(Number.NaN) }, undefined] as const,
    ...faults.map(([, id, facts]) => [id, facts, undefined] as const),
    ...Object.entries(refusals).flatMap(([id, some]) =>
      some.map(
        ({ facts, ...rest }) => [id as DecisionId, facts, 'options' in rest ? rest.options : undefined] as const,
      ),
    ),
  ];
  const said = calls.flatMap(([id, facts, options]) => {
    try {
      runDecision(id, facts, options as Options | undefined);
    } catch (error) {
      return (error as InvalidFactsError).issues.map(({ code, message }) => `${code}: ${message[language]}`);
    }
    throw new Error(`${id} takes ${JSON.stringify(facts)}.`);
  });
  return [...new Set(said)].sort();
}

/** What all questions together have to say of caveats. */
const caveatWords = Object.assign({}, ...decisions.map(({ id }) => wordsOf(id).caveats)) as CaveatWords;

function list(language: Language): string {
  const lines: string[] = [];
  const heading = (text: string) => lines.push('', `# ${text}`);
  for (const { id, question, presupposes } of decisions) {
    const own = wordsOf(id);
    const about = { ...sample, lacking: LACKING[id] };
    heading(id);
    lines.push(question[language], presupposes[language]);
    for (const [outcome, { label, answer }] of Object.entries(own.outcomes)) {
      lines.push(`${outcome} = ${label[language]}`);
      lines.push(`  ${waysOf(answer, about, language)}`);
    }
    for (const [code, states] of Object.entries(own.grounds))
      for (const [holds, sentence] of Object.entries(states))
        lines.push(`${code} ${holds}: ${waysOf(sentence, sample, language)}`);
    for (const [fact, ask] of Object.entries(own.asks))
      lines.push(`? ${fact}: ${[...new Set(pathsOf(fact).map((path) => sayOf(ask, path)[language]))].join(' | ')}`);
    if (own.remedy !== undefined) lines.push(`remedy: ${waysOf(own.remedy, about, language)}`);
  }
  heading('caveats');
  for (const caveat of caveats) lines.push(sayCaveat(caveat, { caveats: caveatWords, defects })[language]);
  heading('refusals');
  lines.push(...refusalsIn(language));
  heading('readings');
  for (const { id, question, values, argument, counterargument } of Object.values(readings)) {
    lines.push(`${id}: ${question[language]}`);
    for (const [value, text] of Object.entries(values)) {
      lines.push(`  ${value}: ${(text as Bilingual)[language]}`);
      lines.push(`  ${sayContest({ readings: { [id]: value }, outcome: 'x' }, ANY)[language]}`);
    }
    lines.push(`  + ${argument[language]}`, `  - ${counterargument[language]}`);
  }
  heading('defects');
  for (const { id, says, means, effect } of defects)
    lines.push(`${id}: ${says[language]} / ${means[language]} / ${effect[language]}`);
  heading('judgements');
  for (const { citation, finders, finding } of judgements)
    lines.push(
      `${citeIn(citation, language)}: ${finders.map((finder) => roles[finder][language]).join(', ') || '-'}: ${finding[language]}`,
    );
  heading('provisions');
  let last = '';
  const named = (some: readonly Role[] = []) => some.map((role) => roles[role][language]).join(', ');
  for (const { citation, caption, kind, summary, acts, amendedBy, attestedFrom, nothingToCompute } of provisions) {
    lines.push(`${citeIn(citation, language)} [${kind}] ${caption[language]}: ${summary[language]}`);
    const history = `  ${[...amendedBy, attestedFrom].join(', ')}`;
    if (history !== last) lines.push(history);
    last = history;
    for (const { mode, by, toward, systems, act, when, urgency } of acts) {
      const about = [mode, urgency, ...(systems ? [systems] : [])].join(', ');
      const condition = when ? ` (${when[language]})` : '';
      lines.push(`  ${about}: ${named(by)} -> ${named(toward)}: ${act[language]}${condition}`);
    }
    if (nothingToCompute !== undefined) lines.push(`  (${nothingToCompute[language]})`);
  }
  return `${lines.join('\n').trim()}\n`;
}

describe.each(['ja', 'en'] as const)('every sentence in %s', (language) => {
  it('stands in the committed list', async () => {
    await expect(list(language)).toMatchFileSnapshot(`sentences.${language}.txt`);
  });
  it('is complete', () => {
    expect(list(language)).not.toMatch(/undefined|NaN|\[object|: $/m);
  });
});
