import type { Citation, Language } from 'arakawa-it-rules';
import { withBase } from 'vitepress';
import type { Asked } from './sheet.js';

const root = (language: Language) => (language === 'ja' ? '/' : '/en/');

/** A place of the regulation, where the map has it. */
export const placeLink = (citation: Citation, language: Language): string =>
  withBase(`${root(language)}map.html#${encodeURIComponent(citation)}`);

export const questionLink = (asked: Asked, language: Language): string =>
  withBase(`${root(language)}questions/${asked}.html`);

export const deskLink = (fragment: string, language: Language): string =>
  withBase(`${root(language)}desk.html${fragment}`);
