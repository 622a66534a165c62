import { describe, expect, it } from 'vitest';
import { applicationDeadline } from '../../src/articles/article-12-introduction.js';
import type { DecisionId } from '../../src/catalogue/decisions.js';
import { decideContractTerms } from '../../src/decisions/contract-terms.js';
import { decideDataUseApproval } from '../../src/decisions/data-use-approval.js';
import { decideManager } from '../../src/decisions/manager.js';
import { decideQuorum } from '../../src/decisions/quorum.js';
import { decideTimeliness } from '../../src/decisions/timeliness.js';
import { InvalidFactsError } from '../../src/input/errors.js';
import { diffVerdicts } from '../../src/records/diff-verdicts.js';
import { explainDifferences } from '../../src/records/explain-differences.js';
import { allTerms } from '../../src/testing.js';
import type { PlainData } from '../../src/verdict/verdict.js';
import { issuesOf } from '../input/issues.js';
import { AFTER, inEnglish, inJapanese, LAST } from '../oracles/deadline.js';
import { daysLater } from '../oracles/timeliness.js';

const late = decideTimeliness({ appliedAt: AFTER, plannedFor: 2027, urgency: 'none' });
const onTime = decideTimeliness({ appliedAt: LAST, plannedFor: 2027, urgency: 'none' });

