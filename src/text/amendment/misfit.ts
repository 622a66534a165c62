import type { Bilingual } from '../../input/language.js';
import { placeName } from '../place-names.js';
import type { AmendedPlace, Operation } from './operation.js';

/**
 * Why an amendment cannot be applied to a text.
 *
 * `words-not-unique`: what is added beside words cannot tell which of them. `place-taken`: a number is given that
 * another place still has. `overlap`: two operations act upon one place. `unfit-content`: the provisions below the
 * sentence are not those that it speaks of.
 * @ja 改正を施せない理由の符号
 */
export type MisfitCode =
  | 'unread'
  | 'another-regulation'
  | 'no-such-place'
  | 'no-such-words'
  | 'words-not-unique'
  | 'place-taken'
  | 'overlap'
  | 'unfit-content';

/**
 * One reason why an amendment cannot be applied: the operation that does not fit.
 * @ja 施せない改正1件
 */
export interface Misfit {
  readonly code: MisfitCode;
  /** Absent where it is not one operation: a fragment that was not read, another regulation. */
  readonly operation?: Operation;
  /** The operation before it with which it overlaps. */
  readonly other?: Operation;
  /** Where it stands in the directive, counted from 1. */
  readonly line: number;
  readonly reason: Bilingual;
}

/**
 * Thrown where an amendment does not fit the text to be amended. Names every operation that does not fit.
 *
 * @example
 * ```ts
 * try {
 *   applyAmendment('第1条 鍵は、館長が持つ。', '第1条中「副館長」を「書庫係」に改める。');
 * } catch (error) {
 *   if (error instanceof MisfitError) error.misfits.map(({ code }) => code); // => ['no-such-words']
 * }
 * ```
 * @ja 改正が元の文章に合わないときに投げられる。
 */
export class MisfitError extends Error {
  override readonly name = 'MisfitError';
  readonly misfits: readonly Misfit[];
  constructor(misfits: readonly Misfit[]) {
    super(misfits.map(({ reason }) => `${reason.ja} / ${reason.en}`).join('\n'));
    this.misfits = misfits;
  }
}

type Code = Exclude<MisfitCode, 'unread' | 'another-regulation'>;

/** How an operation does not fit; of an overlap, with which. */
export interface Fault {
  readonly code: Code;
  readonly other?: Operation;
}

const FAULTS: { readonly [each in Code]: Bilingual } = {
  'no-such-place': { ja: '改正する箇所がありません。', en: 'the place is not there.' },
  'no-such-words': { ja: '引用した字句がその箇所にありません。', en: 'the words quoted are not there.' },
  'words-not-unique': {
    ja: '引用した字句がその箇所に二つ以上あり、どの次に加えるか決まりません。',
    en: 'the words quoted are there more than once, and it does not say beside which of them to add.',
  },
  'place-taken': { ja: '同じ番号の箇所が残っています。', en: 'there still is a place with that number.' },
  overlap: { ja: '同じ箇所を前の改正が既に改めています', en: 'an operation before it acts upon the same place' },
  'unfit-content': {
    ja: '掲げられた規定が、改正文のいう箇所のものではありません。',
    en: 'the provisions given are not those of the place that it names.',
  },
};

/** An operation that does not fit, in words. */
export function misfitOf(operation: Operation, { code, other }: Fault): Misfit {
  const { line, text } = operation.source;
  const { ja, en } = FAULTS[code];
  const [reasonJa, reasonEn] =
    other === undefined
      ? [ja, en]
      : [
          `${ja}（${other.source.line}行目「${other.source.text}」）。`,
          `${en} (line ${other.source.line}, ${other.source.text}).`,
        ];
  return {
    ...{ code, operation, line },
    ...(other !== undefined && { other }),
    reason: {
      ja: `${line}行目「${text}」：${nameIn(operation.place, 'ja')}について、${reasonJa}`,
      en: `Line ${line} (${text}), ${nameIn(operation.place, 'en')}: ${reasonEn}`,
    },
  };
}

const PARTS: { readonly [each in NonNullable<AmendedPlace['part']>]: Bilingual } = {
  caption: { ja: 'の見出し', en: ', caption' },
  'with-caption': { ja: '（見出しを含む。）', en: ' with its caption' },
  heading: { ja: 'の名称', en: ', heading' },
  chapeau: { ja: '各号列記以外の部分', en: ', before its items' },
  items: { ja: '各号', en: ', all items' },
};
const WORDS: Readonly<Record<string, string>> = {
  題名: 'the title',
  目次: 'the contents',
  本則: 'the main provisions',
};

/** A place in words. */
function nameIn({ citation, through, part, row, throughRow, column }: AmendedPlace, language: 'ja' | 'en'): string {
  const name = (place: string) => (language === 'ja' ? place : (WORDS[place] ?? placeName(place, language)));
  const last =
    through === undefined
      ? ''
      : through === ''
        ? { ja: '以下', en: ' and all after it' }[language]
        : { ja: `から${name(through)}まで`, en: ` to ${name(through)}` }[language];
  const rows = row === undefined ? '' : { ja: `「${row}」`, en: `, row ${row}` }[language];
  const lastRow =
    throughRow === undefined ? '' : { ja: `から「${throughRow}」まで`, en: ` to ${throughRow}` }[language];
  const suffix = row === undefined ? '' : { ja: 'の項', en: '' }[language];
  const cells = column === undefined ? '' : { ja: `${column}の欄`, en: `, column ${column}` }[language];
  return name(citation) + last + rows + lastRow + suffix + cells + (part === undefined ? '' : PARTS[part][language]);
}
