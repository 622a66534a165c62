import type { Citation } from '../../../src/index.js';

/** Where a place of the regulation stands: its article's page, without extension, and there under its own name. */
export const pathOfPlace = (citation: Citation, extension = '.md'): string =>
  `articles/${slugOf(citation)}${extension}${/^第\d+章$/.test(citation) ? '' : `#${inAddress(citation)}`}`;

/** `article-12`, `article-2-2`, `table-1`; all supplementary provisions are one page, as chapters are their list. */
export function slugOf(citation: Citation): string {
  const [, article, inserted] = /^第(\d+)条(?:の(\d+))?/.exec(citation) ?? [];
  if (article !== undefined) return `article-${[article, inserted].filter(Boolean).join('-')}`;
  if (citation.startsWith('別表')) return `table-${citation.at(-1)}`;
  return citation.startsWith('附則') ? 'supplementary' : 'index';
}

/** Brackets would end a link of Markdown. */
export const inAddress = (text: string): string =>
  encodeURIComponent(text).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
