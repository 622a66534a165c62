import { describe, expect, it } from 'vitest';
import { appendedTable2 } from '../../src/articles/appended-table-2.js';
import { decideMeeting, type MeetingFacts, type MeetingVerdict } from '../../src/decisions/meeting.js';
import { meetingWords } from '../../src/decisions/meeting.words.js';
import type { Attendance, QuorumFacts } from '../../src/decisions/quorum.facts.js';
import { decideQuorum } from '../../src/decisions/quorum.js';
import { samePost } from '../../src/index.js';
import { type ReadingId, valuesOf } from '../../src/regulation/readings.js';
import { meetingFacts } from '../../src/schemas.js';
import { sayOf } from '../../src/verdict/words.js';

const CIO = '情報統括責任者';
const seated = (statuses: readonly (Attendance | undefined)[]) =>
  Object.fromEntries(appendedTable2.map((post, i) => [post, statuses[i]]));
const present = (n: number) => seated(appendedTable2.map((_, i) => (i < n ? 'present' : 'absent')));
const changeOf = ({ remedies: [remedy] }: MeetingVerdict) =>
  remedy !== undefined && 'change' in remedy ? remedy.change : undefined;

describe('第19条第1項：運営委員会は、委員長が招集し、過半数の委員が出席しなければ開けない', () => {
  it.each([
    [3, CIO, 'may-not-open'],
    [4, CIO, 'may-open'],
    [6, '管理部長', 'may-open'],
    [6, '運営委員長', 'may-open'],
    [6, ' 管理部長 ', 'may-open'],
    [6, 'デジタル推進課長', 'may-not-open'],
    [6, '総務企画部長', 'may-not-open'],
    [0, '区長', 'may-not-open'],
  ] as const)('%i人出席、招集者 %s なら %s', (n, convenedBy, outcome) => {
    const verdict = decideMeeting({ committee: 'steering', attendance: present(n), convenedBy });
    expect(verdict).toMatchObject({ decision: 'meeting', outcome, missing: [] });
  });
  it('検討した要件を条文の順に並べ、招集の要件で打ち切らない', () => {
    const facts = { committee: 'steering', attendance: present(3), convenedBy: '経理課長' } as const;
    expect(decideMeeting(facts).grounds).toEqual([
      { code: 'steering-convened', citation: '第19条第1項', holds: false },
      { code: 'quorum-clause', citation: '第19条第1項', holds: true },
      {
        code: 'majority-present',
        citation: '第19条第1項',
        holds: false,
        values: { members: 6, present: 3, required: 4 },
      },
    ]);
  });
  it('改める方法は、要る者だけを出席させる', () => {
    const facts = { committee: 'steering', attendance: present(3), convenedBy: CIO } as const;
    expect(decideMeeting(facts).remedies).toEqual([
      { kind: 'change', change: { attendance: present(4) }, outcome: 'may-open', citation: '第19条第1項', by: CIO },
    ]);
    expect(changeOf(decideMeeting({ ...facts, convenedBy: '経理課長' }))).toEqual({
      attendance: present(4),
      convenedBy: CIO,
    });
    expect(changeOf(decideMeeting({ ...facts, attendance: present(4), convenedBy: '経理課長' }))).toEqual({
      convenedBy: CIO,
    });
  });
  it('出欠が分からないときも、足りる人数の出席を示す', () => {
    const facts = { committee: 'steering', convenedBy: '経理課長' } as const;
    expect(changeOf(decideMeeting(facts))).toEqual({
      attendance: Object.fromEntries(appendedTable2.slice(0, 4).map((post) => [post, 'present'])),
      convenedBy: CIO,
    });
  });
  it('全員が出席しても足りなければ、改める方法はない', () => {
    const attendance = seated(['present', 'vacant', 'vacant', 'vacant', 'vacant', 'vacant']);
    const options = { readings: { 'quorum-base': 'all-seats' } } as const;
    const verdict = decideMeeting({ committee: 'steering', attendance, convenedBy: '経理課長' }, options);
    expect(verdict).toMatchObject({ outcome: 'may-not-open', remedies: [] });
  });
  it('分からない事実は、事実の順に、招集者を最後に問う', () => {
    const { 管理部経理課長: _, ...others } = present(3);
    const facts = { committee: 'steering', attendance: others } as const;
    expect(decideMeeting(facts).missing).toEqual(['attendance.管理部経理課長', 'convenedBy']);
    const counted = decideMeeting(facts, { readings: { 'chair-in-quorum': 'counted' } });
    expect(counted.missing).toEqual(['attendance.管理部経理課長', 'chair', 'convenedBy']);
    // 半数に満たなければ、招集者が誰であっても開けない。
    expect(decideMeeting({ committee: 'steering', attendance: present(3) })).toMatchObject({
      outcome: 'may-not-open',
      missing: [],
    });
    expect(decideMeeting({ committee: 'steering', attendance: present(4) }).missing).toEqual(['convenedBy']);
    expect(decideMeeting({ committee: 'steering', convenedBy: '区長' })).toMatchObject({
      outcome: 'may-not-open',
      missing: [],
    });
  });
  it('読み方で変わるのは定足数だけ', () => {
    const facts = { committee: 'steering', attendance: present(3), chair: 'present', convenedBy: CIO } as const;
    expect(decideMeeting(facts).contested).toEqual([
      { readings: { 'chair-in-quorum': 'counted' }, outcome: 'may-open' },
    ]);
    expect(decideMeeting({ ...facts, convenedBy: '区長' }).contested).toEqual([]);
    const { convenedBy: _, ...unconvened } = facts;
    expect(decideMeeting(unconvened).contested).toEqual([
      { readings: { 'chair-in-quorum': 'counted' }, outcome: 'undetermined' },
    ]);
  });
});