describe('diffVerdicts', () => {
  it('is empty for verdicts that say the same, whatever the order of names', () => {
    expect(
      diffVerdicts(late, decideTimeliness({ appliedAt: inJapanese(AFTER), plannedFor: '令和9年度', urgency: 'none' })),
    ).toEqual([]);
    const reversed = Object.fromEntries(Object.entries(late).reverse()) as typeof late;
    expect(diffVerdicts(late, reversed)).toEqual([]);
  });

  it('knows a remedy of another version by its citation', () => {
    const remedies = (outcome: string) => [{ citation: '第12条第2項本文', outcome }];
    const [before, after] = [
      { ...late, remedies: remedies('on-time') },
      { ...late, remedies: remedies('exempt') },
    ];
    expect(diffVerdicts(before as never, after as never)).toEqual([
      { part: 'remedy', before: remedies('on-time')[0], after: remedies('exempt')[0] },
    ]);
  });
  it('names every part that differs, before and after', () => {
    // An application of the day after is in time for 2028.
    expect(diffVerdicts(onTime, late)).toEqual([
      { part: 'outcome', before: 'on-time', after: 'late' },
      { part: 'field', name: 'appliedOn', before: LAST, after: AFTER },
      { part: 'field', name: 'earliestFiscalYear', before: 2027, after: 2028 },
      {
        part: 'ground',
        before: {
          code: 'within-deadline',
          citation: '第12条第2項本文',
          holds: true,
          values: { plannedFor: 2027, deadline: LAST, appliedOn: LAST },
        },
        after: {
          code: 'within-deadline',
          citation: '第12条第2項本文',
          holds: false,
          values: { plannedFor: 2027, deadline: LAST, appliedOn: AFTER },
        },
      },
      {
        part: 'remedy',
        after: { kind: 'change', change: { plannedFor: 2028 }, outcome: 'on-time', citation: '第12条第2項本文' },
      },
      {
        part: 'remedy',
        after: {
          kind: 'finding',
          needs: { fact: 'urgency' },
          outcome: 'deadline-waived',
          citation: '第12条第2項ただし書',
        },
      },
    ]);
  });

  it('a figure that is no longer certain has no after, a fact that is newly missing no before', () => {
    const open = decideTimeliness({ plannedFor: 2027 });
    expect(diffVerdicts(onTime, open)).toEqual(
      expect.arrayContaining([
        { part: 'field', name: 'appliedOn', before: LAST },
        { part: 'missing', after: 'appliedAt' },
        { part: 'missing', after: 'urgency' },
      ]),
    );
  });

  it('matches grounds with one code and citation by their position', () => {
    const use = (managedBy: string, items: string[]) => ({ managedBy, items });
    const of = (second: string[]) =>
      decideDataUseApproval({
        applicantSection: '福祉推進課',
        uses: [use('税務課', ['所得']), use('戸籍住民課', second)],
      });
    const [before, after] = [of(['本籍の異動']), of(['住民基本台帳法第7条第5号'])];
    const changed = diffVerdicts(before, after).filter(({ part }) => part === 'ground');
    // The second use alone has changed: a matter of the register is within the proviso, free text is not.
    expect(changed).toEqual([
      {
        part: 'ground',
        before: expect.objectContaining({
          code: 'within-proviso',
          holds: false,
          values: { use: 1, outside: ['本籍の異動'] },
        }),
        after: expect.objectContaining({ code: 'within-proviso', holds: true, values: { use: 1 } }),
      },
    ]);
  });

  it('matches contested readings by the set', () => {
    const six = { 総務企画課長: 'present', 企画担当課長: 'present', 財政課長: 'present' } as const;
    const meeting = (others: object) =>
      decideQuorum({ committee: 'steering', attendance: { ...six, ...others } } as never);
    const before = meeting({ 職員課長: 'absent', デジタル推進課長: 'absent', 経理課長: 'absent' });
    const after = meeting({ 職員課長: 'absent', デジタル推進課長: 'proxy', 経理課長: 'absent' });
    // Three of six, and with the proxy four under the other reading.
    expect(diffVerdicts(before, after).filter(({ part }) => part === 'contested')).toEqual([
      { part: 'contested', after: { readings: { 'proxy-attendance': 'counted' }, outcome: 'quorate' } },
    ]);
  });

  it('matches remedies that change the same fact', () => {
    const later = decideTimeliness({
      appliedAt: daysLater(applicationDeadline(2028), 1),
      plannedFor: 2027,
      urgency: 'none',
    });
    const change = (plannedFor: number) => ({
      kind: 'change',
      change: { plannedFor },
      outcome: 'on-time',
      citation: '第12条第2項本文',
    });
    expect(diffVerdicts(late, later).filter(({ part }) => part === 'remedy')).toEqual([
      { part: 'remedy', before: change(2028), after: change(2029) },
    ]);
  });

  it('notices that parts stand in another order', () => {
    const turned = { ...late, remedies: [...late.remedies].reverse() };
    expect(diffVerdicts(late, turned)).toEqual([{ part: 'order', of: 'remedy' }]);
  });

  it('is the same backwards, with before and after exchanged', () => {
    const exchange = (part: object) => {
      const { before, after, ...rest } = part as { before?: unknown; after?: unknown };
      return { ...rest, ...(after !== undefined && { before: after }), ...(before !== undefined && { after: before }) };
    };
    expect(diffVerdicts(late, onTime)).toEqual(expect.arrayContaining(diffVerdicts(onTime, late).map(exchange)));
    expect(diffVerdicts(late, onTime)).toHaveLength(diffVerdicts(onTime, late).length);
  });

  it('gives copies', () => {
    const [difference] = diffVerdicts(onTime, late).filter(({ part }) => part === 'ground');
    Object.assign((difference as { after: object }).after, { holds: 'x' });
    expect(late.grounds[0]?.holds).toBe(false);
  });

  it.each<[string, unknown, unknown, string[]]>([
    ['verdicts on two questions', late, decideQuorum({}), ['after.decision: contradiction']],
    ['nothing', undefined, late, ['before: not-json']],
    ['null', late, null, ['after: null']],
    ['a list', [], late, ['before: not-an-object']],
    ['a part that is no list', late, { ...late, grounds: 'x' }, ['after.grounds: not-a-list']],
    ['an outcome that is no text', late, { ...late, outcome: 1n }, ['after.outcome: not-json']],
  ])('%s: refused', (_, before, after, issues) => {
    expect(issuesOf(() => diffVerdicts(before as never, after as never))).toEqual(issues);
  });
});

