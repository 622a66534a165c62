import { table1 } from '../articles/appended-table-1.js';
import { table2 } from '../articles/appended-table-2.js';
import { table3 } from '../articles/appended-table-3.js';
import { history, supplementaryProvisions } from '../articles/supplementary-provisions.js';
import { complain, type Issue } from '../input/errors.js';
import { orAbsent, understand } from '../input/facts.js';
import { chapters } from '../regulation/chapters.js';
import type { Citation } from '../regulation/citation.js';
import { edition } from '../regulation/edition.js';
import type { Article } from '../regulation/provision.js';
import { type Day, readDay } from '../time/calendar.js';
import { articles } from './ledger.js';
import { sinceOf } from './since.js';

/**
 * Whether the text at one place is known to have read, on one day, as this library encodes it.
 * @ja ある箇所の文言が、ある日に、写しのとおりであったと確認できるか
 */
export interface Attestation {
  readonly citation: Citation;
  readonly on: Day;
  /**
   * - `attested`: known for that day.
   * - `not-attested`: the day is earlier than the first one known. Verdicts say so in the caveat `text-not-attested`.
   * - `as-last-known`: the day is later than the edition; it reads so unless it has been amended since.
   */
  readonly status: 'attested' | 'not-attested' | 'as-last-known';
  /** The first day for which the wording is known. */
  readonly attestedFrom: Day;
  /**
   * The directives that gave it its wording and took effect on that day. Empty where no amendment is noted: then the
   * day is merely as far back as the amendment notes reach.
   */
  readonly amendedBy: readonly string[];
  /** The last day on which the edition is known to be the text in force. Later amendments cannot be known. */
  readonly knownUntil: Day;
}

/**
 * Whether the text held at a place is attested as encoded on a day.
 *
 * An item or paragraph is as old as its article, since amendment notes stand at articles and tables. A chapter is
 * attested once all of its articles are. A supplementary provision says what it says from the day it took effect.
 *
 * Edges. The day on which an amendment takes effect is attested. Days after `edition.inForceFrom` are
 * `as-last-known`, never `attested`: the one text held was in force on that day, and nothing in it can tell of an
 * amendment made since.
 *
 * @throws InvalidFactsError if the regulation has no such place or the day is not `YYYY-MM-DD`.
 * @example
 * ```ts
 * attestation('第12条第2項ただし書', '2023-03-31').status // => 'not-attested'
 * attestation('第12条第2項ただし書', '2023-04-01').amendedBy // => ['令和5年訓令甲第4号']
 * attestation('第4条', '2022-04-01').status // => 'attested'
 * attestation('第4条', '2026-08-31').status // => 'as-last-known'
 * ```
 * @ja ある箇所の文言が、その日に写しのとおりであったと確認できるかを答える。
 */
export function attestation(citation: Citation, day: Day): Attestation {
  const { texts, on } = understand({ citation, day }, (given, issues) => ({
    texts: textsAt(given['citation'], issues),
    on: readDay(orAbsent(given['day']), 'day', issues),
  }));
  const attestedFrom = texts.map(sinceOf).reduce((a, b) => (a > b ? a : b));
  const knownUntil = edition.inForceFrom;
  return {
    citation,
    on: on!,
    status: on! < attestedFrom ? 'not-attested' : on! > knownUntil ? 'as-last-known' : 'attested',
    attestedFrom,
    amendedBy: directivesOf(citation, texts, attestedFrom),
    knownUntil,
  };
}

/** The article, table or supplementary provision that a place belongs to; all articles of a chapter. */
function textsAt(citation: unknown, issues: Issue[]): readonly Article[] {
  const chapter = chapters.find((each) => each.citation === citation);
  const texts =
    chapter === undefined
      ? [...articles, ...supplementaryProvisions, table1, table2, table3].filter(({ provisions }) =>
          provisions.some((provision) => provision.citation === citation),
        )
      : articles.filter((article) => article.chapter === chapter.citation);
  if (texts.length === 0)
    complain(issues, 'citation', 'not-one-of', '規程にない箇所です。', 'The regulation has no such place.');
  return texts;
}

function directivesOf(citation: Citation, texts: readonly Article[], attestedFrom: Day): string[] {
  if (citation === '附則') return [edition.number];
  const directive = /^附則\((.+)\)$/.exec(citation)?.[1];
  if (directive !== undefined) return [directive];
  const noted = texts.flatMap(({ amendedBy }) => amendedBy);
  return history
    .filter((entry) => entry.inForceFrom === attestedFrom && noted.includes(entry.directive))
    .map((entry) => entry.directive);
}
