import { decisions, type Language } from '../../../src/index.js';
import { kinds } from '../../map/kinds.js';
import { picturesOf } from '../../map/map.js';
import { type ChapterOnMap, chaptersOf, headingIn, type Place, placesOf } from '../../map/places.js';
import { words } from '../words.js';
import { bullets, type Page, plain, rootOf, section, type Voice, voiceIn } from './page.js';

/** No clock: the same sources always give the same page. */
const PLANNED_FOR = 2027;

export const mapPage = (language: Language): Page => ({
  path: 'map',
  title: words.mapTitle[language],
  description: words.mapNote[language],
  body: [
    `${plain(words.mapNote[language])}\n\n<div v-pre>\n`,
    // HTML ends at an empty line, for Markdown.
    picturesOf(placesOf(), PLANNED_FOR)
      .in(language)
      .replace(/\n\s*(?=\n)/g, ''),
    '\n</div>\n\n<FittingPictures />\n',
    section(
      words.chapterByChapter[language],
      chaptersOf(placesOf())
        .map((each) => folded(each, language))
        .join('\n'),
    ),
  ].join(''),
  frontmatter: { sidebar: false, aside: false, pageClass: 'map' },
});

/** A chapter, with the question of each place. */
const folded = (chapter: ChapterOnMap, language: Language): string => {
  const voice = voiceIn(language);
  const places = chapter.articles.flatMap((article) => article.places);
  return `::: details ${plain(headingIn(chapter, language))}\n${bullets(places.map((place) => lineOf(place, voice)))}:::\n`;
};

function lineOf({ citation, kind, answeredBy }: Place, { language, cite, link, say }: Voice): string {
  const asked = decisions.filter(({ functionName }) => answeredBy.includes(functionName));
  // What answers for its parts stands there.
  if (kind === 'container' || asked.length === 0) return `${cite(citation)} ${say(kinds[kind])}`;
  const questions = asked.map(
    ({ id, question }) =>
      `${link(say(question), `questions/${id}.md`)} [${words.tryIt[language]}](${rootOf(language)}desk.md#${id})`,
  );
  return `${cite(citation)} ${say(kinds[kind])}: ${questions.join(' · ')}`;
}
