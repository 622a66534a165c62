import { createHash } from 'node:crypto';
import { type Bilingual, edition } from '../../src/index.js';
import { dayIn } from '../../src/time/days-in-words.js';
import type { Evidence } from './evidence.js';
import { faultsOf } from './faults.js';
import { filterOf } from './filter.js';
import type { Law } from './law.js';
import { both, type Markup, markup } from './markup.js';
import { committees } from './pictures/committees.js';
import { committeesOf } from './pictures/committees.seats.js';
import { coverage } from './pictures/coverage.js';
import { figureOf } from './pictures/figure.js';
import { managers, managersOf } from './pictures/managers.js';
import { way } from './pictures/way.js';
import { datesInWords, year } from './pictures/year.js';
import { placeList } from './place-list.js';
import { chaptersOf, placesOf } from './places.js';
import { questionList } from './question-list.js';
import { systemsByUnit } from './systems.js';

/** What the page looks like and how it moves: a style sheet and a script, both ready for a browser. */
export interface Dress {
  readonly style: string;
  readonly script: string;
}

const TITLE = { ja: '規程の地図', en: 'Map of the regulation' };

/** The whole page. Its content security policy lets nothing in from elsewhere. */
export function pageOfMap(law: Law, evidence: Evidence, plannedFor: number, { style, script }: Dress): string {
  const places = placesOf(law);
  const chapters = chaptersOf(places);
  const rows = managersOf();
  const pictures: readonly (readonly [Parameters<typeof figureOf>[0], Markup?])[] = [
    [coverage(places)],
    [way(plannedFor)],
    [committees(committeesOf())],
    [managers(rows), systemsByUnit(rows)],
    [year(plannedFor - 1), datesInWords(plannedFor - 1)],
  ];
  const policy = `default-src 'none'; script-src '${hashOf(script)}'; style-src '${hashOf(style)}'; form-action 'none'; base-uri 'none'`;
  const body = markup`<header>
<nav aria-label="文書 Documentation"><a class="api" href="../ja/index.html">${both({ ja: '文書', en: 'Documentation' })}</a> <a href="../playground/index.html">${both({ ja: '試す', en: 'Playground' })}</a></nav>
<div class="languages" role="group" aria-label="言語 Language">
<button type="button" lang="ja" value="ja" aria-pressed="true">日本語</button>
<button type="button" lang="en" value="en" aria-pressed="false">English</button>
</div>
<p class="kicker">${both(edition.title)}</p>
<h1>${both(TITLE)}</h1>
<p class="lead">${both(introduction(places.length, law.decisions.length, evidence.vectors))}</p>
<nav class="contents" aria-label="目次 Contents"><ul>
${[...pictures.map(([{ id, title }]) => [id, title] as const), ['map', MAP] as const, ['questions', QUESTIONS] as const].map(([id, title]) => markup`<li><a href="#${id}">${both(title)}</a></li>`)}
</ul></nav>
</header>
<main>
${faults(faultsOf(law))}
${pictures.map(([picture, after]) => figureOf(picture, after))}
<section id="map">
<h2 id="map-title">${both(MAP)}</h2>
<p class="lead">${both(LEGEND)}</p>
${filterOf(chapters, places)}
<div class="list">
${placeList(chapters, evidence)}</div>
</section>
${questionList(law, evidence)}</main>
<footer><p>${both(COLOPHON)}</p></footer>`;
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
${markup`<title data-ja="${TITLE.ja}" data-en="${TITLE.en}">${TITLE.ja}</title>`.markup}
<style>${style}</style>
</head>
<body>
${body.markup}
<script type="module">${script}</script>
</body>
</html>
`;
}

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const MAP = { ja: '地図', en: 'The map' };
const QUESTIONS = { ja: '問いから見る', en: 'By question' };

const introduction = (places: number, questions: number, vectors: number): Bilingual => ({
  ja: `規程の${places}箇所の一つ一つが何であり、ライブラリの何がそれに応え、何がそれを確かめているか。${questions}の判断と${vectors}件の検査データから作る。${dayIn(edition.inForceFrom).ja}施行の版による。`,
  en: `What each of the ${places} places of the regulation is, what in the library answers for it, and what tests it; made from the ${questions} decisions and the ${vectors} test vectors themselves. Edition in force from ${dayIn(edition.inForceFrom).en}.`,
});

const LEGEND: Bilingual = {
  ja: '要旨は本ライブラリの言葉であり、規程の文言ではない。検査データは、その箇所の要件が検討される件数である（一件で複数の要件が検討されることがある）。箇所を挙げるテストは、その引用を値として用いるテストのファイルをいう。',
  en: 'Summaries are the library’s words, not the regulation’s. Vectors count where a condition of that place is examined; one vector may examine several. A test file names a place if it has its citation as a value.',
};

const COLOPHON: Bilingual = {
  ja: '非公式の資料であり、法的な助言ではない。図と数は、ライブラリのデータから生成した。',
  en: 'Unofficial, and no legal advice. Pictures and figures are generated from the library’s data.',
};

const faults = (found: readonly Bilingual[]): Markup | false =>
  found.length > 0 &&
  markup`<section class="faults" id="faults"><h2>${both({ ja: `不備 ${found.length}件`, en: `Faults: ${found.length}` })}</h2>
<ul>${found.map((fault) => markup`<li>${both(fault)}</li>`)}</ul></section>
`;
