import type { Bilingual, Language } from '../../src/index.js';
import words from './words.json' with { type: 'json' };

export { words };

export const languages = ['ja', 'en'] as const satisfies readonly Language[];

type Spoken<Said> = Said extends Bilingual
  ? string
  : Said extends object
    ? { readonly [Name in keyof Said]: Spoken<Said[Name]> }
    : Said;

const spoken = (language: Language): Spoken<typeof words> =>
  JSON.parse(JSON.stringify(words), (_, value) => value[language] ?? value);

/** What the site itself says in one language, beside the words of the library. */
export const wordsIn = { ja: spoken('ja'), en: spoken('en') };
