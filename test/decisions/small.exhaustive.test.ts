import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { QuorumFacts } from '../../src/decisions/quorum.facts.js';
import { decisions, type ReadingId, type Readings, samePost } from '../../src/index.js';
import type { Decision } from '../../src/verdict/decision.js';
import { choices, completions, contestsAmong, Differences, frozen, settle, spoil } from '../oracles/completions.js';
import {
  type Case,
  casesOf,
  type ExpectedRemedy,
  isCompletion,
  NOT_GIVEN,
  oracleOf,
  type Question,
  type SmallDecision,
} from '../oracles/decision-table.js';
import {
  answerTo,
  CONVENERS,
  type Convened,
  committeeOf,
  factsOf,
  ONLY_STEERING,
  steeringOf,
} from '../oracles/meeting.js';
import {
  combinations,
  type Meeting,
  multisets,
  type QuorumReadings,
  quorumOracle,
  quorumReadings,
  STATUSES,
  type Status,
  factsOf as seatedFactsOf,
  TABLE_2,
} from '../oracles/quorum.js';
import { meeting, smallDecisions, TERMS, tables } from '../oracles/small-decisions.js';

const MINUTE = 60_000;

/** Every question that the catalogue has to have. */
const EXPECTED_IDS = [
  ...['manager', 'timeliness', 'data-use-approval', 'personal-information', 'quorum'],
  ...smallDecisions.map(({ id }) => id),
  meeting.id,
];

interface AnyGround {
  readonly code: string;
  readonly citation: string;
  readonly holds: boolean | 'unknown';
}

interface AnyRemedy {
  readonly change?: object;
  readonly needs?: { readonly fact: string };
  readonly outcome: string;
  readonly citation: string;
  readonly by?: string;
}

interface AnyVerdict {
  readonly outcome: string;
  readonly grounds: readonly AnyGround[];
  readonly missing: readonly string[];
  readonly contested: readonly unknown[];
  readonly remedies: readonly AnyRemedy[];
  readonly caveats: readonly { readonly code: string; readonly citation?: string; readonly defect?: string }[];
}

type Decide = (facts: object, options?: object) => AnyVerdict;

const catalogue = new Map(
  (decisions as readonly unknown[] as readonly Decision[]).map((decision) => [decision.id, decision]),
);

function entryOf(id: string): Decision {
  const entry = catalogue.get(id);
  if (entry === undefined) throw new Error(`目録に判断 '${id}' がない。`);
  return entry;
}

const decideOf = (id: string) => entryOf(id).decide as unknown as Decide;

const PARTS = ['decision', 'outcome', 'grounds', 'missing', 'contested', 'remedies', 'caveats'];

const fieldsOf = (verdict: AnyVerdict): Record<string, unknown> =>
  Object.fromEntries(Object.entries(verdict).filter(([name]) => !PARTS.includes(name)));

/** Picks by chance, always the same from the same seed. */
function picker(seed: number): <Item>(items: readonly Item[]) => Item {
  let state = seed;
  return (items) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return items[Math.floor((state / 2 ** 32) * items.length)]!;
  };
}

/** The place of a citation in the text: article, branch, paragraph, item; the appended tables come last. */
function placeOf(citation: string): number[] {
  const table = /^別表第(\d)$/.exec(citation);
  if (table !== null) return [1_000, 0, Number(table[1]), 0, 0];
  const parts = /^第(\d+)条(?:の(\d+))?(?:第(\d+)項)?(?:第(\d+)号)?(本文|ただし書)?$/.exec(citation);
  if (parts === null) throw new Error(`No place in the text: ${citation}`);
  return [...parts.slice(1, 5).map((part) => Number(part ?? 0)), parts[5] === 'ただし書' ? 1 : 0];
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((part, i) => part !== b[i]);
  return at !== -1 && a[at]! < b[at]!;
}

