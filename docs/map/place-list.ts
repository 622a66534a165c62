import { citeIn, type Language } from '../../src/index.js';
import { dayIn } from '../../src/time/days-in-words.js';
import { answers } from './answers.js';
import type { Evidence, Tally } from './evidence.js';
import { kinds } from './kinds.js';
import { pageOf } from './law.js';
import { both, inBoth, type Markup, markup } from './markup.js';
import { type ArticleOnMap, type ChapterOnMap, type Place, titleOf } from './places.js';

/** The map itself: chapter by chapter, article by article, place by place. */
export const placeList = (chapters: readonly ChapterOnMap[], evidence: Evidence): Markup =>
  markup`${chapters.map((chapter) => chapterOf(chapter, evidence))}`;

const chapterOf = (chapter: ChapterOnMap, evidence: Evidence): Markup => {
  const { name, heading, articles } = chapter;
  return markup`<section class="chapter" data-chapter="${name}">
<h3${heading !== undefined && markup` id="${heading.citation}"`}>${inBoth((language) => headingIn(chapter, language))}</h3>
${heading !== undefined && markup`<ol>${placeOf(heading, evidence, name)}</ol>`}
${articles.map((article) => articleOf(article, evidence, name))}</section>
`;
};

/** 第5章　電子情報システムの導入等, Chapter 5: Introductions. */
export const headingIn = (chapter: ChapterOnMap, language: Language): string => {
  const title = titleOf(chapter)[language];
  if (chapter.heading === undefined) return title;
  return [citeIn(chapter.heading.citation, language), title].join(language === 'ja' ? '　' : ': ');
};

const articleOf = ({ citation, places }: ArticleOnMap, evidence: Evidence, chapter: string): Markup => {
  const [{ caption, attestedFrom, amendedBy }] = places as [Place, ...Place[]];
  const attested = dayIn(attestedFrom);
  const head = markup`<h4>${inBoth((language) => citeIn(citation, language))} <span class="caption">${both(caption)}</span></h4>
<p class="attested">${both({
    ja: `この文言を確認できるのは${attested.ja}から${amendedBy.length > 0 ? `（改正 ${amendedBy.join('、')}）` : ''}`,
    en: `Known to read so from ${attested.en}${amendedBy.length > 0 ? ` (amended by ${amendedBy.join(', ')})` : ''}`,
  })}</p>`;
  return markup`<article>
${chapter !== '附則' && head}
<ol>
${places.map((place) => placeOf(place, evidence, chapter))}</ol>
</article>
`;
};

function placeOf(place: Place, evidence: Evidence, chapter: string): Markup {
  const { citation, kind, summary, answer, nothingToCompute, caption } = place;
  const isChapter = /^第\d+章$/.test(citation);
  return markup`<li class="place ${answer}"${!isChapter && markup` id="${citation}"`} data-citation="${citation}" data-chapter="${chapter}" data-kind="${kind}" data-answer="${answer}">
<p class="cite"><a href="#${citation}">${inBoth((language) => citeIn(citation, language))}</a> <span class="kind">${both(kinds[kind])}</span></p>
<div class="says">
<p>${both(chapter === '附則' && citation !== '附則' ? joined(caption, summary) : summary)}</p>
${notesOf(place)}
</div>
<div class="answers">
<p class="answer">${both(answers[answer])}</p>
${nothingToCompute !== undefined && markup`<p class="reason">${both(nothingToCompute)}</p>`}
${linksOf(place.answeredBy)}
${testsOf(citation, evidence)}
</div>
</li>
`;
}

const joined = (a: Place['caption'], b: Place['summary']) => ({ ja: `${a.ja}：${b.ja}`, en: `${a.en}. ${b.en}` });

/** Headings are answered by what answers for their parts: that may be much. */
function linksOf(names: readonly string[]): Markup | false {
  const list = markup`<ul class="names">${names.map((name) => markup`<li>${linkTo(name)}</li>`)}</ul>`;
  const many = { ja: `応えるもの ${names.length}`, en: `Answered by ${names.length} exports` };
  return (
    names.length > 0 && (names.length > 5 ? markup`<details><summary>${both(many)}</summary>${list}</details>` : list)
  );
}

/** The script points these links at the pages of the language chosen. */
export const linkTo = (name: string): Markup =>
  markup`<a class="api" href="${pageOf(name, 'ja')}"><code>${name}</code></a>`;

function notesOf({ readings, defects }: Place): Markup | false {
  const note = (ids: readonly string[], ja: string, en: string, name: string) =>
    ids.length > 0 &&
    markup`<p class="note">${both({ ja, en })} ${ids.map((id) => markup`<code>${id}</code> `)}<a class="api" href="${pageOf(name, 'ja')}">${name}</a></p>`;
  return markup`${note(readings, '読み方が分かれる', 'Read in two ways:', 'readings')}${note(defects, '文言に難がある', 'The text is defective here:', 'defects')}`;
}

function testsOf(citation: string, { tallies, naming }: Evidence): Markup | false {
  const tally = tallies.get(citation);
  const files = naming.get(citation) ?? [];
  return markup`${tally !== undefined && tally.vectors > 0 && markup`<p class="tally">${both(tallyIn(tally))}</p>`}${
    files.length > 0 &&
    markup`<details><summary>${both({ ja: `この箇所を挙げるテスト ${files.length}`, en: `Named in ${files.length} test ${files.length === 1 ? 'file' : 'files'}` })}</summary><ul>${files.map((path) => markup`<li><code>${path}</code></li>`)}</ul></details>`
  }`;
}

const tallyIn = ({ vectors, holds, fails, unknown }: Tally) => ({
  ja: `検査データ ${vectors}件（成立 ${holds}・不成立 ${fails}・不明 ${unknown}）`,
  en: `${vectors} ${vectors === 1 ? 'vector' : 'vectors'}: holds ${holds}, does not hold ${fails}, unknown ${unknown}`,
});
