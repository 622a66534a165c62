import { describe, expect, it } from 'vitest';
import { decideIncidentAuthority } from '../../src/decisions/incident-authority.js';
import { incidentAuthorityWords } from '../../src/decisions/incident-authority.words.js';
import { incidentAuthorityFacts } from '../../src/schemas.js';
import { refusedBy, said } from './doors.js';

const refused = refusedBy(decideIncidentAuthority, incidentAuthorityFacts);

describe('第3条の2第3項・第4項：侵害時の措置', () => {
  it.each([
    ['occurred', true, 'follow-cio'],
    ['occurred', false, 'own-judgement'],
    ['feared', true, 'follow-cio'],
    ['feared', false, 'own-judgement'],
    ['none', true, 'no-duty'],
    ['none', false, 'no-duty'],
  ] as const)('侵害 %s、情報統括責任者の指示 %s → %s', (infringement, cioAvailable, outcome) => {
    expect(decideIncidentAuthority({ infringement, cioAvailable })).toEqual({
      decision: 'incident-authority',
      outcome,
      grounds: [
        {
          code: 'infringement-or-fear',
          citation: '第3条の2第3項',
          holds: infringement !== 'none',
          values: { infringement },
        },
        { code: 'cio-absent', citation: '第3条の2第4項', holds: !cioAvailable },
      ],
      missing: [],
      contested: [],
      remedies: [],
      caveats: [],
    });
  });
  it('侵害もおそれもなければ、在席かどうかは問わない', () => {
    expect(decideIncidentAuthority({ infringement: 'none' })).toMatchObject({ outcome: 'no-duty', missing: [] });
  });
  it('分からないことは問う', () => {
    expect(decideIncidentAuthority({})).toMatchObject({
      outcome: 'undetermined',
      missing: ['infringement', 'cioAvailable'],
      grounds: [{ holds: 'unknown' }, { holds: 'unknown' }],
    });
    expect(decideIncidentAuthority({ infringement: 'feared' }).missing).toEqual(['cioAvailable']);
    expect(decideIncidentAuthority({ cioAvailable: true }).missing).toEqual(['infringement']);
  });
  it('確認できない日については、そう言う', () => {
    expect(decideIncidentAuthority({}, { on: '2022-03-31' }).caveats).toMatchObject([{ citation: '第3条の2' }]);
    expect(decideIncidentAuthority({}, { on: '2022-04-01' }).caveats).toEqual([]);
  });
});

it('理解できない事実は受け付けない', () => {
  expect(refused({ infringement: 'feared', cioAvailable: undefined })).toEqual([]);
  expect(refused({ infringement: 'yes', cioAvailable: 'no' })).toEqual([
    'infringement: not-one-of',
    'cioAvailable: not-a-boolean',
  ]);
  expect(refused({ infringement: null, cioAvailable: null, cio: true })).toEqual([
    'cio: unknown-key',
    'infringement: null',
    'cioAvailable: null',
  ]);
});

it('文になる', () => {
  for (const infringement of [undefined, 'occurred', 'feared', 'none'] as const)
    for (const cioAvailable of [undefined, true, false])
      said(incidentAuthorityWords, decideIncidentAuthority({ infringement, cioAvailable }));
});
