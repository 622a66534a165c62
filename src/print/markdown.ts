/** A text within a line of GitHub's Markdown that stands for nothing but itself. */
export const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]|~#$]/g, (sign) => `\\${sign}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\n\r]+/g, ' ');

/** The same at the beginning of a line, where it might begin a list, a quotation or a line across. */
export const escapedLine = (text: string): string =>
  escaped(text)
    .trim()
    .replace(/^(\d*)(?=[-+>=.)])/, '$1\\');