/** What a verdict says of itself whatever the decision: nothing wrong, if the list is empty. */
function faultsOf(verdict: AnyVerdict, favourable: readonly string[], codesRepeat: boolean): string[] {
  const { outcome, grounds, missing, remedies } = verdict;
  const faults: string[] = [];
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(verdict)), verdict)) faults.push('is no plain JSON data');
  const places = grounds.map(({ citation }) => placeOf(citation));
  if (places.some((place, i) => i > 0 && isBefore(place, places[i - 1]!)))
    faults.push(`cites ${grounds.map(({ citation }) => citation)}`);
  if (!codesRepeat && new Set(grounds.map(({ code }) => code)).size < grounds.length)
    faults.push(`repeats a code: ${grounds.map(({ code }) => code)}`);
  if (grounds.length === 0) faults.push('has no ground');
  if ((outcome === 'undetermined') !== missing.length > 0) faults.push(`is ${outcome} and misses ${missing}`);
  if (remedies.length > 0 && (outcome === 'undetermined' || favourable.includes(outcome) || favourable.length === 0))
    faults.push(`has remedies for ${outcome}`);
  return faults;
}

const HOLDING = [
  { holds: true, by: '情報統括責任者', reason: '確認した' },
  { holds: true, by: '誰か', reason: '別の理由', on: '2026-04-01' },
];

/** Applies each remedy and decides again; says what does not come out as promised. */
function brokenRemedies(
  decide: Decide,
  facts: object,
  options: object,
  verdict: AnyVerdict,
  favourable: readonly string[],
) {
  return verdict.remedies.filter((remedy) => {
    const changed =
      remedy.needs === undefined
        ? [{ ...facts, ...remedy.change }]
        : HOLDING.map((finding) => ({ ...facts, [remedy.needs!.fact]: finding }));
    return (
      !favourable.includes(remedy.outcome) || changed.some((other) => decide(other, options).outcome !== remedy.outcome)
    );
  });
}

/** A remedy by what it makes of the facts, so that a change may repeat what is known already. */
const effectOf = (facts: object, remedy: ExpectedRemedy | AnyRemedy) => ({
  effect: remedy.change === undefined ? undefined : { ...facts, ...remedy.change },
  needs: typeof remedy.needs === 'object' ? remedy.needs.fact : remedy.needs,
  outcome: remedy.outcome,
});

/* ---- Which cases are asked ---- */

/**
 * The nine named terms of 第6条 are alike but for their names, so 3^9 × 4 partial cases come down to how many are known
 * to be there, known to be lacking and unknown; each of the 55 counts is asked in nine rotations, and a sample besides.
 */
function contractCases(decision: SmallDecision): Case[] {
  const term = decision.facts[0]!.options;
  const rest = [undefined, ...decision.facts[TERMS.length]!.options];
  return multisets([undefined, ...term], TERMS.length).flatMap((counts) =>
    TERMS.flatMap((_, by) => {
      const rotated = counts.map((__, i) => counts[(i + by) % counts.length]);
      return rest.map((other) => [...rotated, other]);
    }),
  );
}

/** Cases by chance over all values, those included that the enumeration leaves to their class. */
function sampleOf({ facts }: SmallDecision, size: number): Case[] {
  const pick = picker(facts.length * 31 + size);
  return Array.from({ length: size }, () =>
    facts.map(({ options, hidden }) => {
      const given = options.filter(({ as }) => as !== NOT_GIVEN);
      return hidden !== true && pick([true, true, true, false]) ? pick(given) : undefined;
    }),
  );
}

const SAMPLE = 150;

interface Asked {
  readonly given: Case;
  readonly question: Question;
  readonly readings: Partial<Readings>;
  readonly verdict: AnyVerdict;
}

interface Survey {
  readonly answers: Differences;
  readonly remedies: Differences;
  readonly defects: Differences;
  readonly faults: Differences;
  /** The verdicts of the enumeration, by case. */
  readonly asked: readonly Asked[];
  readonly expected: number;
}

