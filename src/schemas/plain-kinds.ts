/** The kinds of facts that many decisions share, as schemas. Their patterns tell other validators what our readers ask. */
import * as z from 'zod';

import { JOINTS, OF_REGISTER, plainWordsOfArticle7 } from '../decisions/data-use.ambiguous-items.js';

import { organizationDescription } from '../decisions/system.words.js';
import { attestedDepartments } from '../regulation/units.js';

import type { Description } from '../verdict/words.js';
import { fiscalYearPattern, LONGEST_DATE, momentPattern, monthPattern } from './date-patterns.js';
import { described, ofSort } from './described.js';

// Patterns have to be understood by every engine: no look-around, no `\p{…}` or `\u`, no range beyond the first plane, whose
// letters some engines see as two. They may admit more than the reader, which is the judge, and never less. What is not to
// be is said by `not`.

/** A kanji or kana, said by what it is not, so that rare kanji are admitted whether they are seen as one letter or as two. */
const JAPANESE = '[^\\x00-⹝　-〄〈-〠ꀀ-힣ﬀ-･￠-￮]';
/** What names may have between their letters and around them, invisible characters included: whatever is no letter. */
const GAP = '[^!-~！-～ぁ-ヺ㐀-鿿]*';
const spaced = (gap: string, ...names: readonly string[]) =>
  `(?:${names.map((name) => [...name].join(gap)).join('|')})`;
/** Names with or without the ward in front. */
const inWard = (gap: string, ...names: readonly string[]) =>
  `(?:${spaced(gap, '荒川区')}${gap})*${spaced(gap, ...names)}`;
const named = (...names: readonly string[]) => `^\\s*${inWard('\\s*', ...names)}\\s*$`;
const endsIn = (ending: string) => `${ending}\\s*$`;
const BUREAUS = ['議会事務局', '区議会事務局', '教育委員会事務局', '選挙管理委員会事務局', '監査事務局'];

/** A text of a form that only the reader enforces: the pattern is for other validators. */
const textLike = (pattern: string, ...examples: readonly string[]) =>
  z.string().meta({ pattern, ...(examples.length > 0 && { examples }) });

/** A Japanese name that is none of others. */
const nameLike = (not: string, ...examples: readonly string[]) =>
  z.string().meta({ pattern: JAPANESE, maxLength: 100, not: { pattern: not }, examples });

/** A text that is not blank. */
export const text = /* @__PURE__ */ textLike('\\S');

/** The name of a section or of any other unit: neither a post nor a department. */
export const section = /* @__PURE__ */ (() =>
  nameLike(`${endsIn('[長部]')}|${named('教育委員会事務局', '福祉事務所', '保健所')}`, '税務課'))();

/** The unit that manages something, or that none of the ward does. */
export const manager = /* @__PURE__ */ (() =>
  z.union([
    described(z.literal('no-section'), { title: { ja: '区の課は管理しない', en: 'No section of the ward' } }),
    described(section, { title: { ja: '課などの名称', en: 'The name of a section' } }),
  ]))();

/** The name of a department, or of a bureau that counts as one. */
export const department = /* @__PURE__ */ (() =>
  textLike(`(?:\\S[\\s\\S]*部|^${GAP}${inWard(GAP, ...BUREAUS)})${GAP}$`, '区民生活部').meta({ maxLength: 100 }))();

/** The name of a post: not of a unit. */
export const post = /* @__PURE__ */ (() => nameLike(endsIn('(?:[課部室局]|センター)'), '税務課長'))();

/** The name of a body, which may be a department: not of a post, though 区長 is a body. */
export const body = /* @__PURE__ */ (() => nameLike(endsIn('(?:[課部室局の]|センター)長'), '区民生活部', '税務課'))();

/** Which department each unit belongs to. */
export const organization = /* @__PURE__ */ (() => {
  const departments = new Set(Object.values(attestedDepartments));
  const name = nameLike(`${endsIn('長')}|${named(...departments)}`, '税務課');
  const nowhere = described(z.literal('none'), { title: { ja: '区の部に属しない', en: 'No department of the ward' } });
  const somewhere = described(department, { title: { ja: '部の名称', en: 'The name of a department' } });
  return described(z.record(name, z.union([nowhere, somewhere]).optional()), organizationDescription);
})();

/** The title of the head of each unit. */
export const heads = /* @__PURE__ */ (() =>
  described(z.record(body, post.optional()), {
    title: { ja: '組織の長の職名', en: 'Titles of heads of units' },
    note: {
      ja: '組織の名称から、その長の職名への対応。規程が職を名指す組織については、他の職名を受け付けない。',
      en: 'From the name of a unit to the title of its head. No other is taken for units whose head the regulation names.',
    },
    citation: '第2条第13号',
  }))();

