import type { Bilingual, Language } from '../../../src/index.js';
import { both, inBoth, type Markup, markup } from '../markup.js';
import { linesOf } from './lines.js';

/** A picture made from the library's data, in either language and for wide and narrow pages, of which one is shown. */
export interface Picture {
  readonly id: string;
  readonly title: Bilingual;
  /** Under the heading: what is to be seen, and by which article. */
  readonly caption: Bilingual;
  /** All that the picture shows, in words, for whoever does not see it. */
  readonly description: Bilingual;
  readonly draw: (language: Language, width: number) => Drawing;
  /** A picture with links is a group, not an image: images hide what is in them from screen readers. */
  readonly linked?: boolean;
}

export interface Drawing {
  readonly height: number;
  readonly content: Markup;
}

const WIDTHS = { wide: 680, narrow: 340 } as const;

export const figureOf = (
  picture: Picture,
  after?: Markup,
): Markup => markup`<section class="picture" id="${picture.id}">
<h2>${both(picture.title)}</h2>
<p class="lead">${both(picture.caption)}</p>
<figure>
${inBoth((language) => [svg(picture, language, 'wide'), markup`<template>${svg(picture, language, 'narrow')}</template>`])}
</figure>
${after}
</section>
`;

function svg({ id, title, description, draw, linked }: Picture, language: Language, size: keyof typeof WIDTHS): Markup {
  const width = WIDTHS[size];
  const { height, content } = draw(language, width);
  const own = `${id}-${size}`;
  return markup`<svg class="${size}" viewBox="0 0 ${width} ${height}" role="${linked ? 'group' : 'img'}" aria-labelledby="${own}-title" aria-describedby="${own}-desc">
<title id="${own}-title">${title[language]}</title>
<desc id="${own}-desc">${description[language]}</desc>
${content}
</svg>
`;
}

/** One line of text. */
export const textAt = (x: number, y: number, text: string | number, look = ''): Markup =>
  markup`<text x="${x}" y="${y}"${look !== '' && markup` class="${look}"`}>${text}</text>`;

/** A text in as many lines as it needs, and where the next would be. */
export function paragraphAt(
  [x, y]: readonly [number, number],
  text: string,
  { size, width, language, look = '' }: { size: number; width: number; language: Language; look?: string },
): { readonly content: Markup; readonly below: number } {
  const leading = Math.round(size * 1.5);
  const lines = linesOf(text, width / size, language);
  const content = markup`<text class="${look}">${lines.map(
    (line, i) =>
      markup`<tspan x="${x}" y="${y + i * leading}">${line}${language === 'en' && i < lines.length - 1 && ' '}</tspan>`,
  )}</text>`;
  return { content, below: y + lines.length * leading };
}

/** A sign and what it means. */
export interface Meaning {
  /** The sign around a middle. */
  readonly sign: (x: number, y: number) => Markup;
  readonly text: string;
}

export function legendAt(top: number, meanings: readonly Meaning[], language: Language, width: number) {
  const content: Markup[] = [];
  let y = top;
  for (const { sign, text } of meanings) {
    const said = paragraphAt([30, y + 5], text, { size: 13, width: width - 30, language });
    content.push(sign(11, y), said.content);
    y = said.below;
  }
  return { content, below: y };
}
