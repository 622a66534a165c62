import { glossary, introducedTerms } from '../../../src/regulation.js';
import spellings from './spellings.json' with { type: 'json' };
import { normal } from './terms.js';

const readings = [...glossary, ...introducedTerms]
  .filter(({ reading, term }) => reading.length > 2 && reading !== term)
  .map(({ reading, term }) => [reading, term]);

/** What is meant by words in another spelling, and by readings in kana; the longest first, as some are within others. */
export const synonyms = [...spellings, ...readings]
  .map(([said, meant]) => [normal(said!), normal(meant!)] as const)
  .sort(([a], [b]) => b.length - a.length);