describe('differences in words', () => {
  const explained = (before: unknown, after: unknown, language: 'ja' | 'en') =>
    explainDifferences('timeliness', diffVerdicts(before as never, after as never), language);

  it.each([
    [
      'ja',
      [
        '結論：期限内である → 期限に遅れている',
        `申請が届いた日：${inJapanese(LAST)} → ${inJapanese(AFTER)}`,
        'この申請が期限内となる最初の年度：令和9年度 → 令和10年度',
        `根拠（第12条第2項本文）：${inJapanese(LAST)}の申請は、期限（${inJapanese(LAST)}）までになされている。 → ${inJapanese(AFTER)}の申請は、期限（${inJapanese(LAST)}）を過ぎている。`,
        '改める方法（第12条第2項本文）：なし → 予定を令和10年度に改めれば期限内となる。',
      ],
    ],
    [
      'en',
      [
        'Outcome: it is on time → it is late',
        `Day of arrival: ${inEnglish(LAST)} → ${inEnglish(AFTER)}`,
        'First fiscal year for which it is in time: fiscal year 2027 → fiscal year 2028',
        `Ground (Article 12, paragraph (2), main clause): The application of ${inEnglish(LAST)} was in by the last day, ${inEnglish(LAST)}. → The application of ${inEnglish(AFTER)} came after the last day, ${inEnglish(LAST)}.`,
        'Remedy (Article 12, paragraph (2), main clause): none → If it is planned for fiscal year 2028, it is on time.',
      ],
    ],
  ] as const)('in %s, a line each', (language, lines) => {
    expect(explained(onTime, late, language).lines.slice(0, 5)).toEqual(lines);
  });

  it('values of a field in their own words, and an outcome that only another version has by its code', () => {
    const but = (except: object) => decideContractTerms(allTerms(except));
    const differences = diffVerdicts(but({ copying: false }), but({ copying: false, inspection: false }));
    expect(explainDifferences('contract-terms', differences, 'en').lines[0]).toBe(
      'Terms that it lacks, in the order of the text: Limits on copying → Limits on copying, On-site inspections and inquiries',
    );
    const contested = [{ readings: { 'deadline-on-closed-day': 'next-open-day' }, outcome: 'adjourned' }];
    expect(explained({ ...late, contested: [] }, { ...late, contested }, 'en').lines).toEqual([
      'Another reading: none → adjourned',
    ]);
  });

  it('as data: each beside its title, its citation and what was said before and after', () => {
    const differences = diffVerdicts(onTime, late);
    const inWords = explainDifferences('timeliness', differences, 'ja').differences;
    expect(inWords.map(({ difference }) => difference)).toEqual(differences);
    expect(inWords[0]).toEqual({
      difference: differences[0],
      title: '結論',
      before: '期限内である',
      after: '期限に遅れている',
      text: '結論：期限内である → 期限に遅れている',
    });
    expect(inWords[4]).toEqual({
      difference: differences[4],
      title: '改める方法',
      citation: '第12条第2項本文',
      after: '予定を令和10年度に改めれば期限内となる。',
      text: '改める方法（第12条第2項本文）：なし → 予定を令和10年度に改めれば期限内となる。',
    });
  });

  it('say what came and went, and what stands in another order', () => {
    const open = decideTimeliness({ appliedAt: AFTER, plannedFor: 2027 });
    const { lines } = explained(late, open, 'ja');
    expect(lines).toContain('不明な事実：なし → 緊急の必要についての判断');
    expect(lines).toContain('改める方法（第12条第2項本文）：予定を令和10年度に改めれば期限内となる。 → なし');
    const turned = [{ part: 'order', of: 'remedy' }] as const;
    expect(explainDifferences('timeliness', turned, 'ja').lines).toEqual(['改める方法の順序']);
    expect(explainDifferences('timeliness', turned, 'en').lines).toEqual(['Order of: Remedy']);
  });

  it('name offices in English, and say every kind of field', () => {
    const before = decideManager({ system: '新システム', managedBy: '税務課' });
    const { lines } = explainDifferences(
      'manager',
      diffVerdicts(before, decideManager({ system: '税務システム' })),
      'en',
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        'Who manages it: the head of the Tax Section (税務課長) → the head of the Digital Promotion Section (デジタル推進課長)',
        'Row of Appended Table 1: none → tax system (税務システム)',
      ]),
    );
    const field = (decision: DecisionId, name: string, before: PlainData, after: PlainData) =>
      explainDifferences(decision, [{ part: 'field', name, before, after }], 'ja').lines;
    expect(field('manager', 'contractAlsoGoverns', true, false)).toEqual(['委託契約の定めにもよるか：はい → いいえ']);
    expect(field('quorum', 'members', 6, 7)).toEqual(['委員数：6 → 7']);
    expect(field('report-addressees', 'addressees', [], [{ label: '管理部長' }, { label: '税務課長' }])).toEqual([
      expect.stringMatching(/：なし → 管理部長、税務課長$/),
    ]);
  });

  it('do not stumble over a verdict of another version, and say its codes', () => {
    const odd = { ...late, outcome: 'later', grounds: [{ code: 'new', holds: 'perhaps' }], newField: 'x' };
    const { lines } = explained(late, odd, 'en');
    expect(lines[0]).toBe('Outcome: it is late → later');
    expect(lines).toContain('newField: none → x');
    expect(lines.at(-1)).toBe('Ground: none → new');
  });

  it.each<[string, () => unknown]>([
    ['no language', () => explainDifferences('timeliness', [], undefined as never)],
    ['no question', () => explainDifferences('x' as never, diffVerdicts(onTime, late), 'ja')],
    ['no differences', () => explainDifferences('timeliness', 1 as never, 'ja')],
  ])('refuse %s', (_, explain) => expect(explain).toThrow(InvalidFactsError));
});
