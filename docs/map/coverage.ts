import type { LedgerEntry } from '../../src/regulation.js';
import { type Chapter, chaptersOf } from '../site/pages/chapters.js';
import { pathOfPlace } from '../site/pages/place.js';
import { figureOf, legendOf, type Voice } from './figure.js';
import { type Markup, markup } from './markup.js';
import words from './words.json' with { type: 'json' };

/** What answers for a place, by the most that the library does with it. */
export function answerFor({ answeredBy, nothingToCompute }: LedgerEntry): keyof typeof words.answers {
  if (answeredBy.some((name) => name.startsWith('decide'))) return 'decision';
  if (answeredBy.includes('dutiesOf') || answeredBy.includes('powersOf')) return 'acts';
  if (answeredBy.length > 0) return 'data';
  return nothingToCompute === undefined ? 'fault' : 'nothing';
}

/** One cell for each place of the regulation, by what answers for it. */
export function coverage(voice: Voice, places: readonly LedgerEntry[]): Markup {
  const found = places.map(answerFor);
  const counts = Object.entries(words.answers).map(([answer, { ja, en }]) => {
    const count = found.filter((each) => each === answer).length;
    return [answer, { ja: `${ja} ${count}`, en: `${en} ${count}` }];
  });
  const drawing = markup`${legendOf(voice, Object.fromEntries(counts))}
<ol class="chapters">${chaptersOf(places).map((chapter) => rowOf(voice, chapter))}</ol>`;
  return figureOf(voice, 'coverage', { places: places.length }, drawing);
}

const rowOf = (voice: Voice, { name, title, heading, articles }: Chapter): Markup => markup`<li>
<strong>${heading ? markup`${cellOf(voice, heading)}&ensp;${name.replace(/\D/g, '')} ` : markup`&emsp;&emsp;`}${voice.say(title)}</strong>
<ul>${articles.map((article) => articleIn(voice, article))}</ul>
</li>
`;

/** The label is the link for the keyboard: one for each article, not one for each cell. */
function articleIn(voice: Voice, { citation, places }: Chapter['articles'][number]): Markup {
  const [, article, branch] = /^第(\d+)条(?:の(\d+))?$/.exec(citation) ?? [];
  const number = [article, branch].filter(Boolean).join(voice.say({ ja: 'の', en: '-' }));
  const label = number || citation.replace('別表第', '').replace('附則', voice.say({ ja: '附則', en: 'Suppl.' }));
  const address = pathOfPlace(citation, '.html');
  return markup`<li><a href="${address}" aria-label="${label} (${voice.cite(citation)})">${label}</a><br>
${places.map((place) => cellOf(voice, place))}</li>
`;
}

function cellOf({ say, cite }: Voice, place: LedgerEntry): Markup {
  const answer = answerFor(place);
  const name = `${cite(place.citation)}: ${say(words.answers[answer])}`;
  const looks = `sign ${answer} ${place.kind}`;
  return markup`<a class="${looks}" href="${pathOfPlace(place.citation, '.html')}" tabindex="-1" title="${name}" aria-label="${name}"></a> `;
}
