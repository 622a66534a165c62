import { INSET, REMARKS } from '../document/part.js';
import { readNumber } from '../numerals.js';
import { supplementHeading } from '../supplements.js';
import { attemptAt, type Cursor, take } from './cursor.js';
import type { AmendedPlace } from './operation.js';

/** A place as a sentence of an amending directive names it, step by step, so that 同項 and 第3号 can be told from it. */
export interface Named {
  readonly head: string;
  readonly steps: readonly string[];
  readonly clause?: string;
  readonly part?: AmendedPlace['part'];
  readonly row?: string;
  readonly column?: string;
}

const N = '[0-9〇一二三四五六七八九十百千]{1,9}';
const BRANCHES = `((?:の${N}){0,3})`;
const ARTICLE = /* @__PURE__ */ new RegExp(`第(${N})条${BRANCHES}`, 'y');
const CHAPTER = /* @__PURE__ */ new RegExp(`第(${N})([編章節款目])${BRANCHES}`, 'y');
/** 別表第1の2 is a table, 別表第1の2の項 a row of the first. */
const TABLE = /* @__PURE__ */ new RegExp(
  `別表(?:第(${N})(?:の(${N})(?!${N}|の?項))?)?(?:\\([^()]{0,60}\\))?(?:の表(?=中|の|を))?`,
  'y',
);
const FORM =
  /* @__PURE__ */ /((?:別記|別図|別紙|様式)第?[0-9]*号?(?:様式)?|第[0-9]+号様式)((?:の[0-9]+)?)(?:\([^()]{0,60}\))?/y;
const PARAGRAPH = /* @__PURE__ */ new RegExp(`第(${N})項`, 'y');
const ITEM = /* @__PURE__ */ new RegExp(`第(${N})号(?!様式)${BRANCHES}`, 'y');
const SUB_ITEM = /([ア-ン](?![ァ-ヶー])|[①-⑳])/y;
const SUB_SUB_ITEM = /\(([ア-ン])\)/y;
const ROW = /(?:の|(?!中))(「\d+」|[^「」、。を]{1,80}?)の項/y;
const COLUMN = /の?(「\d+」|[^「」、。を]{1,40}?)の欄/y;

const branches = (printed: string): string =>
  printed
    .split('の')
    .slice(1)
    .map((each) => `の${readNumber(each)}`)
    .join('');
const numbered = (found: RegExpExecArray, suffix: string, more = 2): string =>
  `第${readNumber(found[1]!)}${suffix}${branches(found[more]!)}`;

/** How deep a step lies: paragraph, item, sub-item, and what is below that. */
const levelOf = (step: string): number =>
  step === INSET || step === REMARKS
    ? 5
    : step.endsWith('項')
      ? 1
      : step.startsWith('第')
        ? 2
        : /^[ア-ン]/.test(step)
          ? 3
          : 4;

/** Reads a place. What it leaves out is that of the place before. */
export function named(cursor: Cursor, before: Named | undefined, quoted: readonly string[]): Named | undefined {
  const { at } = cursor;
  let { head, steps, row } = beginning(cursor, before) ?? {};
  for (let step = nextStep(cursor, steps); step !== undefined; step = nextStep(cursor, steps)) {
    const level = levelOf(step);
    if (head === undefined && before === undefined) return undefined;
    steps = [...(head === undefined ? before!.steps : steps!).filter((each) => levelOf(each) < level), step];
    head ??= before!.head;
  }
  const place = head ?? before?.head ?? '';
  const end = (steps ?? before?.steps ?? []).at(-1);
  const isTable = end === INSET || (place.startsWith('別表') && end !== REMARKS);
  if (row === undefined && isTable) {
    const found = take(cursor, ROW)?.[1];
    row = found && unquoted(found, quoted);
  }
  const column = row === undefined && !isTable ? undefined : take(cursor, COLUMN)?.[1];
  const clause = take(cursor, /本文|ただし書|前段|後段/y)?.[0];
  const part = partOf(cursor);
  if (cursor.at === at || (head === undefined && before === undefined)) return undefined;
  const whole = { head: head ?? before!.head, steps: steps ?? before!.steps };
  return {
    ...whole,
    ...(clause !== undefined && { clause }),
    ...(part !== undefined && { part }),
    ...(row !== undefined && { row }),
    ...(column !== undefined && { column: unquoted(column, quoted) }),
  };
}

