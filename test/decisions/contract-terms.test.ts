import { describe, expect, it } from 'vitest';
import { type ContractTermsFacts, decideContractTerms } from '../../src/decisions/contract-terms.js';
import { contractTermsWords } from '../../src/decisions/contract-terms.words.js';
import { contractTermsFacts } from '../../src/schemas.js';
import { refusedBy, said } from './doors.js';

const refused = refusedBy(decideContractTerms, contractTermsFacts);

const all = {
  confidentiality: true,
  'purpose-limitation': true,
  'handover-and-disposal': true,
  copying: true,
  subcontracting: true,
  inspection: true,
  'incident-reporting': true,
  'security-measures': true,
  ownership: true,
};
type Term = keyof typeof all;
const terms = Object.keys(all) as Term[];
const changeOf = ({ remedies }: ReturnType<typeof decideContractTerms>) =>
  (remedies[0] as { change: ContractTermsFacts }).change;

describe('第6条：明記事項', () => {
  it('九つの事項と、必要ならその他の事項がそろえば足りる', () => {
    for (const otherTerms of ['none-needed', 'included'] as const)
      expect(decideContractTerms({ terms: all, otherTerms })).toMatchObject({
        outcome: 'complete',
        lacking: [],
        missing: [],
        contested: [],
        remedies: [],
        caveats: [],
      });
  });
  it('号ごとに、本文の順で検討する', () => {
    const { grounds } = decideContractTerms({ terms: { copying: false }, otherTerms: 'lacking' });
    expect(grounds.map(({ citation }) => citation)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((item) => `第6条第${item}号`),
    );
    expect(grounds.map(({ code }) => code)).toEqual([...terms, 'other-terms']);
    expect(grounds.map(({ holds }) => holds)).toEqual([
      ...['unknown', 'unknown', 'unknown', false],
      ...['unknown', 'unknown', 'unknown', 'unknown', 'unknown', false],
    ]);
  });
  it.each(terms)('%s が欠ければ足りない', (term) => {
    expect(decideContractTerms({ terms: { ...all, [term]: false }, otherTerms: 'included' })).toMatchObject({
      outcome: 'incomplete',
      lacking: [term],
      remedies: [{ change: { terms: all }, outcome: 'complete', citation: '第6条' }],
    });
    // One that is lacking settles it, whatever the others are.
    const alone = decideContractTerms({ terms: { [term]: false } });
    expect(alone).toMatchObject({ outcome: 'incomplete', missing: [] });
    expect(alone).not.toHaveProperty('lacking');
  });
  it('その他の事項が要るのに欠ければ足りない', () => {
    expect(decideContractTerms({ terms: { ...all, ownership: false }, otherTerms: 'lacking' })).toMatchObject({
      outcome: 'incomplete',
      lacking: ['ownership', 'otherTerms'],
    });
    expect(decideContractTerms({ otherTerms: 'lacking' })).toMatchObject({ outcome: 'incomplete', missing: [] });
  });
});

describe('事実の一部', () => {
  it('分からない事項は、すべて問う', () => {
    expect(decideContractTerms({})).toMatchObject({
      outcome: 'undetermined',
      missing: [...terms.map((term) => `terms.${term}`), 'otherTerms'],
      remedies: [],
    });
    expect(decideContractTerms({ terms: { ...all, inspection: undefined } }).missing).toEqual([
      'terms.inspection',
      'otherTerms',
    ]);
    expect(decideContractTerms({ terms: all }).missing).toEqual(['otherTerms']);
    expect(decideContractTerms({ otherTerms: 'none-needed' }).missing).toHaveLength(9);
  });
  it('改める方法は、分からない事項があっても結論を変える', () => {
    for (const otherTerms of [undefined, 'none-needed', 'included', 'lacking'] as const) {
      const facts = { terms: { copying: false }, otherTerms };
      const change = changeOf(decideContractTerms(facts));
      expect(decideContractTerms({ ...facts, ...change }).outcome).toBe('complete');
      expect(change).toEqual(
        otherTerms === undefined || otherTerms === 'lacking' ? { terms: all, otherTerms: 'included' } : { terms: all },
      );
    }
  });
  it('確認できない日については、そう言う', () => {
    expect(decideContractTerms({}, { on: '2022-03-31' }).caveats).toMatchObject([{ citation: '第6条' }]);
    expect(decideContractTerms({}, { on: '2022-04-01' }).caveats).toEqual([]);
  });
});

it('理解できない事実は受け付けない', () => {
  expect(refused({ terms: all, otherTerms: 'included' })).toEqual([]);
  expect(refused({ terms: {} })).toEqual([]);
  expect(refused({ terms: null })).toEqual(['terms: null']);
  expect(refused({ terms: ['copying'] })).toEqual(['terms: not-an-object']);
  expect(refused({ terms: { copying: 'yes', ownership: null, other: true } })).toEqual([
    'terms.other: unknown-key',
    'terms.copying: not-a-boolean',
    'terms.ownership: null',
  ]);
  expect(refused(JSON.parse('{"terms":{"__proto__":true}}'))).toEqual(['terms.__proto__: unknown-key']);
  expect(refused({ otherTerms: true, confidentiality: true })).toEqual([
    'confidentiality: unknown-key',
    'otherTerms: not-one-of',
  ]);
});

it('文になる', () => {
  for (const otherTerms of [undefined, 'none-needed', 'included', 'lacking'] as const)
    for (const given of [undefined, all, { ...all, copying: false, ownership: false }, { copying: false }])
      said(contractTermsWords, decideContractTerms({ terms: given, otherTerms }));
  const verdict = decideContractTerms({ terms: { ...all, copying: false }, otherTerms: 'lacking' });
  expect(said(contractTermsWords, verdict)[0]).toBe('契約に、次の事項が欠けている：複写の制限、その他必要な事項。');
});
