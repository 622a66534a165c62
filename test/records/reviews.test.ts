/** Reviews on record: kept, reviewed again, compared and put in words like verdicts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { version } from '../../src/catalogue/version.js';
import { decideTimeliness, type IntroductionReview, reviewIntroduction, reviewInventory } from '../../src/index.js';
import { diffVerdicts, explainDifferences, record, replay, replayOne } from '../../src/records.js';
import { type AnyReview, reviews } from '../../src/reviews/reviews.js';
import { issuesOf } from '../input/issues.js';
import { AFTER, dueOn, LAST } from '../oracles/deadline.js';
import { daysLater } from '../oracles/timeliness.js';
import { arbitraryCase, arbitraryEntry } from '../reviews/arbitrary-case.js';

const facts = {
  system: '避難行動要支援者名簿システム',
  change: 'system-change',
  minor: 'none',
  plannedFor: 2027,
} as const;
const inTime = { ...facts, appliedAt: LAST, urgency: 'none' } as const;
const late = { ...facts, appliedAt: AFTER, urgency: 'none' } as const;
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('record', () => {
  it('holds all a review was made from, as JSON', () => {
    const options = { readings: { 'deadline-on-closed-day': 'next-open-day' }, on: LAST } as const;
    const given = { ...late, appliedAt: new Date(`${AFTER}T00:00:00Z`), notified: undefined };
    const onRecord = record(reviewIntroduction(given, options), given, options, LAST);
    expect(onRecord).toEqual({
      reviewed: 'introduction',
      facts: { ...late, appliedAt: `${AFTER}T00:00:00.000Z` },
      options,
      review: reviewIntroduction(given, options),
      at: LAST,
      library: version,
      edition: { number: '平成15年訓令甲第6号', lastAmendedBy: '令和5年訓令甲第4号', inForceFrom: '2023-04-01' },
      provisions: expect.any(Object),
      id: expect.any(String),
    });
    expect(stored(onRecord)).toEqual(onRecord);
  });
  it('of an inventory has the list of systems', () => {
    const systems = [{ system: '図書館システム', selfInspected: false }];
    const onRecord = record(reviewInventory(systems), systems);
    expect([onRecord.reviewed, onRecord.facts]).toEqual(['inventory', systems]);
    expect(Object.keys(onRecord)).toEqual([
      ...['reviewed', 'facts', 'review', 'library', 'edition', 'provisions', 'id'],
    ]);
  });
  it('takes the facts of its own kind only', () => {
    // @ts-expect-error A list of systems is no case.
    record(reviewIntroduction({}), [{ system: '図書館システム' }]);
  });
  const step = { step: 'procedure', status: 'done', missing: [], findings: [], next: [] };
  const check = { check: 'manager', status: 'fault', missing: [] };
  it.each<[string, object, string[]]>([
    ['steps that are no list', { steps: 1 }, ['review.steps: not-a-list']],
    ['a step that is none', { steps: ['procedure'] }, ['review.steps.0: not-an-object']],
    [
      'a step without its parts',
      { steps: [{}] },
      ['step: not-a-text', 'status: not-a-text', 'missing: not-a-list', 'findings: not-a-list', 'next: not-a-list'].map(
        (issue) => `review.steps.0.${issue}`,
      ),
    ],
    [
      'a missing fact that is no path',
      { steps: [{ ...step, missing: [1] }] },
      ['review.steps.0.missing.0: not-a-text'],
    ],
    [
      'a finding that is a text',
      { steps: [{ ...step, findings: ['late'] }] },
      ['review.steps.0.findings.0: not-an-object'],
    ],
    ['an act that is a text', { steps: [{ ...step, next: ['apply'] }] }, ['review.steps.0.next.0: not-an-object']],
    ['a verdict that is none', { steps: [{ ...step, verdict: 1 }] }, ['review.steps.0.verdict: not-an-object']],
    [
      'a system without its parts',
      { systems: [{}] },
      ['system: not-a-text', 'manager: not-an-object', 'checks: not-a-list'].map(
        (issue) => `review.systems.0.${issue}`,
      ),
    ],
    [
      'a check with a finding that is a text',
      { systems: [{ system: 'x', manager: decideTimeliness({}), checks: [{ ...check, finding: 'x' }] }] },
      ['review.systems.0.checks.0.finding: not-an-object'],
    ],
  ])('%s is refused', (_, review, expected) => {
    expect(issuesOf(() => record(review as never, {} as never))).toEqual(expected);
  });
});

describe('replay', () => {
  const samples = [
    ...fc.sample(arbitraryCase, { numRuns: 40, seed: 20260831 }).map((each) => record(reviewIntroduction(each), each)),
    ...fc
      .sample(fc.array(arbitraryEntry, { maxLength: 3 }), { numRuns: 20, seed: 20260831 })
      .map((each) => record(reviewInventory(each), each)),
  ];
  it('reviews alike when nothing has changed, from memory and from JSON', () => {
    for (const again of [samples, samples.map(stored)])
      expect([...replay(again)].filter(({ status }) => status !== 'same')).toEqual([]);
    expect(replayOne(samples[0]!)).toEqual({ status: 'same', reviewed: 'introduction' });
  });
  it('under other readings exactly those differ that differ when reviewed directly', () => {
    const readings = { 'deadline-on-closed-day': 'next-open-day', 'unlisted-system': 'not-covered' } as const;
    const direct = samples.map(({ reviewed, facts, review }) => {
      const today = (reviews[reviewed].review as (facts: unknown, options: object) => AnyReview)(facts, { readings });
      return JSON.stringify(today) === JSON.stringify(review) ? 'same' : 'differs';
    });
    expect([...replay(samples, { readings })].map(({ status }) => status)).toEqual(direct);
    expect(new Set(direct)).toEqual(new Set(['same', 'differs']));
  });
  it('goes through verdicts and reviews together', () => {
    const verdict = record(decideTimeliness({}), {});
    const mixed: readonly unknown[] = [verdict, samples[0]];
    expect([...replay(mixed)]).toEqual([
      { index: 0, status: 'same', decision: 'timeliness' },
      { index: 1, status: 'same', reviewed: 'introduction' },
    ]);
  });
  it('says in what a review differs, and what it is today', () => {
    const { last, plannedFor } = dueOn('Sunday');
    const facts = { ...late, appliedAt: daysLater(last, 1), plannedFor };
    const options = { readings: { 'deadline-on-closed-day': 'next-open-day' } } as const;
    const asked = replayOne(record(reviewIntroduction(facts), facts), options);
    expect(asked).toMatchObject({
      status: 'differs',
      reviewed: 'introduction',
      review: reviewIntroduction(facts, options),
    });
    expect(asked.status === 'differs' && asked.differences.slice(0, 2)).toEqual([
      { step: 'timeliness', part: 'status', before: 'fault', after: 'done' },
      { step: 'timeliness', decision: 'timeliness', part: 'outcome', before: 'late', after: 'on-time' },
    ]);
  });
  const good = record(reviewIntroduction(inTime), inTime);
  it.each<[string, object, string[]]>([
    ['of no kind there is', { ...good, reviewed: 'budget' }, ['reviewed: not-one-of']],
    ['of another kind', { ...good, reviewed: 'inventory' }, ['review: contradiction']],
    ['without a review', { ...good, review: undefined }, ['review: not-json', 'review: not-an-object']],
    [
      'with a fact that is refused',
      { ...good, facts: { ...inTime, appliedAt: 'x' } },
      ['facts.appliedAt: not-a-moment'],
    ],
    ['with options that are', { ...good, options: { day: 1 } }, ['options.day: unknown-key']],
  ])('a record %s is refused', (_, given, expected) => {
    const replayed = replayOne(given as unknown);
    expect(replayed.status === 'refused' && replayed.issues.map(({ path, code }) => `${path}: ${code}`)).toEqual(
      expected,
    );
  });
});

describe('diffVerdicts', () => {
  const before = reviewIntroduction(inTime);
  it('is empty for reviews that say the same, whatever the order of names', () => {
    expect(diffVerdicts(before, reviewIntroduction({ ...inTime, plannedFor: '令和9年度' as never }))).toEqual([]);
    expect(diffVerdicts(before, Object.fromEntries(Object.entries(before).reverse()) as never)).toEqual([]);
  });
  it('names every place that differs, step by step', () => {
    const differences = diffVerdicts(before, reviewIntroduction(late));
    expect(new Set(differences.map((each) => ('step' in each ? each.step : each.part)))).toEqual(
      new Set(['timeliness']),
    );
    expect(differences.map(({ part }) => part)).toEqual([
      ...['status', 'outcome', 'field', 'field', 'ground', 'remedy', 'remedy', 'finding'],
    ]);
    expect(differences.at(-1)).toEqual({
      step: 'timeliness',
      part: 'finding',
      after: expect.objectContaining({ code: 'late', citation: '第12条第2項本文' }),
    });
  });
  it('tells systems of one name apart by their order, and names what came', () => {
    const entry = (selfInspected: boolean) => ({ system: '図書館システム', selfInspected });
    const [one, other] = [
      [entry(true), entry(true)],
      [entry(true), entry(false)],
    ].map((each) => reviewInventory(each)) as [never, never];
    const at = { system: '図書館システム', check: 'self-inspection' };
    expect(diffVerdicts(one, other)).toEqual([
      { ...at, part: 'status', before: 'in-order', after: 'fault' },
      { ...at, part: 'finding', after: expect.objectContaining({ code: 'self-inspection-outstanding' }) },
    ]);
    const came = diffVerdicts(reviewInventory([]), reviewInventory([entry(true)]));
    expect(came[0]).toEqual({
      ...{ system: '図書館システム', decision: 'manager', part: 'outcome', after: 'system-managing-section' },
    });
    expect(came.filter(({ part }) => part === 'status')).toHaveLength(6);
    expect(diffVerdicts(reviewInventory([entry(true)]), reviewInventory([])).every((each) => !('after' in each))).toBe(
      true,
    );
  });
  it('of steps that another version has, or the order of steps, says that too', () => {
    const { steps, ...lists } = before;
    const hearing = { ...steps[0], step: 'hearing', verdict: undefined };
    expect(diffVerdicts(before, { ...lists, steps: [...steps, hearing] } as never)[0]).toEqual({
      ...{ step: 'hearing', part: 'status', after: 'done' },
    });
    expect(diffVerdicts(before, { ...lists, steps: [...steps].reverse() } as never)).toEqual([{ part: 'rest' }]);
    expect(diffVerdicts(before, { ...before, score: 1 } as never)).toEqual([{ part: 'rest' }]);
    const asked = { ...steps[0]!, missing: ['minor', 'change'] };
    const turned = { ...steps[0]!, missing: ['change', 'minor'] };
    const of = (step: object) => ({ ...lists, steps: [step] }) as never;
    expect(diffVerdicts(of(asked), of(turned))).toEqual([{ step: 'procedure', part: 'order', of: 'to-establish' }]);
  });
  it('a step that was decided by another question differs in its outcome', () => {
    const [first, ...others] = before.steps;
    const other = { ...first!, verdict: decideTimeliness({}) };
    expect(diffVerdicts(before, { ...before, steps: [other, ...others] })).toEqual([
      { step: 'procedure', decision: 'timeliness', part: 'outcome', before: 'introduction', after: 'undetermined' },
    ]);
  });
  it('refuses what is of two kinds', () => {
    const inventory = reviewInventory([]);
    expect(issuesOf(() => diffVerdicts(before, inventory))).toEqual(['after: contradiction']);
    expect(issuesOf(() => diffVerdicts(before, decideTimeliness({}) as never))).toEqual(['after: contradiction']);
    expect(issuesOf(() => diffVerdicts(decideTimeliness({}), inventory as never))).toEqual(['after: contradiction']);
  });
});

describe('explainDifferences', () => {
  const linesOf = (before: IntroductionReview, after: IntroductionReview, language: 'ja' | 'en') =>
    explainDifferences('introduction', diffVerdicts(before, after), language).lines;
  it('says each with its place, without codes and JSON', () => {
    const [ja, en] = (['ja', 'en'] as const).map((language) =>
      linesOf(reviewIntroduction(inTime), reviewIntroduction(late), language),
    );
    expect(ja?.slice(0, 2)).toEqual([
      '［申請の期限］状態：済んでいる → 規程の求めるとおりでない',
      '［申請の期限］結論：期限内である → 期限に遅れている',
    ]);
    expect(en?.slice(0, 2)).toEqual([
      '[deadline of the application] Status: done → done, and not as the text asks',
      '[deadline of the application] Outcome: it is on time → it is late',
    ]);
    expect(ja?.at(-1)).toBe('［申請の期限］指摘（第12条第2項本文）：なし → 申請は期限に遅れている。');
  });
  it('says facts by their titles, and acts by who and when', () => {
    const [empty, some] = [
      {},
      { ...facts, uses: [{ managedBy: '税務課', items: ['所得の額'] }], applicantSection: '福祉推進課' },
    ].map((each) => reviewIntroduction(each)) as [IntroductionReview, IntroductionReview];
    const ja = linesOf(empty, some, 'ja').join('\n');
    expect(ja).toContain('［データ利用の承認］確かめる事実：なし → 得た承認');
    expect(ja).toContain('なし → 福祉推進課長：申請の前に、所得の額について税務課長の承認を得る');
    const same = [{ from: '税務課長', on: LAST }];
    const unsure = reviewIntroduction({
      ...inTime,
      uses: [{ managedBy: '税務課', items: ['所得の額'] }],
      applicantSection: '福祉推進課',
      approvals: same,
    });
    expect(linesOf(empty, unsure, 'en').join('\n')).toContain('none → Approvals obtained, 1, When it was given');
  });
  it.each([
    ['plannedFor.begins', '導入等を予定する年度・着手する年度'],
    ['decision.on', '可否の決定・決定の日'],
    ['meeting.attendance.管理部経理課長', '運営委員会の会議・委員の出欠・管理部経理課長'],
    ['heads.税務課.x', '組織の長の職名・税務課・x'],
  ])('calls %s %s', (path, title) => {
    const difference = { step: 'meeting', part: 'to-establish', before: path } as const;
    const [said] = explainDifferences('introduction', [difference], 'ja').differences;
    expect(said?.before).toBe(title);
  });
  it('says systems and checks, names of other versions and what else differs', () => {
    const entry = { system: '図書館システム', outsourced: true, contract: { terms: {} }, organization: {} };
    const [before, after] = [[entry], [{ ...entry, contract: {}, selfInspected: true }]].map((each) =>
      reviewInventory(each),
    );
    const { lines } = explainDifferences('inventory', diffVerdicts(before!, after!), 'en');
    expect(lines[0]).toBe('[library system (図書館システム), self-inspection] Status: not known → in order');
    const { differences } = explainDifferences(
      'inventory',
      [
        { part: 'rest' },
        {
          system: '図書館システム',
          decision: 'manager',
          part: 'outcome',
          before: 'undetermined',
          after: 'no-provision',
        },
        { system: 'x', check: 'hearing' as never, part: 'status', before: 'postponed' },
        { system: 'x', check: 'manager', part: 'order', of: 'next' },
        { system: 'x', check: 'documents', part: 'to-establish', after: 'organization.税務課' },
      ],
      'ja',
    );
    expect(differences.map(({ text }) => text)).toEqual([
      'その他の部分が異なる',
      '［図書館システム］結論：判断できない → 管理する者の定めがない',
      '［x・hearing］状態：postponed → なし',
      '［x・管理する者］次にすることの順序',
      '［x・ドキュメント］確かめる事実：なし → 組織（課などの属する部）・税務課',
    ]);
    expect(
      explainDifferences('introduction', [{ step: 'hearing' as never, part: 'status', after: 'open' }], 'en').lines,
    ).toEqual(['[hearing] Status: none → open']);
  });
});
