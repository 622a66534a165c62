import { describe, expect, it } from 'vitest';
import { decideDiscipline } from '../../src/decisions/discipline.js';
import { disciplineFacts } from '../../src/schemas.js';

describe('第31条：懲戒処分等の対象', () => {
  it('違反した一般職の職員は対象となる', () => {
    expect(decideDiscipline({ person: 'regular-service', violated: true })).toEqual({
      decision: 'discipline',
      outcome: 'subject',
      grounds: [
        { code: 'staff', citation: '第2条第16号', holds: true },
        { code: 'measures-violated', citation: '第31条', holds: true },
      ],
      missing: [],
      contested: [],
      remedies: [],
      caveats: [],
    });
  });
  it('特別職の職員も対象となるが、懲戒処分は及ばない旨を添える', () => {
    expect(decideDiscipline({ person: 'special-service', violated: true })).toMatchObject({
      outcome: 'subject',
      caveats: [{ code: 'text-defect', citation: '第31条', defect: 'discipline-of-special-service' }],
    });
    expect(decideDiscipline({ person: 'special-service', violated: false })).toMatchObject({
      outcome: 'not-subject',
      caveats: [],
    });
    expect(decideDiscipline({ person: 'special-service' })).toMatchObject({ missing: ['violated'], caveats: [] });
  });
  it.each(['contractor', 'former-contractor-worker', 'other'] as const)(
    '職員でない者（%s）は対象とならない',
    (person) => {
      for (const violated of [true, false, undefined])
        expect(decideDiscipline({ person, violated })).toMatchObject({ outcome: 'not-subject', missing: [] });
    },
  );
  it('違反がなければ、誰であっても対象とならない', () => {
    expect(decideDiscipline({ violated: false })).toMatchObject({ outcome: 'not-subject', missing: [], caveats: [] });
  });
  it('分からない事実', () => {
    expect(decideDiscipline({})).toMatchObject({ outcome: 'undetermined', missing: ['person', 'violated'] });
    expect(decideDiscipline({ violated: true })).toMatchObject({ outcome: 'undetermined', missing: ['person'] });
    expect(decideDiscipline({ person: 'regular-service' })).toMatchObject({ missing: ['violated'] });
  });
  it('古い日については、確認できない条文を示す', () => {
    expect(decideDiscipline({}, { on: '2012-03-31' }).caveats.map(({ citation }) => citation)).toEqual([
      '第2条',
      '第31条',
    ]);
  });
  it.each([{ person: '職員' }, { person: null }, { violated: 'none' }, { violated: 1 }, { intent: true }, null])(
    '理解できない事実は拒む: %j',
    (facts) => {
      expect(() => decideDiscipline(facts as object)).toThrow();
      expect(disciplineFacts.safeParse(facts).success).toBe(false);
    },
  );
});
