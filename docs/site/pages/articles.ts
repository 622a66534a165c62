import { type Citation, citeIn, decisions, type Ground, type Language } from '../../../src/index.js';
import { defects, type LedgerEntry, provisions, readings, roles } from '../../../src/regulation.js';
import { dayIn } from '../../../src/time/days-in-words.js';
import mapWords from '../../map/words.json' with { type: 'json' };
import { casesOf } from './cases.js';
import { chaptersOf, headingIn } from './chapters.js';
import { bullets, noted, type Page, pagesOf, plain, section, type Voice } from './page.js';
import { slugOf } from './place.js';
import { terms } from './tables.js';

/** What stands on one page: an article, a table, or all supplementary provisions together. */
const sheets = chaptersOf(provisions).flatMap((chapter) => chapter.articles.map(({ places }) => ({ chapter, places })));

export const articlePages = (language: Language): Page[] => pagesOf('articles', sheets, pageOf, language);

function pageOf({ chapter, places }: (typeof sheets)[number], voice: Voice): Page {
  const { language, words, text } = voice;
  const first = places[0]!;
  const path = `articles/${slugOf(first.citation)}`;
  const group = headingIn(chapter, language);
  const begun = chapter.articles[0]!.places === places ? [group] : [];
  const listing = { group, alsoCalled: [...places.map(({ citation }) => citation), ...begun] };
  const body = places.map((place) => placeIn(place, voice)).join('');
  if (chapter.name === '附則')
    return { ...noted(path, words.supplementary, words.supplementaryNote, body), ...listing };
  // 第12条　新規導入等の申請, Article 12: Application for introductions.
  const title = `${citeIn(first.citation, language)}${words.dash}${text(first.caption)}`;
  return { path, title, description: first.summary[language], body: `${attested(first, voice)}\n${body}`, ...listing };
}

function attested({ attestedFrom, amendedBy }: LedgerEntry, { language, words, cite }: Voice): string {
  const amendments = amendedBy.map((directive) => cite(`附則(${directive})` as Citation)).join(words.comma);
  const amended = amendments && `${words.opening}${words.amended}${amendments}${words.closing}`;
  return `${words.attested}${dayIn(attestedFrom)[language]}${amended}`;
}

/** What one place says in our words, who owes what by it, what answers for it, and what is open or wrong about it. */
function placeIn(place: LedgerEntry, voice: Voice): string {
  const { citation, kind, summary, acts, nothingToCompute } = place;
  const { language, words, say, link, linkTo } = voice;
  const said = say(summary);
  const isHere = ({ citations }: { readonly citations: readonly Citation[] }) => citations.includes(citation);
  const lists = {
    owed: acts.map((act) => actIn(act, voice)),
    // What answers for its parts stands there.
    answers: kind === 'container' ? [] : answersOf(place, voice),
    nothingToCompute: nothingToCompute ? say(nothingToCompute) : '',
    readings: Object.values(readings)
      .filter(isHere)
      .map((reading) => linkTo('readings', reading)),
    defects: defects.filter(isHere).map(({ id, says }) => link(say(says), `defects/${id}.md`)),
    uses: usesOf(place, voice),
    tested: tested(citation, voice),
  };
  const parts = Object.entries(lists)
    .filter(([, content]) => content.length > 0)
    .map(([name, content]) => {
      const title = `**${words[name as keyof typeof lists]}**`;
      return typeof content === 'string' ? `${title} ${content}\n` : `${title}\n\n${bullets(content)}`;
    });
  const heading = `${plain(citeIn(citation, language))} <Badge type="info">${mapWords.kinds[kind][language]}</Badge>`;
  return section(heading, [`${said}\n`, ...parts].join('\n'), citation);
}

function actIn({ mode, by, act, toward, urgency, when }: LedgerEntry['acts'][number], { words, say }: Voice): string {
  const posts = (all: typeof by) => all.map((role) => say(roles[role])).join(words.comma);
  const urgencies: Readonly<Record<string, string>> = words.urgencies;
  const soon = [when && say(when), urgencies[urgency]].filter(Boolean).join(words.semicolon);
  const head = `${words[mode]}${words.colon}${posts(by)}${toward ? ` → ${posts(toward)}` : ''}`;
  return `${head}<br>${say(act)}${soon ? `${words.opening}${soon}${words.closing}` : ''}`;
}

/** Questions by their question; what else answers by its name. */
const answersOf = ({ answeredBy }: LedgerEntry, { words, link, linkTo }: Voice): string[] =>
  answeredBy.map((name) => {
    const decision = decisions.find(({ functionName }) => functionName === name);
    if (decision) return linkTo('questions', decision);
    const list = name === 'appendedTable1' ? 'systems.md' : 'map.md#committees';
    return `\`${name}\` ${name.startsWith('appendedTable') ? link(words.shown, list) : ''}`;
  });

function usesOf({ uses }: LedgerEntry, { language, words, link, cite, say }: Voice): string[] {
  const links = uses.map((use) => {
    if (/^(第\d|附則|別表)/.test(use)) return cite(use as LedgerEntry['citation']);
    const term = terms.find((each) => each.term === use);
    return term
      ? link(plain(language === 'ja' ? use : `${term.english} (${use})`), `glossary.md#${use}`)
      : say({ ja: use, en: use });
  });
  return links.length > 0 ? [links.join(words.comma)] : [];
}

const grounds = decisions.flatMap((decision) =>
  casesOf(decision).flatMap(({ verdict }): readonly Ground[] => verdict.grounds),
);

/** How often the test vectors examine a condition of this place. */
function tested(citation: LedgerEntry['citation'], { say }: Voice): string {
  const here = grounds.filter((ground) => ground.citation === citation);
  const count = (wanted: boolean | 'unknown') => here.filter(({ holds }) => holds === wanted).length;
  if (here.length === 0) return '';
  return say({
    ja: `${here.length}回（成立 ${count(true)}・不成立 ${count(false)}・不明 ${count('unknown')}）`,
    en: `${here.length} times (holds ${count(true)}, does not hold ${count(false)}, unknown ${count('unknown')})`,
  });
}
