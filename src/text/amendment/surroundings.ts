import { readMoment } from '../../time/moment.js';
import type { Amendment, EntryIntoForce, Source } from './operation.js';
import { squash } from './squashed.js';

/** A line of the directive, and where it begins in the text. */
export interface Line {
  readonly printed: string;
  /** In one width without white space. */
  readonly bare: string;
  /** Counted from 1. */
  readonly number: number;
  readonly offset: number;
}

/** The lines of a text with something on them. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const [i, raw] of text.split('\n').entries()) {
    const printed = raw.trim();
    if (printed !== '')
      lines.push({ printed, bare: squash(printed), number: i + 1, offset: offset + raw.indexOf(printed) });
    offset += raw.length + 1;
  }
  return lines;
}

/** Longer than any such line. */
const LONGEST = 300;
const LEAD =
  /^(?:第[0-9一二三四五六七八九十]+条)?(.+?)(?:\([^()]*(?:\([^()]*\)[^()]*)*\))?の一部を[^。]{0,80}改正する。/;
const DAY =
  /^(?:明治|大正|昭和|平成|令和)[0-9元一二三四五六七八九十]+年[0-9一二三四五六七八九十]+月[0-9一二三四五六七八九十]+日/;
const NUMBER = /([^0-9第]{1,20}第[0-9一二三四五六七八九十百]+号)$/;

/** The regulation that a lead names: …の一部を次のように改正する。 */
export const targetOf = ({ bare }: Line): string | undefined =>
  bare.length <= LONGEST ? LEAD.exec(bare)?.[1] : undefined;

export const isSupplementHeading = ({ bare }: Line): boolean => bare === '附則' || bare === '付則';

/** What stands above the amending sentences: the directive's title, day and number. */
export function headOf(lines: readonly Line[]): Pick<Amendment, 'title' | 'enacted'> {
  const short = lines.filter(({ bare }) => bare.length <= LONGEST);
  const title = short.find(({ bare }) => /の一部を改正する[^。]{1,10}$/.test(bare))?.bare.replace(/^[○◯●]/, '') ?? '';
  const day = short.map(({ bare }) => DAY.exec(bare)?.[0]).find((each) => each !== undefined);
  const number = short.map(({ bare }) => NUMBER.exec(bare.replace(DAY, ''))?.[1]).find((each) => each !== undefined);
  if (day === undefined && number === undefined) return { title };
  return { title, enacted: { ...(day !== undefined && { day }), ...(number !== undefined && { number }) } };
}

const IN_FORCE =
  /(?:((?:昭和|平成|令和)[0-9元〇一二三四五六七八九十]{1,4}年[0-9〇一二三四五六七八九十]{1,3}月[0-9〇一二三四五六七八九十]{1,3}日)|公布の日|[^。、]{1,40}日)から施行/;

/** The days of entry into force that supplementary provisions name, each with its sentence. */
export function inForceOf({ text }: Pick<Source, 'text'>): EntryIntoForce[] {
  return squash(text)
    .split(/(?<=。)/)
    .flatMap((words) => {
      const found = IN_FORCE.exec(words.slice(0, LONGEST));
      const day = found?.[1] === undefined ? undefined : readMoment(found[1], '', []);
      return found === null ? [] : [{ ...(day !== undefined && { day }), words }];
    });
}
