import { decisions, type Language } from '../../../src/index.js';
import { type LedgerEntry, provisions } from '../../../src/regulation.js';
import { committees } from '../../map/committees.js';
import { coverage } from '../../map/coverage.js';
import { voiceIn as voiceOnMap } from '../../map/figure.js';
import { managers } from '../../map/managers.js';
import { markup } from '../../map/markup.js';
import { way } from '../../map/way.js';
import mapWords from '../../map/words.json' with { type: 'json' };
import { year } from '../../map/year.js';
import { namesInJapanese } from '../markdown.js';
import { words } from '../words.js';
import { type Chapter, chaptersOf, headingIn } from './chapters.js';
import { bullets, type Page, plain, rootOf, section, type Voice, voiceIn } from './page.js';

/** No clock: the same sources always give the same page. */
const PLANNED_FOR = 2027;

/** The regulation in pictures: its places, the way of an application, the committees, the managers, a year. */
export function picturesIn(language: Language, plannedFor = PLANNED_FOR, places = provisions): string {
  const voice = voiceOnMap(language);
  const { html } =
    markup`${coverage(voice, places)}${way(voice, plannedFor)}${committees(voice)}${managers(voice)}${year(voice, plannedFor - 1)}`;
  return language === 'ja' ? html : html.replace(/>[^<]+/g, namesInJapanese);
}

export const mapPage = (language: Language): Page => {
  // HTML ends at an empty line, for Markdown.
  const pictures = picturesIn(language).replace(/\n\s*(?=\n)/g, '');
  const chapters = chaptersOf(provisions).map((each) => folded(each, language));
  return {
    path: 'map',
    title: words.mapTitle[language],
    description: words.mapNote[language],
    body: `${plain(words.mapNote[language])}\n\n<div v-pre>\n${pictures}\n</div>\n\n${section(words.chapterByChapter[language], chapters.join('\n'))}`,
    frontmatter: { sidebar: false, aside: false, pageClass: 'map' },
  };
};

/** A chapter, with the question of each place. */
const folded = (chapter: Chapter, language: Language): string => {
  const voice = voiceIn(language);
  const places = chapter.articles.flatMap((article) => article.places);
  return `::: details ${plain(headingIn(chapter, language))}\n${bullets(places.map((place) => lineOf(place, voice)))}:::\n`;
};

function lineOf({ citation, kind, answeredBy }: LedgerEntry, { language, cite, link, say }: Voice): string {
  // What answers for the parts of a container stands there.
  const asked = decisions.filter(({ functionName }) => kind !== 'container' && answeredBy.includes(functionName));
  const questions = asked.map(
    ({ id, question }) =>
      `${link(say(question), `questions/${id}.md`)} [${words.tryIt[language]}](${rootOf(language)}desk.md#${id})`,
  );
  return `${cite(citation)} ${say(mapWords.kinds[kind])} ${questions.join(' · ')}`;
}
