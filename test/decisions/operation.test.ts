import { describe, expect, it } from 'vitest';
import { decideOperation } from '../../src/decisions/operation.js';
import { operationWords } from '../../src/decisions/operation.words.js';
import { operationFacts } from '../../src/schemas.js';
import { refusedBy, said } from './doors.js';

const refused = refusedBy(decideOperation, operationFacts);

describe('第10条：操作', () => {
  it.each([
    [true, 'none', 'unrestricted'],
    [true, 'approved', 'unrestricted'],
    [false, 'instructed', 'permitted'],
    [false, 'approved', 'permitted'],
    [false, 'none', 'not-permitted'],
  ] as const)('区民が操作 %s、指示・承認 %s → %s', (residentOperated, authorisation, outcome) => {
    expect(decideOperation({ residentOperated, authorisation })).toMatchObject({
      outcome,
      grounds: [
        { code: 'resident-operated', citation: '第10条', holds: residentOperated },
        { code: 'authorised', citation: '第10条', holds: authorisation !== 'none', values: { authorisation } },
      ],
      missing: [],
      contested: [],
      caveats: [],
    });
  });
  it('区民が操作するものなら、指示も承認も問わない', () => {
    expect(decideOperation({ residentOperated: true })).toMatchObject({ outcome: 'unrestricted', missing: [] });
  });
  it('分からないことは問う', () => {
    expect(decideOperation({}).missing).toEqual(['residentOperated', 'authorisation']);
    expect(decideOperation({ residentOperated: false }).missing).toEqual(['authorisation']);
    expect(decideOperation({ authorisation: 'none' })).toMatchObject({
      outcome: 'undetermined',
      missing: ['residentOperated'],
      remedies: [],
    });
  });
  it('承認を受ければ操作できる', () => {
    const facts = { residentOperated: false, authorisation: 'none' } as const;
    const { remedies } = decideOperation(facts);
    expect(remedies).toEqual([
      {
        kind: 'change',
        change: { authorisation: 'approved' },
        outcome: 'permitted',
        citation: '第10条',
        by: '電子情報システムを利用する課の長',
      },
    ]);
    expect(decideOperation({ ...facts, ...(remedies[0] as { change: object }).change }).outcome).toBe('permitted');
    expect(decideOperation({ residentOperated: true, authorisation: 'none' }).remedies).toEqual([]);
  });
  it('確認できない日については、そう言う', () => {
    expect(decideOperation({}, { on: '2012-03-31' }).caveats).toMatchObject([{ citation: '第10条' }]);
  });
});

it('理解できない事実は受け付けない', () => {
  expect(refused({ residentOperated: false, authorisation: 'none' })).toEqual([]);
  expect(refused({ residentOperated: 'no', authorisation: false })).toEqual([
    'residentOperated: not-a-boolean',
    'authorisation: not-one-of',
  ]);
  expect(refused({ residentOperated: null, operator: 'x' })).toEqual([
    'operator: unknown-key',
    'residentOperated: null',
  ]);
});

it('文になる', () => {
  for (const residentOperated of [undefined, true, false])
    for (const authorisation of [undefined, 'instructed', 'approved', 'none'] as const)
      said(operationWords, decideOperation({ residentOperated, authorisation }));
});
