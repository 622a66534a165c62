import type { Language } from 'arakawa-it-rules';

/** A closed day, and the next open one, where it is known. */
export function closedInWords(closedDay: string, nextOpenDay: string | undefined, language: Language): string {
  const next =
    nextOpenDay === undefined
      ? ''
      : { ja: `、翌開庁日は${nextOpenDay}`, en: `, the next open day is ${nextOpenDay}` }[language];
  return { ja: `${closedDay}は閉庁日${next}`, en: `${closedDay} is a closed day${next}` }[language];
}
