import type { Citation, Language } from 'arakawa-it-rules';
import { withBase } from 'vitepress';
import { pathOfPlace } from '../pages/place.js';
import type { Asked } from './case.js';

const link = (path: string, language: Language): string => withBase((language === 'ja' ? '/' : '/en/') + path);

/** A place of the regulation, on the page of its article. */
export const placeLink = (citation: Citation, language: Language): string =>
  link(pathOfPlace(citation, '.html'), language);

export const questionLink = (asked: Asked, language: Language): string => link(`questions/${asked}.html`, language);

export const deskLink = (fragment: string, language: Language): string => link(`desk.html${fragment}`, language);
