import { refusalOf } from '../input/attempt.js';
import type { Issue } from '../input/errors.js';
import { orAbsent, understand } from '../input/facts.js';
import type { Day } from '../time/calendar.js';
import { readFiscalYear } from '../time/fiscal-year.js';
import { readMoment } from '../time/moment.js';
import { readPost } from './named-post.js';
import type { Post } from './posts.js';
import { readUnit } from './units.js';

/**
 * What was understood of something, or why nothing was: `if (parsed.issues) … else parsed.value`.
 * @ja 読み取りの結果（理解した値、又は受け付けない理由）
 */
export type Parsed<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly value?: undefined; readonly issues: readonly Issue[] };

/** Of a value by itself the place is the empty path. What is not there is not understood. */
function parsed<Value>(
  given: unknown,
  read: (value: unknown, path: string, issues: Issue[]) => Value | undefined,
): Parsed<Value> {
  try {
    return { value: understand({ given }, ({ given }, issues) => read(orAbsent(given), '', issues)) as Value };
  } catch (error) {
    return { issues: refusalOf(error).issues };
  }
}

/**
 * The civil day in the ward of a moment in any of its spellings, as the decisions understand it: for an import or a form that
 * wants to know before it asks. Never throws.
 *
 * @example
 * ```ts
 * parseMoment('R8.8.31').value // => '2026-08-31'
 * parseMoment('２０２６年８月３１日（月）').value // => '2026-08-31'
 * parseMoment('8/31/2026').issues?.[0]?.code // => 'ambiguous-date'
 * parseMoment(46265).issues?.[0]?.message.en // => "A number is not a day. Of a spreadsheet's serial number, write the day (2026-08-31)."
 * ```
 * @ja 時点を読み取り、区における暦日を返す（読み取れないときは、その理由）。
 */
export const parseMoment = (value: unknown): Parsed<Day> => parsed(value, readMoment);

/**
 * A fiscal year in any of its spellings, by the calendar year in which it begins. A day is taken for the fiscal year in which it
 * lies. Never throws.
 *
 * @example
 * ```ts
 * parseFiscalYear('令和9年度').value // => 2027
 * parseFiscalYear('R9').value // => 2027
 * parseFiscalYear('9年度').issues?.[0]?.code // => 'not-a-fiscal-year'
 * ```
 * @ja 会計年度を読み取り、その始まる年の西暦を返す（読み取れないときは、その理由）。
 */
export const parseFiscalYear = (value: unknown): Parsed<number> => parsed(value, readFiscalYear);

/**
 * The name of a section or the like in the regulation's spelling, without a department in front of it. Never throws.
 *
 * @example
 * ```ts
 * parseUnit('管理部デジタル推進課').value // => 'デジタル推進課'
 * parseUnit('税務課長').issues?.[0]?.code // => 'not-a-unit'
 * ```
 * @ja 組織の名称を読み取り、規程の表記で返す（読み取れないときは、その理由）。
 */
export const parseUnit = (value: unknown): Parsed<string> => parsed(value, readUnit);

/**
 * A post under any of its names, by the name that verdicts use, with the unit that it heads if that is certain. Never throws.
 *
 * @example
 * ```ts
 * parsePost('管理部長').value // => { label: '管理部長', unit: '管理部' }
 * parsePost('情報管理責任者').value // => { label: 'デジタル推進課長', unit: 'デジタル推進課' }
 * parsePost('税務課').issues?.[0]?.code // => 'unknown-post'
 * ```
 * @ja 職の名称を読み取り、規程の表記とその長である組織を返す（読み取れないときは、その理由）。
 */
export const parsePost = (value: unknown): Parsed<Post> => parsed(value, readPost);
