import { type Citation, citeIn, decisions, type Language } from '../../../src/index.js';
import {
  defects,
  glossary,
  introducedTerms,
  type LedgerEntry,
  provisions,
  readings,
  roles,
} from '../../../src/regulation.js';
import { dayIn } from '../../../src/time/days-in-words.js';
import mapWords from '../../map/words.json' with { type: 'json' };
import { urgencies, words } from '../words.js';
import { casesOf } from './cases.js';
import { type ArticleInChapter, chaptersOf, headingIn } from './chapters.js';
import { bullets, type Page, plain, section, type Voice, voiceIn } from './page.js';
import { pathOfPlace, slugOf } from './place.js';

const chapters = chaptersOf(provisions);

export const articlePages = (language: Language): Page[] => [
  listOfArticles(language),
  ...chapters.flatMap(({ name, articles }) =>
    name === '附則' ? [supplementary(articles, language)] : articles.map((article) => pageOf(article, language)),
  ),
];

/** 第12条　新規導入等の申請, Article 12: Application for introductions. */
const titleIn = ({ citation, places: [first] }: ArticleInChapter, language: Language): string =>
  [citeIn(citation, language), first!.caption[language]].join(language === 'ja' ? '　' : ': ');

/** What stands in the navigation beside the pages, by chapter. */
export const articlesByChapter = (language: Language) =>
  chapters.map((chapter) => ({
    text: headingIn(chapter, language),
    items:
      chapter.name === '附則'
        ? [{ text: words.supplementary[language], path: 'articles/supplementary' }]
        : chapter.articles.map((article) => ({
            text: titleIn(article, language),
            path: `articles/${slugOf(article.citation)}`,
          })),
  }));

const listOfArticles = (language: Language): Page => {
  const { link } = voiceIn(language);
  return {
    path: 'articles/index',
    title: words.articles[language],
    description: words.articlesNote[language],
    body: `${plain(words.articlesNote[language])}\n${articlesByChapter(language)
      .map(({ text, items }) =>
        section(plain(text), bullets(items.map((item) => link(plain(item.text), `${item.path}.md`)))),
      )
      .join('')}`,
  };
};

function pageOf(article: ArticleInChapter, language: Language): Page {
  const voice = voiceIn(language);
  const { places } = article;
  const first = places[0]!;
  return {
    path: `articles/${slugOf(article.citation)}`,
    title: titleIn(article, language),
    description: first.summary[language],
    alsoCalled: places.map(({ citation }) => citation),
    body: `${attested(first, voice)}\n${places.map((place) => placeIn(place, voice)).join('')}`,
  };
}

function supplementary(articles: readonly ArticleInChapter[], language: Language): Page {
  const voice = voiceIn(language);
  const places = articles.flatMap((article) => article.places);
  return {
    path: 'articles/supplementary',
    title: words.supplementary[language],
    description: words.supplementaryNote[language],
    alsoCalled: places.map(({ citation }) => citation),
    body: `${plain(words.supplementaryNote[language])}\n${places.map((place) => placeIn(place, voice)).join('')}`,
  };
}

function attested({ attestedFrom, amendedBy }: LedgerEntry, { say }: Voice): string {
  const day = dayIn(attestedFrom);
  const amended = amendedBy.length > 0;
  return say({
    ja: `この文言を確認できるのは${day.ja}から${amended ? `（改正 ${amendedBy.join('、')}）` : ''}。`,
    en: `Known to read so from ${day.en}${amended ? ` (amended by ${amendedBy.join(', ')})` : ''}.`,
  });
}

