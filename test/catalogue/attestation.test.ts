import { describe, expect, it } from 'vitest';
import { attestation } from '../../src/catalogue/attestation.js';
import { type DecisionId, decisions } from '../../src/catalogue/decisions.js';
import { provisions } from '../../src/catalogue/ledger.js';
import type { Citation } from '../../src/regulation/citation.js';
import { runDecision } from '../../src/schemas.js';
import type { Options } from '../../src/verdict/options.js';
import type { Caveat } from '../../src/verdict/verdict.js';
import { issuesOf } from '../input/issues.js';
import { structure } from '../oracles/structure.js';

const dayBefore = (day: string) => new Date(Date.parse(`${day}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

// From the amendment notes and the supplementary provisions of the text.
const places: readonly (readonly [Citation, from: string, by: readonly string[]])[] = [
  ['第2条', '2023-04-01', ['令和5年訓令甲第4号']],
  ['第2条第14号', '2023-04-01', ['令和5年訓令甲第4号']],
  ['第2条の2第2項第3号', '2012-04-01', []],
  ['第3条第4項', '2022-04-01', ['令和4年訓令甲第7号']],
  ['第4条', '2022-04-01', ['令和4年訓令甲第7号']],
  ['第7条', '2012-04-01', []],
  ['第12条第2項ただし書', '2023-04-01', ['令和5年訓令甲第4号']],
  ['第14条第1項本文', '2023-04-01', ['令和5年訓令甲第4号']],
  ['第19条第1項', '2022-04-01', ['令和4年訓令甲第7号']],
  ['第25条', '2012-04-01', []],
  ['別表第1', '2023-04-01', ['令和5年訓令甲第1号']],
  ['別表第2', '2022-04-01', ['令和4年訓令甲第7号']],
  ['別表第3', '2022-04-01', ['令和4年訓令甲第7号']],
  ['附則', '2003-04-01', ['平成15年訓令甲第6号']],
  ['附則(平成22年訓令甲第1号)', '2010-03-17', ['平成22年訓令甲第1号']],
  ['附則(平成27年訓令甲第6号)', '2015-12-16', ['平成27年訓令甲第6号']],
  // A chapter is as young as the youngest of its articles.
  ['第1章', '2023-04-01', ['令和5年訓令甲第4号']],
  ['第5章', '2023-04-01', ['令和5年訓令甲第4号']],
  ['第6章', '2022-04-01', ['令和4年訓令甲第7号']],
  ['第8章', '2012-04-01', []],
];

describe('attestation', () => {
  it.each(places)('%s reads as encoded from %s on', (citation, attestedFrom, amendedBy) => {
    expect(attestation(citation, attestedFrom)).toEqual({
      citation,
      on: attestedFrom,
      status: 'attested',
      attestedFrom,
      amendedBy,
      knownUntil: '2023-04-01',
    });
    expect(attestation(citation, dayBefore(attestedFrom)).status).toBe('not-attested');
  });

  it('vouches for no day after the edition', () => {
    for (const [citation] of places) {
      expect(attestation(citation, '2023-04-01').status).toBe('attested');
      expect(attestation(citation, '2023-04-02').status).toBe('as-last-known');
      expect(attestation(citation, '2999-12-31').status).toBe('as-last-known');
      expect(attestation(citation, '1947-04-01').status).toBe('not-attested');
    }
  });

  it('knows every place of the regulation, as the ledger does', () => {
    for (const citation of structure as readonly Citation[]) {
      const { attestedFrom } = attestation(citation, '2023-04-01');
      const entry = provisions.find((each) => each.citation === citation)!;
      // For a chapter the ledger means its heading alone.
      if (!citation.endsWith('章')) expect(attestedFrom, citation).toBe(entry.attestedFrom);
    }
  });

  it.each([
    ['an article that does not exist', '第33条'],
    ['a paragraph that does not exist', '第19条第4項'],
    ['a main clause where there is no proviso', '第12条第1項本文'],
    ['another table', '別表第4'],
    ['nothing', ''],
    ['null', null],
    ['no place', undefined],
    ['a list', ['第4条']],
    ['a name of objects', 'constructor'],
  ])('%s is refused', (_, citation) => {
    expect(issuesOf(() => attestation(citation as never, '2023-04-01'))).toEqual(['citation: not-one-of']);
  });

  it.each([
    ['no day', undefined, 'not-a-day'],
    ['an unpadded day', '2023-4-1', 'not-a-day'],
    ['30 February', '2023-02-30', 'not-a-day'],
    ['an era day', '令和5年4月1日', 'not-a-day'],
    ['a Date', new Date('2023-04-01'), 'not-a-day'],
  ])('%s is refused', (_, day, code) => {
    expect(issuesOf(() => attestation('第4条', day as never))).toEqual([`day: ${code}`]);
  });
});

/** The article or table in which a place is. */
const textOf = (citation: string) => /^(別表第\d|第\d+条(の\d+)?)/.exec(citation)![0];

describe('text-not-attested', () => {
  /** Articles and tables by the day of their last amendment; all others are known from 2012-04-01. */
  const IN_2023 = ['第2条', '第12条', '第14条', '別表第1'];
  const IN_2022 = [
    ...[
      '第3条',
      '第3条の2',
      '第4条',
      '第5条',
      '第6条',
      '第8条',
      '第9条',
      '第13条',
      '第19条',
      '第24条',
      '第28条',
      '第29条',
    ],
    ...['別表第2', '別表第3'],
  ];
  const unattested = (caveats: readonly Caveat[]) =>
    caveats.filter(({ code }) => code === 'text-not-attested').map(({ citation }) => citation as string);

  describe.each(decisions.map((decision) => [decision.id, decision] as const))('%s', (_, decision) => {
    const decide = decision.decide as (facts: object, options?: Options) => { readonly caveats: readonly Caveat[] };
    const restsOn = [...new Set(decision.citations.map(textOf))];
    const on = (day: string) => unattested(decide({}, { on: day }).caveats);

    it('says of every provision it rests on that its wording is not known before 2012', () => {
      expect(on('2012-03-31')).toEqual(expect.arrayContaining(restsOn));
      expect(new Set(on('2012-03-31')).size).toBe(on('2012-03-31').length);
    });
    it('says so of what has been amended since, and of nothing else', () => {
      const among = (texts: readonly string[]) => restsOn.filter((text) => texts.includes(text)).sort();
      // Some rest on the definitions of Article 2 besides what they cite.
      const said = (day: string) =>
        on(day)
          .filter((text) => restsOn.includes(text))
          .sort();
      expect(said('2022-03-31')).toEqual(among([...IN_2022, ...IN_2023]));
      expect(said('2023-03-31')).toEqual(among(IN_2023));
      expect(on('2023-03-31').filter((text) => !IN_2023.includes(text))).toEqual([]);
    });
    it('is silent about days for which the text is known, and where no day is given', () => {
      expect(on('2023-04-01')).toEqual([]);
      expect(on('2026-08-31')).toEqual([]);
      expect(unattested(decide({}).caveats)).toEqual([]);
    });
    it('agrees with attestation', () => {
      for (const day of ['2012-03-31', '2022-03-31', '2022-04-01', '2023-03-31', '2023-04-01'])
        for (const text of restsOn)
          expect(on(day).includes(text), `${text} on ${day}`).toBe(
            attestation(text as Citation, day).status === 'not-attested',
          );
    });
  });

  // A day among the facts comes before options.on.
  const use = { managedBy: '税務課', items: ['所得'] };
  it.each([
    ['timeliness', { appliedAt: '2023-03-31T23:59:59+09:00' }, { appliedAt: '2023-03-31T15:00:00Z' }, ['第12条']],
    ['monthly-plan', { reportedAt: '2022-03-31' }, { reportedAt: '2022-04-01' }, ['第8条']],
    ['input-delivery', { deliveredAt: '2022-03-31T14:59:59Z' }, { deliveredAt: '2022-03-31T15:00:00Z' }, ['第8条']],
    [
      'data-use-approval',
      { uses: [use], asOf: '2023-03-31' },
      { uses: [use], asOf: '2023-04-01' },
      ['第2条', '第14条'],
    ],
    [
      'personal-information',
      { uses: [use], asOf: '2023-03-31' },
      { uses: [use], asOf: '2023-04-01' },
      ['第2条', '第14条'],
    ],
  ])('%s goes by the day of its facts, the day before and the day', (id, before, after, texts) => {
    const decide = decisions.find((each) => each.id === id)!.decide as (
      facts: object,
      options: Options,
    ) => { readonly caveats: readonly Caveat[] };
    expect(unattested(decide(before, { on: '2026-04-01' }).caveats)).toEqual(texts);
    expect(unattested(decide(after, { on: '2012-03-31' }).caveats)).toEqual([]);
  });
});

/** On what answers rest, by the text: the articles that say it, that define what they say, and the tables. */
const worked: readonly (readonly [id: DecisionId, facts: object, on: readonly string[]])[] = [
  ['scope', {}, ['第2条の2']],
  ['report-addressees', {}, ['第2条', '第3条', '別表第1']],
  ['incident-authority', {}, ['第3条の2']],
  ['manager', {}, ['第2条', '第4条', '別表第1']],
  ['document-upkeep', {}, ['第5条', '第11条']],
  ['document-upkeep', { document: 'system-document' }, ['第5条']],
  ['document-upkeep', { document: 'operation-manual' }, ['第5条', '第11条']],
  ['contract-terms', {}, ['第6条']],
  ['monthly-plan', {}, ['第8条']],
  ['input-delivery', {}, ['第8条']],
  ['usage-regime', {}, ['第2条', '第8条', '第9条', '別表第1']],
  ['operation', {}, ['第10条']],
  ['procedure', {}, ['第2条', '第4条', '第12条', '第13条', '別表第1']],
  ['applicant', {}, ['第2条', '第4条', '第12条', '別表第1']],
  ['criteria', {}, ['第2条', '第12条']],
  ['timeliness', {}, ['第12条']],
  ['referral', {}, ['第12条']],
  ['notice', {}, ['第12条', '第13条']],
  ['notice', { procedure: 'introduction' }, ['第12条']],
  ['notice', { procedure: 'minor-change' }, ['第13条']],
  ['data-use-approval', {}, ['第2条', '第14条']],
  ['personal-information', {}, ['第2条', '第14条']],
  ['committee', {}, ['第13条', '第16条', '第21条']],
  ['committee', { matter: 'system-basics' }, ['第16条', '第21条']],
  ['quorum', {}, ['第17条', '第19条', '第24条', '別表第2', '別表第3']],
  ['quorum', { committee: 'steering' }, ['第17条', '第19条', '別表第2']],
  ['quorum', { committee: 'security' }, ['第24条', '別表第3']],
  ['meeting', {}, ['第3条', '第17条', '第19条', '第22条', '第24条', '別表第2', '別表第3']],
  ['meeting', { committee: 'steering' }, ['第3条', '第17条', '第19条', '別表第2']],
  ['meeting', { committee: 'security' }, ['第3条', '第22条', '第24条', '別表第3']],
  ['policy-duty', {}, ['第2条', '第25条']],
  ['measures', {}, ['第26条']],
  ['emergency-manual', {}, ['第28条']],
  ['policy-review', {}, ['第30条']],
  ['discipline', {}, ['第2条', '第31条']],
];

/** A question whose places nobody has worked out rests on those that it cites. */
const rests = [
  ...worked,
  ...decisions
    .filter(({ id }) => worked.every(([each]) => each !== id))
    .map(({ id, citations }) => [id, {}, [...new Set(citations.map(textOf))]] as const),
];

describe('an answer as of a day before the text is attested says so of all that it rests on', () => {
  it.each(rests)('%s %j: %j', (id, facts, on) => {
    const { caveats } = runDecision(id, facts, { on: '1947-04-01' });
    const told = caveats.map((caveat) => caveat.code === 'text-not-attested' && caveat.citation);
    expect(told.filter(Boolean).sort()).toEqual([...on].sort());
  });
  it('and nothing as of the day of the edition', () => {
    for (const [id, facts] of rests) {
      const { caveats } = runDecision(id, facts, { on: '2023-04-01' });
      expect(caveats.some(({ code }) => code === 'text-not-attested')).toBe(false);
    }
  });
});
