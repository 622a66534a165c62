import type { Language } from 'arakawa-it-rules';
import { withBase } from 'vitepress';

/** A page of the site in the same language. */
export const pageLink = (path: string, language: Language): string =>
  withBase((language === 'ja' ? '/' : '/en/') + path);
