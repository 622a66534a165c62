import { type Citation, citeIn, type Language } from 'arakawa-it-rules';

/** Places, one after the other. */
export const placesInWords = (places: readonly Citation[], language: Language): string =>
  places.map((place) => citeIn(place, language)).join({ ja: '、', en: '; ' }[language]);