describe('第24条第1項：セキュリティ委員会は、委員長が招集すれば足りる', () => {
  it('招集者だけで決まる', () => {
    expect(decideMeeting({ committee: 'security', convenedBy: 'セキュリティ委員長' })).toMatchObject({
      outcome: 'may-open',
      grounds: [
        { code: 'security-convened', citation: '第24条第1項', holds: true },
        { code: 'no-quorum-clause', citation: '第24条第1項', holds: true },
      ],
      contested: [],
    });
    expect(decideMeeting({ committee: 'security' })).toMatchObject({
      outcome: 'undetermined',
      missing: ['convenedBy'],
    });
  });
  it('委員長でない者が招集したときの改める方法', () => {
    expect(decideMeeting({ committee: 'security', chair: 'absent', convenedBy: '情報管理責任者' })).toMatchObject({
      outcome: 'may-not-open',
      remedies: [{ change: { convenedBy: CIO }, outcome: 'may-open', citation: '第24条第1項', by: CIO }],
    });
  });
  it('一方の表にだけある職から、委員会が分かる', () => {
    expect(decideMeeting({ attendance: { 環境課長: 'absent' }, convenedBy: CIO }).outcome).toBe('may-open');
    expect(decideMeeting({ attendance: { 財政課長: 'present' }, convenedBy: CIO }).missing).not.toContain('committee');
  });
});

describe('改める方法の文', () => {
  const said = (facts: MeetingFacts) =>
    decideMeeting(facts).remedies.map((remedy) => sayOf(meetingWords.remedy!, remedy).ja);
  it('セキュリティ委員会では、出席者数に触れない', () => {
    expect(said({ committee: 'security', convenedBy: '税務課長' })).toEqual([
      '委員長が招集すれば、会議を開くことができる。',
    ]);
  });
  it('運営委員会では、足りないものだけをいう', () => {
    const attendance = Object.fromEntries(appendedTable2.map((post) => [post, 'absent' as const]));
    expect(said({ committee: 'steering', convenedBy: CIO, attendance })).toEqual([
      '過半数の委員が出席すれば、会議を開くことができる。',
    ]);
    expect(said({ committee: 'steering', convenedBy: '税務課長', attendance })).toEqual([
      '委員長が招集し、過半数の委員が出席すれば、会議を開くことができる。',
    ]);
  });
});

