import { NUMERAL, readNumber } from './numerals.js';

const TABLE = /* @__PURE__ */ new RegExp(`^別表(?:第?(${NUMERAL})(?:の(${NUMERAL}))?)?([^にのをはが及、].*)?$`);
const FORM = /* @__PURE__ */ new RegExp(
  `^((?:別記|別紙)?(?:様式(?:第?(?:${NUMERAL})号?)?|第(?:${NUMERAL})号様式)|(?:別記|別図|別紙)(?:第?(?:${NUMERAL})号?)?)((?:の(?:${NUMERAL}))?)(\\(.*\\))?$`,
);
/** Longer than any heading. */
const LONGEST = 60;

export interface Appendix {
  readonly kind: 'table' | 'form';
  readonly citation: string;
  /** What is printed with the heading, in brackets. */
  readonly words: string;
}

/** The table or form whose heading a line is. */
export function appendixHeading(bare: string): Appendix | undefined {
  const table = bare.length <= LONGEST ? TABLE.exec(bare) : null;
  if (table !== null && /^$|^\(|\)$|関係/.test(table[3] ?? '')) {
    const [, number, branch, words = ''] = table;
    const first = number === undefined ? '' : `第${readNumber(number)}`;
    const second = branch === undefined ? '' : `の${readNumber(branch)}`;
    return { kind: 'table', citation: `別表${first}${second}`, words };
  }
  const form = FORM.exec(bare);
  if (form === null) return undefined;
  const inDigits = (words: string) =>
    words.replace(/[〇一二三四五六七八九十百千]+/g, (numeral) => String(readNumber(numeral)));
  return { kind: 'form', citation: inDigits(`${form[1]}${form[2]}`), words: form[3] ?? '' };
}
