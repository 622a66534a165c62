import type { Bilingual } from '../../src/index.js';
import { type Answer, answers } from './answers.js';
import { kinds } from './kinds.js';
import { both, type Markup, markup } from './markup.js';
import { headingIn } from './place-list.js';
import type { ChapterOnMap, Place } from './places.js';

/** What the list of places can be narrowed down by. The script reads it; without script the list is whole. */
export function filterOf(chapters: readonly ChapterOnMap[], places: readonly Place[]): Markup {
  const kindsHere = Object.entries(kinds).filter(([kind]) => places.some((place) => place.kind === kind));
  const answersHere = Object.entries(answers).filter(([answer]) => places.some((place) => place.answer === answer));
  return markup`<form class="filter" role="search" aria-labelledby="map-title">
${field('q', { ja: '言葉', en: 'Words' }, markup`<input type="search" id="q" name="q" autocomplete="off" spellcheck="false">`)}
${field(
  'chapter',
  { ja: '章', en: 'Chapter' },
  select(
    'chapter',
    chapters.map((chapter) => [chapter.name, chapterIn(chapter)]),
  ),
)}
${field('kind', { ja: '種類', en: 'Kind' }, select('kind', kindsHere))}
${field('answer', { ja: '応えるもの', en: 'Answered by' }, select('answer', answersHere as [Answer, Bilingual][]))}
<p class="count" role="status"><output name="count">${places.length}</output> / ${places.length}</p>
<button type="button">${both({ ja: 'すべて表示', en: 'Show all' })}</button>
</form>
`;
}

const chapterIn = (chapter: ChapterOnMap): Bilingual => ({
  ja: headingIn(chapter, 'ja'),
  en: headingIn(chapter, 'en'),
});

const field = (id: string, name: Bilingual, control: Markup): Markup =>
  markup`<div><label for="${id}">${both(name)}</label>${control}</div>`;

/** An option holds plain text only; the script puts in that of the language chosen. */
const select = (id: string, options: readonly (readonly [string, Bilingual])[]): Markup =>
  markup`<select id="${id}" name="${id}">${[['', { ja: 'すべて', en: 'All' }] as const, ...options].map(
    ([value, { ja, en }]) => markup`<option value="${value}" data-ja="${ja}" data-en="${en}">${ja}</option>`,
  )}</select>`;
