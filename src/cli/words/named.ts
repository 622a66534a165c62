import { type Bilingual, type Language, withEnglishNames } from 'arakawa-it-rules';

/** Says texts that are read together, one after the other: in English, names are introduced where they come first. */
export function sayer(language: Language): (text: Bilingual) => string {
  const named = language === 'en' ? withEnglishNames() : (text: string) => text;
  return (text) => named(text[language]);
}
