import { attempt } from '../input/attempt.js';
import type { Ground } from '../verdict/verdict.js';
import { asRegulation } from './as-regulation.js';
import { type Edition, editionOf, encodedEdition } from './edition.js';
import type { ParsedProvision, Regulation } from './regulation.js';
import { rowFindingsOf } from './rows.js';
import { isWithin } from './within.js';

/**
 * The official wording beside one ground of a verdict.
 * @ja 根拠1件と、その規定の文言
 */
export interface Quotation<Code extends string = string> {
  readonly code: Code;
  readonly citation: string;
  /** Whether the text has such a place. */
  readonly found: boolean;
  /**
   * The place with all that it holds, part by part on lines of their own: an article's caption, paragraphs and items, a
   * table's rows. Empty where the text has no such place.
   */
  readonly words: string;
  /** Whether it reads as the library encodes it, its parts included. */
  readonly asEncoded: boolean;
}

/**
 * The official wording beside each ground of a verdict, from your own copy of the text.
 *
 * @throws InvalidTextError if the text cannot be read as that of a regulation.
 * @throws InvalidFactsError if the verdict is none.
 * @example
 * ```ts
 * const verdict = decideOperation({ residentOperated: false, authorisation: 'none' });
 * const [first] = quote(verdict, '第10条 書庫は、館長の許可を受けた者に限り、開くことができる。');
 * first?.words // => '書庫は、館長の許可を受けた者に限り、開くことができる。'
 * first?.asEncoded // => false
 * ```
 * @ja 判断の各根拠に、手元の文章から規定の文言を添える。
 */
export function quote<Code extends string>(
  verdict: { readonly grounds: readonly Ground<Code>[] },
  text: string | Regulation,
): readonly Quotation<Code>[] {
  const wording = wordingIn(asRegulation(text));
  return attempt(() => verdict.grounds.map(({ code, citation }) => ({ code, citation, ...wording(citation) })));
}

/** The official wording of a place. */
export function wordingIn(regulation: Regulation): (citation: string) => Omit<Quotation, 'code' | 'citation'> {
  const [own, encoded] = [editionOf(regulation), encodedEdition()];
  return (citation) => {
    const found = regulation.provisions.some((place) => place.citation === citation);
    const words = found ? wordsOf(regulation, citation) : '';
    return { found, words, asEncoded: found && readsAlike(own, encoded, citation) };
  };
}

function wordsOf({ provisions, rows }: Regulation, citation: string): string {
  const own = provisions.filter((place) => place.citation === citation || isWithin(place.citation, citation));
  const lines: string[] = [];
  for (const [i, place] of own.entries()) {
    const isClause = /(?:本文|ただし書|前段|後段)$/.test(place.citation);
    if (place.caption !== undefined) lines.push(`(${place.caption})`);
    if (isClause && i > 0) lines.push(`${lines.pop()!}${place.words}`);
    else lines.push(i === 0 ? place.words : labelled(place));
  }
  for (const { table, cells } of rows) if (table === citation) lines.push(cells.join(' '));
  return lines.filter((line) => line !== '').join('\n');
}

const labelled = ({ label, words }: ParsedProvision): string => (label === '' ? words : `${label} ${words}`);

function readsAlike(own: Edition, encoded: Edition, citation: string): boolean {
  const prints = ({ places }: Edition) =>
    places
      .filter((place) => place.citation === citation || isWithin(place.citation, citation))
      .map((place) => [place.citation, place.print, place.captionPrint].join(' '))
      .join('\n');
  const rows = ({ rows: all }: Edition) => all.filter(({ table }) => table === citation);
  const alike = rowFindingsOf(rows(encoded), rows(own)).every(({ status }) => status === 'same');
  return alike && prints(own) === prints(encoded);
}