/** Asks a decision everything and compares each answer with brute force. */
function survey(decision: SmallDecision): Survey {
  const decide = decideOf(decision.id);
  const ask = oracleOf(decision);
  const enumerated = decision.id === 'contract-terms' ? contractCases(decision) : casesOf(decision);
  const all = choices(decision.readings) as Partial<Readings>[];
  const [answers, remedies, defects, faults] = [1, 2, 3, 4].map(() => new Differences()) as [
    Differences,
    Differences,
    Differences,
    Differences,
  ];
  const asked: Asked[] = [];

  function compare(given: Case): Asked[] {
    const question = ask(given);
    const { facts } = question;
    return all.flatMap((readings) => {
      const about = { decision: decision.id, facts, readings };
      let verdict: AnyVerdict;
      try {
        verdict = decide(facts, { readings });
      } catch (error) {
        answers.compare(about, { throws: String(error) }, { throws: 'nothing: the facts are valid' });
        return [];
      }
      const expected = question.under(readings);
      const contested = question.contested(readings);
      answers.compare(
        about,
        {
          outcome: verdict.outcome,
          missing: verdict.missing,
          contested: verdict.contested,
          ...fieldsOf(verdict),
        },
        {
          outcome: expected.outcome,
          missing: expected.missing,
          contested,
          ...expected.fields,
        },
      );
      const isUnfavourable =
        decision.favourable.length > 0 &&
        expected.outcome !== 'undetermined' &&
        !decision.favourable.includes(expected.outcome);
      const wanted = isUnfavourable
        ? (decision.remedies?.(question.known, (changed) => question.outcomeWith(changed, readings)) ?? [])
        : [];
      remedies.compare(
        about,
        verdict.remedies.map((remedy, i) => ({
          ...effectOf(facts, remedy),
          citation: wanted[i]?.citation === undefined ? undefined : remedy.citation,
          by: wanted[i]?.by === undefined ? undefined : remedy.by,
          broken: brokenRemedies(decide, facts, { readings }, { ...verdict, remedies: [remedy] }, decision.favourable),
        })),
        wanted.map((remedy) => ({
          ...effectOf(facts, remedy),
          citation: remedy.citation,
          by: remedy.by,
          broken: [],
        })),
      );
      const known = Object.entries(decision.defects ?? {});
      defects.compare(
        about,
        verdict.caveats.flatMap(({ defect }) => known.flatMap(([id]) => (id === defect ? [id] : []))),
        known.flatMap(([id, concerns]) => (concerns(question.known, expected.outcome) ? [id] : [])),
      );
      faults.compare(about, faultsOf(verdict, decision.favourable, false), []);
      return [{ given, question, readings, verdict }];
    });
  }

  for (const given of enumerated) asked.push(...compare(given));
  for (const given of sampleOf(decision, SAMPLE)) compare(given);
  return { answers, remedies, defects, faults, asked, expected: (enumerated.length + SAMPLE) * all.length };
}

const surveys = new Map<string, Survey>();

function surveyOf(decision: SmallDecision): Survey {
  const known = surveys.get(decision.id) ?? survey(decision);
  surveys.set(decision.id, known);
  return known;
}

/* ---- Grounds ---- */

/**
 * The codes that nothing depends on. A code is not idle if two verdicts under one choice of readings have the same
 * grounds but for this one, which holds in one of them and not in the other, and differ in outcome or fields. Where two
 * grounds always turn together (one fact with several values), it is enough that turning one fact turns both this ground
 * and the result. A ground that a verdict does not name does not hold there.
 */
function idleCodes(asked: readonly Asked[]): string[] {
  const results = new Map<string, Map<unknown, Set<string>>>();
  const note = (key: string, holds: unknown, result: string) => {
    const byHolds = results.get(key) ?? new Map<unknown, Set<string>>();
    results.set(key, byHolds.set(holds, (byHolds.get(holds) ?? new Set()).add(result)));
  };
  const codes = new Set(asked.flatMap(({ verdict }) => verdict.grounds.map(({ code }) => code)));
  for (const { given, readings, verdict } of asked.filter(({ verdict }) => verdict.outcome !== 'undetermined')) {
    const result = JSON.stringify({ outcome: verdict.outcome, ...fieldsOf(verdict) });
    const under = JSON.stringify(readings);
    const others = given.map((_, fact) => JSON.stringify(given.map((option, j) => (j === fact ? '*' : option?.is))));
    for (const code of codes) {
      const rest = verdict.grounds.flatMap((ground) =>
        ground.code === code ? [] : [`${ground.code}=${ground.holds}`],
      );
      const holds = verdict.grounds.find((ground) => ground.code === code)?.holds ?? false;
      for (const key of [`grounds ${rest}`, ...others.map((other, fact) => `${fact} ${other}`)])
        note(JSON.stringify([code, under, key]), holds, result);
    }
  }
  const alive = new Set<string>();
  for (const [key, byHolds] of results) {
    const [whenTrue, whenFalse] = [byHolds.get(true), byHolds.get(false)];
    if (whenTrue === undefined || whenFalse === undefined) continue;
    if (new Set([...whenTrue, ...whenFalse]).size > 1) alive.add((JSON.parse(key) as [string])[0]);
  }
  return [...codes].filter((code) => !alive.has(code));
}