describe('どちらの委員会か分からないとき', () => {
  const seven = Array.from<Attendance>({ length: 7 }).fill('present');
  it('運営委員会であっても足りていれば、開ける', () => {
    expect(decideMeeting({ temporaryMembers: seven, convenedBy: CIO })).toMatchObject({
      outcome: 'may-open',
      missing: [],
      // 臨時委員を数えなければ6職の出欠により、委員長を数えれば14人のうち8人を要する。
      contested: [
        { readings: { 'temporary-members': 'not-counted' }, outcome: 'undetermined' },
        { readings: { 'chair-in-quorum': 'counted' }, outcome: 'undetermined' },
      ],
    });
    expect(decideMeeting({ temporaryMembers: seven }).missing).toEqual(['convenedBy']);
  });
  it('委員長でない者の招集なら、開けない', () => {
    const verdict = decideMeeting({ temporaryMembers: seven, convenedBy: '区長' });
    expect(verdict).toMatchObject({ outcome: 'may-not-open', missing: [] });
    expect(changeOf(verdict)).toEqual({ convenedBy: CIO });
    expect(verdict.grounds.map(({ code, holds }) => [code, holds])).toEqual([
      ['steering-convened', false],
      ['quorum-clause', 'unknown'],
      ['majority-present', true],
      ['security-convened', false],
      ['no-quorum-clause', 'unknown'],
    ]);
  });
  it('どちらの委員会でも成り立つ方法だけを示す', () => {
    expect(decideMeeting({ convenedBy: '区長' }).remedies).toEqual([]);
    const verdict = decideMeeting({ temporaryMembers: ['present'], convenedBy: '区長' });
    const shared = { 総務企画部総務企画課長: 'present', 管理部デジタル推進課長: 'present', 管理部経理課長: 'present' };
    expect(changeOf(verdict)).toEqual({ attendance: shared, convenedBy: CIO });
    for (const committee of [undefined, 'steering', 'security'] as const)
      expect(decideMeeting({ committee, temporaryMembers: ['present'], ...changeOf(verdict) }).outcome).toBe(
        'may-open',
      );
  });
  it('何も分からないとき', () => {
    expect(decideMeeting({}).missing).toEqual([
      'committee',
      ...appendedTable2.map((post) => `attendance.${post}`),
      'convenedBy',
    ]);
    expect(decideMeeting({ convenedBy: CIO }).missing).not.toContain('convenedBy');
  });
});

/** Facts that are known or not: the last two posts, the chair, the committee, the convener; four posts are fixed. */
const STATUSES = ['present', 'absent', 'proxy', 'vacant'] as const;
const IDS: readonly ReadingId[] = [
  ...(['temporary-members', 'chair-in-quorum', 'quorum-base', 'proxy-attendance', 'same-person'] as const),
];
const DEPUTY = '管理部長職務代理者';
const allReadings = Array.from({ length: 2 ** IDS.length }, (_, bits) =>
  Object.fromEntries(IDS.map((id, i) => [id, valuesOf(id)[(bits >> i) & 1]])),
);