const LEAP_YEAR = '(?:19(?:48|[579][26]|[68][048])|2\\d(?:0[48]|[2468][048]|[13579][26])|2[048]00)';
const MONTH_AND_DAY =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';
const IN_1947 = '1947-(?:(?:0[578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30))';
const YEAR = '(?:19(?:4[89]|[5-9]\\d)|2\\d{3})';
const dayPattern = () => `(?:${IN_1947}|${YEAR}-${MONTH_AND_DAY}|${LEAP_YEAR}-02-29)`;
/** A text that is a date to its reader. */
const dateLike = (pattern: string, ...examples: readonly string[]) =>
  textLike(pattern, ...examples).meta({ maxLength: LONGEST_DATE });

/** A civil day in the ward, `YYYY-MM-DD`. */
export const day = /* @__PURE__ */ (() => textLike(`^${dayPattern()}$`, '2026-08-31'))();

/** A moment in JSON is a text; `Moment` says of which forms. */
export const moment = /* @__PURE__ */ (() =>
  ofSort('moment', dateLike(momentPattern, '2026-08-31', '2026-08-31T17:00:00+09:00', '令和8年8月31日', 'R8.8.31')))();

/** A calendar month. */
export const month = /* @__PURE__ */ (() => ofSort('month', dateLike(monthPattern, '2026-09', '令和8年9月')))();

const yearForms = () =>
  [
    described(z.int().min(1947).max(2999), { title: { ja: '年度（西暦）', en: 'The fiscal year, as a number' } }),
    described(dateLike(fiscalYearPattern, '令和9年度', 'R9'), {
      title: { ja: '年度又は日', en: 'A fiscal year or a day in it' },
    }),
  ] as const;

/** A fiscal year, or a moment in it. */
export const fiscalYear = /* @__PURE__ */ (() => ofSort('planned-years', z.union(yearForms())))();

/** A fiscal year or a moment in it, or those in which something begins and takes effect. */
export const plannedYears = ({ parts = {} }: Description): z.ZodType =>
  ofSort(
    'planned-years',
    z.union([
      ...yearForms(),
      described(
        z.strictObject({
          begins: described(fiscalYear, parts['begins']!).optional(),
          takesEffect: described(fiscalYear, parts['takesEffect']!).optional(),
        }),
        { title: { ja: '実施と効果の年度', en: 'When it begins and when it takes effect' } },
      ),
    ]),
  );

/** The record of somebody's finding, or `'none'` where nobody has made one. */
export const judgement = /* @__PURE__ */ (() =>
  z.union([
    described(z.literal('none'), { title: { ja: '判断なし', en: 'Nobody has found so' } }),
    described(
      z.strictObject({
        holds: described(z.boolean(), { title: { ja: '認めるか', en: 'Whether it is found to hold' } }),
        by: described(text, { title: { ja: '判断した者の職', en: 'The post that found it' } }),
        reason: described(text, { title: { ja: '理由', en: 'The reason' } }),
        on: described(day, { title: { ja: '判断した日', en: 'The day of the finding' } }).optional(),
      }),
      { title: { ja: '判断の記録', en: 'The record of a finding' } },
    ),
  ]))();

/** A matter of Article 7 of the Basic Resident Registration Act, as the words name them, or any other data as free text. */
export function dataItem({ values = {}, parts = {} }: Description): z.ZodType {
  const [first, ...rest] = Object.entries(values).map(([item, title]) => described(z.literal(item), { title }));
  // That Act is cited in the one form alone, so that a misspelt item does not pass for free text; nor do plain words.
  const words = Object.keys(plainWordsOfArticle7).map((word) => word.replace(/[()]/g, '\\$&'));
  // A joint that only a look-ahead tells is left to the reader.
  const joints = JOINTS.source.replace(/\|と.*$/, '').replaceAll(/\\?\//g, '\\x2f');
  const [word, joint, ofRegister] = [`(?:${words.join('|')})`, `(?:${joints})`, OF_REGISTER.source.slice(1)];
  const joined = `(?:${ofRegister})?${word}(?:${joint}(?:${ofRegister})?${word})*`;
  const refused = `^\\s*(?:住民基本台帳法|住基法|第[7七]条第|${endsIn(joined)}|${ofRegister}${word}(?:${joint}|${endsIn('')}))`;
  const other = ofSort('free', text.meta({ not: { pattern: refused } }));
  return z.union([first!, ...rest, described(other, parts['other']!)]);
}
