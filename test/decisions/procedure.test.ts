/** Articles 12(1) and 13: cases worked out by hand from the text. */
import { describe, expect, it } from 'vitest';
import { decideProcedure, type ProcedureFacts } from '../../src/decisions/procedure.js';
import { procedureWords } from '../../src/decisions/procedure.words.js';
import { InvalidFactsError } from '../../src/input/errors.js';
import { sayOf } from '../../src/verdict/words.js';

const minor = { holds: true, by: '税務課長', reason: '様式の変更のみ' };
const CENTRAL = '税務システム';
const OTHER = '戸籍システム';
const outcome = (facts: ProcedureFacts, readings = {}) => decideProcedure(facts, { readings }).outcome;
const holds = (facts: ProcedureFacts) =>
  Object.fromEntries(decideProcedure(facts).grounds.map((ground) => [ground.code, ground.holds]));

describe('第12条第1項・第13条：手続', () => {
  it('新規の導入と事務の電子化は、軽易とされても導入等である', () => {
    for (const system of [CENTRAL, OTHER])
      for (const change of ['new-system', 'computerisation'] as const)
        expect(outcome({ system, change, minor })).toBe('introduction');
  });
  it('デジタル推進課のシステムでは、処理の内容の軽易な変更だけが第13条による', () => {
    expect(outcome({ system: CENTRAL, change: 'processing-change', minor })).toBe('minor-change');
    expect(outcome({ system: CENTRAL, change: 'processing-change', minor: 'none' })).toBe('introduction');
    expect(outcome({ system: CENTRAL, change: 'processing-change', minor: { ...minor, holds: false } })).toBe(
      'introduction',
    );
    expect(decideProcedure({ system: CENTRAL, change: 'system-change', minor })).toMatchObject({
      outcome: 'introduction',
      contested: [],
    });
  });
  it('他の課のシステムでは、システム自体の軽易な変更は読み方による', () => {
    expect(outcome({ system: OTHER, change: 'processing-change', minor })).toBe('minor-change-by-analogy');
    expect(decideProcedure({ system: OTHER, change: 'system-change', minor })).toMatchObject({
      outcome: 'introduction',
      contested: [{ readings: { 'minor-change-scope': 'system-too' }, outcome: 'minor-change-by-analogy' }],
    });
    expect(outcome({ system: OTHER, change: 'system-change', minor }, { 'minor-change-scope': 'system-too' })).toBe(
      'minor-change-by-analogy',
    );
    expect(outcome({ system: OTHER, change: 'system-change', minor: 'none' })).toBe('introduction');
  });
  it('廃止には手続の定めがなく、ほかの事実は要らない', () => {
    expect(decideProcedure({ change: 'abolition' })).toMatchObject({
      outcome: 'none-prescribed',
      missing: [],
      contested: [],
      caveats: [],
    });
  });
  it('管理する者のいない読み方では、何をするにも定めがない', () => {
    const facts = { system: '会議録検索システム', change: 'computerisation' } as const;
    expect(decideProcedure(facts)).toMatchObject({
      outcome: 'introduction',
      contested: [{ readings: { 'section-like-units': 'literal' }, outcome: 'none-prescribed' }],
    });
    expect(outcome(facts, { 'section-like-units': 'literal' })).toBe('none-prescribed');
    expect(decideProcedure({ system: '新しいもの', managedBy: '税務課', change: 'new-system' })).toMatchObject({
      outcome: 'introduction',
      contested: [{ readings: { 'unlisted-system': 'not-covered' }, outcome: 'none-prescribed' }],
      caveats: [{ code: 'not-in-appended-table-1' }],
    });
  });
  it('別表第1と違う課が管理するときは、読み方で手続も変わる', () => {
    expect(
      decideProcedure({ system: OTHER, managedBy: 'デジタル推進課', change: 'processing-change', minor }),
    ).toMatchObject({
      outcome: 'minor-change-by-analogy',
      contested: [{ readings: { 'managing-unit': 'actual-management' }, outcome: 'minor-change' }],
    });
  });
  it('準じるときだけ、「前項」の不備を示す', () => {
    const caveats = (facts: ProcedureFacts) => decideProcedure(facts).caveats;
    expect(caveats({ system: OTHER, change: 'processing-change', minor })).toEqual([
      { code: 'text-defect', citation: '第13条第3項', defect: 'preceding-paragraph' },
    ]);
    expect(caveats({ system: CENTRAL, change: 'processing-change', minor })).toEqual([]);
    expect(caveats({ system: OTHER, change: 'processing-change' })).toEqual([]);
  });
});