describe('補い方のすべてと一致する', () => {
  const begun: readonly Partial<QuorumFacts>[] = [
    { attendance: { 総務企画課長: 'present', 企画担当課長: 'present', 財政課長: 'absent', 職員課長: 'proxy' } },
    { attendance: { 総務企画課長: 'present', 企画担当課長: 'present', 財政課長: 'present', 職員課長: 'vacant' } },
    {
      attendance: { 総務企画課長: 'present', 企画担当課長: 'proxy', 財政課長: 'proxy', 職員課長: 'absent' },
      temporaryMembers: ['present', 'proxy'],
      samePerson: [['職員課長', CIO]],
    },
  ];
  const complete = (facts: MeetingFacts, readings: object) => {
    const { convenedBy, acting: _, ...quorum } = facts;
    const { outcome } = decideQuorum(quorum, { readings });
    expect(outcome).not.toBe('undetermined');
    return (convenedBy === CIO || convenedBy === DEPUTY) && outcome !== 'inquorate' ? 'may-open' : 'may-not-open';
  };
  const paths = ['attendance.管理部デジタル推進課長', 'attendance.管理部経理課長', 'chair', 'convenedBy'] as const;
  const classes = [STATUSES, STATUSES, STATUSES, [CIO, '区長', DEPUTY]] as const;
  const assemble = (base: Partial<QuorumFacts>, values: readonly (string | undefined)[]): MeetingFacts =>
    ({
      ...base,
      committee: 'steering',
      attendance: { ...base.attendance, デジタル推進課長: values[0], 経理課長: values[1] },
      chair: values[2],
      convenedBy: values[3],
      acting: 'established',
    }) as MeetingFacts;
  const fill = (given: readonly (string | undefined)[]): string[][] => {
    let filled: string[][] = [[]];
    for (const [i, value] of given.entries())
      filled = filled.flatMap((some) => (value === undefined ? classes[i]! : [value]).map((each) => [...some, each]));
    return filled;
  };
  const valid = (base: Partial<QuorumFacts>, values: readonly (string | undefined)[]) =>
    values[2] !== 'vacant' || (base.samePerson === undefined && values[3] !== CIO);

  it.each(begun)('%j', (base) => {
    const known = new Map<string, string>();
    const decided = (values: readonly string[], readings: object) => {
      const key = JSON.stringify([values, readings]);
      const outcome = known.get(key) ?? complete(assemble(base, values), readings);
      known.set(key, outcome);
      return outcome;
    };
    for (let code = 0; code < 5 * 5 * 5 * 4; code++) {
      const given = [code % 5, Math.floor(code / 5) % 5, Math.floor(code / 25) % 5, Math.floor(code / 125)].map(
        (at, i) => classes[i]![at],
      );
      if (!valid(base, given)) continue;
      const completions = fill(given).filter((values) => valid(base, values));
      for (const readings of [allReadings[0]!, allReadings[1]!, allReadings[6]!, allReadings[15]!]) {
        const settled = (other: object) => {
          const outcomes = new Set(completions.map((values) => decided(values, other)));
          return outcomes.size === 1 ? [...outcomes][0] : 'undetermined';
        };
        const facts = assemble(base, given);
        const verdict = decideMeeting(facts, { readings });
        expect(verdict.outcome).toBe(settled(readings));
        const tips = (i: number) =>
          completions.some((values) =>
            completions.some(
              (others) =>
                values.every((value, j) => (i === j) !== (value === others[j])) &&
                decided(values, readings) !== decided(others, readings),
            ),
          );
        const missing = paths.filter((_, i) => given[i] === undefined && tips(i));
        expect(verdict.missing).toEqual(verdict.outcome === 'undetermined' ? missing : []);
        for (const { readings: other, outcome } of verdict.contested)
          expect(settled({ ...readings, ...other })).toBe(outcome);
        const changes = allReadings.some((other) => settled(other) !== verdict.outcome);
        expect(verdict.contested.length > 0).toBe(changes);
        const change = changeOf(verdict);
        if (change === undefined) continue;
        // Nobody is asked to convene as the chair where nobody is.
        for (const values of completions.filter((each) => each[2] !== 'vacant' || change.convenedBy === undefined))
          expect(decideMeeting({ ...assemble(base, values), ...change }, { readings }).outcome).toBe('may-open');
        expect(decideMeeting({ ...facts, ...change }, { readings }).outcome).toBe('may-open');
      }
    }
  });
});

describe('誰が招集したか', () => {
  const security = (facts: MeetingFacts) => decideMeeting({ committee: 'security', ...facts });
  it.each(['管理部長事務取扱', '管理部長心得', '情報統括責任者事務取扱', '運営委員長（事務取扱）'])(
    '%s は、委員長の職務を行う者である',
    (convenedBy) => expect(security({ convenedBy }).outcome).toBe('may-open'),
  );
  it.each([
    ...['教育部長', '会計管理者', '所長', '副区長', '福祉部長事務取扱', '税務課長', '知らない課長', 'デジタル推進課長'],
    ...['デジタル推進課長職務代理者', '福祉部長代理', '選挙管理委員会'],
  ])('%s は、規程が名指す委員長ではない', (convenedBy) =>
    expect(security({ convenedBy })).toMatchObject({ outcome: 'may-not-open', missing: [] }),
  );
  it.each(['管理部長職務代理者', '情報統括責任者職務代理者', '運営委員長代理'])(
    '%s が委員長の職務を行う者かは、規程からは分からない',
    (convenedBy) => {
      expect(security({ convenedBy })).toMatchObject({ outcome: 'undetermined', missing: ['acting'] });
      expect(security({ convenedBy, acting: 'established' })).toMatchObject({ outcome: 'may-open', missing: [] });
      expect(security({ convenedBy, acting: 'not-established' })).toMatchObject({
        outcome: 'may-not-open',
        remedies: [{ change: { convenedBy: CIO }, outcome: 'may-open' }],
      });
      const steering = { committee: 'steering', convenedBy } as const;
      expect(decideMeeting({ ...steering, attendance: present(3) })).toMatchObject({ outcome: 'may-not-open' });
      expect(decideMeeting({ ...steering, attendance: present(4) }).missing).toEqual(['acting']);
    },
  );
  it.each(['荒川太郎', '部長', '委員長', '部長代理', '事務担当'])('%s では、どの職かが分からない', (convenedBy) => {
    for (const acting of [undefined, 'established', 'not-established'] as const)
      expect(security({ convenedBy, acting })).toMatchObject({ outcome: 'undetermined', missing: ['convenedBy'] });
  });
  it('職務代理者でなければ、acting は問わない', () => {
    for (const acting of [undefined, 'established', 'not-established'] as const) {
      expect(security({ convenedBy: CIO, acting }).outcome).toBe('may-open');
      expect(security({ convenedBy: '区長', acting }).outcome).toBe('may-not-open');
      expect(security({ acting })).toMatchObject({ outcome: 'undetermined', missing: ['convenedBy'] });
    }
  });
});

