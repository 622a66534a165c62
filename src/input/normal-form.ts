/** White space of any kind, and what nobody sees: soft hyphens, joiners, marks of direction, selectors of variants. */
const SPACES = /[\s\p{Default_Ignorable_Code_Point}]+/gu;

/** More marks on one letter than any script has. Normalising long runs of them takes quadratic time. */
const PILED_MARKS = /([\p{M}\uff9e\uff9f]{30})[\p{M}\uff9e\uff9f]+/gu;

/** One form for full-width and half-width characters. */
export const oneWidth = (text: string): string => text.replace(PILED_MARKS, '$1').normalize('NFKC');

/** Without white space of any kind, invisible characters included. */
export const withoutSpaces = (text: string): string => text.replace(SPACES, '');

/**
 * The form in which words are compared: NFKC without any white space.
 * Voiced marks that stood apart from their letter until the spaces were gone are joined to it.
 */
export function normalForm(text: string): string {
  const bare = withoutSpaces(oneWidth(withoutSpaces(text)));
  return bare.replace(PILED_MARKS, '$1').normalize('NFC');
}
