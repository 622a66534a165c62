/** What the vectors have to show: from the catalogue, the words and the oracles' tables, not from the generator. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { wordsOf } from '../../src/catalogue/decisions.js';
import { type Caveat, type DecisionId, decisions } from '../../src/index.js';
import { readings } from '../../src/regulation.js';
import type { Vector } from '../../tools/vectors/vector.js';
import { smallDecisions } from '../oracles/small-decisions.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

const coveredBy = (id: DecisionId): ReadonlySet<string> => {
  const { vectors } = JSON.parse(read(`../../vectors/${id}.json`)) as { readonly vectors: readonly Vector[] };
  return new Set(vectors.flatMap(({ covers }) => covers));
};

/** The codes of a decision's grounds: each has its words. */
const groundsOf = (id: DecisionId): readonly string[] => Object.keys(wordsOf(id).grounds);

/** What no facts can show, and why. */
const NEEDS_NARROW_PRIVACY =
  'What the proviso reaches matters only where `privacy-after-exemption` is `approval-only`.';
const NOT_SAID = 'A verdict on one committee does not name the clause of the other.';
const UNREACHABLE: { readonly [Id in DecisionId]?: Readonly<Record<string, string>> } = {
  'personal-information': {
    'reading:amended-reference=as-amended': NEEDS_NARROW_PRIVACY,
    'reading:amended-reference=as-enacted': NEEDS_NARROW_PRIVACY,
    'reading:proviso-data=register-only': NEEDS_NARROW_PRIVACY,
    'reading:proviso-data=same-kind': NEEDS_NARROW_PRIVACY,
  },
  quorum: { 'ground:quorum-clause:false': NOT_SAID, 'ground:no-quorum-clause:false': NOT_SAID },
  meeting: { 'ground:quorum-clause:false': NOT_SAID, 'ground:no-quorum-clause:false': NOT_SAID },
};

/** What stands in for it. */
const INSTEAD: { readonly [Id in DecisionId]?: readonly string[] } = {
  'personal-information': [
    'reading-beside:amended-reference=as-amended',
    'reading-beside:amended-reference=as-enacted',
    'reading-beside:proviso-data=register-only',
    'reading-beside:proviso-data=same-kind',
  ],
};

/** The own fields of the outcomes that have any. */
const FIELDS: { readonly [Id in DecisionId]?: readonly string[] } = {
  manager: ['manager', 'directedBy', 'entry', 'contractAlsoGoverns'],
  'report-addressees': ['addressees'],
  'contract-terms': ['lacking'],
  'monthly-plan': ['deadline'],
  applicant: ['eligible'],
  timeliness: ['deadline', 'appliedOn', 'earliestFiscalYear'],
  notice: ['addressee'],
  'data-use-approval': ['approvals', 'exempt'],
  quorum: ['members', 'present', 'required'],
  measures: ['lacking'],
};

const MOMENT = ['day', 'offset', 'utc', 'era-day'];
/** The forms in which days, months and years are given. */
const FORMS: { readonly [Id in DecisionId]?: Readonly<Record<string, readonly string[]>> } = {
  timeliness: { appliedAt: MOMENT, plannedFor: ['number', 'era-year', ...MOMENT] },
  'monthly-plan': { month: ['month', 'era-month'], reportedAt: MOMENT },
  'input-delivery': { due: MOMENT, deliveredAt: MOMENT },
  'data-use-approval': { asOf: MOMENT },
  'personal-information': { asOf: MOMENT },
};

const CLOSED_DAYS: { readonly [Id in DecisionId]?: readonly string[] } = {
  timeliness: ['weekend', 'named'],
  'monthly-plan': ['weekend', 'named', 'year-end', 'holiday'],
};

const CAVEATS: { readonly [Code in Caveat['code']]: boolean } = {
  'text-not-attested': true,
  'text-defect': true,
  'deadline-on-closed-day': true,
  'holidays-unknown': true,
  'not-in-appended-table-1': true,
  'differs-from-appended-table-1': true,
  'unit-is-not-a-section': true,
  'outside-named-bodies': true,
  'no-work-left': true,
  'finder-differs': true,
  'nobody-to-preside': true,
  // There is one edition: what another changes, second-edition.test.ts shows.
  'newest-edition': false,
  'act-applies-by-itself': true,
};

function goalsFor({ id, outcomes, readings: ids }: (typeof decisions)[number]): string[] {
  const small = smallDecisions.find((each) => each.id === id);
  return [
    ...[...outcomes, 'undetermined'].map((outcome) => `outcome:${outcome}`),
    ...ids.flatMap((reading) => Object.keys(readings[reading].values).map((value) => `reading:${reading}=${value}`)),
    ...groundsOf(id).flatMap((code) => [true, false, 'unknown'].map((holds) => `ground:${code}:${holds}`)),
    ...Object.entries(FORMS[id] ?? {}).flatMap(([path, forms]) => forms.map((form) => `form:${path}:${form}`)),
    ...(CLOSED_DAYS[id] ?? []).map((why) => `closed-day:${why}`),
    ...Object.keys(small?.defects ?? {}).map((defect) => `caveat:text-defect:${defect}`),
    'caveat:text-not-attested',
    ...(INSTEAD[id] ?? []),
  ];
}

describe.each(decisions.map((decision) => [decision.id, decision] as const))('%s', (id, decision) => {
  const covered = coveredBy(id);
  const begin = (start: string) => [...covered].filter((goal) => goal.startsWith(start));
  const unreachable = UNREACHABLE[id] ?? {};

  it('every outcome, reading, ground, form, closed day and defect is shown, but what cannot be', () => {
    const goals = goalsFor(decision);
    expect(groundsOf(id).length).toBeGreaterThan(0);
    expect(goals.filter((goal) => !covered.has(goal))).toEqual(Object.keys(unreachable));
  });

  it('every own field is shown, and no other', () => {
    const shown = new Set(begin('field:').map((goal) => goal.split(':')[2]));
    expect([...shown].sort()).toEqual([...(FIELDS[id] ?? [])].sort());
  });

  it('every word and truth value of a fact is given', () => {
    const { facts = [] } = smallDecisions.find((each) => each.id === id) ?? {};
    const given = facts.filter(({ hidden }) => hidden !== true);
    const words = given.flatMap(({ path, options }) =>
      options
        .filter(({ is }) => typeof is === 'boolean' || (typeof is === 'string' && /^[a-z-]+$/.test(is)))
        // Names of units and posts stand for one another.
        .map(({ is }) => `fact:${path.replace(/\.[^\x20-\x7e]+$/u, '')}=${is}:`),
    );
    expect(words.filter((word) => begin(word).length === 0)).toEqual([]);
  });

  it('remedies are shown where the decision has any', () => {
    // What is late has happened: a monthly plan has none.
    const expected = decision.favourable.length > 0 && id !== 'monthly-plan';
    expect(begin('remedy:').some((goal) => goal !== 'remedy:none')).toBe(expected);
  });
});

test('every caveat is shown somewhere', () => {
  const shown = decisions.flatMap(({ id }) => [...coveredBy(id)].filter((goal) => goal.startsWith('caveat:')));
  expect([...new Set(shown.map((goal) => goal.split(':')[1]))].sort()).toEqual(
    Object.keys(CAVEATS)
      .filter((code) => CAVEATS[code as Caveat['code']])
      .sort(),
  );
});