/** A ground that is said to hold, or not, does so however the unknown facts turn out. */
function overturnedGrounds(decision: SmallDecision, { asked }: Survey): unknown[] {
  const overturned: unknown[] = [];
  for (const all of byReadings(asked).values()) {
    const complete = all.filter(({ given }) => isCompletion(decision, given, []));
    for (const { given, question, readings, verdict } of all) {
      for (const other of complete) {
        if (overturned.length >= 3) return overturned;
        if (!isCompletion(decision, other.given, given)) continue;
        for (const { code, holds } of verdict.grounds) {
          const later = other.verdict.grounds.find((ground) => ground.code === code);
          if (holds === 'unknown' || later === undefined || later.holds === holds) continue;
          overturned.push({ code, holds, facts: question.facts, later: other.question.facts, readings });
        }
      }
    }
  }
  return overturned;
}

function byReadings(asked: readonly Asked[]): ReadonlyMap<string, readonly Asked[]> {
  const groups = new Map<string, Asked[]>();
  for (const each of asked) {
    const name = JSON.stringify(each.readings);
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push(each);
  }
  return groups;
}

describe('判断の目録', () => {
  test('26の判断がすべてある', () => {
    const lacking = EXPECTED_IDS.filter((id) => !catalogue.has(id));
    expect(EXPECTED_IDS).toHaveLength(26);
    expect(lacking, `目録にない判断：${lacking.join('、')}（目録には ${EXPECTED_IDS.join('、')} が要る）`).toEqual([]);
  });
});

describe.each(smallDecisions)('$id', (decision) => {
  test('目録の結論・望ましい結論・読み方は、表のとおりである', () => {
    const { outcomes, favourable, readings } = entryOf(decision.id);
    const sorted = (each: readonly string[]) => [...each].sort();
    expect(sorted(outcomes)).toEqual(sorted(decision.outcomes));
    expect(sorted(favourable)).toEqual(sorted(decision.favourable));
    expect(readings).toEqual(decision.readings);
  });

  test(
    '事実の有無のすべて×読み方：結論・不足・争い・確かな事項が総当たりと一致する',
    () => {
      const { answers, expected } = surveyOf(decision);
      expect(answers).toEqual({ compared: expected, found: [] });
    },
    MINUTE,
  );

  test('改める方法は、残る事実がどうであっても示された結論になり、望ましい結論にはない', () => {
    expect(surveyOf(decision).remedies.found).toEqual([]);
  });

  test('欠陥のある規定による結論には、その旨を添える', () => {
    expect(surveyOf(decision).defects.found).toEqual([]);
  });

  test('根拠は条文の順で、同じものが二度現れず、結論は素のデータである', () => {
    expect(surveyOf(decision).faults.found).toEqual([]);
  });

  test('どの根拠も、成否が変われば結論又は事項が変わることがある', () => {
    expect(idleCodes(surveyOf(decision).asked)).toEqual([]);
  });

  test('成否の分かった根拠は、残る事実がどう分かっても覆らない', () => {
    expect(overturnedGrounds(decision, surveyOf(decision))).toEqual([]);
  });

  test('事実は書き換えられず、繰り返しても同じで、互いに独立である', () => {
    const decide = decideOf(decision.id);
    const ask = oracleOf(decision);
    const pick = picker(7);
    const all = choices(decision.readings) as Partial<Readings>[];
    for (const given of sampleOf(decision, SAMPLE)) {
      const readings = pick(all);
      const { facts } = ask(given);
      const isPlain = given.every((option) => !(option?.is instanceof Date));
      const own = frozen(isPlain ? structuredClone(facts) : { ...facts });
      const options = frozen({ readings: { ...readings } });
      const before = JSON.stringify(own);
      const first = decide(own, options);
      const copy = structuredClone(first);
      expect(decide(own, options)).toEqual(first);
      spoil(first);
      expect(decide(own, options)).toEqual(copy);
      expect(JSON.stringify(own)).toBe(before);
    }
  });

  test('undefined は書かないのと同じく「分からない」である', () => {
    const decide = decideOf(decision.id);
    const wholes = [...new Set(decision.facts.map(({ path }) => path.split('.')[0]!))];
    const none = Object.fromEntries(wholes.map((name) => [name, undefined]));
    expect(decide(none)).toEqual(decide({}));
    const parts = decision.facts.filter(({ path }) => path.includes('.')).map(({ path }) => [path.split('.')[0]!, {}]);
    expect(decide(Object.fromEntries(parts))).toEqual(decide({}));
  });

  test('条文が確かな日については何も添えず、確かでない日についてはその旨を添える', () => {
    const uncertainOn = (facts: object, on: string) =>
      decideOf(decision.id)(facts, { on }).caveats.some(({ code }) => code === 'text-not-attested');
    const { facts } = surveyOf(decision).asked.at(-1)!.question;
    // Where the facts have a day, the verdict is about that one.
    const dated = [
      ['reportedAt', { month: '1990-01', reportedAt: '1990-01-01' }, { month: '2023-04', reportedAt: '2023-04-01' }],
      [
        'deliveredAt',
        { due: '1990-01-01', deliveredAt: '1990-01-01' },
        { due: '2023-04-01', deliveredAt: '2023-04-01' },
      ],
    ] as const;
    const [, early, late] = dated.find(([path]) => decision.facts.some((fact) => fact.path === path)) ?? [];
    expect([uncertainOn(early ?? facts, '1990-01-01'), uncertainOn(late ?? facts, '2023-04-01')]).toEqual([
      true,
      false,
    ]);
  });
});

