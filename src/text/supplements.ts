import { captionOf } from './captions.js';
import type { Line } from './line.js';
import { NUMERAL, readNumber } from './numerals.js';

const HEADING = /^[附付]則(?:\(.*\))?抄?$/;
/** (平成25年3月29日訓令甲第2号), and those of other bodies that laid the same down with it. */
const DIRECTIVE = /* @__PURE__ */ new RegExp(
  `^(?:[附付]則)?\\((明治|大正|昭和|平成|令和)(元|${NUMERAL})年[^()]{0,20}日([^0-9()]{1,40})第(${NUMERAL})号(?:[^()。]{0,600}号)?抄?\\)抄?$`,
);
/** As some print it after 附則: (平25・3・29訓令甲2), (平成25年訓令甲第2号). */
const SHORT =
  /^[附付]則\((明治?|大正?|昭和?|平成?|令和?)(元|[0-9]+)(?:年(?:[0-9]+月[0-9]+日)?|[・.][0-9]+[・.][0-9]+)?([^0-9()年月日・.]{1,40}?)第?([0-9]+)号?(?:[^()。]{0,600}[0-9号])?抄?\)抄?$/;
const ERAS: Readonly<Record<string, string>> = { 明: '明治', 大: '大正', 昭: '昭和', 平: '平成', 令: '令和' };
/** Longer than a heading with all the bodies that any ward has. */
const LONGEST_HEADING = 800;
/** Longer than the sentence that sets the day of entry into force. */
const LONGEST_SENTENCE = 60;

/** 「この訓令は、…日から施行する。」, of which one letter may be misprinted. */
const ENACTMENT =
  /^この(?:訓令|規程|規則|条例|要綱|要領|告示|規約)は、.*(?:施行|年.*月.*日から)|^.{0,12}年.{1,5}日から施行する$/;

/** What such a sentence begins with, misprinted or not; else it need not be looked at. */
const MAY_ENACT = /^(?:こ|1|\(|.{0,12}年)/;

/** The citation by a directive's heading; `undefined` if it is none. */
function directiveOf(bare: string): string | undefined {
  if (bare.length > LONGEST_HEADING) return undefined;
  const found = DIRECTIVE.exec(bare) ?? SHORT.exec(bare);
  if (found === null) return undefined;
  const [, era, year, series, number] = found as unknown as string[];
  const counted = year === '元' ? year : readNumber(year!);
  return `附則(${ERAS[era!] ?? era}${counted}年${series}第${readNumber(number!)}号)`;
}

/** The citation of the supplementary provision whose heading a line is; that below 附則 may be in brackets alone. */
export const supplementHeading = (bare: string, isBelow: boolean): string | undefined =>
  directiveOf(bare) ?? (isBelow ? directiveOf(`附則${bare}`) : undefined) ?? (HEADING.test(bare) ? '附則' : undefined);

/** Whether a directive comes into force by the words that begin at a line, with or without caption and number. */
export function isEnactment(lines: readonly Line[], i: number): boolean {
  const { bare } = lines[i]!;
  if (!MAY_ENACT.test(bare)) return false;
  const from = captionOf(lines[i]!.printed)?.rest === '' ? i + 1 : i;
  const sentence = lines.slice(from, from + 4).map((line) => line.bare);
  return [sentence.join('').split('。')[0]!, bare.length <= LONGEST_SENTENCE ? bare.replaceAll('。', '') : ''].some(
    (words) => ENACTMENT.test(words.slice(0, LONGEST_SENTENCE).replace(/^(?:\([^()]*\))?1?\.?(?=この)/, '')),
  );
}
