import { escaped } from '../../src/print/html.js';

/** HTML that is safe to write as it stands. */
export class Markup {
  constructor(readonly html: string) {}
}

export type Part = string | number | Markup | readonly Part[] | false | undefined;

/** A template whose parts are escaped, in text and in quoted attributes alike, unless they are markup themselves. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(String.raw({ raw: strings }, ...parts.map(written)));

function written(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.html;
  return typeof part === 'object' ? part.map(written).join('') : escaped(`${part}`).replaceAll("'", '&#39;');
}