/* ---- 第8条第1項 ---- */

describe('第8条第1項 1947年4月から2999年12月までのすべての月', () => {
  /** The days of each month, leap years by the rule of 1582. */
  const lengthOf = (year: number, month: number) => {
    if (month === 2) return year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0) ? 29 : 28;
    return [4, 6, 9, 11].includes(month) ? 30 : 31;
  };
  const two = (n: number) => String(n).padStart(2, '0');

  /** The day after, counted by hand. */
  function dayAfter(day: string): string {
    const [year, month, date] = day.split('-').map(Number) as [number, number, number];
    if (date < lengthOf(year, month)) return `${year}-${two(month)}-${two(date + 1)}`;
    return month < 12 ? `${year}-${two(month + 1)}-01` : `${year + 1}-01-01`;
  }

  test(
    '期限は前月の末日で、その日の報告は間に合い、翌日の報告は遅れる。閉庁日は、読み方によって次の開庁日に移る',
    () => {
      const decide = decideOf('monthly-plan');
      const differences = new Differences();
      const options = { readings: { 'deadline-on-closed-day': 'next-open-day' } };
      let months = 0;
      // 31 March 1947 was a Monday.
      let weekday = 1;
      for (let year = 1947; year <= 2999; year++) {
        for (let month = year === 1947 ? 4 : 1; month <= 12; month++) {
          months += 1;
          const before = month === 1 ? [year - 1, 12] : [year, month - 1];
          const deadline = `${before[0]}-${two(before[1]!)}-${two(lengthOf(before[0]!, before[1]!))}`;
          let open = deadline;
          for (let day = weekday; day === 6 || day === 0 || /-12-(29|3.)|-01-0[123]$/.test(open); day = (day + 1) % 7)
            open = dayAfter(open);
          const plan = `${year}-${two(month)}`;
          const answer = (reportedAt: string | undefined, moved: boolean) => {
            const verdict = decide({ month: plan, reportedAt }, moved ? options : undefined);
            return [verdict.outcome, fieldsOf(verdict)['deadline'], verdict.contested.length];
          };
          const contested = deadline === open ? 0 : 1;
          const inTime = plan === '1947-04' ? 'late' : 'on-time';
          differences.compare(
            { plan },
            [
              plan === '1947-04' ? ['late', deadline, 0] : answer(deadline, false),
              answer(dayAfter(deadline), false),
              plan === '1947-04' ? ['late', deadline, 0] : answer(open, true),
              answer(dayAfter(open), true),
              decide({ month: plan }).caveats.some(({ code }) => code === 'deadline-on-closed-day'),
            ],
            [
              [inTime, deadline, 0],
              ['late', deadline, contested],
              [inTime, open, contested],
              ['late', open, 0],
              contested === 1,
            ],
          );
          weekday = (weekday + lengthOf(year, month)) % 7;
        }
      }
      expect(differences).toEqual({ compared: months, found: [] });
      expect(months).toBe(1052 * 12 + 9);
    },
    MINUTE,
  );

  test('報告の日が暦の終わりに近ければ、どの月の予定でも遅れている', () => {
    const outcomeOn = (reportedAt: string) => decideOf('monthly-plan')({ reportedAt }).outcome;
    expect(['1947-04-01', '2999-11-30', '2999-12-01', '2999-12-31'].map(outcomeOn)).toEqual([
      'undetermined',
      'undetermined',
      'late',
      'late',
    ]);
  });

  test('区が閉じる日として示された日も、次の開庁日に移る', () => {
    const closed = {
      closedDays: ['2026-08-31', '2026-09-01'],
      readings: { 'deadline-on-closed-day': 'next-open-day' },
    };
    const verdict = decideOf('monthly-plan')({ month: '2026-09', reportedAt: '2026-09-02' }, closed);
    expect(verdict).toMatchObject({ outcome: 'on-time', deadline: '2026-09-02' });
  });
});

