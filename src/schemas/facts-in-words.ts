/** Facts as they were given, in words: by what schemas say of them. What a schema does not know is said as it stands. */
import * as z from 'zod';
import type { Bilingual, Language } from '../input/language.js';
import { isMatter, matterIn } from '../regulation/register-matters.js';
import type { Day } from '../time/calendar.js';
import { dayIn, dayWithWeekdayIn, fiscalYearIn, monthIn } from '../time/days-in-words.js';
import { readFiscalYear } from '../time/fiscal-year.js';
import { momentIn } from '../time/moments-in-words.js';
import { readMonth } from '../time/month.js';
import { dayOf } from '../time/planned-years.js';
import type { Judgement } from '../verdict/verdict.js';
import { descriptionOf, type Sort } from './described.js';
import { below, factTitle } from './fact-title.js';
import { NONE, sayBoolean } from './plain-words.js';

/** A fact in words: what it is called, and what it is, in a line or several. */
export interface SaidFact {
  readonly title: string;
  readonly lines: readonly string[];
}

/** In which language it is said, and how the names of offices and systems are put into it. */
export interface Voice {
  readonly language: Language;
  readonly name: (text: string) => string;
}

type Schema = z.core.$ZodType | undefined;
/** What has parts by their names. */
export type Parts = Readonly<Record<string, unknown>>;

/** Each fact by itself, in the order in which they were given. */
export const factsInWords = (schema: Schema, facts: Parts, voice: Voice): readonly SaidFact[] =>
  known(facts).map(([key, value]) => {
    const part = partOf(schema, key);
    return { title: titleOf(part, key, voice), lines: linesOf(part, value, voice) };
  });

/** One fact, or a part of one, in a line. */
export const valueInWords = (schema: z.core.$ZodType, path: string, value: unknown, voice: Voice): string =>
  said(path.split('.').reduce<Schema>(partOf, schema), value, voice);

/** Facts that are not known, by their paths: those within one thing in one line. */
export function pathsInWords(schema: z.core.$ZodType, paths: readonly string[], voice: Voice): readonly string[] {
  const named = paths.map((path) => {
    const steps = path.split('.');
    const last = steps.pop()!;
    const whole = steps.reduce<Schema>(partOf, schema);
    const title = titleOf(partOf(whole, last), last, voice);
    return { title, place: steps.length === 0 ? '' : voice.name(factTitle(schema, steps.join('.'))[voice.language]) };
  });
  const within = new Map(named.map(({ place }) => [place, [] as string[]]));
  for (const { place, title } of named) within.get(place)!.push(title);
  return [...within].flatMap(([place, titles]) =>
    place === '' ? titles : [place + COLON[voice.language] + titles.join(COMMA[voice.language])],
  );
}

/** Entries with parts of their own, and parts with some, have a line each. */
function linesOf(schema: Schema, value: unknown, voice: Voice): readonly string[] {
  if (Array.isArray(value) && value.some(isNested)) {
    const number = NUMBERS[voice.language];
    return value.map((each: unknown, i) => number(i + 1) + said(partOf(schema, `${i}`), each, voice));
  }
  const isDeep = hasParts(value) && !isJudgement(value) && Object.values(value).some(hasParts);
  return isDeep ? partsOf(schema, value, voice) : [said(schema, value, voice)];
}

function said(schema: Schema, value: unknown, voice: Voice): string {
  const { language, name } = voice;
  if (typeof value === 'boolean') return sayBoolean(value)[language];
  if (isJudgement(value)) return foundBy(value, voice);
  if (isNested(value)) {
    const parts = Array.isArray(value)
      ? value.map((each: unknown, i) => said(partOf(schema, `${i}`), each, voice))
      : partsOf(schema, value as Parts, voice);
    const between = Array.isArray(value) ? COMMA : BETWEEN;
    return parts.length === 0 ? NONE[language] : parts.join(between[language]);
  }
  const text = String(value);
  const known = schema && alternativeFor(value, schema);
  const { is, values, title } = (known && descriptionOf(known)) ?? {};
  if (is !== undefined) return SORTS[is](value)?.[language] ?? text;
  if (known instanceof z.ZodLiteral)
    return isMatter(text) ? matterIn(text, title![language], language) : title![language];
  return values !== undefined && Object.hasOwn(values, text) ? values[text]![language] : name(text);
}

/** Of several forms that a fact may have, the word that it is, or else that of texts. */
function alternativeFor(value: unknown, schema: z.core.$ZodType): Schema {
  if (schema instanceof z.ZodOptional) return alternativeFor(value, schema.unwrap());
  if (!(schema instanceof z.ZodUnion) || descriptionOf(schema)?.is !== undefined) return schema;
  const isWord = (option: z.core.$ZodType) => option instanceof z.ZodLiteral;
  return (
    schema.options.find((option) => isWord(option) && (option as z.ZodLiteral).value === value) ??
    schema.options.find((option) => !isWord(option))
  );
}

const SORTS: { readonly [is in Sort]: (value: unknown) => Bilingual | undefined } = {
  moment: momentIn,
  day: (value) => dayWithWeekdayIn(value as Day),
  month(value) {
    const month = readMonth(value, '', []);
    return month === undefined ? undefined : monthIn(month);
  },
  'planned-years'(value) {
    const day = dayOf(value);
    if (day !== undefined) return dayIn(day);
    const year = readFiscalYear(value, '', []);
    return year === undefined ? undefined : fiscalYearIn(year);
  },
  free: () => undefined,
};

function foundBy({ holds, by, reason, on }: Judgement, { language, name }: Voice): string {
  const day = on === undefined ? undefined : (momentIn(on)?.[language] ?? on);
  return language === 'ja'
    ? `${holds ? '認める' : '認めない'}（${by}${day === undefined ? '' : `、${day}`}。理由：${reason}）`
    : `${holds ? 'found to hold' : 'found not to hold'} (by ${name(by)}${day === undefined ? '' : `, ${day}`}; reason: ${reason})`;
}

const partsOf = (schema: Schema, value: Parts, voice: Voice): readonly string[] =>
  known(value).map(([key, each]) => {
    const part = partOf(schema, key);
    const text = said(part, each, voice);
    const [open, close] = hasParts(each) && !isJudgement(each) ? BRACKETS[voice.language] : ['', ''];
    return titleOf(part, key, voice) + COLON[voice.language] + open + text + close;
  });

/** A record without parts says nothing of them: they are not known, rather than none. */
const known = (parts: Parts) =>
  Object.entries(parts).filter(([, value]) => !hasParts(value) || Object.keys(value).length > 0);

const partOf = (schema: Schema, key: string): Schema => schema && below(schema, key);

/** What is called by a Japanese name is called by it as it was given: a post, a section. */
function titleOf(schema: Schema, key: string, { language, name }: Voice): string {
  const title = schema && descriptionOf(schema)?.title;
  return title === undefined || /\p{Script=Han}/u.test(key) ? name(key) : title[language];
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;
const hasParts = (value: unknown): value is Parts => isNested(value) && !Array.isArray(value);

const isJudgement = (value: unknown): value is Judgement =>
  hasParts(value) &&
  typeof value['holds'] === 'boolean' &&
  typeof value['by'] === 'string' &&
  typeof value['reason'] === 'string';

export const COMMA = { ja: '、', en: ', ' } as const;
export const BETWEEN = { ja: '／', en: '; ' } as const;
export const COLON = { ja: '：', en: ': ' } as const;
const BRACKETS = { ja: ['（', '）'], en: ['(', ')'] } as const;
const NUMBERS = { ja: (n: number) => `${n}件目　`, en: (n: number) => `(${n}) ` } as const;
