import type { Day, Language } from 'arakawa-it-rules';
import { dayIn } from '../../time/days-in-words.js';

/** A closed day, and the next open one, where it is known. */
export function closedInWords(closedDay: Day, nextOpenDay: Day | undefined, language: Language): string {
  const next =
    nextOpenDay === undefined
      ? ''
      : { ja: `、翌開庁日は${dayIn(nextOpenDay).ja}`, en: `, the next open day is ${dayIn(nextOpenDay).en}` }[language];
  return { ja: `${dayIn(closedDay).ja}は閉庁日${next}`, en: `${dayIn(closedDay).en} is a closed day${next}` }[language];
}