/* ---- 第19条第1項・第24条第1項 ---- */

const ANY: readonly (Status | undefined)[] = [...STATUSES, undefined];
const SEATS = [0, 1, 2, 3, 4, 5];
const MEETING_READINGS = ['chair-in-quorum', 'quorum-base', 'proxy-attendance', 'same-person'] as const;

describe('第19条第1項・第24条第1項 meeting', () => {
  const decide: Decide = (facts, options) => decideOf('meeting')(facts, options);

  /**
   * How many more have to come for the meeting to be open once the chair has convened it: of those who are absent,
   * represented or not known of. While the committee is open, none of them may have a post of one table alone.
   */
  function fewestComing({ seated }: Convened, readings: QuorumReadings): number | undefined {
    const which = committeeOf(seated);
    if (which === 'security' || steeringOf(seated).under(readings).outcome === 'quorate') return 0;
    const places = placesOf(seated);
    const open = places.flatMap((status, at) => {
      const mayCome = status === undefined || status === 'absent' || status === 'proxy';
      return mayCome && (which === 'steering' || !ONLY_STEERING.includes(at)) ? [at] : [];
    });
    const enough = (coming: readonly number[]) => {
      // Nobody does less for a quorum than a member who is absent, so that this is the worst completion.
      const worst = places.map((status, at) => (coming.includes(at) ? 'present' : (status ?? 'absent')));
      return (
        quorumOracle({ ...withPlaces(seated, worst), committee: 'steering' }).under(readings).outcome === 'quorate'
      );
    };
    return [1, 2, 3, 4, 5, 6, 7].find((size) => combinations(open, size).some(enough));
  }

  /** How many come by a remedy; not a number if it changes anything else than who convenes and who comes. */
  function comingBy(
    { seated, convenedBy }: Convened,
    changed: Partial<QuorumFacts> & { convenedBy?: unknown },
  ): number {
    const { attendance = {}, temporaryMembers, chair, convenedBy: convener, ...rest } = changed;
    const { attendance: _, temporaryMembers: __, chair: ___, ...before } = seatedFactsOf(seated);
    const by = convenedBy?.as === 'the chair' ? convenedBy.is : '情報統括責任者';
    if (!isDeepStrictEqual(rest, before) || convener !== by) return Number.NaN;
    const after = [...TABLE_2.map((post) => attendance[post]), ...(temporaryMembers ?? []), chair];
    const [now, then] = [placesOf(seated), after];
    if (now.length !== then.length) return Number.NaN;
    return now.reduce((count, status, at) => {
      if (status === then[at]) return count;
      return then[at] === 'present' && status !== 'vacant' ? count + 1 : Number.NaN;
    }, 0);
  }

  const placesOf = ({ seats, temporary, chair }: Meeting) => [...seats, ...temporary, chair];

  const withPlaces = (seated: Meeting, places: readonly (Status | undefined)[]): Meeting => ({
    ...seated,
    seats: places.slice(0, 6),
    temporary: places.slice(6, -1) as Status[],
    chair: places.at(-1),
  });

  function compareMeeting(convened: Convened, readings: QuorumReadings, found: Differences[]): Asked {
    const facts = factsOf(convened);
    const verdict = decide(facts, { readings });
    const expected = answerTo(convened, readings);
    const about = { facts, readings };
    const contested = contestsAmong(quorumReadings, readings, (other) => answerTo(convened, other).outcome);
    const { outcome, missing } = verdict;
    found[0]!.compare(about, { outcome, missing, contested: verdict.contested }, { ...expected, contested });
    const fewest = expected.outcome === 'may-not-open' ? fewestComing(convened, readings) : undefined;
    found[1]!.compare(
      { ...about, remedies: verdict.remedies },
      verdict.remedies.map((remedy) => ({
        coming: comingBy(convened, { ...facts, ...remedy.change }),
        by: remedy.by,
        broken: brokenRemedies(decide, facts, { readings }, { ...verdict, remedies: [remedy] }, ['may-open']),
      })),
      fewest === undefined ? [] : [{ coming: fewest, by: '情報統括責任者', broken: [] }],
    );
    found[2]!.compare(about, faultsOf(verdict, ['may-open'], true), []);
    const given = [convened.seated.committee, ...convened.seated.seats, convened.seated.chair, convened.convenedBy?.as];
    return {
      given: given.map((as) => (as === undefined ? undefined : { as, is: as })),
      question: { facts } as Question,
      readings,
      verdict,
    };
  }

  const differences = () => [new Differences(), new Differences(), new Differences()];
  const plain = { temporary: [], groups: [] };

  test('目録の結論・望ましい結論・読み方', () => {
    const { outcomes, favourable, readings } = entryOf('meeting');
    expect([...outcomes].sort()).toEqual([...meeting.outcomes].sort());
    expect(favourable).toEqual(meeting.favourable);
    expect(readings).toEqual(MEETING_READINGS satisfies readonly ReadingId[]);
  });

  // Who sits where makes no difference to a count, so each multiset of statuses is asked in one order, turned by chance.
  test(
    '出欠の組合せ210類×委員会×招集者：結論・不足・争い・改める方法・根拠',
    () => {
      const pick = picker(19);
      const found = differences();
      for (const statuses of multisets(ANY, 6)) {
        const by = pick(SEATS);
        const seats = statuses.map((_, i) => statuses[(i + by) % 6]);
        const chair = pick(ANY);
        for (const committee of ['steering', undefined] as const)
          for (const convenedBy of [undefined, CONVENERS[0], CONVENERS[3]])
            for (const readings of [quorumReadings[0]!, pick(quorumReadings)])
              compareMeeting({ seated: { ...plain, committee, seats, chair }, convenedBy }, readings, found);
      }
      expect(found.flatMap((each) => each.found)).toEqual([]);
      expect(found.map(({ compared }) => compared)).toEqual([1, 2, 3].map(() => 210 * 2 * 3 * 2));
    },
    MINUTE,
  );

  test(
    '両方の表にある三職の出欠のすべて×委員会×招集者のすべて',
    () => {
      const pick = picker(24);
      const found = differences();
      for (const [first, second, third] of completions([ANY, ANY, ANY].map((values) => ({ path: '', values }))))
        for (const committee of ['steering', 'security', undefined] as const)
          for (const convenedBy of [undefined, ...CONVENERS]) {
            const seats = [first, undefined, undefined, undefined, second, third];
            const seated: Meeting = { ...plain, committee, seats, chair: 'present' };
            for (const readings of [quorumReadings[0]!, pick(quorumReadings)])
              compareMeeting({ seated, convenedBy }, readings, found);
          }
      expect(found.flatMap((each) => each.found)).toEqual([]);
      expect(found.map(({ compared }) => compared)).toEqual([1, 2, 3].map(() => 125 * 3 * 7 * 2));
    },
    MINUTE,
  );

  test('どの根拠も、成否が変われば結論が変わることがある', () => {
    const found = differences();
    const asked: Asked[] = [];
    for (const committee of ['steering', 'security'] as const)
      for (const convenedBy of [CONVENERS[0], CONVENERS[3]])
        for (const present of [0, 1, 2, 3, 4, 5, 6]) {
          const seats = SEATS.map((seat) => (seat < present ? 'present' : 'absent'));
          const open = seats.map((status, seat) => (ONLY_STEERING.includes(seat) ? undefined : status));
          const seated: Meeting = {
            ...plain,
            committee,
            seats: committee === 'steering' ? seats : open,
            chair: 'present',
          };
          asked.push(compareMeeting({ seated, convenedBy }, quorumReadings[0]!, found));
          // The same with nothing said of those whom only Appended Table 2 names, so that the committee alone differs.
          asked.push(compareMeeting({ seated: { ...seated, seats: open }, convenedBy }, quorumReadings[0]!, found));
        }
    expect(idleCodes(asked)).toEqual([]);
  });

  test(
    '臨時委員と兼務を含む標本',
    () => {
      const pick = picker(17);
      const found = differences();
      const groups: Meeting['groups'][] = [[], [[0, 4]], [['chair', 5]], [[0, 4, 5]], [[3, 'chair']]];
      for (let i = 0; i < 600; i++) {
        const group = pick(groups);
        const statusOf = (at: number | 'chair') => {
          const status = pick([...STATUSES, ...ANY]);
          return status === 'vacant' && group.some((places) => places.includes(at)) ? 'absent' : status;
        };
        const committee = pick(['steering', 'steering', undefined] as const);
        const temporary = pick([[], ['present'], ['absent', 'proxy'], ['present', 'present', 'absent']] as const);
        const seated: Meeting = {
          committee,
          seats: SEATS.map(statusOf),
          temporary,
          chair: statusOf('chair'),
          groups: group,
        };
        compareMeeting({ seated, convenedBy: pick([undefined, ...CONVENERS]) }, pick(quorumReadings), found);
      }
      expect(found.flatMap((each) => each.found)).toEqual([]);
      expect(found.map(({ compared }) => compared)).toEqual([1, 2, 3].map(() => 600));
    },
    MINUTE,
  );

  // The table takes the count for one fact; here the committee, every seat and the convener are completed.
  test(
    '招集者を含む総当たりと、表による答えが一致する',
    () => {
      const pick = picker(1924);
      const found = new Differences();
      for (let i = 0; i < 150; i++) {
        const readings = pick(quorumReadings);
        const committee = pick(['steering', undefined] as const);
        const isOpen = (seat: number) => committee === undefined && ONLY_STEERING.includes(seat);
        const seats = SEATS.map((seat) => (isOpen(seat) ? undefined : pick([...STATUSES, ...ANY])));
        const chair = pick(STATUSES);
        const convenedBy = pick([undefined, CONVENERS[0], CONVENERS[3]]);
        const unknowns = [
          ...(committee === undefined ? [{ path: 'committee', values: ['steering', 'security'] }] : []),
          ...TABLE_2.flatMap((post, seat) =>
            seats[seat] === undefined ? [{ path: `attendance.${post}`, values: STATUSES }] : [],
          ),
          ...(convenedBy === undefined ? [{ path: 'convenedBy', values: ['the chair', 'another'] }] : []),
        ];
        const counted = new Map<string, string>();
        const outcomes = completions<string>(unknowns).map((filled) => {
          const values = filled.values();
          const next = () => values.next().value as string;
          // In the order of `unknowns`.
          const which = committee ?? next();
          const all = seats.map((status) => status ?? (next() as Status));
          const by = convenedBy?.as ?? next();
          if (by === 'another') return 'may-not-open';
          if (which === 'security') return 'may-open';
          const key = [...all].sort().join();
          const seated: Meeting = { ...plain, committee: 'steering', seats: all, chair };
          const outcome = counted.get(key) ?? quorumOracle(seated).under(readings).outcome;
          counted.set(key, outcome);
          return outcome === 'quorate' ? 'may-open' : 'may-not-open';
        });
        const convened: Convened = { seated: { ...plain, committee, seats, chair }, convenedBy };
        found.compare({ facts: factsOf(convened), readings }, answerTo(convened, readings), settle(unknowns, outcomes));
      }
      expect(found).toEqual({ compared: 150, found: [] });
    },
    MINUTE,
  );

  test('委員長は、どの名称で書かれても委員長である', () => {
    const facts = { committee: 'security' };
    for (const convenedBy of ['情報統括責任者', '管理部長', '運営委員長', 'セキュリティ委員長']) {
      expect(samePost(convenedBy, '情報統括責任者')).toBe(true);
      expect(decide({ ...facts, convenedBy }, {}).outcome).toBe('may-open');
    }
  });
});

describe('表そのもの', () => {
  test.each(Object.entries(tables))('%s のどの行も使われる', (_, table) => {
    for (const decision of smallDecisions) surveyOf(decision);
    expect(table.unused()).toEqual([]);
  });
});
