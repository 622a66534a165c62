import type { Line } from './line.js';
import { readNumber } from './numerals.js';

const NUMERAL = '[0-9]+|[〇一二三四五六七八九十百千]+';
const TABLE = /* @__PURE__ */ new RegExp(`^別表(?:第?(${NUMERAL})(?:の(${NUMERAL}))?)?([^にのをはが及、].*)?$`);
const FORM = /^((?:別記|別図|別紙|様式)第?[0-9]*号?(?:様式)?|第[0-9]+号様式)((?:の[0-9]+)?)(\(.*\))?$/;
const SUPPLEMENT = /^附則(?:\(.*\))?抄?$/;
const DIRECTIVE = /* @__PURE__ */ new RegExp(
  `^(?:附則)?\\((明治|大正|昭和|平成|令和)(元|${NUMERAL})年[^()]{0,20}日([^0-9()]{1,40})第(${NUMERAL})号抄?\\)抄?$`,
);
/** Longer than any heading, and than the sentence that sets the day of entry into force. */
const LONGEST = 60;

/** 「この訓令は、…日から施行する。」, of which one letter may be misprinted. */
const ENACTMENT =
  /^この(?:訓令|規程|規則|条例|要綱|要領|告示|規約)は、.*(?:施行|年.*月.*日から)|^.{0,12}年.{1,5}日から施行する$/;
const DELETED = /^第[^条]{1,20}条.{0,20}(?:から|及び|、|・)第[^条]{1,20}条.{0,20}削除$/;

/** A heading of an appended table or form: its citation, and the words in brackets that are printed with it. */
export function appendixHeading(bare: string): { kind: 'table' | 'form'; citation: string; words: string } | undefined {
  const table = bare.length <= LONGEST ? TABLE.exec(bare) : null;
  if (table !== null && /^$|^\(|\)$|関係/.test(table[3] ?? '')) {
    const [, number, branch, words = ''] = table;
    const first = number === undefined ? '' : `第${readNumber(number)}`;
    const second = branch === undefined ? '' : `の${readNumber(branch)}`;
    return { kind: 'table', citation: `別表${first}${second}`, words };
  }
  const form = FORM.exec(bare);
  return form === null ? undefined : { kind: 'form', citation: `${form[1]}${form[2]}`, words: form[3] ?? '' };
}

/** Whether a line is the heading of a supplementary provision, and not its first sentence. */
export const isSupplementHeading = (bare: string): boolean => SUPPLEMENT.test(bare) || DIRECTIVE.test(bare);

/** The citation of the supplementary provision that begins at a line; that of the enactment may have no heading. */
export function supplementAt(lines: readonly Line[], i: number, within: string | undefined): string | undefined {
  const { bare } = lines[i]!;
  const directive = DIRECTIVE.exec(bare);
  if (directive !== null) {
    const [, era, year, series, number] = directive as unknown as string[];
    const counted = year === '元' ? year : readNumber(year!);
    return `附則(${era}${counted}年${series}第${readNumber(number!)}号)`;
  }
  if (SUPPLEMENT.test(bare)) return '附則';
  if (within !== 'article') return undefined;
  const sentence = lines.slice(i, i + 4).map((line) => line.bare);
  const isEnactment =
    ENACTMENT.test(sentence.join('').split('。')[0]!.slice(0, LONGEST)) ||
    (bare.length <= LONGEST && ENACTMENT.test(bare.replaceAll('。', '')));
  return isEnactment ? '附則' : undefined;
}

/** 第5条から第7条まで 削除: several articles that are no longer there. */
export const isDeletedRange = (bare: string): boolean => DELETED.test(bare);

const ENACTED = /^(?:明治|大正|昭和|平成|令和).{1,12}日[^0-9(]{1,12}第[0-9]+号$/;

/** The day and number of a regulation, as they stand below its title: 平成15年3月31日訓令甲第6号. */
export const isEnactmentLine = (bare: string): boolean => bare.length <= LONGEST && ENACTED.test(bare);

/** What comes after the tables: the title once more, or a register of the amendments. */
export const beginsBack = (lines: readonly Line[], i: number, title: string): boolean => {
  const [bare, next = ''] = [lines[i]!.bare, lines[i + 1]?.bare];
  if (bare === '体系情報' || bare === '沿革情報') return true;
  if (title === '') return isEnactmentLine(next) && /(?:条例|規則|規程|要綱|要領|規約)$/.test(bare);
  return bare === title || bare + next === title;
};

/** The title: the lines above the first date, contents or chapter. */
export function titleOf(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex(({ bare }) =>
    /^(?:明治|大正|昭和|平成|令和|目次|第[0-9]|\(|[^ ]*第[0-9]+号$)/.test(bare),
  );
  return end > 0 && end <= 3 ? lines.slice(0, end) : [];
}
