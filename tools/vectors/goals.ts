/** What a vector shows, in short words: `outcome:late`, `ground:urgent:true`, `reading:quorum-base=all-seats`. */
import {
  type AnyVerdict,
  type DecisionId,
  decisions,
  defaultReadings,
  type Moment,
  type ReadingId,
  type Readings,
} from '../../src/index.js';
import type { Call } from './vector.js';

const PARTS = ['decision', 'outcome', 'grounds', 'missing', 'contested', 'remedies', 'caveats'];

/** The fields that belong to the outcome. */
export const ownFieldsOf = (verdict: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(verdict).filter(([name]) => !PARTS.includes(name)));

/** All goals a call meets, the most telling first. */
export function goalsOf(id: DecisionId, { facts, options }: Call, verdict: AnyVerdict): string[] {
  const goals = [
    `outcome:${verdict.outcome}`,
    ...readingGoals(verdict, options?.readings ?? {}),
    ...groundGoals(verdict),
    ...remedyGoals(id, verdict),
    ...verdict.caveats.flatMap((caveat) => caveatGoals(caveat, options?.closedDays ?? [])),
    ...Object.keys(ownFieldsOf(verdict)).map((name) => `field:${verdict.outcome}:${name}`),
    ...missingGoals(verdict),
    ...Object.entries(facts)
      .flatMap(([name, value]) => factGoals(name, value))
      .map((goal) => (goal.startsWith('fact:') ? `${goal}:${verdict.outcome}` : goal)),
  ];
  return [...new Set(goals)];
}

/** Each ground, and the ground that alone fails where all others hold. */
function groundGoals({ grounds }: AnyVerdict): string[] {
  const [only, ...others] = grounds.filter(({ holds }) => holds !== true);
  const alone = only?.holds === false && others.length === 0 ? [`alone:${only.code}`] : [];
  return [...alone, ...grounds.map(({ code, holds }) => `ground:${code}:${holds}`)];
}

/** Each missing fact, and the fact that alone is missing. */
function missingGoals({ missing: [first, ...others] }: AnyVerdict): string[] {
  if (first === undefined) return [];
  if (others.length === 0) return [`missing-alone:${classOf(first)}`];
  return [first, ...others].map((path) => `missing:${classOf(path)}`);
}

/** A place without the numbers and Japanese names in it, which stand for one another. */
const classOf = (path: string) => path.replace(/\.(\d+|[^\x20-\x7e]+)(?=\.|$)/gu, '');

/**
 * Where turning one reading alone turns the outcome, the reading in force decides it: `reading:` if all others are the
 * defaults, else `reading-beside:`. What only several together turn is `contested:`.
 */
function readingGoals({ contested }: AnyVerdict, chosen: Partial<Readings>): string[] {
  const others = (Object.keys(chosen) as ReadingId[]).filter((id) => chosen[id] !== defaultReadings[id]);
  return contested.map(({ readings }) => {
    const ids = Object.keys(readings) as ReadingId[];
    if (ids.length > 1) return `contested:${ids.join('+')}`;
    const kind = others.every((id) => id === ids[0]) ? 'reading' : 'reading-beside';
    return `${kind}:${ids[0]}=${{ ...defaultReadings, ...chosen }[ids[0]!]}`;
  });
}

function remedyGoals(id: DecisionId, { outcome, remedies }: AnyVerdict): string[] {
  const favourable: readonly string[] = decisions.find((each) => each.id === id)!.favourable;
  const isUnfavourable = favourable.length > 0 && outcome !== 'undetermined' && !favourable.includes(outcome);
  if (isUnfavourable && remedies.length === 0) return ['remedy:none'];
  return remedies.map((remedy) =>
    'change' in remedy ? `remedy:change:${Object.keys(remedy.change).join('+')}` : `remedy:needs:${remedy.needs.fact}`,
  );
}

function caveatGoals(caveat: AnyVerdict['caveats'][number], closedDays: readonly Moment[]): string[] {
  if (caveat.code === 'text-defect') return [`caveat:text-defect:${caveat.defect}`];
  if (caveat.code !== 'deadline-on-closed-day') return [`caveat:${caveat.code}`];
  const { closedDay } = caveat;
  const isWeekend = [0, 6].includes(new Date(closedDay).getUTCDay());
  const isYearEnd = closedDay.slice(5) >= '12-29';
  const why = closedDays.includes(closedDay) ? 'named' : isWeekend ? 'weekend' : isYearEnd ? 'year-end' : 'holiday';
  return [`caveat:${caveat.code}`, `closed-day:${why}`];
}

const FORMS: readonly (readonly [form: string, pattern: RegExp])[] = [
  ['day', /^\d{4}-\d\d-\d\d$/],
  ['month', /^\d{4}-\d\d$/],
  ['utc', /^\d{4}-.*T.*Z$/],
  ['offset', /^\d{4}-.*T.*[+-]\d\d:\d\d$/],
  ['era-day', /^(昭和|平成|令和).*日$/],
  ['era-month', /^(昭和|平成|令和).*月$/],
  ['era-year', /^(昭和|平成|令和).*年度$/],
];

/** Words, truth values and findings by their value; days, months and years by their form; names not at all. */
function factGoals(path: string, value: unknown): string[] {
  if (typeof value === 'boolean') return [`fact:${path}=${value}`];
  if (typeof value === 'number') return [`form:${path}:number`];
  if (typeof value === 'string') {
    const form = FORMS.find(([, pattern]) => pattern.test(value))?.[0];
    if (form !== undefined) return [`form:${path}:${form}`];
    return /^[a-z-]+$/.test(value) ? [`fact:${path}=${value}`] : [];
  }
  if (Array.isArray(value))
    return value.length === 0 ? [`fact:${path}=empty`] : value.flatMap((each) => factGoals(path, each));
  const record = value as Readonly<Record<string, unknown>>;
  if ('holds' in record) return [`fact:${path}=${record['holds'] ? 'holds' : 'fails'}`];
  return Object.entries(record).flatMap(([name, each]) => factGoals(classOf(`${path}.${name}`), each));
}
