import { citeIn, decisions, type Language, type ReadingId } from '../../src/index.js';
import { defects, readings } from '../../src/regulation.js';
import { dayIn } from '../../src/time/days-in-words.js';
import { pathOfPlace } from '../site/pages/place.js';
import { answers } from './answers.js';
import type { Evidence, Tally } from './evidence.js';
import { kinds } from './kinds.js';
import { both, inBoth, type Markup, markup } from './markup.js';
import { type ChapterOnMap, type Place, titleOf } from './places.js';

/** The list of places in one language, chapter by chapter, as the page unfolds and narrows it down. */
export interface ListedChapter {
  readonly name: string;
  readonly title: string;
  readonly articles: readonly { readonly head: string; readonly places: readonly ListedPlace[] }[];
}

export interface ListedPlace {
  readonly citation: string;
  readonly kind: string;
  readonly answer: string;
  readonly html: string;
}

export const listOf = (chapters: readonly ChapterOnMap[], evidence: Evidence, language: Language): ListedChapter[] =>
  chapters.map((chapter) => ({
    name: chapter.name,
    title: headingIn(chapter, language),
    articles: [
      ...(chapter.heading ? [{ head: '', places: [listed(chapter.heading, evidence, language, chapter.name)] }] : []),
      ...chapter.articles.map(({ places }) => ({
        head: chapter.name === '附則' ? '' : headOf(places[0]!).in(language),
        places: places.map((place) => listed(place, evidence, language, chapter.name)),
      })),
    ],
  }));

/** 第5章　電子情報システムの導入等, Chapter 5: Introductions. */
export const headingIn = (chapter: ChapterOnMap, language: Language): string => {
  const title = titleOf(chapter)[language];
  if (chapter.heading === undefined) return title;
  return [citeIn(chapter.heading.citation, language), title].join(language === 'ja' ? '　' : ': ');
};

const headOf = ({ citation, caption, attestedFrom, amendedBy }: Place): Markup => {
  const attested = dayIn(attestedFrom);
  return markup`<h4>${inBoth((language) => citeIn(citation, language))} <span class="caption">${both(caption)}</span></h4>
<p class="attested">${both({
    ja: `この文言を確認できるのは${attested.ja}から${amendedBy.length > 0 ? `（改正 ${amendedBy.join('、')}）` : ''}`,
    en: `Known to read so from ${attested.en}${amendedBy.length > 0 ? ` (amended by ${amendedBy.join(', ')})` : ''}`,
  })}</p>`;
};

const listed = (place: Place, evidence: Evidence, language: Language, chapter: string): ListedPlace => ({
  ...{ citation: place.citation, kind: place.kind, answer: place.answer },
  html: placeOf(place, evidence, chapter).in(language),
});

const placeOf = (place: Place, evidence: Evidence, chapter: string): Markup => {
  const { citation, kind, summary, answer, nothingToCompute, caption } = place;
  return markup`<p class="cite"><a href="${pathOfPlace(citation, '.html')}">${inBoth((language) => citeIn(citation, language))}</a> <span class="kind">${both(kinds[kind])}</span></p>
<div class="says">
<p>${both(chapter === '附則' && citation !== '附則' ? joined(caption, summary) : summary)}</p>
${notesOf(place)}
</div>
<div class="answers">
<p class="answer">${both(answers[answer])}</p>
${nothingToCompute !== undefined && markup`<p class="reason">${both(nothingToCompute)}</p>`}
${linksOf(place.answeredBy)}
${testsOf(citation, evidence)}
</div>`;
};

const joined = (a: Place['caption'], b: Place['summary']) => ({ ja: `${a.ja}：${b.ja}`, en: `${a.en}. ${b.en}` });

/** Headings are answered by what answers for their parts: that may be much. */
function linksOf(names: readonly string[]): Markup | false {
  const list = markup`<ul class="names">${names.map((name) => markup`<li>${linkTo(name)}</li>`)}</ul>`;
  const many = { ja: `応えるもの ${names.length}`, en: `Answered by ${names.length} exports` };
  return (
    names.length > 0 && (names.length > 5 ? markup`<details><summary>${both(many)}</summary>${list}</details>` : list)
  );
}

/** A question by its page and its desk; what else answers by its name. */
export function linkTo(name: string): Markup {
  const decision = decisions.find(({ functionName }) => functionName === name);
  if (decision === undefined) return markup`<code>${name}</code>`;
  const { id, question } = decision;
  return markup`<a href="questions/${id}.html">${both(question)}</a> <a class="try" href="desk.html#${id}">${both({ ja: '試す', en: 'Try it' })}</a>`;
}

function notesOf(place: Place): Markup {
  const note = (ids: readonly string[], title: Markup, folder: string, said: (id: string) => Markup) =>
    ids.length > 0 &&
    markup`<p class="note">${title} ${ids.map((id) => markup`<a href="${folder}/${id}.html">${said(id)}</a> `)}</p>`;
  return markup`${note(place.readings, both({ ja: '読み方が分かれる', en: 'Read in two ways:' }), 'readings', (id) => both(readings[id as ReadingId].question))}${note(
    place.defects,
    both({ ja: '文言に難がある', en: 'The text is defective here:' }),
    'defects',
    (id) => both(defects.find((each) => each.id === id)!.says),
  )}`;
}

function testsOf(citation: string, { tallies, naming }: Evidence): Markup {
  const tally = tallies.get(citation);
  return markup`${tally !== undefined && tally.vectors > 0 && markup`<p class="tally">${both(tallyIn(tally))}</p>`}${filesNaming(
    naming.get(citation) ?? [],
    { ja: 'この箇所を挙げるテスト', en: 'Named in' },
  )}`;
}

export const filesNaming = (files: readonly string[], { ja, en }: { ja: string; en: string }): Markup | false =>
  files.length > 0 &&
  markup`<details><summary>${both({ ja: `${ja} ${files.length}`, en: `${en} ${files.length} test ${files.length === 1 ? 'file' : 'files'}` })}</summary><ul>${files.map((path) => markup`<li><code>${path}</code></li>`)}</ul></details>`;

const tallyIn = ({ vectors, holds, fails, unknown }: Tally) => ({
  ja: `検査データ ${vectors}件（成立 ${holds}・不成立 ${fails}・不明 ${unknown}）`,
  en: `${vectors} ${vectors === 1 ? 'vector' : 'vectors'}: holds ${holds}, does not hold ${fails}, unknown ${unknown}`,
});
