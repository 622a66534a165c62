import { type Bilingual, type Citation, citeIn, type Day, type Language } from '../../src/index.js';
import { type Role, roles } from '../../src/regulation.js';
import { dayWithWeekdayIn } from '../../src/time/days-in-words.js';
import { type Markup, markup } from './markup.js';
import words from './words.json' with { type: 'json' };

export type Voice = ReturnType<typeof voiceIn>;

type PictureId = keyof typeof words.pictures;

/** What words leave open in braces. */
type Open = Readonly<Record<string, string | number>>;

/** What speaks on the map, in one language. */
export function voiceIn(language: Language) {
  const say = (said: Bilingual, open: Open = {}): string =>
    said[language].replace(/\{(\w+)\}/g, (_, name: string) => `${open[name]}`);
  const list = (items: readonly string[]): string => items.join(language === 'ja' ? '、' : ', ');
  const names = (several: readonly Role[]): string => list(several.map((role) => say(roles[role])));
  const date = (day: Day): string => say(dayWithWeekdayIn(day));
  return { say, list, names, date, cite: (citation: Citation) => citeIn(citation, language) };
}

/** A picture made from the library's data, below what is to be seen in it. */
export const figureOf = ({ say }: Voice, id: PictureId, open: Open, drawing: Markup, inWords?: Markup): Markup =>
  markup`<section id="${id}">
<h2 id="${id}-title">${say(words.pictures[id].title)}</h2>
<figure>
<figcaption><p>${say(words.pictures[id].caption, open)}</p></figcaption>
<div class="sheet">
${drawing}
</div>
${inWords}
</figure>
</section>
`;

/** What the signs of a picture mean. */
export const legendOf = ({ say }: Voice, meanings: Readonly<Record<string, Bilingual>>): Markup =>
  markup`<dl class="legend">${Object.entries(meanings).map(
    ([looks, meaning]) => markup`<dt><i class="sign ${looks}"></i></dt><dd>${say(meaning)}</dd>`,
  )}</dl>`;