/** What one place says in our words, who owes what by it, what answers for it, and what is open or wrong about it. */
function placeIn(place: LedgerEntry, voice: Voice): string {
  const { citation, kind, summary, acts, nothingToCompute } = place;
  const { language, say, link } = voice;
  const isHere = ({ citations }: { readonly citations: readonly Citation[] }) => citations.includes(citation);
  const heading = `${plain(citeIn(citation, language))} <Badge type="info">${mapWords.kinds[kind][language]}</Badge>`;
  const parts = [
    `${say(summary)}\n`,
    listed(
      words.owed[language],
      acts.map((act) => actIn(act, voice)),
    ),
    // What answers for its parts stands there.
    kind !== 'container' && listed(words.answers[language], answersOf(place, voice)),
    nothingToCompute && `**${words.nothingToCompute[language]}** ${say(nothingToCompute)}\n`,
    listed(
      words.readings[language],
      Object.values(readings)
        .filter(isHere)
        .map(({ id, question }) => link(say(question), `readings/${id}.md`)),
    ),
    listed(
      words.defects[language],
      defects.filter(isHere).map(({ id, says }) => link(say(says), `defects/${id}.md`)),
    ),
    listed(words.uses[language], usesOf(place, voice)),
    tested(citation, voice),
  ];
  return section(heading, parts.filter(Boolean).join('\n'), citation);
}

const listed = (title: string, items: readonly string[]): string | undefined =>
  items.length > 0 ? `**${title}**\n\n${bullets(items)}` : undefined;

function actIn(
  { mode, by, act, toward, urgency, when }: LedgerEntry['acts'][number],
  { language, say }: Voice,
): string {
  const posts = (all: readonly (keyof typeof roles)[]) =>
    all.map((role) => say(roles[role])).join(language === 'ja' ? '、' : ', ');
  const soon = [when && say(when), urgencies[urgency]?.[language]]
    .filter(Boolean)
    .join(language === 'ja' ? '、' : '; ');
  const head = `${words[mode][language]}：${posts(by)}${toward ? ` → ${posts(toward)}` : ''}`;
  return `${language === 'ja' ? head : head.replace('：', ': ')}<br>${say(act)}${soon ? (language === 'ja' ? `（${soon}）` : ` (${soon})`) : ''}`;
}

/** Questions by their question; what else answers by its name. */
const answersOf = ({ answeredBy }: LedgerEntry, { say, link }: Voice): string[] =>
  answeredBy.map((name) => {
    const decision = decisions.find(({ functionName }) => functionName === name);
    return decision ? link(say(decision.question), `questions/${decision.id}.md`) : `\`${name}\``;
  });

const terms = [...glossary, ...introducedTerms];

const usesOf = ({ uses }: LedgerEntry, { language, link }: Voice): string[] => {
  const links = uses.map((use) => {
    if (/^(第\d|附則|別表)/.test(use))
      return link(plain(citeIn(use as LedgerEntry['citation'], language)), pathOfPlace(use as LedgerEntry['citation']));
    const term = terms.find((each) => each.term === use);
    return term ? link(plain(language === 'ja' ? use : `${term.english} (${use})`), `glossary.md#${use}`) : plain(use);
  });
  return links.length > 0 ? [links.join(language === 'ja' ? '、' : ', ')] : [];
};

const grounds = decisions.flatMap((decision) => casesOf(decision).map(({ verdict }) => verdict.grounds));

/** In how many test vectors a condition of this place is examined; one may hold there by one ground and fail by another. */
function tested(citation: LedgerEntry['citation'], { language, say }: Voice): string | undefined {
  const here = grounds.map((each) => each.filter((ground) => ground.citation === citation).map(({ holds }) => holds));
  const count = (wanted?: boolean | 'unknown') =>
    here.filter((each) => (wanted === undefined ? each.length > 0 : (each as unknown[]).includes(wanted))).length;
  if (count() === 0) return undefined;
  return `**${words.tested[language]}** ${say({
    ja: `${count()}件（成立 ${count(true)}・不成立 ${count(false)}・不明 ${count('unknown')}）`,
    en: `${count()} (holds ${count(true)}, does not hold ${count(false)}, unknown ${count('unknown')})`,
  })}\n`;
}
