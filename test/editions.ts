import { applicationDay } from '../src/articles/article-12-introduction.js';
import { supposing, type Versions } from '../src/regulation/versions.js';

const wordingOf2023 = new Map<Versions, Versions>([
  [applicationDay, [{ citation: '第12条第2項本文', from: '2023-04-01', month: 8, day: 31 } as Versions[0]]],
]);

/**
 * Asks under the deadline of 31 August, whatever is encoded since: for tests that are about a day of the calendar, or about an
 * amendment of just that deadline.
 */
export const asOf2023 = <Answer>(ask: () => Answer): Answer => supposing(wordingOf2023, ask);

/** The same for a function that is asked again and again. */
export const askedAsOf2023 =
  <Given extends readonly unknown[], Answer>(ask: (...given: Given) => Answer) =>
  (...given: Given): Answer =>
    asOf2023(() => ask(...given));
