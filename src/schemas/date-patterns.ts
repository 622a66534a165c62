/**
 * Patterns of dates for other validators: they admit all that the readers understand, and more, of which the readers are the
 * judge. What has a kanji, a full-width digit or the like in it may be any of many spellings; what has not is a date by its form.
 */
const NOT_ASCII = '[^\\x00-\\x7f]';
const YEAR = '(?:[SHRshr]\\s*\\.?\\s*)?\\d{1,4}';
// A slash is written by its number: generators put patterns between slashes.
const MARK = '\\s*[-.\\x2f]\\s*';
const DATE = `(?:${YEAR}${MARK}\\d{1,2}${MARK}\\d{1,2}|\\d{8})`;
const TIME = '(?:\\s*[T\\s]\\s*\\d[\\d:.,\\s]*(?:Z|[-+][\\d:\\s]+))';

const anyOf = (...forms: readonly string[]) => [...forms.map((form) => `^\\s*${form}\\s*$`), NOT_ASCII].join('|');

export const momentPattern = /* @__PURE__ */ anyOf(`${DATE}${TIME}?`);
export const monthPattern = /* @__PURE__ */ anyOf(`${YEAR}${MARK}\\d{1,2}`);
export const fiscalYearPattern = /* @__PURE__ */ anyOf(`${DATE}${TIME}?`, YEAR);

/** No date has more letters. */
export const LONGEST_DATE = 40;