describe('委員長がいないとき', () => {
  const away = (citation: string) => ({ code: 'nobody-to-preside', citation });
  it('招集していれば、当日の欠席は結論を変えず、誰が主宰するかの定めがないことだけを示す', () => {
    const steering = { committee: 'steering', attendance: present(4), convenedBy: CIO } as const;
    for (const chair of ['absent', 'proxy'] as const)
      expect(decideMeeting({ ...steering, chair })).toMatchObject({ outcome: 'may-open', caveats: [away('第18条')] });
    expect(decideMeeting({ ...steering, chair: 'present' }).caveats).toEqual([]);
    expect(decideMeeting(steering).caveats).toEqual([]);
    expect(decideMeeting({ committee: 'security', convenedBy: CIO, chair: 'absent' })).toMatchObject({
      outcome: 'may-open',
      caveats: [away('第23条')],
    });
    expect(decideMeeting({ chair: 'absent' }).caveats).toEqual([away('第18条'), away('第23条')]);
  });
  it('委員の職を兼ねて出席していれば、いる', () => {
    const facts = { committee: 'steering', attendance: present(4), convenedBy: CIO, chair: 'absent' } as const;
    expect(decideMeeting({ ...facts, samePerson: [[CIO, '総務企画課長']] }).caveats).toEqual([]);
    expect(decideMeeting({ ...facts, samePerson: [[CIO, '経理課長']] }).caveats).toEqual([away('第18条')]);
    const { 管理部経理課長: _, ...others } = present(4);
    expect(decideMeeting({ ...facts, attendance: others, samePerson: [[CIO, '経理課長']] }).caveats).toEqual([]);
  });
  it('欠員の委員長は招集できない', () => {
    for (const convenedBy of [CIO, '管理部長', '管理部長事務取扱'])
      for (const committee of ['steering', 'security'] as const)
        expect(() => decideMeeting({ committee, chair: 'vacant', convenedBy })).toThrow(/convenedBy/);
    const vacant = { committee: 'security', chair: 'vacant' } as const;
    expect(decideMeeting({ ...vacant, convenedBy: '管理部長職務代理者', acting: 'established' })).toMatchObject({
      outcome: 'may-open',
      caveats: [away('第23条')],
    });
    expect(decideMeeting(vacant)).toMatchObject({ outcome: 'undetermined', missing: ['convenedBy'] });
    // There is no chair who could convene it anew.
    expect(decideMeeting({ ...vacant, convenedBy: '区長' })).toMatchObject({ outcome: 'may-not-open', remedies: [] });
  });
});

