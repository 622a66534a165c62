import type { Bilingual } from '../../input/language.js';
import { isArticle, isChapter, numbersOf, type Part } from '../document/part.js';
import { follows } from '../labels.js';
import { contentOf } from './content.js';
import type { AmendedPlace, Deed, Level } from './operation.js';
import { REASONS } from './reasons.js';
import type { Clause } from './sentence.js';
import { squash } from './squashed.js';

const WITHOUT_PARTS: ReadonlySet<Level> = new Set(['words', 'row', 'proviso', 'second-sentence']);

/** What a clause does once the provisions are known that stand below its sentence, or why it cannot be told. */
export function withContent({ deeds, count }: Clause, text: string): readonly Deed[] | Bilingual {
  const [deed] = deeds;
  if (deed === undefined || !('level' in deed) || text === '') return REASONS.content;
  const place = together(deeds.map((each) => each.place));
  if (place === undefined) return REASONS.unknown;
  const vacated = deed.kind === 'replace' && /^[^。]{1,60}削除$/.test(squash(text));
  if (vacated) return [{ ...deed, kind: 'vacate', place, text }];
  if (!WITHOUT_PARTS.has(deed.level)) {
    const parts = contentOf(text, deed.level);
    if (parts === undefined) return REASONS.content;
    if (count !== undefined && count !== countOf(parts)) return REASONS.count;
  }
  return [{ ...deed, place, text }];
}

/** Several places as one, if each comes right after the one before. */
function together(places: readonly AmendedPlace[]): AmendedPlace | undefined {
  const [first, ...others] = places as [AmendedPlace, ...AmendedPlace[]];
  if (others.length === 0) return first;
  const isNext = (place: AmendedPlace, i: number) =>
    sameBut(place.citation, places[i]!.citation) &&
    follows(lastNumbers(place.citation), lastNumbers(places[i]!.citation));
  return others.every(isNext) ? { ...first, through: others.at(-1)!.citation } : undefined;
}

const LAST_STEP = /第\d+[条項号][の\d]*$/;
const sameBut = (one: string, other: string): boolean => one.replace(LAST_STEP, '') === other.replace(LAST_STEP, '');
const lastNumbers = (citation: string): readonly number[] => numbersOf(LAST_STEP.exec(citation)?.[0] ?? citation);

/** How many chapters, articles, paragraphs: those of the first's kind. */
function countOf(parts: readonly Part[]): number {
  const [first] = parts as [Part];
  const kind = isChapter(first) ? first.key.at(-1) : undefined;
  return parts.filter((part) => (kind === undefined ? true : !isArticle(part) && part.key.at(-1) === kind)).length;
}
