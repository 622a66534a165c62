import type { Bilingual } from '../input/language.js';
import { dateTimeIn, dayIn } from './days-in-words.js';
import { dateTimeOf, isInstant, readSpan } from './instant.js';
import { readMoment } from './moment.js';

/** 令和8年8月31日, or the hour in the ward with it where a moment tells the time; nothing of what is no moment. */
export function momentIn(moment: unknown): Bilingual | undefined {
  const span = readSpan(moment, '', []);
  if (span === undefined) return undefined;
  return isInstant(span) ? dateTimeIn(dateTimeOf(span.from)) : dayIn(readMoment(moment, '', [])!);
}
