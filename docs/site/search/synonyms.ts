import { glossary, introducedTerms } from '../../../src/regulation.js';
import { normal } from './terms.js';

/** One word in two spellings. */
const SPELLINGS: readonly (readonly [said: string, meant: string])[] = [
  ['だれ', '誰'],
  ['漏洩', '漏えい'],
  ['ウィルス', 'ウイルス'],
  ['サーバー', 'サーバ'],
  ['しめきり', '締切'],
  ['じゅうき', '住基'],
  ['ていそくすう', '定足数'],
];

/** Readings in kana lead to their terms, the longest first: those within others are not meant. */
export const synonyms: readonly (readonly [said: string, meant: string])[] = [
  ...SPELLINGS,
  ...[...glossary, ...introducedTerms]
    .filter(({ reading, term }) => reading.length > 2 && reading !== term)
    .map(({ reading, term }) => [reading, term] as const),
].map(([said, meant]) => [normal(said), normal(meant)] as const);
