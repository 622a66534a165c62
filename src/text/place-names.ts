import type { Language } from '../input/language.js';

const ROMAN = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function roman(number: number): string {
  const found = ROMAN.find(([value]) => value <= number);
  return found === undefined ? '' : found[1] + roman(number - found[0]);
}

const ERA_START: Readonly<Record<string, number>> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 };
const DIRECTIVE = /^附則\(([^\d元]+)(\d+|元)年(.+)第(\d+)号\)/;
const ROLES: Readonly<Record<string, string>> = {
  本文: ', main clause',
  ただし書: ', proviso',
  前段: ', first sentence',
  後段: ', second sentence',
  の表: ', table',
  備考: ', remarks',
};
const LEVELS: Readonly<Record<string, string>> = {
  編: 'Part',
  章: 'Chapter',
  節: 'Section',
  款: 'Subsection',
  目: 'Division',
  条: 'Article',
};
const FORM = /^(?:別記|別紙)?(?:様式(?:第?(\d+)号?)?|第(\d+)号様式)(?:の(\d+))?$/;
const SHEET = /^(別記|別図|別紙)(?:第?(\d+)号?)?(?:の(\d+))?$/;
const SHEETS: Readonly<Record<string, string>> = { 別記: 'Annex', 別図: 'Appended Figure', 別紙: 'Attachment' };
const SUB_ITEM = /\(([ア-ン])\)|\((?:[a-z]+|\d+)\)(?:の\d+)*|[ア-ンa-z①-⑳]/g;

/**
 * The name of a place in a language, as `citeIn` gives it; also of places that the regulation does not have, which a
 * text may.
 */
export function placeName(citation: string, language: Language): string {
  if (language === 'ja') return citation;
  return citation
    .replace(SUB_ITEM, (all, kana?: string) => `, sub-item ${kana ?? all.replaceAll('の', '-')}`)
    .replace(DIRECTIVE, (_, era: string, year: string, series: string, number: string) => {
      const kind = series
        .replace(/^訓令(?=.)/, 'Directive ')
        .replace(/^訓令$/, 'Directive')
        .replace('甲', 'A');
      return `Supplementary Provisions (${kind} No. ${number} of ${ERA_START[era]! + (year === '元' ? 1 : Number(year))})`;
    })
    .replace(/^附則/, 'Supplementary Provisions')
    .replace(
      /^別表第?(\d*)(?:の(\d+))?(?=$|備考)/,
      (_, number: string, branch?: string) => `Appended Table ${number}${dash(branch)}`,
    )
    .replace(FORM, (_, first: string | undefined, second: string | undefined, branch?: string) =>
      `Form ${first ?? second ?? ''}${dash(branch)}`.trim(),
    )
    .replace(SHEET, (_, kind: string, number = '', branch?: string) =>
      `${SHEETS[kind]} ${number}${dash(branch)}`.trim(),
    )
    .replace(
      /第(\d+)([編章節款目条])((?:の\d+)*)/g,
      (_, number: string, level: string, branches: string) =>
        `, ${LEVELS[level]} ${number}${branches.replaceAll('の', '-')}`,
    )
    .replace(/第(\d+)項/, ', paragraph ($1)')
    .replace(
      /第(\d+)号((?:の\d+)*)/,
      (_, number: string, branches: string) => `, item (${roman(Number(number))})${branches.replaceAll('の', '-')}`,
    )
    .replace(/本文|ただし書|前段|後段|の表|備考/g, (role) => ROLES[role]!)
    .replace(/^, /, '')
    .trim();
}

const dash = (branch: string | undefined): string => (branch === undefined ? '' : `-${branch}`);