describe('事実と結論の形', () => {
  it('古い日については、用いた条文を順に示す', () => {
    const on = (facts: MeetingFacts) =>
      decideMeeting(facts, { on: '2012-03-31' }).caveats.map(({ citation }) => citation);
    expect(on({ committee: 'steering' })).toEqual(['第3条', '第17条', '第19条', '別表第2']);
    expect(on({ committee: 'security' })).toEqual(['第3条', '第22条', '第24条', '別表第3']);
    expect(on({})).toEqual(['第3条', '第17条', '第19条', '第22条', '第24条', '別表第2', '別表第3']);
  });
  it.each([
    { convenedBy: null },
    { convenedBy: '' },
    { convenedBy: 'none' },
    { convenedBy: 'CIO' },
    { convenedBy: '管理部' },
    { convenedBy: 'デジタル推進課' },
    { convenedBy: ['管理部長'] },
    { committee: 'both' },
    { committee: 'steering', attendance: { 環境課長: 'present' } },
    { attendance: { 税務課長: 'present' } },
    { chair: 'late' },
    { convened: true },
    { acting: true },
    { acting: 'none' },
  ])('理解できない事実は拒む: %j', (facts) => {
    expect(() => decideMeeting(facts as object)).toThrow();
    expect(meetingFacts.safeParse(facts).success).toBe(false);
  });
  it('知らない名前の事実には、似た名前を示し、似たものがなければ知っている名前をすべて示す', () => {
    expect(() => decideMeeting({ convened: true } as object)).toThrow(/convenedBy のことですか/);
    expect(() => decideMeeting({ xyz: true } as object)).toThrow(/samePerson, convenedBy, acting/);
  });
});

describe('どちらの委員会の会議か分からないとき', () => {
  const absent = { 総務企画課長: 'absent', デジタル推進課長: 'absent', 経理課長: 'absent' } as const;
  it('過半数がもう出席できなくても、セキュリティ委員会なら開けるので、委員会が分かるまで決まらない', () => {
    const verdict = decideMeeting({ convenedBy: '管理部長', attendance: absent });
    expect(verdict).toMatchObject({ outcome: 'undetermined', missing: ['committee'] });
  });
  it('どの委員会の委員か分からないので、欠員を数える読み方でも、数は示さない', () => {
    const options = { readings: { 'quorum-base': 'all-seats' } } as const;
    const majority = ({ grounds }: ReturnType<typeof decideMeeting>) =>
      grounds.find(({ code }) => code === 'majority-present');
    expect(majority(decideMeeting({ attendance: absent }, options))?.values).toEqual({});
    expect(majority(decideMeeting({ committee: 'steering', attendance: absent }, options))?.values).toEqual({
      ...{ members: 6, required: 4 },
    });
  });
  it('両方の表にある職では足りないなら、改める方法はない', () => {
    expect(decideMeeting({ convenedBy: '税務課長', attendance: absent }).remedies).toEqual([]);
  });
  it('臨時委員は、どちらの委員会の委員でもあり得る', () => {
    const temporaryMembers = ['absent', 'absent'] as const;
    const { outcome, remedies } = decideMeeting({ convenedBy: '税務課長', attendance: absent, temporaryMembers });
    // Five of eight.
    expect(outcome).toBe('may-not-open');
    expect(remedies).toMatchObject([
      { change: { temporaryMembers: ['present', 'present'], convenedBy: '情報統括責任者' }, outcome: 'may-open' },
    ]);
  });
});

it('過半数が出席していれば、改めるのは招集だけである', () => {
  const attendance = { 総務企画課長: 'absent', 企画担当課長: 'absent', 財政課長: 'present' } as const;
  const others = { 職員課長: 'present', 経理課長: 'present', デジタル推進課長: 'present' } as const;
  const { outcome, remedies } = decideMeeting({
    committee: 'steering',
    convenedBy: '税務課長',
    attendance: { ...attendance, ...others },
    temporaryMembers: ['present', 'present'],
  });
  // Six of eight, where five are enough.
  expect(outcome).toBe('may-not-open');
  expect(remedies).toMatchObject([{ outcome: 'may-open' }]);
  expect(remedies[0]).toHaveProperty('change', { convenedBy: '情報統括責任者' });
});

it('委員長は、どの名称で書かれても委員長である', () => {
  for (const convenedBy of ['情報統括責任者', '管理部長', '運営委員長', 'セキュリティ委員長'] as const) {
    expect(samePost(convenedBy, '情報統括責任者')).toBe(true);
    expect(decideMeeting({ committee: 'security', convenedBy }).outcome).toBe('may-open');
  }
});