const unquoted = (name: string, quoted: readonly string[]): string =>
  name.startsWith('「') ? quoted[Number(name.slice(1, -1))]! : name;

type Beginning = Pick<Named, 'head' | 'steps' | 'row'>;

function beginning(cursor: Cursor, before: Named | undefined): Beginning | undefined {
  const same = attemptAt(cursor, () => {
    const kind = before && take(cursor, /同(条|項|号|表|章|節|様式)/y)?.[1];
    return kind !== undefined && SAME[kind]!.test(before!.head + before!.steps.join('')) ? kind : undefined;
  });
  if (before === undefined || same === undefined) {
    const head = headAt(cursor);
    return head === undefined ? undefined : { head, steps: [] };
  }
  const { head, steps, row } = before;
  const section = same === '章' ? take(cursor, CHAPTER) : undefined;
  if (section !== undefined) return { head: head + numbered(section, section[2]!, 3), steps: [] };
  const most = same === '項' ? 1 : same === '号' ? 2 : same === '表' ? 5 : 0;
  return {
    head,
    steps: steps.filter((step) => levelOf(step) <= most),
    ...(same === '項' && row !== undefined && { row }),
  };
}

/** What may be meant by the same article, paragraph, table. */
const SAME: Readonly<Record<string, RegExp>> = {
  条: /第\d+条/,
  項: /./,
  号: /号/,
  表: /^別表|の表/,
  章: /^第\d+[編章]/,
  節: /^第\d+[編章節]/,
  様式: /様式|^別[記図紙]/,
};

function headAt(cursor: Cursor): string | undefined {
  const word = take(cursor, /題名|目次|本則/y)?.[0];
  if (word !== undefined) return word;
  const supplement = supplementAt(cursor);
  const article = take(cursor, ARTICLE);
  if (article !== undefined) return supplement + numbered(article, '条');
  if (supplement !== '') return supplement;
  const chapter = take(cursor, CHAPTER);
  if (chapter !== undefined) {
    const section = take(cursor, CHAPTER);
    return [chapter, section].map((each) => (each === undefined ? '' : numbered(each, each[2]!, 3))).join('');
  }
  const form = take(cursor, FORM);
  if (form !== undefined) return `${form[1]}${form[2]}`;
  const table = take(cursor, TABLE);
  if (table === undefined) return undefined;
  const [, number, branch] = table;
  return `別表${number === undefined ? '' : `第${readNumber(number)}`}${branch === undefined ? '' : `の${readNumber(branch)}`}`;
}

/** 附則, and those of an amending directive: 附則(令和2年訓令甲第5号). */
function supplementAt(cursor: Cursor): string {
  const ofDirective = attemptAt(cursor, () => {
    const heading = supplementHeading(take(cursor, /附則\([^()「」]{1,60}\)/y)?.[0] ?? '', false);
    return heading === '附則' ? undefined : heading;
  });
  return ofDirective ?? take(cursor, /附則/y)?.[0] ?? '';
}

function nextStep(cursor: Cursor, steps: readonly string[] | undefined): string | undefined {
  const paragraph = take(cursor, PARAGRAPH);
  if (paragraph !== undefined) return `第${readNumber(paragraph[1]!)}項`;
  const item = take(cursor, ITEM);
  if (item !== undefined) return numbered(item, '号');
  const letter = take(cursor, SUB_ITEM)?.[1];
  if (letter !== undefined) return letter;
  if (steps !== undefined && take(cursor, /の表(?=の|中|を|に|[^の中をに]{1,80}の[項欄])/y)) return INSET;
  if (steps !== undefined && take(cursor, /の?備考/y)) return REMARKS;
  const inner = steps === undefined || steps.length === 0 ? undefined : take(cursor, SUB_SUB_ITEM)?.[1];
  return inner === undefined ? undefined : `(${inner})`;
}

const PARTS: readonly (readonly [RegExp, NonNullable<AmendedPlace['part']>])[] = [
  [/の?見出し(?!として|を付)/y, 'caption'],
  [/\(見出しを含む。?\)/y, 'with-caption'],
  [/の?[編章節款目]名/y, 'heading'],
  [/各号列記以外の部分/y, 'chapeau'],
  [/各号(?!列記)/y, 'items'],
];

export const partOf = (cursor: Cursor): AmendedPlace['part'] => PARTS.find(([pattern]) => take(cursor, pattern))?.[1];