describe('分からない事実', () => {
  const missing = (facts: ProcedureFacts) => decideProcedure(facts).missing;
  it('軽易かどうかは、処理の変更でだけ問う', () => {
    expect(missing({ system: CENTRAL, change: 'processing-change' })).toEqual(['minor']);
    expect(missing({ system: CENTRAL, change: 'system-change' })).toEqual([]);
    expect(outcome({ managedBy: '税務課', change: 'system-change' })).toBe('introduction');
    expect(decideProcedure({ system: OTHER, change: 'system-change' }).contested).toEqual([
      { readings: { 'minor-change-scope': 'system-too' }, outcome: 'undetermined' },
    ]);
  });
  it('システムは、軽易な処理の変更でだけ問う', () => {
    expect(missing({ change: 'processing-change', minor })).toEqual(['system', 'managedBy']);
    expect(missing({ system: '新しいもの', change: 'processing-change', minor })).toEqual(['managedBy']);
    expect(outcome({ managedBy: '税務課', change: 'processing-change', minor: 'none' })).toBe('introduction');
    // It may be one that no section of the ward manages.
    expect(missing({ change: 'processing-change', minor: 'none' })).toEqual(['system', 'managedBy']);
  });
  it('何も分からないときは、すべてを問う', () => {
    expect(missing({})).toEqual(['system', 'managedBy', 'change', 'minor']);
    expect(missing({ system: CENTRAL })).toEqual(['change', 'minor']);
    expect(missing({ system: CENTRAL, minor: 'none' })).toEqual(['change']);
  });
});

describe('根拠', () => {
  it('条文の順に、要件ごとに成否を示す', () => {
    expect(decideProcedure({}).grounds.map(({ citation }) => citation)).toEqual([
      '第4条第1項',
      '第4条第2項',
      '第12条第1項',
      '第13条第1項',
      '第13条第3項',
    ]);
    expect(holds({ system: OTHER, change: 'processing-change', minor })).toEqual({
      'digital-promotion-manages': false,
      'another-section-manages': true,
      'change-needs-application': true,
      'minor-change-of-processing': true,
      'minor-change-elsewhere': true,
    });
    expect(holds({ system: CENTRAL, change: 'abolition' })).toEqual({
      'digital-promotion-manages': true,
      'another-section-manages': false,
      'change-needs-application': false,
      'minor-change-of-processing': false,
      'minor-change-elsewhere': false,
    });
    expect(new Set(Object.values(holds({})))).toEqual(new Set(['unknown']));
    expect(holds({ minor: 'none' })).toMatchObject({
      'minor-change-of-processing': false,
      'minor-change-elsewhere': false,
    });
  });
  it('どの根拠も文になる', () => {
    for (const facts of [{}, { system: CENTRAL, change: 'processing-change', minor }, { minor: 'none' }] as const)
      for (const { code, holds, values = {} } of decideProcedure(facts).grounds)
        expect(sayOf(procedureWords.grounds[code][`${holds}`], values).ja).not.toMatch(/undefined/);
  });
  it('施行前の日については、確認できない条文を示す', () => {
    expect(
      decideProcedure({ system: CENTRAL, change: 'new-system' }, { on: '2022-03-31' }).caveats.map(
        ({ citation }) => citation,
      ),
    ).toEqual(['第2条', '第4条', '第12条', '第13条', '別表第1']);
    expect(
      decideProcedure({ system: CENTRAL, change: 'new-system' }, { on: '2022-04-01' }).caveats.map(
        ({ citation }) => citation,
      ),
    ).toEqual(['第2条', '第12条', '別表第1']);
  });
});

describe('理解できない事実は断る', () => {
  it.each([
    [{ change: 'replacement' }, 'change'],
    [{ change: null }, 'change'],
    [{ minor: true }, 'minor'],
    [{ minor: null }, 'minor'],
    [{ minor: { holds: true, by: '税務課長' } }, 'minor.reason'],
    [{ managedBy: '福祉部' }, 'managedBy'],
    [{ system: '' }, 'system'],
    [{ chnage: 'abolition' }, 'chnage'],
  ])('%j', (facts, path) => {
    try {
      decideProcedure(facts as ProcedureFacts);
      expect.unreachable();
    } catch (error) {
      expect((error as InvalidFactsError).issues.map((issue) => issue.path)).toEqual([path]);
      expect(error).toBeInstanceOf(InvalidFactsError);
    }
  });
});
