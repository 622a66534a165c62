/** A table as RFC 4180 has it. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');

/** Spreadsheets take these for the beginning of a formula, which may do anything, in full width as well. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

function cellOf(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
